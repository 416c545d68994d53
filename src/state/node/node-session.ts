import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "../../domain/draft.ts";
import type { TestCase } from "../../domain/exercise.ts";
import type { Files, NodeExercise } from "../../domain/node/node-exercise.ts";
import type { JudgeState } from "../judge-state.ts";
import type { NodeEngine } from "./node-engine.ts";

export interface NodeState {
  /** The editable files as they are now. */
  readonly files: Files;
  /** The file in the editor. */
  readonly shown: string;
  /** The files with a tab, in the tabs' order; `shown` is one of them. */
  readonly tabs: readonly string[];
  readonly judged: JudgeState;
  /** Packages are being fetched into the container. */
  readonly isInstalling: boolean;
  /** What was printed since the last run began, cut at its beginning. */
  readonly terminal: string;
  /** Set after *Reset code*, until the next edit: what *Undo reset* brings back. */
  readonly beforeReset: Files | undefined;
  /** False where the browser keeps nothing. */
  readonly keepsDrafts: boolean;
  /** Another tab's version, until somebody has chosen. Both are kept. */
  readonly otherDraft: Draft | undefined;
}

/** One Node exercise being worked on. */
export interface NodeSession {
  readonly exercise: NodeExercise<unknown>;
  readonly cases: { readonly visible: readonly TestCase[]; readonly hidden: readonly TestCase[] };
  readonly engine: NodeEngine;
  readonly store: StoreApi<NodeState>;
  /** Opens a file in a tab, or goes to its tab. */
  readonly show: (path: string) => void;
  /** Closes a file's tab; the last one stays. */
  readonly closeTab: (path: string) => void;
  /** The whole text of an editable file. */
  readonly edit: (path: string, text: string) => void;
  readonly resetCode: () => void;
  readonly undoReset: () => void;
  /** Judges the visible cases; where Node has not been started it is asked for first, and this is done then. */
  readonly run: () => void;
  /** Judges all cases, likewise. */
  readonly submit: () => void;
  /** Ends what runs, is installed or is started. */
  readonly stop: () => void;
  readonly keepThis: () => void;
  readonly takeOther: () => void;
  /** Saves before it returns what a pause in typing would have saved a moment later. */
  readonly keep: () => void;
  /** Stops, keeps, and hears no more. Node goes on. */
  readonly dispose: () => void;
}
