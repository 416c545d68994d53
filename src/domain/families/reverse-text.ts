import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { string } from "../type.ts";

const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789"));
const wide = fc.constantFrom("😀", "🚀", "🎉", "🐍", "🌍", "𝄞");
const text = (unit: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.string({ unit, minLength, maxLength });

export const family = defineFamily<Record<string, never>, [string]>({
  meta: {
    id: "reverse-text",
    version: 1,
    title: "Reverse a text",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Turn a text around, emoji included.",
    knownToModel: true,
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "reverses a string",
    statement: `Given a text, return it with its characters in reverse order.

- Every character counts: spaces and line breaks at the ends come along, and upper case stays upper case.
- A character is a Unicode code point, so an emoji such as 😀 is **one** character and must stay whole.
- An empty text stays empty.

{examples}

In JavaScript \`"😀".length\` is 2: a string is made of 16-bit units, and some characters need two of them.`,
    signature: {
      kind: "function",
      name: "reverse",
      parameters: [{ name: "s", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [["apple"], ["coding is fun"], ["Noon"], ["a1b2"]],
    inputs: {
      empty: fc.constant<[string]>([""]),
      single: fc.tuple(letter),
      typical: fc.tuple(text(letter, 5, 12)),
      duplicates: text(letter, 2, 5).map((half) => [half + half.split("").toReversed().join("")]),
      whitespace: fc
        .tuple(text(letter, 2, 6), fc.constantFrom(" ", "  ", "\n", "\t"), fc.boolean())
        .map(([inner, gap, first]) => [first ? gap + inner : inner + gap]),
      unicode: fc
        .tuple(text(letter, 0, 4), wide, text(fc.oneof(letter, wide), 1, 4))
        .map((parts) => [parts.join("")]),
      punctuation: fc.tuple(text(fc.oneof(letter, fc.constantFrom(...Array.from("'\".,!?-(){}\\"))), 4, 10)),
      large: fc.tuple(text(letter, 500, 1000)),
    },
    oracle: ([s]) => {
      let reversed = "";
      for (const character of s) reversed = character + reversed;
      return reversed;
    },
    reference: {
      python: `def reverse(s):
    return s[::-1]
`,
      javascript: `function reverse(s) {
  return [...s].reverse().join("");
}
`,
    },
    hints: [
      "The last character comes first.",
      "In Python a slice with the step -1 walks backwards: `s[::-1]`.",
      'In JavaScript, make an array of characters, reverse it, and join it with `""`.',
      'In JavaScript `s.split("")` cuts an emoji into two halves; `[...s]` keeps it whole.',
    ],
    flaws: [
      {
        name: "cuts characters into pieces",
        caughtBy: ["unicode"],
        source: {
          python: `def reverse(s):
    return s.encode("utf-8")[::-1].decode("utf-8", errors="replace")
`,
          javascript: `function reverse(s) {
  return s.split("").reverse().join("");
}
`,
        },
      },
      {
        name: "drops spaces at the ends",
        caughtBy: ["whitespace"],
        source: {
          python: `def reverse(s):
    return s.strip()[::-1]
`,
          javascript: `function reverse(s) {
  return [...s.trim()].reverse().join("");
}
`,
        },
      },
    ],
  }),
});
