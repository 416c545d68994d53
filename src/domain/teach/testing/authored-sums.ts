import { type AuthoredExercise, blankExercise } from "../authored-exercise.ts";

/** A small exercise that can be solved. */
export const authoredSums: AuthoredExercise = {
  ...blankExercise,
  title: "Sum of the even numbers",
  statement: "Return the sum of the even numbers in `numbers`, 0 where there is none.",
  signature: {
    kind: "function",
    name: "sum_even",
    parameters: [{ name: "numbers", type: "list[int]" }],
    returns: "int",
  },
  reference: {
    python: "def sum_even(numbers):\n    return sum(n for n in numbers if n % 2 == 0)\n",
    javascript: "",
  },
  cases: [
    { inputs: ["[1, 2, 4]"], expected: "6", category: "example", visible: true },
    { inputs: ["[]"], expected: "0", category: "empty", visible: false },
    { inputs: ["[-2, 3]"], expected: "-2", category: "negative", visible: false },
  ],
  hints: ["Which numbers are even?"],
};
