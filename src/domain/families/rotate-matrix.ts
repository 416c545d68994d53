import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly turn: "clockwise" | "counterclockwise";
}

type Matrix = number[][];

const matrix = (
  rows: number,
  columns: number,
  number = fc.integer({ min: -9, max: 99 }),
): fc.Arbitrary<[Matrix]> =>
  fc.tuple(
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const side = (min: number, max: number) => fc.integer({ min, max });

export const family = defineFamily<Parameters, [Matrix]>({
  meta: {
    id: "rotate-matrix",
    version: 1,
    title: "Rotate a matrix",
    topic: "matrices",
    difficulties: ["medium"],
    summary: "Turn a table of numbers by a quarter, also where it is not square.",
  },
  parameters: () => fc.record({ turn: fc.constantFrom("clockwise", "counterclockwise") }),
  build: ({ turn }) => {
    const clockwise = turn === "clockwise";
    return {
      task: `rotates a matrix by 90 degrees ${turn} and returns the new matrix`,
      statement: `A matrix is given as a list of rows, all of the same length. Return a matrix: the given one turned by a quarter
(90 degrees) **${turn}**.

- So the first row becomes the ${clockwise ? "last column, from top to bottom" : "first column, from bottom to top"}.
- The matrix need not be square: 2 rows of 5 numbers become 5 rows of 2.
- A matrix without rows gives an empty list. A row is never empty.

{examples}`,
      signature: {
        kind: "function",
        name: "rotate_matrix",
        parameters: [{ name: "matrix", type: list(list(int)) }],
        returns: list(list(int)),
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
        large: fc.tuple(side(14, 22), side(14, 22)).chain(([rows, columns]) => matrix(rows, columns)),
      },
      oracle: ([given]) => {
        const width = given[0]?.length ?? 0;
        const rotated: Matrix = Array.from({ length: width }, () => []);
        for (const [y, row] of given.entries()) {
          for (const [x, value] of row.entries()) {
            const target = rotated[clockwise ? x : width - 1 - x];
            if (target !== undefined) target[clockwise ? given.length - 1 - y : y] = value;
          }
        }
        return rotated;
      },
      reference: {
        python: clockwise
          ? `def rotate_matrix(matrix):
    return [list(column) for column in zip(*reversed(matrix))]
`
          : `def rotate_matrix(matrix):
    columns = [list(column) for column in zip(*matrix)]
    return columns[::-1]
`,
        javascript: clockwise
          ? `function rotateMatrix(matrix) {
  if (matrix.length === 0) return [];
  return matrix[0].map((_, x) => matrix.map((row) => row[x]).reverse());
}
`
          : `function rotateMatrix(matrix) {
  if (matrix.length === 0) return [];
  return matrix[0].map((_, x) => matrix.map((row) => row[row.length - 1 - x]));
}
`,
      },
      hints: [
        "Draw a matrix of 2 rows and 3 columns, and turn the paper. How many rows are there now?",
        "Each row of the result is a column of the given matrix. Which column comes first, and read in which direction?",
        clockwise
          ? "The first row of the result is the first column, read from bottom to top."
          : "The first row of the result is the last column, read from top to bottom.",
        "In Python `zip(*matrix)` gives the columns as tuples; make lists of them. In JavaScript, `map` over the indexes of a row.",
      ],
      flaws: [
        {
          name: "takes every matrix for a square",
          caughtBy: ["pair", "boundary"],
          source: {
            python: `def rotate_matrix(matrix):
    n = len(matrix)
    return [[${clockwise ? "matrix[n - 1 - x][y]" : "matrix[x][n - 1 - y]"} for x in range(n)] for y in range(n)]
`,
            javascript: `function rotateMatrix(matrix) {
  const n = matrix.length;
  return matrix.map((row, y) => row.map((_, x) => ${clockwise ? "matrix[n - 1 - x][y]" : "matrix[x][n - 1 - y]"}));
}
`,
          },
        },
        {
          name: "looks at the first row of a matrix without rows",
          caughtBy: ["empty"],
          source: {
            python: `def rotate_matrix(matrix):
    width = len(matrix[0])
    return [${clockwise ? "[row[x] for row in reversed(matrix)]" : "[row[width - 1 - x] for row in matrix]"} for x in range(width)]
`,
            javascript: `function rotateMatrix(matrix) {
  return matrix[0].map((_, x) => ${clockwise ? "matrix.map((row) => row[x]).reverse()" : "matrix.map((row) => row[row.length - 1 - x])"});
}
`,
          },
        },
      ],
    };
  },
});
