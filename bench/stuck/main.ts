import { isEndless } from "../../e2e/attacks/stuck/stuck-program.ts";
import { stuckPrograms } from "../../e2e/attacks/stuck/programs.ts";
import { goesOnWithoutLimits, runPlainPrograms, runStuckProgram } from "./run-stuck-program.ts";
import { sandbox } from "../families.ts";
import { watchMainThread } from "../page/main-thread.ts";

interface Question {
  /** Index of a program. */
  readonly ask: number;
  readonly limitMillis: number;
}

/**
 * Runs what it is asked to over a channel, and answers there: a test tool calls the whole page crashed when only its
 * sandbox's process dies, so nobody could wait for an answer from the page itself.
 */
const channel = new BroadcastChannel("stuck");
const isWatcher = location.search === "?watch";
if (!isWatcher) channel.onmessage = ({ data }: MessageEvent<Question>) => void answer(data);
Object.assign(globalThis, { stuckNames: stuckPrograms.map(({ id, engine }) => `${engine}: ${id}`) });

async function answer({ ask, limitMillis }: Question): Promise<void> {
  try {
    channel.postMessage({ ask, ...(await measure(ask, limitMillis)) });
  } catch (error) {
    channel.postMessage({ ask, failed: String(error) });
  }
}

async function measure(index: number, limitMillis: number) {
  const program = stuckPrograms[index];
  if (program === undefined) throw new Error(`There is no program ${index}`);
  await sandbox.warm(program.engine);
  const stopWatching = watchMainThread();
  const run = await runStuckProgram(sandbox, program, limitMillis);
  const next = await runPlainPrograms(sandbox, program.engine);
  const { late, task } = stopWatching();
  const goesOn = isEndless(program)
    ? await goesOnWithoutLimits(sandbox, program, 2 * limitMillis)
    : undefined;
  return { ...run, next, late, task, goesOn, boundMillis: (limitMillis + 1000) * run.endings.length };
}
