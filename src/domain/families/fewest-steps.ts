import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, optional, string, tuple } from "../type.ts";

interface Parameters {
  readonly gait: Gait;
  /** Whether a step over an edge arrives at the opposite one. */
  readonly wraps: boolean;
  /** Minutes for a step onto mud; none where there is no mud. */
  readonly mud: number | undefined;
}

type Gait = "orthogonal" | "eight" | "sledge" | "knight";
type Place = readonly [row: number, column: number];
type Input = readonly [maze: readonly string[], start: Place, goal: Place];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "fewest-steps",
    version: 1,
    title: "Fewest steps through a maze",
    topic: "graphs",
    difficulties: ["medium", "hard"],
    summary:
      "Find how many steps or minutes it takes to cross a maze: straight, also diagonally, or as a knight jumps.",
  },
  parameters: (difficulty) =>
    fc.record({
      gait: fc.constantFrom("orthogonal", "eight", "sledge", "knight"),
      wraps: fc.boolean(),
      mud: difficulty === "hard" ? fc.constantFrom(2, 3, 4) : fc.constant(undefined),
    }),
  build: ({ gait, wraps, mud }) => {
    const unit = mud === undefined ? "steps" : "minutes";
    return {
      task: `returns the fewest ${unit} from start to goal, both (row, column), in a maze given as a list of strings with # for walls, or null if there is no way; a step goes ${gaits[gait].short}${
        wraps ? ", and a step over an edge arrives at the opposite edge" : ""
      }${mud === undefined ? "" : `, and takes 1 minute, or ${mud} onto mud (~)`}`,
      wordings: wordings(unit),
      statement: `- ${gaits[gait].rule}
- ${
        wraps
          ? "The maze has **no edges**: a step over an edge goes on at the opposite one, so that the row above the first is the\n  last, and the column right of the last is the first."
          : "No step leads out of the maze."
      }
- A \`#\` is a wall: no step may end there. A \`.\` is free.${mud === undefined ? "" : mudRule(mud)}
- If \`start\` is \`goal\`, the answer is 0.
- If there is no way, return nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).
- The maze has at least one row and one column, and all rows are equally long. \`start\` and \`goal\` are free.

{examples}

There are at most 12 rows and 12 columns, counted from 0. In JavaScript a place is an array \`[row, column]\`.`,
      signature: {
        kind: "function",
        name: `fewest_${unit}`,
        parameters: [
          { name: "maze", type: list(string) },
          { name: "start", type: tuple(int, int) },
          { name: "goal", type: tuple(int, int) },
        ],
        returns: optional(int),
      },
      comparison: { kind: "exact" },
      examples: [...gaits[gait].walks.map((steps) => carve(steps, mud !== undefined)), walledIn],
      inputs: inputs(mud !== undefined, gait),
      hiddenPerCategory: 6,
      oracle: (input) => relaxUntilStill(input, { gait, wraps, mud }),
      reference: search({ gait, wraps, mud }),
      hints: mud === undefined ? stepHints(gait) : minuteHints(gait),
      flaws: [
        mud === undefined
          ? {
              name: "goes on from the newest place first, so that the first way found need not be the shortest",
              caughtBy: ["ties"],
              source: newestFirst({ gait, wraps, mud }),
            }
          : {
              name: "looks for the fewest steps, and adds up their minutes",
              caughtBy: ["ties"],
              source: search({ gait, wraps, mud, keepsFirst: true }),
            },
        {
          name: wraps ? "stops at the edges" : "steps over the edges",
          caughtBy: ["boundary"],
          source: search({ gait, wraps: !wraps, mud }),
        },
        {
          name: "takes an answer of zero for no answer",
          caughtBy: ["zero"],
          source: search({ gait, wraps, mud, zeroIsNothing: true }),
        },
      ],
    };
  },
});

function wordings(unit: string): string[] {
  return [
    `A maze is given as a list of strings, one for each row. What is the smallest number of **${unit}** in which one can
get from \`start\` to \`goal\`?`,
    `A robot stands in a maze, which is given row by row as strings. Return the fewest **${unit}** that
it needs to get from \`start\` to \`goal\`. Both are \`(row, column)\`.`,
    `Find the quickest way through a maze, from \`start\` to \`goal\`, and return how many **${unit}** it takes. The maze is
a list of rows, each a string with one character for each cell.`,
  ];
}

function mudRule(mud: number): string {
  return `
- A \`~\` is mud: a step that ends there takes **${mud} minutes**. A step that ends on free ground takes 1 minute. Where the
  step comes from does not matter.`;
}

const corners = "That also works between two walls that touch at a corner.";

/** The moves of each gait, and walks that have no shortcut. */
const gaits: Readonly<
  Record<Gait, { short: string; rule: string; moves: readonly Place[]; walks: readonly (readonly Place[])[] }>
> = {
  orthogonal: {
    short: "one cell up, down, left or right",
    rule: "A step goes one cell **up, down, left or right**.",
    moves: turns([0, 1]),
    walks: [
      walk("0 1", "0 1", "1 0", "1 0", "0 -1"),
      walk("0 1", "0 1", "0 1"),
      walk("1 0", "1 0", "0 1", "0 1"),
    ],
  },
  eight: {
    short: "one cell in any of the eight directions",
    rule: `A step goes one cell in any of the **eight directions**: up, down, left, right,
  or diagonally. ${corners}`,
    moves: [...turns([0, 1]), ...turns([1, 1])],
    walks: [
      walk("0 1", "0 1", "1 1", "1 0"),
      walk("1 1", "1 1", "1 1"),
      walk("1 0", "1 0", "1 1", "0 1", "0 1"),
    ],
  },
  sledge: {
    short: "one cell down, left or right, never up",
    rule: "A step goes one cell **down, left or right**, like a sledge; never up.",
    moves: [
      [0, 1],
      [1, 0],
      [0, -1],
    ],
    walks: [
      walk("0 1", "0 1", "1 0", "1 0", "0 -1"),
      walk("1 0", "1 0", "1 0"),
      walk("1 0", "1 0", "0 1", "0 1"),
    ],
  },
  knight: {
    short: "like a knight's in chess",
    rule: `A step is a **knight's** in chess: two cells up, down, left or right, and one cell to the side of that. It jumps
  over what lies between.`,
    moves: [...turns([1, 2]), ...turns([2, 1])],
    walks: [walk("1 2", "1 2", "-2 1"), walk("2 1", "1 2", "2 1"), walk("1 2", "1 -2")],
  },
};

/** A direction and what becomes of it by quarter turns. */
function turns([down, right]: Place): Place[] {
  return [
    [down, right],
    [right, -down],
    [-down, -right],
    [-right, down],
  ].map(([y = 0, x = 0]): Place => [y || 0, x || 0]);
}

function walk(...steps: readonly string[]): Place[] {
  return steps.map((step): Place => {
    const [down = 0, right = 0] = step.split(" ").map(Number);
    return [down, right];
  });
}

/** A maze of walls where only the walk is free, or every other cell of it muddy. */
function carve(steps: readonly Place[], isMuddy: boolean): Input {
  const places: Place[] = [[0, 0]];
  for (const [down, right] of steps) {
    const [row, column] = places.at(-1) ?? [0, 0];
    places.push([row + down, column + right]);
  }
  const span = (axis: 0 | 1) => {
    const all = places.map((place) => place[axis]);
    return { low: Math.min(...all) - 1, length: Math.max(...all) - Math.min(...all) + 3 };
  };
  const [rows, columns] = [span(0), span(1)];
  const moved = places.map(([row, column]): Place => [row - rows.low, column - columns.low]);
  const cells = Array.from({ length: rows.length }, () => Array.from({ length: columns.length }, () => "#"));
  const last = moved.length - 1;
  for (const [i, [row, column]] of moved.entries()) {
    cells[row]?.splice(column, 1, isMuddy && i % 2 === 1 && i < last ? "~" : ".");
  }
  return [cells.map((line) => line.join("")), moved[0] ?? [0, 0], moved[last] ?? [0, 0]];
}

const walledIn: Input = [
  ["######", "#.##.#", "######"],
  [1, 1],
  [1, 4],
];

const integer = (min: number, max: number) => fc.integer({ min, max });

function inputs(isMuddy: boolean, gait: Gait) {
  const few = isMuddy ? "....~~~#" : ".......#";
  const many = isMuddy ? "...~~##" : ".....##";
  return {
    typical: maze({ size: [4, 7], ground: many }),
    single: fc
      .tuple(maze({ size: [3, 7], ground: few }), fc.boolean())
      .map(([[[line = "."], [, from], [, to]], isRow]): Input => {
        const row = line.split("").map((cell, i) => (i === from || i === to ? "." : cell));
        return isRow ? [[row.join("")], [0, from], [0, to]] : [row, [from, 0], [to, 0]];
      }),
    zero: maze({ size: [2, 5], ground: many }).map(([rows, start]): Input => [rows, start, start]),
    // From one edge to the opposite one.
    boundary: fc.tuple(maze({ size: [6, 9], ground: few }), integer(0, 5)).map(([[rows], row]): Input => {
      const last = (rows[0]?.length ?? 1) - 1;
      return [free(free(rows, [row, 0]), [row, last]), [row, 0], [row, last]];
    }),
    // From a corner to the middle, with many ways that have equally many steps.
    ties: maze({ size: isMuddy ? [10, 12] : [6, 8], ground: isMuddy ? ".~" : "." }).map(([rows]): Input => {
      const corner: Place = [0, (rows[0]?.length ?? 1) - 1];
      const middle: Place = [Math.floor(rows.length / 2), Math.floor(corner[1] / 2)];
      return [free(free(rows, corner), middle), corner, middle];
    }),
    missing: maze({ size: [4, 7], ground: ".####" }),
    // One way only, in all directions.
    deep: fc
      .array(fc.constantFrom(...gaits[gait].moves), { minLength: 4, maxLength: 9, size: "max" })
      .map((steps) => carve(steps, isMuddy)),
    large: maze({ size: [10, 12], ground: isMuddy ? "..~~~#" : many }),
  };
}

function free(rows: readonly string[], [row, column]: Place): string[] {
  return rows.map((line, i) => (i === row ? `${line.slice(0, column)}.${line.slice(column + 1)}` : line));
}

/** Cells from the letters of `ground`, the first being the simplest. */
function maze({ size: [min, max], ground }: { size: readonly [number, number]; ground: string }) {
  const cells = fc.array(fc.constantFrom(...ground.split("")), {
    minLength: max * max,
    maxLength: max * max,
    size: "max",
  });
  const side = integer(min, max);
  return fc
    .tuple(side, side, cells, integer(0, max * max), integer(0, max * max))
    .map(([height, width, drawn, from, to]): Input => {
      const [first, last] = [from, to].map((at) => at % (height * width));
      const opened = drawn.map((cell, at) => (at === first || at === last ? "." : cell));
      const rows = Array.from({ length: height }, (_, row) =>
        opened.slice(row * width, (row + 1) * width).join(""),
      );
      const place = (at = 0): Place => [Math.floor(at / width), at % width];
      return [rows, place(first), place(last)];
    });
}

/** Looks at all cells again and again, until none can be reached faster. */
function relaxUntilStill([rows, start, goal]: Input, { gait, wraps, mud = 1 }: Parameters): number | null {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const best = rows.map((line) => Array.from(line, () => Infinity));
  best[start[0]]?.splice(start[1], 1, 0);
  let isStill = false;
  while (!isStill) {
    isStill = true;
    for (const [row, times] of best.entries()) {
      for (const [column, time] of times.entries()) {
        const cell = rows[row]?.[column];
        if (cell === "#") continue;
        const before = gaits[gait].moves.map(([down, right]) => {
          const [y, x] = [row - down, column - right];
          return (
            (wraps ? best[(y + height * 2) % height]?.[(x + width * 2) % width] : best[y]?.[x]) ?? Infinity
          );
        });
        const total = Math.min(...before) + (cell === "~" ? mud : 1);
        if (total >= time) continue;
        times[column] = total;
        isStill = false;
      }
    }
  }
  const answer = best[goal[0]]?.[goal[1]] ?? Infinity;
  return answer === Infinity ? null : answer;
}

interface Choices extends Parameters {
  /** Never finds a better way to a place that it has reached. */
  readonly keepsFirst?: boolean;
  readonly zeroIsNothing?: boolean;
}

/** The waiting places in a list that grows while it is gone through. */
function search(choices: Choices): Flaw["source"] {
  return {
    python: `${pythonStart(choices)}    waiting = [start]
    for row, column in waiting:
${pythonStep(choices)}    return ${choices.zeroIsNothing === true ? "best.get(goal) or None" : "best.get(goal)"}
`,
    javascript: `${javascriptStart(choices)}  for (const [row, column] of waiting) {
${javascriptStep(choices)}  }
  return best[goal[0]][goal[1]] ${choices.zeroIsNothing === true ? "||" : "??"} null;
}
${choices.wraps ? javascriptWrap : ""}`,
  };
}

function newestFirst(choices: Choices): Flaw["source"] {
  const { python, javascript } = search(choices);
  return {
    python: python.replace(
      "    for row, column in waiting:\n",
      "    while waiting:\n        row, column = waiting.pop()\n",
    ),
    javascript: javascript.replace(
      "  for (const [row, column] of waiting) {\n",
      "  while (waiting.length > 0) {\n    const [row, column] = waiting.pop();\n",
    ),
  };
}

/** The places next to (row, column), each written out. */
function neighbours({ gait }: Choices, language: "python" | "javascript"): string[] {
  const shift = (name: string, by: number) =>
    by === 0 ? name : `${name} ${by < 0 ? "-" : "+"} ${Math.abs(by)}`;
  return gaits[gait].moves.map(([down, right]) => {
    const place = `${shift("row", down)}, ${shift("column", right)}`;
    return language === "python" ? `(${place})` : `[${place}]`;
  });
}

function pythonStart({ mud }: Choices): string {
  return `def fewest_${mud === undefined ? "steps" : "minutes"}(maze, start, goal):
    ground = {(row, column): cell for row, line in enumerate(maze) for column, cell in enumerate(line)}
    best = {start: 0}
`;
}

function pythonStep(choices: Choices): string {
  const { mud, wraps, keepsFirst = false } = choices;
  const isBetter =
    mud === undefined || keepsFirst ? "place not in best" : 'total < best.get(place, float("inf"))';
  const cost = mud === undefined ? "1" : `(${mud} if ground.get(place) == "~" else 1)`;
  const wrap = "            place = (place[0] % len(maze), place[1] % len(maze[row]))\n";
  return `        for place in [
            ${inRows(neighbours(choices, "python"), 12)}
        ]:
${wraps ? wrap : ""}            total = best[row, column] + ${cost}
            if ground.get(place, "#") != "#" and ${isBetter}:
                best[place] = total
                waiting.append(place)
`;
}

function inRows(places: readonly string[], indent: number): string {
  const rows = places.map(
    (place, i) => `${place},${i % 4 === 3 && i + 1 < places.length ? `\n${" ".repeat(indent)}` : " "}`,
  );
  return rows.join("").trimEnd();
}

function javascriptStart({ mud }: Choices): string {
  return `function fewest${mud === undefined ? "Steps" : "Minutes"}(maze, start, goal) {
  const best = maze.map(() => []);
  best[start[0]][start[1]] = 0;
  const waiting = [start];
`;
}

function javascriptStep(choices: Choices): string {
  const { mud, wraps, keepsFirst = false } = choices;
  const isBetter =
    mud === undefined || keepsFirst ? "best[y][x] === undefined" : "total < (best[y][x] ?? Infinity)";
  const [down, right] = wraps ? ["nextRow", "nextColumn"] : ["y", "x"];
  const wrap = `      const y = wrap(nextRow, maze.length);
      const x = wrap(nextColumn, maze[y].length);
`;
  return `    for (const [${down}, ${right}] of [
      ${inRows(neighbours(choices, "javascript"), 6)}
    ]) {
${wraps ? wrap : ""}      const total = best[row][column] + ${mud === undefined ? "1" : `(maze[y]?.[x] === "~" ? ${mud} : 1)`};
      if ((maze[y]?.[x] ?? "#") !== "#" && ${isBetter}) {
        best[y][x] = total;
        waiting.push([y, x]);
      }
    }
`;
}

const javascriptWrap = `
function wrap(index, length) {
  return ((index % length) + length) % length;
}
`;

function stepHints(gait: Gait): string[] {
  return [
    "Which places can be reached with one step? And which with two, if you know those?",
    "Keep a queue of places to go on from. Who came first is served first.",
    `From each place try all ${gaits[gait].moves.length} moves. A place that is free, and new, gets one step more, and joins the queue.`,
    "Note the steps in a dictionary by place, which also tells what is new. In the end, look up the goal.",
  ];
}

function minuteHints(gait: Gait): string[] {
  return [
    "The way with the fewest steps may lead through more mud than another.",
    "Keep for each place the fewest minutes known so far. They may fall when a better way turns up.",
    `Go on from each place by all ${gaits[gait].moves.length} moves. Where that is better than what is known, note it, and go on from there again.`,
    "A queue of places to go on from is enough: a place joins it whenever its minutes fall. It is done when the queue is empty.",
  ];
}
