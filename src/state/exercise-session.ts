import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "../domain/draft.ts";
import type { Exercise } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import type { GenerationState } from "./generation.ts";
import type { JudgeState } from "./judge-state.ts";
import type { RunTrouble } from "./run-trouble.ts";
import type { SearchState } from "./searching.ts";

/** The student's program and the model's; each is an author of its own to the sandbox. */
export type Author = "student" | "model";

/** An own case as it is typed: literals, so that nothing half-typed is ever lost. */
export interface OwnCaseDraft {
  /** `own-…`, unique within the exercise. */
  readonly id: string;
  /**
   * One literal for each parameter; for a program one text of standard input; for a class one literal for each of
   * the constructor's parameters, then one text with a call a line (`deposit(50)`).
   */
  readonly inputs: readonly string[];
  /** Literal or text, for a class a line for each call; empty: only run it and show what comes out. */
  readonly expected: string;
}

export interface SandboxStatus {
  readonly kind: "off" | "starting" | "ready" | "failed";
  /** While starting: bytes of the language's files. */
  readonly loadedBytes: number;
  readonly totalBytes: number;
  readonly message?: string;
}

export interface ExerciseState {
  readonly language: Language;
  /** JavaScript only: `browser` is the default, `quickjs` is strict. */
  readonly javascriptEngine: "browser" | "quickjs";
  /** Whose program the editor shows. */
  readonly tab: Author;
  /** The student's text by language; the starter until it is touched. */
  readonly drafts: Readonly<Record<Language, string>>;
  /** Set after *Reset code*, until the next edit: what *Undo reset* brings back. */
  readonly beforeReset: string | undefined;
  /** The model's programs by language and how their writing stands. */
  readonly generations: Readonly<Record<Language, GenerationState>>;
  /** Verdicts of the current language. */
  readonly judged: Readonly<Record<Author, JudgeState>>;
  /** By sample of the model, from 0; `judged.model` is that of the sample that is shown. */
  readonly samplesJudged: ReadonlyMap<number, JudgeState>;
  readonly searches: Readonly<Record<Author, SearchState>>;
  /** Whether there are inputs to search beyond the exercise's cases. */
  readonly canSearch: boolean;
  readonly ownCases: readonly OwnCaseDraft[];
  /** Hidden cases whose values the student asked to see. */
  readonly revealed: ReadonlySet<string>;
  readonly sandbox: SandboxStatus;
  /** Shared memory is there: loops are interrupted; else their worker is ended and started anew. */
  readonly isolated: boolean;
  /** The page is sparing with memory: one interpreter, which goes when it is idle. */
  readonly smallMemory: boolean;
  /** False where the browser keeps nothing (private window, storage full): said once in the page. */
  readonly keepsDrafts: boolean;
  /** Another tab's version of what is shown here, until somebody has chosen. Both are kept. */
  readonly otherDraft: Draft | undefined;
  /** Why the exercise must not judge anybody: what its own references and flaws failed. Empty where all is well. */
  readonly withdrawn: readonly string[];
  /** Judge visible cases by themselves after a pause in typing; off with `?run=off`. */
  readonly live: boolean;
  /** Why nothing runs by itself, where that is because of how the program ended the last time. */
  readonly heldBack: RunTrouble | undefined;
}

/** One exercise being worked on. The outside world comes in through createExerciseSession's parameters. */
export interface ExerciseSession {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly setLanguage: (language: Language) => void;
  readonly setJavascriptEngine: (engine: "browser" | "quickjs") => void;
  readonly selectTab: (tab: Author) => void;
  readonly edit: (source: string) => void;
  readonly resetCode: () => void;
  readonly undoReset: () => void;
  /** The student's text in the language that is shown; can be undone like a reset. */
  readonly replaceCode: (source: string) => void;
  /** Judges a program that was there when the page opened, where programs may run by themselves. */
  readonly runByItself: () => void;
  /** What was held back may run by itself from now on; it does at once. */
  readonly stopHoldingBack: () => void;
  /** Judges the visible and own cases of the shown tab's program now. */
  readonly run: () => void;
  /** Judges all cases of the shown tab's program. */
  readonly submit: () => void;
  /** Searches for the smallest input on which the shown tab's program fails. */
  readonly search: () => void;
  /** Stops judging, searching and generating. */
  readonly stop: () => void;
  readonly generate: () => void;
  /** Shows another of the model's samples, from 0. */
  readonly chooseSample: (sample: number) => void;
  /** Copies the model's program into the student's draft; can be undone like a reset. */
  readonly takeOver: () => void;
  readonly addOwnCase: () => void;
  readonly changeOwnCase: (draft: OwnCaseDraft) => void;
  readonly removeOwnCase: (id: string) => void;
  /** Brings the last removed own case back. */
  readonly undoRemoveOwnCase: () => void;
  readonly reveal: (caseId: string) => void;
  /** Keeps what is shown here, and not what another tab has written. */
  readonly keepThis: () => void;
  /** Shows what another tab has written; the program can be brought back like one that was reset. */
  readonly takeOther: () => void;
  /** Saves before it returns what a pause in typing would have saved a moment later. */
  readonly keep: () => void;
  readonly dispose: () => void;
}
