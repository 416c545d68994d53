import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, string, type Type } from "../type.ts";

interface Easy {
  readonly end: "longest" | "shortest";
  /** What is returned about that word. */
  readonly gives: "word" | "length" | "place" | "count" | "all" | "others";
}

interface Medium {
  /** What is counted in a word. */
  readonly by: "letters" | "different" | "vowels";
  readonly end: "most" | "fewest";
  /** Which of several equally good words is returned. */
  readonly ties: "first" | "last" | "alphabet";
}

type Input = [s: string];

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("abdeghimnoprstu")), minLength, maxLength });
const words = (minLength: number, maxLength: number) => fc.array(letters(2, 9), { minLength, maxLength });
const blank = fc.constantFrom("\t", "\n", "\n\n", "\t\t");

/** Words of two different lengths, as `[long, short]`. */
const uneven = fc.tuple(letters(7, 9), letters(2, 4));

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "longest-word",
    version: 3,
    title: "Longest or shortest word",
    topic: "strings",
    difficulties: ["easy", "medium"],
    summary:
      "Find the longest or shortest word of a sentence, its place or its equals, or that with most vowels, whatever stands between the words.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          end: fc.constantFrom("longest", "shortest"),
          gives: fc.constantFrom("word", "length", "place", "count", "all", "others"),
        })
      : fc.record({
          by: fc.constantFrom("letters", "different", "vowels"),
          end: fc.constantFrom("most", "fewest"),
          ties: fc.constantFrom("first", "last", "alphabet"),
        }),
  build: (parameters) => ("by" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

/** What is returned about the word that is the longest, or the shortest. */
interface Gives {
  readonly name: (end: Easy["end"]) => string;
  /** As in "returns …". */
  readonly what: (end: Easy["end"]) => string;
  readonly none: string;
  readonly returns: Type;
  /** From the place of the first such word, -1 where there is none. */
  readonly answer: (found: { all: readonly string[]; place: number }) => unknown;
  /** From `words` and `best`: the word in Python; its length, beside `lengths`, in JavaScript. */
  readonly python: string;
  readonly javascript: string;
  /** Whether it matters which of equal words is taken. */
  readonly hasTies: boolean;
}

const given: Readonly<Record<Easy["gives"], Gives>> = {
  word: {
    name: (end) => `${end}_word`,
    what: (end) => `the **${end}** word of a text`,
    none: "an empty string",
    returns: string,
    answer: ({ all, place }) => all[place] ?? "",
    python: "best",
    javascript: 'words[lengths.indexOf(best)] ?? ""',
    hasTies: true,
  },
  length: {
    name: (end) => `length_of_${end}`,
    what: (end) => `the **length** of the **${end}** word of a text`,
    none: "0",
    returns: int,
    answer: ({ all, place }) => (all[place] ?? "").length,
    python: "len(best)",
    javascript: "words.length > 0 ? best : 0",
    hasTies: false,
  },
  place: {
    name: (end) => `place_of_${end}`,
    what: (end) => `the **index** of the **${end}** word among the words of a text, counted from 0`,
    none: "-1",
    returns: int,
    answer: ({ place }) => place,
    python: "words.index(best) if words else -1",
    javascript: "lengths.indexOf(best)",
    hasTies: true,
  },
  count: {
    name: (end) => `count_${end}`,
    what: (end) =>
      `**how many** words of a text are as ${asLong[end]} as its **${end}** word, that one included`,
    none: "0",
    returns: int,
    answer: ({ all, place }) => all.filter(({ length }) => length === all[place]?.length).length,
    python: "len([word for word in words if len(word) == len(best)])",
    javascript: "lengths.filter((length) => length === best).length",
    hasTies: false,
  },
  all: {
    name: (end) => `all_${end}`,
    what: (end) =>
      `the list of **all** words of a text that are as ${asLong[end]} as its **${end}** word, in their order`,
    none: "an empty list",
    returns: list(string),
    answer: ({ all, place }) => all.filter(({ length }) => length === all[place]?.length),
    python: "[word for word in words if len(word) == len(best)]",
    javascript: "words.filter((word) => word.length === best)",
    hasTies: false,
  },
  others: {
    name: (end) => `without_${end}`,
    what: (end) => `the list of the words of a text **without its ${end}** word, in their order`,
    none: "an empty list",
    returns: list(string),
    answer: ({ all, place }) => all.filter((_, i) => i !== place),
    python: "[word for i, word in enumerate(words) if i != words.index(best)]",
    javascript: "words.filter((_, i) => i !== lengths.indexOf(best))",
    hasTies: true,
  },
};

const asLong = { longest: "long", shortest: "short" } as const;

const easyTies: Readonly<Record<Easy["gives"], string>> = {
  word: "return the **first** of them",
  length: "the answer is the same for each of them",
  place: "return the index of the **first** of them",
  count: "each of them is counted, also where one word occurs several times",
  all: "each of them is in the list, also where one word occurs several times",
  others: "only the **first** of them is left out",
};

function easyBody(parameters: Easy): FamilyBody<Input> {
  const { end, gives } = parameters;
  const { what, none, returns, answer, hasTies } = given[gives];
  const longest = end === "longest";
  const asked = what(end);
  const isWord = gives === "word";
  return {
    task: isWord
      ? `returns the ${end} word of a sentence, or an empty string`
      : `returns ${asked.replaceAll("**", "")}${
          hasTies ? `, where the first of several equally ${asLong[end]} words is the ${end}` : ""
        }, or ${none} if there is no word`,
    wordings: isWord
      ? [
          `Given a text, return its **${end}** word.`,
          `Find the **${end}** word of a text, and return it.`,
          `Which word of a text is the **${end}**? Return that word.`,
        ]
      : [
          `Given a text, return ${asked.replace("a text", "that text")}.`,
          `Take a text apart into its words, and find out which is the **${end}**. Return ${asked.replace("a text", "that text")}.`,
        ],
    statement: `- Words are separated by one or more spaces, tabs or line breaks; there may be some before the first word and after the
  last one too. Everything else, such as a comma, belongs to the word.
- If several words are equally ${asLong[end]}, ${easyTies[gives]}.
- If there is no word, return ${none === "-1" ? "**-1**" : none}.

{examples}`,
    signature: {
      kind: "function",
      name: given[gives].name(end),
      parameters: [{ name: "s", type: string }],
      returns,
    },
    comparison: { kind: "exact" },
    examples: easyExamples(end, hasTies).map((text): Input => [text]),
    inputs: {
      empty: fc.constantFrom<[string][]>([""], [" "], ["   "], ["\t"], ["\n"], [" \n "]),
      single: fc.tuple(letters(1, 10)),
      typical: words(3, 7).map((all) => [all.join(" ")]),
      ties: fc.uniqueArray(letters(4, 4), { minLength: 2, maxLength: 5 }).map((all) => [all.join(" ")]),
      // Only a tab or a line break stands between two words, and taking both for one changes the answer.
      whitespace: fc
        .tuple(uneven, blank)
        .map(([[long, short], gap]) => [`${long} ${short}${gap}${long}${gap}${short}`]),
      adjacent: fc
        .tuple(uneven, words(1, 3))
        .map(([[long, short], more]) => [`${long}  ${short}   ${more.join("  ")}`]),
      boundary: words(2, 4).map((all) => [`  ${all.join(" ")} `]),
      punctuation: words(2, 5).map((all) => [`${all.join(", ")}.`]),
      large: fc.array(letters(3, 10), { minLength: 100, maxLength: 150 }).map((all) => [all.join(" ")]),
    },
    hiddenPerCategory: 5,
    oracle: ([s]) => {
      const found = s.split(/[ \t\n]/).filter((word) => word !== "");
      const ordered = found.map(({ length }) => length).toSorted((a, b) => (longest ? b - a : a - b));
      return answer({ all: found, place: found.findIndex(({ length }) => length === ordered[0]) });
    },
    reference: easySource(parameters),
    hints: [
      "First take the text apart into its words. What may stand between two words?",
      'Two spaces in a row must not make an empty word. In Python `s.split()` sees to that; in JavaScript split by `/\\s+/` and drop `""`.',
      `Then find the ${end} word, or its length: ${longest ? "`max`" : "`min`"} with \`key=len\` in Python, \`Math.${longest ? "max" : "min"}\` of all lengths in JavaScript.`,
      `From that comes the answer; in Python: \`${given[gives].python}\`. Mind the text without any word.`,
    ],
    flaws: [
      {
        name: "splits at single spaces",
        caughtBy: ["whitespace"],
        source: easySource(parameters, { splits: { python: 's.split(" ")', javascript: 's.split(" ")' } }),
      },
      {
        name: "expects at least one word",
        caughtBy: ["empty"],
        source: easySource(parameters, { expectsOne: true }),
      },
      ...(hasTies
        ? [
            {
              name: "takes the last of equal words",
              caughtBy: ["ties"],
              source: easySource(parameters, { takesLast: true }),
            } as const,
          ]
        : []),
    ],
  };
}

/** Where it matters which of equal words is taken, there are none. */
function easyExamples(end: Easy["end"], hasTies: boolean): readonly string[] {
  if (end === "longest")
    return hasTies
      ? ["the quick elephant ran", "coding is fun", "one little house"]
      : ["the quick elephant ran", "one red fox", "coding is simple"];
  return hasTies
    ? ["the quick elephant is here", "coding is fun", "a little house"]
    : ["the quick elephant is here", "one red fox", "to be alone"];
}

interface Mistakes {
  readonly splits?: Flaw["source"];
  readonly expectsOne?: boolean;
  readonly takesLast?: boolean;
}

const rightSplit: Flaw["source"] = {
  python: "s.split()",
  javascript: 's.split(/\\s+/).filter((word) => word !== "")',
};

/** The reference, or one with a mistake. */
function easySource(
  { end, gives }: Easy,
  { splits = rightSplit, expectsOne = false, takesLast = false }: Mistakes = {},
): Flaw["source"] {
  const { name, python, javascript } = given[gives];
  const pick = end === "longest" ? "max" : "min";
  const best = expectsOne
    ? `lengths.reduce((one, other) => Math.${pick}(one, other))`
    : `Math.${pick}(...lengths)`;
  return {
    python: `def ${name(end)}(s):
    words = ${splits.python}
    best = ${pick}(${takesLast ? "reversed(words)" : "words"}, key=len${expectsOne ? "" : ', default=""'})
    return ${python}
`,
    javascript: `function ${nameIn("javascript", name(end))}(s) {
  const words = ${splits.javascript};
  const lengths = words.map((word) => word.length);
  const best = ${best};
  return ${takesLast ? javascript.replace("indexOf", "lastIndexOf") : javascript};
}
`,
  };
}

const measures = {
  letters: {
    words: "letters",
    rule: "Each letter counts as often as it occurs.",
    of: (word: string) => word.length,
    python: "len(word)",
    javascript: "word.length",
  },
  different: {
    words: "different letters",
    rule: "A letter that occurs several times in a word counts once: `banana` has three different letters.",
    of: (word: string) => Array.from(word).filter((letter, i) => word.indexOf(letter) === i).length,
    python: "len(set(word))",
    javascript: "new Set(word).size",
  },
  vowels: {
    words: "vowels",
    rule: "The vowels are a, e, i, o and u. Each counts as often as it occurs: `banana` has three vowels.",
    of: (word: string) => Array.from("aeiou").reduce((sum, vowel) => sum + word.split(vowel).length - 1, 0),
    python: 'len(re.findall("[aeiou]", word))',
    javascript: 'word.replace(/[^aeiou]/g, "").length',
  },
} as const;

const tieRules = {
  first: "the one that comes **first** in the text",
  last: "the one that comes **last** in the text",
  alphabet: "the one that comes first **in the alphabet**",
} as const;

const tieTasks = {
  first: "the first of equals",
  last: "the last of equals",
  alphabet: "the first in the alphabet of equals",
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { by, end, ties } = parameters;
  const { words: counted, rule, of } = measures[by];
  const input = (text: string): Input => [text];
  const spaced = (all: readonly string[]) => input(all.join(" "));
  return {
    task: `returns the word of a text with the ${end} ${counted}, ${tieTasks[ties]}, or an empty string if there is no word`,
    wordings: [
      `Given a text of small letters, spaces and punctuation, return the word with the **${end} ${counted}**.`,
      `Of all the words of a text in small letters, find the one that has the **${end} ${counted}**, and return it.`,
      `A text is written in small letters. Which of its words has the **${end} ${counted}**? Return that word.`,
    ],
    statement: `- A word is a row of letters from a to z, as long as possible. Everything else separates words: spaces, line breaks,
  punctuation, digits. So \`well-known\` is two words.
- ${rule}
- Of several words with the ${end} ${counted}, return ${tieRules[ties]}.
- If there is no word, return an empty string.

{examples}

The text has at most 1,000 characters.`,
    signature: {
      kind: "function",
      name: "pick_word",
      parameters: [{ name: "text", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    // No word is as good as another, and nothing but single spaces separates them.
    examples: [
      ["my education costs money"],
      ["by evening rain stops"],
      ["dry beaches cheer us"],
      ["banana split cake"],
    ],
    inputs: {
      empty: fc.constantFrom<Input[]>([""], [" "], ["..."], ["- 12 -"], ["\n"], ["?! "]),
      single: fc.tuple(letters(1, 9)),
      typical: words(3, 7).map(spaced),
      ties: equals.map(spaced),
      // Punctuation after each word, without a space or with one.
      punctuation: fc
        .tuple(words(2, 5), fc.constantFrom(",", ".", "! ", ";", ": ", "? "))
        .map(([all, mark]) => input(all.map((word) => `${word}${mark}`).join(""))),
      adjacent: fc
        .tuple(words(2, 4), fc.constantFrom("-", "'", "/", "7", "_"))
        .map(([all, mark]) => input(all.join(mark))),
      whitespace: fc
        .tuple(words(2, 5), fc.constantFrom("\n", "\t", "  ", " \n "))
        .map(([all, gap]) => input(`${gap}${all.join(gap)}${gap}`)),
      missing: fc
        .array(fc.constantFrom("my", "try", "sky", "b", "hmm", "rhythm"), { minLength: 2, maxLength: 4 })
        .map(spaced),
      large: fc.array(letters(2, 9), { minLength: 60, maxLength: 90, size: "max" }).map(spaced),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => {
      const found = Array.from(text, (char) => (/[a-z]/.test(char) ? char : " "))
        .join("")
        .split(" ")
        .filter((word) => word !== "");
      const counts = found.map(of);
      const wanted = end === "most" ? Math.max(...counts) : Math.min(...counts);
      const equal = found.filter((word) => of(word) === wanted);
      if (ties === "alphabet") equal.sort();
      return (ties === "last" ? equal.at(-1) : equal[0]) ?? "";
    },
    reference: source(parameters),
    hints: [
      "First find all the words. What separates them is said best by what a word is made of.",
      "The regular expression `[a-z]+` fits a whole word: `re.findall` in Python, `match` with the flag `g` in JavaScript.",
      `In JavaScript \`match\` gives \`null\` where there is no word; \`?? []\` helps. For one word, \`${measures[by].python}\` in Python counts.`,
      ties === "first"
        ? "A later word takes the place of the best one only if it is really better."
        : ties === "last"
          ? "Go through the words from the last to the first; then the first best one is the right one."
          : "Put the words in alphabetical order first; then the first best one is the right one.",
    ],
    flaws: [
      {
        name: "separates words by spaces only",
        caughtBy: ["punctuation"],
        source: source(parameters, {
          found: { python: "text.split()", javascript: "text.split(/\\s+/).filter(Boolean)" },
        }),
      },
      {
        name: "returns another one of equal words",
        caughtBy: ["ties"],
        source: source({ ...parameters, ties: ties === "first" ? "last" : "first" }),
      },
      {
        name: "expects at least one word",
        caughtBy: ["empty"],
        source: source(parameters, { expectsOne: true }),
      },
    ],
  };
}

/** Three words of the same letters: neither first nor last comes first in the alphabet. */
const equals = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...Array.from("abdeghimnoprstu")), { minLength: 3, maxLength: 3 }),
    letters(0, 3),
  )
  .map(([drawn, rest]): readonly string[] => {
    const [low = "", middle = "", high = ""] = drawn.toSorted();
    return [
      `${middle}${low}${high}${rest}`,
      `${low}${high}${middle}${rest}`,
      `${high}${low}${middle}${rest}`,
    ];
  });

interface Pieces {
  readonly found?: Flaw["source"];
  readonly expectsOne?: boolean;
}

/** The reference, with pieces of it replaced by wrong ones. */
function source({ by, end, ties }: Medium, { found, expectsOne = false }: Pieces = {}): Flaw["source"] {
  const python = found?.python ?? 're.findall("[a-z]+", text)';
  const javascript =
    found?.javascript ?? (expectsOne ? "text.match(/[a-z]+/g)" : "text.match(/[a-z]+/g) ?? []");
  const inOrder = { first: "words", last: "reversed(words)", alphabet: "sorted(words)" }[ties];
  const ordering = { first: "", last: "  words.reverse();\n", alphabet: "  words.sort();\n" }[ties];
  return {
    python: `${found === undefined || by === "vowels" ? "import re\n\n" : ""}def pick_word(text):
    words = ${python}
    return ${end === "most" ? "max" : "min"}(${inOrder}, key=measure${expectsOne ? "" : ', default=""'})

def measure(word):
    return ${measures[by].python}
`,
    javascript: `function ${nameIn("javascript", "pick_word")}(text) {
  const words = ${javascript};
${ordering}  let best = words[0]${expectsOne ? "" : ' ?? ""'};
  for (const word of words) {
    if (measure(word) ${end === "most" ? ">" : "<"} measure(best)) best = word;
  }
  return best;
}

function measure(word) {
  return ${measures[by].javascript};
}
`,
  };
}
