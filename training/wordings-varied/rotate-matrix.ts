import type { family } from "../../src/domain/families/rotate-matrix.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ move, flat }) => {
  const { verb, done, rule } = moves[move];
  const matrix =
    "{a matrix|a grid of numbers|a table|a 2D list|a rectangular array|a list of rows|a two-dimensional list|a matrix of integers}";
  const out = flat
    ? "{all its numbers in a single flat list, row by row|the elements of the new matrix as a one-dimensional list, rows one after another|a flat list made by joining the rows of the new matrix|the new matrix flattened row by row|one plain list with the entries read row by row|the entries line after line in one list, not a list of lists}"
    : "{the resulting matrix|the new matrix as a list of rows|a new two-dimensional list|the transformed grid|a list of lists with the result|another matrix, the result}";
  const shape =
    "{It may have more rows than columns or vice versa|It need not be square|The numbers of rows and columns can differ|Rectangular input must work too|Non-square ones are allowed|An empty matrix gives an empty list}";
  return {
    phrases: [
      `${verb("matrix")} and {outputs|yields|delivers} ${out}`,
      `{accepts|receives} ${matrix}, ${verb("it")} and {hands back|outputs} ${out}`,
      `{produces|outputs}, for ${matrix} that is ${done}, ${out}`,
      `{computes|builds} what ${matrix} {is|becomes} after being ${done} and {outputs|yields} ${out}`,
      `{transforms|changes} ${matrix} in such a way that ${rule} (it is ${done}), and {gives|returns} ${out}`,
      `{creates|makes} a copy of ${matrix}, ${done}, and {outputs|returns} ${out}`,
      `${verb("grid")}, {meaning|which means} that ${rule}; {it returns|the result is} ${out}`,
      `{imagines|takes} ${matrix} ${done} and returns ${out}`,
    ],
    statements: [
      `Given ${matrix}, return ${out} after it has been ${done}. ${shape}.`,
      `{Matrix task|2D array task}: it is {to be|supposed to be} ${done}. {Return|Output}: ${out}. ${shape}.`,
      `As {a game developer|a photo app user}, I want {a picture|a level map|a sprite} (${matrix}) to be ${done}, {so that it fits the screen|to show it}; {the output is|I expect} ${out}.`,
      `hi, my matrix should be ${done}, so ${rule}. {i need|i want to get} ${out}. {how?|any ideas?|thx}`,
      `The output MUST be ${out}. The given matrix MUST be ${done} {beforehand|for it}: ${rule}. {Rows SHALL be of equal length.|The input SHALL stay as it is.}`,
      `{Think of|Imagine} ${matrix} {drawn on paper|on a sheet}. The sheet is ${done}. {What do you read now|What does it look like}? {Return|Give} ${out}.`,
      `{A seating chart|A garden plan|A chocolate box} is {stored as|given as} ${matrix}. {After it was|Once it is} ${done}, ${rule}. {Return|Output} ${out}.`,
      `{Exam question|Exercise}: let ${matrix} be given. It's ${done}. {State|Write down} ${out}. ${shape}.`,
      `The {answer|return value} is ${out}, where ${rule}. {In other words|That is to say}, the given one is ${done}.`,
      `{In a spreadsheet|In Excel}, {somebody selects|take} a block of cells. It shall be ${done}. {Give back|Return} ${out}.`,
      `{Don't modify|Leave alone} the given matrix: return ${out} for the case that it's ${done}. ${shape}.`,
      `{Take the rows and columns|Consider the positions of the numbers}: ${rule}. {Apply this to|Do this with} ${matrix}, which is thus ${done}, and return ${out}.`,
      `{feat: helper for|Add support for} images that must be ${done}; {input|argument} ${matrix}, {output|result} ${out}.`,
      `{A tray of cups|A field of tulips|A wall of lockers} is noted as ${matrix}. We need ${out}, as if all were ${done}.`,
      `It is needed that the matrix is ${done}: ${rule}. Result: ${out}. ${shape}.`,
    ],
  };
};

const moves = {
  clockwise: {
    verb: (it: string) =>
      `{rotates ${a(it)} clockwise by 90°|turns ${a(it)} one quarter to the right|gives ${a(it)} a clockwise quarter turn|rotates ${a(it)} right by 90 degrees|spins ${a(it)} 90 degrees in clock direction|performs a 90-degree clockwise rotation of ${a(it)}}`,
    done: "{rotated clockwise by 90°|turned right by 90 degrees|given a quarter turn clockwise|turned a quarter of a circle in the direction of the clock|spun 90 degrees to the right|rotated once to the right|turned by 90 degrees as the hands of a clock move|rotated three times by 90 degrees counterclockwise}",
    rule: "{each row becomes a column, the first row being the last column, read downwards|the first column, read from bottom to top, becomes the first row|its top edge ends up on the right, and what was left is on top|row i of the result is column i of the original read from the bottom up|the upper left number goes to the upper right corner and the lower left one to the upper left corner}",
  },
  counterclockwise: {
    verb: (it: string) =>
      `{rotates ${a(it)} counterclockwise by 90°|turns ${a(it)} one quarter to the left|gives ${a(it)} an anticlockwise quarter turn|rotates ${a(it)} left by 90 degrees|spins ${a(it)} 90 degrees against clock direction|performs a 90-degree counter-clockwise rotation of ${a(it)}}`,
    done: "{rotated counterclockwise by 90°|turned left by 90 degrees|given a quarter turn anticlockwise|turned a quarter of a circle against the direction of the clock|spun 90 degrees to the left|rotated once to the left|turned by 90 degrees, opposite to the hands of a clock|rotated three times by 90 degrees clockwise}",
    rule: "{each row becomes a column, the last row being the last column, read upwards|the last column, read from top to bottom, becomes the first row|its top edge ends up on the left, and what was right is on top|the rows of the result are the original columns from last to first, each read downwards|the upper right number goes to the upper left corner and the upper left one to the lower left corner}",
  },
  half: {
    verb: (it: string) =>
      `{rotates ${a(it)} by 180°|turns ${a(it)} around by half a circle|gives ${a(it)} a half turn|rotates ${a(it)} twice by 90 degrees|spins ${a(it)} by 180 degrees|performs a 180-degree rotation of ${a(it)}}`,
    done: "{rotated by 180°|turned around by half a circle|given a half turn|rotated twice by a quarter|spun by 180 degrees|rotated 180 degrees about its centre|turned until top is bottom and left is right|reversed in both directions, rows and columns}",
    rule: "{the rows come in reverse order and each of them is reversed|the last number of the last row comes first|its top left number ends up at the bottom right and the top right one at the bottom left|the last row, read from right to left, becomes the first|all numbers appear in exactly the opposite reading order}",
  },
  sideways: {
    verb: (it: string) =>
      `{mirrors ${a(it)} horizontally, left for right|reverses each row of ${a(it)}|exchanges left and right in ${a(it)}|reflects ${a(it)} in a vertical mirror line|turns every row of ${a(it)} around|flips ${a(it)} from left to right}`,
    done: "{mirrored from left to right|reflected in a vertical axis|flipped horizontally, so that left is right|reversed row by row, with the rows in their places|seen in a mirror standing beside it|changed so that its columns come in reverse order|mirrored about its vertical middle line|reflected sideways}",
    rule: "{every row is reversed and stays where it is|the last column becomes the first|left and right are exchanged|the columns come in opposite order|each row reads backwards, the order of rows being kept}",
  },
  "upside down": {
    verb: (it: string) =>
      `{mirrors ${a(it)} vertically, top for bottom|reverses the sequence of rows in ${a(it)}|exchanges top and bottom in ${a(it)}|reflects ${a(it)} in a horizontal mirror line|puts the rows of ${a(it)} in opposite order|flips ${a(it)} from top to bottom}`,
    done: "{mirrored from top to bottom|reflected in a horizontal axis|flipped vertically, so that top is bottom|reversed in the order of its rows, the rows themselves unchanged|seen mirrored in a lake below it|changed so that the last row comes first, and so on, no row being altered|mirrored about its horizontal middle line|reflected top to bottom}",
    rule: "{the last row comes first, the first one last, and none is changed inside|the bottom row becomes the top one|top and bottom are exchanged|the rows come in opposite order|each column reads backwards, the order of columns being kept}",
  },
  diagonal: {
    verb: (it: string) =>
      `{computes the transpose of ${a(it)}|makes columns of the rows of ${a(it)}|interchanges rows and columns in ${a(it)}|reflects ${a(it)} in its main diagonal|flips ${a(it)} along the diagonal from the upper left to the lower right|performs a transposition of ${a(it)}}`,
    done: "{transposed, so rows become columns|reflected in its main diagonal|flipped along the diagonal from upper left to lower right|changed so that columns become rows and rows columns|replaced by its transpose|mirrored about the main diagonal (upper left to lower right)|written with its columns as rows|transposed, as by zip(*matrix)}",
    rule: "{the first column becomes the first row, the second column the second row, and so on|rows and columns swap roles|the number in row i, column j goes to row j, column i|the columns, from left to right, are the new rows|the upper left corner stays and the upper right one goes to the lower left}",
  },
  "other diagonal": {
    verb: (it: string) =>
      `{computes the anti-transpose of ${a(it)}|reflects ${a(it)} in its secondary diagonal, from the upper right to the lower left|flips ${a(it)} along the diagonal from upper right to lower left|mirrors ${a(it)} about the antidiagonal|swaps the upper left and the lower right corner of ${a(it)} by mirroring at the other diagonal|transposes ${a(it)} along the diagonal that starts at the upper right}`,
    done: "{mirrored at its antidiagonal|reflected in the secondary diagonal (upper right to lower left)|flipped along the diagonal from upper right to lower left|transposed about the diagonal that starts at the upper right|replaced by its anti-transpose|mirrored about the other diagonal, not the main one|transposed and then rotated by 180 degrees|reflected in the diagonal running from the top right corner down to the bottom left}",
    rule: "{the last column, read from bottom to top, becomes the first row|the lower right number comes to the upper left, while the upper right one stays in its corner|the new rows are the old columns, the last column first, each read upwards|the first row, read from right to left, becomes the last column|the upper left and lower right corners swap, while the diagonal between the other two stays}",
  },
} as const;

function a(it: string): string {
  return it === "it"
    ? "it"
    : it === "grid"
      ? "{a grid|a grid of numbers|a rectangle of numbers}"
      : "{a matrix|a 2D list|a table of numbers|a list of rows}";
}
