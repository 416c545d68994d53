import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, string, tuple, type Type } from "../type.ts";

interface Parameters {
  readonly form: Form;
  /** Whether a character that stands alone is written with its 1. */
  readonly countsOne: boolean;
  readonly caseMatters: boolean;
}

/** Pairs of character and count, or of count and character, or both written into one text. */
type Form = "char, count" | "count, char" | "a3b2" | "3a2b";

export const family = defineFamily<Parameters, [string]>({
  meta: {
    id: "run-length-encoding",
    version: 2,
    title: "Run-length encoding",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Shorten a text to its runs: each character with how often it stands in a row.",
  },
  parameters: () =>
    fc.record({
      form: fc.constantFrom("char, count", "count, char", "a3b2", "3a2b"),
      countsOne: fc.boolean(),
      caseMatters: fc.boolean(),
    }),
  build: (parameters) => {
    const { form, countsOne, caseMatters } = parameters;
    const { name, task, wanted, returns } = forms[form];
    const isText = form === "a3b2" || form === "3a2b";
    return {
      task: `returns the run-length encoding of a string as ${task}, where ${
        countsOne
          ? "a character alone is a run of 1"
          : isText
            ? "a character alone is written without a number"
            : "characters alone are left out"
      }${caseMatters ? "" : "; upper and lower case are the same, and the result is in lower case"}`,
      wordings: [
        `A **run** is a stretch of equal characters in a row, as long as it can be. Return the runs of a text in order, ${wanted}.`,
        `Take a text apart into its **runs**: stretches of equal characters in a row, each as long as it can be. Return
them in order, ${wanted}.`,
        `Text with many repetitions can be shortened to its **runs**, the longest possible stretches of equal characters in a row.
Return the runs of a text in order, ${wanted}.`,
      ],
      statement: `${rules(parameters, isText)}
- If a character comes back after another one, that is a new run.
- ${
        caseMatters
          ? "Upper and lower case differ."
          : "Upper and lower case are the same: `aAa` is one run. Write letters in lower case."
      } Digits, spaces and line breaks are characters like any others.
- An empty text has no runs: return an empty ${isText ? "text" : "list"}.

{examples}`,
      signature: {
        kind: "function",
        name,
        parameters: [{ name: "text", type: string }],
        returns,
      },
      comparison: { kind: "exact" },
      examples: [["aaabb"], ["xyyyz"], ["hello"]],
      inputs,
      hiddenPerCategory: 5,
      oracle: ([text]) => {
        const runs = text.match(caseMatters ? /([^])\1*/g : /([^])\1*/gi) ?? [];
        return encode(
          runs.map((run) => [caseMatters ? run.charAt(0) : run.charAt(0).toLowerCase(), run.length]),
          parameters,
        );
      },
      reference: source(parameters),
      hints: [
        "Compare each character with the one before it. When does a new run begin?",
        "Look at the last run you have: the next character either makes it longer or begins a new one.",
        "At the first character there is no last run yet: check that the list is not empty.",
        "Python's tuples cannot change; replace the last one: `runs[-1] = (char, count + 1)`.",
        ...(isText ? ["Keep a list of runs first, and write them into one text at the end."] : []),
      ],
      flaws: [
        {
          name: "counts a character in the whole text",
          caughtBy: ["duplicates"],
          source: source(parameters, { countsAll: true }),
        },
        {
          name: "begins a new run after nine",
          caughtBy: ["boundary"],
          source: source(parameters, { atMostNine: true }),
        },
        {
          name: caseMatters ? "takes upper and lower case for the same" : "tells upper case from lower case",
          caughtBy: ["case"],
          source: source({ ...parameters, caseMatters: !caseMatters }),
        },
      ],
    };
  },
});

interface FormWords {
  readonly name: string;
  readonly task: string;
  readonly wanted: string;
  readonly returns: Type;
}

const forms: Readonly<Record<Form, FormWords>> = {
  "char, count": {
    name: "run_lengths",
    task: "a list of pairs of a character and its count",
    wanted: "each as a pair: the character and the length of its run",
    returns: list(tuple(string, int)),
  },
  "count, char": {
    name: "run_lengths",
    task: "a list of pairs of a count and its character",
    wanted: "each as a pair: the length of the run and its character",
    returns: list(tuple(int, string)),
  },
  a3b2: {
    name: "encode_runs",
    task: "a string of each character and its count",
    wanted: "written into **one text**: the character, then the length of its run",
    returns: string,
  },
  "3a2b": {
    name: "encode_runs",
    task: "a string of each count and its character",
    wanted: "written into **one text**: the length of the run, then its character",
    returns: string,
  },
};

function rules({ form, countsOne }: Parameters, isText: boolean): string {
  const [text, one] = form === "a3b2" ? ["a3b1c2", "a3bc2"] : ["3a1b2c", "3ab2c"];
  if (isText) {
    return countsOne
      ? `- A character that stands alone is a run of length 1: \`aaabcc\` becomes \`${text}\`.`
      : `- A character that stands alone is written without a number: \`aaabcc\` becomes \`${one}\`.`;
  }
  const pair = form === "char, count" ? '"a", 3' : '3, "a"';
  return `- A pair is a tuple \`(${pair})\` in Python and an array \`[${pair}]\` in JavaScript.
- A character that stands alone ${countsOne ? "is a run of length 1" : "is **left out**: only runs of 2 and more are returned"}.`;
}

const letter = fc.constantFrom(...Array.from("abcdexyzABZ"));
const input = (text: string): [string] => [text];

function runsOf(
  letters: fc.Arbitrary<string>,
  [minLength, maxLength]: readonly [number, number],
  longest: number,
): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(letters, fc.integer({ min: 1, max: longest })), { minLength, maxLength, size: "max" })
    .map((all) => all.map(([char, times]) => char.repeat(times)).join(""));
}

const inputs = {
  empty: fc.constant(input("")),
  single: letter.map(input),
  typical: runsOf(letter, [3, 6], 4).map(input),
  // A character comes back after another one.
  duplicates: fc
    .tuple(
      fc.shuffledSubarray(Array.from("abcxyz"), { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([chars, times]) => input([...chars, ...chars].map((char) => char.repeat(times)).join(""))),
  pair: fc.tuple(letter, letter).map(([a, b]) => input(a + b)),
  boundary: fc
    .tuple(letter, fc.integer({ min: 10, max: 130 }))
    .map(([char, times]) => input(char.repeat(times))),
  case: fc
    .array(fc.tuple(fc.constantFrom(...Array.from("abcxyz")), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) =>
      input(all.map(([char, times]) => char.repeat(times) + char.toUpperCase().repeat(times)).join("")),
    ),
  whitespace: fc
    .tuple(
      fc.constantFrom(" ", "  ", "\n\n", "\t"),
      runsOf(letter, [1, 3], 3),
      fc.constantFrom(" ", "   ", "\n"),
    )
    .map(([before, text, after]) => input(before + text + after)),
  punctuation: runsOf(fc.constantFrom(...Array.from("1122.,!-07")), [2, 5], 4).map(input),
  large: runsOf(letter, [60, 100], 9).map(input),
};

function encode(
  runs: readonly (readonly [char: string, count: number])[],
  { form, countsOne }: Parameters,
): unknown {
  const number = (count: number) => (count === 1 && !countsOne ? "" : String(count));
  if (form === "a3b2") return runs.map(([char, count]) => char + number(count)).join("");
  if (form === "3a2b") return runs.map(([char, count]) => number(count) + char).join("");
  const kept = runs.filter(([, count]) => countsOne || count !== 1);
  return kept.map(([char, count]) => (form === "char, count" ? [char, count] : [count, char]));
}

/** The reference, or one of its flaws. */
function source(parameters: Parameters, { countsAll = false, atMostNine = false } = {}): Flaw["source"] {
  const { form, caseMatters } = parameters;
  const { name } = forms[form];
  const ending = endingOf(parameters);
  const [nine, nineInJs] = atMostNine ? [" and runs[-1][1] < 9", " && last[1] < 9"] : ["", ""];
  const python = countsAll
    ? "    runs = [(char, text.count(char)) for char in dict.fromkeys(text)]\n"
    : `    runs = []
    for char in text:
        if runs and runs[-1][0] == char${nine}:
            runs[-1] = (char, runs[-1][1] + 1)
        else:
            runs.append((char, 1))
`;
  const javascript = countsAll
    ? "  const runs = [...new Set(text)].map((char) => [char, text.split(char).length - 1]);\n"
    : `  const runs = [];
  for (const char of text) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === char${nineInJs}) last[1] += 1;
    else runs.push([char, 1]);
  }
`;
  return {
    python: `def ${name}(text):
${caseMatters ? "" : "    text = text.lower()\n"}${python}    return ${ending.python}
`,
    javascript: `function ${nameIn("javascript", name)}(text) {
${caseMatters ? "" : "  text = text.toLowerCase();\n"}${javascript}  return ${ending.javascript};
}
`,
  };
}

function endingOf({ form, countsOne }: Parameters): Flaw["source"] {
  const number = countsOne
    ? { python: "str(count)", javascript: "String(count)" }
    : { python: '(str(count) if count > 1 else "")', javascript: '(count > 1 ? String(count) : "")' };
  const kept = countsOne
    ? { python: "", javascript: "" }
    : { python: " if count > 1", javascript: ".filter(([, count]) => count > 1)" };
  switch (form) {
    case "char, count":
      return countsOne
        ? { python: "runs", javascript: "runs" }
        : {
            python: `[(char, count) for char, count in runs${kept.python}]`,
            javascript: `runs${kept.javascript}`,
          };
    case "count, char":
      return {
        python: `[(count, char) for char, count in runs${kept.python}]`,
        javascript: `runs${kept.javascript}.map(([char, count]) => [count, char])`,
      };
    case "a3b2":
      return {
        python: `"".join(char + ${number.python} for char, count in runs)`,
        javascript: `runs.map(([char, count]) => char + ${number.javascript}).join("")`,
      };
    case "3a2b":
      return {
        python: `"".join(${number.python} + char for char, count in runs)`,
        javascript: `runs.map(([char, count]) => ${number.javascript} + char).join("")`,
      };
  }
}
