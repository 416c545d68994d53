import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { float, int, list } from "../type.ts";

type Input = readonly [prices: readonly number[]];

const price = fc.nat({ max: 20_000 }).map((cents) => cents / 100);

export const demo = defineDemo<Input>({
  meta: {
    id: "float-money",
    title: "The missing cent",
    topic: "numbers",
    place: 1,
    language: "python",
    summary: "0.29 is not 29 hundredths: a float is the nearest fraction it can hold, and `int` cuts.",
  },
  task: "Write a function `total_cents(prices)`. The prices are in euros, floats with at most two decimals; return the total in cents, as a whole number.",
  program: `def total_cents(prices):
    return int(sum(prices) * 100)
`,
  mended: `def total_cents(prices):
    return sum(round(price * 100) for price in prices)
`,
  lesson:
    "Most decimal fractions have no exact float: `0.29 * 100` is 28.999999999999996, and `int` throws away everything behind the point. Turn money into whole cents at the door, by rounding, and count in cents from there on.",
  body: {
    signature: {
      kind: "function",
      name: "total_cents",
      parameters: [{ name: "prices", type: list(float) }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [[[1.5, 2.25]], [[19.99, 5.01]], [[0.5, 0.5, 0.5]]],
    edges: [
      ["single", [[0.29]]],
      ["single", [[4.35]]],
      ["typical", [[0.1, 0.2]]],
      ["typical", [[16.08, 2.01]]],
      ["empty", [[]]],
    ],
    inputs: {
      single: fc.tuple(fc.array(price, { minLength: 1, maxLength: 1 })),
      typical: fc.tuple(fc.array(price, { minLength: 2, maxLength: 5 })),
    },
    // By the digits as they are written, without arithmetic on fractions.
    oracle: ([prices]) => prices.reduce((total, each) => total + Number(each.toFixed(2).replace(".", "")), 0),
  },
});
