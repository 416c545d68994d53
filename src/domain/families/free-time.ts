import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional, type Type } from "../type.ts";

type Parameters =
  { readonly kind: "measure"; readonly measure: Measure } | { readonly kind: "list"; readonly plan: Plan };

interface Plan {
  /** Whether a booking takes its last day too, instead of ending at a time. */
  readonly closed: boolean;
  readonly least: number;
  readonly order: "time" | "longest" | "latest";
}

type Interval = readonly [start: number, end: number];
type Input = readonly [first: number, last: number, bookings: readonly Interval[]];

/** What is asked about the gaps of a day without overlaps. */
interface Measure {
  /** Completes "returns …". */
  readonly words: string;
  readonly rule: string;
  readonly returns: Type;
  /** Of the gaps that are not empty. */
  readonly of: (gaps: readonly Interval[]) => unknown;
  /** From the list `gaps` of pairs, some of which may be empty. */
  readonly source: Flaw["source"];
  /** How long a gap must be to count. */
  readonly least?: number;
  /** The same, but a gap of exactly the length wanted does not do. */
  readonly stricter?: Flaw["source"];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "free-time",
    version: 1,
    title: "Free time",
    topic: "intervals",
    difficulties: ["easy", "medium"],
    summary: "Find the gaps between bookings: how many, how long, or all that are long enough.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ kind: fc.constant("measure"), measure: fc.constantFrom(...measures) })
      : fc.record({
          kind: fc.constant("list"),
          plan: fc.record({
            closed: fc.boolean(),
            least: fc.constantFrom(1, 2, 3),
            order: fc.constantFrom("time", "longest", "latest"),
          }),
        }),
  build: (parameters) =>
    parameters.kind === "measure" ? measureGaps(parameters.measure) : listGaps(parameters.plan),
});

const integer = (min: number, max: number) => fc.integer({ min, max });
const lengths = (gaps: readonly Interval[]) => gaps.map(([since, until]) => until - since);
const counting = { returns: int } as const;

const measures: readonly Measure[] = [
  {
    ...counting,
    words: "how many minutes are free in all",
    rule: "Add up all minutes without a booking.",
    of: (gaps) => lengths(gaps).reduce((sum, length) => sum + length, 0),
    source: {
      python: "sum(until - since for since, until in gaps)",
      javascript: "gaps.reduce((sum, [since, until]) => sum + until - since, 0)",
    },
  },
  {
    ...counting,
    words: "how long the longest gap is",
    rule: "A gap is a time without a booking. If there is none, the answer is 0.",
    of: (gaps) => Math.max(0, ...lengths(gaps)),
    source: {
      python: "max(until - since for since, until in gaps)",
      javascript: "Math.max(...gaps.map(([since, until]) => until - since))",
    },
  },
  {
    returns: optional(int),
    words: "how long the shortest gap is",
    rule: `A gap is a time without a booking; it is at least a minute long. If there is none, return nothing: \`None\` in
  Python, \`null\` in JavaScript (not \`undefined\`).`,
    of: (gaps) => lengths(gaps).toSorted((a, b) => a - b)[0] ?? null,
    source: {
      python: "min((until - since for since, until in gaps if until > since), default=None)",
      javascript:
        "gaps.map(([since, until]) => until - since).filter((length) => length > 0).sort((a, b) => a - b)[0] ?? null",
    },
  },
  {
    ...counting,
    words: "how many gaps there are",
    rule: "A gap is a time without a booking; it is at least a minute long. Bookings that touch have no gap between them.",
    of: (gaps) => gaps.length,
    source: {
      python: "sum(until > since for since, until in gaps)",
      javascript: "gaps.filter(([since, until]) => until > since).length",
    },
  },
  ...[15, 30].flatMap((least): Measure[] => [
    {
      ...counting,
      words: `how many gaps of at least ${least} minutes there are`,
      rule: `A gap is a time without a booking. One of exactly ${least} minutes counts.`,
      least,
      of: (gaps) => lengths(gaps).filter((length) => length >= least).length,
      source: {
        python: `sum(until - since >= ${least} for since, until in gaps)`,
        javascript: `gaps.filter(([since, until]) => until - since >= ${least}).length`,
      },
      stricter: {
        python: `sum(until - since > ${least} for since, until in gaps)`,
        javascript: `gaps.filter(([since, until]) => until - since > ${least}).length`,
      },
    },
    startOf("first", least),
    startOf("last", least),
  ]),
];

function startOf(which: "first" | "last", least: number): Measure {
  const find = (compare: string): Flaw["source"] => ({
    python: `next((since for since, until in ${which === "first" ? "gaps" : "reversed(gaps)"} if until - since ${compare} ${least}), None)`,
    javascript: `gaps.${which === "first" ? "find" : "findLast"}(([since, until]) => until - since ${compare} ${least})?.[0] ?? null`,
  });
  return {
    returns: optional(int),
    words: `when the ${which} gap of at least ${least} minutes begins`,
    rule: `A gap is a time without a booking. One of exactly ${least} minutes is long enough. If there is none, return
  nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
    of: (gaps) => {
      const all = gaps.filter(([since, until]) => until - since >= least);
      return (which === "first" ? all[0] : all.at(-1))?.[0] ?? null;
    },
    least,
    source: find(">="),
    stricter: find(">"),
  };
}

function measureGaps(measure: Measure): FamilyBody<Input> {
  return {
    task: `returns ${measure.words} between opens and closes, given bookings as a sorted list of [start, end] that do not overlap; the time before the first and after the last booking counts too`,
    wordings: [
      `A room can be used from \`opens\` to \`closes\`, in minutes since midnight, and has some bookings. Find ${measure.words}.`,
      `Given are the opening times of a court, in minutes since midnight, and its bookings. Return ${measure.words}.`,
      `A doctor sees patients from \`opens\` to \`closes\`. The bookings say when she is busy, in minutes since
midnight. Return ${measure.words}.`,
    ].map((text) =>
      text.replace("bookings. Find", "bookings.\nFind").replace("bookings. Return", "bookings.\nReturn"),
    ),
    statement: `- A booking is \`[start, end]\`: it takes the time from its start to its end, and at its end the next can start.
- Bookings are in order, do not overlap, and lie between \`opens\` and \`closes\`. Each takes at least a minute.
- The time before the first booking and after the last one is free as well. Without bookings all is free.
- ${measure.rule}

{examples}

There are at most 50 bookings, and \`opens\` is less than \`closes\`.`,
    signature: {
      kind: "function",
      name: "free_time",
      parameters: [
        { name: "opens", type: int },
        { name: "closes", type: int },
        { name: "bookings", type: list(list(int)) },
      ],
      returns: measure.returns,
    },
    comparison: { kind: "exact" },
    // The first begins when it opens, the last ends when it closes, and no gap is of 15 or 30 minutes.
    examples: [
      [
        540,
        660,
        [
          [540, 560],
          [580, 590],
          [635, 660],
        ],
      ],
      [
        600,
        700,
        [
          [600, 620],
          [640, 700],
        ],
      ],
      [
        480,
        600,
        [
          [480, 500],
          [500, 520],
          [560, 600],
        ],
      ],
    ],
    inputs: measureInputs(measure.least ?? 15),
    hiddenPerCategory: 6,
    oracle: (input) => measure.of(unmarked(input)),
    reference: betweenBookings(measure.source),
    hints: [
      "Draw a line from opening to closing, and mark the bookings. Which gaps are there?",
      "A gap begins where a booking ends, or at opening; and it ends where a booking begins, or at closing.",
      "Make a list of all beginnings and a list of all ends of gaps: they are equally long, and belong together one by one.",
    ],
    flaws: [
      {
        name: "forgets the time before the first booking",
        caughtBy: ["empty", "boundary"],
        source: betweenBookings(measure.source, "start"),
      },
      {
        name: "forgets the time after the last booking",
        caughtBy: ["empty"],
        source: betweenBookings(measure.source, "end"),
      },
      ...(measure.stricter === undefined
        ? []
        : [
            {
              name: "wants more than the time that is enough",
              caughtBy: ["adjacent" as const],
              source: betweenBookings(measure.stricter),
            },
          ]),
    ],
  };
}

/** From opening on, gaps and bookings in turn; the last gap may be longer. */
function day(
  gap: fc.Arbitrary<number>,
  [minLength, maxLength]: readonly [number, number],
): fc.Arbitrary<Input> {
  const pairs = fc.array(fc.tuple(gap, integer(1, 40)), { minLength, maxLength, size: "max" });
  return fc.tuple(integer(360, 600), pairs, gap).map(([opens, drawn, rest]): Input => {
    let now = opens;
    const bookings = drawn.map(([free, length]): Interval => {
      const start = now + free;
      now = start + length;
      return [start, now];
    });
    return [opens, now + rest, bookings];
  });
}

function measureInputs(least: number) {
  return {
    typical: day(integer(1, 50), [2, 5]),
    empty: fc
      .tuple(integer(360, 600), integer(31, 400))
      .map(([opens, length]): Input => [opens, opens + length, []]),
    single: day(integer(1, 50), [1, 1]),
    // About as long as is enough.
    adjacent: day(fc.constantFrom(0, 1, least - 1, least, least, least + 1), [4, 7]),
    // The longest time is before the first booking, and nothing else is free.
    boundary: fc
      .tuple(integer(31, 90), day(fc.constant(0), [1, 3]))
      .map(([free, [opens, closes, bookings]]): Input => [opens - free, closes, bookings]),
    ties: day(fc.constantFrom(0, 20, 35), [4, 6]),
    zero: day(fc.constant(0), [1, 6]),
    large: day(fc.constantFrom(0, 2, 14, 15, 20, 29, 30, 40), [20, 30]),
  };
}

function betweenBookings(measure: Flaw["source"], forgotten?: "start" | "end"): Flaw["source"] {
  const python = {
    since: forgotten === "start" ? "[end for _, end in bookings]" : "[opens] + [end for _, end in bookings]",
    until:
      forgotten === "end"
        ? "[start for start, _ in bookings]"
        : "[start for start, _ in bookings] + [closes]",
  };
  const javascript = {
    since: `[${forgotten === "start" ? "" : "opens, "}...bookings.map(([, end]) => end)]`,
    until: `[...bookings.map(([start]) => start)${forgotten === "end" ? "" : ", closes"}]`,
  };
  const dropsFirst = forgotten === "start";
  return {
    python: `def free_time(opens, closes, bookings):
    begins = ${python.since}
    ends = ${python.until}${dropsFirst ? "\n    ends = ends[1:]" : ""}
    gaps = list(zip(begins, ends))
    return ${measure.python}
`,
    javascript: `function freeTime(opens, closes, bookings) {
  const begins = ${javascript.since};
  const ends = ${javascript.until}${dropsFirst ? ".slice(1)" : ""};
  const gaps = ${forgotten === "end" ? "ends.map((until, i) => [begins[i], until])" : "begins.map((since, i) => [since, ends[i]])"};
  return ${measure.javascript};
}
`,
  };
}

/** Marks every minute that is taken, and collects what is left. */
function unmarked([first, last, bookings]: Input): Interval[] {
  const isTaken = Array.from({ length: last - first }, () => false);
  for (const [start, end] of bookings) isTaken.fill(true, start - first, end - first);
  const gaps: [number, number][] = [];
  for (const [i, taken] of isTaken.entries()) {
    const gap = gaps.at(-1);
    if (taken) continue;
    if (gap?.[1] === first + i) gap[1] += 1;
    else gaps.push([first + i, first + i + 1]);
  }
  return gaps;
}

function listGaps(plan: Plan): FamilyBody<Input> {
  const { closed, least } = plan;
  const unit = closed ? "day" : "hour";
  const units = least === 1 ? `one ${unit}` : `${least} ${unit}s`;
  const [first, last] = closed ? ["first_day", "last_day"] : ["opens", "closes"];
  return {
    task: `returns all free times of at least ${units} from ${first} to ${last} as a list of [start, end], ${orders[plan.order].short}, given bookings [start, end] that may overlap and come in any order; ${
      closed
        ? "start and end are whole days that belong to a booking or a free time"
        : "a booking that ends at 9 leaves 9 free"
    }`,
    wordings: closed
      ? [
          `A holiday flat is let by the day. Days are numbered. Given the bookings, return when it is free for at least
**${units}**, from \`first_day\` to \`last_day\`.`,
          `A machine is lent by whole days. Its bookings are pairs of days. Between \`first_day\` and \`last_day\`, both
included, find all times in which it is free for at least **${units}**.`,
        ]
      : [
          `Several groups have booked a hall. Given the bookings, return when nobody uses it for at least **${units}**,
from \`opens\` to \`closes\`.`,
          `Given the busy times of several people, in hours, find all times between \`opens\` and \`closes\` in which none
of them is busy for at least **${units}**.`,
        ],
    statement: `${closed ? closedRules : openRules}
- Bookings come in any order. They may overlap, touch, lie inside each other, or be given several times.
- A free time is as long as possible: it begins at ${closed ? "`first_day` or the day after a booking, and ends the day before a booking or on `last_day`" : "`opens` or where a booking ends, and ends where a booking begins or at\n  `closes`"}.
- Leave out what is shorter than ${units}. Exactly ${units} ${least === 1 ? "is" : "are"} enough.
- ${orders[plan.order].rule} If nothing is free, the list is empty.

{examples}

There are at most 60 bookings. All of them lie between ${closed ? "`first_day` and `last_day`" : "`opens` and `closes`"}.`.replace(
      "a booking, and ends the day",
      "a booking, and ends the\n  day",
    ),
    signature: {
      kind: "function",
      name: "free_time",
      parameters: [
        { name: first, type: int },
        { name: last, type: int },
        { name: "bookings", type: list(list(int)) },
      ],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: [
      [
        1,
        20,
        [
          [4, 6],
          [9, 12],
          [17, 20],
        ],
      ],
      [
        10,
        30,
        [
          [10, 14],
          [13, 19],
          [24, 30],
        ],
      ],
      [
        5,
        25,
        [
          [8, 9],
          [16, 25],
        ],
      ],
    ],
    inputs: listInputs(plan),
    hiddenPerCategory: 4,
    oracle: ([from, to, bookings]) => freeIn([from, to, bookings], plan),
    reference: sweep(plan),
    hints: [
      "In which order would the bookings be easiest to go through?",
      "Keep in mind until when all is taken by the bookings so far. What is free before the next one?",
      "What is taken may reach further than the end of the booking that you have just seen: keep the larger of both.",
      "After the last booking, something may be free as well.",
    ],
    flaws: [
      {
        name: "takes the end of the booking seen last, though an earlier one may reach further",
        caughtBy: ["nested"],
        source: sweep(plan, "last end"),
      },
      { name: "expects the bookings to be sorted", caughtBy: ["reversed"], source: sweep(plan, "unsorted") },
      {
        name: "forgets what is free after the last booking",
        caughtBy: ["boundary"],
        source: sweep(plan, "no rest"),
      },
    ],
  };
}

const closedRules = `- A booking is \`[start, end]\`: the numbers of its first and its last day, **both of which it takes**. They may be
  the same day. After \`[3, 5]\`, day 6 is free.
- A free time is \`[start, end]\` as well: its first and its last free day. \`[6, 8]\` are 3 days.`;
const openRules = `- A booking is \`[start, end]\`, with a start less than the end: it takes the time from its start to its end.
  **At the end it is free again**: after \`[3, 5]\`, a free time can start at 5.
- A free time is \`[start, end]\` as well. \`[5, 8]\` is 3 hours long.`;

const orders = {
  time: { short: "the earliest first", rule: "List the **earliest first**." },
  longest: {
    short: "the longest first and equally long ones by time",
    rule: "List the **longest first**, and equally long ones the earlier first.",
  },
  latest: { short: "the latest first", rule: "List the **latest first**." },
};

function listInputs({ closed, least }: Plan) {
  const shortest = closed ? 0 : 1;
  const booking = (min: number, max: number, length: number) =>
    fc
      .tuple(integer(min, max), integer(shortest, length))
      .map(([start, more]): Interval => [start, start + more]);
  const within = (bookings: fc.Arbitrary<readonly Interval[]>) =>
    fc.tuple(bookings, integer(0, 4), integer(0, 4)).map(([all, before, after]): Input => {
      const ends = all.flat();
      return [Math.min(...ends) - before, Math.max(...ends) + after, all];
    });
  // The time from the end of one to the start of the next is about the least that is enough.
  const apart = fc
    .array(fc.tuple(integer(0, least + 2), integer(shortest, 4)), { minLength: 3, maxLength: 6, size: "max" })
    .map((pairs) => {
      let now = 0;
      return pairs.map(([gap, length]): Interval => {
        const start = now + gap;
        now = start + length + (closed ? 1 : 0);
        return [start, start + length];
      });
    });
  const spaced = fc.array(integer(4, 9), { minLength: 3, maxLength: 5 }).map((steps) => {
    let now = 0;
    return steps.map((step): Interval => [(now += step + 3) - 3, now - 2]);
  });
  return {
    typical: within(fc.array(booking(0, 40, 5), { minLength: 3, maxLength: 7 })),
    empty: fc.tuple(integer(0, 30), integer(1, 5)).map(([from, length]): Input => [from, from + length, []]),
    single: within(fc.array(booking(5, 20, 6), { minLength: 1, maxLength: 1 })),
    reversed: within(spaced.map((all) => all.toReversed())),
    // The second lies inside the first.
    nested: within(
      fc.tuple(integer(6, 12), integer(5, 9)).map(([length, rest]): Interval[] => [
        [0, length],
        [1, 2],
        [length + rest, length + rest + 2],
      ]),
    ),
    adjacent: within(apart),
    overlapping: within(fc.array(booking(0, 15, 9), { minLength: 4, maxLength: 6 })),
    duplicates: within(spaced.map((all) => [...all, ...all])),
    // What is free after the last booking is about the least that is enough.
    boundary: fc
      .tuple(spaced, fc.constantFrom(1, 1, 1, 2, 2, 3, 0))
      .map(([all, more]): Input => [0, Math.max(...all.flat()) + least - 1 + more, all]),
    large: within(fc.array(booking(0, 300, 6), { minLength: 30, maxLength: 60, size: "max" })),
  };
}

function freeIn([first, last, bookings]: Input, { closed, least, order }: Plan): Interval[] {
  const inclusive = closed ? 1 : 0;
  const open = bookings.map(([start, end]): Interval => [start, end + inclusive]);
  const gaps = unmarked([first, last + inclusive, open]).filter(([since, until]) => until - since >= least);
  const ordered = {
    time: gaps,
    longest: gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0])),
    latest: gaps.toReversed(),
  }[order];
  return ordered.map(([since, until]): Interval => [since, until - inclusive]);
}

function sweep(plan: Plan, mistake?: "last end" | "unsorted" | "no rest"): Flaw["source"] {
  return { python: pythonSweep(plan, mistake), javascript: javascriptSweep(plan, mistake) };
}

function pythonSweep({ closed, least, order }: Plan, mistake?: "last end" | "unsorted" | "no rest"): string {
  const [first, last, after, before] = closed
    ? ["first_day", "last_day", "end + 1", "start - 1"]
    : ["opens", "closes", "end", "start"];
  const length = closed ? "last_day + 1 - free_from" : "closes - free_from";
  const result = {
    time: "free",
    longest: "sorted(free, key=lambda gap: gap[0] - gap[1])",
    latest: "free[::-1]",
  }[order];
  return `def free_time(${first}, ${last}, bookings):
    free = []
    free_from = ${first}
    for start, end in ${mistake === "unsorted" ? "bookings" : "sorted(bookings)"}:
        if start - free_from >= ${least}:
            free.append([free_from, ${before}])
        free_from = ${mistake === "last end" ? after : `max(free_from, ${after})`}
${
  mistake === "no rest"
    ? ""
    : `    if ${length} >= ${least}:
        free.append([free_from, ${last}])
`
}    return ${result}
`;
}

function javascriptSweep(
  { closed, least, order }: Plan,
  mistake?: "last end" | "unsorted" | "no rest",
): string {
  const [first, last, after, before] = closed
    ? ["firstDay", "lastDay", "end + 1", "start - 1"]
    : ["opens", "closes", "end", "start"];
  const length = closed ? "lastDay + 1 - freeFrom" : "closes - freeFrom";
  const result = {
    time: "free",
    longest: "free.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))",
    latest: "free.reverse()",
  }[order];
  const all = mistake === "unsorted" ? "bookings" : "[...bookings].sort((a, b) => a[0] - b[0])";
  return `function freeTime(${first}, ${last}, bookings) {
  const free = [];
  let freeFrom = ${first};
  for (const [start, end] of ${all}) {
    if (start - freeFrom >= ${least}) free.push([freeFrom, ${before}]);
    freeFrom = ${mistake === "last end" ? after : `Math.max(freeFrom, ${after})`};
  }
${mistake === "no rest" ? "" : `  if (${length} >= ${least}) free.push([freeFrom, ${last}]);\n`}  return ${result};
}
`;
}
