import { textDifference } from "../../src/domain/difference.ts";
import { javascriptMutations } from "../../src/domain/gate/javascript-mutations.ts";
import { programShape } from "../../src/domain/gate/program-shape.ts";
import { readPythonMutations } from "../../src/domain/gate/python-mutations.ts";
import { indent, newLine, outdent } from "../../src/features/editor/indentation.ts";
import { $ZodError } from "zod/v4/core";
import { jsonTarget, orError, textTarget } from "../fuzz-target.ts";
import { exercises } from "../samples.ts";

const references = Object.values(exercises).flatMap(({ reference }) => Object.values(reference));
const corpus = ["const f = (a) => a?.b ?? [1, -2.5, `x${a}`];\n", ...references] as const;
// prettier-ignore
const tokens = ["(", ")", "[", "{", "}", ";", "\n", " ", "'", '"', "`", "\\", "/", "/*", "*/", "//", "#", "+", "-", "!", "=>", "?", ":", ".", ",", "if(", "1", "a", "${", "await ", "new "] as const;
const long = 99_000;

export const programs = [
  textTarget({
    name: "JavaScript to be mutated",
    corpus,
    tokens,
    read: (text) => orError(() => javascriptMutations(text), SyntaxError),
    known: [
      `x=${"(".repeat(long)}`,
      `x=${"1+".repeat(long / 2)}1`,
      `${"if(a)".repeat(long / 5)};`,
      `x=${"!".repeat(long)}a`,
      `x=${"a?b:".repeat(long / 4)}c`,
      `x=${"[".repeat(long / 2)}${"]".repeat(long / 2)}`,
      `${"{".repeat(long / 2)}${"}".repeat(long / 2)}`,
    ],
  }),
  textTarget({
    name: "shape of a program",
    corpus,
    tokens,
    read(text) {
      programShape(text, "python");
      programShape(text, "javascript");
      return "value";
    },
    known: [
      `"${'\\"'.repeat(long / 2)}`,
      `"${"a".repeat(long)}`,
      `"${"a".repeat(long / 2)}'${"b".repeat(long / 2)}`,
      "/*".repeat(long / 2),
      "'\\".repeat(long / 2),
      `.${" ".repeat(long)}`,
      ". ".repeat(long / 2),
    ],
  }),
  jsonTarget({
    name: "mutations that Python prints",
    corpus: [
      [
        ["operator", 3, 4, "-"],
        ["constant", 10, 12, "13"],
      ],
    ],
    read: (text) =>
      orError(() => readPythonMutations("def f():\n    return 1\n", text), SyntaxError, $ZodError),
  }),
  textTarget({
    name: "keys in the plain editor",
    corpus,
    tokens,
    read(text) {
      for (const language of ["python", "javascript"] as const) {
        newLine({ text, from: text.length, to: text.length }, language);
        indent({ text, from: 0, to: text.length }, language);
        outdent({ text, from: 0, to: text.length }, language);
      }
      return "value";
    },
    known: [`(${" ".repeat(long)}x`, `${"( ".repeat(long / 2)}x`, `:${" :".repeat(long / 2)}`],
  }),
  textTarget({
    name: "two printed texts, compared",
    corpus,
    tokens: ["\n", "\r", "x", "y", " "],
    read(text) {
      textDifference(text, text.split("").toReversed().join(""));
      return "value";
    },
    known: ["x\ny\n".repeat(long / 4), "\n".repeat(long)],
  }),
];
