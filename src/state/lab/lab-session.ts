import { createStore, type StoreApi } from "zustand/vanilla";
import type { DrawPlan } from "../../domain/lab/draw/draw-plan.ts";
import type { ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import type { UnusableRecord } from "../../domain/lab/unusable-record.ts";
import { asPlaygroundError, type PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import { type FileWorld, importFiles, type ProblemImport, readChosen } from "./import-files.ts";
import type { FairProblem } from "./judge-fair-samples.ts";
import { judgeInMode, type JudgingMode } from "./judging-mode.ts";
import type { LabFile } from "./lab-files.ts";
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
  readonly problems: ProblemImport | undefined;
  readonly samples: Import<LabSample> | undefined;
  readonly reading:
    { readonly fileName: string; readonly loadedBytes: number; readonly totalBytes: number } | undefined;
  /** Why the last files, or one of them, could not be read. */
  readonly trouble: { readonly message: string; readonly advice: string } | undefined;
  /** Whether the prompt goes before samples that are whole programs, too. */
  readonly alwaysPrompt: boolean;
  /** Whether problems without samples are left out of the score, instead of leaving a hole in it. */
  readonly onlySampled: boolean;
  readonly judging: LabJudging;
  /** Who judges what is judged next. */
  readonly mode: JudgingMode;
  /** As the source does; by `sampleKey`. */
  readonly verdicts: ReadonlyMap<string, SourceVerdict>;
  /** By Edgecase's own judge; by `sampleKey`. */
  readonly fairVerdicts: ReadonlyMap<string, SourceVerdict>;
  /** By problem: what that judge could take out of its tests. */
  readonly fairProblems: ReadonlyMap<string, FairProblem>;
  /** What the samples are drawn by, where a model of this page draws them. */
  readonly plan: DrawPlan | undefined;
}

export interface LabWorld extends FileWorld {
  readonly run: RunProgram;
  readonly nowMillis: () => number;
  /** How many samples are judged side by side. */
  readonly workers: number;
  /** One of Edgecase's own exercises. */
  readonly loadExercise: LoadExercise;
}

/** Problems and samples from files, judged as their source does. */
export interface LabSession {
  readonly store: StoreApi<LabState>;
  /** Reads files, whatever they hold; `preferred` is for what could be both. Ends the reading of others. */
  readonly importFiles: (files: readonly LabFile[], preferred?: FileUse) => Promise<void>;
  /** Reads other problems of the files that were chosen last. */
  readonly chooseProblems: (choice: ProblemChoice) => Promise<void>;
  readonly stopReading: () => void;
  readonly setAlwaysPrompt: (alwaysPrompt: boolean) => void;
  readonly setOnlySampled: (onlySampled: boolean) => void;
  readonly setMode: (mode: JudgingMode) => void;
  /** Judges every sample whose problem is known; verdicts that are there already stay. */
  readonly judge: () => Promise<void>;
  readonly stop: () => void;
  /** Ends what is going on and begins with these; whatever is not named is empty. */
  readonly replace: (state: Partial<LabState>) => void;
}

/** Showing it after each of thousands of records would take longer than reading them. */
const showReadingMillis = 100;

const empty: LabState = {
  problems: undefined,
  samples: undefined,
  reading: undefined,
  trouble: undefined,
  alwaysPrompt: false,
  onlySampled: false,
  judging: { kind: "idle" },
  mode: "source",
  verdicts: new Map(),
  fairVerdicts: new Map(),
  fairProblems: new Map(),
  plan: undefined,
};

export function createLabSession(world: LabWorld): LabSession {
  const store = createStore<LabState>(() => empty);
  let running = new AbortController();
  let reading = new AbortController();

  /** Whatever was judged speaks of other files. */
  function startOver(change: Partial<LabState>): void {
    running.abort();
    const none = { verdicts: new Map(), fairVerdicts: new Map(), fairProblems: new Map() };
    store.setState({ ...change, ...none, judging: { kind: "idle" } });
  }

  /** What is read last counts: it ends whatever is still being read. */
  async function read(work: (signal: AbortSignal) => Promise<readonly PlaygroundError[]>): Promise<void> {
    reading.abort();
    const { signal } = (reading = new AbortController());
    store.setState({ trouble: undefined });
    try {
      const troubles = await work(signal);
      if (!signal.aborted) store.setState({ trouble: troubleOf(troubles) });
    } catch (error) {
      const trouble = troubleOf([asPlaygroundError(error, say`Choose the file again.`)]);
      if (!signal.aborted) store.setState({ trouble });
    } finally {
      if (reading.signal === signal) store.setState({ reading: undefined });
    }
  }

  let shownMillis = 0;

  function onProgress(fileName: string, loadedBytes: number, totalBytes: number): void {
    const isNext = store.getState().reading?.fileName !== fileName;
    if (!isNext && world.nowMillis() - shownMillis < showReadingMillis) return;
    shownMillis = world.nowMillis();
    store.setState({ reading: { fileName, loadedBytes, totalBytes } });
  }

  return {
    store,
    importFiles: (files, preferred) =>
      read(async (signal) => {
        const imported = await importFiles(files, { world, preferred, onProgress, signal });
        const { problems, samples, troubles } = imported;
        signal.throwIfAborted();
        if (problems ?? samples)
          startOver({ ...(problems && { problems }), ...(samples && { samples }), plan: undefined });
        return troubles;
      }),
    chooseProblems: (choice) =>
      read(async (signal) => {
        const { problems, samples } = store.getState();
        if (problems?.from === undefined) return [];
        const sampled = new Set(samples?.items.map(({ taskId }) => taskId));
        const from = { ...problems.from, choice, waits: false };
        const chosen = await readChosen(from, sampled, { world, onProgress, signal });
        signal.throwIfAborted();
        startOver({ problems: chosen, plan: undefined });
        return [];
      }),
    stopReading: () => reading.abort(),
    setOnlySampled: (onlySampled) => store.setState({ onlySampled }),
    setMode(mode) {
      running.abort();
      store.setState({ mode, judging: { kind: "idle" } });
    },
    setAlwaysPrompt: (alwaysPrompt) => startOver({ alwaysPrompt }),
    async judge() {
      running.abort();
      running = new AbortController();
      await judgeInMode(store, world, running.signal);
    },
    stop: () => running.abort(),
    replace(state) {
      running.abort();
      reading.abort();
      store.setState({ ...empty, ...state });
    },
  };
}

/** One or several, in one notice. */
function troubleOf(troubles: readonly PlaygroundError[]): LabState["trouble"] {
  const [first, ...others] = troubles;
  if (first === undefined) return undefined;
  const message = [first, ...others].map((trouble) => trouble.message).join("; ");
  return { message, advice: first.advice };
}
