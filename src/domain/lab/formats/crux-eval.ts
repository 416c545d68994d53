import { fenced, type FormatReader } from "../problem-format.ts";

/** @see Gu et al. 2024, arXiv:2401.03065; records as in facebookresearch/cruxeval */
export const cruxEval: FormatReader = {
  format: "cruxEval",
  recognises: (fields) => fields.has("code", "input", "output", "id") && !fields.has("task_id"),
  read(fields) {
    const code = fields.text("code");
    const output = fields.text("output");
    const call = `f(${fields.text("input")})`;
    return [
      {
        id: fields.text("id"),
        format: "cruxEval",
        language: "python",
        title: fields.text("id"),
        // Not said: a statement is in English, as its benchmark is.
        statement: `What does \`${call}\` return? Write it as a Python expression.\n\n${fenced("python", code)}`,
        prompt: "",
        canonical: output,
        tests: { kind: "asserts", before: beforeSample(code, output), after: "\n" },
      },
    ];
  },
};

/** A sample is an expression: the value itself, or a call that gives it. */
// Not said: a program's text.
const beforeSample = (code: string, output: string) => `${code}\nassert ${output} == `;
