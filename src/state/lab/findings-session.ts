import { createStore, type StoreApi } from "zustand/vanilla";
import type { DateWindow } from "../../domain/lab/date-window.ts";
import { type LabSample, programOf } from "../../domain/lab/sample.ts";
import { shortestFirst } from "../../domain/lab/size-order.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { type FailingInput, firstFailingInput } from "./failing-input.ts";
import { sampleKey } from "./judge-samples.ts";
import { createSourceJudge } from "./judge-source.ts";
import type { LabState, LabWorld } from "./lab-session.ts";
import type { JobRun } from "./run-source-job.ts";

/** What is known of the smallest input on which a sample fails. */
export type SmallestInput =
  | { readonly kind: "searching" }
  | { readonly kind: "found"; readonly input: FailingInput }
  /** Its tests are not apart from their inputs, or it fails before any. */
  | { readonly kind: "none" }
  /** The sandbox could not run it. */
  | { readonly kind: "failed"; readonly message: string };

export interface FindingsState {
  readonly window: DateWindow;
  /** By `sampleKey`; of samples that somebody has looked at. */
  readonly smallest: ReadonlyMap<string, SmallestInput>;
}

/** What a reader asks of results that are there: which dates count, and why one sample fails. */
export interface FindingsSession {
  readonly store: StoreApi<FindingsState>;
  readonly setWindow: (window: DateWindow) => void;
  /** Runs the sample on its problem's inputs, shortest first, unless that is known. */
  readonly findSmallest: (sample: LabSample) => Promise<void>;
}

type FindingsWorld = Pick<LabWorld, "run" | "loadExercise">;

export function createFindingsSession(
  lab: StoreApi<LabState>,
  { run, loadExercise }: FindingsWorld,
): FindingsSession {
  const store = createStore<FindingsState>(() => ({ window: {}, smallest: new Map() }));
  let running = new AbortController();
  /** Keeps expected values for as long as the problems stay. */
  let judge = createSourceJudge(loadExercise);
  // What was found speaks of the samples that were there.
  lab.subscribe((now, before) => {
    const { problems, samples, alwaysPrompt } = before;
    if (now.problems === problems && now.samples === samples && now.alwaysPrompt === alwaysPrompt) return;
    running.abort();
    running = new AbortController();
    judge = createSourceJudge(loadExercise);
    store.setState({ smallest: new Map() });
  });

  function show(key: string, found: SmallestInput): void {
    store.setState(({ smallest }) => ({ smallest: new Map([...smallest, [key, found]]) }));
  }

  async function findSmallest(sample: LabSample): Promise<void> {
    const key = sampleKey(sample);
    if (store.getState().smallest.has(key)) return;
    const { signal } = running;
    show(key, { kind: "searching" });
    const found = await smallestInput(lab.getState(), sample, judge, { run, author: "lab smallest", signal });
    if (!signal.aborted) show(key, found);
  }

  return { store, setWindow: (window) => store.setState({ window }), findSmallest };
}

async function smallestInput(
  { problems, alwaysPrompt }: LabState,
  sample: LabSample,
  judge: ReturnType<typeof createSourceJudge>,
  jobRun: JobRun,
): Promise<SmallestInput> {
  const problem = problems?.items.find(({ id }) => id === sample.taskId);
  const ordered = problem && shortestFirst(problem);
  if (ordered === undefined) return { kind: "none" };
  try {
    const verdict = await judge.judge(ordered, programOf(sample, ordered, alwaysPrompt), jobRun);
    const input = firstFailingInput(ordered, verdict);
    return input === undefined ? { kind: "none" } : { kind: "found", input: { ...input, which: "smallest" } };
  } catch (error) {
    return { kind: "failed", message: asPlaygroundError(error, "Open it again.").message };
  }
}
