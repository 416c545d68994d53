import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { boolean, string } from "../type.ts";

interface Parameters {
  readonly caseMatters: boolean;
}

type Input = readonly [text: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "palindrome-ignoring-punctuation",
    version: 1,
    title: "Palindrome ignoring punctuation",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Does a text read the same backwards, when only letters and digits count?",
  },
  parameters: () => fc.record({ caseMatters: fc.boolean() }),
  build: ({ caseMatters }) => ({
    task: `returns true if a text reads the same forwards and backwards, counting only the letters a-z and A-Z and the digits 0-9, and ${
      caseMatters ? "telling upper case from lower case" : "ignoring upper and lower case"
    }`,
    statement: `A palindrome reads the same forwards and backwards. Decide whether a text is one, and return true or false.

- Only the letters \`a\` to \`z\` and \`A\` to \`Z\` and the digits \`0\` to \`9\` count. Skip everything else: spaces, line
  breaks, punctuation, the underscore, and also letters beyond these, such as \`é\` or \`ж\`.
- ${
      caseMatters
        ? "Upper and lower case are different: `Aa` is not a palindrome."
        : "Upper and lower case are the same: `Aa` is a palindrome."
    }
- A text in which nothing counts is a palindrome, and so is the empty text.

{examples}

The text has at most 2,000 characters.`,
    signature: {
      kind: "function",
      name: "is_palindrome",
      parameters: [{ name: "text", type: string }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [["never odd or even"], ["hello, world"], ["step on no pets!"], ["12 - 21"]],
    inputs: {
      typical: fc
        .tuple(core(3, 9), fc.boolean(), gaps(" ,."))
        .map(([half, isSpoilt, gap]) => [spread(isSpoilt ? `${mirror(half)}x1` : mirror(half), gap)]),
      empty: texts(" .,;:!?-_é", 0, 5),
      single: fc
        .tuple(texts(" .,!?", 0, 3), core(1, 1), texts(" .,!?", 0, 3))
        .map(([[a], b, [c]]) => [a + b + c]),
      pair: texts("ab01", 2, 2),
      case: fc
        .tuple(letters(3, 6), fc.boolean())
        .map(([half, isSpoilt]) => [
          half.toUpperCase() + half.split("").toReversed().join("") + (isSpoilt ? "0" : ""),
        ]),
      // At one end only, so that a character which wrongly counts has no partner.
      punctuation: fc
        .tuple(core(2, 6), gaps(" .,;:!?'()-"))
        .map(([half, gap]) => [`${spread(mirror(half), gap)}_`]),
      unicode: fc
        .tuple(core(2, 6), fc.constantFrom("é", "ß", "ж", "中", "٣", "Ø"))
        .map(([half, other]) => [`${mirror(half)} ${other}`]),
      large: fc
        .tuple(core(400, 900), fc.boolean())
        .map(([half, isSpoilt]) => [(isSpoilt ? "x1" : "") + mirror(half)]),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => readsTheSame(text, caseMatters),
    reference: isPalindrome(caseMatters, asciiOnly),
    hints: [
      "Do it in two steps: first keep only what counts, then compare.",
      "A regular expression can name what counts: `[a-zA-Z0-9]`. Beware of shorthands that let more through.",
      "Compare what is left with its reverse. Does case matter?",
    ],
    flaws: [
      {
        name: "keeps underscores, because the shorthand `\\W` counts them as letters",
        caughtBy: ["punctuation"],
        source: isPalindrome(caseMatters, { python: "\\W", javascript: "/\\W/g" }),
      },
      {
        name: caseMatters ? "takes upper and lower case for the same" : "tells upper case from lower case",
        caughtBy: ["case"],
        source: isPalindrome(!caseMatters, asciiOnly),
      },
      {
        name: "counts the letters of every alphabet",
        caughtBy: ["unicode"],
        source: isPalindrome(caseMatters, { python: "[\\W_]", javascript: "/[^\\p{L}\\p{N}]/gu" }),
      },
    ],
  }),
});

function texts(characters: string, minLength: number, maxLength: number): fc.Arbitrary<[string]> {
  return fc.tuple(
    fc.string({ unit: fc.constantFrom(...characters.split("")), minLength, maxLength, size: "max" }),
  );
}

/** Half a palindrome in lower case and digits, without the letters that spoil one. */
function core(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return texts("abcdelnorst029", minLength, maxLength).map(([text]) => text);
}

function letters(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return texts("abdenort", minLength, maxLength).map(([text]) => text);
}

function gaps(characters: string): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom("", ...characters.split("")), { minLength: 5, maxLength: 5 });
}

function mirror(half: string): string {
  return half + half.split("").toReversed().join("");
}

function spread(text: string, gap: readonly string[]): string {
  return text.replaceAll(/./g, (character, index: number) => character + (gap[index % gap.length] ?? ""));
}

function readsTheSame(text: string, caseMatters: boolean): boolean {
  const counted = "abcdefghijklmnopqrstuvwxyz0123456789";
  const kept = text.split("").filter((character) => counted.includes(character) || isAsciiUpper(character));
  const read = caseMatters ? kept : kept.map((character) => character.toLowerCase());
  return read.every((character, index) => character === read[read.length - 1 - index]);
}

function isAsciiUpper(character: string): boolean {
  return character >= "A" && character <= "Z";
}

const asciiOnly = { python: "[^a-zA-Z0-9]", javascript: "/[^a-zA-Z0-9]/g" };

function isPalindrome(caseMatters: boolean, skipped: Flaw["source"]): Flaw["source"] {
  const lower = caseMatters
    ? { python: "", javascript: "" }
    : { python: ".lower()", javascript: ".toLowerCase()" };
  return {
    python: `import re

def is_palindrome(text):
    kept = re.sub(r"${skipped.python}", "", text)${lower.python}
    return kept == kept[::-1]
`,
    javascript: `function isPalindrome(text) {
  const kept = text.replace(${skipped.javascript}, "")${lower.javascript};
  return kept === [...kept].reverse().join("");
}
`,
  };
}
