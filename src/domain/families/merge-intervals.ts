import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  /** What becomes of intervals that share an end and no more. */
  readonly touching: "merge" | "stay";
}

type Interval = readonly [start: number, end: number];
type Input = readonly [intervals: readonly Interval[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "merge-intervals",
    version: 1,
    title: "Merge intervals",
    topic: "intervals",
    difficulties: ["medium"],
    summary: "Join the intervals that overlap, and return what is covered in order.",
  },
  parameters: () => fc.record({ touching: fc.constantFrom("merge", "stay") }),
  build: ({ touching }) => ({
    task: `merges overlapping intervals, given as a list of [start, end], and returns them sorted by start; intervals that only touch ${
      touching === "merge" ? "are merged too" : "stay apart"
    }`,
    statement: `An interval is a list of two whole numbers, \`[start, end]\`, where the start is always less than the end. Merge the
intervals that overlap into one, again and again, until none overlap. Return what is left, sorted by start.

- The intervals come in any order. Some may lie wholly inside others, or occur several times.
- Intervals that share an end and no more, such as \`[1, 3]\` and \`[3, 5]\`, ${
      touching === "merge" ? "**are merged** (here into `[1, 5]`)." : "**stay apart**."
    }
- Intervals with a gap between them stay apart, even if it is as small as between \`[1, 3]\` and \`[4, 5]\`.
- No intervals give an empty list.

{examples}

There are at most 200 intervals, with ends from -10,000 to 10,000.`,
    signature: {
      kind: "function",
      name: "merge_intervals",
      parameters: [{ name: "intervals", type: list(list(int)) }],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: [
      [
        [
          [1, 4],
          [3, 6],
          [10, 12],
        ],
      ],
      [
        [
          [2, 5],
          [8, 11],
          [9, 14],
          [20, 21],
        ],
      ],
      [
        [
          [0, 2],
          [6, 7],
          [13, 19],
        ],
      ],
    ],
    inputs: {
      typical: fc.tuple(fc.array(interval(0, 40, 12), { minLength: 3, maxLength: 7 })),
      empty: fc.constant([[]]),
      single: fc.tuple(fc.tuple(interval(-50, 50, 30))),
      reversed: chain(2, 4).map(([intervals]): Input => [intervals.toReversed()]),
      // The second lies inside the first and the third overlaps only the first.
      nested: fc
        .tuple(integer(-20, 20), integer(1, 4), integer(1, 4), integer(4, 9))
        .map(([start, before, inside, rest]): Input => {
          const end = start + before + inside + rest;
          return [
            [
              [start, end],
              [start + before, start + before + inside],
              [end - 2, end + before],
            ],
          ];
        }),
      adjacent: fc
        .tuple(integer(-20, 20), integer(1, 9), integer(1, 9), integer(0, 1))
        .map(([start, first, second, gap]): Input => [
          [
            [start, start + first],
            [start + first, start + first + second],
            [start + 30 + gap, start + 40],
          ],
        ]),
      overlapping: chain(3, 6),
      duplicates: fc.tuple(interval(0, 20, 9), interval(15, 40, 9)).map(([a, b]): Input => [[a, b, a, b]]),
      negative: fc.tuple(fc.array(interval(-60, -20, 12), { minLength: 2, maxLength: 6 })),
      large: fc.tuple(fc.array(interval(-9000, 9000, 60), { minLength: 100, maxLength: 200, size: "max" })),
    },
    hiddenPerCategory: 5,
    oracle: ([intervals]) => joinAnyTwo(intervals, touching),
    reference: sweep({ touching }),
    hints: [
      "In which order would the intervals be easiest to go through?",
      "Sorted by start, an interval can only overlap the last one that you have merged so far.",
      "If it does, the last one's end becomes the larger of the two ends; else start a new one.",
      `Two intervals that only touch ${touching === "merge" ? "are merged: compare with <=" : "stay apart: compare with <"}.`,
    ],
    flaws: [
      {
        name: touching === "merge" ? "leaves touching intervals apart" : "merges intervals that only touch",
        caughtBy: ["adjacent"],
        source: sweep({ touching: touching === "merge" ? "stay" : "merge" }),
      },
      {
        name: "takes the later interval's end, though the earlier one may reach further",
        caughtBy: ["nested"],
        source: sweep({ touching, end: { python: "end", javascript: "end" } }),
      },
      {
        name: "expects the intervals to be sorted",
        caughtBy: ["reversed"],
        source: sweep({ touching, intervals: { python: "intervals", javascript: "intervals" } }),
      },
    ],
  }),
});

const integer = (min: number, max: number) => fc.integer({ min, max });

function interval(min: number, max: number, maxLength: number): fc.Arbitrary<Interval> {
  return fc.tuple(integer(min, max), integer(1, maxLength)).map(([start, length]) => [start, start + length]);
}

/** Each begins before the one before it ends, and ends after it. */
function chain(minLength: number, maxLength: number): fc.Arbitrary<Input> {
  return fc
    .tuple(integer(-30, 30), fc.array(integer(3, 9), { minLength, maxLength }))
    .map(([first, lengths]): Input => {
      let end = first;
      return [
        lengths.map((length): Interval => {
          const start = end - 1;
          end = start + length;
          return [start, end];
        }),
      ];
    });
}

/** Joins any two that overlap, until there are none. */
function joinAnyTwo(intervals: readonly Interval[], touching: Parameters["touching"]): readonly Interval[] {
  const apart: Interval[] = [];
  for (const next of intervals) {
    let [start, end] = next;
    for (let i = apart.findIndex(meets); i !== -1; i = apart.findIndex(meets)) {
      const [other] = apart.splice(i, 1);
      start = Math.min(start, other?.[0] ?? start);
      end = Math.max(end, other?.[1] ?? end);
    }
    apart.push([start, end]);

    function meets(other: Interval): boolean {
      const shared = Math.min(end, other[1]) - Math.max(start, other[0]);
      return touching === "merge" ? shared >= 0 : shared > 0;
    }
  }
  return apart.toSorted((a, b) => a[0] - b[0]);
}

function sweep({
  touching,
  intervals = { python: "sorted(intervals)", javascript: "[...intervals].sort((a, b) => a[0] - b[0])" },
  end = { python: "max(merged[-1][1], end)", javascript: "Math.max(last[1], end)" },
}: {
  touching: Parameters["touching"];
  intervals?: Flaw["source"];
  end?: Flaw["source"];
}): Flaw["source"] {
  const compare = touching === "merge" ? "<=" : "<";
  return {
    python: `def merge_intervals(intervals):
    merged = []
    for start, end in ${intervals.python}:
        if merged and start ${compare} merged[-1][1]:
            merged[-1][1] = ${end.python}
        else:
            merged.append([start, end])
    return merged
`,
    javascript: `function mergeIntervals(intervals) {
  const merged = [];
  for (const [start, end] of ${intervals.javascript}) {
    const last = merged.at(-1);
    if (last !== undefined && start ${compare} last[1]) last[1] = ${end.javascript};
    else merged.push([start, end]);
  }
  return merged;
}
`,
  };
}
