import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { boolean, string } from "../type.ts";

interface Parameters {
  readonly counted: "letters and digits" | "letters" | "vowels";
  readonly caseMatters: boolean;
  /** Whether a text in which nothing counts is a palindrome. */
  readonly emptyIs: boolean;
}

type Input = readonly [text: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "palindrome-ignoring-punctuation",
    version: 2,
    title: "Palindrome ignoring punctuation",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Does a text read the same backwards, when only letters, or some of them, count?",
  },
  parameters: () =>
    fc.record({
      counted: fc.constantFrom("letters and digits", "letters", "vowels"),
      caseMatters: fc.boolean(),
      emptyIs: fc.boolean(),
    }),
  build: ({ counted, caseMatters, emptyIs }) => ({
    task: `returns true if a text reads the same forwards and backwards, counting only ${tasks[counted]}, and ${
      caseMatters ? "telling upper case from lower case" : "ignoring upper and lower case"
    }; a text in which nothing counts gives ${emptyIs}`,
    wordings: [
      `A palindrome reads the same forwards and backwards. Decide whether a text is one if only its **${counted}** count, and
return true or false.`,
      `Return true if a text reads the same from its end as from its beginning, and false otherwise. Only **${counted}** count.`,
      `Some sentences are the same when you read them backwards, if you look at nothing but the **${counted}**. Is the given
text such a sentence? Return true or false.`,
    ],
    statement: `- ${rules[counted]}
- ${
      caseMatters
        ? "Upper and lower case are different: `Aa` is not a palindrome."
        : "Upper and lower case are the same: `Aa` is a palindrome."
    }
- A text in which nothing counts, such as the empty text, **is ${emptyIs ? "" : "not "}a palindrome**.

{examples}

The text has at most 1,000 characters.`,
    signature: {
      kind: "function",
      name: "is_palindrome",
      parameters: [{ name: "text", type: string }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [["never odd or even"], ["hello, world"], ["step on no pets!"], ["noon - noon"]],
    inputs: {
      typical: fc
        .tuple(core(3, 9), fc.boolean(), gaps(" ,."))
        .map(([half, isSpoilt, gap]) => [spread(isSpoilt ? `${mirror(half)}xe1` : mirror(half), gap)]),
      empty: texts(" .,;:!?-_é", 0, 5),
      single: fc
        .tuple(texts(" .,!?", 0, 3), core(1, 1), texts(" .,!?", 0, 3))
        .map(([[a], b, [c]]) => [a + b + c]),
      pair: texts("ab01", 2, 2),
      case: letters(3, 6).map((half) => [`A${half.toUpperCase()}${half.split("").toReversed().join("")}a`]),
      // A digit, or a letter that is nearly a vowel, has no partner.
      adjacent: letters(2, 6).map((half) => [`a${mirror(half)}a 7`]),
      boundary: letters(2, 6).map((half) => [`a${mirror(half)}ay`]),
      // At one end only, so that a character which wrongly counts has no partner.
      punctuation: fc
        .tuple(core(2, 6), gaps(" .,;:!?'()-"))
        .map(([half, gap]) => [`${spread(mirror(half), gap)}_`]),
      unicode: fc
        .tuple(core(2, 6), fc.constantFrom("é", "ß", "ж", "中", "٣", "Ø"))
        .map(([half, other]) => [`${mirror(half)} ${other}`]),
      large: fc
        .tuple(core(200, 490), fc.boolean())
        .map(([half, isSpoilt]) => [(isSpoilt ? "xu1" : "") + mirror(half)]),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => readsTheSame(text, { counted, caseMatters, emptyIs }),
    reference: isPalindrome({ counted, caseMatters, emptyIs }),
    hints: [
      "Do it in two steps: first keep only what counts, then compare.",
      `A regular expression can name what counts: \`${patterns[counted].replace("^", "")}\`. Beware of shorthands that let more through.`,
      "Compare what is left with its reverse. Does case matter?",
      ...(emptyIs ? [] : ["If nothing is left, the answer is false."]),
    ],
    flaws: [
      ...(counted === "vowels" ? [takesY] : shorthands[counted]).map(({ name, caughtBy, pattern }) => ({
        name,
        caughtBy,
        source: isPalindrome({ counted, caseMatters, emptyIs }, pattern),
      })),
      {
        name: caseMatters ? "takes upper and lower case for the same" : "tells upper case from lower case",
        caughtBy: ["case"],
        source: isPalindrome({ counted, caseMatters: !caseMatters, emptyIs }),
      },
      {
        name: emptyIs ? "finds no palindrome where nothing counts" : "takes nothing for a palindrome",
        caughtBy: ["empty"],
        source: isPalindrome({ counted, caseMatters, emptyIs: !emptyIs }),
      },
    ],
  }),
});

const tasks = {
  "letters and digits": "the letters a-z and A-Z and the digits 0-9",
  letters: "the letters a-z and A-Z",
  vowels: "the vowels a, e, i, o, u, A, E, I, O, U",
} as const;

const rules = {
  "letters and digits": `Only the letters \`a\` to \`z\` and \`A\` to \`Z\` and the digits \`0\` to \`9\` count. Skip everything else: spaces, line
  breaks, punctuation, the underscore, and also letters beyond these, such as \`é\` or \`ж\`.`,
  letters: `Only the letters \`a\` to \`z\` and \`A\` to \`Z\` count. Skip everything else: spaces, line breaks, punctuation, the
  underscore, digits, and also letters beyond these, such as \`é\` or \`ж\`.`,
  vowels: `Only the vowels \`a e i o u\` and \`A E I O U\` count. Skip everything else: consonants, \`y\` among them, spaces, line
  breaks, punctuation, digits, and also letters such as \`é\`.`,
} as const;

/** What does not count. */
const patterns = {
  "letters and digits": "[^a-zA-Z0-9]",
  letters: "[^a-zA-Z]",
  vowels: "[^aeiouAEIOU]",
} as const;

interface Shorthand {
  readonly name: string;
  readonly caughtBy: readonly Category[];
  readonly pattern: Flaw["source"];
}

const shorthands: Readonly<Record<"letters and digits" | "letters", readonly Shorthand[]>> = {
  "letters and digits": [
    {
      name: "keeps underscores, because the shorthand `\\W` counts them as letters",
      caughtBy: ["punctuation"],
      pattern: { python: "\\W", javascript: "/\\W/g" },
    },
    {
      name: "counts the letters of every alphabet",
      caughtBy: ["unicode"],
      pattern: { python: "[\\W_]", javascript: "/[^\\p{L}\\p{N}]/gu" },
    },
  ],
  letters: [
    {
      name: "counts digits as well, because the shorthand `\\W` takes them for letters",
      caughtBy: ["adjacent"],
      pattern: { python: "\\W", javascript: "/\\W/g" },
    },
    {
      name: "counts the letters of every alphabet",
      caughtBy: ["unicode"],
      pattern: { python: "[\\W\\d_]", javascript: "/[^\\p{L}]/gu" },
    },
  ],
};

const takesY: Shorthand = {
  name: "takes y for a vowel",
  caughtBy: ["boundary"],
  pattern: { python: "[^aeiouyAEIOUY]", javascript: "/[^aeiouyAEIOUY]/g" },
};

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

const countedCharacters = {
  "letters and digits": "abcdefghijklmnopqrstuvwxyz0123456789",
  letters: "abcdefghijklmnopqrstuvwxyz",
  vowels: "aeiou",
} as const;

function readsTheSame(text: string, { counted, caseMatters, emptyIs }: Parameters): boolean {
  const lower = countedCharacters[counted];
  const kept = text.split("").filter((char) => lower.includes(char) || lower.toUpperCase().includes(char));
  if (kept.length === 0) return emptyIs;
  const read = caseMatters ? kept : kept.map((char) => char.toLowerCase());
  return read.every((char, index) => char === read[read.length - 1 - index]);
}

function isPalindrome(
  { counted, caseMatters, emptyIs }: Parameters,
  skipped: Flaw["source"] = { python: patterns[counted], javascript: `/${patterns[counted]}/g` },
): Flaw["source"] {
  const lower = caseMatters
    ? { python: "", javascript: "" }
    : { python: ".lower()", javascript: ".toLowerCase()" };
  return {
    python: `import re

def is_palindrome(text):
    kept = re.sub(r"${skipped.python}", "", text)${lower.python}
    return ${emptyIs ? "" : 'kept != "" and '}kept == kept[::-1]
`,
    javascript: `function isPalindrome(text) {
  const kept = text.replace(${skipped.javascript}, "")${lower.javascript};
  return ${emptyIs ? "" : 'kept !== "" && '}kept === [...kept].reverse().join("");
}
`,
  };
}
