import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("abcdeghilmnoprstuw")), minLength, maxLength });
const line = fc.array(word(1, 9), { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const lines = (minLength: number, maxLength: number) => fc.array(line, { minLength, maxLength });
const text = (all: readonly string[]) => all.map((one) => `${one}\n`).join("");

export const family = defineFamily<Record<string, never>, string>({
  meta: {
    id: "word-count-report",
    version: 1,
    title: "Word count report",
    topic: "input and output",
    difficulties: ["medium"],
    summary: "Read a text from standard input; print its lines, its words and its longest word.",
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "reads a text from standard input and prints how many lines and words it has and which word is the longest",
    statement: `Read the whole standard input and print exactly three lines:

1. \`lines: \` and the number of lines,
2. \`words: \` and the number of words,
3. \`longest: \` and the longest word; of several equally long ones the **first**, and \`-\` if there is no word.

- A line ends with a line break. The last line may lack its line break and counts all the same; empty lines count too.
  Empty input has 0 lines.
- Words are separated by one or more spaces, tabs or line breaks. Everything else, such as a comma, belongs to the word.

{examples}

In JavaScript, \`require("fs").readFileSync(0, "utf8")\` reads all of the standard input.`,
    signature: { kind: "program" },
    comparison: { kind: "exact" },
    examples: ["to be or not to be\n", "the slow elephant\nsleeps\n", "one\ntwo kittens\nand three more\n"],
    inputs: {
      empty: fc.constantFrom("", "\n", "\n\n", "  \n", "\t\n \n", " "),
      single: word(1, 9).map((one) => `${one}\n`),
      typical: lines(2, 5).map(text),
      // Several different words of the greatest length.
      ties: fc
        .uniqueArray(word(6, 6), { minLength: 2, maxLength: 5 })
        .map((words) => `${words.join(" ")} end\n`),
      // The last line has no line break.
      boundary: lines(1, 4).map((all) => all.join("\n")),
      adjacent: fc
        .tuple(lines(1, 3), lines(1, 3))
        .map(([first, second]) => `${text(first)}\n\n${text(second)}`),
      whitespace: fc
        .tuple(line, fc.constantFrom("  ", "   ", " \t", "\t"), line)
        .map(([first, gap, second]) => `  ${first}${gap}${second} \n${second}\n`),
      punctuation: fc
        .array(word(2, 7), { minLength: 2, maxLength: 5 })
        .map((words) => `${words.join(", ")}.\n`),
      large: lines(60, 100).map(text),
    },
    hiddenPerCategory: 5,
    oracle: (input) => {
      const breaks = input.split("\n").length - 1;
      const words = input.split(/[ \t\n]/).filter((one) => one !== "");
      const greatest = Math.max(0, ...words.map((one) => one.length));
      return [
        `lines: ${input === "" || input.endsWith("\n") ? breaks : breaks + 1}`,
        `words: ${words.length}`,
        `longest: ${words.find((one) => one.length === greatest) ?? "-"}`,
        "",
      ].join("\n");
    },
    reference: programs({}),
    hints: [
      "Read everything first. Then count lines and words separately.",
      "Splitting at line breaks gives one empty piece too many where the text ends with a line break.",
      "Splitting words at any stretch of blanks avoids empty words: `text.split()` in Python, `/\\s+/` in JavaScript.",
      'Look for the longest word with "greater than", so that the first of equals stays. Print `-` if there is none.',
    ],
    flaws: [
      {
        name: "counts line breaks instead of lines",
        caughtBy: ["boundary"],
        source: programs({
          lines: { python: 'text.count("\\n")', javascript: 'text.split("\\n").length - 1' },
        }),
      },
      {
        name: "leaves out empty lines",
        caughtBy: ["adjacent"],
        source: programs({
          lines: {
            python: "len([line for line in text.splitlines() if line.strip()])",
            javascript: 'text.split("\\n").filter((line) => line.trim() !== "").length',
          },
        }),
      },
      {
        name: "splits words at single spaces",
        caughtBy: ["whitespace"],
        source: programs({
          words: {
            python: 'text.strip().replace("\\n", " ").split(" ")',
            javascript: "text.trim().split(/[ \\n]/)",
          },
        }),
      },
      {
        name: "prints the last of equally long words",
        caughtBy: ["ties"],
        source: programs({ inOrder: { python: "reversed(words)", javascript: "words.reverse()" } }),
      },
    ],
  }),
});

type Piece = Flaw["source"];

/** The reference, with pieces of it replaced by wrong ones. */
function programs({
  lines: lineCount = {
    python: "len(text.splitlines())",
    javascript: 'text.split("\\n").length - (text === "" || text.endsWith("\\n") ? 1 : 0)',
  },
  words = { python: "text.split()", javascript: 'text.split(/\\s+/).filter((word) => word !== "")' },
  inOrder = { python: "words", javascript: "words" },
}: {
  readonly lines?: Piece;
  readonly words?: Piece;
  readonly inOrder?: Piece;
}): Piece {
  return {
    python: `import sys

text = sys.stdin.read()
words = ${words.python}
print("lines:", ${lineCount.python})
print("words:", len(words))
print("longest:", max(${inOrder.python}, key=len, default="-"))
`,
    javascript: `const text = require("fs").readFileSync(0, "utf8");
const words = ${words.javascript};
let longest = "";
for (const word of ${inOrder.javascript}) {
  if (word.length > longest.length) longest = word;
}
console.log("lines: " + (${lineCount.javascript}));
console.log("words: " + words.length);
console.log("longest: " + (longest || "-"));
`,
  };
}
