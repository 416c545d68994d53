import { JsonFault, jsonFields, jsonItems } from "./read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "./record-fields.ts";
import { recordsOf } from "./records.ts";
import type { UnusableRecord } from "./read-problems.ts";
import type { LabSample } from "./sample.ts";

export type ReadSample =
  | { readonly kind: "sample"; readonly sample: LabSample }
  | { readonly kind: "unusable"; readonly record: UnusableRecord };

/**
 * Reads a file of samples: lines of `{task_id, completion | solution | generation}`, EvalPlus' results, or
 * LiveCodeBench's custom output. What cannot be used comes back with the reason.
 * @param chunks the file's text, cut anywhere
 */
export async function* readSamples(chunks: AsyncIterable<string>): AsyncGenerator<ReadSample, void> {
  const seen = new Map<string, number>();
  let number = 0;
  try {
    for await (const record of recordsOf(chunks)) {
      ({ number } = record);
      if (record.kind === "tooLong") yield unusable(number, "It is too long");
      else yield* readRecord(number, record.text, seen);
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    yield unusable(number + 1, `It is no JSON: ${error.message}`);
  }
}

function* readRecord(number: number, text: string, seen: Map<string, number>): Generator<ReadSample, void> {
  try {
    for (const found of samplesIn(recordFields(jsonFields(text)))) {
      const index = seen.get(found.taskId) ?? 0;
      seen.set(found.taskId, index + 1);
      yield { kind: "sample", sample: { ...found, index } };
    }
  } catch (error) {
    if (error instanceof RecordFault) yield unusable(number, error.message);
    else if (error instanceof JsonFault) yield unusable(number, `It is no JSON: ${error.message}`);
    else throw error;
  }
}

type Found = Omit<LabSample, "index">;

/** Each with how its text is meant. */
const textFields = [
  ["solution", "program"],
  ["completion", "completion"],
  ["generation", "completion"],
] as const;

function samplesIn(fields: RecordFields): readonly Found[] {
  if (fields.has("eval")) return evalPlusResults(fields.raw("eval"));
  if (fields.has("question_id", "code_list")) {
    const taskId = fields.text("question_id");
    return fields.texts("code_list").map((text) => ({ taskId, text, kind: "program" }));
  }
  const named = textFields.find(([name]) => fields.has("task_id", name));
  if (named === undefined)
    throw new RecordFault("It has no “task_id” with a “completion”, “solution” or “generation”");
  const [name, kind] = named;
  return [{ taskId: fields.id("task_id"), text: fields.text(name), kind }];
}

/** By task: what was judged stands beside its verdicts. */
function evalPlusResults(json: string): readonly Found[] {
  return [...jsonFields(json)].flatMap(([taskId, results]) =>
    jsonItems(results).map((result): Found => ({
      taskId,
      text: recordFields(jsonFields(result)).text("solution"),
      kind: "program",
    })),
  );
}

function unusable(number: number, because: string): ReadSample {
  return { kind: "unusable", record: { number, because } };
}
