import type { family } from "../../src/domain/families/rotate-matrix.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ move, flat }) => {
  const { does, tells, formula, sample } = moves[move];
  const out = flat
    ? "{output flattened in row-major order, a 1D array|result as one 1D array, row-major|then unroll the rows into a single 1D array}"
    : "{output a fresh 2D array|result stays 2D, a nested array|hand over the new nested array}";
  const shown = flat ? sample.flat().join(" ") : sample.map((row) => row.join(" ")).join(" / ");
  return {
    phrases: [],
    statements: [
      `{2D array|m x n grid}: ${does}. ${out}. {not nec. square; [] -> []|any shape}.`,
      `i have a {nested array|2d array of ints} and need to ${does}, {i.e.|so} ${tells}. ${out}. {rows all same length, not always square|it can be 2x7 or so}`,
      `B[i][j] = ${formula} for {an R × C matrix A|A with R rows and C columns} (zero-based). {Compute B|Give B}; ${out}.`,
      `{A tile floor|A seating plan|A bitmap|A chessboard of sensors} is stored as nested arrays. {The customer wants to|Someone must} ${does}: ${tells}. ${out}.`,
      `For a matrix: how to ${does}? ${out}. {Example|Like so}: 1 2 3 / 4 5 6 {turns into|yields} ${shown}.`,
      `{Please to|I must} ${does}, {matrix can be not square|not only for square matrix}. It means ${tells}. ${out}.`,
      `{Image-processing kernel|Sprite helper}: ${does} {out of place|without touching the input}. {Width and height may differ.|Rectangular buffers occur.} ${out}.`,
    ],
  };
};

const moves = {
  clockwise: {
    does: "{turn it 90° cw|rotate by +90° as a clock hand goes|tip the grid over onto its right side}",
    tells: "{the left column, read from below, is now the top row|what was on top is now at the right}",
    formula: "A[R-1-j][i]",
    sample: [
      [4, 1],
      [5, 2],
      [6, 3],
    ],
  },
  counterclockwise: {
    does: "{turn it 90° ccw|rotate by 90° against the clock|tip the grid over onto its left side|turn it 270° cw}",
    tells: "{the right column, read from above, is now the top row|what was on top is now at the left}",
    formula: "A[j][C-1-i]",
    sample: [
      [3, 6],
      [2, 5],
      [1, 4],
    ],
  },
  half: {
    does: "{turn it 180°|rotate twice by 90°|put the grid on its head by rotation}",
    tells:
      "{the last element comes first and everything runs backward|both the rows and the elements in them are backward}",
    formula: "A[R-1-i][C-1-j]",
    sample: [
      [6, 5, 4],
      [3, 2, 1],
    ],
  },
  sideways: {
    does: "{mirror it left-right|flip it about the vertical axis|fliplr it|swap the left side with the right side}",
    tells: "{the columns are backward, rows keep their places|each row goes backward}",
    formula: "A[i][C-1-j]",
    sample: [
      [3, 2, 1],
      [6, 5, 4],
    ],
  },
  "upside down": {
    does: "{mirror it top-bottom|flip it about the horizontal axis|flipud it|swap ceiling and floor by reflection}",
    tells:
      "{the bottom row comes first, no row is altered inside|rows go backward, columns keep their places}",
    formula: "A[R-1-i][j]",
    sample: [
      [4, 5, 6],
      [1, 2, 3],
    ],
  },
  diagonal: {
    does: "{take the transpose|reflect it over the main diagonal|exchange the roles of rows and columns (zip)}",
    tells: "{the left column, read from above, is now the top row|element (i, j) goes to (j, i)}",
    formula: "A[j][i]",
    sample: [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  },
  "other diagonal": {
    does: "{take the anti-transpose|reflect it over the secondary diagonal, top right to bottom left|transpose about the antidiagonal}",
    tells:
      "{the right column, read from below, is now the top row|the bottom right element comes first, the top left one last, and each row is an old column read upward, rightmost column first}",
    formula: "A[R-1-j][C-1-i]",
    sample: [
      [6, 3],
      [5, 2],
      [4, 1],
    ],
  },
} as const;
