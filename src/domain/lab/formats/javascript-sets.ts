import { parse } from "acorn";
import { fenced, type FormatReader, requireTests } from "../problem-format.ts";
import { RecordFault } from "../record-fields.ts";
import { idStartsWith } from "./human-eval.ts";
import { english } from "../../../messages/in-english.ts";

/** @see Zheng et al. 2023, arXiv:2303.17568; records as in CodeGeeX, humaneval_js.jsonl.gz */
export const humanEvalX: FormatReader = {
  format: "humanEvalX",
  recognises: (fields) =>
    fields.has("prompt", "canonical_solution", "test", "declaration") && idStartsWith(fields, "JavaScript/"),
  read(fields) {
    requireTests(fields.text("test"));
    const prompt = fields.text("prompt");
    const entryPoint = definedName(prompt);
    return [
      {
        ...describedByPrompt(prompt, entryPoint),
        id: fields.text("task_id"),
        format: "humanEvalX",
        canonical: prompt + fields.text("canonical_solution"),
        tests: { kind: "asserts", before: "", after: `\n${fields.text("test")}\n`, silent: true },
      },
    ];
  },
};

/** nuprl/MultiPL-E, evaluation/src/safe_subprocess. */
const multiPlESeconds = 5;

/** @see Cassano et al. 2022, arXiv:2208.08227; records as in nuprl/MultiPL-E, humaneval-js */
export const multiPlE: FormatReader = {
  format: "multiPlE",
  recognises: (fields) => fields.has("name", "prompt", "tests", "stop_tokens", "language"),
  read(fields) {
    const language = fields.text("language");
    if (language !== "js")
      throw new RecordFault(english`It is written in “${language}”; only “js” runs here`);
    const prompt = fields.text("prompt");
    requireTests(fields.text("tests"));
    if (!beginsFunction(prompt)) throw new RecordFault(english`Its prompt is no JavaScript`);
    return [
      {
        ...describedByPrompt(prompt, definedName(prompt)),
        id: fields.text("name"),
        format: "multiPlE",
        stopTokens: fields.texts("stop_tokens"),
        tests: {
          kind: "asserts",
          before: "",
          after: `\n${fields.text("tests")}\n`,
          limitSeconds: multiPlESeconds,
        },
      },
    ];
  },
};

/** Some published sets have lines of the statement that are no comment, and no sample could mend them. */
function beginsFunction(prompt: string): boolean {
  try {
    parse(`${prompt}\n}`, { ecmaVersion: "latest" });
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function describedByPrompt(prompt: string, entryPoint: string) {
  return {
    language: "javascript",
    title: entryPoint,
    // Not said: a statement is in English, as its benchmark is.
    statement: `Complete the function.\n\n${fenced("javascript", prompt)}`,
    prompt,
    entryPoint,
  } as const;
}

/** The last function that the prompt begins. */
function definedName(prompt: string): string {
  const names = Array.from(
    prompt.matchAll(/^(?:const|let|var|function)\s+([\w$]+)/gm),
    ([, name]) => name,
  ).filter((name) => name !== undefined);
  const last = names.at(-1);
  if (last === undefined) throw new RecordFault(english`Its prompt begins no function`);
  return last;
}
