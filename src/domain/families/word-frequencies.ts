import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, map, string } from "../type.ts";

const plain = fc.constantFrom("the", "cat", "dog", "sun", "a", "and", "tree", "house", "red");
// Every JavaScript object has something under these names already.
const inherited = fc.constantFrom("constructor", "valueOf", "toString", "hasOwnProperty", "isPrototypeOf");
const sentence = (word: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((words) => words.join(" "));
const input = (text: string): [string] => [text];

export const family = defineFamily<Record<string, never>, [string]>({
  meta: {
    id: "word-frequencies",
    version: 1,
    title: "Word frequencies",
    topic: "dictionaries",
    difficulties: ["medium"],
    summary: "Count how often each word occurs in a text, whatever its case and whatever stands around it.",
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "counts how often each word occurs in a text, ignoring case and everything that is not a letter",
    statement: `Given a text, count how often each word occurs in it.

- A **word** is a stretch of the letters a to z and A to Z, as long as it can be. Everything else separates words: spaces,
  digits, punctuation, line breaks. So \`don't\` holds the words \`don\` and \`t\`.
- Upper and lower case do not matter: count under the word in lower case.
- Return a \`dict\` from word to count in Python, and a plain object in JavaScript (not a \`Map\`). The order of the words
  does not matter.
- A text without words gives an empty dict or object.

{examples}

In JavaScript, mind that a word may also be \`constructor\` or \`valueOf\`: every object already has something under such names.`,
    signature: {
      kind: "function",
      name: "word_frequencies",
      parameters: [{ name: "text", type: string }],
      returns: map(string, int),
    },
    comparison: { kind: "exact" },
    examples: [["the cat and the dog"], ["red sun red sun red"], ["one tree"]],
    inputs: {
      empty: fc.constantFrom("", " ", "...", "123", "\n", "?!", "- 4 -").map(input),
      single: plain.map(input),
      typical: sentence(plain, 4, 9).map(input),
      duplicates: fc
        .tuple(plain, fc.integer({ min: 2, max: 6 }))
        .map(([word, times]) => [Array(times).fill(word).join(" ")]),
      // The same word in lower and in upper case.
      case: fc
        .tuple(plain, sentence(plain, 1, 3))
        .map(([word, rest]) => [
          `${word.charAt(0).toUpperCase()}${word.slice(1)} ${rest} ${word} ${word.toUpperCase()}`,
        ]),
      punctuation: fc
        .tuple(
          sentence(plain, 1, 3),
          fc.constantFrom(", ", "-", "'", "/", "; ", "(", "_"),
          sentence(plain, 1, 3),
        )
        .map(([first, mark, second]) => [`${first}${mark}${second}.`]),
      whitespace: fc
        .tuple(sentence(plain, 1, 3), fc.constantFrom("\n", "\t", "  ", "\n\n"), sentence(plain, 1, 3))
        .map(([first, gap, second]) => [` ${first}${gap}${second}\n`]),
      adjacent: fc
        .tuple(plain, fc.integer({ min: 0, max: 99 }), plain)
        .map(([first, digits, second]) => [`${first}${digits}${second} ${first}`]),
      boundary: fc.tuple(sentence(inherited, 1, 3), plain).map(([first, second]) => [`${first} ${second}`]),
      large: sentence(plain, 200, 300).map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => {
      const words = [...text.matchAll(/[a-z]+/gi)].map(([word]) => word.toLowerCase());
      return new Map(words.map((word) => [word, words.filter((other) => other === word).length]));
    },
    reference: {
      python: `import re

def word_frequencies(text):
    counts = {}
    for word in re.findall("[a-z]+", text.lower()):
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
      javascript: `function wordFrequencies(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
`,
    },
    hints: [
      "Two jobs: find the words, then count them. Begin with the words.",
      "Turn the text to lower case first. The regular expression `[a-z]+` matches one word.",
      "In Python `re.findall` gives all words. In JavaScript `text.match(/[a-z]+/g)` does, but gives `null` when there is none.",
      "Count in a dict with `counts.get(word, 0) + 1`; in JavaScript in a `Map`, and end with `Object.fromEntries(counts)`.",
    ],
    flaws: [
      {
        name: "splits at spaces only",
        caughtBy: ["punctuation", "adjacent"],
        source: {
          python: `def word_frequencies(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
          javascript: `function wordFrequencies(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().split(/\\s+/).filter(Boolean)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
`,
        },
      },
      {
        name: "keeps upper case apart",
        caughtBy: ["case"],
        source: {
          python: `import re

def word_frequencies(text):
    counts = {}
    for word in re.findall("[a-zA-Z]+", text):
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
          javascript: `function wordFrequencies(text) {
  const counts = new Map();
  for (const word of text.match(/[a-z]+/gi) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}
`,
        },
      },
      {
        name: "counts the empty word between two separators",
        caughtBy: ["empty", "punctuation"],
        source: {
          python: `import re

def word_frequencies(text):
    counts = {}
    for word in re.split("[^a-z]+", text.lower()):
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
          javascript: `function wordFrequencies(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
`,
        },
      },
    ],
  }),
});
