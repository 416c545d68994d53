import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";

interface Parameters {
  /** What is printed: one total, or the sum of each line and then the total. */
  readonly print: "total" | "each line";
}

export const family = defineFamily<Parameters, string>({
  meta: {
    id: "sum-of-lines",
    version: 1,
    title: "Sum of lines",
    topic: "input and output",
    difficulties: ["easy", "medium"],
    summary: "Read whole numbers from standard input, line by line, and print their sum.",
  },
  parameters: (difficulty) =>
    fc.record({ print: fc.constant(difficulty === "easy" ? "total" : "each line") }),
  build: ({ print }) => {
    const isEach = print === "each line";
    const draw = isEach ? severalInALine : oneInALine;
    return {
      task: isEach
        ? "reads lines of whole numbers from standard input and prints the sum of each line that is not blank, then the total"
        : "reads whole numbers from standard input, one in a line, skips blank lines, and prints their sum",
      statement: `Read standard input to its end. ${
        isEach
          ? `Each line holds whole numbers with one or more spaces between them. Print the sum of each
line on a line of its own, in the order of the input, and after that one more line with the sum of all numbers.`
          : "Each line holds one whole number. Print the sum of all numbers, on one line."
      }

- Numbers may be negative, such as \`-7\`, and there may be spaces before and after them.
- Blank lines (empty, or nothing but spaces) may come anywhere. Skip them${isEach ? ": they print nothing" : ""}.
- The last line may end without a line break. If there are no numbers at all, print \`0\`.
- Print nothing else.

{examples}

There are at most 2,000 lines. Numbers and sums stay between -1,000,000,000,000 and 1,000,000,000,000. JavaScript reads a line by
\`readline()\`, which gives \`null\` at the end, or all at once by \`require("fs").readFileSync(0, "utf8")\`.`,
      signature: { kind: "program" },
      comparison: { kind: "exact" },
      examples: isEach
        ? ["1 2 3\n4 5\n", "10\n20 30 40\n50 60\n", "7 8\n"]
        : ["3\n4\n5\n", "10\n20\n", "7\n80\n900\n6\n"],
      inputs: {
        typical: draw(integer(1, 999), 2, 6),
        empty: fc.constantFrom("", "\n", "\n\n", "  \n", "   ", "\n \n\n"),
        single: draw(integer(1, 9999), 1, 1),
        negative: fc
          .tuple(draw(integer(-999, -1), 1, 4), draw(integer(1, 99), 0, 2))
          .map((parts) => parts.join("")),
        zero: draw(fc.constantFrom(0, 0, 5), 2, 5),
        // A blank line with numbers after it.
        whitespace: fc
          .tuple(
            draw(integer(1, 99), 1, 3),
            fc.constantFrom("\n", "  \n", "\n\n"),
            draw(integer(1, 99), 1, 3),
          )
          .map(([before, blank, after]) => `${before}${blank}  ${after}`),
        boundary: draw(integer(1, 999), 2, 4).map((text) => text.trimEnd()),
        large: fc.oneof(
          draw(integer(1_000_000_000, 99_000_000_000), 2, 4),
          draw(integer(-999, 999), 200, 400),
        ),
      },
      hiddenPerCategory: 5,
      oracle: (text) => {
        const sums = text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => sumOf(line.trim().split(/ +/).map(Number)));
        return (isEach ? [...sums, sumOf(sums)] : [sumOf(sums)]).map((sum) => `${sum}\n`).join("");
      },
      reference: isEach ? sumEachLine({}) : sumAll({}),
      hints: [
        "What you read is text. It has to become numbers before you add.",
        isEach
          ? "Take the lines one by one; splitting a line at white space also gets rid of spaces at its ends."
          : "Take the lines one by one, and skip those with nothing but spaces.",
        "Keep a total that starts at 0, so that it is right even for empty input.",
      ],
      flaws: [
        {
          name: "stops at the first blank line",
          caughtBy: ["whitespace"],
          source: (isEach ? sumEachLine : sumAll)({ atBlank: "break" }),
        },
        {
          name: "looks for digits only, and loses the minus signs",
          caughtBy: ["negative"],
          source: (isEach ? sumEachLine : sumAll)({ numbers: digitsOnly }),
        },
      ],
    };
  },
});

const integer = (min: number, max: number) => fc.integer({ min, max });

function oneInALine(
  number: fc.Arbitrary<number>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  return severalLines(number.map(String), minLength, maxLength);
}

function severalInALine(
  number: fc.Arbitrary<number>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  const line = fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 4 }), fc.constantFrom(" ", " ", "  "))
    .map(([numbers, space]) => numbers.join(space));
  return severalLines(line, minLength, maxLength);
}

function severalLines(
  line: fc.Arbitrary<string>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<string> {
  return fc
    .array(line, { minLength, maxLength, size: "max" })
    .map((lines) => lines.map((text) => `${text}\n`).join(""));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

interface Choices {
  readonly atBlank?: "continue" | "break";
  readonly numbers?: Flaw["source"];
}

const splitAtSpaces: Flaw["source"] = { python: "line.split()", javascript: "line.trim().split(/\\s+/)" };
const digitsOnly: Flaw["source"] = { python: 're.findall(r"\\d+", line)', javascript: "line.match(/\\d+/g)" };

function sumAll({ atBlank = "continue", numbers }: Choices): Flaw["source"] {
  const parsed = {
    python: numbers === undefined ? "int(line)" : `int(${numbers.python}[0])`,
    javascript: numbers === undefined ? "Number(line)" : `Number(${numbers.javascript}[0])`,
  };
  return {
    python: `${pythonImports(numbers)}total = 0
for line in sys.stdin:
    if not line.strip():
        ${atBlank}
    total += ${parsed.python}
print(total)
`,
    javascript: `const lines = require("fs").readFileSync(0, "utf8").split("\\n");
let total = 0;
for (const line of lines) {
  if (line.trim() === "") ${atBlank};
  total += ${parsed.javascript};
}
console.log(total);
`,
  };
}

function sumEachLine({ atBlank = "continue", numbers }: Choices): Flaw["source"] {
  const { python, javascript } = numbers ?? splitAtSpaces;
  return {
    python: `${pythonImports(numbers)}total = 0
for line in sys.stdin:
    if not line.strip():
        ${atBlank}
    line_sum = sum(int(number) for number in ${python})
    print(line_sum)
    total += line_sum
print(total)
`,
    javascript: `const lines = require("fs").readFileSync(0, "utf8").split("\\n");
let total = 0;
for (const line of lines) {
  if (line.trim() === "") ${atBlank};
  const sum = ${javascript}.reduce((sum, number) => sum + Number(number), 0);
  console.log(sum);
  total += sum;
}
console.log(total);
`,
  };
}

function pythonImports(numbers: Flaw["source"] | undefined): string {
  return numbers === undefined ? "import sys\n\n" : "import re\nimport sys\n\n";
}
