import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { boolean, int } from "../type.ts";

type Input = readonly [year: number];

export const demo = defineDemo<Input>({
  meta: {
    id: "leap-years",
    title: "Leap years, as everybody knows them",
    topic: "numbers",
    place: 4,
    language: "python",
    summary: "Every fourth year. Nobody who wrote it will see it fail: the next time is 2100.",
  },
  task: "Write a function `is_leap(year)` that says whether a year of the Gregorian calendar is a leap year.",
  program: `def is_leap(year):
    return year % 4 == 0
`,
  mended: `def is_leap(year):
    if year % 100 == 0:
        return year % 400 == 0
    return year % 4 == 0
`,
  lesson:
    "A rule has exceptions, and an exception may have one too: of the full centuries only every fourth is a leap year. Examples taken from one's own lifetime will never show it; take some from the rule's borders.",
  body: {
    signature: {
      kind: "function",
      name: "is_leap",
      parameters: [{ name: "year", type: int }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [[2024], [2023], [2000]],
    edges: [
      ["boundary", [1900]],
      ["boundary", [2100]],
      ["boundary", [1600]],
      ["typical", [1996]],
      ["typical", [2001]],
    ],
    inputs: {
      boundary: fc.tuple(fc.integer({ min: 16, max: 40 }).map((century) => century * 100)),
      typical: fc.tuple(fc.integer({ min: 1583, max: 2500 })),
    },
    // February's 29th, where there is none, is the first of March.
    oracle: ([year]) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1,
  },
});
