import * as fc from "fast-check";
import { map, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** Texts of files by their path below the folder. A path that ends in a slash is an empty folder. */
type Input = readonly [files: Readonly<Record<string, string>>];

const name = fc.constantFrom("a.txt", "b.txt", "c.md", "notes", "é.txt", "z z.txt");
const folder = fc.constantFrom("", "one/", "two/", "one/deep/", "a.d/");
const tree = (text: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(folder, name, text), { minLength: 2, maxLength: 7 })
    .map((files): Input => [Object.fromEntries(files.map(([at, file, content]) => [at + file, content]))]);

const solution = `import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Groups of files below the folder that have the same content. */
export async function duplicateFiles(folder) {
  const byContent = new Map();
  for (const path of await filesBelow(folder, "")) {
    const content = (await readFile(join(folder, path))).toString("hex");
    byContent.set(content, [...(byContent.get(content) ?? []), path]);
  }
  const groups = [...byContent.values()].filter((paths) => paths.length > 1);
  for (const paths of groups) paths.sort();
  return groups.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

async function filesBelow(folder, below) {
  const paths = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : below + "/" + entry.name;
    if (entry.isDirectory()) paths.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}
`;

const edited = (from: string | RegExp, to: string) => ({
  "duplicate-files.mjs": solution.replace(from, to),
});

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "duplicate-files",
    title: "The same file twice",
    difficulty: "medium",
    topics: ["files", "folders"],
    summary: "Find the files below a folder that hold the same bytes.",
  },
  statement: `In \`duplicate-files.mjs\` write \`duplicateFiles(folder)\`: it looks at every file below a folder, at any depth, and resolves
to the groups of files that have **the same content**.

- A group is an array of two paths or more, each relative to the folder and with \`/\` between its parts: \`"pictures/cat.txt"\`.
- The paths of a group are sorted as JavaScript sorts texts, and the groups by their first path.
- Content is bytes: names and sizes do not matter by themselves. Two empty files are the same.
- A folder is not a file, whatever it is called. An empty folder has nothing to give.
- Where the folder does not exist, the promise is rejected with Node's own error.

A test writes some files into a new folder and calls your function on it.`,
  files: [
    {
      path: "duplicate-files.mjs",
      isEditable: true,
      text: `import { readdir, readFile } from "node:fs/promises";

/** Groups of files below the folder that have the same content. */
export async function duplicateFiles(folder) {
  return [];
}
`,
    },
  ],
  solution: { "duplicate-files.mjs": solution },
  flaws: [
    {
      name: "takes files of one size for the same",
      caughtBy: ["ties"],
      files: edited(
        'const content = (await readFile(join(folder, path))).toString("hex")',
        "const content = (await readFile(join(folder, path))).length",
      ),
    },
    {
      name: "looks one folder deep",
      caughtBy: ["deep"],
      files: edited("if (entry.isDirectory())", 'if (entry.isDirectory() && below === "")'),
    },
    {
      name: "leaves empty files out",
      caughtBy: ["empty"],
      files: edited("    byContent.set", '    if (content === "") continue;\n    byContent.set'),
    },
    {
      name: "tells a folder by a name without a dot",
      caughtBy: ["missing"],
      files: edited("if (entry.isDirectory())", 'if (!entry.name.includes("."))'),
    },
    {
      name: "gives groups as they come, in the order of folders",
      caughtBy: ["sorted"],
      files: edited(/  for \(const paths of groups\)[^]*?: 1\)\);/, "  return groups;"),
    },
  ],
  hints: [
    "`readdir(folder, { withFileTypes: true })` tells which entries are folders. Look into each of them in the same way.",
    "Build a `Map` from content to the paths that have it. What makes a good key for the content of a file?",
    '`readFile` without an encoding gives a `Buffer`; `toString("hex")` makes a text of it that two files share only when their bytes are the same.',
    "Keep each path relative while you go down, and sort at the very end: first within each group, then the groups.",
  ],
  driver: `import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export async function duplicatesAmong({ load, folder }, files) {
  const duplicateFiles = await load("duplicate-files.mjs", "duplicateFiles");
  const root = join(folder, "root");
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith("/")) await mkdir(join(root, path), { recursive: true });
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  try {
    return await duplicateFiles(root);
  } catch (error) {
    // Which error a folder that is not there gives, is part of the answer.
    if (error?.code === "ENOENT" && Object.keys(files).length === 0) return error.code;
    throw error;
  }
}
`,
  body: {
    signature: {
      kind: "function",
      name: "duplicates_among",
      parameters: [{ name: "files", type: map(string, string) }],
      returns: { kind: "any", name: "groups" },
    },
    comparison: { kind: "exact" },
    examples: [
      [{ "a.txt": "cat", "b.txt": "horse", "c.txt": "cat" }],
      [{ "list.txt": "milk", "old/list.txt": "milk", "old/other.txt": "bread" }],
      [{ "a.txt": "one", "b.txt": "three" }],
    ],
    edges: [
      ["empty", [{ "a.txt": "", "b.txt": "x", "sub/c.txt": "" }]],
      ["empty", [{ "only/": "" }]],
      ["ties", [{ "a.txt": "abc", "b.txt": "abd" }]],
      ["ties", [{ "a.txt": "1", "b.txt": "2", "c.txt": "1", "d.txt": "2" }]],
      ["deep", [{ "a.txt": "same", "x/y/z/b.txt": "same" }]],
      ["deep", [{ "x/y/a.txt": "1", "x/y/z/w/b.txt": "1", "q/b.txt": "1" }]],
      ["missing", [{ README: "text", "copy.txt": "text" }]],
      ["missing", [{ "folder.txt/a.txt": "text", "b.txt": "text" }]],
      ["errors", [{}]],
      ["sorted", [{ "z.txt": "1", "b/z.txt": "2", "b/a.txt": "1", "a.txt": "2", "b.txt": "2" }]],
      ["whitespace", [{ "a.txt": "line\n", "b.txt": "line", "c.txt": "line\r\n" }]],
    ],
    inputs: {
      typical: tree(fc.constantFrom("x", "yy", "zz")),
      empty: tree(fc.constantFrom("", "x")),
    },
    oracle: ([files]) => {
      const paths = Object.keys(files)
        .filter((path) => !path.endsWith("/"))
        .toSorted();
      if (Object.keys(files).length === 0) return "ENOENT";
      // A path's group is named by the first path that has its text.
      const first = (path: string) => paths.find((other) => files[other] === files[path]);
      return paths
        .filter((path) => first(path) === path)
        .map((path) => paths.filter((other) => first(other) === path))
        .filter((group) => group.length > 1);
    },
  },
});
