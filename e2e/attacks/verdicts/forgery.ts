/**
 * A wrong program that wants to be judged passed. Right answers are texts drawn by chance, so no program can know
 * them: whichever way one comes to be passed, something has been forged.
 */
export type Forgery = Trick | Leftover;

interface Common {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly engine: ForgeryEngine;
  /** By what it deceives; no two rows of an engine share it. */
  readonly reaches: string;
  readonly aim: "verdict";
  /** A Python program that touches JavaScript is never followed by another in its interpreter. */
  readonly reachesHost: boolean;
}

type ForgeryEngine = "python" | "browser" | "quickjs";

/** One program that deceives a judge which runs beside it. It defines `solve`, and is asked three times. */
export interface Trick extends Common {
  readonly kind: "trick";
  readonly source: string;
  /** How the judge of the control does it, which the same program must deceive. */
  readonly naive: string;
}

/**
 * Two programs that follow each other. The first one's `solve` is given a text and leaves it somewhere; the second
 * one's is given nothing and is right if it returns that text. In one plain interpreter it does.
 */
export interface Leftover extends Common {
  readonly kind: "leftover";
  readonly first: string;
  readonly second: string;
}
