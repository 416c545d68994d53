import { english } from "../../messages/in-english.ts";
import type { Problem } from "./problem.ts";
import type { ReadHelpers } from "./problem-format.ts";
import { problemReaderOf } from "./problem-readers.ts";
import { RecordFault } from "./record-fields.ts";
import { readRecord } from "./read-record.ts";
import type { UnusableRecord } from "./unusable-record.ts";

type ReadProblem =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "unusable"; readonly record: UnusableRecord };

/** The bytes of one record that `scanFile` has told for a problem. */
interface ProblemRecord {
  readonly number: number;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads problems wholly, tests and all, and never throws for what stands in them: what cannot be used comes back with
 * the reason, and so does a case of a problem that is read without it.
 */
export async function* readProblems(
  records: AsyncIterable<ProblemRecord>,
  helpers: ReadHelpers,
): AsyncGenerator<ReadProblem, void> {
  for await (const { number, id, bytes } of records) {
    const read = await readRecord(bytes, helpers, async (fields) => {
      const reader = problemReaderOf(fields);
      if (reader === undefined) throw new RecordFault(english`Its fields are no longer those of a problem`);
      return { problems: await reader.read(fields, helpers), omitted: reader.omitted?.(fields) ?? [] };
    });
    if (read.kind === "fault") {
      yield { kind: "unusable", record: { number, id, because: read.because } };
      continue;
    }
    for (const problem of read.value.problems) yield { kind: "problem", problem };
    for (const { name, because } of read.value.omitted)
      yield { kind: "unusable", record: { number, id, case: name, because } };
  }
}
