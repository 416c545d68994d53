import type { family } from "../../src/domain/families/spiral-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ task, corner, turn, outwards }) => {
  const [first, second] = (turn === "clockwise" ? clockwiseSides : otherSides)[corner];
  const round = turn === "clockwise" ? "clockwise" : "{counterclockwise|anticlockwise|counter-clockwise}";
  const inward = `at the ${corner} corner, {goes ${first}, then ${second}|first goes ${first}|runs ${first} and then ${second}}`;
  const spiral = outwards
    ? `{outward spiral that ends|spiral that winds outwards, ending} at the ${corner} corner, {the reverse of|being read backwards from} the inward one that begins there, {first goes ${first}|goes ${first}, then ${second}} and turns ${round}`
    : `{inward spiral that begins|spiral that winds inwards, beginning} at the ${corner} corner, {going first ${first}|going ${first}, then ${second}} and so on, ${round}`;
  const path = outwards
    ? `{Follow|Take} the spiral that begins ${inward} and so on, ${round} inwards, {but backwards|but from its end to its beginning|in reverse}: it {ends at that corner|moves outwards}.`
    : `{Follow|Take} the spiral that begins ${inward} and so on, ${round} {inwards|and ever further inside|towards the middle}.`;
  if (task === "read") {
    return {
      phrases: [
        `{returns|lists|collects} {all|the} numbers of a {matrix|grid|2D array} {in the order of|along} the ${spiral}`,
        `{unrolls|flattens} a {matrix|rectangular table} of numbers into one list, {following|along} the ${spiral}`,
        `{walks through|goes over} {all cells|every cell} of a {matrix|grid} on the ${spiral}, and returns the numbers {met|in that order|as a list}`,
      ],
      statements: [
        `{Given|You get} a matrix as a list of rows, return {all its numbers|its items} in {spiral order|a spiral}, as one list. ${path}`,
        `{A snail|A robot} visits every cell of a {board|grid} with numbers. ${path} {List|Return} the numbers {that it meets|of these cells}, in order.`,
        `{Flatten|Unroll} a {matrix|two-dimensional array} to one list. {The order is that of|Go along} the ${spiral}.`,
        `In {what|which} order do the numbers of a {matrix|table} come {on|along} the ${spiral}? {Return|Give} them as {a list|one array}.`,
      ],
    };
  }
  const rows = "{has as few rows as possible|gets only as many rows as needed}";
  const rest = "{cells left over hold 0|unused cells are 0|what is left is filled with 0}";
  return {
    phrases: [
      `{writes|puts} numbers into a {matrix|grid} with {the given|a given} number of columns along the ${spiral}, and returns {it|the rows}; it ${rows}, and ${rest}`,
      `{rolls up|arranges} {a list|an array} of numbers in a matrix of so many columns {as are given|as asked for}, in the order of the ${spiral}, {using as few rows as possible|with no more rows than needed}; ${rest}`,
      `{fills|makes} a matrix, which has a given {width|number of columns} and ${rows}, with the numbers of a list along the ${spiral}; ${rest}`,
    ],
    statements: [
      `{Given|You get} numbers and a number of columns, write the numbers into a matrix {in a spiral|in spiral order} and return {it|its rows}. ${path} It ${rows}; ${rest}.`,
      `{A snail|A gardener} lays numbers, one after the other, on a board of a given width. ${path} The board ${rows}, and ${rest}. {How does it look|What is on it} in the end? {Return its rows.|Return the board.}`,
      `{Roll up|Arrange} a list {into|in} a matrix of given width. ${path} The matrix ${rows}. {At the end of the way|Where no number is left}, cells hold 0. {Return it.|Return the matrix.}`,
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
