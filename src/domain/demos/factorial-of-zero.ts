import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int } from "../type.ts";

type Input = readonly [n: number];

export const demo = defineDemo<Input>({
  meta: {
    id: "factorial-of-zero",
    title: "The recursion that zero never ends",
    topic: "the edges of the input",
    place: 3,
    language: "python",
    summary: "It stops at one. Zero is below one, and so is everything after it.",
  },
  task: "Write a recursive function `factorial(n)` for whole numbers from 0 on: the product of all whole numbers from 1 to `n`.",
  program: `def factorial(n):
    if n == 1:
        return 1
    return n * factorial(n - 1)
`,
  mended: `def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)
`,
  lesson:
    "A recursion needs a stop for the *smallest* input that is allowed, not for the smallest that seems worth asking. The product of no numbers is 1: with 0 as the stop, 1 needs no line of its own.",
  body: {
    signature: {
      kind: "function",
      name: "factorial",
      parameters: [{ name: "n", type: int }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [[3], [4], [5]],
    edges: [
      ["zero", [0]],
      ["boundary", [1]],
      ["typical", [10]],
      ["large", [25]],
    ],
    inputs: { typical: fc.tuple(fc.nat({ max: 12 })), large: fc.tuple(fc.integer({ min: 30, max: 60 })) },
    oracle: ([n]) => Array.from({ length: n }, (_, i) => BigInt(i + 1)).reduce((a, b) => a * b, 1n),
  },
});
