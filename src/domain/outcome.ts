import type { Value } from "./value.ts";

/** One line of a traceback, in the program's own file only. */
interface Frame {
  /** 1-based. */
  readonly line: number;
  readonly functionName: string;
}

/** What a program threw. */
export interface Thrown {
  /** `ZeroDivisionError`, `TypeError`. */
  readonly typeName: string;
  /** What the type extends, nearest first: of an `IndexError` `LookupError`, `Exception`, `BaseException`. */
  readonly bases?: readonly string[];
  readonly message: string;
  /** Outermost first. */
  readonly frames: readonly Frame[];
}

/** A program that could not be read. `line` and `column` are 1-based where known. */
export interface SyntaxProblem {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What one step of a case gave. */
export type Observation =
  | { readonly kind: "returned"; readonly value: Value }
  | { readonly kind: "arguments"; readonly values: readonly Value[] }
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "threw"; readonly thrown: Thrown }
  | { readonly kind: "nothing" };

export interface MissingEntryPoint {
  readonly name: string;
  /** Names of the functions and classes that the program does define, or of what its module exports. */
  readonly defined: readonly string[];
  /** The module that should export it, where a program has several. */
  readonly file?: string;
}

/** What happened when a program met one case; what we think of it is a `Verdict`. */
export type Outcome =
  | {
      readonly kind: "finished";
      readonly observations: readonly Observation[];
      /** Everything the program printed in this case, cut at the limit. */
      readonly stdout: string;
      readonly millis: number;
      /** How many parameters the entry point declares, where the language tells (JavaScript's `length`). */
      readonly declaredParameters?: number;
    }
  | { readonly kind: "notCompiled"; readonly problem: SyntaxProblem }
  /** The top level of the program threw before any case could run. */
  | { readonly kind: "crashed"; readonly thrown: Thrown; readonly stdout: string }
  | ({ readonly kind: "missingEntryPoint" } & MissingEntryPoint)
  | {
      readonly kind: "timedOut";
      readonly limitMillis: number;
      readonly stdout: string;
      readonly where: "case" | "topLevel";
    }
  | { readonly kind: "outOfMemory"; readonly limitBytes: number }
  | { readonly kind: "outputTooLarge"; readonly what: "printed" | "returned"; readonly limit: string }
  | { readonly kind: "notRun"; readonly reason: NotRunReason }
  /** Our own trouble; never the program's fault. */
  | { readonly kind: "engineFailed"; readonly reason: string };

export type NotRunReason = "stopped" | "threeTimeLimits" | "threeCrashes" | "outOfTime";
