import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, optional } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Parameters {
  /** The widest gap that is closed; -1 where intervals that share an end and no more stay apart. */
  readonly slack: -1 | 0 | 2 | 5;
  readonly result: "intervals" | "counted" | "lengths" | "longest";
}

type Interval = readonly [start: number, end: number];
type Input = readonly [intervals: readonly Interval[]];
type Merged = readonly [start: number, end: number, count: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "merge-intervals",
    version: 2,
    title: "Merge intervals",
    topic: "intervals",
    difficulties: ["medium"],
    summary: "Join the intervals that overlap, and return what is covered in order.",
  },
  parameters: () =>
    fc.record({
      slack: fc.constantFrom(-1, 0, 2, 5),
      result: fc.constantFrom("intervals", "counted", "lengths", "longest"),
    }),
  build: ({ slack, result }) => ({
    task: `merges overlapping intervals, given as a list of [start, end], and returns ${results[result].task}; ${taskOfSlack(slack)}`,
    wordings: [
      `An interval is a list of two whole numbers, \`[start, end]\`, where the start is always less than the end. Merge the
intervals that overlap into one, again and again, until none overlap. Return ${results[result].wanted}.`,
      `Given intervals as lists \`[start, end]\` of whole numbers, each start less than its end, join all that overlap, so
that none overlap any more. Return ${results[result].wanted}.`,
      `A calendar lists when a room is taken, as \`[start, end]\`: two whole numbers, the start always less than the end.
Bookings that overlap are to be merged into one, until no two overlap. Return ${results[result].wanted}.`,
    ],
    statement: `- The intervals come in any order. Some may lie wholly inside others, or occur several times.
${rules(slack)}
- No intervals give ${result === "longest" ? "nothing: `None` in Python, `null` in JavaScript" : "an empty list"}.

{examples}

There are at most 200 intervals, with ends from -10,000 to 10,000.`,
    signature: {
      kind: "function",
      name: results[result].name,
      parameters: [{ name: "intervals", type: list(list(int)) }],
      returns: results[result].type,
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
        .tuple(integer(-20, 20), integer(1, 4), integer(1, 4), integer(8, 12))
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
      // Between the first two, the widest gap that is closed; between the last two, one that is just too wide, or not.
      adjacent: fc
        .tuple(integer(-20, 20), integer(1, 9), integer(2, 9), integer(0, 1))
        .map(([start, first, second, more]): Input => {
          const next = start + first + Math.max(slack, 0);
          const last = next + second + slack + more;
          return [
            [
              [start, start + first],
              [next, next + second],
              [last, last + 1],
            ],
          ];
        }),
      // Far apart, of the same length, the later one first.
      ties: fc.tuple(integer(-30, 30), integer(1, 9), integer(6, 9)).map(([start, length, gap]): Input => [
        [
          [start + length + gap, start + length + gap + length],
          [start, start + length],
        ],
      ]),
      overlapping: chain(3, 6),
      duplicates: fc.tuple(interval(0, 20, 9), interval(15, 40, 9)).map(([a, b]): Input => [[a, b, a, b]]),
      negative: fc.tuple(fc.array(interval(-60, -20, 12), { minLength: 2, maxLength: 6 })),
      large: fc.tuple(fc.array(interval(-9000, 9000, 60), { minLength: 100, maxLength: 200, size: "max" })),
    },
    hiddenPerCategory: 4,
    oracle: ([intervals]) => resultOf(joinAnyTwo(intervals, slack), result),
    reference: sweep({ slack, result }),
    hints: [
      "In which order would the intervals be easiest to go through?",
      "Sorted by start, an interval can only overlap the last one that you have merged so far.",
      "If it does, the last one's end becomes the larger of the two ends; else start a new one.",
      `Compare an interval's start with the last one's end${slack > 0 ? ` plus ${slack}` : ""}: which of < and <= does the statement ask for?`,
    ],
    flaws: [
      {
        name:
          slack === -1
            ? "merges intervals that only touch"
            : "leaves intervals apart that are just near enough",
        caughtBy: ["adjacent"],
        source: sweep({ slack, result, compare: slack === -1 ? "<=" : "<" }),
      },
      {
        name: "takes the later interval's end, though the earlier one may reach further",
        caughtBy: ["nested"],
        source: sweep({ slack, result, end: { python: "end", javascript: "end" } }),
      },
      {
        name: "expects the intervals to be sorted",
        caughtBy: ["reversed"],
        source: sweep({ slack, result, intervals: { python: "intervals", javascript: "intervals" } }),
      },
    ],
  }),
});

const results = {
  intervals: {
    name: "merge_intervals",
    task: "them sorted by start",
    wanted: "what is left, sorted by start",
    type: list(list(int)),
  },
  counted: {
    name: "merge_intervals",
    task: "lists of start, end and number of intervals that went into it, sorted by start",
    wanted: `a list \`[start, end, count]\` for each
that is left, sorted by start, where the count is how many of the given intervals went into it`,
    type: list(list(int)),
  },
  lengths: {
    name: "merged_lengths",
    task: "only their lengths, in order of their starts",
    wanted: `only the lengths of those that
are left, the end minus the start, in the order of their starts`,
    type: list(int),
  },
  longest: {
    name: "longest_merged",
    task: "the longest one that comes of it, the earliest of equally long ones, or null if there is none",
    wanted: `only the longest one that is
left, as \`[start, end]\`; of equally long ones the one that starts first`,
    type: optional(list(int)),
  },
} as const;

function taskOfSlack(slack: Parameters["slack"]): string {
  if (slack === -1) return "intervals that only touch stay apart";
  if (slack === 0) return "intervals that only touch are merged too";
  return `intervals with a gap of at most ${slack} between them are merged too`;
}

function rules(slack: Parameters["slack"]): string {
  const apart =
    "- Intervals with a gap between them stay apart, even if it is as small as between `[1, 3]` and `[4, 5]`.";
  if (slack === -1)
    return `- Intervals that share an end and no more, such as \`[1, 3]\` and \`[3, 5]\`, **stay apart**.\n${apart}`;
  if (slack === 0) {
    return `- Intervals that share an end and no more, such as \`[1, 3]\` and \`[3, 5]\`, **are merged** (here into \`[1, 5]\`).\n${apart}`;
  }
  return `- Intervals with a gap of **at most ${slack}** between them are merged too, with the gap: \`[1, 3]\` and \`[${3 + slack}, 9]\` become
  \`[1, 9]\`, but \`[1, 3]\` and \`[${4 + slack}, 10]\` stay apart.`;
}

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
function joinAnyTwo(intervals: readonly Interval[], slack: Parameters["slack"]): readonly Merged[] {
  const apart: Merged[] = [];
  for (const next of intervals) {
    let [start, end, count]: Merged = [...next, 1];
    for (let i = apart.findIndex(meets); i !== -1; i = apart.findIndex(meets)) {
      for (const other of apart.splice(i, 1)) {
        start = Math.min(start, other[0]);
        end = Math.max(end, other[1]);
        count += other[2];
      }
    }
    apart.push([start, end, count]);

    function meets(other: Merged): boolean {
      return Math.max(start, other[0]) - Math.min(end, other[1]) <= slack;
    }
  }
  return apart.toSorted((a, b) => a[0] - b[0]);
}

function resultOf(merged: readonly Merged[], result: Parameters["result"]): unknown {
  const lengths = merged.map(([start, end]) => end - start);
  switch (result) {
    case "counted":
      return merged;
    case "intervals":
      return merged.map(([start, end]) => [start, end]);
    case "lengths":
      return lengths;
    case "longest":
      return merged[lengths.indexOf(Math.max(...lengths))]?.slice(0, 2) ?? null;
    default:
      return unreachable(result);
  }
}

interface Pieces extends Parameters {
  readonly compare?: "<" | "<=";
  readonly intervals?: Flaw["source"];
  readonly end?: Flaw["source"];
}

/** The reference, with pieces of it replaced by wrong ones. */
function sweep({
  slack,
  result,
  compare = slack === -1 ? "<" : "<=",
  intervals = { python: "sorted(intervals)", javascript: "[...intervals].sort((a, b) => a[0] - b[0])" },
  end = { python: "max(merged[-1][1], end)", javascript: "Math.max(last[1], end)" },
}: Pieces): Flaw["source"] {
  const counted = result === "counted";
  const reach = slack > 0 ? ` + ${slack}` : "";
  return {
    python: `def ${results[result].name}(intervals):
    merged = []
    for start, end in ${intervals.python}:
        if merged and start ${compare} merged[-1][1]${reach}:
            merged[-1][1] = ${end.python}
${counted ? "            merged[-1][2] += 1\n" : ""}        else:
            merged.append([start, end${counted ? ", 1" : ""}])
${pythonEnds[result]}`,
    javascript: `function ${nameIn("javascript", results[result].name)}(intervals) {
  const merged = [];
  for (const [start, end] of ${intervals.javascript}) {
    const last = merged.at(-1);
    if (last !== undefined && start ${compare} last[1]${reach}) {
      last[1] = ${end.javascript};
${counted ? "      last[2] += 1;\n" : ""}    } else {
      merged.push([start, end${counted ? ", 1" : ""}]);
    }
  }
${javascriptEnds[result]}}
`,
  };
}

const pythonEnds = {
  intervals: "    return merged\n",
  counted: "    return merged\n",
  lengths: "    return [end - start for start, end in merged]\n",
  longest: "    return max(merged, key=lambda each: each[1] - each[0], default=None)\n",
} as const;

const javascriptEnds = {
  intervals: "  return merged;\n",
  counted: "  return merged;\n",
  lengths: "  return merged.map(([start, end]) => end - start);\n",
  longest: `  let longest = null;
  for (const each of merged) {
    if (longest === null || each[1] - each[0] > longest[1] - longest[0]) longest = each;
  }
  return longest;
`,
} as const;
