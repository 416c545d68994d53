import type { Engine } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";

/** One program and the cases to run it on. Holds inputs only: expected values stay with whoever judges. */
export interface ProgramRun {
  readonly engine: Engine;
  /** Programs of one author may follow each other in one restored interpreter. */
  readonly author: string;
  /** No other program of this author follows: its interpreter need not be kept. */
  readonly isLast?: boolean;
  readonly source: string;
  /** What the program must define; absent for a program that reads standard input and prints. */
  readonly entryPoint?: string;
  /** One for each case: JSON text of wire steps, made by `encodeSteps`. */
  readonly cases: readonly string[];
  readonly limits: Limits;
  /** Nothing the program prints comes back, beyond what a case observes: for hidden cases. */
  readonly quiet: boolean;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Each case exactly once, in whatever order they end. `caseIndex` is 0-based in `cases`. */
  readonly onOutcome: (caseIndex: number, outcome: Outcome) => void;
}

/**
 * Runs a program; the only way out of the page for code. Settles when every case has its outcome.
 * @throws PlaygroundError when nothing can be run here at all
 */
export type RunProgram = (run: ProgramRun, options: RunOptions) => Promise<void>;
