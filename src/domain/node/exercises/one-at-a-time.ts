import * as fc from "fast-check";
import { any, list, optional, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** What is added, or `null` for a change that throws. */
type Change = number | null;
/** The file before, `null` where there is none; then groups of changes that start at the same time. */
type Input = readonly [before: string | null, groups: readonly (readonly Change[])[]];

const solution = `import { readFile, rename, writeFile } from "node:fs/promises";

/** A number in a file, which many may change at once. */
export class SavedNumber {
  #path;
  #last = Promise.resolve();

  constructor(path) {
    this.#path = path;
  }

  /** @returns a promise of the new number */
  update(change) {
    const next = this.#last.then(() => this.#updateNow(change));
    // The next one waits for this one's end, whichever it is.
    this.#last = next.catch(() => {});
    return next;
  }

  async #updateNow(change) {
    const changed = change(await this.#read());
    // Nobody ever finds half of a number: the file is replaced as a whole.
    await writeFile(this.#path + ".new", String(changed) + "\\n");
    await rename(this.#path + ".new", this.#path);
    return changed;
  }

  async #read() {
    let text;
    try {
      text = (await readFile(this.#path, "utf8")).trim();
    } catch (error) {
      if (error.code === "ENOENT") return 0;
      throw error;
    }
    if (!/^-?\\d+$/.test(text)) throw new RangeError("not a number: " + text);
    return Number(text);
  }
}
`;

const edited = (from: string | RegExp, to: string) => ({
  "saved-number.mjs": solution.replace(from, () => to),
});

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "one-at-a-time",
    title: "Two writes at once",
    difficulty: "hard",
    topics: ["files", "promises"],
    summary: "A number in a file that loses no change, however many come at the same time.",
  },
  statement: `Reading a file, changing what was read and writing it back takes a while. Whoever starts in between reads the old text, and
one of the two changes is lost.

In \`saved-number.mjs\` write a class \`SavedNumber\`. \`new SavedNumber(path)\` stands for a whole number in a file, and
\`update(change)\` calls \`change\` with the number, writes what it returns, and resolves to that.

- Updates of one object are done **one after the other**, in the order of the calls, also where nobody waits between them.
- The file holds the digits and a line end: \`"7\\n"\`, \`"-12\\n"\`. Blanks and line ends around the digits are no mistake.
- Where there is no file yet, the number is 0.
- Where the file holds anything else (an empty file, a word, \`1.5\`), the update is rejected with a \`RangeError\`, and the file stays
  as it is.
- Where \`change\` throws, its update is rejected with what it threw, and the file stays as it is. **The updates behind it go on.**
- Afterwards the folder holds the file and nothing else.

A test starts groups of updates: those of a group at the same time, the next group when all are settled. It tells the answers, the file's text
and the names in the folder.`,
  files: [
    {
      path: "saved-number.mjs",
      isEditable: true,
      text: `import { readFile, writeFile } from "node:fs/promises";

/** A number in a file, which many may change at once. */
export class SavedNumber {
  constructor(path) {
    this.path = path;
  }

  /** @returns a promise of the new number */
  async update(change) {
    const changed = change(0);
    return changed;
  }
}
`,
    },
  ],
  solution: { "saved-number.mjs": solution },
  flaws: [
    {
      name: "lets updates overlap",
      caughtBy: ["overlapping"],
      files: edited(/    const next = [^]*?return next;/, "    return this.#updateNow(change);"),
    },
    {
      name: "stops at the first change that throws",
      caughtBy: ["errors"],
      files: edited(/    \/\/ The next one[^]*?\n    this.#last = .*/, "    this.#last = next;"),
    },
    {
      name: "takes an empty file for a 0",
      caughtBy: ["empty"],
      files: edited("/^-?\\d+$/", "/^-?\\d*$/"),
    },
    {
      name: "takes any file that it cannot read as a number for a 0",
      caughtBy: ["boundary"],
      files: edited(/    if \(![^]*?return Number\(text\);/, "    return Number(text) || 0;"),
    },
    {
      name: "reads digits until something else comes",
      caughtBy: ["boundary"],
      files: edited(
        /    if \(![^]*?return Number\(text\);/,
        '    const number = parseInt(text, 10);\n    if (Number.isNaN(number)) throw new RangeError("not a number");\n    return number;',
      ),
    },
  ],
  hints: [
    "Keep the promise of the last update in the object. A new update starts when that is settled.",
    "`last.then(() => …)` starts the next update only after a success. What should follow a failure?",
    "Give the caller the promise that may be rejected, and keep one that never is: `this.last = next.catch(() => {})`.",
    'Only the error code `ENOENT` means that there is no file. `Number("")` is 0 and `parseInt("1.5")` is 1: check the text before you convert it.',
  ],
  driver: `import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function afterUpdates({ load, folder }, before, groups) {
  const SavedNumber = await load("saved-number.mjs", "SavedNumber");
  const path = join(folder, "number.txt");
  if (before !== null) await writeFile(path, before);
  const saved = new SavedNumber(path);
  const answers = [];
  for (const group of groups) {
    const settled = await Promise.allSettled(group.map((change) => saved.update((number) => changed(number, change))));
    answers.push(settled.map(({ value, reason }) => (reason === undefined ? value : nameOf(reason))));
  }
  const names = (await readdir(folder)).sort();
  return { answers, text: names.includes("number.txt") ? await readFile(path, "utf8") : null, names };
}

function changed(number, change) {
  if (change === null) throw new TypeError("this change was meant to fail");
  return number + change;
}

function nameOf(reason) {
  return reason instanceof Error ? reason.constructor.name : typeof reason;
}
`,
  body: {
    signature: {
      kind: "function",
      name: "after_updates",
      parameters: [
        { name: "before", type: optional(string) },
        { name: "groups", type: list(any("changes")) },
      ],
      returns: any("what is found"),
    },
    comparison: { kind: "exact" },
    examples: [
      [null, [[5]]],
      ["7\n", [[1], [2]]],
      ["10\n", [[-4], [-10]]],
    ],
    edges: [
      ["overlapping", [null, [[1, 1, 1, 1, 1]]]],
      ["overlapping", ["100\n", [[1, 20, 300], [4000]]]],
      ["errors", ["1\n", [[null, 5]]]],
      ["errors", ["1\n", [[2, null, 3], [null], [4]]]],
      ["errors", [null, [[null]]]],
      ["empty", ["", [[1]]]],
      ["empty", ["\n", [[1, 2]]]],
      ["empty", ["3\n", [[]]]],
      ["boundary", ["seven\n", [[1]]]],
      ["boundary", ["1.5\n", [[1]]]],
      ["boundary", ["12 apples\n", [[1]]]],
      ["whitespace", [" 5", [[1]]]],
      ["whitespace", ["5\r\n", [[1]]]],
      ["negative", ["-3\n", [[2], [-5]]]],
    ],
    inputs: {
      overlapping: fc.tuple(
        fc.constantFrom(null, "0\n", "-5\n"),
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 5 }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    },
    oracle: ([before, groups]) => {
      let text = before;
      const answers = groups.map((group) =>
        group.map((change) => {
          const digits = (text ?? "0").trim();
          if (!/^-?[0-9]+$/.test(digits)) return "RangeError";
          if (change === null) return "TypeError";
          text = `${Number(digits) + change}\n`;
          return Number(digits) + change;
        }),
      );
      return { answers, text, names: text === null ? [] : ["number.txt"] };
    },
  },
});
