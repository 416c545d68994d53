import * as fc from "fast-check";
import { int, list, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** The text, and after how many bytes each it is cut into chunks, over and over. */
type Input = readonly [text: string, sizes: readonly number[]];

const word = fc.constantFrom("", "a", "two words", "ж", "日本", "😀", "é", " ", "end");
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });
const joined = (end: string) =>
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(end));

const solution = String.raw`import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** Bytes in, lines out: each a string without its end. */
export function lineStream() {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return new Transform({
    readableObjectMode: true,
    transform(chunk, encoding, done) {
      const lines = (rest + decoder.write(chunk)).split("\n");
      rest = lines.pop();
      for (const line of lines) this.push(withoutReturn(line));
      done();
    },
    flush(done) {
      rest += decoder.end();
      if (rest !== "") this.push(withoutReturn(rest));
      done();
    },
  });
}

function withoutReturn(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
`;

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "line-stream",
    title: "Lines of a stream",
    difficulty: "medium",
    topics: ["streams", "text"],
    summary: "A Transform that cuts bytes into lines, wherever the chunks were cut.",
  },
  statement: `A file or a connection comes in **chunks**, which are cut anywhere: in the middle of a line, between \`\\r\` and \`\\n\`,
even between two bytes of one character.

In \`line-stream.mjs\` write \`lineStream()\`: it returns a \`Transform\` that takes bytes (UTF-8) and gives **lines**, each
as one string.

- A line ends with \`\\n\` or \`\\r\\n\`; its end is not part of it. A \`\\r\` elsewhere is an ordinary character.
- An empty line is an empty string. Make the readable side an *object mode* one (\`readableObjectMode: true\`).
- The last line may lack its end. Where there is nothing behind the last end, no line follows: \`"a\\n"\` is one line, and no
  bytes are no line at all.

A test writes a text in chunks of the given sizes (in bytes, over and over) and collects what comes out.`,
  files: [
    {
      path: "line-stream.mjs",
      isEditable: true,
      text: `import { Transform } from "node:stream";

/** Bytes in, lines out: each a string without its end. */
export function lineStream() {
  return new Transform({
    readableObjectMode: true,
    transform(chunk, encoding, done) {
      done();
    },
  });
}
`,
    },
  ],
  solution: { "line-stream.mjs": solution },
  flaws: [
    {
      name: "decodes each chunk on its own",
      caughtBy: ["unicode"],
      files: {
        "line-stream.mjs": solution
          .replace("decoder.write(chunk)", 'chunk.toString("utf8")')
          .replace("rest += decoder.end();", "")
          .replace(/.*StringDecoder.*\n/g, ""),
      },
    },
    {
      name: "forgets the last line without an end",
      caughtBy: ["missing"],
      files: {
        "line-stream.mjs": solution.replace('if (rest !== "") this.push(withoutReturn(rest));\n', ""),
      },
    },
    {
      name: "takes a lone CR for a line end",
      caughtBy: ["boundary"],
      files: { "line-stream.mjs": solution.replace('split("\\n")', "split(/\\r\\n|\\r|\\n/)") },
    },
    {
      name: "leaves empty lines out",
      caughtBy: ["empty"],
      files: {
        "line-stream.mjs": solution.replace(
          "for (const line of lines) this",
          "for (const line of lines) if (withoutReturn(line)) this",
        ),
      },
    },
  ],
  hints: [
    "Keep what stands behind the last line end: its line may go on in the next chunk.",
    "`flush(done)` is called when no more chunks come. What do you still hold then?",
    "A character of several bytes may be cut in two. `StringDecoder` of `node:string_decoder` keeps its first half for the next chunk.",
    "Split at `\\n` alone, and take a `\\r` from the end of a line once the line is whole.",
  ],
  driver: `import { Readable } from "node:stream";

export async function linesOf({ load }, text, sizes) {
  const lineStream = await load("line-stream.mjs", "lineStream");
  const lines = [];
  for await (const line of Readable.from(chunksOf(Buffer.from(text), sizes)).pipe(lineStream())) lines.push(line);
  return lines;
}

function* chunksOf(bytes, sizes) {
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    yield bytes.subarray(from, from + size);
    from += size;
  }
}
`,
  body: {
    signature: {
      kind: "function",
      name: "lines_of",
      parameters: [
        { name: "text", type: string },
        { name: "sizes", type: list(int) },
      ],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    examples: [
      ["one\ntwo\n", [100]],
      ["one\ntwo\nthree\n", [2]],
      ["first\r\nsecond\r\n", [7, 100]],
    ],
    edges: [
      ["empty", ["", [1]]],
      ["empty", ["\n", [1]]],
      ["empty", ["a\n\n\nb\n", [3]]],
      ["empty", ["\r\n\r\n", [1]]],
      ["missing", ["one\ntwo", [100]]],
      ["missing", ["no end at all", [4]]],
      ["missing", ["ends with a return\r", [100]]],
      ["boundary", ["first\r\nsecond\r\n", [6, 100]]],
      ["boundary", ["a\r\nb\r\n", [1]]],
      ["boundary", ["a\rb\r\r\n", [2]]],
      ["unicode", ["naïve\n", [3]]],
      ["unicode", ["日本語\nтекст\n", [2]]],
      ["unicode", ["😀😀\n", [1]]],
      ["large", [`${"x".repeat(70_000)}\n${"y".repeat(70_000)}\n`, [16_384]]],
    ],
    inputs: {
      typical: fc.tuple(
        joined("\n").map((text) => `${text}\n`),
        sizes,
      ),
      boundary: fc.tuple(
        joined("\r\n").map((text) => `${text}\r\n`),
        sizes,
      ),
      unicode: fc.tuple(
        fc.constantFrom("ß", "€", "😀").chain((letter) => joined("\n").map((text) => `${text}${letter}\n`)),
        fc.constant([1]),
      ),
    },
    oracle: ([text]) => {
      const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
      // Behind the last end there is no line.
      return text === "" || text.endsWith("\n") ? lines.slice(0, -1) : lines;
    },
  },
});
