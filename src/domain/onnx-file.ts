import { english } from "../messages/in-english.ts";

/** Gives bytes `from` (0-based) to `from + length`, fewer at the end of the file. */
type ReadAt = (from: number, length: number) => Uint8Array | Promise<Uint8Array>;

export interface OnnxFile {
  /** In the model's folder, for the fault. */
  readonly path: string;
  readonly bytes: number;
  readonly readAt: ReadAt;
}

/** Of a field's tag and length: two varints of at most ten bytes. */
const headBytes = 20;
/** A model has some tens; each costs a reading of the disk. */
const mostFields = 1000;
const graph = 7;
const operatorSets = 8;

/**
 * What keeps a file from being a whole ONNX model. A model is one protocol buffer, which has no signature and no length
 * of its own; but its outermost fields follow each other without a gap, and the last one must end where the file does.
 * @returns `undefined` where nothing is wrong; else what is, in English: "onnx/model.onnx is cut off: …"
 */
export async function onnxFault({ path, bytes: fileBytes, readAt }: OnnxFile): Promise<string | undefined> {
  const seen = new Set<number>();
  let at = 0;
  for (let fields = 0; at < fileBytes; fields += 1) {
    if (fields === mostFields) return english`${path} is no ONNX model: it has more than ${mostFields} parts`;
    const field = readField(await readAt(at, headBytes));
    if (field === undefined || (at === 0 && field.number !== 1)) {
      return english`${path} is no ONNX model: it starts with ${startOf(await readAt(0, 8))}`;
    }
    seen.add(field.number);
    at += field.bytes;
  }
  if (at > fileBytes)
    return english`${path} is cut off: it has ${fileBytes} bytes and says that it goes on to ${at}`;
  if (!seen.has(graph) || !seen.has(operatorSets))
    return english`${path} is cut off, or no ONNX model: it holds no whole graph`;
  return undefined;
}

/** @returns `undefined` where these bytes start no field, or end in its head */
function readField(bytes: Uint8Array): { readonly number: number; readonly bytes: number } | undefined {
  const tag = readVarint(bytes, 0);
  if (tag === undefined) return undefined;
  const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8];
  const value = readVarint(bytes, tag.end);
  // Fields of an ONNX model are numbers and texts; a wire type beyond these is something else's first byte.
  if (number < 1 || number > 100 || value === undefined) return undefined;
  if (wire === 0) return { number, bytes: value.end };
  return wire === 2 ? { number, bytes: value.end + value.value } : undefined;
}

function readVarint(bytes: Uint8Array, from: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let index = from; index < Math.min(bytes.length, from + 8); index += 1) {
    const byte = bytes[index] ?? 0;
    // No shift: lengths go beyond 32 bits.
    value += (byte % 128) * 128 ** (index - from);
    if (byte < 128) return { value, end: index + 1 };
  }
  return undefined;
}

function startOf(bytes: Uint8Array): string {
  return JSON.stringify(String.fromCharCode(...bytes));
}
