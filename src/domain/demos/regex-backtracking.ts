import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { boolean, string } from "../type.ts";

type Input = readonly [text: string];

const word = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(""));
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));

export const demo = defineDemo<Input>({
  meta: {
    id: "regex-backtracking",
    title: "The pattern that never gives up",
    topic: "security",
    place: 4,
    language: "javascript",
    summary: "Thirty letters and an exclamation mark keep a regular expression busy for minutes.",
  },
  task: "Write a function `isPlain(text)` that says whether a text is nothing but words of small letters a to z, with a single space after each word; behind the last word it may be missing. At least one word.",
  program: `function isPlain(text) {
  return /^([a-z]+ ?)+$/.test(text);
}
`,
  mended: `function isPlain(text) {
  return /^[a-z]+( [a-z]+)* ?$/.test(text);
}
`,
  lesson:
    "`([a-z]+ ?)+` can cut “aaa” into words in many ways, and when the end does not match, the engine tries them all: twice as many for every further letter. Whoever may send text can stop a server with it. Write patterns in which every text can be read in one way only, and test with a long text that *nearly* matches.",
  body: {
    signature: {
      kind: "function",
      name: "is_plain",
      parameters: [{ name: "text", type: string }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    limits: { millisPerCase: 1000 },
    examples: [["hello world"], ["Hello"], ["one  two"]],
    // Two that run out of time, and not three in a row, after which the rest would not be run.
    edges: [
      ["large", [`${"a".repeat(36)}!`]],
      ["typical", ["a b c "]],
      ["punctuation", [`${"ab".repeat(24)} 1`]],
      ["empty", [""]],
      ["whitespace", [" a"]],
    ],
    inputs: {
      typical: fc.tuple(words),
      punctuation: fc.tuple(words.map((text) => `${text}?`)),
    },
    oracle: ([text]) => {
      const parts = (text.endsWith(" ") ? text.slice(0, -1) : text).split(" ");
      return parts.every(
        (part) => part !== "" && Array.from(part).every((letter) => letter >= "a" && letter <= "z"),
      );
    },
  },
});
