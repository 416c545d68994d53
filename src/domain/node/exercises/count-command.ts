import * as fc from "fast-check";
import { list, map, any, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** Arguments, standard input, and the files in the folder in which it is started. */
type Input = readonly [args: readonly string[], stdin: string, files: Readonly<Record<string, string>>];

const text = fc
  .array(fc.constantFrom("a", "word", "\n", " ", "é", "😀", "\t", "\n\n"), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""));
const option = fc.constantFrom<readonly string[]>([], ["-l"], ["-w"], ["-c"]);

const solution = String.raw`import { readFile } from "node:fs/promises";

const counters = {
  "-l": (bytes) => linesOf(bytes.toString("utf8")),
  "-w": (bytes) => bytes.toString("utf8").split(/\s+/).filter((word) => word !== "").length,
  "-c": (bytes) => bytes.length,
};

const { count, names, problem } = readArguments(process.argv.slice(2));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
} else if (names.length === 0) {
  console.log(String(count(await readAll(process.stdin))));
} else {
  await countFiles(names, count);
}

function readArguments(args) {
  let count = counters["-l"];
  for (const [i, arg] of args.entries()) {
    if (arg === "--") return { count, names: args.slice(i + 1) };
    if (!arg.startsWith("-")) return { count, names: args.slice(i) };
    if (!Object.hasOwn(counters, arg)) return { problem: "unknown option " + arg };
    count = counters[arg];
  }
  return { count, names: [] };
}

async function countFiles(names, count) {
  let total = 0;
  for (const name of names) {
    try {
      const counted = count(await readFile(name));
      total += counted;
      console.log(counted + " " + name);
    } catch (error) {
      console.error(name + ": " + error.message);
      process.exitCode = 1;
    }
  }
  if (names.length > 1) console.log(total + " total");
}

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function linesOf(text) {
  const ends = text.split("\n").length - 1;
  return text === "" || text.endsWith("\n") ? ends : ends + 1;
}
`;

const edited = (from: string | RegExp, to: string) => ({ "count.mjs": solution.replace(from, () => to) });

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "count-command",
    title: "A command that counts",
    difficulty: "medium",
    topics: ["a command", "standard input", "exit codes"],
    summary:
      "Lines, words or bytes of files or of the standard input, with the exit code that says how it went.",
  },
  statement: `\`count.mjs\` is a program for the command line. Write it:

\`\`\`
node count.mjs [-l | -w | -c] [file …]
\`\`\`

- \`-l\` counts lines, which is what is counted without an option; \`-w\` words, \`-c\` **bytes**. Of several options the last counts. The
  options come first; after \`--\`, or after the first name of a file, everything is the name of a file.
- Without files it counts its standard input, and prints the number on a line of its own.
- With files it prints a line for each: the number, a blank, the name as it was given. For two names or more a last line follows: the sum of
  what was counted, a blank, and \`total\`.
- A line counts also where its end is missing: \`"a\\nb"\` has two lines, \`"a\\n"\` has one, \`""\` none. Words are parted by white space.
- A file that cannot be read is told on the **standard error**, in words of yours. The others are still counted, and the exit code is **1**.
- An option that there is not: words on the standard error, nothing on the standard output, exit code **2**. Else the exit code is 0, and the
  standard error stays empty.

A test starts the command in a folder with some files and tells its standard output, its exit code, and whether it wrote to the standard error.`,
  files: [
    {
      path: "count.mjs",
      isEditable: true,
      text: `const args = process.argv.slice(2);

// What is printed here shows on the terminal, not in the answer.
console.error("not written yet", args);
process.exitCode = 2;
`,
    },
  ],
  solution: { "count.mjs": solution },
  flaws: [
    {
      name: "counts line ends in place of lines",
      caughtBy: ["missing"],
      files: edited('return text === "" || text.endsWith("\\n") ? ends : ends + 1;', "return ends;"),
    },
    {
      name: "counts characters in place of bytes",
      caughtBy: ["unicode"],
      files: edited('"-c": (bytes) => bytes.length', '"-c": (bytes) => bytes.toString("utf8").length'),
    },
    {
      name: "stops at the first file that is not there",
      caughtBy: ["errors"],
      files: edited("process.exitCode = 1;", "process.exitCode = 1;\n      return;"),
    },
    {
      name: "takes what follows -- for options too",
      caughtBy: ["punctuation"],
      files: edited(/    if \(arg === "--"\).*\n/, ""),
    },
    {
      name: "counts one word in a text of none",
      caughtBy: ["empty"],
      files: edited('.split(/\\s+/).filter((word) => word !== "").length', ".trim().split(/\\s+/).length"),
    },
  ],
  hints: [
    "`process.argv.slice(2)` are the arguments. Go through the options first; the rest are names of files.",
    "`for await (const chunk of process.stdin)` reads the standard input. Put the chunks together before you decode or count anything.",
    "Set `process.exitCode` in place of calling `process.exit`: output that is on its way is not lost.",
    '`"".split(/\\s+/)` is an array of one empty text. Count only what is not empty.',
  ],
  driver: `import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export async function runCount({ folder, project }, args, stdin, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const command = fileURLToPath(new URL("count.mjs", project));
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  const stdout = textOf(child.stdout);
  const stderr = textOf(child.stderr);
  // A command that reads files may be gone before it is written to.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const code = await new Promise((resolve) => child.on("close", resolve));
  // For the student, who sees what is printed.
  process.stderr.write(await stderr);
  return { stdout: await stdout, code, complained: (await stderr) !== "" };
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
`,
  body: {
    signature: {
      kind: "function",
      name: "run_count",
      parameters: [
        { name: "args", type: list(string) },
        { name: "stdin", type: string },
        { name: "files", type: map(string, string) },
      ],
      returns: any("what is seen"),
    },
    comparison: { kind: "exact" },
    examples: [
      [[], "one\ntwo\n", {}],
      [["-w"], "a few words\nin two lines\n", {}],
      [["a.txt", "b.txt"], "", { "a.txt": "1\n2\n3\n", "b.txt": "4\n" }],
      [["-x"], "text\n", {}],
    ],
    edges: [
      ["empty", [[], "", {}]],
      ["empty", [["-w"], " \n", {}]],
      ["empty", [["-w", "none.txt", "one.txt"], "", { "none.txt": "", "one.txt": "word" }]],
      ["missing", [[], "one\ntwo", {}]],
      ["missing", [["-l", "a.txt"], "", { "a.txt": "no end" }]],
      ["unicode", [["-c"], "naïve 😀\n", {}]],
      ["unicode", [["-w", "é.txt"], "", { "é.txt": "日本 語\n" }]],
      ["errors", [["gone.txt", "a.txt"], "", { "a.txt": "1\n" }]],
      ["errors", [["-c", "gone.txt"], "not this", {}]],
      ["errors", [["-l", "--lines"], "", {}]],
      ["punctuation", [["--", "-l"], "", { "-l": "1\n2\n" }]],
      ["punctuation", [["a.txt", "-w"], "", { "a.txt": "x y\n", "-w": "z\n" }]],
      ["repeated calls", [["-l", "-w", "-c"], "ab\n", {}]],
      ["nested", [["deep/er/a.txt", "deep/b.txt"], "", { "deep/er/a.txt": "1\n", "deep/b.txt": "2\n3\n" }]],
      ["large", [["-w"], "löng ".repeat(40_000), {}]],
    ],
    inputs: {
      typical: fc.tuple(option, text, fc.constant({})),
    },
    oracle: ([args, stdin, files]) => {
      const counts: Readonly<Record<string, (of: string) => number>> = {
        "-l": (of) => (of.match(/[^\n]*\n|[^\n]+$/g) ?? []).length,
        "-w": (of) => (of.match(/\S+/g) ?? []).length,
        // Of UTF-8: each byte but the plainest is written as `%` and two digits.
        "-c": (of) => encodeURIComponent(of).replace(/%../g, "x").length,
      };
      const behind = args.findIndex((arg) => arg === "--" || !arg.startsWith("-"));
      const options = behind < 0 ? args : args.slice(0, behind);
      const names = behind < 0 ? [] : args.slice(args[behind] === "--" ? behind + 1 : behind);
      if (options.some((name) => !(name in counts))) return { stdout: "", code: 2, complained: true };
      const count = counts[options.at(-1) ?? "-l"] ?? (() => 0);
      if (names.length === 0) return { stdout: `${count(stdin)}\n`, code: 0, complained: false };
      const found = names.filter((name) => name in files);
      const lines = found.map((name) => `${count(files[name] ?? "")} ${name}\n`);
      const total = found.reduce((sum, name) => sum + count(files[name] ?? ""), 0);
      const isWhole = found.length === names.length;
      return {
        stdout: lines.join("") + (names.length > 1 ? `${total} total\n` : ""),
        code: isWhole ? 0 : 1,
        complained: !isWhole,
      };
    },
  },
});
