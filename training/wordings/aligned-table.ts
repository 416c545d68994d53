import type { family } from "../../src/domain/families/aligned-table.ts";
import type { WordingsOf } from "../wordings.ts";

// A bar may be a separator, so the separator never stands in a slot.
export const wordings: WordingsOf<typeof family> = ({ separator, gap, align, underline }) => {
  const sign = JSON.stringify(separator);
  const between = gaps[gap];
  const aligned = alignments[align];
  const line =
    underline === undefined
      ? { also: "", sentence: "" }
      : {
          also: `, and {under|below} the first row {a line of|a rule made of} ${JSON.stringify(underline)} {as wide as the columns|across every column}`,
          sentence: `{Under|Below} the {first|top} row, {fill every column with|print a line in which every column is filled with|draw each column's full width in} ${JSON.stringify(underline)}.`,
        };
  return {
    phrases: [
      `{reads|takes} {rows|lines} of cells {split by|separated by|divided by} ${sign} from {standard input|stdin} and prints a table {in which|where} {each|every} column is {as wide as its longest cell|just wide enough for its longest cell}, with ${between} between columns and ${aligned}${line.also}`,
      `{lays out|formats|pretty-prints} {delimited text|rows of cells} from {standard input|stdin}: cells are {separated|delimited} by ${sign}, columns {come out|are printed} with ${between} between them and {the width of their longest cell|as wide as their longest entry}, with ${aligned}${line.also}`,
      `prints {a text table|an aligned table} from {the lines it reads|the lines of its input}, whose cells have ${sign} between them, with ${aligned}, every column {padded with spaces|widened} to its longest cell, ${between} from one column to the next${line.also}`,
      `turns lines such as a${separator}b${separator}c, read from {stdin|standard input}, into a {printed table|table} with ${aligned}, {each column as wide as|the column widths being those of} {its longest cell|the longest cell in it}, and with ${between} {between neighbouring columns|from column to column}${line.also}`,
    ],
    statements: [
      `Each line of {standard input|stdin} is a row, its cells {separated|delimited} by ${sign} {with perhaps some spaces around them|(ignore spaces around them)}. Print the rows {as a table|in columns}, every column as wide as its longest cell, with ${between} between columns and ${aligned}. ${line.sentence}`,
      `My {data|export|list} has {fields|cells} with ${sign} between them and is {hard|tiresome} to read. {Print|Show} it {as a table|in aligned columns}: with ${aligned}, and ${between} between columns; {the longest cell gives the width of its column|a column is as wide as its longest cell}. ${line.sentence}`,
      `Read {all of standard input|everything from stdin}, skip {blank|empty} lines and split the others at ${sign}. {Trim|Strip} the cells. Then print the rows with ${aligned}. Columns are as wide as {their longest cell|the longest cell they hold}, with ${between} between them. ${line.sentence}`,
      `{Make|Produce} a table from rows on stdin. Cell separator: ${sign}. {Between columns|Column gap}: ${between}. {Column width|Width}: {the longest cell of the column|as much as its longest cell needs}. {Alignment|Layout}: ${aligned}. ${line.sentence}`,
    ],
  };
};

const gaps = {
  " ": "{one space|a single space|exactly one blank}",
  "  ": "{two spaces|a pair of spaces|two blanks}",
  " | ": "{a space, a bar and a space|a vertical bar with a space on each side|a bar between two spaces}",
} as const;

const alignments = {
  left: "{all cells aligned left|every cell left-aligned|cells padded at the end}",
  right: "{all cells aligned right|every cell right-aligned|cells padded at the beginning}",
  "numbers right":
    "{whole numbers aligned right and everything else left|every integer right-aligned and all other cells left-aligned|cells that are whole numbers padded at the beginning, all others at the end}",
  "number columns right":
    "{columns of whole numbers aligned right and all others left, empty cells and the first row not counting|those columns right-aligned that hold only integers or empty cells below the first row, and the others left-aligned|a column aligned right if each cell under the first row is a whole number or empty, and left if not}",
} as const;
