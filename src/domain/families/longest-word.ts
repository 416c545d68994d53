import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { string } from "../type.ts";

interface Parameters {
  readonly end: "longest" | "shortest";
}

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("abdeghimnoprstu")), minLength, maxLength });
const words = (minLength: number, maxLength: number) => fc.array(letters(2, 9), { minLength, maxLength });
const blank = fc.constantFrom("\t", "\n", "\n\n", "\t\t");

/** Words of two different lengths, as `[long, short]`. */
const uneven = fc.tuple(letters(7, 9), letters(2, 4));

export const family = defineFamily<Parameters, [string]>({
  meta: {
    id: "longest-word",
    version: 1,
    title: "Longest or shortest word",
    topic: "strings",
    difficulties: ["easy"],
    summary: "Find the longest or shortest word of a sentence, whatever stands between the words.",
    knownToModel: true,
  },
  parameters: () => fc.record({ end: fc.constantFrom("longest", "shortest") }),
  build: ({ end }) => {
    const longest = end === "longest";
    const name = `${end}_word`;
    const jsName = nameIn("javascript", name);
    const pick = longest ? "max" : "min";
    const beats = longest ? ">" : "<";
    return {
      task: `returns the ${end} word of a sentence, or an empty string`,
      statement: `Given a text, return its **${end}** word.

- Words are separated by one or more spaces, tabs or line breaks; there may be some before the first word and after the
  last one too. Everything else, such as a comma, belongs to the word.
- If several words are equally ${longest ? "long" : "short"}, return the **first** of them.
- If there is no word, return an empty string.

{examples}`,
      signature: { kind: "function", name, parameters: [{ name: "s", type: string }], returns: string },
      comparison: { kind: "exact" },
      examples: longest
        ? [["the quick elephant ran"], ["coding is fun"], ["one little house"]]
        : [["the quick elephant is here"], ["coding is fun"], ["a little house"]],
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
        const lengths = found.map((word) => word.length);
        const wanted = longest ? Math.max(...lengths) : Math.min(...lengths);
        return found.find((word) => word.length === wanted) ?? "";
      },
      reference: {
        python: `def ${name}(s):
    return ${pick}(s.split(), key=len, default="")
`,
        javascript: `function ${jsName}(s) {
  const words = s.split(/\\s+/).filter((word) => word !== "");
  let best = words[0] ?? "";
  for (const word of words) {
    if (word.length ${beats} best.length) best = word;
  }
  return best;
}
`,
      },
      hints: [
        "First take the text apart into its words. What may stand between two words?",
        'Two spaces in a row must not make an empty word. In Python `s.split()` sees to that; in JavaScript split by `/\\s+/` and drop `""`.',
        `Then remember the ${end} word so far, and replace it only by one that is really ${longest ? "longer" : "shorter"}.`,
        "Begin with the first word, or with an empty string if there is no word at all.",
      ],
      flaws: [
        {
          name: "splits at single spaces",
          caughtBy: ["whitespace"],
          source: {
            python: `def ${name}(s):
    return ${pick}(s.split(" "), key=len)
`,
            javascript: `function ${jsName}(s) {
  return s.split(" ").reduce((best, word) => (word.length ${beats} best.length ? word : best));
}
`,
          },
        },
        {
          name: "returns the last of equal words",
          caughtBy: ["ties"],
          source: {
            python: `def ${name}(s):
    return ${pick}(reversed(s.split()), key=len, default="")
`,
            javascript: `function ${jsName}(s) {
  const words = s.split(/\\s+/).filter((word) => word !== "");
  let best = words[0] ?? "";
  for (const word of words) {
    if (word.length ${beats}= best.length) best = word;
  }
  return best;
}
`,
          },
        },
        {
          name: "expects at least one word",
          caughtBy: ["empty"],
          source: {
            python: `def ${name}(s):
    return ${pick}(s.split(), key=len)
`,
            javascript: `function ${jsName}(s) {
  const words = s.split(/\\s+/).filter(Boolean);
  return words.reduce((best, word) => (word.length ${beats} best.length ? word : best));
}
`,
          },
        },
      ],
    };
  },
});
