import type { CallTests, Problem, StreamCase, StreamTests } from "../problem.ts";
import type { FormatReader } from "../problem-format.ts";
import { jsonFields, jsonItems, readJson } from "../read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "../record-fields.ts";
import { english } from "../../../messages/in-english.ts";

/** @see Hendrycks et al. 2021, arXiv:2105.09938; records as in codeparrot/apps */
export const apps: FormatReader = {
  format: "apps",
  recognises: (fields) => fields.has("problem_id", "question", "input_output", "solutions"),
  id: appsId,
  read(fields) {
    const text = fields.text("input_output");
    if (text === "") throw new RecordFault(english`It has no tests`);
    const tests = recordFields(jsonFields(text));
    const entryPoint = tests.has("fn_name") ? tests.text("fn_name") : undefined;
    const [canonical] =
      fields.text("solutions") === "" ? [] : jsonItems(fields.text("solutions")).map(asText);
    return [
      {
        id: appsId(fields),
        format: "apps",
        language: "python",
        // Not said: a name.
        title: `APPS ${fields.id("problem_id")}`,
        statement: fields.text("question"),
        prompt: fields.has("starter_code") ? fields.text("starter_code") : "",
        tests: entryPoint === undefined ? appsStreams(tests) : appsCalls(tests),
        ...(fields.has("difficulty") && { difficulty: fields.text("difficulty") }),
        ...(entryPoint !== undefined && { entryPoint }),
        ...(canonical !== undefined && { canonical }),
      } satisfies Problem,
    ];
  },
};

/** @see Li et al. 2022, arXiv:2203.07814; the columnar records of deepmind/code_contests on Hugging Face */
export const codeContests: FormatReader = {
  format: "codeContests",
  recognises: (fields) =>
    fields.has("name", "description", "public_tests", "private_tests", "generated_tests"),
  read(fields) {
    for (const name of ["input_file", "output_file"])
      if (fields.has(name) && fields.text(name) !== "")
        throw new RecordFault(english`It reads or writes a file of its own`);
    const cases = [
      ...columns(fields, "public_tests", true),
      ...columns(fields, "private_tests", false),
      ...columns(fields, "generated_tests", false),
    ];
    if (cases.length === 0) throw new RecordFault(english`It has no tests`);
    const canonical = pythonSolution(fields);
    return [
      {
        id: fields.text("name"),
        format: "codeContests",
        language: "python",
        title: fields.text("name"),
        statement: fields.text("description"),
        prompt: "",
        tests: { kind: "streams", cases },
        ...(canonical !== undefined && { canonical }),
      } satisfies Problem,
    ];
  },
};

function appsId(fields: RecordFields): string {
  return `APPS/${fields.id("problem_id")}`;
}

function appsStreams(tests: RecordFields): StreamTests {
  return { kind: "streams", cases: paired(tests).map(([input, output]) => streamCase(input, output)) };
}

function streamCase(input: string, output: string): StreamCase {
  return { input: joined(input), output: joined(output), visible: false };
}

/** One text, or a list of its lines. */
function joined(json: string): string {
  return json.startsWith("[") ? jsonItems(json).map(asText).join("\n") : asText(json);
}

function appsCalls(tests: RecordFields): CallTests {
  const cases = paired(tests).map(([args, output]) => ({
    args,
    expected: unwrapped(output),
    visible: false,
  }));
  return { kind: "calls", cases };
}

/** Mostly the value comes in a list of one. */
function unwrapped(output: string): string {
  const items = output.startsWith("[") ? jsonItems(output) : [];
  return items.length === 1 ? (items[0] ?? output) : output;
}

function paired(tests: RecordFields): readonly (readonly [string, string])[] {
  const inputs = jsonItems(tests.raw("inputs"));
  const outputs = jsonItems(tests.raw("outputs"));
  if (inputs.length === 0) throw new RecordFault(english`It has no tests`);
  if (inputs.length !== outputs.length)
    throw new RecordFault(english`It has ${inputs.length} inputs and ${outputs.length} outputs`);
  return inputs.map((input, index) => [input, outputs[index] ?? ""]);
}

function columns(fields: RecordFields, name: string, visible: boolean): readonly StreamCase[] {
  const table = recordFields(jsonFields(fields.raw(name)));
  const outputs = table.texts("output");
  const inputs = table.texts("input");
  if (inputs.length !== outputs.length)
    throw new RecordFault(english`Its ${name} have columns of different lengths`);
  return inputs.map((input, index) => ({ input, output: outputs[index] ?? "", visible }));
}

const python3 = 3;

function pythonSolution(fields: RecordFields): string | undefined {
  if (!fields.has("solutions")) return undefined;
  const table = recordFields(jsonFields(fields.raw("solutions")));
  const languages = readJson(table.raw("language"));
  const at =
    languages.kind === "list"
      ? languages.items.findIndex((item) => item.kind === "int" && Number(item.value) === python3)
      : -1;
  return table.texts("solution")[at];
}

function asText(json: string): string {
  const value = readJson(json);
  if (value.kind !== "string") throw new RecordFault(english`One of its tests is no text`);
  return value.value;
}
