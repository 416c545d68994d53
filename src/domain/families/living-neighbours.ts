import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly around: Around;
  /** Whether the cells at an edge are neighbours of those at the opposite edge. */
  readonly wraps: boolean;
  readonly countsItself: boolean;
}

type Around = "eight" | "four" | "diagonal";
type Grid = readonly (readonly number[])[];
type Input = readonly [grid: Grid];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "living-neighbours",
    version: 1,
    title: "Living neighbours",
    topic: "matrices",
    difficulties: ["easy"],
    summary: "For each cell of a grid, count how many of the cells around it live.",
  },
  parameters: () =>
    fc.record({
      around: fc.constantFrom("eight", "four", "diagonal"),
      wraps: fc.boolean(),
      countsItself: fc.boolean(),
    }),
  build: (parameters) => {
    const { around, wraps, countsItself } = parameters;
    return {
      task: `returns a grid with the number of living (1) neighbours of each cell${
        countsItself ? ", the cell itself included," : ""
      } in a grid of 0 and 1, where a cell has ${neighbourhoods[around].short}${
        wraps ? ", also across the edges, as the grid wraps around" : ""
      }`,
      wordings: [
        `A grid holds \`1\` where something lives, and \`0\` elsewhere. Return a grid of the same size that holds **how many
living neighbours** each cell has.`,
        `A field is given as rows of cells: \`1\` for a cell where something lives, \`0\` for an empty one. Count for **every
cell** how many of its neighbours live, and return these numbers as a grid.`,
        `Given is a grid of \`0\` and \`1\`, as a list of rows. For each cell, add up **the numbers in the cells next to it**,
and return all sums as a grid of the same size.`,
      ],
      statement: `- ${neighbourhoods[around].rule}
- ${countsItself ? "**The cell itself counts as well**, if it holds a 1." : "The cell itself does not count."}
- ${
        wraps
          ? "The grid has **no edges**: the row above the first is the last, the column left of the first is the last,\n  and the other way round."
          : "Outside of the grid there is nothing to count."
      }
- Do not change the grid that is given.
- A grid without rows gives an empty list. Otherwise there ${
        wraps ? "are at least 3 rows and 3 columns" : "is at least one row and one column"
      },
  and all rows are equally long.

{examples}

There are at most 12 rows and 12 columns.`,
      signature: {
        kind: "function",
        name: "count_neighbours",
        parameters: [{ name: "grid", type: list(list(int)) }],
        returns: list(list(int)),
      },
      comparison: { kind: "exact" },
      // Squares, with nothing alive at their edges.
      examples: [
        [parsed(["000", "010", "000"])],
        [parsed(["0000", "0110", "0010", "0000"])],
        [parsed(["00000", "01100", "00110", "00010", "00000"])],
      ],
      inputs: inputs(wraps),
      hiddenPerCategory: 5,
      oracle: ([grid]) => spread(grid, parameters),
      reference: program(parameters),
      hints: [
        "For one cell: which rows and which columns do its neighbours stand in?",
        "Go through the three rows and three columns around a cell, and leave out what does not count.",
        "What happens at the edges? An index may be too large, or less than zero, which Python takes for one from the end.",
        wraps
          ? "The remainder by the number of rows, or of columns, leads an index back into the grid. Mind that in JavaScript the remainder of -1 is -1."
          : "Ask of each index whether it lies in the grid, before you look there.",
      ],
      flaws: [
        {
          name: wraps ? "stops at the edges" : "goes on at the opposite edge",
          caughtBy: ["boundary"],
          source: program({ ...parameters, wraps: !wraps }),
        },
        {
          name: "lets an index below zero count from the end, and stops at the other edges",
          caughtBy: ["boundary"],
          source: program({ ...parameters, mistake: "negative" }),
        },
        {
          name: "takes the grid for a square",
          caughtBy: ["pair"],
          source: program({ ...parameters, mistake: "square" }),
        },
      ],
    };
  },
});

const neighbourhoods: Readonly<Record<Around, { short: string; rule: string }>> = {
  eight: {
    short: "8 neighbours, diagonal ones included",
    rule: "A cell has **eight neighbours**: those beside, above and below it, and the diagonal ones.",
  },
  four: {
    short: "4 neighbours, to the left and right, above and below",
    rule: "A cell has **four neighbours**: to its left and right, above and below. Diagonal ones do not count.",
  },
  diagonal: {
    short: "4 neighbours, only the diagonal ones",
    rule: "A cell has **four neighbours**: only the diagonal ones.",
  },
};

function parsed(lines: readonly string[]): Grid {
  return lines.map((line) => line.split("").map(Number));
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const largest = 12;

function inputs(wraps: boolean) {
  const least = wraps ? 3 : 1;
  const isEdge = (at: number, length: number) => at === 0 || at === length - 1;
  return {
    typical: cells(integer(4, 7), integer(4, 7)),
    empty: fc.constant<Input>([[]]),
    single: cells(integer(least, least + 1), integer(least, least + 1)),
    // More columns than rows, or more rows than columns.
    pair: fc
      .tuple(integer(3, 5), integer(1, 3), fc.boolean())
      .chain(([side, more, isWide]) =>
        isWide
          ? cells(fc.constant(side), fc.constant(side + more), "011")
          : cells(fc.constant(side + more), fc.constant(side), "011"),
      ),
    // Much alive at the edges, and nothing elsewhere.
    boundary: cells(integer(4, 6), integer(4, 6), "011").map(([grid]): Input => [
      grid.map((row, y) =>
        row.map((cell, x) => (isEdge(y, grid.length) || isEdge(x, row.length) ? cell : 0)),
      ),
    ]),
    duplicates: cells(integer(3, 5), integer(3, 6), "01111"),
    zero: cells(integer(4, 6), integer(4, 6), "00001"),
    large: cells(integer(9, largest), integer(9, largest)),
  };
}

/** Cells from the digits given, the first being the simplest. */
function cells(
  rows: fc.Arbitrary<number>,
  columns: fc.Arbitrary<number>,
  digits = "01",
): fc.Arbitrary<Input> {
  const all = fc.array(fc.constantFrom(...digits.split("").map(Number)), {
    minLength: largest * largest,
    maxLength: largest * largest,
    size: "max",
  });
  return fc
    .tuple(rows, columns, all)
    .map(([height, width, drawn]): Input => [
      Array.from({ length: height }, (_, row) => drawn.slice(row * width, (row + 1) * width)),
    ]);
}

const straight = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
const slanting = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;
const offsets = { four: straight, diagonal: slanting, eight: [...straight, ...slanting] };

/** Every cell adds its number to all its neighbours. */
function spread(grid: Grid, { around, wraps, countsItself }: Parameters): number[][] {
  const counts = grid.map((row) => row.map((cell) => (countsItself ? cell : 0)));
  for (const [y, row] of grid.entries()) {
    for (const [x, cell] of row.entries()) {
      for (const [down, right] of offsets[around]) {
        const target = counts[wraps ? (y + down + grid.length) % grid.length : y + down];
        const place = wraps ? (x + right + row.length) % row.length : x + right;
        if (target?.[place] !== undefined) target[place] += cell;
      }
    }
  }
  return counts;
}

interface Choices extends Parameters {
  readonly mistake?: "negative" | "square";
}

function program(choices: Choices): Flaw["source"] {
  return { python: pythonProgram(choices), javascript: javascriptProgram(choices) };
}

function pythonProgram(choices: Choices): string {
  const { wraps, mistake } = choices;
  const width = mistake === "square" ? "len(grid)" : "len(grid[row])";
  const low = mistake === "negative" ? "" : "0 <= ";
  const wrapped = wraps && mistake !== "negative";
  const isInside = wrapped ? [] : [`${low}y < len(grid) and ${low}x < ${width}`];
  const conditions = [...condition(choices, "python"), ...isInside];
  const add = `count += ${wrapped ? `grid[y % len(grid)][x % ${width}]` : "grid[y][x]"}`;
  return `def count_neighbours(grid):
    return [[count_around(grid, row, column) for column in range(${width})] for row in range(len(grid))]

def count_around(grid, row, column):
    count = 0
    for y in range(row - 1, row + 2):
        for x in range(column - 1, column + 2):
            ${conditions.length === 0 ? add : `if ${conditions.join(" and ")}:\n                ${add}`}
    return count
`;
}

function javascriptProgram(choices: Choices): string {
  const { wraps, mistake } = choices;
  const cell =
    mistake === "negative"
      ? "grid.at(y)?.at(x) ?? 0"
      : wraps
        ? "grid[wrap(y, grid.length)][wrap(x, width)]"
        : "grid[y]?.[x] ?? 0";
  const [test] = condition(choices, "javascript");
  const usesWrap = cell.includes("wrap");
  return `function countNeighbours(grid) {
  return grid.map((cells, row) => ${mistake === "square" ? "grid" : "cells"}.map((_, column) => countAround(grid, row, column)));
}

function countAround(grid, row, column) {
${usesWrap ? `  const width = ${mistake === "square" ? "grid.length" : "grid[row].length"};\n` : ""}  let count = 0;
  for (let y = row - 1; y <= row + 1; y++) {
    for (let x = column - 1; x <= column + 1; x++) {
      ${test === undefined ? "" : `if (${test}) `}count += ${cell};
    }
  }
  return count;
}
${
  usesWrap
    ? `
function wrap(index, length) {
  return (index + length) % length;
}
`
    : ""
}`;
}

/** Which cells of the three by three around it count; none where all do. */
function condition({ around, countsItself }: Choices, language: "python" | "javascript"): string[] {
  if (around === "eight" && countsItself) return [];
  const python = {
    eight: "(y, x) != (row, column)",
    four: countsItself ? "(y == row or x == column)" : "(y == row) != (x == column)",
    diagonal: countsItself ? "(y == row) == (x == column)" : "y != row and x != column",
  }[around];
  const javascript = {
    eight: "y !== row || x !== column",
    four: countsItself ? "y === row || x === column" : "(y === row) !== (x === column)",
    diagonal: countsItself ? "(y === row) === (x === column)" : "y !== row && x !== column",
  }[around];
  return [language === "python" ? python : javascript];
}
