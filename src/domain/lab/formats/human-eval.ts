import { fenced, type FormatReader, requireTests } from "../problem-format.ts";
import type { RecordFields } from "../record-fields.ts";

/** human_eval/execution.py. */
const limitSeconds = 3;

/** @see Chen et al. 2021, arXiv:2107.03374; records as in openai/human-eval, data/HumanEval.jsonl.gz */
export const humanEval: FormatReader = {
  format: "humanEval",
  recognises: (fields) =>
    fields.has("task_id", "prompt", "entry_point", "canonical_solution", "test") &&
    !fields.has("base_input") &&
    // Translations of it keep its fields.
    !fields.has("language"),
  read(fields) {
    requireTests(fields.text("test"));
    const { entryPoint, ...described } = describedByPrompt(fields);
    // Not said: a program's text.
    const after = `\n${fields.text("test")}\ncheck(${entryPoint})\n`;
    return [
      {
        ...described,
        entryPoint,
        format: "humanEval",
        tests: { kind: "asserts", before: "", after, limitSeconds },
      },
    ];
  },
};

/** @see Liu et al. 2023, arXiv:2305.01210; records as in evalplus/humanevalplus_release, full and Mini */
export const humanEvalPlus: FormatReader = {
  format: "humanEvalPlus",
  recognises: (fields) =>
    fields.has("prompt", "base_input", "plus_input") && idStartsWith(fields, "HumanEval/"),
  read: (fields) => [
    {
      ...describedByPrompt(fields),
      format: "humanEvalPlus",
      tests: {
        kind: "evalPlus",
        base: fields.raw("base_input"),
        plus: fields.raw("plus_input"),
        tolerance: fields.number("atol"),
      },
    },
  ],
};

function describedByPrompt(fields: RecordFields) {
  const prompt = fields.text("prompt");
  const entryPoint = fields.text("entry_point");
  return {
    id: fields.text("task_id"),
    language: "python",
    title: entryPoint,
    // Not said: a statement is in English, as its benchmark is.
    statement: `Complete the function.\n\n${fenced("python", prompt)}`,
    prompt,
    entryPoint,
    canonical: prompt + fields.text("canonical_solution"),
  } as const;
}

/** @returns false where the id is no text */
export function idStartsWith(fields: RecordFields, start: string): boolean {
  return fields.has("task_id") && fields.raw("task_id").startsWith(`"${start}`);
}
