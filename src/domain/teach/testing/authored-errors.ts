import { type AuthoredExercise, blankExercise } from "../authored-exercise.ts";

const raises = { python: "ValueError", javascript: "RangeError" } as const;

/** A small exercise in both languages, two of whose tests expect an error. */
export const authoredErrors: AuthoredExercise = {
  ...blankExercise,
  title: "Share out",
  statement: "Return how many whole items each of `people` gets. Where nobody is there, raise an error.",
  signature: {
    kind: "function",
    name: "share_out",
    parameters: [
      { name: "items", type: "int" },
      { name: "people", type: "int" },
    ],
    returns: "int",
  },
  reference: {
    python:
      'def share_out(items, people):\n    if people < 1:\n        raise ValueError("nobody")\n    return items // people\n',
    javascript:
      'function shareOut(items, people) {\n  if (people < 1) throw new RangeError("nobody");\n  return Math.floor(items / people);\n}\n',
  },
  cases: [
    { inputs: ["7", "2"], expected: "3", category: "example", visible: true },
    { inputs: ["7", "0"], expected: "", raises, category: "errors", visible: true },
    { inputs: ["7", "-1"], expected: "", raises, category: "errors", visible: false },
  ],
};
