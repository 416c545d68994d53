import { english } from "../../messages/in-english.ts";
import { jsonFields, jsonItems } from "./read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "./record-fields.ts";
import type { LabSample } from "./sample.ts";
import { settingsIn } from "./sample-settings.ts";

/** A sample before it is known how many of its task come before it. */
export type FoundSample = Omit<LabSample, "index">;

interface SampleFormat {
  /** By the names of its fields alone. */
  readonly recognises: (fields: RecordFields) => boolean;
  /** @throws RecordFault that says why the record cannot be used, JsonFault where a field is no JSON */
  readonly read: (fields: RecordFields) => readonly FoundSample[];
}

const formats: readonly SampleFormat[] = [evalPlusResults(), customOutput(), textField(), generations()];

/** Whether a record holds samples. */
export function holdsSamples(fields: RecordFields): boolean {
  return formats.some(({ recognises }) => recognises(fields));
}

/**
 * The samples of one record: `{task_id, completion | solution | generation}`, EvalPlus' results, LiveCodeBench's custom
 * output, or CRUXEval's generations.
 * @throws RecordFault that says why the record cannot be used, JsonFault where a field is no JSON
 */
export function samplesIn(fields: RecordFields): readonly FoundSample[] {
  const format = formats.find(({ recognises }) => recognises(fields));
  if (format === undefined)
    throw new RecordFault(english`It has no “task_id” with a “completion”, “solution” or “generation”`);
  return format.read(fields);
}

/** Each with how its text is meant. */
const textFields = [
  ["solution", "program"],
  ["completion", "completion"],
  ["generation", "completion"],
] as const;

function textField(): SampleFormat {
  return {
    recognises: (fields) => textFields.some(([name]) => fields.has("task_id", name)),
    read(fields) {
      const [name, kind] = textFields.find(([each]) => fields.has(each)) ?? textFields[0];
      const temperature = givenTemperature(fields);
      return [
        {
          taskId: fields.id("task_id"),
          text: fields.text(name),
          kind,
          ...(temperature !== undefined && { temperature }),
          ...settingsIn(fields),
        },
      ];
    },
  };
}

/** What was drawn greedily may say null. */
function givenTemperature(fields: RecordFields): number | undefined {
  if (!fields.has("temperature") || fields.raw("temperature") === "null") return undefined;
  const temperature = fields.number("temperature");
  if (!Number.isFinite(temperature)) throw new RecordFault(english`Its “temperature” is not finite`);
  return temperature;
}

/** @see Jain et al. 2024, arXiv:2403.07974; the file that lcb_runner's custom_evaluator takes */
function customOutput(): SampleFormat {
  return {
    recognises: (fields) => fields.has("question_id", "code_list"),
    read(fields) {
      const taskId = fields.text("question_id");
      return fields.texts("code_list").map((text) => ({ taskId, text, kind: "program" }));
    },
  };
}

/** By task: what was judged stands beside its verdicts. */
function evalPlusResults(): SampleFormat {
  return {
    recognises: (fields) => fields.has("eval") && fields.raw("eval").startsWith("{"),
    read: (fields) =>
      [...jsonFields(fields.raw("eval"))].flatMap(([taskId, results]) =>
        jsonItems(results).map((result): FoundSample => ({
          taskId,
          text: recordFields(jsonFields(result)).text("solution"),
          kind: "program",
        })),
      ),
  };
}

/** By task a list of texts, and nothing else. */
function generations(): SampleFormat {
  return {
    recognises: (fields) => {
      const names = fields.names();
      return names.length > 0 && names.every((name) => /^\[\s*["\]]/.test(fields.raw(name)));
    },
    read: (fields) =>
      fields
        .names()
        .flatMap((taskId) =>
          fields.texts(taskId).map((text): FoundSample => ({ taskId, text, kind: "program" })),
        ),
  };
}
