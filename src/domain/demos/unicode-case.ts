import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { boolean, string } from "../type.ts";

type Input = readonly [first: string, second: string];

const part = fc.constantFrom("a", "ß", "é", "e\u0301", "o");
const word = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));

export const demo = defineDemo<Input>({
  meta: {
    id: "unicode-case",
    title: "The same name, written twice",
    topic: "text",
    place: 2,
    language: "python",
    summary: "“Straße” and “STRASSE”, “é” and “é”: lower case alone does not make them one.",
  },
  task: "Write a function `same_name(first, second)` that says whether two names are the same, whatever is written in capitals and however the accents are encoded.",
  program: `def same_name(first, second):
    return first.lower() == second.lower()
`,
  mended: `import unicodedata


def folded(name):
    return unicodedata.normalize("NFC", name.casefold())


def same_name(first, second):
    return folded(first) == folded(second)
`,
  lesson:
    "`lower` is for reading, `casefold` is for comparing: the capital form of “ß” is “SS”. And one “é” may be a single character while the other is an “e” with an accent behind it: they look alike and are different texts, until both are normalised.",
  body: {
    signature: {
      kind: "function",
      name: "same_name",
      parameters: [
        { name: "first", type: string },
        { name: "second", type: string },
      ],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [
      ["Ada", "ADA"],
      ["Bo", "Ben"],
      ["René", "RENÉ"],
    ],
    edges: [
      ["case", ["Straße", "STRASSE"]],
      ["unicode", ["René", "Rene\u0301"]],
      ["unicode", ["ß", "ss"]],
      ["unicode", ["Rene", "René"]],
      ["empty", ["", ""]],
    ],
    inputs: {
      case: word.map((each): Input => [each, each.toUpperCase()]),
      unicode: word.map((each): Input => [each.normalize("NFC"), each.normalize("NFD")]),
      typical: fc.tuple(word, word),
    },
    oracle: ([first, second]) => spelledOut(first) === spelledOut(second),
  },
});

/** Capitals have no “ß”, so what has been one is two letters from then on. */
function spelledOut(name: string): string {
  return name.toUpperCase().toLowerCase().normalize("NFD");
}
