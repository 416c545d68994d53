import { string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** What is said of an implementation, and its source. */
type Input = readonly [about: string, source: string];

/** With each line a way to be wrong. */
const right = `export function median(numbers) {
  if (numbers.length === 0) throw new RangeError("There is no median of no numbers");
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
`;

const wrong = (about: string, from: string, to: string): Input => [about, right.replace(from, () => to)];

const rightOtherwise = (about: string, name: string, message: string): Input => [
  about,
  `export const median = (${name}) => {
  const count = ${name}.length;
  if (count < 1) throw new RangeError(${JSON.stringify(message)});
  const inOrder = ${name}.slice();
  inOrder.sort((left, right) => left - right);
  return (inOrder[Math.ceil(count / 2) - 1] + inOrder[Math.floor(count / 2)]) / 2;
};
`,
];

const otherWords = rightOtherwise("says it in other words", "all", "nothing to look at");
const otherAuthor = rightOtherwise("is somebody else's", "values", "There is no median of no numbers");
/** What a page may not run it cannot try: which are right is known by whoever wrote them. */
const rights = [right, otherWords[1], otherAuthor[1]];

const solution = `import assert from "node:assert/strict";
import { test } from "node:test";
import { median } from "./median.mjs";

test("an odd number of numbers has one in the middle", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([5]), 5);
});

test("an even number of numbers has the mean of the two in the middle", () => {
  assert.equal(median([1, 2]), 1.5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
});

test("numbers are sorted as numbers", () => {
  assert.equal(median([10, 9, 1]), 9);
  assert.equal(median([-5, 0, 3]), 0);
});

test("equal numbers all count", () => {
  assert.equal(median([1, 1, 1, 5, 9]), 1);
});

test("no numbers have no median", () => {
  assert.throws(() => median([]), RangeError);
});

test("the argument stays as it is", () => {
  const numbers = [3, 1, 2];
  median(numbers);
  assert.deepEqual(numbers, [3, 1, 2]);
});
`;

const without = (title: string) => ({
  "median.test.mjs": solution.replace(new RegExp(`test\\("${title}"[^]*?\\n\\}\\);\\n`), ""),
});

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "test-the-median",
    title: "Tests that tell right from wrong",
    difficulty: "easy",
    topics: ["node:test", "assertions"],
    summary: "Write the tests: they must pass every right median, and fail every wrong one.",
  },
  statement: `This time **you write the tests**, and programs are judged by them. In \`median.test.mjs\` write tests with \`node:test\` for a function
\`median(numbers)\`, which \`median.mjs\` exports:

- The median of an odd number of numbers is the one in the middle once they are sorted; of an even number, the mean of the two in the middle.
- \`median([])\` throws a \`RangeError\`.
- The array that was passed in stays as it is. Numbers may be negative, and may be equal.

Your tests are run with \`node --test\` against many implementations in place of \`median.mjs\`. **Every right one must pass all of your tests**, so
ask for nothing that is not said above. **Every wrong one must fail one of them**, and the wrong ones are wrong at the edges.

A test of ours is one implementation, and tells whether your tests *accept* or *reject* it.`,
  files: [
    {
      path: "median.test.mjs",
      isEditable: true,
      text: `import assert from "node:assert/strict";
import { test } from "node:test";
import { median } from "./median.mjs";

test("three numbers", () => {
  assert.equal(median([1, 2, 3]), 2);
});
`,
    },
    { path: "median.mjs", isEditable: false, text: right },
  ],
  solution: { "median.test.mjs": solution },
  flaws: [
    {
      name: "never asks about no numbers at all",
      caughtBy: ["empty"],
      files: without("no numbers have no median"),
    },
    {
      name: "never looks at the argument afterwards",
      caughtBy: ["repeated calls"],
      files: without("the argument stays as it is"),
    },
    {
      name: "has only numbers of one digit",
      caughtBy: ["negative", "large"],
      files: without("numbers are sorted as numbers"),
    },
    {
      name: "never has the same number twice",
      caughtBy: ["duplicates"],
      files: without("equal numbers all count"),
    },
    {
      name: "asks for words that the task does not ask for",
      caughtBy: ["punctuation"],
      files: {
        "median.test.mjs": solution.replace(
          "median([]), RangeError",
          'median([]), { message: "There is no median of no numbers" }',
        ),
      },
    },
  ],
  hints: [
    "List what the task promises, and write one test for each promise.",
    "Which inputs are the smallest? What is different for an even number of numbers?",
    "JavaScript sorts numbers as texts unless it is told otherwise: `[10, 9, 1]` shows it.",
    "`assert.throws(() => median([]), RangeError)` asks for the kind of the error and not for its words. Look at the argument after the call.",
  ],
  driver: `import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export async function verdictOn({ folder, limitMillis, project }, about, source) {
  await writeFile(join(folder, "median.mjs"), source);
  await copyFile(fileURLToPath(new URL("median.test.mjs", project)), join(folder, "median.test.mjs"));
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout: limitMillis - 500, killSignal: "SIGKILL" };
    execFile(process.execPath, ["--test", "median.test.mjs"], options, (error, stdout, stderr) => {
      // For the student, who sees what is printed.
      process.stdout.write(about + ":\\n" + stdout + stderr);
      if (error === null) resolve("accepts");
      else resolve(error.killed ? "never ends" : "rejects");
    });
  });
}
`,
  body: {
    signature: {
      kind: "function",
      name: "verdict_on",
      parameters: [
        { name: "about", type: string },
        { name: "source", type: string },
      ],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [
      ["the one you can read", right],
      wrong("does not sort", "[...numbers].sort((a, b) => a - b)", "[...numbers]"),
      wrong(
        "takes the first of the two in the middle",
        "(sorted[middle - 1] + sorted[middle]) / 2",
        "sorted[middle - 1]",
      ),
    ],
    edges: [
      ["punctuation", otherWords],
      ["typical", otherAuthor],
      [
        "empty",
        wrong("gives NaN for nothing", right.split("\n")[1] ?? "", "  if (numbers.length === 0) return NaN;"),
      ],
      ["empty", wrong("throws another error for nothing", "new RangeError", "new TypeError")],
      ["repeated calls", wrong("sorts its argument in place", "[...numbers].sort", "numbers.sort")],
      ["large", wrong("sorts numbers as texts", ".sort((a, b) => a - b)", ".sort()")],
      ["negative", wrong("sorts by size without the sign", "a - b", "Math.abs(a) - Math.abs(b)")],
      ["duplicates", wrong("counts equal numbers once", "[...numbers]", "[...new Set(numbers)]")],
      [
        "boundary",
        wrong(
          "rounds the mean",
          "(sorted[middle - 1] + sorted[middle]) / 2",
          "Math.round((sorted[middle - 1] + sorted[middle]) / 2)",
        ),
      ],
      [
        "pair",
        wrong("takes the second of the two", "(sorted[middle - 1] + sorted[middle]) / 2", "sorted[middle]"),
      ],
    ],
    inputs: {},
    oracle: ([, source]) => (rights.includes(source) ? "accepts" : "rejects"),
  },
});
