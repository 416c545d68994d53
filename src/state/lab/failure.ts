import { verdictWord } from "../../domain/describe-verdict.ts";
import type { FairDetails } from "../../domain/lab/fair/fair-details.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { SourceResult } from "./run-source-job.ts";

/** Why a sample did not pass, in kinds that mean the same in every benchmark. */
export const failureKinds = [
  "wrongAnswer",
  "error",
  "unreadable",
  "timeLimit",
  "memoryLimit",
  "notGraded",
] as const;
export type FailureKind = (typeof failureKinds)[number];

export function failureName(kind: FailureKind): string {
  switch (kind) {
    case "wrongAnswer":
      return say`wrong answer`;
    case "error":
      return say`error while running`;
    case "unreadable":
      return say`does not parse`;
    case "timeLimit":
      return say`out of time`;
    case "memoryLimit":
      return say`out of memory`;
    case "notGraded":
      return say`not graded`;
  }
}

export interface Failure {
  readonly kind: FailureKind;
  /** The name of what was thrown: "TypeError". */
  readonly thrown?: string;
}

/** Of a sample that did not pass all tests: what came first. Nothing for one that passed. */
export function failureOf({ base, result, fair }: SourceVerdict): Failure | undefined {
  if (fair !== undefined) return fairFailure(fair);
  return failureIn(base === undefined || base.kind === "passed" ? result : base);
}

function fairFailure({ kind, failing }: FairDetails): Failure | undefined {
  const thrown = failing?.thrownType;
  switch (kind) {
    case "passed":
      return undefined;
    case "runtimeError":
      return { kind: "error", ...(thrown !== undefined && { thrown }) };
    case "compileError":
      return { kind: "unreadable" };
    case "outputLimit":
      return { kind: "error" };
    case "notRun":
      return { kind: "notGraded" };
    default:
      return { kind };
  }
}

function failureIn(result: SourceResult): Failure | undefined {
  switch (result.kind) {
    case "passed":
      return undefined;
    case "timedOut":
      return { kind: "timeLimit" };
    case "notGraded":
      return { kind: "notGraded" };
    case "failed":
      return thrownFailure(result.because);
    default:
      return unreachable(result);
  }
}

/** As Edgecase's own judge begins what it says. */
const ownKinds: readonly (readonly [name: string, kind: FailureKind])[] = [
  [verdictWord("runtimeError"), "error"],
  [verdictWord("compileError"), "unreadable"],
  [verdictWord("memoryLimit"), "memoryLimit"],
  [verdictWord("outputLimit"), "error"],
];

const unreadable = new Set(["SyntaxError", "IndentationError", "TabError"]);

/** @param because as the runners write it: "TypeError: …", "runtime error: …" */
function thrownFailure(because: string): Failure {
  const own = ownKinds.find(([name]) => because.startsWith(`${name}: `));
  if (own !== undefined) return { kind: own[1] };
  const [, thrown] = /^([A-Za-z_][\w.]*)(?::|$)/.exec(because) ?? [];
  if (thrown === "MemoryError") return { kind: "memoryLimit" };
  // The JavaScript sets say so by printing: console.assert throws nothing.
  if (thrown === undefined || thrown === "AssertionError") return { kind: "wrongAnswer" };
  return { kind: unreadable.has(thrown) ? "unreadable" : "error", thrown };
}
