import { asJson } from "../../src/domain/stored-model.ts";
import { unreachable } from "../../src/domain/unreachable.ts";
import type { LoadProgress } from "../../src/protocol/model.ts";
import { FileFault } from "./file-fault.ts";

// Errors are retold: the page shows them.

export interface WantedFile {
  url: string;
  kind: "json" | "onnx" | "wasm";
  /** Where it is known beforehand: a compressed answer does not tell it. */
  bytes?: number;
}

/**
 * Fetches every file at once and checks that each is what it should be: some hosts answer a missing file with a page
 * and status 200.
 * @returns the contents in the order of `wanted`
 * @throws FileFault that names the file and what came instead
 */
export async function download(
  wanted: readonly WantedFile[],
  onProgress: LoadProgress,
): Promise<ArrayBuffer[]> {
  const control = new AbortController();
  try {
    const answers = await Promise.all(wanted.map((file) => ask(file, control.signal)));
    const total = answers.reduce((sum, { bytes }) => sum + bytes, 0);
    let loadedBytes = 0;
    const received = (bytes: number): void => {
      loadedBytes += bytes;
      onProgress({ loadedBytes, totalBytes: Math.max(total, loadedBytes) });
    };
    return await Promise.all(answers.map((answer) => read(answer, received)));
  } catch (error) {
    control.abort();
    throw error;
  }
}

interface Answer {
  file: WantedFile;
  response: Response;
  /** 0 where nobody says. */
  bytes: number;
}

async function ask(file: WantedFile, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(file.url, { signal });
  } catch (error) {
    throw new FileFault(`${file.url} could not be fetched (${String(error)})`, { cause: error });
  }
  if (!response.ok) throw new FileFault(`${file.url} is not there: the server answered ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("text/html")) throw webPageFor(file);
  const compressed = response.headers.has("content-encoding");
  const stated = compressed ? 0 : Number(response.headers.get("content-length") ?? 0);
  return { file, response, bytes: file.bytes ?? stated };
}

async function read({ file, response }: Answer, received: (bytes: number) => void): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    chunks.push(part.value);
    received(part.value.byteLength);
  }
  const content = await new Blob(chunks).arrayBuffer();
  check(file, content);
  return content;
}

function check(file: WantedFile, content: ArrayBuffer): void {
  const start = new TextDecoder().decode(content.slice(0, 4));
  if (!isOfKind(file.kind, start, content)) throw otherFor(file, JSON.stringify(start));
}

function isOfKind(kind: WantedFile["kind"], start: string, content: ArrayBuffer): boolean {
  switch (kind) {
    case "json":
      return asJson(new TextDecoder().decode(content)) !== undefined;
    case "wasm":
      return start === "\0asm";
    case "onnx":
      // Protocol buffers have no signature, but field 1 of an ONNX model is its version.
      return start.startsWith("\b");
    default:
      return unreachable(kind);
  }
}

const names = { json: "JSON", wasm: "WebAssembly" } as const;

function webPageFor({ url, kind }: WantedFile): FileFault {
  return kind === "onnx"
    ? new FileFault(`${url} should be an ONNX model, but the server sent a web page`)
    : new FileFault(`${url} should be ${names[kind]}, but the server sent a web page`);
}

function otherFor({ url, kind }: WantedFile, start: string): FileFault {
  return kind === "onnx"
    ? new FileFault(`${url} should be an ONNX model, but the server sent something that starts with ${start}`)
    : new FileFault(
        `${url} should be ${names[kind]}, but the server sent something that starts with ${start}`,
      );
}
