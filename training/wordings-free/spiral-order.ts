import type { family } from "../../src/domain/families/spiral-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ task, corner, turn, outwards }) => {
  const [first, second] = (turn === "clockwise" ? clockwiseSides : otherSides)[corner];
  const round =
    turn === "clockwise"
      ? "{cw|right turns only|as clock hands go}"
      : "{ccw|left turns only|against the clock hands}";
  const short = outwards
    ? `{reversed helix: list the inward path from ${corner} (${first}, ${second}, …; ${round}), then flip it, so ${corner} is last|inside-out, ${corner} cell last; flip of the inward path which leaves ${corner} heading ${first}, then ${second}, ${round}|start in the core and finish in the ${corner} cell: inward path ${first}, ${second}, … (${round}), reversed}`
    : `{outside-in from ${corner}: ${first}, then ${second}, … (${round})|start in the ${corner} cell heading ${first}, next ${second}, ${round}, layer by layer to the core|peel layers, ${corner} cell at the start, heading ${first} and then ${second}, ${round}}`;
  if (task === "read") {
    return {
      phrases: [],
      statements: [
        `{spiral traversal|2D -> 1D, spiral}. ${short}. {m x n, [] -> []|any shape, also 1 x n}.`,
        `i have a 2d array and need its values {coiled out|in snail shell sequence} as a 1d array. ${short}. {not always square|can be one row or column only}`,
        `{A lawn mower|A vacuum cleaner|An ant} covers a tiled yard, every tile once, each with an integer. Its route: ${short}. {Log|Record} the integers {as passed|along the route}.`,
        `{Snail sort|Peeling the onion}: linearise an m × n grid. Traversal: ${short}. {Every cell exactly once.|No cell twice.} {Emit the values.|Output the sequence.}`,
        `Let π be the {walk|route} through all cells of A (m × n) like this: ${short}. {Output A∘π as a sequence|Output A at π(1), π(2), …}.`,
        `{Please to read|I must read} table of numbers like {snail house|screw}: ${short}. {All values in one array|Put all in one row}.`,
        `How does a grid read when {uncoiled|walked in a whorl}? {Route|Path}: ${short}. {Give a single flat sequence.|Answer with one flat array.}`,
      ],
    };
  }
  const fit = "{as many lines as necessary, no more (ceil(n / w))|height ⌈n / w⌉|lowest possible height}";
  const zero =
    "{remaining cells 0|pad the tail of the path by zeros|cells past the end of the path's data stay 0}";
  return {
    phrases: [],
    statements: [
      `{1D -> 2D, spiral fill|spiral layout}, width w. ${short}. ${fit}; ${zero}. {[] -> []|return the grid}.`,
      `i have a 1d array and a width w and need it {coiled|curled} into a 2d array. ${short}. ${fit}, ${zero}`,
      `{A mosaic artist|A farmer planting trees} places integers on a floor w tiles wide, along this route: ${short}. {Floor|Format}: ${fit}; ${zero}. {Show the floor, line by line.|What does the floor look like?}`,
      `{Inverse of spiral traversal|Onion fill}: write the sequence into a grid of w columns. Traversal: ${short}. ${fit}; ${zero}. {Emit the grid.|Output nested arrays.}`,
      `Let π be the {walk|route} through a grid of width w, ${fit}, like this: ${short}. {Set A at π(i) to x_i|A[π(i)] = x_i}; ${zero}. {Output A.|Give A.}`,
      `{Please to write|I must write} numbers in table with w columns like {snail house|screw}: ${short}. Table: ${fit}. {Then|At end}: ${zero}.`,
    ],
  };
};

const clockwiseSides = {
  "top left": ["right", "down"],
  "top right": ["down", "left"],
  "bottom right": ["left", "up"],
  "bottom left": ["up", "right"],
} as const;

const otherSides = {
  "top left": ["down", "right"],
  "top right": ["left", "down"],
  "bottom right": ["up", "left"],
  "bottom left": ["right", "up"],
} as const;
