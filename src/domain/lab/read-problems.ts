import { apps, codeContests } from "./formats/contests.ts";
import { cruxEval } from "./formats/crux-eval.ts";
import { exercism } from "./formats/exercism.ts";
import { humanEval, humanEvalPlus } from "./formats/human-eval.ts";
import { humanEvalX, multiPlE } from "./formats/javascript-sets.ts";
import { liveCodeBench } from "./formats/live-code-bench.ts";
import { mbpp, mbppPlus, mbppSanitized } from "./formats/mbpp.ts";
import { quixBugs } from "./formats/quix-bugs.ts";
import { type Problem, type ProblemFormat, problemFormats } from "./problem.ts";
import type { FormatReader, ReadHelpers } from "./problem-format.ts";
import { JsonFault, jsonFields } from "./read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "./record-fields.ts";
import { type FileRecord, recordsOf } from "./records.ts";

/** A record that cannot be used, and why. */
export interface UnusableRecord {
  /** 1-based, in the file. */
  readonly number: number;
  readonly id?: string;
  readonly because: string;
}

export type ReadRecord =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "unusable"; readonly record: UnusableRecord };

const readers: readonly FormatReader[] = [
  humanEvalX,
  humanEvalPlus,
  humanEval,
  mbppPlus,
  mbppSanitized,
  mbpp,
  liveCodeBench,
  apps,
  codeContests,
  multiPlE,
  quixBugs,
  cruxEval,
  exercism,
];

/**
 * Reads a file of problems, record by record, and never throws for what stands in it: what cannot be used comes back
 * with the reason. The first record that is known decides the format; one of another format, or an id that came
 * before, is unusable.
 * @param chunks the file's text, cut anywhere
 */
export async function* readProblems(
  chunks: AsyncIterable<string>,
  helpers: ReadHelpers,
): AsyncGenerator<ReadRecord, void> {
  let format: ProblemFormat | undefined;
  const ids = new Set<string>();
  for await (const record of guarded(recordsOf(chunks))) {
    for (const read of await readRecord({ record, format, helpers })) {
      if (read.kind === "unusable") {
        yield read;
        continue;
      }
      const { id } = read.problem;
      format ??= read.problem.format;
      if (ids.has(id)) yield unusable(record.number, `An earlier record has the same id`, id);
      else yield read;
      ids.add(id);
    }
  }
}

/** A file that is no JSON ends with a record that says so. */
async function* guarded(
  records: AsyncIterable<FileRecord>,
): AsyncGenerator<FileRecord | (UnusableRecord & { readonly kind: "broken" }), void> {
  let number = 0;
  try {
    for await (const record of records) {
      ({ number } = record);
      yield record;
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    yield { kind: "broken", number: number + 1, because: `It is no JSON: ${error.message}` };
  }
}

interface ReadOptions {
  readonly record: FileRecord | (UnusableRecord & { readonly kind: "broken" });
  /** Of the file, once it is known. */
  readonly format: ProblemFormat | undefined;
  readonly helpers: ReadHelpers;
}

async function readRecord({ record, format, helpers }: ReadOptions): Promise<readonly ReadRecord[]> {
  const { number } = record;
  if (record.kind === "broken") return [unusable(number, record.because)];
  if (record.kind === "tooLong")
    return [
      unusable(number, `It has ${record.characters.toLocaleString("en")} characters, which is too long`),
    ];
  let fields: RecordFields | undefined;
  try {
    fields = recordFields(jsonFields(record.text));
    const reader = readerOf(fields, format);
    return (await reader.read(fields, helpers)).map((problem) => ({ kind: "problem", problem }));
  } catch (error) {
    if (error instanceof RecordFault) return [unusable(number, error.message, idOf(fields))];
    if (error instanceof JsonFault)
      return [unusable(number, `It is no JSON: ${error.message}`, idOf(fields))];
    throw error;
  }
}

function readerOf(fields: RecordFields, format: ProblemFormat | undefined): FormatReader {
  const reader = readers.find(({ recognises }) => recognises(fields));
  if (reader === undefined) throw new RecordFault("Its fields are those of no format that is known here");
  if (format !== undefined && reader.format !== format)
    throw new RecordFault(
      `It is of ${problemFormats[reader.format]}, but the file began with ${problemFormats[format]}`,
    );
  return reader;
}

function idOf(fields: RecordFields | undefined): string | undefined {
  const name = ["task_id", "question_id", "name", "id", "exercise"].find((each) => fields?.has(each));
  if (fields === undefined || name === undefined) return undefined;
  try {
    return fields.id(name);
  } catch {
    return undefined;
  }
}

function unusable(number: number, because: string, id?: string): ReadRecord {
  return { kind: "unusable", record: { number, because, ...(id !== undefined && { id }) } };
}
