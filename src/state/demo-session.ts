import type { StoreApi } from "zustand/vanilla";
import type { Demo } from "../domain/demo.ts";
import type { DemoCases } from "../domain/demo-cases.ts";
import type { SandboxStatus } from "./exercise-session.ts";
import type { JudgeState } from "./judge-state.ts";
import type { SearchState } from "./searching.ts";

export const demoPrograms = ["plausible", "mended"] as const;
/** Which of a demo's two programs. */
export type DemoProgram = (typeof demoPrograms)[number];

export interface DemoState {
  readonly judged: Readonly<Record<DemoProgram, JudgeState>>;
  /** Whose tests are shown: the program that was run last. */
  readonly shown: DemoProgram;
  readonly sandbox: SandboxStatus;
  /** How far the demo's library is; `off` where it has none. */
  readonly library: SandboxStatus;
  /** For an input smaller than the cases', on which the plausible program fails. */
  readonly search: SearchState;
}

/** One demo: its two programs and what came of running them. */
export interface DemoSession {
  readonly demo: Demo<unknown>;
  readonly cases: DemoCases;
  readonly store: StoreApi<DemoState>;
  /** Runs a program on all cases, and shows its tests. */
  readonly run: (program: DemoProgram) => void;
  /** Shows the tests of a program that has run. */
  readonly show: (program: DemoProgram) => void;
  /** Searches and shrinks; shows how far it is. */
  readonly search: () => void;
  /** Whatever runs. */
  readonly stop: () => void;
}
