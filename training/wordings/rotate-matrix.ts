import type { family } from "../../src/domain/families/rotate-matrix.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ move, flat }) => {
  const { verb, done, rule } = moves[move];
  return {
    phrases: [
      `${verb} and {returns|gives back} ${flat ? "{its numbers in one flat list, row by row|one list of all its numbers, row after row}" : "{the new matrix|the result as a new list of rows|the resulting matrix}"}`,
      `{takes|is given} a {matrix|grid|table} as a list of rows and returns ${flat ? "{the numbers, row by row in one list, of the matrix|one flat list with the rows, one after another, of the matrix}" : "{it|the matrix}"} ${done}`,
      `returns ${flat ? "{as one flat list, row by row,|in a single list, row after row,|flattened row by row,}" : "{as a list of rows|as a new list of lists}"} what a {rectangular |}{matrix|2D array} {becomes|looks like} {when it is|once it is} ${done}`,
      `{changes|transforms} a {matrix|grid} so that ${rule}, which means that it is ${done}, and returns ${flat ? "{it as one list, row by row|all its numbers, row by row, in a single list}" : "{it|that matrix}"}`,
    ],
    statements: [
      `{Given|You get} a {matrix|rectangular grid of numbers} as a list of rows, return ${flat ? "{all numbers, in one list and row by row, of the matrix|a flat list, row after row, of the matrix}" : "{the matrix|a new one}"} ${done}. {So ${rule}.|}`,
      `{A picture|An image} is {stored|given} as a {matrix|two-dimensional array} of numbers. It {is to be|must be} ${done}: ${rule}. {Return|Give back} ${flat ? "{the numbers of the new picture in one list, row by row|the pixels, row by row, as a single flat list}" : "{the new picture|the new matrix}"}.`,
      `{Take|Start from} a {table|matrix} of numbers, not always square, ${done}. ${flat ? "{Flatten it to one list, row by row.|The result is one list of its numbers, row after row.|Return one list: its rows put one after the other.}" : "{Return the new table.|The result is a list of rows again.|What are its rows?}"} {That means that ${rule}.|}`,
      `What {do you get|results} when {a matrix|a table of numbers}, not always square, is ${done}? {That is, ${rule}.|} {Return|Give} ${flat ? "{its numbers in one list, row by row|one flat list of its rows}" : "{the new rows|the new matrix}"}.`,
    ],
  };
};

const moves = {
  clockwise: {
    verb: "{rotates a matrix by 90 degrees clockwise|turns a matrix by a quarter clockwise|rotates a grid a quarter turn to the right}",
    done: "{rotated 90 degrees clockwise|turned clockwise by a quarter|rotated to the right by 90 degrees}",
    rule: "{the first row becomes the last column|the top row ends up as the rightmost column, read downwards}",
  },
  counterclockwise: {
    verb: "{rotates a matrix by 90 degrees counterclockwise|turns a matrix by a quarter anticlockwise|rotates a grid a quarter turn to the left}",
    done: "{rotated 90 degrees counterclockwise|turned anticlockwise by a quarter|rotated to the left by 90 degrees}",
    rule: "{the first row becomes the first column, from bottom to top|the top row ends up as the leftmost column, read upwards}",
  },
  half: {
    verb: "{rotates a matrix by 180 degrees|turns a matrix by half a turn|turns a grid by 180 degrees}",
    done: "{rotated by 180 degrees|given half a turn (180 degrees)|turned by 180 degrees}",
    rule: "{the first row becomes the last one, from right to left|the top row ends up at the bottom, reversed}",
  },
  sideways: {
    verb: "{mirrors a matrix so that left and right change places|flips a matrix horizontally, left to right,|reverses every row of a grid}",
    done: "{mirrored so that left and right change places|flipped from left to right|changed so that each of its rows is reversed}",
    rule: "{every row is read from right to left|each row keeps its place but is reversed}",
  },
  "upside down": {
    verb: "{mirrors a matrix so that top and bottom change places|flips a matrix upside down, rows unchanged,|reverses the order of the rows of a grid}",
    done: "{mirrored so that top and bottom change places|changed so that its rows come in reverse order|flipped upside down (each row still from left to right)}",
    rule: "{the first row becomes the last, still from left to right|the rows come in reverse order, each unchanged}",
  },
  diagonal: {
    verb: "{transposes a matrix|mirrors a matrix at the diagonal from the top left (the transpose)|swaps the rows and the columns of a grid}",
    done: "{transposed|mirrored at the diagonal from the top left|changed so that rows and columns are swapped}",
    rule: "{the first row becomes the first column, from top to bottom|row i becomes column i}",
  },
  "other diagonal": {
    verb: "{mirrors a matrix at the diagonal from the top right|flips a matrix over its anti-diagonal|reflects a grid across the diagonal from the top right to the bottom left}",
    done: "{mirrored at the diagonal from the top right|reflected in its anti-diagonal|flipped over the diagonal from the top right to the bottom left}",
    rule: "{the first row becomes the last column, from bottom to top|the top row ends up as the rightmost column, read upwards}",
  },
} as const;
