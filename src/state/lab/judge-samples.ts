import type { StoreApi } from "zustand/vanilla";
import { type LabSample, programOf } from "../../domain/lab/sample.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import { createSourceJudge, type SourceVerdict } from "./judge-source.ts";
import { createJudgingProgress } from "./judging-progress.ts";
import type { LabState, LabWorld } from "./lab-session.ts";

/** One sample of one problem, as it is to be run. */
interface Task {
  readonly key: string;
  readonly problem: Problem;
  readonly program: string;
}

export function sampleKey({ taskId, index }: Pick<LabSample, "taskId" | "index">): string {
  return `${taskId} ${index}`;
}

/** Judges what has no verdict yet, in several interpreters at once. Stopping keeps what was judged. */
export async function judgeSamples(
  store: StoreApi<LabState>,
  { run, nowMillis, loadExercise, workers }: LabWorld,
  signal: AbortSignal,
): Promise<void> {
  const tasks = openTasks(store.getState());
  /** Shared: each worker takes the next. */
  const queue = tasks.values();
  const judge = createSourceJudge(loadExercise);
  const startedMillis = nowMillis();
  const progress = createJudgingProgress(store, {
    of: "verdicts",
    total: tasks.length,
    startedMillis,
    nowMillis,
  });

  async function work(author: string): Promise<void> {
    for (const task of queue) {
      const verdict = await judge.judge(task.problem, task.program, { run, author, signal });
      // What was cut short has no verdict.
      if (signal.aborted) return;
      progress.add(task.key, verdict);
    }
  }

  progress.show();
  try {
    // Not said: an author's name.
    await Promise.all(Array.from({ length: workers }, (_, index) => work(`lab ${index}`)));
    progress.show();
    const millis = nowMillis() - startedMillis;
    store.setState({ judging: signal.aborted ? { kind: "stopped" } : { kind: "finished", millis } });
  } catch (error) {
    const { message, advice } = asPlaygroundError(error, say`Press Judge again.`);
    store.setState({ judging: { kind: "failed", message, advice } });
  }
}

/** What was not graded is tried again: our own trouble may have passed. */
export const isOpen = (verdict: SourceVerdict | undefined) =>
  verdict === undefined || verdict.grades.all === "notGraded";

function openTasks({ problems, samples, alwaysPrompt, verdicts }: LabState): readonly Task[] {
  const byId = new Map(problems?.items.map((problem) => [problem.id, problem]));
  return (samples?.items ?? []).flatMap((sample) => {
    const problem = byId.get(sample.taskId);
    const key = sampleKey(sample);
    if (problem === undefined || !isOpen(verdicts.get(key))) return [];
    return [{ key, problem, program: programOf(sample, problem, alwaysPrompt) }];
  });
}
