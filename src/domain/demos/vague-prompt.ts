import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { list, string } from "../type.ts";

type Input = readonly [names: readonly string[]];

const plain = fc.constantFrom("Ada", "Bo", "Cem", "Dua");
const spelled = fc.constantFrom("Ada", "ada", "ADA", " Bo", "bo", "Bo ", "Cem");

export const demo = defineDemo<Input>({
  meta: {
    id: "vague-prompt",
    title: "A vague prompt and a precise one",
    topic: "prompts and models",
    place: 2,
    language: "javascript",
    summary: "“Remove the duplicates” has several readings; the program is right for one of them.",
  },
  task: "Write a function `uniqueNames(names)` that removes the duplicates from a list of names.",
  preciseTask:
    "Write a function `uniqueNames(names)` that returns the names without repetitions, in the order of their first appearance. Names are the same if they differ only in upper and lower case or in spaces around them. Keep the first spelling, without spaces around it.",
  program: `function uniqueNames(names) {
  return [...new Set(names)];
}
`,
  mended: `function uniqueNames(names) {
  const firstSpelling = new Map();
  for (const name of names.map((each) => each.trim())) {
    const key = name.toLowerCase();
    if (!firstSpelling.has(key)) firstSpelling.set(key, name);
  }
  return [...firstSpelling.values()];
}
`,
  lesson:
    "The program is a fair answer to the vague prompt; the tests were written for what was meant. When *are* two names the same, in which order, and which spelling stays? What the prompt leaves open, the model decides, silently. Say it, or better: give the edge cases as examples.",
  body: {
    signature: {
      kind: "function",
      name: "unique_names",
      parameters: [{ name: "names", type: list(string) }],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    examples: [[["Ada", "Bo", "Ada"]], [["Bo", "Cem", "Cem", "Bo"]], [["Dua"]]],
    edges: [
      ["case", [["Bo", "bo"]]],
      ["whitespace", [["Bo", "Bo "]]],
      ["case", [["ADA", "Cem", "Ada"]]],
      ["whitespace", [[" Ada"]]],
      ["empty", [[]]],
    ],
    inputs: {
      typical: fc.tuple(fc.array(plain, { maxLength: 4 })),
      case: fc.tuple(fc.array(spelled, { minLength: 2, maxLength: 4 })),
    },
    oracle: ([names]) => {
      const tidy = names.map((name) => name.trim());
      const isSame = (a: string, b: string) => a.toUpperCase() === b.toUpperCase();
      return tidy.filter((name, i) => tidy.findIndex((other) => isSame(other, name)) === i);
    },
  },
});
