import { say } from "../messages/say.ts";
import type { Comparison } from "./comparison.ts";
import type { Exercise } from "./exercise.ts";
import { unreachable } from "./unreachable.ts";

/** The rule in one sentence, shown beside each verdict. */
export function describeRule({ comparison, signature }: Pick<Exercise, "comparison" | "signature">): string {
  if (signature.kind === "program") {
    return say`What is printed must be the expected text; blanks at the ends of lines and empty lines at the end do not count.`;
  }
  return describeComparison(comparison);
}

export function describeComparison(comparison: Comparison): string {
  switch (comparison.kind) {
    case "exact":
      return say`The answer must be exactly the expected one; only the order inside sets and dictionaries does not count.`;
    case "approximate":
      return describeTolerance(comparison);
    case "unordered":
      return say`The items may come in any order, each as often as expected.`;
    case "set":
      return say`The items may come in any order, and repeated items count once.`;
    case "anyOf":
      return say`Any one of several right answers is accepted.`;
    case "property":
      return say`Any answer is accepted that passes this check: ${comparison.name}.`;
    default:
      return unreachable(comparison);
  }
}

function describeTolerance({ absolute, relative }: Comparison & { kind: "approximate" }): string {
  if (relative === 0) return say`Decimal numbers may differ by at most ${absolute}.`;
  if (absolute === 0) return say`Decimal numbers may differ by at most ${relative} of the expected value.`;
  return say`Decimal numbers may differ by at most ${absolute}, or ${relative} of the expected value.`;
}
