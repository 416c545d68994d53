import type { family } from "../../src/domain/families/grid-paths.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ goal, finish, isDiagonal, hasWalls, straight }) => {
  const isCount = goal === "count";
  const end = ends[finish];
  const moves = isDiagonal
    ? "{E, S or SE by 1|(0, +1), (+1, 0) or (+1, +1)|one rightward, one downward, or one of both together}"
    : "{E or S by 1|(0, +1) or (+1, 0)|one rightward or one downward, nothing else}";
  const want = wants[goal];
  const run =
    straight === null
      ? ""
      : `{Max ${straight} identical moves in succession|Never ${straight + 1} equal moves consecutively|A change of direction is due after ${straight} equal moves}.`;
  const wall = hasWalls
    ? `{0 = impassable|A 0 bars its cell|Cells == 0 are off limits}${isCount ? "" : "; {no route -> null|unreachable gives null|null if cut off}"}.`
    : "";
  return {
    phrases: [],
    statements: [
      `int matrix, from [0][0] to ${end}, moves ${moves}. Want ${want}. ${run} ${wall}`,
      `i have a 2d array and start {top left|upper left corner}, going ${moves}, finishing at ${end}. {tell me|need} ${want}. ${run} ${wall}`,
      `Lattice paths on a matrix A, (0, 0) → ${end}, steps ${moves}. ${run} ${wall} {Evaluate|Output}: ${want}.`,
      isCount
        ? `A {snail|tram|postwoman} sets out in the north-west corner of a chessboard-like {field|town} with a number per square, shifts ${moves}, and is done at ${end}. ${run} ${wall} {Determine|Find out} ${want}.`
        : `A {harvester|postwoman} sets out in the north-west corner of a {field|town} with a number per square, shifts ${moves}, and is done at ${end}; all squares touched go on her account. ${run} ${wall} {Determine|Find out} ${want}.`,
      `Leaving the upper left square of a number table by moves ${moves}, one stops at ${end}. ${run} ${wall} Could you {compute|tell} ${want}?`,
      `Grid DP (${isCount ? "path counting" : goal === "smallest" ? "min-plus" : "max-plus"}), origin top-left, transitions ${moves}, sink: ${end}. ${run} ${wall} {Hand back|Yield} ${want}.`,
      `Table with numbers. Begin is left up. I can go ${moves}, until ${end}. ${run} ${wall} Please say ${want}.`,
    ],
  };
};

const ends = {
  corner: "{the opposite corner (lowest row, rightmost column)|[rows-1][cols-1]|the south-east corner}",
  "last row":
    "{whichever square of the lowest row|[rows-1][j] for any j|the bottom edge, no matter which square of it}",
  "last column":
    "{whichever square of the rightmost column|[i][cols-1] for any i|the right edge, no matter which square of it}",
} as const;

const wants = {
  smallest:
    "{the cheapest route's total, both ends included|min Σ of visited cells, endpoints too|how little the visited values can add up to, first and final one included}",
  largest:
    "{the richest route's total, both ends included|max Σ of visited cells, endpoints too|how much the visited values can add up to, first and final one included}",
  count: "{how many distinct routes exist|the amount of possible routes|in how many manners one gets across}",
} as const;
