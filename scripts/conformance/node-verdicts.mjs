import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { passesUnderNode, twoAtATime } from "./run-node.mjs";

/**
 * What this machine's Node says of each sample, with its tests behind it; run once, when it is first asked.
 * @param samples one whole program for each task
 * @param testsOf the tests of each task
 * @param silent whether a program that prints anything fails
 */
export function nodeVerdicts({ samples, testsOf, silent }) {
  let asked;
  return async ({ task_id: task }) => {
    asked ??= runAll({ samples, testsOf, silent });
    return (await asked).get(task);
  };
}

async function runAll({ samples, testsOf, silent }) {
  const folder = await mkdtemp(join(tmpdir(), "edgecase-node-"));
  try {
    const tests = await testsOf();
    const verdicts = await twoAtATime(await samples(), async ({ task_id: task, solution }, index) => [
      task,
      await passesUnderNode(`${solution}\n${tests.get(task)}\n`, { folder, name: index, silent }),
    ]);
    return new Map(verdicts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
