import { say } from "../messages/say.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

/** What unpacking gives; `why` is the end of a sentence. */
type Unpacked =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "damaged"; readonly why: string };

/**
 * Of what is given to the decompressor at once. A byte of deflate becomes 1,032 at most, and all that one piece gives
 * is handed on before the next is asked for: so what is held beyond the limit is some hundred kilobytes.
 */
const pieceBytes = 256;

/** @returns the text as UTF-8, deflated without a header, in base64url without padding: fit for an address */
export async function packText(text: string): Promise<string> {
  const pieces = inPieces(new TextEncoder().encode(text), 64 * 1024);
  const deflated = await collect(pieces.pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  return toBase64Url(deflated ?? new Uint8Array());
}

/**
 * Reads what `packText` wrote, and survives anything else.
 * @param maxBytes of the text in UTF-8; unpacking ends there, whatever else is packed
 */
export async function unpackText(packed: string, maxBytes: number): Promise<Unpacked> {
  const stranger = /[^A-Za-z0-9_-]/u.exec(packed)?.[0];
  if (stranger !== undefined)
    return { kind: "damaged", why: say`it holds “${stranger}”, which no link does` };
  if (packed.length > maxPackedCharacters(maxBytes)) return { kind: "tooLarge" };
  if (packed.length % 4 === 1) return { kind: "damaged", why: say`it is a character too long or too short` };
  const pieces = inPieces(fromBase64Url(packed), pieceBytes);
  try {
    const bytes = await collect(pieces.pipeThrough(new DecompressionStream("deflate-raw")), maxBytes);
    if (bytes === undefined) return { kind: "tooLarge" };
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "damaged", why: say`what it holds cannot be unpacked` };
  }
}

/** What cannot be packed any shorter grows by less than a thousandth, and base64 writes three bytes as four characters. */
function maxPackedCharacters(maxBytes: number): number {
  return Math.ceil((maxBytes * 1.001 * 4) / 3) + 100;
}

/** A stream that makes its next piece when somebody asks for it. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, (at += size)));
      },
    },
    { highWaterMark: 0 },
  );
}

/** @returns `undefined` where there are more than `maxBytes` */
async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
