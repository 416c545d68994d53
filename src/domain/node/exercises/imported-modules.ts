import * as fc from "fast-check";
import { list, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

type Input = readonly [source: string];

/** Lines of a module, and which modules each of them imports. None repeats a name of another. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'import { readFile } from "node:fs/promises";': ["node:fs/promises"],
  "import * as path from 'node:path';": ["node:path"],
  'import "./side-effect.mjs";': ["./side-effect.mjs"],
  'import data from "./data.json" with { type: "json" };': ["./data.json"],
  'import first, { second as third } from "./mixed.mjs";': ["./mixed.mjs"],
  'export { one } from "./one.mjs";': ["./one.mjs"],
  'export * from "./all.mjs";': ["./all.mjs"],
  'export * as shapes from "./shapes.mjs";': ["./shapes.mjs"],
  'const late = () => import("./late.mjs");': ["./late.mjs"],
  'if (Math.random() > 2) await import("./deep.mjs").then(({ run }) => run(import("./deeper.mjs")));': [
    "./deep.mjs",
    "./deeper.mjs",
  ],
  'import greek from "./\\u03b1.mjs";': ["./α.mjs"],
  'import kanji from "./漢字.mjs";': ["./漢字.mjs"],
  "const own = 1; export { own };": [],
  "export default function () {}": [],
  '// import "./commented.mjs";': [],
  '/* export * from "./commented-too.mjs"; */': [],
  "const text = 'import \"./quoted.mjs\"';": [],
  'const pattern = /import "x"/;': [],
  'const name = "./computed" + ".mjs"; const computed = () => import(name);': [],
  "const here = import.meta.url;": [],
  "const object = { import: 1, from: 2 }; object.import;": [],
  'require("./common.cjs");': [],
  "": [],
};

const source = (...parts: readonly string[]): Input => [parts.join("\n")];

const everyLine = Object.keys(lines);
const [readFileLine = "", pathLine = "", sideEffectLine = "", dataLine = "", mixedLine = ""] = everyLine;
const starting = (start: string) => everyLine.find((line) => line.startsWith(start)) ?? "";

const solution = `import { parse } from "acorn";

/** The modules that a module's source imports, in the order of their first mention. */
export function importedModules(source) {
  const names = new Set();
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }), names);
  return [...names];
}

function visit(node, names) {
  const name = node.source ?? undefined;
  if (isNamed(node) && name.type === "Literal" && typeof name.value === "string") names.add(name.value);
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === "string") visit(child, names);
  }
}

function isNamed(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
      return true;
    case "ExportNamedDeclaration":
      return node.source !== null;
    default:
      return false;
  }
}
`;

const edited = (from: string | RegExp, to: string) => ({
  "imported-modules.mjs": solution.replace(from, () => to),
});

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "imported-modules",
    title: "Which modules does it import?",
    difficulty: "medium",
    topics: ["an npm package", "syntax trees"],
    summary: "Let acorn, a parser from npm, find what a search for the word import cannot.",
  },
  statement: `A tool that bundles modules asks of each: which others does it import? Searching its text for \`import\` finds comments, texts and
properties too.

\`acorn\` is a package from npm that **parses** JavaScript: \`parse(source, { ecmaVersion: "latest", sourceType: "module" })\` gives a tree
of nodes, plain objects with a \`type\` and the places of their children. It throws a \`SyntaxError\` where the source is not a module.

In \`imported-modules.mjs\` write \`importedModules(source)\`: it returns the names of the modules that the source imports, each once, in the order
in which they first stand in the source.

- \`import … from "x"\`, \`import "x"\`, \`export … from "x"\` and \`export * from "x"\` import \`x\`.
- So does \`import("x")\`, wherever it stands, if what stands between the parentheses is a text in quotes. Of anything else, a variable or
  a sum, nobody knows the name: leave it out.
- \`require("x")\` is a call as any other.
- A name is what the quotes *mean*: \`"./\\u0061.mjs"\` is \`./a.mjs\`.
- Where the source is not a module, the function throws acorn's \`SyntaxError\`.

npm installs the package when the tests are first run, which needs the network.`,
  files: [
    {
      path: "imported-modules.mjs",
      isEditable: true,
      text: `import { parse } from "acorn";

/** The modules that a module's source imports, in the order of their first mention. */
export function importedModules(source) {
  const tree = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  console.log(tree);
  return [];
}
`,
    },
  ],
  solution: { "imported-modules.mjs": solution },
  packages: { acorn: "8.19.0" },
  flaws: [
    {
      name: "looks at the top of the module alone",
      caughtBy: ["deep"],
      files: edited(
        'if (typeof child?.type === "string") visit(child, names);',
        'if (node.type === "Program") visit(child, names);',
      ),
    },
    {
      name: "forgets what is exported from elsewhere",
      caughtBy: ["missing"],
      files: edited('    case "ExportAllDeclaration":\n', ""),
    },
    {
      name: "searches the text",
      caughtBy: ["punctuation"],
      files: {
        "imported-modules.mjs": `import { parse } from "acorn";

export function importedModules(source) {
  parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const found = source.matchAll(/(?:import|from)\\s*\\(?\\s*(["'])(.*?)\\1/g);
  return [...new Set([...found].map(([, , name]) => name))];
}
`,
      },
    },
    {
      name: "gives a name as often as it stands there",
      caughtBy: ["duplicates"],
      files: edited(
        "const names = new Set();",
        "const names = Object.assign([], { add: (name) => names.push(name) });",
      ),
    },
  ],
  hints: [
    "Print the tree of a short source and look for the node types of its imports.",
    "Four types of nodes have a `source`: `ImportDeclaration`, `ExportNamedDeclaration`, `ExportAllDeclaration` and `ImportExpression`.",
    "Visit every node: go through `Object.values(node)`, and into everything (in arrays too) that has a `type`.",
    "The name is `node.source.value`, if `node.source` is a `Literal` whose value is a string. A `Set` keeps the order of first mention.",
  ],
  driver: `export async function modulesOf({ load }, source) {
  const importedModules = await load("imported-modules.mjs", "importedModules");
  return importedModules(source);
}
`,
  body: {
    signature: {
      kind: "function",
      name: "modules_of",
      parameters: [{ name: "source", type: string }],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    examples: [
      source(readFileLine, pathLine),
      source(sideEffectLine, starting("const own"), dataLine),
      source(starting("export { one }"), mixedLine),
    ],
    edges: [
      ["empty", [""]],
      ["empty", source("// nothing here")],
      ["missing", source(starting("export * from"), mixedLine)],
      ["missing", source(starting("export * as"), starting("export default"))],
      ["deep", source(starting("if (Math"), pathLine)],
      ["punctuation", source(starting("// import"), starting("const text"), readFileLine)],
      ["punctuation", source(starting("/* export"), starting("const pattern"), starting("const object"))],
      ["errors", ["import from;"]],
      ["errors", ["return 1;"]],
      ["duplicates", source(pathLine, "", "export { sep } from 'node:path';", 'export * from "node:path";')],
      ["unicode", source(starting("import greek"), starting("import kanji"))],
      ["typical", source(starting("const name"), starting("const here"), starting("require"))],
    ],
    inputs: {
      typical: fc
        .shuffledSubarray([...everyLine], { minLength: 3, maxLength: 8 })
        .map((some) => source(...some)),
    },
    oracle: ([text]) => {
      if (text === "import from;" || text === "return 1;") return { throws: { javascript: "SyntaxError" } };
      // The same module again, in a line that is not in the table.
      const names = text
        .split("\n")
        .flatMap((line) => lines[line] ?? (line.includes("node:path") ? ["node:path"] : []));
      return [...new Set(names)];
    },
  },
});
