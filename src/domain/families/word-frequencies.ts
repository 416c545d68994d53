import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, map, string, tuple } from "../type.ts";

interface Parameters {
  readonly word: Word;
  readonly caseMatters: boolean;
  readonly result: Result;
}

/** What a word is made of. */
type Word = "letters" | "letters and digits" | "letters and apostrophes" | "no blanks";
/** All counts, only those of words that come back, or the three most frequent words. */
type Result = "all" | "repeated" | "top";

export const family = defineFamily<Parameters, [string]>({
  meta: {
    id: "word-frequencies",
    version: 2,
    title: "Word frequencies",
    topic: "dictionaries",
    difficulties: ["medium"],
    summary: "Count how often each word occurs in a text, whatever stands around it.",
  },
  parameters: () =>
    fc.record({
      word: fc.constantFrom("letters", "letters and digits", "letters and apostrophes", "no blanks"),
      caseMatters: fc.boolean(),
      result: fc.constantFrom("all", "repeated", "top"),
    }),
  build: (parameters) => {
    const { word, caseMatters, result } = parameters;
    const { task, wanted, rule, returns } = results[result];
    return {
      task: `${task} in a text, where a word is ${words[word].task}${caseMatters ? "" : ", ignoring case"}`,
      wordings: [
        `Given a text, count how often each word occurs in it. ${wanted}`,
        `How often does each word of a text occur? ${wanted}`,
        `To see what a text is about, its words are counted. ${wanted}`,
      ],
      statement: `- ${words[word].rule}
- ${
        caseMatters
          ? "Upper and lower case differ: `The` and `the` are two words."
          : "Upper and lower case do not matter: count under the word in lower case."
      }
${rule}

{examples}${
        result === "top"
          ? ""
          : `

In JavaScript, mind that a word may also be \`constructor\` or \`valueOf\`: every object already has something under such names.`
      }`,
      signature: {
        kind: "function",
        name: "word_frequencies",
        parameters: [{ name: "text", type: string }],
        returns,
      },
      comparison: { kind: "exact" },
      examples: [["the cat the dog the"], ["red sun red sun red sun"], ["one tree"]],
      inputs,
      hiddenPerCategory: 4,
      oracle: ([text]) => oracle(text, parameters),
      reference: source(parameters),
      hints: [
        "Two jobs: find the words, then count them. Begin with the words.",
        words[word].hint,
        result === "top"
          ? "Count in a dict with `counts.get(word, 0) + 1`; in JavaScript in a `Map`."
          : "Count in a dict with `counts.get(word, 0) + 1`; in JavaScript in a `Map`, and end with `Object.fromEntries(counts)`.",
        ...(result === "top"
          ? [
              "Both languages sort stably: sort by the words first, and then by their counts, the largest first.",
            ]
          : []),
      ],
      flaws: flaws(parameters),
    };
  },
});

const words = {
  letters: {
    task: "a stretch of the letters a-z and A-Z",
    rule: `A **word** is a stretch of the letters a to z and A to Z, as long as it can be. Everything else separates words: spaces,
  digits, punctuation, line breaks. So \`don't\` holds the words \`don\` and \`t\`.`,
    hint: "The regular expression `[a-zA-Z]+` matches one word. In Python `re.findall` gives all, in JavaScript `text.match` with the flag `g`, but `null` when there is none.",
  },
  "letters and digits": {
    task: "a stretch of the letters a-z and A-Z and the digits 0-9",
    rule: `A **word** is a stretch of the letters a to z and A to Z and the digits 0 to 9, as long as it can be. Everything else
  separates words: spaces, punctuation, line breaks. So \`don't\` holds the words \`don\` and \`t\`, and \`r2d2\` is one word.`,
    hint: "The regular expression `[a-zA-Z0-9]+` matches one word. In Python `re.findall` gives all, in JavaScript `text.match` with the flag `g`, but `null` when there is none.",
  },
  "letters and apostrophes": {
    task: "a letter a-z or A-Z and all letters and apostrophes that follow it",
    rule: `A **word** is a letter, a to z or A to Z, with all letters and apostrophes \`'\` that follow it, as many as there are.
  Everything else separates words: spaces, digits, other punctuation, line breaks. So \`don't\` is one word.`,
    hint: "The regular expression `[a-zA-Z][a-zA-Z']*` matches one word. In Python `re.findall` gives all, in JavaScript `text.match` with the flag `g`, but `null` when there is none.",
  },
  "no blanks": {
    task: "whatever stands between spaces, tabs and line breaks",
    rule: `A **word** is whatever stands between spaces, tabs and line breaks, as long as it can be: \`don't\`, \`42\` and \`end.\` with
  its full stop are words.`,
    hint: "In Python `text.split()` gives all words. In JavaScript `text.match(/\\S+/g)` does, but `null` when there is none.",
  },
} as const;

const kindOfMap = `- Return a \`dict\` from word to count in Python, and a plain object in JavaScript (not a \`Map\`). The order of the words
  does not matter.`;

const results = {
  all: {
    task: "counts how often each word occurs",
    wanted: "Return the count of every word.",
    rule: `${kindOfMap}
- A text without words gives an empty dict or object.`,
    returns: map(string, int),
  },
  repeated: {
    task: "counts how often each word that occurs at least twice occurs",
    wanted: "Return the counts of those words that occur **at least twice**.",
    rule: `${kindOfMap}
- Words that occur only once are left out. Where none is left, the dict or object is empty.`,
    returns: map(string, int),
  },
  top: {
    task: "returns the three words that occur most often, with their counts (equally frequent ones in the order of the alphabet),",
    wanted: "Return the **three** words that occur most often, with their counts.",
    rule: `- Return a list of pairs, the most frequent word first: tuples \`("the", 3)\` in Python, arrays \`["the", 3]\` in JavaScript.
- Of words that occur equally often, the one that is less comes first, as \`<\` compares texts (all of \`A\` to \`Z\` before all of
  \`a\` to \`z\`).
- If there are fewer than three words, return those there are.`,
    returns: list(tuple(string, int)),
  },
} as const;

const plain = fc.constantFrom("the", "cat", "dog", "sun", "a", "and", "tree", "house", "red");
// Every JavaScript object has something under these names already.
const inherited = fc.constantFrom("constructor", "valueOf", "toString", "hasOwnProperty", "isPrototypeOf");
const sentence = (word: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength, size: "max" }).map((all) => all.join(" "));
const input = (text: string): [string] => [text];
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const inputs = {
  empty: fc.constantFrom("", " ", "...", "123", "\n", "?!", "- 4 -").map(input),
  single: plain.map(input),
  typical: sentence(plain, 4, 9).map(input),
  duplicates: fc
    .tuple(plain, fc.integer({ min: 2, max: 6 }))
    .map(([word, times]) => input(Array(times).fill(word).join(" "))),
  // Two words twice each, the later one in the alphabet first.
  ties: fc
    .tuple(
      fc.constantFrom("pear", "plum", "quince"),
      fc.constantFrom("apple", "fig", "lime"),
      sentence(plain, 0, 2),
    )
    .map(([late, early, rest]) => input(`${late} ${early} ${rest} ${early} ${late}`)),
  // The same word twice in lower case, and with capital letters.
  case: fc
    .tuple(plain, sentence(plain, 1, 3))
    .map(([word, rest]) =>
      input(`${capital(word)} ${word} ${rest} ${word} ${word.toUpperCase()} ${capital(word)}`),
    ),
  punctuation: fc
    .tuple(sentence(plain, 1, 3), fc.constantFrom(", ", "-", "/", "; ", "(", "_"), plain)
    .map(([first, mark, second]) => input(`${first}${mark}${second}, ${second}; ${second}.`)),
  // Apostrophes inside of words, at their ends and around them.
  pair: fc
    .tuple(plain, fc.constantFrom("don't", "it's", "o'clock", "the dogs'", "'tis"))
    .map(([word, short]) => input(`${short} '${word}' ${short} ${word}`)),
  whitespace: fc
    .tuple(sentence(plain, 1, 3), fc.constantFrom("\n", "\t", "  ", "\n\n"), sentence(plain, 1, 3))
    .map(([first, gap, second]) => input(`  ${first}${gap}${second}\n`)),
  adjacent: fc
    .tuple(plain, fc.integer({ min: 0, max: 99 }), plain)
    .map(([first, digits, second]) =>
      input(`${first}${digits}${second} ${first} ${first}${digits}${second} ${digits}`),
    ),
  boundary: fc
    .tuple(sentence(inherited, 2, 4), plain)
    .map(([first, second]) => input(`${first} ${second} ${first}`)),
  large: sentence(plain, 100, 200).map(input),
};

/** Goes through the characters, and asks for each word how many are like it. */
function oracle(text: string, { word, caseMatters, result }: Parameters): unknown {
  const found: string[] = [];
  let current = "";
  for (const char of `${caseMatters ? text : text.toLowerCase()} `) {
    if (isPart(char, current, word)) {
      current += char;
    } else if (current !== "") {
      found.push(current);
      current = "";
    }
  }
  const counts = [...new Set(found)].map((each): [string, number] => [
    each,
    found.filter((other) => other === each).length,
  ]);
  if (result !== "top") return new Map(counts.filter(([, count]) => result === "all" || count > 1));
  return counts.toSorted(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : y - x)).slice(0, 3);
}

function isPart(char: string, before: string, word: Word): boolean {
  if (word === "no blanks") return char.trim() !== "";
  const isLetter = (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
  if (word === "letters and digits") return isLetter || (char >= "0" && char <= "9");
  return isLetter || (word === "letters and apostrophes" && char === "'" && before !== "");
}

/** How the words are found, in text that is in lower case where case does not matter. */
function wordsIn({ word, caseMatters }: Parameters): Flaw["source"] {
  const text = caseMatters
    ? { python: "text", javascript: "text" }
    : { python: "text.lower()", javascript: "text.toLowerCase()" };
  if (word === "no blanks") {
    return { python: `${text.python}.split()`, javascript: `${text.javascript}.match(/\\S+/g) ?? []` };
  }
  const letters = caseMatters ? "a-zA-Z" : "a-z";
  const pattern = {
    letters: `[${letters}]+`,
    "letters and digits": `[${letters}0-9]+`,
    "letters and apostrophes": `[${letters}][${letters}']*`,
  }[word];
  return {
    python: `re.findall("${pattern}", ${text.python})`,
    javascript: `${text.javascript}.match(/${pattern}/g) ?? []`,
  };
}

const endings: Readonly<Record<Result, Flaw["source"]>> = {
  all: { python: "counts", javascript: "Object.fromEntries(counts)" },
  repeated: {
    python: "{word: count for word, count in counts.items() if count >= 2}",
    javascript: "Object.fromEntries([...counts].filter(([, count]) => count >= 2))",
  },
  top: {
    python: "sorted(sorted(counts.items()), key=lambda item: item[1], reverse=True)[:3]",
    javascript:
      "[...counts.keys()].sort().map((word) => [word, counts.get(word)]).sort((a, b) => b[1] - a[1]).slice(0, 3)",
  },
};

interface Pieces {
  readonly found?: Flaw["source"];
  readonly ending?: Flaw["source"];
}

/** The reference, with pieces of it replaced by wrong ones. */
function source(
  parameters: Parameters,
  { found = wordsIn(parameters), ending = endings[parameters.result] }: Pieces = {},
): Flaw["source"] {
  return {
    python: `${found.python.startsWith("re.") ? "import re\n\n" : ""}def word_frequencies(text):
    counts = {}
    for word in ${found.python}:
        counts[word] = counts.get(word, 0) + 1
    return ${ending.python}
`,
    javascript: `function wordFrequencies(text) {
  const counts = new Map();
  for (const word of ${found.javascript}) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return ${ending.javascript};
}
`,
  };
}

function flaws(parameters: Parameters): Flaw[] {
  const { word, caseMatters, result } = parameters;
  return [
    word === "letters and apostrophes"
      ? {
          name: "takes words apart at apostrophes",
          caughtBy: ["pair"],
          source: source(parameters, { found: wordsIn({ ...parameters, word: "letters" }) }),
        }
      : {
          name:
            word === "no blanks" ? "takes words apart at punctuation" : "takes words apart at spaces only",
          caughtBy: ["punctuation"],
          source: source(parameters, {
            found: wordsIn({ ...parameters, word: word === "no blanks" ? "letters" : "no blanks" }),
          }),
        },
    {
      name: caseMatters ? "takes upper and lower case for the same" : "keeps upper case apart",
      caughtBy: ["case"],
      source: source(parameters, { found: wordsIn({ ...parameters, caseMatters: !caseMatters }) }),
    },
    {
      all: {
        name: "counts the empty word before the first and after the last",
        caughtBy: ["whitespace" as const],
        source: source(parameters, { found: withEmptyWords(parameters) }),
      },
      repeated: {
        name: "wants a word three times",
        caughtBy: ["ties" as const],
        source: source(parameters, {
          ending: {
            python: endings.repeated.python.replace(">= 2", "> 2"),
            javascript: endings.repeated.javascript.replace(">= 2", "> 2"),
          },
        }),
      },
      top: {
        name: "lists equally frequent words in the order of the text",
        caughtBy: ["ties" as const],
        source: source(parameters, {
          ending: {
            python: endings.top.python.replace("sorted(counts.items())", "counts.items()"),
            javascript: endings.top.javascript.replace(".sort().map", ".map"),
          },
        }),
      },
    }[result],
  ];
}

/** Splits at whatever is no word, so that an empty word stands before the first and after the last. */
function withEmptyWords(parameters: Parameters): Flaw["source"] {
  const { word, caseMatters } = parameters;
  const text = caseMatters
    ? { python: "text", javascript: "text" }
    : { python: "text.lower()", javascript: "text.toLowerCase()" };
  const separators = {
    letters: "[^a-zA-Z]+",
    "letters and digits": "[^a-zA-Z0-9]+",
    "letters and apostrophes": "[^a-zA-Z']+",
    "no blanks": "[ \\t\\n]+",
  }[word];
  return {
    python: `re.split("${separators}", ${text.python})`,
    javascript: `${text.javascript}.split(/${separators}/)`,
  };
}
