import * as fc from "fast-check";
import { any, boolean, int, list, optional, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/**
 * Texts of the chunks, how many bytes the writable likes to hold, whether it takes its time, and which chunk
 * (0-based) it refuses, or the source does not get to.
 */
type Input = readonly [
  chunks: readonly string[],
  likedBytes: number,
  isSlow: boolean,
  refused: number | null,
  unread: number | null,
];

const chunk = fc.constantFrom("a", "bc", "déf", "0123456789", "x".repeat(40));

const solution = `import { once } from "node:events";
import { finished } from "node:stream/promises";

/** Writes all chunks, no faster than the writable takes them. Resolves to how many bytes that was. */
export async function pour(chunks, writable) {
  // Heard from the beginning: a writable may fail at any time.
  const end = finished(writable, { readable: false });
  end.catch(() => {});
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      if (writable.destroyed) break;
      bytes += chunk.length;
      if (!writable.write(chunk)) await Promise.race([once(writable, "drain"), end]);
    }
  } catch (error) {
    writable.destroy(error);
    throw error;
  }
  writable.end();
  await end;
  return bytes;
}
`;

const edited = (from: string | RegExp, to: string) => ({ "pour.mjs": solution.replace(from, () => to) });

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "pour-slowly",
    title: "No faster than it drains",
    difficulty: "hard",
    topics: ["streams", "backpressure", "errors"],
    summary:
      "Write chunks to a stream that takes its time, and may fail: without filling the memory, or hanging.",
  },
  statement: `A stream takes what is written to it whether it can keep up or not: what it cannot pass on yet, it holds in memory. \`write\`
returns \`false\` when that is more than the stream likes; then one **waits for the event \`drain\`** before writing more.

In \`pour.mjs\` write \`pour(chunks, writable)\`. \`chunks\` is an async iterable of \`Buffer\`s, \`writable\` a \`Writable\`.

- Write all chunks in their order, and **never while the writable needs to drain** (\`writable.writableNeedDrain\`).
- Then end the writable, and resolve to the number of **bytes** once it has taken everything (\`finish\`), not earlier.
- No chunks at all are no mistake: the writable is ended, and the answer is 0.
- Where the **writable fails**, the promise is rejected with its error, and no more chunks are asked for: the iterable is closed, as leaving
  a \`for await\` does. It must not wait for a \`drain\` that never comes.
- Where the **iterable throws**, the promise is rejected with that error, and the writable is destroyed: whoever reads at its other end must not
  take half for the whole.

Use of \`node:stream/promises\` what you like. A test tells the answer, what had been taken when it came, whether anything was written while the writable
needed to drain, whether the writable was destroyed, and whether the iterable was closed.`,
  files: [
    {
      path: "pour.mjs",
      isEditable: true,
      text: `/** Writes all chunks, no faster than the writable takes them. Resolves to how many bytes that was. */
export async function pour(chunks, writable) {
  writable.end();
  return 0;
}
`,
    },
  ],
  solution: { "pour.mjs": solution },
  flaws: [
    {
      name: "writes on while the writable needs to drain",
      caughtBy: ["large"],
      files: edited(/if \(!writable\.write\(chunk\)\) await .*/, "writable.write(chunk);"),
    },
    {
      name: "answers before everything is taken",
      caughtBy: ["typical"],
      files: edited("  await end;\n", ""),
    },
    {
      name: "waits for a drain that never comes once the writable has failed",
      caughtBy: ["errors"],
      files: edited(
        'await Promise.race([once(writable, "drain"), end])',
        'await new Promise((resolve) => writable.once("drain", resolve))',
      ),
    },
    {
      name: "ends the writable as if all were well where the iterable throws",
      caughtBy: ["missing"],
      files: edited("writable.destroy(error);", "writable.end();"),
    },
    {
      name: "waits for a drain before it ends",
      caughtBy: ["empty"],
      files: edited(
        "  writable.end();\n",
        '  if (writable.writableLength === 0 && bytes === 0) await once(writable, "drain");\n  writable.end();\n',
      ),
    },
  ],
  hints: [
    "`for await (const chunk of chunks)` asks for a chunk only when you are ready, and closes the iterable when you leave it by `break`, `return` or an error.",
    '`await once(writable, "drain")` of `node:events` waits for the event, and is rejected by an `error` that comes in between.',
    "`finished(writable)` of `node:stream/promises` settles when the writable has taken everything or has failed. Begin to listen before you write.",
    "`pipeline` of `node:stream/promises` does nearly all of it: give it an async generator that counts the bytes it hands on.",
  ],
  driver: `import { Writable } from "node:stream";

export async function poured({ load }, chunks, likedBytes, isSlow, refused, unread) {
  const pour = await load("pour.mjs", "pour");
  const taken = [];
  let isOverrun = false;
  let isClosed = false;
  const writable = new Writable({
    highWaterMark: likedBytes,
    write(chunk, encoding, done) {
      const take = () => {
        if (taken.length === refused) return done(new RangeError("refused"));
        taken.push(chunk);
        done();
      };
      if (isSlow) setTimeout(take, 2);
      else take();
    },
  });
  const write = writable.write.bind(writable);
  writable.write = (...args) => {
    isOverrun ||= writable.writableNeedDrain;
    return write(...args);
  };
  async function* source() {
    try {
      for (const [i, text] of chunks.entries()) {
        if (i === unread) throw new SyntaxError("unread");
        yield Buffer.from(text);
      }
    } finally {
      isClosed = true;
    }
  }
  // Some other listener: an error that nobody listens to would end the process.
  writable.on("error", () => {});
  const answer = await pour(source(), writable).then(
    (bytes) => bytes,
    (error) => error?.constructor?.name ?? String(error),
  );
  const isWhole = typeof answer === "number";
  const text = Buffer.concat(taken).toString("utf8");
  return { answer, taken: isWhole ? text : null, isOverrun, isDestroyed: isWhole || writable.destroyed, isClosed };
}
`,
  body: {
    signature: {
      kind: "function",
      name: "poured",
      parameters: [
        { name: "chunks", type: list(string) },
        { name: "liked_bytes", type: int },
        { name: "is_slow", type: boolean },
        { name: "refused", type: optional(int) },
        { name: "unread", type: optional(int) },
      ],
      returns: any("what is seen"),
    },
    comparison: { kind: "exact" },
    examples: [
      [["one ", "two ", "three"], 1000, false, null, null],
      [["a", "b"], 1000, false, null, null],
      [["naïve"], 1000, false, null, null],
    ],
    edges: [
      ["empty", [[], 10, false, null, null]],
      ["empty", [[], 10, true, null, null]],
      ["typical", [["slow", "and", "steady"], 1000, true, null, null]],
      ["large", [["0123456789", "0123456789", "0123456789", "end"], 10, true, null, null]],
      ["large", [Array.from({ length: 40 }, () => "x".repeat(100)), 256, true, null, null]],
      ["boundary", [["x".repeat(50), "y"], 16, true, null, null]],
      ["boundary", [["12345678", "12345678", "1"], 16, true, null, null]],
      ["errors", [["one", "two", "three"], 4, true, 1, null]],
      ["errors", [["first"], 1, true, 0, null]],
      ["errors", [["one", "two"], 1000, true, 1, null]],
      ["missing", [["one", "two"], 1000, false, null, 1]],
      ["missing", [["one"], 1000, true, null, 0]],
    ],
    inputs: {
      typical: fc.tuple(
        fc.array(chunk, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(1, 4, 16, 100),
        fc.constant(true),
        fc.constant(null),
        fc.constant(null),
      ),
    },
    oracle: ([chunks, , , refused, unread]) => {
      const text = chunks.join("");
      // Of UTF-8: each byte but the plainest is written as `%` and two digits.
      const bytes = encodeURIComponent(text).replace(/%../g, "x").length;
      const failed = refused !== null ? "RangeError" : unread !== null ? "SyntaxError" : undefined;
      return {
        answer: failed ?? bytes,
        taken: failed === undefined ? text : null,
        isOverrun: false,
        isDestroyed: true,
        isClosed: true,
      };
    },
  },
});
