import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { whyNotShortest } from "../family-parts/why-not-shortest.ts";
import { int, list, optional, string, tuple } from "../type.ts";

interface Parameters {
  readonly oneWay: boolean;
}

type Road = readonly [from: string, to: string, length: number];
type Input = readonly [roads: readonly Road[], start: string, goal: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "dijkstra-path",
    version: 1,
    title: "Shortest path",
    topic: "graphs",
    difficulties: ["hard"],
    summary: "Find the shortest way through a network of roads, and say which places it passes.",
  },
  parameters: () => fc.record({ oneWay: fc.boolean() }),
  build: ({ oneWay }) => ({
    task: `returns a shortest path from start to goal as a list of places, given ${
      oneWay ? "one-way" : "two-way"
    } roads as (from, to, length), or null if there is no path`,
    statement: `Roads join places. Each road is \`(from, to, length)\`: two names and a whole number from 1 to 1,000.
${oneWay ? "Roads are **one-way**: you may go only from `from` to `to`." : "Roads go **both ways**, with the same length."}

Return a path of the smallest total length from \`start\` to \`goal\`, as the list of the places it passes, with both ends.

- If several paths are equally short, any of them is right.
- If there is no path, return nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).
- If \`start\` is \`goal\`, the path is that one place, even if no road leads there.
- Two places may be joined by several roads; use the shorter. \`start\` and \`goal\` need not be on any road.

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
      name: "a path of the smallest total length",
      whyNot: whyNotShortest(oneWay),
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
        .tuple(integer(1, 4), integer(10, 40), integer(3, 4))
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
      deep: fc
        .tuple(chain(integer(3, 8)), integer(100, 300))
        .map(([[roads, start, goal], direct]): Input => [[[start, goal, direct], ...roads], start, goal]),
      large: network(40, 60, 80),
    },
    hiddenPerCategory: 5,
    oracle: ([roads, start, goal]) => relaxUntilStill(oneWay ? roads : bothWays(roads), start, goal),
    reference: dijkstra(oneWay),
    hints: [
      "The path with the fewest roads need not be the shortest.",
      "Keep the best known distance to each place. Which place can you be sure about next?",
      "Always go on from the unfinished place with the smallest distance; a heap finds it fast.",
      "Note for each place from where its best distance came, and walk back from the goal.",
    ],
    flaws: [
      { name: "looks for the fewest roads", caughtBy: ["deep"], source: fewestRoads(oneWay) },
      {
        name: oneWay ? "drives one-way roads in both directions" : "takes every road for one-way",
        caughtBy: ["reversed"],
        source: dijkstra(!oneWay),
      },
      {
        name: "remembers only the last of several roads between two places",
        caughtBy: ["duplicates"],
        source: dijkstra(oneWay, { keepsLast: true }),
      },
    ],
  }),
});

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

function bothWays(roads: readonly Road[]): Road[] {
  return roads.flatMap(([from, to, length]): Road[] => [
    [from, to, length],
    [to, from, length],
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

function dijkstra(oneWay: boolean, { keepsLast = false } = {}): Flaw["source"] {
  const ways = oneWay ? "((a, b),)" : "((a, b), (b, a))";
  const waysInJs = oneWay ? "[[a, b]]" : "[[a, b], [b, a]]";
  const add = keepsLast
    ? { python: "roads_from[x][y] = length", javascript: "roadsFrom.get(x).set(y, length)" }
    : {
        python: "roads_from[x][y] = min(length, roads_from[x].get(y, length))",
        javascript: "roadsFrom.get(x).set(y, Math.min(length, roadsFrom.get(x).get(y) ?? length))",
      };
  return {
    python: `import heapq
from collections import defaultdict

def shortest_path(roads, start, goal):
    roads_from = defaultdict(dict)
    for a, b, length in roads:
        for x, y in ${ways}:
            ${add.python}
    came_from = {}
    waiting = [(0, start, None)]
    while waiting:
        distance, place, before = heapq.heappop(waiting)
        if place in came_from:
            continue
        came_from[place] = before
        if place == goal:
            break
        for neighbour, length in roads_from[place].items():
            if neighbour not in came_from:
                heapq.heappush(waiting, (distance + length, neighbour, place))
    return walk_back(came_from, goal) if goal in came_from else None

def walk_back(came_from, goal):
    path = [goal]
    while came_from[path[-1]] is not None:
        path.append(came_from[path[-1]])
    return path[::-1]
`,
    javascript: `function shortestPath(roads, start, goal) {
  const roadsFrom = new Map();
  for (const [a, b, length] of roads) {
    for (const [x, y] of ${waysInJs}) {
      if (!roadsFrom.has(x)) roadsFrom.set(x, new Map());
      ${add.javascript};
    }
  }
  const open = new Map([[start, { distance: 0, path: [start] }]]);
  const finished = new Set();
  while (open.size > 0) {
    const place = nearest(open);
    const { distance, path } = open.get(place);
    if (place === goal) return path;
    open.delete(place);
    finished.add(place);
    for (const [neighbour, length] of roadsFrom.get(place) ?? []) {
      const total = distance + length;
      if (finished.has(neighbour) || total >= (open.get(neighbour)?.distance ?? Infinity)) continue;
      open.set(neighbour, { distance: total, path: [...path, neighbour] });
    }
  }
  return null;
}

function nearest(open) {
  let best = null;
  for (const [place, { distance }] of open) {
    if (best === null || distance < open.get(best).distance) best = place;
  }
  return best;
}
`,
  };
}

function fewestRoads(oneWay: boolean): Flaw["source"] {
  return {
    python: `from collections import deque

def shortest_path(roads, start, goal):
    waiting = deque([[start]])
    seen = {start}
    while waiting:
        path = waiting.popleft()
        if path[-1] == goal:
            return path
        for a, b, _ in roads:
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
    for (const [a, b] of roads) {
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
