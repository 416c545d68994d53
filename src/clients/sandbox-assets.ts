import { javascript, python, quickjs } from "virtual:sandbox-assets";
import type { Engine } from "../domain/language.ts";
import type { FrameAssets } from "../protocol/sandbox.ts";
import { type BytesProgress, fetchAll } from "./fetch-counted.ts";

/**
 * Fetches what an engine needs from this site, and counts the bytes. The frame has no network, so the page does it.
 * @throws PlaygroundError when a file is missing or is not what the build made
 */
export async function fetchEngineAssets(engine: Engine, onProgress: BytesProgress): Promise<FrameAssets> {
  switch (engine) {
    case "pyodide":
      return { python: await fetchPython(onProgress) };
    case "browser": {
      const [script] = await fetchAll([[javascript.scriptUrl, javascript.bytes.script]], onProgress);
      return { javascript: { script: decodeText(script) } };
    }
    case "quickjs": {
      const [script, wasm] = await fetchAll(
        [
          [javascript.scriptUrl, javascript.bytes.script],
          [quickjs.wasmUrl, quickjs.bytes.wasm],
        ],
        onProgress,
      );
      return { javascript: { script: decodeText(script) }, quickjs: { wasm: required(wasm) } };
    }
  }
}

async function fetchPython(onProgress: BytesProgress): Promise<NonNullable<FrameAssets["python"]>> {
  const { bytes } = python;
  const [script, wasm, stdlib, packed] = await fetchAll(
    [
      [python.scriptUrl, bytes.script],
      [python.wasmUrl, bytes.wasm],
      [python.stdlibUrl, bytes.stdlib],
      [python.snapshotUrl, bytes.snapshot],
    ],
    onProgress,
  );
  const snapshot = await openSnapshot(required(packed));
  return {
    script: decodeText(script),
    wasm: required(wasm),
    stdlib: required(stdlib),
    ...(snapshot && { snapshot }),
  };
}

/** A snapshot that is not exactly what the build made is left out: Python then loads without it. */
async function openSnapshot(packed: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  // Absent on plain http, where nothing can be checked.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", packed));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== python.snapshotSha256) return undefined;
  return await new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")),
  ).arrayBuffer();
}

const decodeText = (buffer: ArrayBuffer | undefined) => new TextDecoder().decode(buffer);

function required(buffer: ArrayBuffer | undefined): ArrayBuffer {
  if (buffer === undefined) throw new Error("A file that was asked for did not come");
  return buffer;
}
