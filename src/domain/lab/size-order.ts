import type { Problem } from "./problem.ts";
import { jsonItems } from "./read-json.ts";

/**
 * The same problem with all its inputs in one list, shortest text first: what stops at its first failing input then
 * stops at the smallest. Nothing where the inputs are not apart from their asserts.
 */
export function shortestFirst(problem: Problem): Problem | undefined {
  const { tests } = problem;
  switch (tests.kind) {
    case "evalPlus": {
      const inputs = [...jsonItems(tests.base), ...jsonItems(tests.plus)].toSorted(byLength((text) => text));
      return { ...problem, tests: { ...tests, base: `[${inputs.join(",")}]`, plus: "[]" } };
    }
    case "calls":
      return { ...problem, tests: { ...tests, cases: tests.cases.toSorted(byLength(({ args }) => args)) } };
    case "streams":
      return {
        ...problem,
        tests: { ...tests, cases: tests.cases.toSorted(byLength(({ input }) => input)) },
      };
    default:
      return undefined;
  }
}

function byLength<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => textOf(a).length - textOf(b).length;
}
