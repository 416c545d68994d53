import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentFault, help, readArguments } from "./judge/arguments.mjs";
import { inOrder, merged, parseLines, unknownTasks, writeLines } from "./judge/lines.mjs";
import { readSamples, sampleLines, shardOf } from "./judge/read-samples.mjs";
import { summary } from "./judge/summary.mjs";
import { openLab } from "./lab-page.mjs";

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === "help") console.log(help);
  else if (asked.kind === "merge") await merge(asked);
  else await judge(asked);
} catch (error) {
  console.error(error instanceof ArgumentFault ? `${error.message}.\n\n${help}` : error.message);
  process.exitCode = error instanceof ArgumentFault ? 2 : 1;
}

async function merge({ files, out, ks }) {
  const read = await Promise.all(files.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
  await finish(merged(read), { out, ks });
}

async function judge({ problems, samples: path, out, ks, mode, shard, partial, prompt, site }) {
  const folder = await mkdtemp(join(tmpdir(), "edgecase-judge-"));
  const lab = await openLab((line) => console.error(line), { site });
  try {
    const { samples, file, left } = await samplesOf({ path, shard, folder });
    if (left > 0) process.exitCode = 1;
    if (samples.length === 0) return await finish([], { out, ks });
    let unusable = await lab.take("samples", file);
    unusable += await lab.take("problems", problems);
    await lab.setPrompt(prompt);
    await lab.setMode(mode);
    console.error(await lab.judge());
    const judged = parseLines(await lab.verdicts());
    const tasks = new Set(judged.map(({ task_id: task }) => task)).size;
    const withoutSamples = partial ? 0 : lab.problems() - tasks;
    await finish(inOrder([...judged, ...unknownTasks(samples, judged)]), { out, ks, withoutSamples });
    if (unusable > 0) process.exitCode = 1;
  } finally {
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Those of the shard, a file that holds just them, and how many records are left that cannot be used. */
async function samplesOf({ path, shard, folder }) {
  const read = await readSamples(path);
  const all = read.samples;
  // Of the whole file the page tells.
  if (shard === undefined) return { samples: all, file: path, left: 0 };
  const { samples, unusable } = await shardOf(read, shard);
  for (const { number, id, because } of unusable)
    console.error(`Record ${number}${id === undefined ? "" : ` (${id})`} cannot be used: ${because}.`);
  const file = join(folder, "samples.jsonl");
  await writeFile(file, sampleLines(samples));
  console.error(`Shard ${shard.index} of ${shard.count}: ${samples.length} of ${all.length} samples`);
  return { samples, file, left: unusable.length };
}

async function finish(lines, { out, ks, withoutSamples }) {
  // Whoever finds the file finds all of it.
  await writeFile(`${out}.part`, writeLines(lines));
  await rename(`${out}.part`, out);
  for (const line of await summary(lines, ks, withoutSamples)) console.log(line);
  const ungraded = lines.filter(({ passed }) => passed === null);
  for (const { task_id: task, index, verdict } of ungraded)
    console.error(`${task} sample ${index}: ${verdict.split("\n")[0]}`);
  if (ungraded.length > 0) process.exitCode = 1;
}
