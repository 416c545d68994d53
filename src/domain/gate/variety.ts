import type { Expectation } from "../exercise.ts";
import type { DrawnExercise } from "../generate.ts";
import { judge } from "../judge.ts";
import { makeExpectations } from "../make-case.ts";
import type { Observation } from "../outcome.ts";

export interface Variety {
  readonly pairs: number;
  /** Pairs in which the right answers of each fail a case of the other. */
  readonly different: number;
}

/**
 * Whether the exercises of different seeds really ask for different things: names and numbers in the text do not
 * count. A reference agrees with its oracle, so the oracle answers in its place; one that cannot deal with the other's
 * input fails.
 */
export function measureVariety<I>(drawn: readonly DrawnExercise<I>[]): Variety {
  let pairs = 0;
  let different = 0;
  for (const [at, one] of drawn.entries()) {
    for (const other of drawn.slice(at + 1)) {
      pairs += 1;
      if (failsACase(one, other) && failsACase(other, one)) different += 1;
    }
  }
  return { pairs, different };
}

function failsACase<I>(solver: DrawnExercise<I>, { exercise, inputs }: DrawnExercise<I>): boolean {
  const { comparison } = exercise;
  return [...exercise.visible, ...exercise.hidden].some((testCase, at) => {
    const input = inputs[at];
    const observations = input === undefined ? undefined : answers(solver, input);
    if (observations === undefined) return true;
    const outcome = { kind: "finished", observations, stdout: "", millis: 0 } as const;
    return judge({ outcome, testCase, comparison, language: "python" }).kind !== "passed";
  });
}

function answers<I>(solver: DrawnExercise<I>, input: I): readonly Observation[] | undefined {
  try {
    return makeExpectations(solver.body, input).map(asObserved);
  } catch {
    return undefined;
  }
}

function asObserved(expectation: Expectation): Observation {
  switch (expectation.kind) {
    case "nothing":
    case "hashed":
      return { kind: "nothing" };
    case "returns":
      return { kind: "returned", value: expectation.value };
    case "returnsAnyOf":
      return { kind: "returned", value: expectation.values[0] ?? { kind: "null" } };
    case "arguments":
      return { kind: "arguments", values: expectation.values };
    case "prints":
      return { kind: "printed", text: expectation.text };
    case "throws": {
      const typeName = expectation.names.python ?? "Exception"; // Not said: a name of Python's.
      return { kind: "threw", thrown: { typeName, message: "", frames: [] } };
    }
  }
}
