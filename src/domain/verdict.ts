import type { MissingEntryPoint, NotRunReason, SyntaxProblem, Thrown } from "./outcome.ts";
import type { Value } from "./value.ts";

/** What we think of an `Outcome`. `stepIndex` is 0-based in the case's scenario. */
export type Verdict =
  | { readonly kind: "passed"; readonly millis: number }
  | {
      readonly kind: "wrongAnswer";
      readonly stepIndex: number;
      readonly mismatch: Mismatch;
      readonly millis: number;
    }
  | { readonly kind: "runtimeError"; readonly stepIndex: number; readonly error: ProgramError }
  | { readonly kind: "compileError"; readonly problem: SyntaxProblem }
  | { readonly kind: "timeLimit"; readonly limitMillis: number; readonly where: "case" | "topLevel" }
  | { readonly kind: "memoryLimit"; readonly limitBytes: number }
  | { readonly kind: "outputLimit"; readonly what: "printed" | "returned"; readonly limit: string }
  | { readonly kind: "notRun"; readonly reason: NotRunReason }
  | { readonly kind: "notGraded"; readonly reason: string };

export type VerdictKind = Verdict["kind"];

export const verdictKinds = [
  "passed",
  "wrongAnswer",
  "runtimeError",
  "compileError",
  "timeLimit",
  "memoryLimit",
  "outputLimit",
  "notRun",
  "notGraded",
] as const satisfies readonly VerdictKind[];

export type Mismatch =
  | {
      readonly kind: "value";
      readonly expected: Value;
      readonly actual: Value;
      readonly declaredParameters?: number;
    }
  | { readonly kind: "anyOf"; readonly expected: readonly Value[]; readonly actual: Value }
  /** A property comparison that did not hold; `because` says which part. */
  | { readonly kind: "property"; readonly because: string; readonly actual: Value }
  | { readonly kind: "text"; readonly expected: string; readonly actual: string }
  | { readonly kind: "arguments"; readonly expected: readonly Value[]; readonly actual: readonly Value[] }
  | { readonly kind: "shouldThrow"; readonly expected: string; readonly actual: Value | undefined }
  | { readonly kind: "threwOther"; readonly expected: string; readonly thrown: Thrown }
  /** What is expected is known by its hash alone. */
  | { readonly kind: "hashed"; readonly actual: Value }
  | { readonly kind: "hashedText"; readonly actual: string }
  /** The answer was wrong, and too large to be remembered beside those of the cases before. */
  | { readonly kind: "notKept" };

type ProgramError =
  | { readonly kind: "thrown"; readonly thrown: Thrown; readonly during: "case" | "topLevel" }
  | ({ readonly kind: "missingEntryPoint" } & MissingEntryPoint);

/** The program cannot be read, or has not what the task asks for: no input can change that. */
export function failsEveryInput(verdict: Verdict): boolean {
  return (
    verdict.kind === "compileError" ||
    (verdict.kind === "runtimeError" && verdict.error.kind === "missingEntryPoint")
  );
}
