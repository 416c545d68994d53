import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { labModule } from "./domain.mjs";

/**
 * What a file of samples holds, read as the page reads it.
 * @returns `samples`: `{ taskId, text, kind, index }`, `index` 0-based among the task's; `unusable`: `{ number, id?, because }`
 * @throws Error where the file cannot be read, or holds no sample
 */
export async function readSamples(path) {
  const { scanFile } = await labModule("scan-file.ts");
  const { readPlainBytes, textOf } = await labModule("../../storage/plain-bytes.ts");
  const file = new File([await openAsBlob(path)], basename(path));
  const seen = new Map();
  const samples = [];
  const unusable = [];
  for await (const found of scanFile(
    readPlainBytes(file, () => {}),
    { textOf },
  )) {
    if (found.kind === "unusable") unusable.push(found.record);
    if (found.kind !== "sample") continue;
    const index = seen.get(found.sample.taskId) ?? 0;
    seen.set(found.sample.taskId, index + 1);
    samples.push({ ...found.sample, index });
  }
  if (samples.length === 0) throw new Error(`“${path}” holds no samples: choose another file for --samples`);
  return { samples, unusable };
}

/**
 * Those samples and unusable records that a shard is to judge and to tell of: of a record without an id the first shard
 * tells, so that each is told of once.
 */
export async function shardOf({ samples, unusable }, shard) {
  const { isInShard } = await labModule("shard.ts");
  return {
    samples: samples.filter(({ taskId }) => isInShard(taskId, shard)),
    unusable: unusable.filter(({ id }) => (id === undefined ? shard.index === 1 : isInShard(id, shard))),
  };
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
