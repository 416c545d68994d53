import type { CallTests, Problem, StreamTests } from "../problem.ts";
import type { FormatReader, ReadHelpers } from "../problem-format.ts";
import { jsonFields, jsonItems, readJson } from "../read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "../record-fields.ts";
import { english } from "../../../messages/in-english.ts";

/** @see Jain et al. 2024, arXiv:2403.07974; records as in livecodebench/code_generation_lite */
export const liveCodeBench: FormatReader = {
  format: "liveCodeBench",
  recognises: (fields) =>
    fields.has("question_content", "question_id", "public_test_cases", "private_test_cases"),
  date: dateOf,
  async read(fields, helpers) {
    const hidden = await privateTests(fields.text("private_test_cases"), helpers);
    const visible = testsOf(fields.text("public_test_cases"));
    const metadata = recordFields(jsonFields(fields.text("metadata")));
    const starter = fields.text("starter_code");
    const entryPoint = metadata.has("func_name") ? metadata.text("func_name") : undefined;
    const date = dateOf(fields);
    return [
      {
        id: fields.text("question_id"),
        format: "liveCodeBench",
        language: "python",
        title: fields.text("question_title"),
        statement: fields.text("question_content"),
        prompt: starter,
        tests: entryPoint === undefined ? streams(visible, hidden) : calls(visible, hidden),
        difficulty: fields.text("difficulty"),
        ...(entryPoint !== undefined && { entryPoint }),
        ...(date !== undefined && { date }),
      } satisfies Problem,
    ];
  },
};

function dateOf(fields: RecordFields): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(fields.text("contest_date"))?.[0];
}

interface SourceTest {
  readonly input: string;
  readonly output: string;
}

function testsOf(text: string): readonly SourceTest[] {
  return jsonItems(text).map((item) => {
    const fields = recordFields(jsonFields(item));
    return { input: fields.text("input"), output: fields.text("output") };
  });
}

/** Plain JSON, or JSON pickled, compressed and in base64. */
async function privateTests(text: string, { readPickledText }: ReadHelpers): Promise<readonly SourceTest[]> {
  if (text === "") return [];
  if (text.trimStart().startsWith("[")) return testsOf(text);
  return testsOf(await readPickledText(text));
}

function streams(visible: readonly SourceTest[], hidden: readonly SourceTest[]): StreamTests {
  return { kind: "streams", cases: both(visible, hidden) };
}

function calls(visible: readonly SourceTest[], hidden: readonly SourceTest[]): CallTests {
  const cases = both(visible, hidden).map(({ input, output, visible: shown }) => ({
    // One argument a line.
    args: `[${input.split("\n").filter(notBlank).map(checked).join(",")}]`,
    expected: checked(output),
    visible: shown,
  }));
  return { kind: "calls", cases };
}

function both(visible: readonly SourceTest[], hidden: readonly SourceTest[]) {
  const cases = [
    ...visible.map((test) => ({ ...test, visible: true })),
    ...hidden.map((test) => ({ ...test, visible: false })),
  ];
  if (cases.length === 0) throw new RecordFault(english`It has no tests`);
  return cases;
}

const notBlank = (line: string) => line.trim() !== "";

function checked(text: string): string {
  readJson(text);
  return text;
}
