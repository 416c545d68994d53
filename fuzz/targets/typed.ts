import { formatValue } from "../../src/domain/format-value.ts";
import { parseCall, parseLiteral } from "../../src/domain/literal.ts";
import { parseType } from "../../src/domain/parse-type.ts";
import { readOwnCase } from "../../src/state/read-own-case.ts";
import { readSampling, defaultSampling } from "../../src/domain/sampling-settings.ts";
import { tupleOf, valueOf } from "../../src/domain/testing/values.ts";
import { any, float, int, list, map, nested, optional, string, tuple } from "../../src/domain/type.ts";
import { type Ending, orError, textTarget } from "../fuzz-target.ts";
import { exercises } from "../samples.ts";

const values = [
  valueOf([1, -2.5, "a\n\"b'", null, true, 1n << 80n, new Map([["k", [new Set([1])]]])]),
  tupleOf([1, 2], new Uint8Array([0, 255]), "\ud800 😀"),
] as const;
const [first, second] = values;
const literals = [
  formatValue(first, "python"),
  formatValue(first, "javascript"),
  formatValue(second, "python"),
  "float('nan')",
  "{1, 2}",
  "(1,)",
  "-inf",
] as const;
// prettier-ignore
const marks = [
  "[", "]", "(", ")", "{", "}", ",", ":", '"', "'", "`", "\\", "\\u{", "\\x", "0x", "1", "1_", ".", "e", "-", "+", "n", "set(", "new Map([",
  "new ", "float(", "None", "nan", " ", "a", "b'",
] as const;

const types = [
  any("value"),
  list(int),
  float,
  nested(int),
  map(string, optional(int)),
  tuple(int, string),
] as const;

function readLiteral(text: string): Ending {
  const read = types.map((type) => parseLiteral(text, type));
  return read.some(({ kind }) => kind === "value") ? "value" : "error";
}

function readCall(text: string): Ending {
  const parametersOf = (name: string) =>
    name.length < 8 ? [{ name: "amount", type: any("value") }] : undefined;
  return parseCall(text, parametersOf).kind === "call" ? "value" : "error";
}

/** The same text in every field of the form. */
function readForm(text: string): Ending {
  const endings = Object.values(exercises).map(
    (exercise) =>
      readOwnCase(exercise, {
        id: "own-1",
        inputs: [text, text],
        expected: text,
      }).kind,
  );
  return endings.includes("case") ? "value" : "error";
}

function readNumbers(text: string): Ending {
  const read = readSampling({
    ...defaultSampling,
    temperature: text,
    seed: text,
  });
  return read.kind === "good" ? "value" : "error";
}

const long = 99_000;

export const typed = [
  textTarget({
    name: "literal that is typed",
    corpus: literals,
    tokens: marks,
    read: readLiteral,
    known: [
      `${"1".repeat(long)}x`,
      `${"1_1".repeat(long / 3)}x`,
      `${"1".repeat(long)}.${"1".repeat(1000)}x`,
      "9".repeat(long),
      `{a${" ".repeat(long)}`,
      `(1,${" ".repeat(long)})`,
      "new ".repeat(long / 4),
      `${" ".repeat(long)}x`,
    ],
  }),
  textTarget({
    name: "call that is typed",
    corpus: ["deposit(50)", "new Account([1, 2]);", "object.with(1.5, 'x')"],
    tokens: [...marks, "deposit", "object.", ";"],
    read: readCall,
    known: [`deposit(1)${" ".repeat(long)}x`, "a".repeat(long), "a.".repeat(long / 2)],
  }),
  textTarget({
    name: "form of an own test",
    corpus: ["[[1, 3], [2, 4]]", "['a', 'b']", "deposit(5)\nbalance()", "1 2\n3\n"],
    tokens: [...marks, "\n", "deposit(", "100"],
    read: readForm,
    known: ["deposit(1)\n".repeat(long / 11), "[[1,2],".repeat(long / 7)],
  }),
  textTarget({
    name: "type that a model writes",
    corpus: ["list<optional<int>>", "map<string, list<float>>", "boolean"],
    tokens: ["list<", "optional<", "map<string,", ">", "int", "string", " ", ","],
    read: (text) => orError(() => parseType(text), SyntaxError),
    known: [
      `${"list<".repeat(14_000)}int${">".repeat(14_000)}`,
      "list <".repeat(10_000),
      `list${" ".repeat(long)}`,
    ],
  }),
  textTarget({
    name: "numbers for sampling",
    corpus: ["0.8", "4294967295", "0,5"],
    tokens: ["0", ".", ",", "e", "-", " ", "9"],
    read: readNumbers,
    known: ["1".repeat(long), `${"1".repeat(long)}x`],
  }),
];
