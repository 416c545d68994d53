import { createStore, type StoreApi } from "zustand/vanilla";
import { groupedBy } from "../../domain/lab/grouped-by.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { programOf } from "../../domain/lab/sample.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import type { LabState, LabWorld } from "./lab-session.ts";
import { observeTask, type TaskBehaviour } from "./observe-task.ts";

export type Observing =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly total: number;
      readonly startedMillis: number;
    }
  | { readonly kind: "finished" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

export interface BehaviourState {
  readonly observing: Observing;
  /** By task id; of tasks that have been observed so far. */
  readonly tasks: ReadonlyMap<string, TaskBehaviour>;
}

/** Runs samples on generated inputs, to see which of them behave alike. */
export interface BehaviourSession {
  readonly store: StoreApi<BehaviourState>;
  /** Every task with samples that has not been observed yet. */
  readonly observe: () => Promise<void>;
  readonly stop: () => void;
}

type World = Pick<LabWorld, "run" | "loadExercise" | "nowMillis">;

const nothing: BehaviourState = { observing: { kind: "idle" }, tasks: new Map() };
const workers = 2;

export function createBehaviourSession(lab: StoreApi<LabState>, world: World): BehaviourSession {
  const store = createStore<BehaviourState>(() => nothing);
  let running = new AbortController();
  // Other samples behave otherwise.
  lab.subscribe((now, before) => {
    const { problems, samples, alwaysPrompt } = before;
    if (now.problems === problems && now.samples === samples && now.alwaysPrompt === alwaysPrompt) return;
    running.abort();
    running = new AbortController();
    store.setState(nothing);
  });

  async function observe(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const { tasks } = store.getState();
    const open = sampledTasks(lab.getState()).filter(({ problem }) => !tasks.has(problem.id));
    /** Shared: each worker takes the next. */
    const queue = open.values();
    const startedMillis = world.nowMillis();
    let done = 0;
    const show = (found: ReadonlyMap<string, TaskBehaviour>) =>
      store.setState((state) => ({
        observing: { kind: "running", done, total: open.length, startedMillis },
        tasks: new Map([...state.tasks, ...found]),
      }));
    async function work(author: string): Promise<void> {
      for (const { problem, programs } of queue) {
        const found = await observeTask({ ...world, problem, programs, author, signal });
        // What was cut short says nothing.
        if (signal.aborted) return;
        done += 1;
        show(new Map([[problem.id, found]]));
      }
    }
    show(new Map());
    try {
      // Not said: an author's name.
      await Promise.all(Array.from({ length: workers }, (_, index) => work(`lab behaviour ${index}`)));
      if (running.signal === signal)
        store.setState({ observing: { kind: signal.aborted ? "stopped" : "finished" } });
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, say`Try again.`);
      const isLatest = running.signal === signal;
      running.abort();
      if (isLatest) store.setState({ observing: { kind: "failed", message, advice } });
    }
  }

  return { store, observe, stop: () => running.abort() };
}

interface SampledTask {
  readonly problem: Problem;
  readonly programs: readonly string[];
}

function sampledTasks({ problems, samples, alwaysPrompt }: LabState): readonly SampledTask[] {
  const byTask = groupedBy(samples?.items ?? [], ({ taskId }) => taskId);
  return (problems?.items ?? []).flatMap((problem) => {
    const found = byTask.get(problem.id);
    return found === undefined
      ? []
      : [{ problem, programs: found.map((sample) => programOf(sample, problem, alwaysPrompt)) }];
  });
}
