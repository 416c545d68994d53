import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional, type Type } from "../type.ts";

type Parameters = { readonly closed: boolean } & (
  | { readonly kind: "measure"; readonly measure: Measure }
  | { readonly kind: "list"; readonly least: number | "most"; readonly order: "time" | "longest" }
);

/** The number of people is there only where groups come. */
type Visit = readonly [start: number, end: number, people?: number];
type Input = readonly [visits: readonly Visit[]];

/** Between `since` and `until`, which is not included, the same number is present. */
interface Stretch {
  readonly present: number;
  readonly since: number;
  readonly until: number;
}

/** What is asked about how many are present. */
interface Measure {
  /** Completes "returns …". */
  readonly words: (unit: "hour" | "day") => string;
  readonly rule: (unit: "hour" | "day") => string;
  readonly returns: Type;
  /** Of stretches of one hour or day each, in order. */
  readonly of: (units: readonly Stretch[], closed: boolean) => unknown;
  /** From the list `stretches` and, if it is used, from `most`. */
  readonly source: (closed: boolean) => Flaw["source"];
  /** Whether it tells if the one who goes and the one who comes are there together. */
  readonly seesTouching: boolean;
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "busiest-moment",
    version: 1,
    title: "The busiest moment",
    topic: "intervals",
    difficulties: ["medium", "hard"],
    summary: "Given when visitors come and go, find how many are there at once, when, and for how long.",
  },
  parameters: (difficulty) =>
    difficulty === "hard"
      ? fc.record({
          kind: fc.constant("list"),
          closed: fc.boolean(),
          least: fc.constantFrom<number | "most">("most", 4, 6),
          order: fc.constantFrom("time", "longest"),
        })
      : fc.record({
          kind: fc.constant("measure"),
          closed: fc.boolean(),
          measure: fc.constantFrom(...measures),
        }),
  build: (parameters) =>
    parameters.kind === "measure" ? measureVisits(parameters) : listCrowded(parameters),
});

const counting = { returns: int } as const;
const integer = (min: number, max: number) => fc.integer({ min, max });
const greatest = (units: readonly Stretch[]) => Math.max(0, ...units.map(({ present }) => present));

const measures: readonly Measure[] = [
  {
    returns: list(int),
    words: (unit) => `the greatest number of visitors who are there at once, and for how many ${unit}s`,
    rule: (
      unit,
    ) => `Return a list of these two numbers. Add up all ${unit}s at which so many are there. Without visitors it is
  \`[0, 0]\`.`,
    of: (units) => [greatest(units), units.filter(({ present }) => present === greatest(units)).length],
    source: () => ({
      python: "[most, sum(until - since for present, since, until in stretches if present == most)]",
      javascript: `[most, ${summed("present === most")}]`,
    }),
    seesTouching: true,
  },
  {
    returns: optional(int),
    words: (unit) => `the first ${unit} at which the most visitors are there`,
    rule: (unit) => `If the most are there several times, take the **earliest** ${unit}. ${nothing}`,
    of: (units) => units.find(({ present }) => present === greatest(units))?.since ?? null,
    source: () => ({
      python: "next((since for present, since, _ in stretches if present == most), None)",
      javascript: "stretches.find(([present]) => present === most)?.[1] ?? null",
    }),
    seesTouching: true,
  },
  {
    returns: optional(int),
    words: (unit) =>
      unit === "day"
        ? "the last day on which the most visitors are there"
        : "the hour at which the most visitors have been there for the last time",
    rule: (unit) =>
      unit === "day"
        ? `If the most are there several times, take the **latest** day. ${nothing}`
        : `It is the end of the **last** stretch of time in which the most are there. ${nothing}`,
    of: (units, closed) => {
      const last = units.findLast(({ present }) => present === greatest(units));
      return last === undefined ? null : last.until - (closed ? 1 : 0);
    },
    source: (closed) => ({
      python: `next((until${closed ? " - 1" : ""} for present, _, until in reversed(stretches) if present == most), None)`,
      javascript: closed
        ? "stretches.filter(([present]) => present === most).map(([, , until]) => until - 1).at(-1) ?? null"
        : "stretches.findLast(([present]) => present === most)?.[2] ?? null",
    }),
    seesTouching: true,
  },
  {
    ...counting,
    words: (unit) => `for how many ${unit}s the most visitors are there`,
    rule: (unit) =>
      `Add up all ${unit}s at which as many are there as ever at once. Without visitors the answer is 0.`,
    of: (units) => units.filter(({ present }) => present === greatest(units)).length,
    source: () => ({
      python: "sum(until - since for present, since, until in stretches if present == most)",
      javascript: summed("present === most"),
    }),
    seesTouching: true,
  },
  ...[2, 3].map((least): Measure => ({
    ...counting,
    words: (unit) => `for how many ${unit}s at least ${least} visitors are there`,
    rule: (unit) => `Add up all ${unit}s at which ${least} or more are there at once. There may be none.`,
    of: (units) => units.filter(({ present }) => present >= least).length,
    source: () => ({
      python: `sum(until - since for present, since, until in stretches if present >= ${least})`,
      javascript: summed(`present >= ${least}`),
    }),
    seesTouching: false,
  })),
  {
    ...counting,
    words: (unit) => `for how many ${unit}s exactly one visitor is there`,
    rule: (unit) => `Add up all ${unit}s at which one is there alone. There may be none.`,
    of: (units) => units.filter(({ present }) => present === 1).length,
    source: () => ({
      python: "sum(until - since for present, since, until in stretches if present == 1)",
      javascript: summed("present === 1"),
    }),
    seesTouching: false,
  },
];

const nothing =
  "Without visitors return\n  nothing: `None` in Python, `null` in JavaScript (not `undefined`).";

function summed(condition: string): string {
  return `stretches
    .filter(([present]) => ${condition})
    .reduce((sum, [, since, until]) => sum + until - since, 0)`;
}

function measureVisits({ closed, measure }: { closed: boolean; measure: Measure }): FamilyBody<Input> {
  const unit = closed ? "day" : "hour";
  const words = measure.words(unit);
  return {
    task: `returns ${words}, given visits as a list of [start, end] in any order, where ${
      closed
        ? "a visitor is there on all days from start to end, both included"
        : "a visitor who leaves at an hour is no longer there when another comes at that hour"
    }`,
    wordings: [
      `A museum has noted when its visitors came and went, in ${unit}s.
Find ${words}.`,
      `Each visit to a library is given as \`[start, end]\`, in ${unit}s. Return
${words}.`,
      `A hotel keeps a list of its guests' visits, in ${unit}s. From this list find
${words}.`,
    ],
    statement: `${presence(closed)}
- ${measure.rule(unit)}
- Visits come in any order. They may overlap, and several may be equal: then so many visitors are there.

{examples}

There are at most 60 visits. ${closed ? "Days" : "Hours"} are whole numbers, which may be negative.`,
    signature: {
      kind: "function",
      name: "busiest",
      parameters: [{ name: "visits", type: list(list(int)) }],
      returns: measure.returns,
    },
    comparison: { kind: "exact" },
    examples: [
      [
        [
          [10, 20],
          [15, 30],
          [18, 25],
        ],
      ],
      [
        [
          [12, 16],
          [20, 28],
          [22, 26],
        ],
      ],
      [
        [
          [30, 44],
          [10, 24],
          [20, 34],
          [41, 47],
        ],
      ],
    ],
    inputs: inputs(closed, fc.constant(undefined)),
    hiddenPerCategory: 4,
    oracle: ([visits]) => measure.of(unitByUnit(visits, closed), closed),
    reference: program(measureEnd(measure, closed), { closed }),
    hints,
    flaws: [
      {
        name: "counts equal visits once",
        caughtBy: ["duplicates"],
        source: program(measureEnd(measure, closed), { closed, mistake: "set" }),
      },
      {
        name: "sorts numbers as text",
        caughtBy: ["boundary"],
        source: program(measureEnd(measure, closed), { closed, mistake: "text" }),
      },
      ...(measure.seesTouching
        ? [
            {
              name: "lets visitors in before it lets those out who have left",
              caughtBy: ["adjacent" as const],
              source: oneByOne(measureEnd(measure, closed), closed),
            },
          ]
        : []),
    ],
  };
}

function presence(closed: boolean): string {
  return closed
    ? `- A visit \`[start, end]\` is given by its first and its last day. The visitor is there **on both**, and
  on all days between. They may be the same day. So \`[1, 3]\` and \`[3, 5]\` are together on day 3.`
    : `- A visitor comes at \`start\`, and leaves at \`end\`, which is later. At that hour the visitor is
  **no longer there**: one who leaves at 3 does not meet one who comes at 3.`;
}

const crowdOrders = {
  time: { short: "in order of time", rule: "List the **earliest first**." },
  longest: {
    short: "the longest first and equally long ones by time",
    rule: "List the **longest first**, and equally long ones the earlier first.",
  },
};

function listCrowded({
  closed,
  least,
  order,
}: {
  closed: boolean;
  least: number | "most";
  order: "time" | "longest";
}): FamilyBody<Input> {
  const unit = closed ? "day" : "hour";
  const people =
    least === "most" ? "as many people are there as ever at once" : `at least ${least} people are there`;
  const source = (joins: boolean) => crowdedEnd({ closed, least, order, joins });
  return {
    task: `returns all times at which ${people} as a list of [start, end], ${crowdOrders[order].short}, given visits of groups as a list of [start, end, people] in any order; ${
      closed
        ? "a group is there on all days from start to end, both included"
        : "a group that leaves at an hour is no longer there when another comes at that hour"
    }; times that follow each other directly are joined`,
    wordings: [
      `Groups of people visit a castle, each given as \`[start, end, people]\`, in ${unit}s. Find all times at which **${people}**.`,
      `A ship's crossings are booked by groups: \`[start, end, people]\`, in ${unit}s. Return all times at which **${people}**.`,
    ].map((text) => text.replace(" all times at", "\nall times at")),
    statement: `${presence(closed).replaceAll("visitor", "group").replace("`[start, end]`", "`[start, end, people]`").replace("`[1, 3]` and `[3, 5]`", "`[1, 3, 2]` and `[3, 5, 2]`")}
- Such a time is \`[start, end]\`: ${closed ? "its first and its last day" : "it begins at `start`, and is over at `end`"}. It is as long as possible:
  ${closed ? "if the next day is such a time too" : "if more of it follows directly"}, it goes on, though others may be there by then.
- ${crowdOrders[order].rule} ${least === "most" ? "Without visits the list is empty." : "If there is no such time, the list is empty."}
- Visits come in any order. They may overlap, and several may be equal: then all these groups are there.

{examples}

There are at most 60 visits by groups of 1 to 9 people. ${closed ? "Days" : "Hours"} are whole numbers, which may be negative.`,
    signature: {
      kind: "function",
      name: "crowded_times",
      parameters: [{ name: "visits", type: list(list(int)) }],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: [
      [
        [
          [10, 20, 3],
          [15, 30, 2],
        ],
      ],
      [
        [
          [40, 50, 7],
          [12, 24, 2],
          [18, 34, 2],
        ],
      ],
      [
        [
          [10, 14, 7],
          [20, 36, 3],
          [24, 30, 4],
        ],
      ],
    ],
    inputs: inputs(closed, integer(1, 5)),
    hiddenPerCategory: 4,
    oracle: ([visits]) => crowdedUnits(unitByUnit(visits, closed), { closed, least, order }),
    reference: program(source(true), { closed, hasPeople: true }),
    hints: [
      ...hints.slice(0, 3),
      "Go through the stretches between moments in order. One with enough people either goes on where the last such time ended, or begins a new one.",
    ],
    flaws: [
      {
        name: "counts equal visits once",
        caughtBy: ["duplicates"],
        source: program(source(true), { closed, hasPeople: true, mistake: "set" }),
      },
      {
        name: "sorts numbers as text",
        caughtBy: ["boundary"],
        source: program(source(true), { closed, hasPeople: true, mistake: "text" }),
      },
      {
        name: "begins a new time whenever somebody comes or goes",
        caughtBy: ["adjacent"],
        source: program(source(false), { closed, hasPeople: true }),
      },
    ],
  };
}

const hints = [
  "How many are there can only change when somebody comes or goes. Which moments are those?",
  "Sort these moments, each of them once. Between one and the next the number stays the same.",
  "So it is enough to count for each moment who is there right after it: who has come, and has not left.",
  "Make a list of stretches, each with the number present, its beginning and its end. The answer is found in it.",
];

function inputs(closed: boolean, people: fc.Arbitrary<number | undefined>) {
  const shortest = closed ? 0 : 1;
  const visit = ([start, length, group]: readonly [number, number, number | undefined]): Visit =>
    group === undefined ? [start, start + length] : [start, start + length, group];
  const visits = (starts: readonly [number, number], longest: number, times: readonly [number, number]) =>
    fc
      .array(fc.tuple(integer(...starts), integer(shortest, longest), people), {
        minLength: times[0],
        maxLength: times[1],
        size: "max",
      })
      .map((all): Input => [all.map(visit)]);
  return {
    typical: visits([0, 20], 10, [3, 7]),
    empty: fc.constant<Input>([[]]),
    single: visits([-20, 20], 9, [1, 1]),
    pair: visits([0, 6], 6, [2, 2]),
    // Each begins at the very moment at which the one before it has gone; one stands alone before and one after them.
    adjacent: fc
      .tuple(fc.array(integer(shortest, 6), { minLength: 4, maxLength: 6 }), people)
      .map(([lengths, group]): Input => {
        const size = group === undefined ? undefined : 7;
        let now = 10;
        return [
          lengths.map((length, i): Visit => {
            const start = now + (i === 1 || i + 1 === lengths.length ? 3 : 0);
            now = start + length + (closed ? 1 : 0);
            return visit([start, length, size]);
          }),
        ];
      }),
    // Three equal ones, between two that are alone.
    duplicates: fc
      .tuple(integer(10, 20), integer(1, 6), integer(1, 6), people)
      .map(([start, long, gap, group]): Input => {
        const size = group === undefined ? undefined : Math.min(group, 2) + 1;
        const place = (at: number) => visit([start + at * (long + gap), long, size]);
        return [[place(0), place(1), place(1), place(1), place(2)]];
      }),
    // All are together at 9 and 10, and one is there below zero: as texts, these numbers have another order.
    boundary: fc
      .tuple(
        integer(-9, -6),
        integer(2, 4),
        fc.array(fc.tuple(integer(5, 9), integer(11, 16), people), { minLength: 3, maxLength: 5 }),
      )
      .map(([start, length, all]): Input => [
        [
          ...all.map(([from, to, group]) =>
            visit([from, to - from, group === undefined ? group : group + 1]),
          ),
          visit([start, length, all[0]?.[2]]),
        ],
      ]),
    negative: visits([-30, 5], 20, [3, 6]),
    nested: visits([0, 3], 30, [3, 6]),
    ties: visits([0, 12], 3, [6, 9]),
    overlapping: visits([0, 8], 8, [5, 8]),
    large: visits([0, 150], 12, [40, 60]),
  };
}

/** Counts for every hour or day by itself who is there. */
function unitByUnit(visits: readonly Visit[], closed: boolean): Stretch[] {
  const inclusive = closed ? 1 : 0;
  const first = Math.min(...visits.map(([start]) => start));
  const last = Math.max(...visits.map(([, end]) => end + inclusive));
  return Array.from({ length: visits.length === 0 ? 0 : last - first }, (_, i) => {
    const since = first + i;
    const there = visits.filter(([start, end]) => start <= since && since < end + inclusive);
    const present = there.reduce((sum, [, , people = 1]) => sum + people, 0);
    return { present, since, until: since + 1 };
  });
}

function crowdedUnits(
  units: readonly Stretch[],
  { closed, least, order }: { closed: boolean; least: number | "most"; order: "time" | "longest" },
): [number, number][] {
  const enough = least === "most" ? greatest(units) : least;
  const times: [number, number][] = [];
  for (const { present, since, until } of units) {
    const last = times.at(-1);
    if (present < enough) continue;
    if (last?.[1] === since) last[1] = until;
    else times.push([since, until]);
  }
  const ordered = order === "time" ? times : times.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return ordered.map(([since, until]) => [since, until - (closed ? 1 : 0)]);
}

interface Ending {
  readonly name: Flaw["source"];
  readonly source: Flaw["source"];
}

function measureEnd({ source }: Measure, closed: boolean): Ending {
  const { python, javascript } = source(closed);
  // Where nobody comes, only an answer that names the greatest number shows what it is then.
  const most = mostOf(python.startsWith("[most") ? "0" : "None");
  const usesMost = /\bmost\b/.test(python);
  return {
    name: { python: "busiest", javascript: "busiest" },
    source: {
      python: `${usesMost ? most.python : ""}    return ${python}\n`,
      javascript: `${usesMost ? most.javascript : ""}  return ${javascript};\n`,
    },
  };
}

function mostOf(none: "0" | "None"): Flaw["source"] {
  return {
    python: `    most = max((present for present, _, _ in stretches), default=${none})\n`,
    javascript: `  const most = Math.max(${none === "0" ? "0, " : ""}...stretches.map(([present]) => present));\n`,
  };
}

function crowdedEnd({
  closed,
  least,
  order,
  joins,
}: {
  closed: boolean;
  least: number | "most";
  order: "time" | "longest";
  joins: boolean;
}): Ending {
  const end = closed ? "until - 1" : "until";
  const before = closed ? "since - 1" : "since";
  const most = least === "most" ? mostOf("None") : { python: "", javascript: "" };
  const inOrder =
    order === "time"
      ? { python: "times", javascript: "times" }
      : {
          python: "sorted(times, key=lambda time: time[0] - time[1])",
          javascript: "times.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))",
        };
  return {
    name: { python: "crowded_times", javascript: "crowdedTimes" },
    source: {
      python: `${most.python}    times = []
    for present, since, until in stretches:
        if present >= ${least}:
${
  joins
    ? `            if times and times[-1][1] == ${before}:
                times[-1][1] = ${end}
            else:
                times.append([since, ${end}])
`
    : `            times.append([since, ${end}])
`
}    return ${inOrder.python}
`,
      javascript: `${most.javascript}  const times = [];
  for (const [present, since, until] of stretches) {
    if (present < ${least}) continue;
${
  joins
    ? `    const last = times.at(-1);
    if (last !== undefined && last[1] === ${before}) last[1] = ${end};
    else times.push([since, ${end}]);
`
    : `    times.push([since, ${end}]);
`
}  }
  return ${inOrder.javascript};
`,
    },
  };
}

interface Choices {
  readonly closed: boolean;
  readonly hasPeople?: boolean;
  /** Equal visits as one, or numbers compared as text. */
  readonly mistake?: "set" | "text";
}

/** Counts who is there from each moment to the next, and gives these stretches to the ending. */
function program({ name, source }: Ending, { closed, hasPeople = false, mistake }: Choices): Flaw["source"] {
  const isSet = mistake === "set";
  const visit = hasPeople ? "start, end, people" : "start, end";
  const gone = closed ? "end + 1" : "end";
  const there = closed ? "start <= since <= end" : "start <= since < end";
  const thereInJs = `start <= since && since ${closed ? "<=" : "<"} end`;
  const count = hasPeople
    ? {
        python: `sum(people for ${visit} in visits if ${there})`,
        javascript: `visits
      .filter(([start, end]) => ${thereInJs})
      .reduce((sum, [, , people]) => sum + people, 0)`,
      }
    : {
        python: `sum(${there} for ${visit} in visits)`,
        javascript: `visits.filter(([start, end]) => ${thereInJs}).length`,
      };
  return {
    python: `def ${name.python}(visits):
${isSet ? "    visits = {tuple(visit) for visit in visits}\n" : ""}    moments = sorted({moment for ${visit} in visits for moment in (start, ${gone})}${mistake === "text" ? ", key=str" : ""})
    stretches = []
    for since, until in zip(moments, moments[1:]):
        present = ${count.python}
        stretches.append((present, since, until))
${source.python}`,
    javascript: `function ${name.javascript}(visits) {
${isSet ? "  visits = [...new Map(visits.map((visit) => [String(visit), visit])).values()];\n" : ""}  const moments = [...new Set(visits.flatMap(([start, end]) => [start, ${gone}]))].sort(${mistake === "text" ? "" : "(a, b) => a - b"});
  const stretches = moments.slice(1).map((until, i) => {
    const since = moments[i];
    const present = ${count.javascript};
    return [present, since, until];
  });
${source.javascript}}
`,
  };
}

/** Sorts all comings and goings, comings first where they are at the same moment. */
function oneByOne({ name, source }: Ending, closed: boolean): Flaw["source"] {
  const gone = closed ? "end + 1" : "end";
  return {
    python: `def ${name.python}(visits):
    events = []
    for start, end in visits:
        events += [(start, 0, 1), (${gone}, 1, -1)]
    events.sort()
    stretches = []
    present = 0
    for (since, _, change), (until, _, _) in zip(events, events[1:]):
        present += change
        stretches.append((present, since, until))
${source.python}`,
    javascript: `function ${name.javascript}(visits) {
  const events = visits.flatMap(([start, end]) => [[start, 1], [${gone}, -1]]);
  events.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let present = 0;
  const stretches = events.slice(0, -1).map(([since, change], i) => {
    present += change;
    return [present, since, events[i + 1][0]];
  });
${source.javascript}}
`,
  };
}
