import type { family } from "../../src/domain/families/living-neighbours.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ around, wraps, countsItself }) => {
  const { short, words, formal } = neighbourhoods[around];
  const centre = countsItself
    ? "{centre included|plus the square's own bit|own value goes into the sum}"
    : "{centre excluded|own value ignored|skip the square's own bit}";
  const border = wraps
    ? "{toroidal borders|indices mod height and width|leaving at one border re-enters at the far one}"
    : "{out of bounds = 0|zero padding|no wraparound, off-board is 0}";
  const matrix = "{0/1 matrix|binary matrix|bitmap (rows of 0/1)}";
  return {
    phrases: [],
    statements: [
      `${matrix} → matrix of sums over ${short}; ${centre}; ${border}; {fresh matrix|dont mutate}`,
      `i have a ${matrix} and need, per square, how many 1s ${words}. ${centre}, ${border} {pls|thx}`,
      `b[r][c] = Σ a[r+i][c+j] over ${formal(countsItself)}; ${wraps ? "indices modulo the height and the width" : "a is 0 outside its bounds"}.`,
      `{Lamps|Trees|Beehives} {stand|are placed} on a chessboard-like {plot|lot} (1 = on it, 0 = bare). {Label|Tag} every square with how many {stand|there are} ${words}; ${centre}. {Borders|At the rim}: ${border}.`,
      `{Convolve|Convolution of} a ${matrix} with the ${kernels[around][countsItself ? "with" : "without"]} kernel, {${wraps ? "circular" : "zero"} padding|padding mode "${wraps ? "wrap" : "constant 0"}"}, same output shape.`,
      `{Minesweeper hints|Minesweeper style numbers} for a ${matrix} (1 = mine), {but|only that} a hint tallies mines ${words}, ${centre}, ${border}. {Every square gets its hint, mines too|Mines get a hint as well}.`,
      `{What does each square see|How many 1s does each square see}, {looking at|if it sees} ${short}? ${centre}; ${border}. {Output has the input's shape|Same shape out}.`,
      `I have table from 0 and 1. In new table must be for every place {quantity|amount} of ones ${words}. ${centre}. ${border}.`,
    ],
  };
};

const kernels = {
  eight: { with: "3×3 all-ones", without: "3×3 all-ones-but-zero-in-the-middle" },
  four: { with: "plus-shaped 3×3 (middle 1, corners 0)", without: "plus-shaped 3×3 (middle 0, corners 0)" },
  diagonal: {
    with: "X-shaped 3×3 (middle 1, corners 1, sides 0)",
    without: "X-shaped 3×3 (middle 0, corners 1, sides 0)",
  },
} as const;

const neighbourhoods = {
  eight: {
    short: "{Moore neighbourhood|king moves|the 8 adjacent squares}",
    words:
      "{a king's move away|within the 3×3 block about it|in the adjacent squares, orthogonal or oblique}",
    formal: (itself: boolean) => `all i, j ∈ [−1, 1]${itself ? ", (0, 0) too" : " except i = j = 0"}`,
  },
  four: {
    short: "{von Neumann neighbourhood|N/E/S/W squares|orthogonal adjacency}",
    words:
      "{directly north, south, west or east|one orthogonal step away|edge-adjacent to it (no oblique ones)}",
    formal: (itself: boolean) => `all i, j with |i| + |j| ${itself ? "≤ 1" : "= 1"}`,
  },
  diagonal: {
    short: "{NE/NW/SE/SW squares|one-step bishop moves|oblique adjacency}",
    words: "{one bishop step away|directly NE, NW, SE or SW|corner-adjacent to it (no orthogonal ones)}",
    formal: (itself: boolean) => `all i = ±1 and j = ±1${itself ? ", and also i = j = 0" : ""}`,
  },
} as const;
