import type { Solution } from "../../domain/invention.ts";
import type { InventionPart, WriteJson } from "../invent-exercise.ts";

/** What a model would have to write; each part can be replaced by a test. */
export const scriptedIdea = {
  title: "Largest step",
  task: "returns the largest difference between neighbours in a list, or 0 if there are none",
  statement:
    "Given a list of whole numbers, return the largest **absolute difference** between two neighbours. A list with fewer than two numbers has none: return 0.",
  name: "largest_step",
  parameters: [{ name: "numbers", type: "list<int>" }],
  returns: "int",
  hints: ["Look at two neighbours at a time.", "A step down counts like a step up."],
};

export const scriptedInputs = {
  examples: [[[1, 4, 9]], [[2, 3, 7, 8]], [[5, 6, 9, 30]]],
  cases: [
    ...[[], [7], [-7], [0]].map((numbers) => ({
      category: numbers.length === 0 ? "empty" : "single",
      input: [numbers],
    })),
    ...Array.from({ length: 9 }, (_, at) => ({ category: "pair", input: [[at * 3, 40 - at * 5]] })),
    ...Array.from({ length: 9 }, (_, at) => ({
      category: "reversed",
      input: [[50 + at * at, 20, 4 - at, -3 * at]],
    })),
    ...Array.from({ length: 9 }, (_, at) => ({ category: "typical", input: [[at, at * at, 9, 2 * at, 14]] })),
  ],
};

export const scriptedFlaws = {
  flaws: [
    {
      name: "sees steps up only",
      caughtBy: ["reversed"],
      python:
        "def largest_step(numbers):\n    return max([b - a for a, b in zip(numbers, numbers[1:])], default=0)\n",
      javascript:
        "function largestStep(numbers) {\n  let best = 0;\n  for (let i = 1; i < numbers.length; i++) best = Math.max(best, numbers[i] - numbers[i - 1]);\n  return best;\n}\n",
    },
    {
      name: "forgets lists without neighbours",
      caughtBy: ["empty", "single"],
      python:
        "def largest_step(numbers):\n    return max(abs(b - a) for a, b in zip(numbers, numbers[1:]))\n",
      javascript:
        "function largestStep(numbers) {\n  return Math.max(...numbers.slice(1).map((each, i) => Math.abs(each - numbers[i])));\n}\n",
    },
  ],
};

export const scriptedSolution: Solution = {
  python:
    "def largest_step(numbers):\n    return max([abs(b - a) for a, b in zip(numbers, numbers[1:])], default=0)\n",
  javascript:
    "function largestStep(numbers) {\n  let best = 0;\n  for (let i = 1; i < numbers.length; i++) {\n    best = Math.max(best, Math.abs(numbers[i] - numbers[i - 1]));\n  }\n  return best;\n}\n",
};

/**
 * A stand-in for a model that follows instructions: no such model is small enough for the tests. It says what a test
 * tells it to say: the parts of an invention, and solutions in turn. It heeds no shape.
 */
export function scriptedModel({
  solutions = [scriptedSolution],
  ...texts
}: Readonly<Partial<Record<Exclude<InventionPart, "solution">, string>>> & {
  readonly solutions?: readonly Solution[];
} = {}): WriteJson {
  let asked = 0;
  const parts = {
    idea: JSON.stringify(scriptedIdea),
    inputs: JSON.stringify(scriptedInputs),
    flaws: JSON.stringify(scriptedFlaws),
    ...texts,
  };
  return ({ part }) => {
    if (part !== "solution") return Promise.resolve(parts[part]);
    const solution = solutions[asked % solutions.length];
    asked += 1;
    return Promise.resolve(JSON.stringify(solution));
  };
}
