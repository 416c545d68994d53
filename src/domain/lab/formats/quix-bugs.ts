import { fenced, type FormatReader } from "../problem-format.ts";
import { jsonItems } from "../read-json.ts";
import { RecordFault, type RecordFields } from "../record-fields.ts";
import { english } from "../../../messages/in-english.ts";

/** @see Lin et al. 2017, doi:10.1145/3135932.3135941; one program of QuixBugs with its JSON cases to a record */
export const quixBugs: FormatReader = {
  format: "quixBugs",
  recognises: (fields) => fields.has("name", "buggy", "correct"),
  read(fields) {
    const name = fields.text("name");
    if (!fields.has("json_testcases") || fields.raw("json_testcases") === "null")
      throw new RecordFault(english`Its tests are a pytest module, which does not run here`);
    const skipped = skippedArgs(fields);
    const cases = casesOf(fields).filter(({ args }) => !skipped.has(compact(args)));
    if (cases.length === 0) throw new RecordFault(english`It has no tests`);
    const buggy = fields.text("buggy");
    return [
      {
        id: name,
        format: "quixBugs",
        language: "python",
        title: name,
        // Not said: a statement is in English, as its benchmark is.
        statement: `This program has a mistake in one line. Mend it.\n\n${fenced("python", buggy)}`,
        prompt: buggy,
        entryPoint: name,
        canonical: fields.text("correct"),
        tests: { kind: "calls", cases },
      },
    ];
  },
  omitted(fields) {
    const skipped = skippedArgs(fields);
    return casesOf(fields).flatMap(({ args }) => {
      const reason = skipped.get(compact(args));
      return reason === undefined
        ? []
        : [{ name: args, because: english`Its own tests skip it: “${reason}”` }];
    });
  },
};

function casesOf(fields: RecordFields) {
  return fields
    .text("json_testcases")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => caseOf(line));
}

/** Its pytest module skips what takes too long: the arguments as compact JSON, each with the reason. */
function skippedArgs(fields: RecordFields): ReadonlyMap<string, string> {
  if (!fields.has("pytest") || fields.raw("pytest") === "null") return new Map();
  const skips = /if input_data == (\[[^\]]*\]):\s*pytest\.skip\("([^"]*)"\)/g;
  return new Map(
    Array.from(fields.text("pytest").matchAll(skips), ([, args = "", reason = ""]) => [
      compact(args.replace(/,\s*\]$/, "]")),
      reason,
    ]),
  );
}

const compact = (args: string) => `[${jsonItems(args).join(",")}]`;

/** `[arguments, expected]`; a single argument may stand without a list around it. */
function caseOf(line: string) {
  const [args, expected, ...rest] = jsonItems(line);
  if (args === undefined || expected === undefined || rest.length > 0)
    throw new RecordFault(english`One of its cases is no pair of arguments and expected value`);
  return { args: args.startsWith("[") ? args : `[${args}]`, expected, visible: false };
}
