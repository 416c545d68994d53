import * as fc from "fast-check";
import type { Difficulty, Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, type Type } from "../type.ts";

interface Parameters {
  /** One-way links: those are together that can reach each other. */
  readonly oneWay: boolean;
  readonly measure: Measure;
}

type Link = readonly [from: number, to: number];
type Input = readonly [places: number, links: readonly Link[]];
/** Each in rising order, and all of them by their smallest member. */
type Groups = readonly (readonly number[])[];

/** What is asked about the groups. */
interface Measure {
  /** Completes "returns …". */
  readonly words: string;
  /** What the task, which has no rule beside it, must add to the words; left out where they say all. */
  readonly detail?: string;
  readonly rule: string;
  readonly returns: Type;
  readonly of: (groups: Groups) => unknown;
  /** From the list `groups`, in the order of `Groups`. */
  readonly source: Flaw["source"];
  /** The same, but with the other one of several groups that are equally large. */
  readonly otherTie?: Flaw["source"];
  /** Whether a place without links changes the answer. */
  readonly countsLonely: boolean;
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "connected-groups",
    version: 2,
    title: "Connected groups",
    topic: "graphs",
    difficulties: ["medium", "easy", "hard"],
    summary: "Part places into groups by the links between them, and count, measure or list the groups.",
  },
  parameters: (difficulty) =>
    fc.record({
      oneWay: fc.constant(difficulty === "hard"),
      measure: fc.constantFrom(...measuresFor(difficulty)),
    }),
  build: ({ oneWay, measure }) => ({
    task: `returns ${measure.words}, given the number of places (numbered from 0) and a list of ${
      oneWay ? "one-way links [from, to]" : "two-way links [a, b]"
    }; places that can reach each other over links form a group, and a place alone does too${
      measure.detail === undefined ? "" : `; ${measure.detail}`
    }`,
    wordings: wordings(measure, oneWay),
    statement: `- ${
      oneWay
        ? "A link `[from, to]` leads one way only. Two places are in the same group if there is a way **from each to the\n  other**, over any number of links."
        : "A link `[a, b]` leads both ways. Two places are in the same group if there is a way between them, over any\n  number of links."
    }
- ${measure.rule}
- A place that is together with no other is a group of its own; that goes for a place without links too.
- A link may be given several times, and may lead from a place to itself. Links come in any order.
- There may be no places at all; then there are no groups.

{examples}

There are at most 60 places and 120 links.`,
    signature: {
      kind: "function",
      name: "connected_groups",
      parameters: [
        { name: "places", type: int },
        { name: "links", type: list(list(int)) },
      ],
      returns: measure.returns,
    },
    comparison: { kind: "exact" },
    examples: oneWay ? oneWayExamples : measure.countsLonely ? examples : [...examples, withLonely],
    inputs: {
      typical: network(5, 9, [3, 8], oneWay),
      empty: fc.constant<Input>([0, []]),
      single: fc.integer({ min: 1, max: 6 }).map((places): Input => [places, []]),
      duplicates: network(4, 7, [2, 4], oneWay).map(([places, links]): Input => [
        places,
        [...links, ...links.map(([from, to]): Link => [to, from]), [places - 1, places - 1]],
      ]),
      ties: equalGroups(),
      reversed: integer(3, 9).map((places): Input => [
        places,
        Array.from({ length: places - 1 }, (_, place): Link => [place + 1, place]),
      ]),
      disconnected: fc
        .tuple(network(3, 6, [2, 5], oneWay), integer(1, 3))
        .map(([[places, links], lonely]): Input => [places + lonely, links]),
      deep: lateJoins(),
      large: network(25, 40, [15, 50], oneWay),
    },
    hiddenPerCategory: 5,
    oracle: ([places, links]) => measure.of(groupsOf(places, oneWay ? links : bothWays(links))),
    reference: oneWay ? mutualGroups({ measure }) : relabel({ measure }),
    hints: oneWay ? oneWayHints : twoWayHints,
    flaws: [...(oneWay ? oneWayFlaws(measure) : twoWayFlaws(measure)), ...tieFlaw(measure, oneWay)],
  }),
});

function wordings({ words }: Measure, oneWay: boolean): string[] {
  const links = oneWay ? "one-way links" : "links";
  return [
    `The places 0 to \`places - 1\` are joined by ${links}, and so fall into **groups**.
Find ${words}.`,
    `Given are a number of places, which are numbered from 0, and a list of ${links} between them. Return
${words}. What a group is:`,
    `Some islands, numbered from 0 to \`places - 1\`, have ${
      oneWay ? "one-way ferries" : "ferries"
    } between them, the \`links\`.
Islands that belong together by ferry form a group. Return
${words}.`,
  ];
}

const counting = { returns: int } as const;
const listing = { returns: list(int) } as const;
const sizes = (groups: Groups) => groups.map(({ length }) => length);

const noPlaces = "without places the answer is 0";

const numberMeasures: readonly Measure[] = [
  {
    ...counting,
    words: "the number of groups",
    rule: "Count all groups, whatever their size.",
    of: (groups) => groups.length,
    source: { python: "len(groups)", javascript: "groups.length" },
    countsLonely: true,
  },
  ...[2, 3, 4].map((least): Measure => ({
    ...counting,
    words: `the number of groups of at least ${least} places`,
    rule: `Groups of fewer than ${least} places do not count.`,
    of: (groups) => sizes(groups).filter((size) => size >= least).length,
    source: {
      python: `sum(len(group) >= ${least} for group in groups)`,
      javascript: `groups.filter((group) => group.length >= ${least}).length`,
    },
    countsLonely: false,
  })),
  {
    ...counting,
    words: "the number of places that are alone",
    detail: "alone is a place that is a group of its own",
    rule: "Alone is a place that is together with no other place.",
    of: (groups) => sizes(groups).filter((size) => size < 2).length,
    source: {
      python: "sum(len(group) == 1 for group in groups)",
      javascript: "groups.filter((group) => group.length === 1).length",
    },
    countsLonely: false,
  },
  {
    ...counting,
    words: "the size of the largest group",
    detail: noPlaces,
    rule: "The size of a group is its number of places. If there are no places, the answer is 0.",
    of: (groups) => Math.max(0, ...sizes(groups)),
    source: {
      python: "max((len(group) for group in groups), default=0)",
      javascript: "Math.max(0, ...groups.map((group) => group.length))",
    },
    countsLonely: false,
  },
  {
    ...counting,
    words: "the size of the smallest group",
    detail: noPlaces,
    rule: "The size of a group is its number of places. If there are no places, the answer is 0.",
    of: (groups) => sizes(groups).toSorted((a, b) => a - b)[0] ?? 0,
    source: {
      python: "min((len(group) for group in groups), default=0)",
      javascript: "groups.length > 0 ? Math.min(...groups.map((group) => group.length)) : 0",
    },
    countsLonely: true,
  },
  {
    ...counting,
    words: "the fewest links that must be added to join all places into one group",
    detail: noPlaces,
    rule: "If all places are in one group already, or there are no places, the answer is 0.",
    of: (groups) => groups.slice(1).length,
    source: { python: "max(len(groups) - 1, 0)", javascript: "Math.max(groups.length - 1, 0)" },
    countsLonely: true,
  },
  {
    ...counting,
    words: "the number of pairs of places that are in the same group",
    detail: "a pair counts once",
    rule: "A pair is two different places; their order does not count: a group of 3 places has 3 pairs.",
    of: (groups) =>
      groups.flatMap((group) => group.flatMap((one) => group.filter((other) => other > one))).length,
    source: {
      python: "sum(len(group) * (len(group) - 1) // 2 for group in groups)",
      javascript: "groups.reduce((pairs, group) => pairs + (group.length * (group.length - 1)) / 2, 0)",
    },
    countsLonely: false,
  },
  {
    ...counting,
    words: "the number of pairs of places that are in different groups",
    detail: "a pair counts once",
    rule: "A pair is two different places; their order does not count: groups of 2 and 3 places have 6 such pairs.",
    of: (groups) => groups.flatMap((group, i) => group.flatMap(() => groups.slice(i + 1).flat())).length,
    source: {
      python: "sum(len(group) * (places - len(group)) for group in groups) // 2",
      javascript: "groups.reduce((ends, group) => ends + group.length * (places - group.length), 0) / 2",
    },
    countsLonely: true,
  },
];

const listMeasures: readonly Measure[] = [
  ...(["smallest", "largest"] as const).map((first): Measure => ({
    ...listing,
    words: `the sizes of all groups, the ${first} first`,
    rule: `The size of a group is its number of places. Sort the sizes, the **${first} first**; equal sizes are all listed.`,
    of: (groups) => sizes(groups).toSorted((a, b) => (first === "smallest" ? a - b : b - a)),
    source: {
      python: `sorted((len(group) for group in groups)${first === "smallest" ? "" : ", reverse=True"})`,
      javascript: `groups.map((group) => group.length).sort((a, b) => ${first === "smallest" ? "a - b" : "b - a"})`,
    },
    countsLonely: true,
  })),
  ...(["largest", "smallest"] as const).flatMap((size) =>
    (["lowest", "highest"] as const).map((tie) => extremeGroup(size, tie)),
  ),
  {
    returns: list(list(int)),
    words: "all groups, as lists of their places",
    detail: "places are in rising order, and groups in the order of their smallest place",
    rule: "The places of a group are in rising order, and the groups in the order of their **smallest place**.",
    of: (groups) => groups,
    source: { python: "groups", javascript: "groups" },
    countsLonely: true,
  },
  {
    returns: list(list(int)),
    words: "all groups, as lists of their places, the largest group first",
    detail: "places are in rising order, and equally large groups in the order of their smallest place",
    rule: `The places of a group are in rising order. Of groups of equal size, the one with the **smallest place** comes
  first.`,
    of: (groups) =>
      sizes(groups)
        .toSorted((a, b) => b - a)
        .filter((size, i, all) => all.indexOf(size) === i)
        .flatMap((size) => groups.filter(({ length }) => length === size)),
    source: {
      python: "sorted(groups, key=len, reverse=True)",
      javascript: "groups.sort((a, b) => b.length - a.length)",
    },
    otherTie: {
      python: "sorted(groups, key=len)[::-1]",
      javascript: "groups.sort((a, b) => a.length - b.length).reverse()",
    },
    countsLonely: true,
  },
  {
    ...listing,
    words: "the smallest place of every group",
    detail: "list them in rising order",
    rule: "One place for each group, in rising order.",
    of: (groups) => groups.map((group) => Math.min(...group)),
    source: { python: "[group[0] for group in groups]", javascript: "groups.map((group) => group[0])" },
    countsLonely: true,
  },
  {
    ...listing,
    words: "the size of each place's group, place by place",
    rule: "The answer has one number for each place, from place 0 on: how many places its group has, itself included.",
    of: (groups) =>
      Array.from(groups.flat(), (_, place) => groups.find((group) => group.includes(place))?.length),
    source: {
      python: "[len(group) for place in range(places) for group in groups if place in group]",
      javascript:
        "Array.from({ length: places }, (_, place) => groups.find((group) => group.includes(place)).length)",
    },
    countsLonely: true,
  },
];

function extremeGroup(size: "largest" | "smallest", tie: "lowest" | "highest"): Measure {
  const choose = (which: typeof tie): Flaw["source"] => {
    const better = `${size === "largest" ? ">" : "<"}${which === "lowest" ? "" : "="}`;
    const chosen = `groups.reduce((best, group) => (group.length ${better} best.length ? group : best)`;
    return {
      python: `${size === "largest" ? "max" : "min"}(${which === "lowest" ? "groups" : "reversed(groups)"}, key=len, default=[])`,
      javascript: `${chosen}, ${size === "largest" ? "[]" : "groups[0] ?? []"})`,
    };
  };
  return {
    ...listing,
    words: `the places of the ${size} group`,
    detail: `of equally large groups take the one whose smallest place is ${tie}; list its places in rising order, or nothing if there are none`,
    rule: `List its places in rising order. Of several groups of that size, take the one whose smallest place is
  **${tie}**. If there are no places, the list is empty.`,
    of: (groups) => {
      const extreme = size === "largest" ? Math.max(...sizes(groups)) : Math.min(...sizes(groups));
      const all = groups.filter(({ length }) => length === extreme);
      return (tie === "lowest" ? all[0] : all.at(-1)) ?? [];
    },
    source: choose(tie),
    otherTie: choose(tie === "lowest" ? "highest" : "lowest"),
    countsLonely: size === "smallest",
  };
}

function measuresFor(difficulty: Difficulty): readonly Measure[] {
  return difficulty === "easy" ? numberMeasures : listMeasures;
}

/** Joined in rising order, without a place that has no link; no two groups are equally large. */
const examples: readonly Input[] = [
  [
    5,
    [
      [0, 1],
      [1, 2],
      [3, 4],
    ],
  ],
  [
    4,
    [
      [0, 1],
      [0, 2],
      [2, 3],
    ],
  ],
  [
    6,
    [
      [0, 2],
      [2, 4],
      [1, 3],
      [4, 5],
    ],
  ],
];

const withLonely: Input = [
  5,
  [
    [1, 2],
    [2, 4],
  ],
];

/** Nothing but cycles of different length, so that whoever leads there is also reached from there. */
const oneWayExamples: readonly Input[] = [
  [
    5,
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 3],
    ],
  ],
  [
    4,
    [
      [0, 2],
      [2, 1],
      [1, 3],
      [3, 0],
    ],
  ],
  [
    6,
    [
      [1, 4],
      [0, 2],
      [2, 5],
      [4, 1],
      [5, 3],
      [3, 0],
    ],
  ],
];

const integer = (min: number, max: number) => fc.integer({ min, max });

function network(
  fewest: number,
  most: number,
  [minLength, maxLength]: readonly [number, number],
  oneWay: boolean,
): fc.Arbitrary<Input> {
  const end = integer(0, most - 1);
  const links = fc.array(fc.tuple(end, end), { minLength, maxLength, size: "max" });
  // One-way links seldom make cycles by chance: some are also given the other way.
  const returns = fc.array(fc.boolean(), { minLength: maxLength, maxLength, size: "max" });
  return fc.tuple(integer(fewest, most), links, returns).map(([places, drawn, back]): Input => {
    const inside = drawn.map(([from, to]): Link => [from % places, to % places]);
    return [places, oneWay ? inside.flatMap((link, i) => (back[i] ? bothWays([link]) : [link])) : inside];
  });
}

/** Two or three rings of the same size, and perhaps a smaller and a larger one. */
function equalGroups(): fc.Arbitrary<Input> {
  const rest = fc.constantFrom<readonly number[]>([], [1], [5], [1, 1, 5, 5], [1, 1, 6, 6, 6]);
  return fc.tuple(integer(2, 4), integer(2, 3), rest).chain(([size, times, others]) => {
    const all = [...Array.from({ length: times }, () => size), ...others];
    const places = all.reduce((sum, each) => sum + each, 0);
    const numbers = Array.from({ length: places }, (_, place) => place);
    return fc.shuffledSubarray(numbers, { minLength: places }).map((shuffled): Input => {
      let used = 0;
      const links = all.flatMap((length) => ring(shuffled.slice(used, (used += length))));
      return [places, links];
    });
  });
}

const ring = (members: readonly number[]): Link[] =>
  members.map((place, i) => [place, members[(i + 1) % members.length] ?? place]);

/** Chains of 3 and 2 places, and chains of 3 and 5: two groups, whose halves are joined last. */
function lateJoins(): fc.Arbitrary<Input> {
  const places = 13;
  const numbers = Array.from({ length: places }, (_, place) => place);
  return fc.shuffledSubarray(numbers, { minLength: places }).map((shuffled): Input => {
    const steps = [0, 1, 3, 2, 5, 6, 8, 9, 10, 11, 7];
    return [places, steps.map((at): Link => [shuffled[at] ?? 0, shuffled[at + 1] ?? 0])];
  });
}

function bothWays(links: readonly Link[]): Link[] {
  return links.flatMap(([from, to]): Link[] => [
    [from, to],
    [to, from],
  ]);
}

/** Warshall: whether there is a way from each place to each other place. */
function groupsOf(places: number, links: readonly Link[]): Groups {
  const all = Array.from({ length: places }, (_, place) => place);
  const leads = all.map((from) => all.map((to) => from === to));
  for (const [from, to] of links) leads[from]?.splice(to, 1, true);
  for (const via of all) {
    for (const from of leads) {
      if (from[via]) for (const to of all) if (leads[via]?.[to]) from[to] = true;
    }
  }
  const together = all.map((one) => all.filter((other) => leads[one]?.[other] && leads[other]?.[one]));
  return together.filter(([first], place) => first === place);
}

interface Choices {
  readonly measure: Pick<Measure, "source">;
  /** Joins only the two ends of a link, not their groups. */
  readonly joinsEndsOnly?: boolean;
  readonly forgetsLonely?: boolean;
}

/** Every link gives the group of its one end the number of the other's. */
function relabel({ measure, joinsEndsOnly = false, forgetsLonely = false }: Choices): Flaw["source"] {
  const join = joinsEndsOnly
    ? { python: "        group_of[b] = group_of[a]\n", javascript: "    groupOf[b] = groupOf[a];\n" }
    : {
        python: `        old, new = group_of[b], group_of[a]
        group_of = [new if group == old else group for group in group_of]
`,
        javascript: `    const [old, joined] = [groupOf[b], groupOf[a]];
    groupOf = groupOf.map((group) => (group === old ? joined : group));
`,
      };
  const lonely = forgetsLonely
    ? {
        python:
          "\n    linked = {place for link in links for place in link}\n    groups = [group for group in groups if group[0] in linked]",
        javascript: ".filter((group) => links.some((link) => link.includes(group[0])))",
      }
    : { python: "", javascript: "" };
  return {
    python: `def connected_groups(places, links):
    group_of = list(range(places))
    for a, b in links:
${join.python}    members = {}
    for place, group in enumerate(group_of):
        members.setdefault(group, []).append(place)
    groups = list(members.values())${lonely.python}
    return ${measure.source.python}
`,
    javascript: `function connectedGroups(places, links) {
  let groupOf = Array.from({ length: places }, (_, place) => place);
  for (const [a, b] of links) {
${join.javascript}  }
  const members = new Map();
  groupOf.forEach((group, place) => members.set(group, [...(members.get(group) ?? []), place]));
  const groups = [...members.values()]${lonely.javascript};
  return ${measure.source.javascript};
}
`,
  };
}

/** Finds all that each place reaches; the first place of a group lists those that also reach it. */
function mutualGroups({ measure }: Choices): Flaw["source"] {
  return withReachable(measure, {
    python: `    for place in range(places):
        group = [other for other in sorted(reach[place]) if place in reach[other]]
        if group[0] == place:
            groups.append(group)
`,
    javascript: `  for (let place = 0; place < places; place++) {
    const group = [...reach[place]].filter((other) => reach[other].has(place)).sort((a, b) => a - b);
    if (group[0] === place) groups.push(group);
  }
`,
  });
}

/** A place that is not in a group yet takes along all that can be reached, one way. */
function firstComeFirstServed({ measure }: Choices): Flaw["source"] {
  return withReachable(measure, {
    python: `    grouped = set()
    for place in range(places):
        if place not in grouped:
            groups.append(sorted(reach[place] - grouped))
            grouped |= reach[place]
`,
    javascript: `  const grouped = new Set();
  for (let place = 0; place < places; place++) {
    if (grouped.has(place)) continue;
    groups.push([...reach[place]].filter((other) => !grouped.has(other)).sort((a, b) => a - b));
    for (const other of reach[place]) grouped.add(other);
  }
`,
  });
}

function withReachable(measure: Choices["measure"], grouping: Flaw["source"]): Flaw["source"] {
  return {
    python: `def connected_groups(places, links):
    reach = [reachable(place, links) for place in range(places)]
    groups = []
${grouping.python}    return ${measure.source.python}

def reachable(start, links):
    found = [start]
    for place in found:
        found += {b for a, b in links if a == place and b not in found}
    return set(found)
`,
    javascript: `function connectedGroups(places, links) {
  const reach = Array.from({ length: places }, (_, place) => reachable(place, links));
  const groups = [];
${grouping.javascript}  return ${measure.source.javascript};
}

function reachable(start, links) {
  // A set that grows while it is gone through is gone through to its end.
  const found = new Set([start]);
  for (const place of found) {
    for (const [a, b] of links) if (a === place) found.add(b);
  }
  return found;
}
`,
  };
}

function twoWayFlaws(measure: Measure): Flaw[] {
  return [
    {
      name: "moves only one place when two groups are joined",
      caughtBy: ["deep"],
      source: relabel({ measure, joinsEndsOnly: true }),
    },
    {
      name: "follows a link only from its first place to its second",
      caughtBy: ["reversed"],
      source: firstComeFirstServed({ measure }),
    },
    ...(measure.countsLonely
      ? [
          {
            name: "knows no places but those that have links",
            caughtBy: ["single" as const],
            source: relabel({ measure, forgetsLonely: true }),
          },
        ]
      : []),
  ];
}

function oneWayFlaws(measure: Measure): Flaw[] {
  return [
    { name: "takes links for two-way", caughtBy: ["reversed"], source: relabel({ measure }) },
    {
      name: "puts together all that can be reached, though there may be no way back",
      caughtBy: ["deep"],
      source: firstComeFirstServed({ measure }),
    },
  ];
}

function tieFlaw({ otherTie }: Measure, oneWay: boolean): Flaw[] {
  if (otherTie === undefined) return [];
  const measure = { source: otherTie };
  return [
    {
      name: "takes equally large groups in the opposite order",
      caughtBy: ["ties"],
      source: oneWay ? mutualGroups({ measure }) : relabel({ measure }),
    },
  ];
}

const twoWayHints = [
  "Which places are together before you look at any link? How does one link change that?",
  "A link joins the whole groups of its two ends, not only the two places.",
  "Keep a list with a group's number for each place. For each link, give all places of the one group the other's number.",
  "At the end, gather the places by their group's number, in rising order.",
];

const oneWayHints = [
  "Find all places that can be reached from one place first.",
  "Keep a list of what has been found, and go through it while it grows: each place adds where its links lead.",
  "Two places are together if each of them is among those that can be reached from the other.",
  "Go through the places from 0 on. One that has no group yet makes a group with all that are together with it.",
];
