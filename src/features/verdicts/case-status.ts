import type { TestCase } from "../../domain/exercise.ts";
import { verdictName } from "../../domain/describe-verdict.ts";
import { say } from "../../messages/say.ts";
import type { CaseState } from "../../state/judge-state.ts";
import type { IconName } from "../../ui/Icon.tsx";
import type { Tone } from "../../ui/StatusBadge.tsx";

export interface CaseStatus {
  /** The words of the list item's name. */
  readonly word: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** How a case stands for one program, in a word, a tone and a picture. */
export function caseStatus(state: CaseState | undefined, testCase: TestCase | undefined): CaseStatus {
  if (state === undefined || state.kind === "waiting")
    return { word: say`waiting`, tone: "quiet", icon: "circle" };
  if (state.kind === "running") return { word: say`running`, tone: "busy", icon: "busy" };
  const { kind } = state.verdict;
  if (kind === "passed" && testCase !== undefined && expectsNothing(testCase)) {
    return { word: say`ran`, tone: "info", icon: "check" };
  }
  return { word: verdictName(kind), ...looks[kind] };
}

/** An own case that only asks what comes out. */
export function expectsNothing({ category, expected }: TestCase): boolean {
  return category === "own" && expected.every(({ kind }) => kind === "nothing");
}

export function isFailing(state: CaseState | undefined): boolean {
  return state?.kind === "judged" && state.verdict.kind !== "passed";
}

const looks = {
  passed: { tone: "pass", icon: "check" },
  wrongAnswer: { tone: "fail", icon: "cross" },
  runtimeError: { tone: "fail", icon: "warning" },
  compileError: { tone: "fail", icon: "warning" },
  timeLimit: { tone: "warn", icon: "clock" },
  memoryLimit: { tone: "warn", icon: "warning" },
  outputLimit: { tone: "warn", icon: "warning" },
  notRun: { tone: "quiet", icon: "dash" },
  notGraded: { tone: "info", icon: "info" },
} as const;
