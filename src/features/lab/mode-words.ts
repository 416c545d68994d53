import { counted } from "../../domain/counted.ts";
import { retellReason, retellTestName } from "../../domain/lab/retell-reason.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { FairProblem } from "../../state/lab/judge-fair-samples.ts";
import type { JudgingMode } from "../../state/lab/judging-mode.ts";

export function modeName(mode: JudgingMode): string {
  switch (mode) {
    case "source":
      return say`As the source does`;
    case "fair":
      return say`Fair`;
    case "both":
      return say`Both`;
  }
}

export function describeMode(mode: JudgingMode): string {
  switch (mode) {
    case "source":
      return say`As the source does: tests run beside the program in one interpreter, so that a program made for it could forge its verdict.`;
    case "fair":
      return say`Fair: inputs and expected values are taken out of the tests, and only inputs go to the program; its answers are compared outside.`;
    case "both":
      return say`As the source does, tests run beside the program in one interpreter, so that a program made for it could forge its verdict; then fair, where inputs and expected values are taken out of the tests, and only inputs go to the program; its answers are compared outside. Samples that fare differently are listed.`;
  }
}

type NamedProblem = readonly [id: string, problem: FairProblem];

/** Problems that fair mode cannot judge, and those that it judges without some of their tests. */
export function fairLimits(problems: ReadonlyMap<string, FairProblem>): {
  readonly impossible: readonly NamedProblem[];
  readonly partly: readonly NamedProblem[];
} {
  const all = [...problems];
  return {
    impossible: all.filter(([, { impossible }]) => impossible !== undefined),
    partly: all.filter(([, { impossible, leftOut }]) => impossible === undefined && leftOut.length > 0),
  };
}

/** Why a problem is one of those: a sentence without its full stop. */
export function describeLimit({ impossible, cases, leftOut }: FairProblem): string {
  if (impossible !== undefined) return retellReason(impossible);
  const [first] = leftOut;
  if (first === undefined) return "";
  const whole = formatNumber(cases + leftOut.length);
  return say`${counted(leftOut.length, "test")} of ${whole} left out, such as ${retellTestName(first.what)}: ${retellReason(first.because)}`;
}
