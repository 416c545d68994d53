import { createStore, type StoreApi } from "zustand/vanilla";
import type { Problem } from "../../domain/lab/problem.ts";
import type { ReadHelpers } from "../../domain/lab/problem-format.ts";
import { readProblems, type UnusableRecord } from "../../domain/lab/read-problems.ts";
import { readSamples } from "../../domain/lab/read-samples.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import { judgeSamples } from "./judge-samples.ts";
import type { SourceVerdict } from "./judge-source.ts";

/** What came of one file. */
export interface Import<Item> {
  readonly fileName: string;
  readonly items: readonly Item[];
  readonly unusable: readonly UnusableRecord[];
}

export type LabJudging =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly total: number;
      readonly startedMillis: number;
    }
  | { readonly kind: "finished"; readonly millis: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

export interface LabState {
  readonly problems: Import<Problem> | undefined;
  readonly samples: Import<LabSample> | undefined;
  readonly reading:
    { readonly fileName: string; readonly loadedBytes: number; readonly totalBytes: number } | undefined;
  /** Why the last file could not be read. */
  readonly trouble: { readonly message: string; readonly advice: string } | undefined;
  /** Whether the prompt goes before samples that are whole programs, too. */
  readonly alwaysPrompt: boolean;
  /** Whether problems without samples are left out of the score, instead of leaving a hole in it. */
  readonly onlySampled: boolean;
  readonly judging: LabJudging;
  /** By `sampleKey`. */
  readonly verdicts: ReadonlyMap<string, SourceVerdict>;
}

export interface LabWorld extends ReadHelpers {
  readonly run: RunProgram;
  /** The text of a file, as it is read; throws PlaygroundError where it cannot be. */
  readonly readText: (file: File, onBytes: (bytes: number) => void) => AsyncIterable<string>;
  readonly nowMillis: () => number;
  /** One of Edgecase's own exercises. */
  readonly loadExercise: LoadExercise;
}

/** Problems and samples from files, judged as their source does. */
export interface LabSession {
  readonly store: StoreApi<LabState>;
  readonly importProblems: (file: File) => Promise<void>;
  readonly importSamples: (file: File) => Promise<void>;
  readonly setAlwaysPrompt: (alwaysPrompt: boolean) => void;
  readonly setOnlySampled: (onlySampled: boolean) => void;
  /** Judges every sample whose problem is known; verdicts that are there already stay. */
  readonly judge: () => Promise<void>;
  readonly stop: () => void;
}

const empty: LabState = {
  problems: undefined,
  samples: undefined,
  reading: undefined,
  trouble: undefined,
  alwaysPrompt: false,
  onlySampled: false,
  judging: { kind: "idle" },
  verdicts: new Map(),
};

export function createLabSession(world: LabWorld): LabSession {
  const store = createStore<LabState>(() => empty);
  let running = new AbortController();

  /** Whatever was judged speaks of other files. */
  function startOver(change: Partial<LabState>): void {
    running.abort();
    store.setState({ ...change, verdicts: new Map(), judging: { kind: "idle" } });
  }

  async function read<Item>(
    file: File,
    readItems: (chunks: AsyncIterable<string>) => AsyncIterable<Item>,
  ): Promise<readonly Item[] | undefined> {
    const show = (loadedBytes: number) =>
      store.setState({ reading: { fileName: file.name, loadedBytes, totalBytes: file.size } });
    store.setState({ trouble: undefined });
    show(0);
    try {
      const items: Item[] = [];
      for await (const item of readItems(world.readText(file, show))) items.push(item);
      return items;
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, "Choose the file again.");
      store.setState({ trouble: { message, advice } });
      return undefined;
    } finally {
      store.setState({ reading: undefined });
    }
  }

  return {
    store,
    async importProblems(file) {
      const found = await read(file, (chunks) => readProblems(chunks, world));
      if (found === undefined) return;
      const items = found.flatMap((each) => (each.kind === "problem" ? [each.problem] : []));
      startOver({ problems: { fileName: file.name, items, unusable: unusableOf(found) } });
    },
    async importSamples(file) {
      const found = await read(file, readSamples);
      if (found === undefined) return;
      const items = found.flatMap((each) => (each.kind === "sample" ? [each.sample] : []));
      startOver({ samples: { fileName: file.name, items, unusable: unusableOf(found) } });
    },
    setOnlySampled: (onlySampled) => store.setState({ onlySampled }),
    setAlwaysPrompt: (alwaysPrompt) => startOver({ alwaysPrompt }),
    async judge() {
      running.abort();
      running = new AbortController();
      await judgeSamples(store, world, running.signal);
    },
    stop: () => running.abort(),
  };
}

type Read =
  { readonly kind: "unusable"; readonly record: UnusableRecord } | { readonly kind: "problem" | "sample" };

function unusableOf(read: readonly Read[]): readonly UnusableRecord[] {
  return read.flatMap((each) => (each.kind === "unusable" ? [each.record] : []));
}
