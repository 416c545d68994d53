import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";

interface OneInALine {
  readonly kind: "one in a line";
  /** Which numbers are added up. */
  readonly counted: "all" | "even" | "ten or more";
  readonly print: "total" | "total and count" | "running";
  readonly atBlank: AtBlank;
}

interface SeveralInALine {
  readonly kind: "several in a line";
  /** What is printed of each line, and at the end of what was printed. */
  readonly ofLine: Fold;
  readonly ofAll: Fold;
  readonly atBlank: AtBlank;
}

type Parameters = OneInALine | SeveralInALine;
type Fold = "sum" | "largest" | "smallest";
/** What a blank line does to the reading. */
type AtBlank = "continue" | "break";

export const family = defineFamily<Parameters, string>({
  meta: {
    id: "sum-of-lines",
    version: 2,
    title: "Sum of lines",
    topic: "input and output",
    difficulties: ["easy", "medium"],
    summary: "Read whole numbers from standard input, line by line, and print their sum.",
  },
  parameters: (difficulty) => {
    const atBlank = fc.constantFrom("continue", "break");
    const fold = fc.constantFrom("sum", "largest", "smallest");
    return difficulty === "easy"
      ? fc.record({
          kind: fc.constant("one in a line"),
          counted: fc.constantFrom("all", "even", "ten or more"),
          print: fc.constantFrom("total", "total and count", "running"),
          atBlank,
        })
      : fc.record({ kind: fc.constant("several in a line"), ofLine: fold, ofAll: fold, atBlank });
  },
  build: (parameters) => ({
    ...always(parameters),
    ...(parameters.kind === "one in a line" ? oneInALine(parameters) : severalInALine(parameters)),
  }),
});

type Always = "signature" | "comparison" | "hiddenPerCategory" | "inputs";

/** What both kinds share: numbers in lines, and what may stand between them. */
function always({ kind }: Parameters): Pick<FamilyBody<string>, Always> {
  const draw = kind === "one in a line" ? linesOfOne : linesOfSeveral;
  return {
    signature: { kind: "program" },
    comparison: { kind: "exact" },
    hiddenPerCategory: 5,
    inputs: {
      typical: draw(integer(1, 99), 2, 6),
      empty: fc.constantFrom("", "\n", "\n\n", "  \n", "   ", "\n \n\n"),
      single: draw(integer(1, 9999), 1, 1),
      negative: fc
        .tuple(draw(evenFrom(-998, -10), 1, 4), draw(integer(1, 99), 0, 2))
        .map((parts) => parts.join("")),
      zero: draw(fc.constantFrom(0, 0, 5, 12), 2, 5),
      // A blank line with numbers after it.
      whitespace: fc
        .tuple(
          draw(integer(1, 99), 1, 3),
          fc.constantFrom("\n", "  \n", "\n\n"),
          draw(evenFrom(10, 98), 1, 3),
        )
        .map(([before, blank, after]) => `${before}${blank}  ${after}`),
      // No line break at the end.
      boundary: draw(integer(8, 12), 3, 5).map((text) => text.trimEnd()),
      large: fc.oneof(draw(integer(1_000_000_000, 99_000_000_000), 2, 4), draw(integer(-99, 99), 60, 120)),
    },
  };
}

const reading = `JavaScript reads a line by \`readline()\`, which gives \`null\` at the end, or all at once by \`require("fs").readFileSync(0, "utf8")\`.`;

const blankRules = {
  continue: "- Blank lines (empty, or nothing but spaces) may come anywhere. Skip them.",
  break: "- A blank line (empty, or nothing but spaces) **ends the input**: ignore whatever comes after it.",
} as const;

const countedWords = {
  all: "all numbers",
  even: "the even numbers",
  "ten or more": "the numbers of 10 or more",
};

const printWords = {
  total: "print their sum, on one line",
  "total and count": "print one line with their sum, a space, and how many they are",
  running: "print, after each of them, the sum of those so far, on a line of its own",
} as const;

const noneWords = {
  total: "If there is nothing to add, print `0`.",
  "total and count": "If there is nothing to add, print `0 0`.",
  running: "If there is nothing to add, print nothing.",
} as const;

type Rest = Omit<FamilyBody<string>, Always>;

function oneInALine(parameters: OneInALine): Rest {
  const { counted, print, atBlank } = parameters;
  const which = countedWords[counted];
  const flaw = (pieces: Pieces) => addUp(parameters, pieces);
  return {
    task: `reads whole numbers from standard input, one in a line, takes ${which} ${
      atBlank === "break" ? "up to the first blank line" : "and skips blank lines"
    }, and ${printTasks[print]}`,
    wordings: [
      `Read standard input${atBlank === "break" ? "" : " to its end"}. Each line holds one whole number. Take **${which}** and
${printWords[print]}.`,
      `Whole numbers come from standard input, one in each line. Of these, add up **${which}**:
${printWords[print]}.`,
      `A till writes one whole number in each line, and your program reads them from standard input. Add up **${which}**:
${printWords[print]}.`,
    ],
    statement: `- Numbers may be negative, such as \`-7\`, and there may be spaces before and after them.
${counted === "even" ? "- 0 and negative numbers such as `-4` are even too.\n" : ""}${blankRules[atBlank]}
- The last line may end without a line break. ${noneWords[print]}
- Print nothing else.

{examples}

There are at most 500 lines. Numbers and sums stay between -1,000,000,000,000 and 1,000,000,000,000.
${reading}`,
    examples: ["3\n14\n25\n", "10\n20\n", "7\n80\n900\n6\n"],
    oracle: (text) => {
      const numbers = paragraphs(text, atBlank)
        .map(Number)
        .filter((number) => counted === "all" || (counted === "even" ? number % 2 === 0 : number > 9));
      const sums = numbers.map((_, at) => sumOf(numbers.slice(0, at + 1)));
      if (print === "running") return lines(sums);
      return lines([print === "total" ? sumOf(numbers) : `${sumOf(numbers)} ${numbers.length}`]);
    },
    reference: addUp(parameters, {}),
    hints: [
      "What you read is text. It has to become numbers before you add.",
      `Take the lines one by one, and ${atBlank === "break" ? "stop at the first" : "skip those"} with nothing but spaces.`,
      `Keep a total that starts at 0${print === "total and count" ? ", and a count beside it" : ""}.`,
      ...(counted === "all" ? [] : [`Ask of each number whether it is ${counted}, before you add it.`]),
    ],
    flaws: [
      {
        name: atBlank === "break" ? "goes on after a blank line" : "stops at the first blank line",
        caughtBy: ["whitespace"],
        source: flaw({ atBlank: atBlank === "break" ? "continue" : "break" }),
      },
      {
        name: "looks for digits only, and loses the minus signs",
        caughtBy: ["negative"],
        source: flaw({ digitsOnly: true }),
      },
    ],
  };
}

const printTasks = {
  total: "prints their sum",
  "total and count": "prints their sum and how many they are, with a space between",
  running: "prints after each of them the sum so far",
} as const;

const ofLineWords = {
  sum: "the sum of its numbers",
  largest: "its largest number",
  smallest: "its smallest number",
} as const;

function severalInALine(parameters: SeveralInALine): Rest {
  const { ofLine, ofAll, atBlank } = parameters;
  const part = ofLineWords[ofLine];
  const last =
    ofAll === "sum" ? "sum of what you printed before it" : `${ofAll} of what you printed before it`;
  const flaw = (pieces: Pieces) => foldLines(parameters, pieces);
  return {
    task: `reads lines of whole numbers from standard input ${
      atBlank === "break" ? "up to the first blank line" : "without the blank lines"
    } and prints ${part.replace("its", "the")} of each line, then the ${ofAll} of these`,
    wordings: [
      `Read standard input${atBlank === "break" ? "" : " to its end"}. Each line holds whole numbers with one or more spaces between them. For each
line print **${part}**, on a line of its own. After that print one more line:
the **${last}**.`,
      `Lines of whole numbers, separated by one or more spaces, come from standard input. Answer each of them with a line
that says **${part}**. When the input is over, print the **${last}**.`,
      `A table of whole numbers comes from standard input: a row in each line, and one or more spaces between its numbers.
For each row print **${part}**, and at the end the **${last}**,
each on a line of its own.`,
    ],
    statement: `- Numbers may be negative, such as \`-7\`, and there may be spaces before and after them. Rows differ in length.
${blankRules[atBlank]}
- The last line may end without a line break. If there are no numbers at all, print \`${ofAll === "sum" ? "0" : "none"}\`.
- Print nothing else.

{examples}

There are at most 500 lines. Numbers and sums stay between -1,000,000,000,000 and 1,000,000,000,000.
${reading}`,
    examples: ["1 2 3\n4 5\n", "10\n20 30 40\n50 60\n", "7 8\n"],
    oracle: (text) => {
      const results = paragraphs(text, atBlank).map((line) => foldOf(ofLine, line.split(/ +/).map(Number)));
      return lines([...results, ofAll !== "sum" && results.length === 0 ? "none" : foldOf(ofAll, results)]);
    },
    reference: foldLines(parameters, {}),
    hints: [
      "What you read is text. It has to become numbers before you calculate.",
      "Take the lines one by one; splitting a line at white space also gets rid of spaces at its ends.",
      "Keep what you print of each line in a list: the last line is made from it.",
      `What if the list is empty at the end? Print ${ofAll === "sum" ? "0" : "none"}.`,
    ],
    flaws: [
      {
        name: atBlank === "break" ? "goes on after a blank line" : "stops at the first blank line",
        caughtBy: ["whitespace"],
        source: flaw({ atBlank: atBlank === "break" ? "continue" : "break" }),
      },
      {
        name: "looks for digits only, and loses the minus signs",
        caughtBy: ["negative"],
        source: flaw({ digitsOnly: true }),
      },
    ],
  };
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const evenFrom = (min: number, max: number) => integer(min / 2, max / 2).map((half) => 2 * half);

function linesOfOne(
  number: fc.Arbitrary<number>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  return fc.array(number, { minLength, maxLength, size: "max" }).map(lines);
}

function linesOfSeveral(
  number: fc.Arbitrary<number>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  const line = fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 4 }), fc.constantFrom(" ", " ", "  "))
    .map(([numbers, space]) => numbers.join(space));
  return fc.array(line, { minLength, maxLength, size: "max" }).map(lines);
}

function lines(all: readonly (string | number)[]): string {
  return all.map((one) => `${one}\n`).join("");
}

/** The lines that count, without spaces at their ends. */
function paragraphs(text: string, atBlank: AtBlank): readonly string[] {
  const trimmed = text.split("\n").map((line) => line.trim());
  const end = trimmed.indexOf("");
  const kept = atBlank === "break" && end !== -1 ? trimmed.slice(0, end) : trimmed;
  return kept.filter((line) => line !== "");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function foldOf(fold: Fold, numbers: readonly number[]): number {
  if (fold === "sum") return sumOf(numbers);
  return fold === "largest" ? Math.max(...numbers) : Math.min(...numbers);
}

/** What is replaced in the reference by something wrong. */
interface Pieces {
  readonly atBlank?: AtBlank;
  readonly digitsOnly?: boolean;
}

function addUp(
  parameters: OneInALine,
  { atBlank = parameters.atBlank, digitsOnly = false }: Pieces,
): Flaw["source"] {
  const { counted, print } = parameters;
  const counts = print === "total and count";
  const check = { all: "", even: "number % 2 == 0", "ten or more": "number >= 10" }[counted];
  const indent = counted === "all" ? "    " : "        ";
  const pythonAdd = [
    "total += number",
    ...(counts ? ["count += 1"] : []),
    ...(print === "running" ? ["print(total)"] : []),
  ];
  const add = [
    "total += number;",
    ...(counts ? ["count += 1;"] : []),
    ...(print === "running" ? ["console.log(total);"] : []),
  ];
  const parsed = digitsOnly
    ? { python: 'int(re.findall(r"\\d+", line)[0])', javascript: "Number(line.match(/\\d+/g)[0])" }
    : { python: "int(line)", javascript: "Number(line)" };
  const isCounted = check.replace("==", "===");
  return {
    python: `${digitsOnly ? "import re\n" : ""}import sys

total = 0
${counts ? "count = 0\n" : ""}for line in sys.stdin:
    if not line.strip():
        ${atBlank}
    number = ${parsed.python}
${check === "" ? "" : `    if ${check}:\n`}${pythonAdd.map((line) => `${indent}${line}\n`).join("")}${
      { total: "print(total)\n", "total and count": "print(total, count)\n", running: "" }[print]
    }`,
    javascript: `let total = 0;
${counts ? "let count = 0;\n" : ""}let line;
while ((line = readline()) !== null) {
  if (line.trim() === "") ${atBlank};
  const number = ${parsed.javascript};
${
  check === ""
    ? add.map((line) => `  ${line}\n`).join("")
    : `  if (${isCounted}) {\n${add.map((line) => `    ${line}\n`).join("")}  }\n`
}}
${{ total: "console.log(total);\n", "total and count": "console.log(total, count);\n", running: "" }[print]}`,
  };
}

const pythonFolds = { sum: "sum", largest: "max", smallest: "min" } as const;

function foldLines(
  parameters: SeveralInALine,
  { atBlank = parameters.atBlank, digitsOnly = false }: Pieces,
): Flaw["source"] {
  const { ofLine, ofAll } = parameters;
  const words = digitsOnly
    ? { python: 're.findall(r"\\d+", line)', javascript: "line.match(/\\d+/g)" }
    : { python: "line.split()", javascript: "line.trim().split(/\\s+/)" };
  const orNone = ofAll === "sum" ? "" : ', default="none"';
  const end = javascriptFold(ofAll, "results");
  return {
    python: `${digitsOnly ? "import re\n" : ""}import sys

results = []
for line in sys.stdin:
    if not line.strip():
        ${atBlank}
    result = ${pythonFolds[ofLine]}(int(word) for word in ${words.python})
    print(result)
    results.append(result)
print(${pythonFolds[ofAll]}(results${orNone}))
`,
    javascript: `const results = [];
let line;
while ((line = readline()) !== null) {
  if (line.trim() === "") ${atBlank};
  const numbers = ${words.javascript}.map(Number);
  const result = ${javascriptFold(ofLine, "numbers")};
  console.log(result);
  results.push(result);
}
console.log(${ofAll === "sum" ? end : `results.length > 0 ? ${end} : "none"`});
`,
  };
}

function javascriptFold(fold: Fold, list: string): string {
  if (fold === "sum") return `${list}.reduce((sum, number) => sum + number, 0)`;
  return `Math.${fold === "largest" ? "max" : "min"}(...${list})`;
}
