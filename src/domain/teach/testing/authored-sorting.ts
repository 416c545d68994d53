import { type AuthoredExercise, type AuthoredSignature, blankExercise } from "../authored-exercise.ts";

/** Of a function from a list of ints. */
export function signatureReturning(returns: string): AuthoredSignature {
  return { kind: "function", name: "squares", parameters: [{ name: "numbers", type: "list[int]" }], returns };
}

/** A small exercise with answers that nobody guesses. */
export const authoredSorting: AuthoredExercise = {
  ...blankExercise,
  title: "Squares in order",
  statement: "Return the squares of `numbers`, the smallest first.",
  signature: signatureReturning("list[int]"),
  reference: {
    python: "def squares(numbers):\n    return sorted(n * n for n in numbers)\n",
    javascript: "const squares = (numbers) => numbers.map((n) => n * n).sort((a, b) => a - b);\n",
  },
  cases: [
    { inputs: ["[3, -2]"], expected: "[4, 9]", category: "example", visible: true },
    {
      inputs: ["[871, -604, 13, 2977, -1530]"],
      expected: "[169, 364816, 758641, 2340900, 8862529]",
      category: "typical",
      visible: false,
    },
    { inputs: ["[]"], expected: "[]", category: "empty", visible: true },
    {
      inputs: ["[-911, -7402, -38, -6655]"],
      expected: "[1444, 829921, 44289025, 54789604]",
      category: "negative",
      visible: false,
    },
  ],
};
