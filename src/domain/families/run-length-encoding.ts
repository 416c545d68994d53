import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list, string, tuple } from "../type.ts";

const letter = fc.constantFrom(...Array.from("abcdexyzABZ"));
const runs = (minLength: number, maxLength: number, longest: number) =>
  fc
    .array(fc.tuple(letter, fc.integer({ min: 1, max: longest })), { minLength, maxLength })
    .map((all) => all.map(([char, times]) => char.repeat(times)).join(""));
const input = (text: string): [string] => [text];

export const family = defineFamily<Record<string, never>, [string]>({
  meta: {
    id: "run-length-encoding",
    version: 1,
    title: "Run-length encoding",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Shorten a text to its runs: each character with how often it stands in a row.",
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "returns the run-length encoding of a string as a list of pairs of a character and its count",
    statement: `A **run** is a stretch of equal characters in a row, as long as it can be. Return the runs of a text in order,
each as a pair: the character and the length of its run.

- A pair is a tuple \`("a", 3)\` in Python and an array \`["a", 3]\` in JavaScript.
- A character that stands alone is a run of length 1. If a character comes back later, that is a new run.
- Upper and lower case differ. Digits, spaces and line breaks are characters like any others.
- An empty text has no runs: return an empty list.

{examples}`,
    signature: {
      kind: "function",
      name: "run_lengths",
      parameters: [{ name: "text", type: string }],
      returns: list(tuple(string, int)),
    },
    comparison: { kind: "exact" },
    examples: [["aaabb"], ["xyyyz"], ["hello"]],
    inputs: {
      empty: fc.constant(input("")),
      single: letter.map(input),
      typical: runs(3, 6, 4).map(input),
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
        .tuple(fc.constantFrom(" ", "  ", "\n\n", "\t"), runs(1, 3, 3), fc.constantFrom(" ", "   ", "\n"))
        .map(([before, text, after]) => input(before + text + after)),
      punctuation: fc
        .array(fc.tuple(fc.constantFrom(...Array.from("1122.,!-07")), fc.integer({ min: 1, max: 4 })), {
          minLength: 2,
          maxLength: 5,
        })
        .map((all) => input(all.map(([char, times]) => char.repeat(times)).join(""))),
      large: runs(100, 200, 9).map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => (text.match(/([^])\1*/g) ?? []).map((run) => [run.charAt(0), run.length]),
    reference: {
      python: `def run_lengths(text):
    runs = []
    for char in text:
        if runs and runs[-1][0] == char:
            runs[-1] = (char, runs[-1][1] + 1)
        else:
            runs.append((char, 1))
    return runs
`,
      javascript: `function runLengths(text) {
  const runs = [];
  for (const char of text) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === char) last[1] += 1;
    else runs.push([char, 1]);
  }
  return runs;
}
`,
    },
    hints: [
      "Compare each character with the one before it. When does a new run begin?",
      "Look at the last pair you have: the next character either makes it longer or begins a new one.",
      "At the first character there is no last pair yet: check that the list is not empty.",
      "Python's tuples cannot change; replace the last one: `runs[-1] = (char, count + 1)`.",
    ],
    flaws: [
      {
        name: "counts a character in the whole text",
        caughtBy: ["duplicates"],
        source: {
          python: `def run_lengths(text):
    return [(char, text.count(char)) for char in dict.fromkeys(text)]
`,
          javascript: `function runLengths(text) {
  return [...new Set(text)].map((char) => [char, text.split(char).length - 1]);
}
`,
        },
      },
      {
        name: "expects a first character",
        caughtBy: ["empty"],
        source: {
          python: `def run_lengths(text):
    current, count, runs = text[0], 0, []
    for char in text:
        if char != current:
            runs.append((current, count))
            current, count = char, 0
        count += 1
    return runs + [(current, count)]
`,
          javascript: `function runLengths(text) {
  let [current, count, runs] = [text[0], 0, []];
  for (const char of text) {
    if (char !== current) {
      runs.push([current, count]);
      [current, count] = [char, 0];
    }
    count += 1;
  }
  return [...runs, [current, count]];
}
`,
        },
      },
      {
        name: "takes upper and lower case for the same",
        caughtBy: ["case"],
        source: {
          python: `from itertools import groupby

def run_lengths(text):
    groups = [list(group) for _, group in groupby(text, key=str.lower)]
    return [(group[0], len(group)) for group in groups]
`,
          javascript: `function runLengths(text) {
  return (text.match(/([^])\\1*/gi) ?? []).map((run) => [run[0], run.length]);
}
`,
        },
      },
    ],
  }),
});
