import type { Problem } from "../problem.ts";
import { fenced, type FormatReader, unixLines } from "../problem-format.ts";
import { RecordFault } from "../record-fields.ts";
import { idStartsWith } from "./human-eval.ts";
import { english } from "../../../messages/in-english.ts";

/** @see Austin et al. 2021, arXiv:2108.07732; records as in google-research/mbpp, mbpp.jsonl */
export const mbpp: FormatReader = {
  format: "mbpp",
  recognises: (fields) => fields.has("text", "code", "task_id", "test_list", "test_setup_code"),
  read(fields) {
    const asserts = fields.texts("test_list");
    // After the program: what it sets up may use the program's own classes (tasks 367 and 927).
    const setUp = unixLines(fields.text("test_setup_code"));
    const given = {
      id: fields.id("task_id"),
      text: fields.text("text"),
      code: fields.text("code"),
      asserts,
      setUp,
    };
    return [{ ...withAsserts(given), format: "mbpp" }];
  },
};

/** The edited half: sanitized-mbpp.json, a JSON array. */
export const mbppSanitized: FormatReader = {
  format: "mbppSanitized",
  recognises: (fields) => fields.has("prompt", "code", "task_id", "test_imports", "test_list"),
  read(fields) {
    const asserts = fields.texts("test_list");
    const setUp = fields.texts("test_imports").join("\n");
    const given = {
      id: fields.id("task_id"),
      text: fields.text("prompt"),
      code: fields.text("code"),
      asserts,
      setUp,
    };
    return [{ ...withAsserts(given), format: "mbppSanitized" }];
  },
};

/** @see Liu et al. 2023, arXiv:2305.01210; records as in evalplus/mbppplus_release */
export const mbppPlus: FormatReader = {
  format: "mbppPlus",
  recognises: (fields) => fields.has("prompt", "base_input", "plus_input") && idStartsWith(fields, "Mbpp/"),
  read(fields) {
    const id = fields.text("task_id");
    const entryPoint = fields.text("entry_point");
    const plus = fields.raw("plus_input");
    return [
      {
        id,
        format: "mbppPlus",
        language: "python",
        title: entryPoint,
        statement: unquoted(fields.text("prompt")),
        prompt: "",
        entryPoint,
        canonical: fields.text("canonical_solution"),
        tests: {
          kind: "evalPlus",
          base: fields.raw("base_input"),
          // Of one task it is an empty object.
          plus: plus === "{}" ? "[]" : plus,
          tolerance: fields.number("atol"),
          retype: id.slice("Mbpp/".length),
        },
      },
    ];
  },
};

interface Given {
  readonly id: string;
  readonly text: string;
  readonly code: string;
  readonly asserts: readonly string[];
  readonly setUp: string;
}

function withAsserts({ id, text, code, asserts, setUp }: Given): Omit<Problem, "format"> {
  if (asserts.length === 0) throw new RecordFault(english`It has no tests`);
  const canonical = unixLines(code);
  const after = `\n${[setUp, ...asserts].filter((line) => line !== "").join("\n")}\n`;
  const entryPoint = testedFunction(canonical, asserts);
  return {
    id,
    language: "python",
    // Not said: a name.
    title: entryPoint ?? `MBPP ${id}`,
    statement: `${text.trim()}\n\n${fenced("python", asserts.join("\n"))}`,
    prompt: "",
    canonical,
    tests: { kind: "asserts", before: "", after },
    ...(entryPoint !== undefined && { entryPoint }),
  };
}

/** The first function of the program that its asserts call. */
function testedFunction(code: string, asserts: readonly string[]): string | undefined {
  const defined = Array.from(code.matchAll(/^(?:def|class)\s+(\w+)/gm), ([, name = ""]) => name);
  return defined.find((name) => asserts.some((line) => new RegExp(String.raw`\b${name}\(`).test(line)));
}

/** The prompt is a docstring, and nothing else. */
function unquoted(prompt: string): string {
  const [, text = prompt] = /^\s*"""([\s\S]*)"""\s*$/.exec(prompt) ?? [];
  return text
    .trim()
    .split("\n")
    .map((line) => (line.startsWith("assert ") ? `\n${fenced("python", line)}` : line))
    .join("\n");
}
