import { type DemoCases, makeDemoCases } from "../demo-cases.ts";
import type { DemoBody } from "../demo.ts";
import type { TestCase } from "../exercise.ts";
import { judge } from "../judge.ts";
import type { Limits } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import type { Verdict } from "../verdict.ts";
import { nodeLimits } from "./node-limits.ts";
import type { NodeExercise } from "./node-exercise.ts";

/**
 * The visible cases, then the hidden ones, their answers by the exercise's oracle; always the same.
 * @throws TypeError or RangeError where the exercise's data do not fit its signature
 */
export function makeNodeCases<I>(exercise: Pick<NodeExercise<I>, "body">): DemoCases {
  return makeDemoCases<I>(exercise);
}

export function limitsOf({ body }: { readonly body: Pick<DemoBody<unknown>, "limits"> }): Limits {
  return { ...nodeLimits, ...body.limits };
}

export function judgeNode(
  { body }: { readonly body: Pick<DemoBody<unknown>, "comparison"> },
  { testCase, outcome }: { readonly testCase: TestCase; readonly outcome: Outcome },
): Verdict {
  return judge({ outcome, testCase, comparison: body.comparison, language: "javascript" });
}
