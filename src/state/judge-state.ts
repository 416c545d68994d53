import type { Observation } from "../domain/outcome.ts";
import type { Verdict } from "../domain/verdict.ts";

/** Where one test case stands for one program. */
export type CaseState =
  | { readonly kind: "waiting" }
  | { readonly kind: "running" }
  /**
   * `stdout`: what the program printed in this case; always empty for hidden cases. `observations`: what its steps
   * gave; empty where the case did not finish, or gave more than is kept.
   */
  | {
      readonly kind: "judged";
      readonly verdict: Verdict;
      readonly stdout: string;
      readonly observations: readonly Observation[];
    };

/** Own cases without an expected value are run, not judged: `output` is shown instead of a verdict. */
export interface JudgeState {
  readonly phase: "idle" | "judging" | "judged";
  /** True from the first edit after the last run began: what is shown speaks of an older text. */
  readonly stale: boolean;
  /** By case id; a missing id is waiting. Own cases are in here too. */
  readonly cases: ReadonlyMap<string, CaseState>;
  /** Whether the hidden cases were part of the last run. */
  readonly submitted: boolean;
  /** `Visible 3 of 3 passed, hidden 41 of 52 passed`; empty before the first run has ended. Spoken once, when a run ends. */
  readonly result: string;
  /** Whether `result` speaks of graded cases only, all of them passed. */
  readonly allPassed: boolean;
  /** Set when nothing could be judged at all: our trouble. */
  readonly broken?: { readonly message: string; readonly advice: string };
}

export const untouched: JudgeState = {
  phase: "idle",
  stale: false,
  cases: new Map(),
  submitted: false,
  result: "",
  allPassed: false,
};
