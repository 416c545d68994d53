import type { SiteFile } from "../../src/domain/offline/site-files.ts";

type Expected = Pick<SiteFile, "bytes" | "sha256">;

/** Whether these are the very bytes that were built. */
export async function isWhole(
  content: Uint8Array<ArrayBuffer>,
  { bytes, sha256 }: Expected,
): Promise<boolean> {
  return content.length === bytes && (await sha256Of(content)) === sha256;
}

/**
 * Lets a large file through as it comes, all but its last piece: that follows once the whole is known to be right, and
 * else the stream ends with an error. So nobody waits for all of it, and nobody ends up with a wrong one.
 * @param onWrong before the error
 */
export function checkedStream(
  expected: Expected,
  onWrong: () => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const fail = () => {
    onWrong();
    throw new Error(`The file is not the one that was built: ${bytes} of ${expected.bytes} bytes`);
  };
  return new TransformStream({
    transform(piece, controller) {
      if (piece.length === 0) return;
      const before = pieces.at(-1);
      if (before !== undefined) controller.enqueue(before);
      pieces.push(piece);
      bytes += piece.length;
      if (bytes > expected.bytes) fail();
    },
    async flush(controller) {
      if (!(await isWhole(joined(pieces, bytes), expected))) fail();
      const last = pieces.at(-1);
      if (last !== undefined) controller.enqueue(last);
    },
  });
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function sha256Of(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
