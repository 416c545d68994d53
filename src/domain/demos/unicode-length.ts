import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int, string } from "../type.ts";

type Input = readonly [text: string, limit: number];

const letter = fc.constantFrom("a", "b", "é", " ", "z");
const picture = fc.constantFrom("👍", "👍🏽", "👩‍👩‍👧", "❤️", "e\u0301");

const textOf = (character: fc.Arbitrary<string>) =>
  fc.array(character, { minLength: 1, maxLength: 5 }).map((characters) => characters.join(""));

export const demo = defineDemo<Input>({
  meta: {
    id: "unicode-length",
    title: "How long is a thumbs-up?",
    topic: "text",
    place: 1,
    language: "javascript",
    summary: "`length` counts code units; a reader sees one picture, and the cut goes through it.",
  },
  task: "Write a function `shorten(text, limit)`. A text of at most `limit` characters is returned as it is; of a longer one return the first `limit` characters, followed by “…”. A character is what a reader would call one.",
  program: `function shorten(text, limit) {
  if (text.length <= limit) return text;
  return text.slice(0, limit) + "…";
}
`,
  mended: `const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function shorten(text, limit) {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length <= limit) return text;
  return characters.slice(0, limit).join("") + "…";
}
`,
  lesson:
    "“👍” has length 2 in JavaScript, “👩‍👩‍👧” has 8: `length` counts UTF-16 code units, and `slice` cuts between them. Whatever counts, cuts or reverses text needs a test with an emoji and with an accent that is a character of its own.",
  body: {
    signature: {
      kind: "function",
      name: "shorten",
      parameters: [
        { name: "text", type: string },
        { name: "limit", type: int },
      ],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [
      ["Hello, world", 5],
      ["Hi", 5],
      ["Straße", 6],
    ],
    edges: [
      ["unicode", ["👍", 1]],
      ["unicode", ["👍👍👍", 2]],
      ["unicode", ["👩‍👩‍👧 + 👍🏽", 3]],
      ["unicode", ["cafe\u0301", 4]],
      ["empty", ["", 0]],
      ["boundary", ["abc", 3]],
    ],
    inputs: {
      unicode: fc.tuple(textOf(picture), fc.integer({ min: 1, max: 4 })),
      typical: fc.tuple(textOf(letter), fc.integer({ min: 1, max: 6 })),
    },
    oracle: ([text, limit]) => {
      const characters = readerCharacters(text);
      return characters.length <= limit ? text : `${characters.slice(0, limit).join("")}…`;
    },
  },
});

/** Code points, each joined to the one before where it is a mark or a skin tone, or where a joiner stands between. */
function readerCharacters(text: string): readonly string[] {
  const characters: string[] = [];
  for (const point of text) {
    const before = characters.at(-1);
    const joins =
      before !== undefined && (/^[\p{M}\p{EMod}\u200d]$/u.test(point) || before.endsWith("\u200d"));
    if (joins) characters[characters.length - 1] = before + point;
    else characters.push(point);
  }
  return characters;
}
