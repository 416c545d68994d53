import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { string } from "../type.ts";

type Input = readonly [title: string];

const plain = fc.constantFrom("Tea", "and", "cake", "2", "Rome");
const accented = fc.constantFrom("Café", "été", "Zürich", "Ångström");

const titleOf = (word: fc.Arbitrary<string>) =>
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

export const demo = defineDemo<Input>({
  meta: {
    id: "hallucinated-api",
    title: "A function that does not exist",
    topic: "prompts and models",
    place: 1,
    language: "python",
    summary: "It has a good name, in the right module. Nobody ever wrote it.",
  },
  task: "Write a function `slug(title)` for the addresses of pages: small letters, accents removed (“é” becomes “e”), words joined by hyphens. Titles hold letters, digits and spaces.",
  program: `import unicodedata


def slug(title):
    if not title.isascii():
        title = unicodedata.strip_accents(title)
    return "-".join(title.lower().split())
`,
  mended: `import unicodedata


def slug(title):
    parts = unicodedata.normalize("NFD", title)
    title = "".join(part for part in parts if not unicodedata.combining(part))
    return "-".join(title.lower().split())
`,
  lesson:
    "A model writes what is *likely* to stand there, and `unicodedata.strip_accents` is likely; it is not there. Python finds out only when the line is reached, so every branch needs a test that goes through it, the one for unusual input first of all.",
  body: {
    signature: {
      kind: "function",
      name: "slug",
      parameters: [{ name: "title", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [["Hello World"], ["Top 10 tips"], ["  Two  spaces "]],
    edges: [
      ["unicode", ["é"]],
      ["unicode", ["Crème brûlée"]],
      ["unicode", ["Cafe\u0301 2"]],
      ["empty", [""]],
      ["case", ["ABC def"]],
    ],
    inputs: { unicode: fc.tuple(titleOf(accented)), typical: fc.tuple(titleOf(plain)) },
    oracle: ([title]) => {
      const words = title.toLowerCase().split(" ");
      return words
        .filter((each) => each !== "")
        .map(withoutAccents)
        .join("-");
    },
  },
});

function withoutAccents(word: string): string {
  return word.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
