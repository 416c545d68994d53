import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { labModule } from "./domain.mjs";

/**
 * The samples of a file, read as the page reads them.
 * @returns `{ taskId, text, kind, index }`, `index` 0-based among the task's
 */
export async function readSamples(path) {
  const { scanFile } = await labModule("scan-file.ts");
  const seen = new Map();
  const samples = [];
  const decoder = new TextDecoder();
  for await (const found of scanFile(await plainBytes(path), { textOf: (bytes) => decoder.decode(bytes) })) {
    if (found.kind !== "sample") continue;
    const index = seen.get(found.sample.taskId) ?? 0;
    seen.set(found.sample.taskId, index + 1);
    samples.push({ ...found.sample, index });
  }
  return samples;
}

/** As lines that the lab takes. */
export function sampleLines(samples) {
  return samples
    .map(({ taskId, text, kind }) =>
      JSON.stringify({ task_id: taskId, [kind === "completion" ? "completion" : "solution"]: text }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

async function plainBytes(path) {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
  const stream = createReadStream(path);
  return isGzip ? stream.pipe(createGunzip()) : stream;
}
