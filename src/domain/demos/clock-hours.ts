import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int } from "../type.ts";

type Input = readonly [hour: number, hours: number];

const hour = fc.integer({ min: 0, max: 23 });

export const demo = defineDemo<Input>({
  meta: {
    id: "clock-hours",
    title: "An hour before midnight",
    topic: "numbers",
    place: 2,
    language: "javascript",
    summary: "The remainder of a negative number is negative: the clock shows -1.",
  },
  task: "Write a function `addHours(hour, hours)`: what a clock of 24 hours shows (0 to 23) so many hours after `hour`. `hours` may be negative, for a time before.",
  program: `function addHours(hour, hours) {
  return (hour + hours) % 24;
}
`,
  mended: `function addHours(hour, hours) {
  const sum = (hour + hours) % 24;
  return sum < 0 ? sum + 24 : sum;
}
`,
  lesson:
    "In JavaScript, as in C and Java, `-1 % 24` is `-1`; in Python it is `23`. Whoever carries a formula from one language into another, a person or a model, carries its examples along, and those are positive.",
  body: {
    signature: {
      kind: "function",
      name: "add_hours",
      parameters: [
        { name: "hour", type: int },
        { name: "hours", type: int },
      ],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [
      [22, 3],
      [9, 5],
      [12, -2],
    ],
    edges: [
      ["negative", [0, -1]],
      ["negative", [3, -50]],
      ["zero", [5, -5]],
      ["boundary", [0, 24]],
      ["large", [23, 1000]],
    ],
    inputs: {
      negative: fc.tuple(hour, fc.integer({ min: -100, max: -1 })),
      typical: fc.tuple(hour, fc.integer({ min: 0, max: 100 })),
    },
    oracle: ([start, hours]) => {
      let shown = start;
      for (let i = 0; i < Math.abs(hours); i++) {
        if (hours > 0) shown = shown === 23 ? 0 : shown + 1;
        else shown = shown === 0 ? 23 : shown - 1;
      }
      return shown;
    },
  },
});
