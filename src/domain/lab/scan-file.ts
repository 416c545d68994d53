import { english } from "../../messages/in-english.ts";
import { formatNumber } from "../../messages/say.ts";
import { isHead, packProblem, readPackHead } from "./pack.ts";
import type { Span } from "./pieces.ts";
import { type ProblemFormat, problemFormats } from "./problem.ts";
import type { FormatReader, TextOf } from "./problem-format.ts";
import { problemReaderOf } from "./problem-readers.ts";
import { RecordFault, type RecordFields } from "./record-fields.ts";
import { readRecord } from "./read-record.ts";
import { type FileRecord, recordsOf } from "./records.ts";
import { type FoundSample, holdsSamples, samplesIn } from "./read-samples.ts";
import { whyUnknown } from "./unjudged-records.ts";
import type { UnusableRecord } from "./unusable-record.ts";

/** A problem that stands in a file, and where: its tests are still unread. */
export interface ProblemEntry {
  /** Of its record, 1-based. */
  readonly number: number;
  /** The record's; a record that holds several problems has one all the same. */
  readonly id: string;
  readonly format: ProblemFormat;
  /** When it was published: "2024-01-06". */
  readonly date?: string;
  readonly span: Span;
}

export type Scanned =
  | { readonly kind: "problem"; readonly entry: ProblemEntry }
  | { readonly kind: "sample"; readonly sample: FoundSample }
  | { readonly kind: "unusable"; readonly record: UnusableRecord };

/** What a file can be for. */
export type FileUse = "problems" | "samples";

interface ScanOptions extends TextOf {
  /** Of records that could be both; default: samples, which often bring their problem along. */
  readonly preferred?: FileUse;
}

/**
 * Looks through a file, whatever it holds: samples are read, of problems is noted where they stand. It never throws for
 * what stands in the file: what cannot be used comes back with the reason. The first record that is known decides what
 * the file is; one of another kind is unusable.
 * @param chunks the file's plain bytes in UTF-8, cut anywhere
 */
export async function* scanFile(
  chunks: AsyncIterable<Uint8Array>,
  options: ScanOptions,
): AsyncGenerator<Scanned, void> {
  const look = createLook(options.preferred);
  let last = 0;
  for await (const record of recordsOf(chunks)) {
    last = record.number;
    if (record.kind !== "record") {
      yield unusable(record.number, faultOf(record));
      continue;
    }
    const { number, bytes, span } = record;
    let id: string | undefined;
    const scanned = await readRecord(bytes, options, (fields) => {
      id = idOf(fields);
      return look.at(fields, { number, span });
    });
    if (scanned.kind === "fault") yield unusable(number, scanned.because, id);
    else yield* scanned.value;
    if (look.isRefused()) return;
  }
  const missing = look.missing(last);
  if (missing !== undefined) yield unusable(last + 1, missing);
}

/** Looks at one record after the other; what the first was decides what the others are to be. */
function createLook(preferred: FileUse | undefined) {
  let begun: Kind | undefined;
  /** How many problems a pack says that it has. */
  let stated: number | undefined;
  let isRefused = false;

  function at(fields: RecordFields, place: Pick<ProblemEntry, "number" | "span">): readonly Scanned[] {
    if (place.number === 1 && isHead(fields)) {
      isRefused = true;
      stated = readPackHead(fields);
      isRefused = false;
      begun = packProblem;
      return [];
    }
    const kind = kindOf(fields, preferred, begun);
    if (kind === packProblem && stated === undefined)
      throw new RecordFault(english`It is a problem of a pack, but no head of a pack is before it`);
    begun ??= kind;
    if (kind !== begun) throw new RecordFault(describeMixture(kind, begun));
    if (kind === "sample") return samplesIn(fields).map((sample) => ({ kind: "sample", sample }));
    return [{ kind: "problem", entry: entryOf(kind, fields, place) }];
  }

  return {
    at,
    /** Whether nothing can be made of the rest either. */
    isRefused: () => isRefused,
    /** @param records of the whole file, a pack's head among them */
    missing: (records: number) =>
      stated === undefined || stated === records - 1
        ? undefined
        : english`The pack says that it has ${stated} problems, and has ${records - 1}: it is cut off or mended`,
  };
}

type Kind = "sample" | FormatReader;

function kindOf(fields: RecordFields, preferred: FileUse = "samples", begun?: Kind): Kind {
  const sample = holdsSamples(fields) ? "sample" : undefined;
  const problem = problemReaderOf(fields);
  const kind = preferred === "samples" ? (sample ?? problem) : (problem ?? sample);
  if (kind === undefined) throw new RecordFault(unknownFields(fields, begun));
  return kind;
}

function unknownFields(fields: RecordFields, begun: Kind | undefined): string {
  switch (begun) {
    case undefined:
      return whyUnknown(fields);
    case "sample":
      return english`It has no “task_id” with a “completion”, “solution” or “generation”`;
    default:
      return english`Its fields are not those of a problem of ${nameOf(begun)}`;
  }
}

function entryOf(
  { format, date, id: ownId }: FormatReader,
  fields: RecordFields,
  place: Pick<ProblemEntry, "number" | "span">,
): ProblemEntry {
  const id = ownId === undefined ? idOf(fields) : ownId(fields);
  if (id === undefined) throw new RecordFault(english`It has no id`);
  const published = date?.(fields);
  return { ...place, id, format, ...(published !== undefined && { date: published }) };
}

/** @param begun another kind */
function describeMixture(kind: Kind, begun: Kind): string {
  if (kind === "sample")
    return begun === "sample"
      ? ""
      : english`It is a sample, but the file began with a problem of ${nameOf(begun)}`;
  return begun === "sample"
    ? english`It is a problem of ${nameOf(kind)}, but the file began with a sample`
    : english`It is a problem of ${nameOf(kind)}, but the file began with a problem of ${nameOf(begun)}`;
}

const nameOf = ({ format }: FormatReader) => problemFormats[format];

const idFields = ["task_id", "question_id", "name", "id", "exercise", "slug"] as const;

function idOf(fields: RecordFields): string | undefined {
  const name = idFields.find((each) => fields.has(each));
  if (name === undefined) return undefined;
  try {
    return fields.id(name);
  } catch (error) {
    if (error instanceof RecordFault) return undefined;
    throw error;
  }
}

function faultOf(record: Exclude<FileRecord, { kind: "record" }>): string {
  if (record.kind === "broken") return record.because;
  const bytes = record.span.to - record.span.from;
  return english`It is too long: ${formatNumber(bytes)} bytes`;
}

function unusable(number: number, because: string, id?: string): Scanned {
  return { kind: "unusable", record: { number, because, ...(id !== undefined && { id }) } };
}
