import type { StoreApi } from "zustand/vanilla";
import type { Conversion, LeftOut } from "../../domain/lab/fair/fair-case.ts";
import { groupedBy } from "../../domain/lab/grouped-by.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { type LabSample, programOf } from "../../domain/lab/sample.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import { convertProblem } from "./convert-problem.ts";
import { judgeFair } from "./judge-fair.ts";
import { isOpen, sampleKey } from "./judge-samples.ts";
import { createSourceJudge } from "./judge-source.ts";
import { createJudgingProgress } from "./judging-progress.ts";
import type { LabState, LabWorld } from "./lab-session.ts";

/** What fair mode leaves of a problem's tests. */
export interface FairProblem {
  /** Why none is, in English, as it is kept; absent where at least one case is judged. */
  readonly impossible?: string;
  readonly cases: number;
  readonly leftOut: readonly LeftOut[];
}

/** Problems whose tests are taken apart before their samples are judged: each change of author costs an interpreter. */
const problemsAtOnce = 24;

/** Judges by Edgecase's own judge what has no such verdict yet, problem by problem. Stopping keeps what was judged. */
export async function judgeFairSamples(
  store: StoreApi<LabState>,
  world: LabWorld,
  signal: AbortSignal,
): Promise<void> {
  const { nowMillis } = world;
  const groups = openProblems(store.getState());
  const total = groups.reduce((sum, { samples }) => sum + samples.length, 0);
  const startedMillis = nowMillis();
  const progress = createJudgingProgress(store, { of: "fairVerdicts", total, startedMillis, nowMillis });
  progress.show();
  try {
    for (let from = 0; from < groups.length && !signal.aborted; from += problemsAtOnce)
      await judgeGroup(groups.slice(from, from + problemsAtOnce), { store, world, signal, progress });
    progress.show();
    const millis = nowMillis() - startedMillis;
    store.setState({ judging: signal.aborted ? { kind: "stopped" } : { kind: "finished", millis } });
  } catch (error) {
    const { message, advice } = asPlaygroundError(error, say`Press Judge again.`);
    store.setState({ judging: { kind: "failed", message, advice } });
  }
}

interface OpenProblem {
  readonly problem: Problem;
  readonly samples: readonly LabSample[];
}

function openProblems({ problems, samples, fairVerdicts }: LabState): readonly OpenProblem[] {
  const unjudged = (samples?.items ?? []).filter((sample) => isOpen(fairVerdicts.get(sampleKey(sample))));
  const byTask = groupedBy(unjudged, ({ taskId }) => taskId);
  return (problems?.items ?? []).flatMap((problem) => {
    const open = byTask.get(problem.id);
    return open === undefined ? [] : [{ problem, samples: open }];
  });
}

interface Group {
  readonly store: StoreApi<LabState>;
  readonly world: LabWorld;
  readonly signal: AbortSignal;
  readonly progress: ReturnType<typeof createJudgingProgress>;
}

async function judgeGroup(problems: readonly OpenProblem[], group: Group): Promise<void> {
  const { store, world, signal, progress } = group;
  const { run } = world;
  const conversions = new Map<string, Conversion>();
  for (const { problem } of problems) {
    if (problem.tests.kind === "edgecase") continue;
    // oxlint-disable-next-line no-await-in-loop -- one author's programs take turns anyway
    const conversion = await convertProblem(problem, { run, signal });
    if (signal.aborted) return;
    conversions.set(problem.id, conversion);
  }
  noteProblems(store, conversions);
  const { alwaysPrompt } = store.getState();
  const tasks = problems.flatMap(({ problem, samples }) => samples.map((sample) => ({ problem, sample })));
  /** Shared: each lane takes the next. */
  const queue = tasks.values();
  const own = createSourceJudge(world.loadExercise);

  async function work(author: string): Promise<void> {
    for (const { problem, sample } of queue) {
      const program = programOf(sample, problem, alwaysPrompt);
      const conversion = conversions.get(problem.id);
      const jobRun = { run, author, signal };
      const verdict = conversion
        ? await judgeFair({ problem, conversion, program }, jobRun)
        : await own.judge(problem, program, jobRun);
      // What was cut short has no verdict.
      if (signal.aborted) return;
      progress.add(sampleKey(sample), verdict);
    }
  }

  // Not said: an author's name.
  await Promise.all(Array.from({ length: world.workers }, (_, lane) => work(`lab ${lane}`)));
}

function noteProblems(store: StoreApi<LabState>, conversions: ReadonlyMap<string, Conversion>): void {
  store.setState(({ fairProblems }) => ({
    fairProblems: new Map([
      ...fairProblems,
      ...Array.from(conversions, ([id, conversion]) => [id, fairProblem(conversion)] as const),
    ]),
  }));
}

function fairProblem(conversion: Conversion): FairProblem {
  return conversion.kind === "impossible"
    ? { impossible: conversion.because, cases: 0, leftOut: [] }
    : { cases: conversion.cases.length, leftOut: conversion.leftOut };
}
