import type { FairDetails } from "../../domain/lab/fair/fair-details.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { jsonItems } from "../../domain/lab/read-json.ts";
import type { SourceVerdict } from "./judge-source.ts";

/** An input on which a sample failed, as the problem writes it. */
export interface FailingInput {
  /** `first`: the source stops there, and larger or smaller ones were not tried. */
  readonly which: "first" | "smallest";
  readonly input: string;
  /** Absent where the canonical solution says it when it runs. */
  readonly expected?: string;
}

/** Where the source stopped; nothing for a sample that passed, or failed before any input or in asserts. */
export function firstFailingInput({ tests }: Problem, verdict: SourceVerdict): FailingInput | undefined {
  if (verdict.fair !== undefined) return fairFailingInput(verdict.fair);
  const onBase = verdict.base !== undefined && verdict.base.kind !== "passed";
  const result = onBase ? verdict.base : verdict.result;
  const at = result.kind === "failed" || result.kind === "timedOut" ? result.firstFailing : undefined;
  if (at === undefined) return undefined;
  switch (tests.kind) {
    case "evalPlus": {
      const input = jsonItems(onBase ? tests.base : tests.plus)[at];
      return input === undefined ? undefined : { which: "first", input };
    }
    case "calls": {
      const found = tests.cases[at];
      return found && { which: "first", input: found.args, expected: found.expected };
    }
    case "streams": {
      const found = tests.cases[at];
      return found && { which: "first", input: found.input, expected: found.output };
    }
    default:
      return undefined;
  }
}

/** Edgecase's own judge runs all cases, so that the smallest is known. */
function fairFailingInput({ smallest }: FairDetails): FailingInput | undefined {
  return smallest && { which: "smallest", input: smallest.input, expected: smallest.expected };
}
