import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily } from "../family.ts";

interface Parameters {
  /** Between the cells of an input line. */
  readonly separator: "," | ";" | "|";
  /** Between the columns of the output. */
  readonly gap: " " | "  " | " | ";
  /** `numbers right`: each whole number; `number columns right`: columns whose cells below the first are all numbers. */
  readonly align: "left" | "right" | "numbers right" | "number columns right";
  /** What the line below the first row is made of; without it there is none. */
  readonly underline?: "-" | "=";
}

export const family = defineFamily<Parameters, string>({
  meta: {
    id: "aligned-table",
    version: 2,
    title: "Aligned table",
    topic: "input and output",
    difficulties: ["medium", "hard"],
    summary: "Read rows of cells from standard input, and print them in columns of equal width.",
  },
  parameters: (difficulty) => {
    const usual = {
      separator: fc.constantFrom(",", ";", "|"),
      gap: fc.constantFrom(" ", "  ", " | "),
    };
    return difficulty === "medium"
      ? fc.record({ ...usual, align: fc.constantFrom("left", "right") })
      : fc.record({
          ...usual,
          align: fc.constantFrom("numbers right", "number columns right"),
          underline: fc.constantFrom("-", "="),
        });
  },
  build: (parameters) => {
    const { align, underline } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "A list that is easy for a program to read is hard for people. Print it as a **table**.",
        "Cells of different lengths make a ragged list. In a **table** they stand in columns.",
        "Read the rows of a small **table**, and print them so that the columns can be seen.",
      ],
      statement: `Write a program that reads all of its standard input and prints a table.

${rules(parameters)}

{examples}

There are at most 100 lines with at most 8 cells. All characters are plain ASCII. In JavaScript,
\`require("fs").readFileSync(0, "utf8")\` reads all of the standard input.`,
      signature: { kind: "program" },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 5,
      oracle: (input) => table(input, parameters),
      reference: source(parameters),
      hints: [
        "Nothing can be printed before everything is read: the last row may have the longest cell.",
        "Make a list of rows first, each a list of cells without blanks at their ends.",
        "Then find the width of each column. A row may have fewer cells than the others.",
        align === "number columns right"
          ? "A column is one of numbers if every cell below the first row is a whole number or empty."
          : "`ljust` and `rjust` pad in Python, `padEnd` and `padStart` in JavaScript.",
        ...(underline === undefined
          ? []
          : ["The line below the first row is a row like the others, made of the widths."]),
      ],
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf({ separator, gap, align, underline }: Parameters): string {
  const rule =
    underline === undefined
      ? ""
      : `; below the first row a line fills every column with ${JSON.stringify(underline)}`;
  return `reads lines of cells separated by ${JSON.stringify(separator)} from standard input, trims the cells, skips blank lines, and prints the rows, which may differ in length, in columns as wide as their longest cell with ${JSON.stringify(gap)} between them, ${alignWords[align]}${rule}`;
}

const alignWords: Readonly<Record<Parameters["align"], string>> = {
  left: "aligned left",
  right: "aligned right",
  "numbers right": "cells that are whole numbers (-?[0-9]+) aligned right and all others left",
  "number columns right":
    "aligned right where all cells below the first row are whole numbers (-?[0-9]+) or empty, else left",
};

function rules({ separator, gap, align, underline }: Parameters): string {
  const between = { " ": "one space", "  ": "two spaces", " | ": "a space, a bar `|` and a space" }[gap];
  const aligned = {
    left: "Cells are filled up with spaces **at the end** (aligned left).",
    right: "Cells are filled up with spaces **at the beginning** (aligned right).",
    "numbers right": `A cell that is a whole number is filled up with spaces **at the beginning** (aligned right), every other
      cell at the end (aligned left). That goes for the first row as well.`,
    "number columns right": `A column is aligned **right** (filled up with spaces at the beginning) if every cell in it
      below the first row is a whole number or empty. Every other column is aligned left. The
      first row is aligned as its columns are.`,
  }[align];
  return ruleList([
    `Each line is a row; its cells are separated by \`${separator}\`. Spaces before and after a cell do not belong to it.
     Cells may be empty.`,
    "Lines with nothing but spaces are skipped. The last line may end without a line break.",
    "Each column is as wide as its longest cell, in whatever row that is.",
    aligned,
    align === "numbers right" || align === "number columns right"
      ? "A whole number is a text of digits, which may have a minus sign before them."
      : undefined,
    `Columns are separated by ${between}. Rows may have different numbers of cells: a row ends with its own last cell.`,
    underline === undefined
      ? undefined
      : `Below the first row comes a line in which **every** column of the table, also one that the first row lacks, is
         filled with \`${underline}\`, separated as the cells are.`,
    "Spaces at the end of a printed line do not matter. Without any row, print nothing.",
  ]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

/** Rows of equally many cells, and the longest of each column in the first row. */
function examplesOf({ separator, underline }: Parameters): string[] {
  const row = (...cells: string[]) => cells.join(separator);
  const usual = [
    [row("name", "city", "country"), row("ann", "rome", "italy"), row("bob", "oslo", "norway")],
    [row("apples", "pears"), row("red", "green"), row("sweet", "soft")],
    [row("month", "days", "name"), row("1", "31", "jan"), row("2", "28", "feb")],
  ];
  return (underline === undefined ? usual : usual.slice(1).concat(usual.slice(0, 1))).map(text);
}

function inputsOf({ separator, align }: Parameters) {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from("abdegilmnorst")),
    minLength: 1,
    maxLength: 8,
  });
  const number = integer(-200, 12_000).map(String);
  const mixed = align === "left" || align === "right" ? fc.oneof(word, word, number) : fc.oneof(word, number);
  const row = (
    cell: fc.Arbitrary<string>,
    minLength: number,
    maxLength: number,
    between: string = separator,
  ) => fc.array(cell, { minLength, maxLength }).map((cells) => cells.join(between));
  const rows = (one: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
    fc.array(one, { minLength, maxLength, size: "max" });
  // A first row of words, and below it a column of each kind.
  const records = fc.array(
    fc.tuple(word, number, mixed, fc.oneof(number, fc.constant(""))).map((cells) => cells.join(separator)),
    { minLength: 2, maxLength: 5 },
  );
  const header = row(word, 4, 4);
  return {
    typical: fc.tuple(header, records).map(([first, rest]) => text([first, ...rest])),
    empty: fc.constantFrom("", "\n", "  \n", "\n\n", " \n \n"),
    single: row(mixed, 1, 4).map((one) => text([one])),
    // A later row has longer cells than the first.
    boundary: fc
      .tuple(
        row(fc.constantFrom("a", "b", "7"), 3, 3),
        rows(
          row(
            word.map((one) => `${one}er`),
            3,
            3,
          ),
          1,
          3,
        ),
      )
      .map(([first, rest]) => text([first, ...rest])),
    missing: fc
      .tuple(header, rows(row(mixed, 1, 3), 1, 2), row(mixed, 5, 6))
      .map(([first, short, long]) => text([first, ...short, long])),
    whitespace: fc
      .tuple(
        header,
        row(
          mixed.map((cell) => `  ${cell} `),
          4,
          4,
        ),
        records,
      )
      .map(([first, padded, rest]) => text([first, padded, "", ...rest, "  "])),
    adjacent: fc
      .tuple(header, row(fc.constantFrom("", "x", "12", "1234567"), 4, 4), records)
      .map(([first, gaps, rest]) => text([first, gaps, ...rest]).trimEnd()),
    punctuation: rows(
      row(fc.constantFrom("1.5", "-3", "--2", "4-", "12a", "-", "007", "total", "x y"), 3, 3),
      2,
      5,
    ).map(text),
    negative: fc
      .tuple(word, fc.array(fc.tuple(word, integer(-99, -1)), { minLength: 1, maxLength: 4 }))
      .map(([first, debts]) => {
        const lines = debts.map(([name, debt]) => `${name}${separator}${debt}`);
        return text([`${first}${separator}sum`, `total${separator}123456`, ...lines]);
      }),
    large: fc.tuple(header, rows(row(mixed, 2, 6), 30, 50)).map(([first, rest]) => text([first, ...rest])),
  };
}

/** Whole columns at a time: each cell is padded where it stands, by the columns it belongs to. */
function table(input: string, { separator, gap, align, underline }: Parameters): string {
  const rows = input
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(separator).map((cell) => cell.trim()));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => {
    const cells = rows.map((row) => row[i]);
    const width = Math.max(...cells.map((cell) => cell?.length ?? 0));
    const below = cells.slice(1).filter((cell) => cell !== undefined && cell !== "");
    const areNumbers = below.every((cell) => isNumber(cell ?? ""));
    const padded = cells.map((cell) => {
      const isRight = align === "right" || (align === "numbers right" ? isNumber(cell ?? "") : areNumbers);
      return align !== "left" && isRight ? cell?.padStart(width) : cell?.padEnd(width);
    });
    return underline === undefined ? padded : [padded[0], underline.repeat(width), ...padded.slice(1)];
  });
  const height = rows.length === 0 ? 0 : rows.length + (underline === undefined ? 0 : 1);
  return Array.from({ length: height }, (_, i) => {
    const cells = columns.map((column) => column[i]).filter((cell) => cell !== undefined);
    return `${cells.join(gap).trimEnd()}\n`;
  }).join("");
}

function isNumber(cell: string): boolean {
  const digits = cell.startsWith("-") ? cell.slice(1) : cell;
  return digits !== "" && Array.from(digits).every((character) => "0123456789".includes(character));
}

interface Choices extends Parameters {
  /** Widths of the first row instead of all rows. */
  readonly firstRowOnly?: boolean;
  readonly trims?: boolean;
  readonly minus?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  return { python: pythonProgram(choices), javascript: javascriptProgram(choices) };
}

function pythonProgram(choices: Choices): string {
  const { separator, gap, align, underline, firstRowOnly = false, trims = true, minus = true } = choices;
  const digits = minus ? 're.fullmatch("-?[0-9]+", cell)' : 're.fullmatch("[0-9]+", cell)';
  const usesNumbers = align === "numbers right" || align === "number columns right";
  const width = firstRowOnly ? "len(column[0])" : "max(map(len, column))";
  const definition = usesNumbers ? `def is_number(cell):\n    return ${digits}\n\n\n` : "";
  const padded = {
    left: "cell.ljust(width)",
    right: "cell.rjust(width)",
    "numbers right": "cell.rjust(width) if is_number(cell) else cell.ljust(width)",
    "number columns right": "cell.rjust(width) if right else cell.ljust(width)",
  }[align];
  const perColumn = align === "number columns right";
  return `${usesNumbers ? "import re\n" : ""}import sys
from itertools import zip_longest

${definition === "" ? "" : `\n${definition}`}rows = [
    [${trims ? "cell.strip()" : "cell"} for cell in line${trims ? "" : '.strip("\\n")'}.split("${separator}")]
    for line in sys.stdin
    if line.strip()
]
columns = list(zip_longest(*rows, fillvalue=""))
widths = [${width} for column in columns]
${
  perColumn
    ? `rights = []
for column in columns:
    rights.append(all(cell == "" or is_number(cell) for cell in column[1:]))
`
    : ""
}for index, row in enumerate(rows):
    cells = [${padded} for ${perColumn ? "cell, width, right in zip(row, widths, rights)" : "cell, width in zip(row, widths)"}]
    print("${gap}".join(cells))
${
  underline === undefined
    ? ""
    : `    if index == 0:
        print("${gap}".join("${underline}" * width for width in widths))
`
}`.replace(underline === undefined ? "for index, row in enumerate(rows):" : "\0", "for row in rows:");
}

function javascriptProgram(choices: Choices): string {
  const { separator, gap, align, underline, firstRowOnly = false, trims = true, minus = true } = choices;
  const usesNumbers = align === "numbers right" || align === "number columns right";
  const definition = usesNumbers
    ? `const isNumber = (cell) => /^${minus ? "-?" : ""}[0-9]+$/.test(cell);\n`
    : "";
  const measured = firstRowOnly ? "rows.slice(0, 1)" : "rows";
  const padded = {
    left: "cell.padEnd(widths[i])",
    right: "cell.padStart(widths[i])",
    "numbers right": "(isNumber(cell) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))",
    "number columns right": "(rights[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))",
  }[align];
  return `${definition}const rows = require("fs")
  .readFileSync(0, "utf8")
  .split("\\n")
  .filter((line) => line.trim() !== "")
  .map((line) => line.split("${separator}")${trims ? ".map((cell) => cell.trim())" : ""});
const measured = ${measured};
const columnCount = Math.max(...measured.map((row) => row.length));
const widths = Array.from({ length: columnCount }, (_, i) =>
  Math.max(...measured.map((row) => (row[i] ?? "").length)),
);
${
  align === "number columns right"
    ? `const rights = widths.map((_, i) => {
  return rows.slice(1).every((row) => !row[i] || isNumber(row[i]));
});
`
    : ""
}rows.forEach((row, index) => {
  console.log(row.map((cell, i) => ${padded}).join("${gap}"));
${underline === undefined ? "" : `  if (index === 0) console.log(widths.map((width) => "${underline}".repeat(width)).join("${gap}"));\n`}});
`.replace(underline === undefined ? "(row, index)" : "\0", "(row)");
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  return [
    {
      name: "takes the widths of the first row for all",
      caughtBy: ["boundary"],
      source: source({ ...parameters, firstRowOnly: true }),
    },
    {
      name: "leaves the spaces around the cells",
      caughtBy: ["whitespace"],
      source: source({ ...parameters, trims: false }),
    },
    ...(parameters.underline === undefined
      ? []
      : [
          {
            name: "takes numbers below zero for words",
            caughtBy: ["negative" as const],
            source: source({ ...parameters, minus: false }),
          },
        ]),
  ];
}
