import * as fc from "fast-check";
import { any, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

/** Section, key and value. */
type Setting = readonly [section: string, key: string, value: string];

/** A text, and what is set in it. */
type Input = readonly [text: string, changes: readonly Setting[]];

const key = fc.constantFrom("color", "size", "a b", "naïve", "__proto__", "constructor");
const value = fc.constantFrom("red", "10", "a = b", "", "# no comment", "[x]", "日本");
const section = fc.constantFrom("", "window", "window.sub", "toString");
const line = fc.oneof(
  fc.tuple(key, value).map(([name, text]) => `${name} = ${text}`),
  section.filter((name) => name !== "").map((name) => `[${name}]`),
  fc.constantFrom("", "# a comment", "  # indented", "   "),
);

const parse = `/** The settings of a text: a Map of sections, each a Map of values by their keys. */
export function parse(text) {
  const settings = new Map();
  let section = "";
  for (const [i, line] of text.split(/\\r?\\n/).entries()) {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) continue;
    if (words.startsWith("[") && words.endsWith("]")) {
      section = words.slice(1, -1).trim();
      continue;
    }
    const at = words.indexOf("=");
    if (at < 1) throw new SyntaxError("line " + (i + 1) + " is not a setting");
    if (!settings.has(section)) settings.set(section, new Map());
    settings.get(section).set(words.slice(0, at).trim(), words.slice(at + 1).trim());
  }
  return settings;
}
`;

const stringify = `/** A text that parse reads as these settings. */
export function stringify(settings) {
  const lines = [];
  // What has no section must come before the first one.
  const names = [...settings.keys()].sort((a, b) => (a === "" ? -1 : b === "" ? 1 : 0));
  for (const name of names) {
    if (name !== "") lines.push("[" + name + "]");
    for (const [key, value] of settings.get(name)) lines.push(key + " = " + value);
  }
  return lines.map((line) => line + "\\n").join("");
}
`;

const index = `import { parse } from "./parse.mjs";
import { stringify } from "./stringify.mjs";

export { parse, stringify };

/** The text with one setting changed, or added. */
export function update(text, section, key, value) {
  const settings = parse(text);
  if (!settings.has(section)) settings.set(section, new Map());
  settings.get(section).set(key, value);
  return stringify(settings);
}
`;

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "settings-modules",
    title: "Settings in three modules",
    difficulty: "easy",
    topics: ["several files", "ES modules", "text"],
    summary: "Read, write and change a file of settings, in modules that use each other.",
  },
  statement: `A file of settings looks like this:

\`\`\`
# who it is for
name = Ada
[window]
size = 10 x 20
\`\`\`

Write three modules:

- \`parse.mjs\` exports \`parse(text)\`: a \`Map\` of sections by name, each a \`Map\` from key to value, all texts.
- \`stringify.mjs\` exports \`stringify(settings)\`: a text that \`parse\` reads as the same settings.
- \`index.mjs\` exports both again, and \`update(text, section, key, value)\`: the text with one setting changed or added. It need not keep comments.

The rules:

- Lines end with \`\\n\` or \`\\r\\n\`. Blank lines and lines whose first character but blanks is \`#\` mean nothing.
- \`[name]\` begins a section. What stands before the first one belongs to the section \`""\`.
- A setting is a key, \`=\` and a value: the **first** \`=\` parts them, and blanks around both do not count. A value may be empty, a key may
  not. Of two settings of one key in one section the later counts. A section may begin again further down, and goes on.
- A section without settings need not be in the \`Map\`. \`__proto__\` and \`constructor\` are keys as any others.
- Any other line: \`parse\` throws a \`SyntaxError\`.

A test reads a text, makes changes with \`update\` one after the other, and tells the settings at last, sorted, as texts
\`section|key|value\`.`,
  files: [
    {
      path: "parse.mjs",
      isEditable: true,
      text: `/** The settings of a text: a Map of sections, each a Map of values by their keys. */
export function parse(text) {
  return new Map();
}
`,
    },
    {
      path: "stringify.mjs",
      isEditable: true,
      text: `/** A text that parse reads as these settings. */
export function stringify(settings) {
  return "";
}
`,
    },
    {
      path: "index.mjs",
      isEditable: true,
      text: `// Export parse and stringify here too, and write update.
`,
    },
  ],
  solution: { "parse.mjs": parse, "stringify.mjs": stringify, "index.mjs": index },
  flaws: [
    {
      name: "cuts a value at its second equals sign",
      caughtBy: ["punctuation"],
      files: { "parse.mjs": parse.replace("words.slice(at + 1).trim()", 'words.split("=")[1].trim()') },
    },
    {
      name: "keeps the settings of a section in an ordinary object",
      caughtBy: ["nested"],
      files: {
        "parse.mjs": parse
          .replace(
            "return settings;",
            "for (const [name, all] of settings) settings.set(name, new Map(Object.entries(all)));\n  return settings;",
          )
          .replace("settings.set(section, new Map())", "settings.set(section, {})")
          .replace(
            "settings.get(section).set(words.slice(0, at).trim(), words.slice(at + 1).trim());",
            "settings.get(section)[words.slice(0, at).trim()] = words.slice(at + 1).trim();",
          ),
      },
    },
    {
      name: "forgets a section's settings when it begins again",
      caughtBy: ["repeated calls"],
      files: {
        "parse.mjs": parse.replace(
          "section = words.slice(1, -1).trim();",
          "section = words.slice(1, -1).trim();\n      settings.set(section, new Map());",
        ),
      },
    },
    {
      name: "writes what has no section behind the sections",
      caughtBy: ["sorted"],
      files: {
        "stringify.mjs": stringify.replace(/\.sort\(.*\);/, ";"),
      },
    },
    {
      name: "takes a line without an equals sign for an empty setting",
      caughtBy: ["errors"],
      files: { "parse.mjs": parse.replace(/    if \(at < 1\).*\n/, "    if (at < 0) continue;\n") },
    },
  ],
  hints: [
    'Begin with `index.mjs`: `export { parse } from "./parse.mjs"` hands an export on, but does not make `parse` known in the file itself.',
    "In `parse`, trim a line first and then ask what it is: nothing, a comment, a section, a setting, or a mistake.",
    '`indexOf("=")` finds the first equals sign; what `split` gives has lost the others.',
    "In `stringify`, what has no section must stand before the first `[name]`, in whichever order the sections came.",
  ],
  driver: `export async function settingsAfter({ load }, text, changes) {
  const update = await load("index.mjs", "update");
  const parse = await load("index.mjs", "parse");
  const stringify = await load("index.mjs", "stringify");
  let now = text;
  for (const [section, key, value] of changes) now = update(now, section, key, value);
  const again = parse(stringify(parse(now)));
  return listOf(again);
}

function listOf(settings) {
  return [...settings].flatMap(([section, keys]) => [...keys].map(([key, value]) => [section, key, value].join("|"))).sort();
}
`,
  body: {
    signature: {
      kind: "function",
      name: "settings_after",
      parameters: [
        { name: "text", type: string },
        { name: "changes", type: any("changes") },
      ],
      returns: { kind: "list", of: string },
    },
    comparison: { kind: "exact" },
    examples: [
      ["name = Ada\n[window]\nsize = 10 x 20\n", []],
      ["# colors\n[light]\ntext = black\n\n[dark]\ntext = white\n", [["dark", "text", "grey"]]],
      ["a = 1\nb = 2\na = 3\n", []],
    ],
    edges: [
      ["empty", ["", []]],
      ["empty", ["# only this\n\n[empty]\n", []]],
      ["empty", ["a =\nb=\n", [["", "a", ""]]]],
      ["punctuation", ["sum = 1 + 1 = 2\n[x]\nurl = a?b=c\n", []]],
      ["punctuation", ["a = [x]\nb = # this counts\n", [["", "c", "[y]"]]]],
      ["nested", ["__proto__ = 1\nconstructor = 2\n", []]],
      ["nested", ["[__proto__]\nx = 1\n", [["toString", "__proto__", "2"]]]],
      ["repeated calls", ["[a]\nx = 1\n[b]\nx = 2\n[a]\ny = 3\n", []]],
      ["sorted", ["[a]\nx = 1\n", [["", "y", "2"]]]],
      [
        "sorted",
        [
          "",
          [
            ["b", "x", "1"],
            ["", "x", "2"],
            ["a", "x", "3"],
          ],
        ],
      ],
      ["errors", ["a = 1\nno setting\n", []]],
      ["errors", ["= no key\n", []]],
      ["errors", ["[open\n", []]],
      ["unicode", ["naïve = déjà vu\n", []]],
      ["unicode", ["[é]\nx = 日本\n", []]],
      ["whitespace", ["a = 1\r\n  [ b ]  \r\n\tx\t=\t2  \r\n", []]],
      ["missing", ["a = 1", [["", "b", "2"]]]],
    ],
    inputs: {
      typical: fc.tuple(
        fc.array(line, { minLength: 2, maxLength: 6 }).map((lines) => lines.join("\n")),
        fc.array(
          fc.tuple(
            section,
            key,
            value.filter((text) => text !== ""),
          ),
          { maxLength: 2 },
        ),
      ),
    },
    oracle: ([text, changes]) => {
      const settings: Setting[] = [];
      let current = "";
      for (const each of text.split("\n").map((one) => one.trim())) {
        const [, name] = /^\[(.*)\]$/.exec(each) ?? [];
        const [, before = "", behind = ""] = /^([^=]*)=(.*)$/.exec(each) ?? [];
        if (name !== undefined) current = name.trim();
        else if (each === "" || each.startsWith("#")) continue;
        else if (before === "") return { throws: { javascript: "SyntaxError" } };
        else settings.push([current, before.trim(), behind.trim()]);
      }
      // Of each key the last one counts.
      const all = [...settings, ...changes];
      const isLast = ([at, name]: Setting, i: number) =>
        !all.slice(i + 1).some(([otherAt, other]) => otherAt === at && other === name);
      return all
        .filter(isLast)
        .map((setting) => setting.join("|"))
        .toSorted();
    },
  },
});
