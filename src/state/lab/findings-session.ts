import { createStore, type StoreApi } from "zustand/vanilla";
import type { DateWindow } from "../../domain/lab/date-window.ts";
import { type LabSample, programOf } from "../../domain/lab/sample.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import type { FailingInput } from "./failing-input.ts";
import { sampleKey } from "./judge-samples.ts";
import { createSourceJudge } from "./judge-source.ts";
import type { LabState, LabWorld } from "./lab-session.ts";
import { smallestInput } from "./smallest-input.ts";

/** What is known of the smallest input on which a sample fails. */
export type SmallestInput =
  | { readonly kind: "searching" }
  | { readonly kind: "found"; readonly input: FailingInput }
  /** No input fails by itself, or no single input can be taken out of the tests. */
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

/** Whose interpreter it is. */
const author = "lab smallest"; // Not said: a name.

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
    const found = await search(sample, signal);
    if (!signal.aborted) show(key, found);
  }

  async function search(sample: LabSample, signal: AbortSignal): Promise<SmallestInput> {
    const { problems, alwaysPrompt } = lab.getState();
    const problem = problems?.items.find(({ id }) => id === sample.taskId);
    if (problem === undefined) return { kind: "none" };
    const program = programOf(sample, problem, alwaysPrompt);
    try {
      const input = await smallestInput({
        problem,
        program,
        judge,
        loadExercise,
        job: { run, author, signal },
      });
      return input === undefined ? { kind: "none" } : { kind: "found", input };
    } catch (error) {
      return { kind: "failed", message: asPlaygroundError(error, say`Open it again.`).message };
    }
  }

  return { store, setWindow: (window) => store.setState({ window }), findSmallest };
}
