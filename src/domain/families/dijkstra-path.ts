import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { whyNotShortest } from "../family-parts/why-not-shortest.ts";
import { int, list, optional, string, tuple } from "../type.ts";

interface Parameters {
  readonly oneWay: boolean;
  /** What every place between the two ends adds to the total. */
  readonly stop: 0 | 5 | 20;
  /** Longer roads are closed; `null` where none is. */
  readonly longest: 50 | null;
}

type Road = readonly [from: string, to: string, length: number];
type Input = readonly [roads: readonly Road[], start: string, goal: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "dijkstra-path",
    version: 2,
    title: "Shortest path",
    topic: "graphs",
    difficulties: ["hard"],
    summary: "Find the shortest way through a network of roads, and say which places it passes.",
  },
  parameters: () =>
    fc.record({
      oneWay: fc.boolean(),
      stop: fc.constantFrom(0, 5, 20),
      longest: fc.constantFrom(null, 50),
    }),
  build: (parameters) => ({
    task: taskOf(parameters),
    wordings: [
      `Roads join places. Each road is \`(from, to, length)\`: two names and a whole number from 1 to 1,000. Return a path of the
smallest total ${parameters.stop === 0 ? "length " : ""}from \`start\` to \`goal\`, as the list of the places it passes, with both ends.`,
      `A driver wants to get from \`start\` to \`goal\` with as small a total as can be. The roads are given as
\`(from, to, length)\`: the names of two places and a whole number from 1 to 1,000. Return the places to pass, in order,
\`start\` and \`goal\` among them.`,
      `Given roads \`(from, to, length)\`, two names of places and a whole number from 1 to 1,000, find a way from \`start\` to
\`goal\` whose total is the smallest. Return it as a list of places, from \`start\` to \`goal\`.`,
    ],
    statement: `${rules(parameters)}
- If several paths are equally good, any of them is right.
- If there is no path, return nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).
- If \`start\` is \`goal\`, the path is that one place, even if no road leads there.
- Two places may be joined by several roads; use the shortest. \`start\` and \`goal\` need not be on any road.

{examples}

There are at most 100 places and 200 roads. In JavaScript a road is an array \`[from, to, length]\`.`,
    signature: {
      kind: "function",
      name: "shortest_path",
      parameters: [
        { name: "roads", type: list(tuple(string, string, int)) },
        { name: "start", type: string },
        { name: "goal", type: string },
      ],
      returns: optional(list(string)),
    },
    comparison: {
      kind: "property",
      name: parameters.stop === 0 ? "a path of the smallest total length" : "a path of the smallest total",
      whyNot: whyNotShortest(parameters),
    },
    examples: [
      [
        [
          ["A", "B", 2],
          ["B", "C", 3],
          ["A", "D", 9],
        ],
        "A",
        "C",
      ],
      [
        [
          ["A", "C", 1],
          ["A", "B", 4],
          ["C", "D", 6],
          ["B", "D", 5],
        ],
        "A",
        "D",
      ],
      [
        [
          ["P", "Q", 7],
          ["Q", "R", 2],
          ["P", "S", 3],
          ["S", "T", 4],
          ["R", "U", 1],
        ],
        "P",
        "R",
      ],
    ],
    inputs: {
      typical: network(5, 7, 4),
      empty: fc.constantFrom<Input[]>([[], "A", "B"], [[], "A", "A"], [[], "X", "Y"]),
      single: network(3, 4, 2).map(([roads, start]): Input => [roads, start, start]),
      missing: fc
        .tuple(network(3, 5, 2), fc.boolean())
        .map(([[roads, start, goal], isGoal]): Input => (isGoal ? [roads, start, "Z"] : [roads, "Z", goal])),
      disconnected: fc
        .tuple(network(2, 4, 1), network(2, 4, 1))
        .map(([[here, start], [there, goal]]): Input => {
          const moved = there.map(([from, to, length]): Road => [`${from}2`, `${to}2`, length]);
          return [[...here, ...moved], start, `${goal}2`];
        }),
      reversed: chain(fc.integer({ min: 2, max: 5 })).map(([roads, start, goal]): Input => [
        roads,
        goal,
        start,
      ]),
      duplicates: fc
        .tuple(integer(1, 4), integer(41, 50), integer(3, 4))
        .map(([short, long, side]): Input => [
          [
            ["A", "B", short],
            ["A", "B", long],
            ["A", "C", side],
            ["C", "B", side],
          ],
          "A",
          "B",
        ]),
      ties: fc.tuple(integer(1, 50), integer(1, 50)).map(([a, b]): Input => [
        [
          ["A", "B", a],
          ["A", "C", b],
          ["B", "D", b],
          ["C", "D", a],
        ],
        "A",
        "D",
      ]),
      // Again and again a direct road, and a shorter way over one or two places.
      deep: fc
        .array(fc.array(integer(1, 3), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 5 })
        .map((detours) => inARow(detours.map((detour) => ({ direct: 50, detour })))),
      // The detour is just better, then just worse; and at last the longest road that is open.
      boundary: fc.tuple(detourOf(1, 3), detourOf(1, 3), detourOf(17, 20)).map(([better, worse, last]) =>
        inARow([
          { direct: lengthOf(better) + 2 * parameters.stop + 1, detour: better },
          { direct: lengthOf(worse) + 2 * parameters.stop - 1, detour: worse },
          { direct: 50, detour: last },
        ]),
      ),
      // A long road, and a way of shorter roads that is longer in all.
      adjacent: fc
        .tuple(fc.constantFrom(51, 51, 60, 90), detourOf(40, 50))
        .map(([direct, detour]) => inARow([{ direct, detour }])),
      large: network(40, 60, 80),
    },
    hiddenPerCategory: 4,
    oracle: ([roads, start, goal]) => relaxUntilStill(weighted(roads, parameters), start, goal),
    reference: dijkstra(parameters),
    hints: [
      "The path with the fewest roads need not be the best.",
      "Keep the best known total to each place. Which place can you be sure about next?",
      "Always go on from the unfinished place with the smallest total; a heap finds it fast.",
      ...(parameters.stop > 0
        ? [
            `Add ${parameters.stop} to every road: all paths then gain one ${parameters.stop} too many, which changes no comparison.`,
          ]
        : []),
      "Note for each place from where its best total came, and walk back from the goal.",
    ],
    flaws: [
      { name: "looks for the fewest roads", caughtBy: ["deep"], source: fewestRoads(parameters) },
      {
        name: parameters.oneWay ? "drives one-way roads in both directions" : "takes every road for one-way",
        caughtBy: ["reversed"],
        source: dijkstra({ ...parameters, oneWay: !parameters.oneWay }),
      },
      {
        name: "remembers only the last of several roads between two places",
        caughtBy: ["duplicates"],
        source: dijkstra(parameters, { keepsLast: true }),
      },
    ],
  }),
});

function taskOf({ oneWay, stop, longest }: Parameters): string {
  return [
    `returns a path of the smallest total from start to goal as a list of places, given ${oneWay ? "one-way" : "two-way"} roads as (from, to, length), or null if there is no path`,
    ...(stop === 0 ? [] : [`; every place between the ends adds ${stop} to the total`]),
    ...(longest === null ? [] : [`; roads longer than ${longest} are closed`]),
  ].join("");
}

function rules({ oneWay, stop, longest }: Parameters): string {
  return [
    oneWay
      ? "- Roads are **one-way**: you may go only from `from` to `to`."
      : "- Roads go **both ways**, with the same length.",
    stop === 0
      ? "- The total of a path is the sum of the lengths of its roads."
      : `- The total of a path is the sum of the lengths of its roads, and **${stop} more for every place between its two ends**:
  roads of 2 and 3, one after the other, have a total of ${5 + stop}.`,
    ...(longest === null ? [] : [`- Roads **longer than ${longest} are closed**: no path may use them.`]),
  ].join("\n");
}

interface Segment {
  readonly direct: number;
  /** The lengths of the roads that lead to the same place. */
  readonly detour: readonly number[];
}

/** Two places between: three roads. */
function detourOf(min: number, max: number): fc.Arbitrary<number[]> {
  return fc.array(integer(min, max), { minLength: 3, maxLength: 3 });
}

function lengthOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** The segments one after the other, from the first place to the last. */
function inARow(segments: readonly Segment[]): Input {
  let last = 0;
  const roads = segments.flatMap(({ direct, detour }): Road[] => {
    const first = last;
    const steps = detour.map((length): Road => [placeName(last), placeName(++last), length]);
    return [[placeName(first), placeName(last), direct], ...steps];
  });
  return [roads, placeName(0), placeName(last)];
}

const integer = (min: number, max: number) => fc.integer({ min, max });

function placeName(index: number): string {
  return index < 20 ? String.fromCharCode(65 + index) : `P${index}`;
}

/** Places in a row, each joined to the next by a short road. */
function chain(roadCount: fc.Arbitrary<number>): fc.Arbitrary<Input> {
  return roadCount
    .chain((count) => fc.array(integer(1, 9), { minLength: count, maxLength: count }))
    .map((lengths): Input => [
      lengths.map((length, i): Road => [placeName(i), placeName(i + 1), length]),
      placeName(0),
      placeName(lengths.length),
    ]);
}

/** A row of long roads, so that there is always a path, and `extra` roads here and there. */
function network(minPlaces: number, maxPlaces: number, extra: number): fc.Arbitrary<Input> {
  return integer(minPlaces, maxPlaces).chain((places) => {
    const place = integer(0, places - 1);
    const road = fc
      .tuple(place, integer(1, places - 1), integer(1, 60))
      .map(([from, by, length]): Road => [placeName(from), placeName((from + by) % places), length]);
    const row = fc
      .array(integer(10, 60), { minLength: places - 1, maxLength: places - 1 })
      .map((lengths) => lengths.map((length, i): Road => [placeName(i), placeName(i + 1), length]));
    return fc
      .tuple(row, fc.array(road, { minLength: extra, maxLength: extra }))
      .chain(([sure, more]) =>
        fc.shuffledSubarray([...sure, ...more], { minLength: sure.length + more.length }),
      )
      .map((roads): Input => [roads, placeName(0), placeName(places - 1)]);
  });
}

/** All that may be driven, each way by itself, with what it adds to a total. */
function weighted(roads: readonly Road[], { oneWay, stop, longest }: Parameters): Road[] {
  const open = roads.filter(([, , length]) => length <= (longest ?? length));
  return open.flatMap(([from, to, length]): Road[] => [
    [from, to, length + stop],
    ...(oneWay ? [] : [[to, from, length + stop] as const]),
  ]);
}

/** Bellman and Ford: take every road again and again, until no path gets shorter. */
function relaxUntilStill(roads: readonly Road[], start: string, goal: string): readonly string[] | null {
  const best = new Map([[start, { total: 0, path: [start] }]]);
  let isStill = false;
  while (!isStill) {
    isStill = true;
    for (const [from, to, length] of roads) {
      const known = best.get(from);
      if (known === undefined || known.total + length >= (best.get(to)?.total ?? Infinity)) continue;
      best.set(to, { total: known.total + length, path: [...known.path, to] });
      isStill = false;
    }
  }
  return best.get(goal)?.path ?? null;
}

function dijkstra({ oneWay, stop, longest }: Parameters, { keepsLast = false } = {}): Flaw["source"] {
  const ways = oneWay
    ? { python: ["a, b"], javascript: ["a, b"] }
    : { python: ["a, b", "b, a"], javascript: ["a, b", "b, a"] };
  const more = stop === 0 ? "" : ` + ${stop}`;
  const pythonAdd = (way: string) => {
    const [from = "", to = ""] = way.split(", ");
    return `        roads_from[${from}]${keepsLast ? `[${to}] = length` : `.append((${to}, length))`}\n`;
  };
  const javascriptAdd = (way: string) => {
    const [from = "", to = ""] = way.split(", ");
    const entry = keepsLast ? `.set(${to}, length)` : `.push([${to}, length])`;
    return `    roadsFrom.get(${from})${entry};\n`;
  };
  return {
    python: `import heapq
from collections import defaultdict

def shortest_path(roads, start, goal):
    roads_from = defaultdict(${keepsLast ? "dict" : "list"})
    for a, b, length in roads:
${longest === null ? "" : `        if length > ${longest}:\n            continue\n`}${ways.python.map(pythonAdd).join("")}    finished = set()
    waiting = [(0, [start])]
    while waiting:
        total, path = heapq.heappop(waiting)
        place = path[-1]
        if place == goal:
            return path
        if place in finished:
            continue
        finished.add(place)
        for neighbour, length in roads_from[place]${keepsLast ? ".items()" : ""}:
            heapq.heappush(waiting, (total + length${more}, [*path, neighbour]))
    return None
`,
    javascript: `function shortestPath(roads, start, goal) {
  const roadsFrom = new Map(roads.flatMap(([a, b]) => [a, b]).map((place) => [place, ${keepsLast ? "new Map()" : "[]"}]));
  for (const [a, b, length] of roads) {
${longest === null ? "" : `    if (length > ${longest}) continue;\n`}${ways.javascript.map(javascriptAdd).join("")}  }
  const finished = new Set();
  const waiting = [{ total: 0, path: [start] }];
  while (waiting.length > 0) {
    waiting.sort((a, b) => b.total - a.total);
    const { total, path } = waiting.pop();
    const place = path.at(-1);
    if (place === goal) return path;
    if (finished.has(place)) continue;
    finished.add(place);
    for (const [neighbour, length] of roadsFrom.get(place) ?? []) {
      waiting.push({ total: total + length${more}, path: [...path, neighbour] });
    }
  }
  return null;
}
`,
  };
}

function openRoads(longest: Parameters["longest"]): Flaw["source"] {
  if (longest === null) return { python: "roads", javascript: "roads" };
  return {
    python: `[road for road in roads if road[2] <= ${longest}]`,
    javascript: `roads.filter((road) => road[2] <= ${longest})`,
  };
}

function fewestRoads({ oneWay, longest }: Parameters): Flaw["source"] {
  return {
    python: `from collections import deque

def shortest_path(roads, start, goal):
    waiting = deque([[start]])
    seen = {start}
    while waiting:
        path = waiting.popleft()
        if path[-1] == goal:
            return path
        for a, b, _ in ${openRoads(longest).python}:
            for x, y in ${oneWay ? "((a, b),)" : "((a, b), (b, a))"}:
                if x == path[-1] and y not in seen:
                    seen.add(y)
                    waiting.append([*path, y])
    return None
`,
    javascript: `function shortestPath(roads, start, goal) {
  const waiting = [[start]];
  const seen = new Set([start]);
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (path.at(-1) === goal) return path;
    for (const [a, b] of ${openRoads(longest).javascript}) {
      for (const [x, y] of ${oneWay ? "[[a, b]]" : "[[a, b], [b, a]]"}) {
        if (x !== path.at(-1) || seen.has(y)) continue;
        seen.add(y);
        waiting.push([...path, y]);
      }
    }
  }
  return null;
}
`,
  };
}
