import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const limitMillis = 10_000;

/**
 * Whether a file passes under Node itself.
 * @param silent whether it must print nothing, as with HumanEval-X, whose console.assert only prints
 */
export async function passesUnderNode(program, { folder, name, silent }) {
  const path = join(folder, `${name}.cjs`);
  await writeFile(path, program);
  return await new Promise((resolve) => {
    const child = spawn(process.execPath, [path], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limitMillis,
    });
    let printed = 0;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (printed += part.length));
    child.on("close", (status) => resolve(status === 0 && (!silent || printed === 0)));
  });
}

/** Runs work on each item, two at a time. @returns the results in the items' order */
export async function twoAtATime(items, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
