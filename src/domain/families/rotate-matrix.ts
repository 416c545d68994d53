import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly move: Move;
  /** Whether the numbers are returned as one list, row by row, instead of as a matrix. */
  readonly flat: boolean;
}

type Move =
  "clockwise" | "counterclockwise" | "half" | "sideways" | "upside down" | "diagonal" | "other diagonal";
type Matrix = number[][];

export const family = defineFamily<Parameters, [Matrix]>({
  meta: {
    id: "rotate-matrix",
    version: 2,
    title: "Rotate a matrix",
    topic: "matrices",
    difficulties: ["medium"],
    summary: "Turn or mirror a table of numbers, also where it is not square.",
  },
  parameters: () =>
    fc.record({
      move: fc.constantFrom(
        "clockwise",
        "counterclockwise",
        "half",
        "sideways",
        "upside down",
        "diagonal",
        "other diagonal",
      ),
      flat: fc.boolean(),
    }),
  build: ({ move, flat }) => {
    const { name, task, wanted, rule, sizes, reading } = moves[move];
    const result = flat ? "the numbers of the new matrix as **one list**, row by row" : "the new matrix";
    return {
      task: `${task} and returns ${flat ? "its numbers as one list, row by row" : "the new matrix"}`,
      wordings: [
        `A matrix is given as a list of rows, all of the same length. Return ${
          flat
            ? `the numbers of another one as **one list**, row by row:\nof the given one`
            : "another one: the given one"
        } **${wanted}**.`,
        `The rows of a table of numbers are given as a list of lists, all of the same length. Imagine the table
**${wanted}**, and return ${result}.`,
        `A picture is stored as a matrix of numbers: a list of rows, all of the same length. It is to be
**${wanted}**. Return ${result}.`,
      ],
      statement: `- So ${rule}.
- ${sizes}
- A matrix without rows gives an empty list. A row is never empty.

{examples}`,
      signature: {
        kind: "function",
        name,
        parameters: [{ name: "matrix", type: list(list(int)) }],
        returns: flat ? list(int) : list(list(int)),
      },
      comparison: { kind: "exact" },
      examples: [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        [
          [
            [5, 0, 2],
            [1, 8, 3],
            [4, 9, 6],
          ],
        ],
      ],
      inputs: {
        empty: fc.constant<[Matrix]>([[]]),
        single: matrix(1, 1),
        typical: side(2, 5).chain((size) => matrix(size, size)),
        // One row, or one column.
        pair: fc
          .tuple(side(2, 6), fc.boolean())
          .chain(([size, row]) => (row ? matrix(1, size) : matrix(size, 1))),
        // More columns than rows, or more rows than columns.
        boundary: fc
          .tuple(side(2, 4), side(1, 3), fc.boolean())
          .chain(([size, more, wide]) => (wide ? matrix(size, size + more) : matrix(size + more, size))),
        duplicates: fc
          .tuple(side(2, 4), side(2, 4))
          .chain(([rows, columns]) => matrix(rows, columns, side(0, 1))),
        large: fc.tuple(side(10, 16), side(10, 16)).chain(([rows, columns]) => matrix(rows, columns)),
      },
      oracle: ([given]) => {
        const moved = placeOneByOne(given, move);
        return flat ? moved.flat() : moved;
      },
      reference: reference(move, flat),
      hints: [
        "Draw a matrix of 2 rows and 3 columns, and do it on paper. How many rows are there now?",
        `Each row of the result is a ${sizesSwap(move) ? "column" : "row"} of the given matrix. Which comes first, and read in which direction?`,
        reading,
        ...(sizesSwap(move)
          ? [
              "In Python `zip(*matrix)` gives the columns as tuples; make lists of them. In JavaScript, `map` over the indexes of a row.",
            ]
          : ["A copy in reverse order: `row[::-1]` in Python, `[...row].reverse()` in JavaScript."]),
      ],
      flaws: [
        {
          name: "takes every matrix for a square",
          caughtBy: ["pair", "boundary"],
          source: byIndexes(move, flat, { square: true }),
        },
        {
          name: "looks at the first row of a matrix without rows",
          caughtBy: ["empty"],
          source: byIndexes(move, flat, { square: false }),
        },
      ],
    };
  },
});

const side = (min: number, max: number) => fc.integer({ min, max });

function matrix(
  rows: number,
  columns: number,
  number = fc.integer({ min: -9, max: 99 }),
): fc.Arbitrary<[Matrix]> {
  return fc.tuple(
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

const sizesSwap = (move: Move) => move !== "half" && move !== "sideways" && move !== "upside down";

const quarterSizes = "The matrix need not be square: 2 rows of 5 numbers become 5 rows of 2.";
const sameSizes = "The matrix need not be square; the new one has as many rows and columns as the given one.";

interface Wanted {
  readonly name: string;
  readonly task: string;
  readonly wanted: string;
  readonly rule: string;
  readonly sizes: string;
  /** The hint that says how to read the given matrix. */
  readonly reading: string;
}

const moves: Readonly<Record<Move, Wanted>> = {
  clockwise: {
    name: "rotate_matrix",
    task: "rotates a matrix by 90 degrees clockwise",
    wanted: "turned by a quarter (90 degrees) clockwise",
    rule: "the first row becomes the last column, from top to bottom",
    sizes: quarterSizes,
    reading: "The first row of the result is the first column, read from bottom to top.",
  },
  counterclockwise: {
    name: "rotate_matrix",
    task: "rotates a matrix by 90 degrees counterclockwise",
    wanted: "turned by a quarter (90 degrees) counterclockwise",
    rule: "the first row becomes the first column, from bottom to top",
    sizes: quarterSizes,
    reading: "The first row of the result is the last column, read from top to bottom.",
  },
  half: {
    name: "rotate_matrix",
    task: "rotates a matrix by 180 degrees",
    wanted: "turned by a half (180 degrees)",
    rule: "the first row becomes the last one, from right to left",
    sizes: sameSizes,
    reading: "The first row of the result is the last row, read from right to left.",
  },
  sideways: {
    name: "mirror_matrix",
    task: "mirrors a matrix so that left and right change places",
    wanted: "mirrored, so that left and right change places",
    rule: "the first row stays the first, but from right to left",
    sizes: sameSizes,
    reading: "Every row of the result is the same row, read from right to left.",
  },
  "upside down": {
    name: "mirror_matrix",
    task: "mirrors a matrix so that top and bottom change places",
    wanted: "mirrored, so that top and bottom change places",
    rule: "the first row becomes the last one, still from left to right",
    sizes: sameSizes,
    reading: "The first row of the result is the last row, read from left to right.",
  },
  diagonal: {
    name: "mirror_matrix",
    task: "mirrors a matrix at the diagonal from the top left (transposes it)",
    wanted: "mirrored at the diagonal that goes down from the top left corner",
    rule: "the first row becomes the first column, from top to bottom",
    sizes: quarterSizes,
    reading: "The first row of the result is the first column, read from top to bottom.",
  },
  "other diagonal": {
    name: "mirror_matrix",
    task: "mirrors a matrix at the diagonal from the top right",
    wanted: "mirrored at the diagonal that goes down from the top right corner",
    rule: "the first row becomes the last column, from bottom to top",
    sizes: quarterSizes,
    reading: "The first row of the result is the last column, read from bottom to top.",
  },
};

/** Puts each number where it goes. */
function placeOneByOne(given: Matrix, move: Move): Matrix {
  const height = given.length;
  const width = given[0]?.length ?? 0;
  const moved: Matrix = Array.from({ length: sizesSwap(move) ? width : height }, () => []);
  for (const [y, row] of given.entries()) {
    for (const [x, value] of row.entries()) {
      const [right, down] = [width - 1 - x, height - 1 - y];
      const [toRow, toColumn] = {
        clockwise: [x, down],
        counterclockwise: [right, y],
        half: [down, right],
        sideways: [y, right],
        "upside down": [down, x],
        diagonal: [x, y],
        "other diagonal": [right, down],
      }[move];
      const target = moved[toRow ?? 0];
      if (target !== undefined) target[toColumn ?? 0] = value;
    }
  }
  return moved;
}

function reference(move: Move, flat: boolean): Flaw["source"] {
  const { name } = moves[move];
  const python = {
    clockwise: "[list(column) for column in zip(*reversed(matrix))]",
    counterclockwise: "[list(column) for column in zip(*matrix)][::-1]",
    half: "[row[::-1] for row in reversed(matrix)]",
    sideways: "[row[::-1] for row in matrix]",
    "upside down": "list(reversed(matrix))",
    diagonal: "[list(column) for column in zip(*matrix)]",
    "other diagonal": "[list(column) for column in zip(*reversed(matrix))][::-1]",
  }[move];
  const javascript = {
    clockwise: "matrix[0].map((_, x) => matrix.map((row) => row[x]).reverse())",
    counterclockwise: "matrix[0].map((_, x) => matrix.map((row) => row[row.length - 1 - x]))",
    half: "matrix.map((row) => [...row].reverse()).reverse()",
    sideways: "matrix.map((row) => [...row].reverse())",
    "upside down": "[...matrix].reverse()",
    diagonal: "matrix[0].map((_, x) => matrix.map((row) => row[x]))",
    "other diagonal": "matrix[0].map((_, x) => matrix.map((row) => row[row.length - 1 - x]).reverse())",
  }[move];
  return {
    python: flat
      ? `def ${name}(matrix):
    moved = ${python}
    return [number for row in moved for number in row]
`
      : `def ${name}(matrix):
    return ${python}
`,
    javascript: `function ${nameIn("javascript", name)}(matrix) {
${sizesSwap(move) ? "  if (matrix.length === 0) return [];\n" : ""}  return ${javascript}${flat ? ".flat()" : ""};
}
`,
  };
}

/** Two flaws: each number is looked up by its place in the given matrix. */
function byIndexes(move: Move, flat: boolean, { square }: { square: boolean }): Flaw["source"] {
  const { name } = moves[move];
  const from = {
    clockwise: "matrix[height - 1 - x][y]",
    counterclockwise: "matrix[x][width - 1 - y]",
    half: "matrix[height - 1 - y][width - 1 - x]",
    sideways: "matrix[y][width - 1 - x]",
    "upside down": "matrix[height - 1 - y][x]",
    diagonal: "matrix[x][y]",
    "other diagonal": "matrix[height - 1 - x][width - 1 - y]",
  }[move];
  const [rows, columns] = sizesSwap(move) ? ["width", "height"] : ["height", "width"];
  return {
    python: `def ${name}(matrix):
    height = len(matrix)
    width = ${square ? "height" : "len(matrix[0])"}
    moved = [[${from} for x in range(${columns})] for y in range(${rows})]
    return ${flat ? "[number for row in moved for number in row]" : "moved"}
`,
    javascript: `function ${nameIn("javascript", name)}(matrix) {
  const height = matrix.length;
  const width = ${square ? "height" : "matrix[0].length"};
  const indexes = (length) => [...Array(length).keys()];
  const moved = indexes(${rows}).map((y) => indexes(${columns}).map((x) => ${from}));
  return moved${flat ? ".flat()" : ""};
}
`,
  };
}
