import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";

interface Spiral {
  readonly corner: Corner;
  /** The way along the outer edge, from the corner on. */
  readonly turn: "clockwise" | "counterclockwise";
  /** Whether the spiral ends at the corner, instead of beginning there. */
  readonly outwards: boolean;
}

interface Parameters extends Spiral {
  readonly task: "read" | "write";
}

type Corner = "top left" | "top right" | "bottom right" | "bottom left";
type Matrix = readonly (readonly number[])[];
/** A matrix to read, or numbers to write and the number of columns. */
type Input = readonly [matrix: Matrix] | readonly [numbers: readonly number[], columns: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "spiral-order",
    version: 1,
    title: "Spiral order",
    topic: "matrices",
    difficulties: ["medium", "hard"],
    summary: "Read a matrix in a spiral, or write numbers into one: from any corner, either way round.",
  },
  parameters: (difficulty) =>
    fc.record({
      task: fc.constant(difficulty === "hard" ? "write" : "read"),
      corner: fc.constantFrom("top left", "top right", "bottom right", "bottom left"),
      turn: fc.constantFrom("clockwise", "counterclockwise"),
      outwards: fc.boolean(),
    }),
  build: (parameters) => (parameters.task === "read" ? readSpiral(parameters) : writeSpiral(parameters)),
});

function readSpiral(spiral: Spiral): FamilyBody<Input> {
  return {
    task: `returns all numbers of a matrix in a spiral that ${described(spiral)}`,
    wordings: [
      `A matrix is given as a list of rows, all of the same length. Return its numbers **in a spiral**, as one list.`,
      `A snail crawls over a board, on each cell of which a number is written. It meets every cell once, on a spiral.
Return the numbers in the order in which it meets them.`,
      `Unroll a matrix, a list of equally long rows: return all its numbers in one list, in the order of a **spiral**.`,
    ],
    statement: `${spiralRules(spiral)}
- The matrix need not be square; it may be a single row or a single column.
- A matrix without rows gives an empty list. A row is never empty.

{examples}

There are at most 20 rows and 20 columns.`,
    signature: {
      kind: "function",
      name: "spiral_order",
      parameters: [{ name: "matrix", type: list(list(int)) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    // Squares with an even number of rows.
    examples: [
      [counted(2, 2, 1)],
      [counted(4, 4, 1)],
      [
        [
          [7, 0],
          [4, 9],
        ],
      ],
    ],
    inputs: {
      typical: matrix(integer(3, 5), integer(3, 5)),
      empty: fc.constant<Input>([[]]),
      single: matrix(fc.constant(1), integer(1, 6)),
      pair: matrix(integer(2, 6), fc.constant(1)),
      boundary: fc.constantFrom(3, 5, 7).chain((size) => matrix(fc.constant(size), fc.constant(size))),
      sorted: matrix(integer(2, 3), integer(4, 7)),
      reversed: matrix(integer(4, 7), integer(2, 3)),
      duplicates: matrix(integer(2, 5), integer(2, 5), integer(0, 2)),
      large: matrix(integer(8, 14), integer(8, 14)),
    },
    hiddenPerCategory: 5,
    oracle: (input) => (isMatrixInput(input) ? walk(input[0], spiral) : []),
    reference: peel(spiral),
    hints: [
      "What is the first side of the spiral? What is left of the matrix when you take it away?",
      "Turn what is left so that the next side is where the first one was. Then it is the same again.",
      `A spiral from another corner, or the other way round, is one that starts at the top left and goes clockwise, in a
matrix that is flipped.`,
      ...(spiral.outwards ? ["A spiral that ends at the corner is one that starts there, backwards."] : []),
    ],
    flaws: [
      {
        name: "goes back over a last row or column that it has read",
        caughtBy: ["single", "pair"],
        source: fourSides(spiral, "no check"),
      },
      {
        name: "reads only whole rings, and forgets what is left in the middle",
        caughtBy: ["boundary", "single", "pair"],
        source: fourSides(spiral, "rings only"),
      },
    ],
  };
}

function isMatrixInput(input: Input): input is readonly [Matrix] {
  return input.length === 1;
}

function writeSpiral(spiral: Spiral): FamilyBody<Input> {
  return {
    task: `writes numbers into a matrix with the given number of columns, in a spiral that ${described(spiral)}, and returns it; it has as few rows as possible, and cells for which no number is left hold 0`,
    wordings: [
      `Write the \`numbers\` into a matrix with the given number of \`columns\`, **in a spiral**, and return the matrix as
a list of rows.`,
      `A list of numbers is to be rolled up: make a matrix of so many \`columns\`, and write the numbers into it on
the way of a **spiral**.`,
    ],
    statement: `${spiralRules(spiral)}
- The matrix has as few rows as possible for all numbers.
- Cells for which no number is left hold \`0\`. These are the last ones on the way of the spiral.
- No numbers give an empty list.

{examples}

There are at most 150 numbers, and at least one column.`,
    signature: {
      kind: "function",
      name: "write_spiral",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "columns", type: int },
      ],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    // Squares, with a number for each cell.
    examples: [
      [[1, 2, 3, 4], 2],
      [[1, 2, 3, 4, 5, 6, 7, 8, 9], 3],
      [[9, 7, 5, 3], 2],
    ],
    inputs: {
      typical: roll(integer(2, 5), integer(5, 14)),
      empty: integer(1, 9).map((columns): Input => [[], columns]),
      single: roll(fc.constant(1), integer(1, 6)),
      pair: roll(fc.constant(2), integer(1, 9)),
      // More columns than numbers.
      missing: roll(integer(5, 8), integer(1, 4)),
      boundary: fc
        .tuple(integer(2, 5), integer(2, 5), integer(-1, 1), matrix(integer(6, 6), integer(6, 6)))
        .map(([rows, columns, more, [all]]): Input => [all.flat().slice(0, rows * columns + more), columns]),
      duplicates: fc
        .tuple(fc.array(integer(0, 2), sized(4, 12)), integer(2, 4))
        .map(([numbers, columns]): Input => [numbers, columns]),
      large: roll(integer(7, 11), integer(80, 150)),
    },
    hiddenPerCategory: 5,
    oracle: (input) => (isMatrixInput(input) ? [] : written(input, spiral)),
    reference: turnWhenBlocked(spiral),
    hints: [
      "How many rows are needed? Mind that the last one need not be full.",
      "Start with a matrix of empty cells, and a direction. Where does the next step lead?",
      "Turn when the next cell is outside of the matrix, or is not empty any more.",
      ...(spiral.outwards
        ? [
            "The spiral ends at the corner: fill up the numbers with zeros, and write them backwards, from the corner on.",
          ]
        : ["When all numbers are written, what is still empty gets a 0."]),
    ],
    flaws: [
      {
        name: "takes the matrix for a square",
        caughtBy: ["boundary"],
        source: turnWhenBlocked(spiral, "square"),
      },
      {
        name: "drops the numbers that do not fill a row",
        caughtBy: ["typical", "missing"],
        source: turnWhenBlocked(spiral, "whole rows"),
      },
    ],
  };
}

function described({ corner, turn, outwards }: Spiral): string {
  const [first] = sides({ corner, turn });
  return outwards
    ? `ends at the ${corner} corner, and is the reverse of the inward spiral that begins there and first goes ${first}, ${turn}`
    : `begins at the ${corner} corner, first goes ${first}, and turns inwards ${turn}`;
}

function spiralRules({ corner, turn, outwards }: Spiral): string {
  const [first, second] = sides({ corner, turn });
  const inward = `at the **${corner}** corner, goes ${first} to the end, then ${second}`;
  return outwards
    ? `- The spiral goes **outwards**: it starts inside, and **ends at the ${corner} corner**. Backwards it is the
  spiral that begins ${inward}, and
  so on, ${turn} along what is left, until it has met all cells.`
    : `- The spiral goes **inwards**: it begins ${inward}, and
  so on, ${turn} along what is left, until it has met all cells.`;
}

const clockwiseSides: Readonly<Record<Corner, readonly [string, string]>> = {
  "top left": ["right", "down"],
  "top right": ["down", "left"],
  "bottom right": ["left", "up"],
  "bottom left": ["up", "right"],
};
const otherWay: Readonly<Record<Corner, readonly [string, string]>> = {
  "top left": ["down", "right"],
  "top right": ["left", "down"],
  "bottom right": ["up", "left"],
  "bottom left": ["right", "up"],
};

function sides({ corner, turn }: Pick<Spiral, "corner" | "turn">): readonly [string, string] {
  return (turn === "clockwise" ? clockwiseSides : otherWay)[corner];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function counted(rows: number, columns: number, first: number): Matrix {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => first + row * columns + column),
  );
}

const longestSide = 14;

function matrix(
  rows: fc.Arbitrary<number>,
  columns: fc.Arbitrary<number>,
  value: fc.Arbitrary<number> = integer(-99, 99),
): fc.Arbitrary<readonly [Matrix]> {
  const cells = fc.array(value, sized(longestSide ** 2, longestSide ** 2));
  return fc
    .tuple(rows, columns, cells)
    .map(([height, width, all]) => [
      Array.from({ length: height }, (_, row) => all.slice(row * width, (row + 1) * width)),
    ]);
}

function roll(columns: fc.Arbitrary<number>, length: fc.Arbitrary<number>): fc.Arbitrary<Input> {
  const numbers = fc.array(integer(-99, 99), sized(150, 150));
  return fc.tuple(columns, length, numbers).map(([width, count, all]): Input => [all.slice(0, count), width]);
}

/** All cells sorted by their ring, and within it by their place on the way around. */
function walk(given: Matrix, { corner, turn, outwards }: Spiral): number[] {
  const upright = corner.startsWith("top") ? given : given.toReversed();
  const flipped = corner.endsWith("left") ? upright : upright.map((row) => row.toReversed());
  // Flipped once, clockwise becomes counterclockwise.
  const isMirrored = corner === "top right" || corner === "bottom left";
  const goesRight = (turn === "clockwise") !== isMirrored;
  const height = flipped.length;
  const width = flipped[0]?.length ?? 0;
  const cells = flipped.flatMap((row, y) =>
    row.map((value, x) => {
      const ring = Math.min(y, x, height - 1 - y, width - 1 - x);
      const [a, b] = goesRight ? [x, y] : [y, x];
      const [lastA, lastB] = goesRight ? [width - 1, height - 1] : [height - 1, width - 1];
      // The first two sides are those where one moves away from the corner.
      const isAway = b === ring || a === lastA - ring;
      return { value, ring, place: isAway ? a + b : 2 * (lastA + lastB) - a - b };
    }),
  );
  const inwards = cells.toSorted((one, other) => one.ring - other.ring || one.place - other.place);
  const values = inwards.map(({ value }) => value);
  return outwards ? values.toReversed() : values;
}

function written([numbers, columns]: readonly [readonly number[], number], spiral: Spiral): Matrix {
  const rows = Math.ceil(numbers.length / columns);
  const order = walk(counted(rows, columns, 0), spiral);
  return counted(rows, columns, 0).map((row) => row.map((cell) => numbers[order.indexOf(cell)] ?? 0));
}

interface Flip {
  readonly python: string;
  readonly javascript: string;
}

/** Turns the matrix so that the spiral begins at the top left, and goes right. */
function flips({ corner, turn }: Spiral): Flip {
  const [first] = sides({ corner, turn });
  const rows = { python: "[list(row) for row in matrix]", javascript: "matrix.map((row) => [...row])" };
  const columns = {
    python: "[list(column) for column in zip(*matrix)]",
    javascript: "(matrix[0] ?? []).map((_, x) => matrix.map((row) => row[x]))",
  };
  const base = first === "left" || first === "right" ? rows : columns;
  const startsAtEnd = first === "left" || first === "up";
  const isLastSide =
    first === "left" || first === "right" ? corner.startsWith("bottom") : corner.endsWith("right");
  const python = startsAtEnd ? base.python.replace(/list\((\w+)\) for/, "list($1)[::-1] for") : base.python;
  const javascript = startsAtEnd
    ? base.javascript.replace("[...row])", "[...row].reverse())").replace("row[x]))", "row[x]).reverse())")
    : base.javascript;
  return isLastSide
    ? { python: `${python}[::-1]`, javascript: `${javascript}.reverse()` }
    : { python, javascript };
}

/** Takes the first row away, and turns the rest by a quarter, until nothing is left. */
function peel(spiral: Spiral): Flaw["source"] {
  const flip = flips(spiral);
  return {
    python: `def spiral_order(matrix):
    rest = ${flip.python}
    numbers = []
    while rest:
        numbers += rest.pop(0)
        rest = list(zip(*rest))[::-1]
    return ${spiral.outwards ? "numbers[::-1]" : "numbers"}
`,
    javascript: `function spiralOrder(matrix) {
  let rest = ${flip.javascript};
  const numbers = [];
  while (rest.length > 0) {
    const [side, ...others] = rest;
    numbers.push(...side);
    rest = side.map((_, x) => others.map((row) => row[x])).reverse();
  }
  return ${spiral.outwards ? "numbers.reverse()" : "numbers"};
}
`,
  };
}

/** Four bounds that close in; without a look at them between the sides, or only while a whole ring is left. */
function fourSides(spiral: Spiral, mistake: "no check" | "rings only"): Flaw["source"] {
  const flip = flips(spiral);
  const least = mistake === "rings only" ? "<" : "<=";
  return {
    python: `def spiral_order(matrix):
    rows = ${flip.python}
    top, bottom = 0, len(rows) - 1
    left, right = 0, len(rows[0]) - 1 if rows else -1
    numbers = []
    while top ${least} bottom and left ${least} right:
        numbers += [rows[top][x] for x in range(left, right + 1)]
        numbers += [rows[y][right] for y in range(top + 1, bottom + 1)]
        numbers += [rows[bottom][x] for x in range(right - 1, left - 1, -1)]
        numbers += [rows[y][left] for y in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return ${spiral.outwards ? "numbers[::-1]" : "numbers"}
`,
    javascript: `function spiralOrder(matrix) {
  const rows = ${flip.javascript};
  let [top, bottom, left, right] = [0, rows.length - 1, 0, rows.length > 0 ? rows[0].length - 1 : -1];
  const numbers = [];
  while (top ${least} bottom && left ${least} right) {
    for (let x = left; x <= right; x++) numbers.push(rows[top][x]);
    for (let y = top + 1; y <= bottom; y++) numbers.push(rows[y][right]);
    for (let x = right - 1; x >= left; x--) numbers.push(rows[bottom][x]);
    for (let y = bottom - 1; y > top; y--) numbers.push(rows[y][left]);
    top++;
    bottom--;
    left++;
    right--;
  }
  return ${spiral.outwards ? "numbers.reverse()" : "numbers"};
}
`,
  };
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  right: [0, 1],
  down: [1, 0],
  left: [0, -1],
  up: [-1, 0],
};

/** Goes ahead while the next cell is empty, and turns where it is not. */
function turnWhenBlocked(spiral: Spiral, mistake?: "square" | "whole rows"): Flaw["source"] {
  const { corner, turn, outwards } = spiral;
  const [first] = sides(spiral);
  const [down = 0, right = 0] = steps[first] ?? [];
  const clockwise = turn === "clockwise";
  return {
    python: `def write_spiral(numbers, columns):
    rows = ${mistake === "square" ? "columns" : mistake === "whole rows" ? "len(numbers) // columns" : "-(-len(numbers) // columns)"}
    matrix = [[None] * columns for _ in range(rows)]
    cells = numbers${mistake === "whole rows" ? "[:rows * columns]" : ""} + [0] * (rows * columns - len(numbers))
    row, column = ${corner.startsWith("top") ? "0" : "rows - 1"}, ${corner.endsWith("left") ? "0" : "columns - 1"}
    down, right = ${down}, ${right}
    for number in ${outwards ? "reversed(cells)" : "cells"}:
        matrix[row][column] = number
        if not is_free(matrix, row + down, column + right):
            down, right = ${clockwise ? "right, -down" : "-right, down"}
        row, column = row + down, column + right
    return matrix

def is_free(matrix, row, column):
    return 0 <= row < len(matrix) and 0 <= column < len(matrix[row]) and matrix[row][column] is None
`,
    javascript: `function writeSpiral(numbers, columns) {
  const rows = ${mistake === "square" ? "columns" : `Math.${mistake === "whole rows" ? "floor" : "ceil"}(numbers.length / columns)`};
  const matrix = Array.from({ length: rows }, () => Array(columns).fill(null));
  const cells = Array.from({ length: rows * columns }, (_, i) => numbers[i] ?? 0);
  let [row, column] = [${corner.startsWith("top") ? "0" : "rows - 1"}, ${corner.endsWith("left") ? "0" : "columns - 1"}];
  let [down, right] = [${down}, ${right}];
  for (const number of ${outwards ? "cells.reverse()" : "cells"}) {
    matrix[row][column] = number;
    if (matrix[row + down]?.[column + right] !== null) [down, right] = ${clockwise ? "[right, -down]" : "[-right, down]"};
    row += down;
    column += right;
  }
  return matrix;
}
`,
  };
}
