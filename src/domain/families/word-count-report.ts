import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("abcdeghilmnoprstuw")), minLength, maxLength });
const line = fc.array(word(1, 9), { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const lines = (minLength: number, maxLength: number) => fc.array(line, { minLength, maxLength });
const text = (all: readonly string[]) => all.map((one) => `${one}\n`).join("");

interface Parameters {
  readonly blankLines: "counted" | "skipped";
  readonly words: "all" | "different";
  readonly shown: "longest" | "shortest";
  /** Which of several equally long words is shown. */
  readonly ofEquals: "first" | "last";
}

export const family = defineFamily<Parameters, string>({
  meta: {
    id: "word-count-report",
    version: 2,
    title: "Word count report",
    topic: "input and output",
    difficulties: ["medium"],
    summary: "Read a text from standard input; print its lines, its words and its longest or shortest word.",
  },
  parameters: () =>
    fc.record({
      blankLines: fc.constantFrom("counted", "skipped"),
      words: fc.constantFrom("all", "different"),
      shown: fc.constantFrom("longest", "shortest"),
      ofEquals: fc.constantFrom("first", "last"),
    }),
  build: (parameters) => ({
    task: `reads a text from standard input and prints how many ${parameters.blankLines === "counted" ? "lines" : "lines that are not blank"} and how many ${
      parameters.words === "all" ? "words" : "different words"
    } it has and which word is the ${parameters.shown}, the ${parameters.ofEquals} of equally long ones`,
    wordings: [
      "Read the whole standard input and print exactly three lines:",
      "A text comes from standard input. Report on it in exactly three lines:",
      "An editor wants to know what she has before her. Read her text from standard input and print exactly three lines:",
    ],
    statement: `${rules(parameters)}

{examples}

In JavaScript, \`require("fs").readFileSync(0, "utf8")\` reads all of the standard input.`,
    signature: { kind: "program" },
    comparison: { kind: "exact" },
    examples: [
      "we met a stranger we met\n",
      "the slow elephant\nsleeps\n",
      "so\ntwo kittens\nand three more\n",
    ],
    inputs: {
      empty: fc.constantFrom("", "\n", "\n\n", "  \n", "\t\n \n", " "),
      single: word(1, 9).map((one) => `${one}\n`),
      typical: lines(2, 5).map(text),
      // Several different words, all of the same length.
      ties: fc.uniqueArray(word(6, 6), { minLength: 2, maxLength: 5 }).map((all) => `${all.join(" ")}\n`),
      // The same words again.
      duplicates: fc
        .tuple(line, lines(0, 2))
        .map(([first, rest]) => `${first}\n${text(rest)}${first} ${first.toUpperCase()}\n`),
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
    hiddenPerCategory: 4,
    oracle: (input) => {
      const all = input.split("\n");
      const counted = all
        .filter((_, at) => at < all.length - 1 || !(input === "" || input.endsWith("\n")))
        .filter((one) => parameters.blankLines === "counted" || /[^ \t]/.test(one));
      const words = input.split(/[ \t\n]/).filter((one) => one !== "");
      const byLength = words.toSorted((a, b) => a.length - b.length);
      const length = (parameters.shown === "longest" ? byLength.at(-1) : byLength[0])?.length;
      const shown = words.filter((one) => one.length === length).at(parameters.ofEquals === "first" ? 0 : -1);
      return [
        `lines: ${counted.length}`,
        parameters.words === "all" ? `words: ${words.length}` : `different: ${new Set(words).size}`,
        `${parameters.shown}: ${shown ?? "-"}`,
        "",
      ].join("\n");
    },
    reference: programs(parameters),
    hints: [
      "Read everything first. Then count lines and words separately.",
      "Splitting at line breaks gives one empty piece too many where the text ends with a line break.",
      "Splitting words at any stretch of blanks avoids empty words: `text.split()` in Python, `/\\s+/` in JavaScript.",
      `Compare lengths so that the ${parameters.ofEquals} of equals stays. Print \`-\` if there is no word.`,
    ],
    flaws: [
      {
        name: "counts line breaks instead of lines",
        caughtBy: ["boundary"],
        source: programs(parameters, {
          lines: { python: 'text.count("\\n")', javascript: 'text.split("\\n").length - 1' },
        }),
      },
      {
        name: parameters.blankLines === "counted" ? "leaves out empty lines" : "counts empty lines as well",
        caughtBy: ["adjacent"],
        source: programs({
          ...parameters,
          blankLines: parameters.blankLines === "counted" ? "skipped" : "counted",
        }),
      },
      {
        name: "splits words at single spaces",
        caughtBy: ["whitespace"],
        source: programs(parameters, {
          words: {
            python: 'text.strip().replace("\\n", " ").split(" ")',
            javascript: "text.trim().split(/[ \\n]/)",
          },
        }),
      },
      {
        name: `prints the ${parameters.ofEquals === "first" ? "last" : "first"} of equally long words`,
        caughtBy: ["ties"],
        source: programs({ ...parameters, ofEquals: parameters.ofEquals === "first" ? "last" : "first" }),
      },
    ],
  }),
});

function rules({ blankLines, words, shown, ofEquals }: Parameters): string {
  const count =
    words === "all"
      ? "2. `words: ` and the number of words,"
      : "2. `different: ` and the number of different words (upper and lower case differ),";
  const blank =
    blankLines === "counted"
      ? "empty lines count too. Empty input has 0 lines."
      : "lines with nothing but\n  spaces and tabs, or nothing at all, **do not count**.";
  return `1. \`lines: \` and the number of lines,
${count}
3. \`${shown}: \` and the ${shown} word; of several equally long ones the **${ofEquals}**, and \`-\` if there is no word.

- A line ends with a line break. The last line may lack its line break and counts all the same; ${blank}
- Words are separated by one or more spaces, tabs or line breaks. Everything else, such as a comma, belongs to the word.`;
}

type Piece = Flaw["source"];

const linesBy: Readonly<Record<Parameters["blankLines"], Piece>> = {
  counted: {
    python: "len(text.splitlines())",
    javascript: 'text.split("\\n").length - (text === "" || text.endsWith("\\n") ? 1 : 0)',
  },
  skipped: {
    python: "len([line for line in text.splitlines() if line.strip()])",
    javascript: 'text.split("\\n").filter((line) => line.trim() !== "").length',
  },
};

/** The reference, with pieces of it replaced by wrong ones. */
function programs(
  parameters: Parameters,
  {
    lines: lineCount = linesBy[parameters.blankLines],
    words: found = { python: "text.split()", javascript: 'text.split(/\\s+/).filter((word) => word !== "")' },
  }: { readonly lines?: Piece; readonly words?: Piece } = {},
): Piece {
  const { words, shown, ofEquals } = parameters;
  const best = shown === "longest" ? "max" : "min";
  const inOrder = ofEquals === "first" ? "words" : "reversed(words)";
  const isBetter = `${shown === "longest" ? ">" : "<"}${ofEquals === "first" ? "" : "="}`;
  const [label, python, javascript] =
    words === "all"
      ? ["words", "len(words)", "words.length"]
      : ["different", "len(set(words))", "new Set(words).size"];
  return {
    python: `import sys

text = sys.stdin.read()
words = ${found.python}
print("lines:", ${lineCount.python})
print("${label}:", ${python})
print("${shown}:", ${best}(${inOrder}, key=len, default="-"))
`,
    javascript: `const text = require("fs").readFileSync(0, "utf8");
const words = ${found.javascript};
let ${shown};
for (const word of words) {
  if (${shown} === undefined || word.length ${isBetter} ${shown}.length) ${shown} = word;
}
console.log("lines: " + (${lineCount.javascript}));
console.log("${label}: " + ${javascript});
console.log("${shown}: " + (${shown} ?? "-"));
`,
  };
}
