import { counted } from "../../domain/counted.ts";
import type { FairProblem } from "../../state/lab/judge-fair-samples.ts";
import type { JudgingMode } from "../../state/lab/judging-mode.ts";

export const modeNames: Readonly<Record<JudgingMode, string>> = {
  source: "As the source does",
  fair: "Fair",
  both: "Both",
};

const sourceWords =
  "tests run beside the program in one interpreter, so that a program made for it could forge its verdict";
const fairWords =
  "inputs and expected values are taken out of the tests, and only inputs go to the program; its answers are compared outside";

export function describeMode(mode: JudgingMode): string {
  switch (mode) {
    case "source":
      return `As the source does: ${sourceWords}.`;
    case "fair":
      return `Fair: ${fairWords}.`;
    case "both":
      return `As the source does, ${sourceWords}; then fair, where ${fairWords}. Samples that fare differently are listed.`;
  }
}

interface LeftOutProblem {
  readonly id: string;
  readonly because: string;
}

/** Problems that fair mode cannot judge, or not with all of their tests, each with its reason. */
export function fairLimits(problems: ReadonlyMap<string, FairProblem>): {
  readonly impossible: readonly LeftOutProblem[];
  readonly partly: readonly LeftOutProblem[];
} {
  const all = [...problems];
  return {
    impossible: all.flatMap(([id, { impossible }]) =>
      impossible === undefined ? [] : [{ id, because: impossible }],
    ),
    partly: all.flatMap(([id, { impossible, cases, leftOut }]) => {
      const [first] = leftOut;
      if (impossible !== undefined || first === undefined) return [];
      const whole = cases + leftOut.length;
      return [
        {
          id,
          because: `${counted(leftOut.length, "test")} of ${whole} left out, such as ${first.what}: ${first.because}`,
        },
      ];
    }),
  };
}
