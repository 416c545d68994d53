import { extractProgram } from "../../src/domain/answer.ts";
import { bracketDepths } from "../../src/domain/bracket-depths.ts";
import { categories } from "../../src/domain/exercise.ts";
import { mayFill } from "../../src/domain/fill-in-the-middle.ts";
import { readFlaws, readIdea, readInputs, readSolution } from "../../src/domain/invention.ts";
import { trimFill } from "../../src/domain/trim-fill.ts";
import { type Ending, jsonTarget, orError, textTarget } from "../fuzz-target.ts";

const answers = [
  "Here is the program:\n\n```python\ndef merge(a):\n    return sorted(a)\n```\n\nIt sorts the list.",
  "Sure.\n\n- first\n\n  ~~~js\n  function merge(a) { return a; }\n  ~~~\n",
  "def merge(a):\n    # (\n    return a\n\nThis sorts it.\n",
] as const;
// prettier-ignore
const marks = ["```", "~~~", "```python\n", "\n", "\n\n", " ", "def merge", "def ", "export ", "default ", "function merge", "`", "(", ")", "#", '"""', "'", '"', "/*", "//", "A b.", "."] as const;
const long = 99_000;

function readAnswer(text: string): Ending {
  const program = extractProgram(text, {
    language: "python",
    entryPoint: "merge",
  });
  extractProgram(text, { language: "javascript" });
  return program.trim() === "" ? "error" : "value";
}

/** The model's text at a caret in a program that may be anything too. */
function readFill(text: string): Ending {
  const half = Math.floor(text.length / 2);
  const carets = [
    { before: "def merge(a):\n    return ", after: "\n\nprint(merge([]))\n" },
    { before: text.slice(0, half), after: text.slice(half) },
  ];
  const fills = carets
    .filter(mayFill)
    .flatMap((caret) =>
      (["python", "javascript"] as const).map((language) => trimFill(text, caret, language)),
    );
  return fills.every((fill) => fill === "") ? "error" : "value";
}

const cases = Array.from({ length: 25 }, (_, at) => ({
  category: categories[1 + (at % 5)],
  input: [[at, 2], "x"],
}));
const idea = {
  title: "Take some",
  task: "returns the first items of a list",
  statement:
    "Write a function that returns the first items of a list, and the list itself where it is short.",
  name: "take_some",
  parameters: [
    { name: "items", type: "list<int>" },
    { name: "how", type: "string" },
  ],
  returns: "map<string, optional<list<float>>>",
  hints: ["Slice it."],
};
const inputs = {
  examples: [
    [[1], "a"],
    [[], ""],
    [[1, 2], "b"],
  ],
  cases,
};
const { signature } = readIdea(JSON.stringify(idea));
const flaws = {
  flaws: [1, 2].map((at) => ({
    name: `flaw ${at}`,
    caughtBy: ["empty"],
    python: "def take_some(items, how):\n    return {}\n",
    javascript: "function takeSome() { return {}; }\n",
  })),
};

export const modelAnswers = [
  textTarget({
    name: "answer of a model",
    corpus: answers,
    tokens: marks,
    read: readAnswer,
    known: [
      `\`\`\`python\n${"\n".repeat(long)}\n\`\`\``,
      `\`\`\`python\n${" ".repeat(long)}\n\`\`\``,
      `\`\`\`python\n${"\nexport ".repeat(long / 8)}\n\`\`\``,
      "```\n".repeat(long / 4),
      `A${" b".repeat(long / 2)}`,
      `${"`".repeat(long)}x\``,
      `${" ".repeat(long)}x`,
      "\n \n".repeat(long / 3),
    ],
  }),
  textTarget({
    name: "text of a model at the caret",
    corpus: answers,
    tokens: marks,
    read: readFill,
    known: ["\n".repeat(long), "x\n".repeat(long / 2), "a".repeat(long), "(\n".repeat(long / 2)],
  }),
  textTarget({
    name: "depths of brackets",
    corpus: answers,
    tokens: marks,
    read(text) {
      const depths = bracketDepths(text, "python");
      bracketDepths(text, "javascript");
      return depths.length === text.length ? "value" : "error";
    },
    known: ['"'.repeat(long), '"\\'.repeat(long / 2), '"""'.repeat(long / 3), "/*".repeat(long / 2)],
  }),
  jsonTarget({
    name: "exercise that a model invents",
    corpus: [idea],
    tokens: ["list<", "optional<", "map<string,"],
    read: (text) => orError(() => readIdea(text), SyntaxError),
    known: [
      JSON.stringify({ ...idea, statement: { length: { toString: 1, valueOf: 1 } } }),
      JSON.stringify({ ...idea, returns: "list<".repeat(15_000) }),
    ],
  }),
  jsonTarget({
    name: "inputs that a model invents",
    corpus: [inputs],
    read: (text) => orError(() => readInputs(text, signature), SyntaxError),
    known: [JSON.stringify({ ...inputs, cases: { length: { toString: 1, valueOf: 1 } } })],
  }),
  jsonTarget({
    name: "flaws that a model invents",
    corpus: [flaws],
    read: (text) => orError(() => readFlaws(text), SyntaxError),
  }),
  jsonTarget({
    name: "solution that votes",
    corpus: [{ python: "def f(): pass", javascript: "function f() {}" }],
    read: (text) => orError(() => readSolution(text), SyntaxError),
  }),
];
