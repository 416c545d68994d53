import { foreignFile } from "../../domain/lab/foreign-file.ts";
import type { Span } from "../../domain/lab/pieces.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import {
  bytesOf,
  chosenEntries,
  everyProblem,
  type ProblemChoice,
  withoutRepeats,
} from "../../domain/lab/problem-files.ts";
import type { ReadHelpers } from "../../domain/lab/problem-format.ts";
import { readProblems } from "../../domain/lab/read-problems.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { type FileUse, type ProblemEntry, scanFile } from "../../domain/lab/scan-file.ts";
import { sourceName } from "../../domain/lab/source-name.ts";
import type { UnusableRecord } from "../../domain/lab/unusable-record.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import { filesToRead, type LabFile } from "./lab-files.ts";
import type { Import } from "./lab-session.ts";

/** What reading files needs of the outside world. */
export interface FileWorld extends ReadHelpers {
  /** A file's plain bytes in UTF-8, as they are read; throws PlaygroundError where it cannot be. */
  readonly readBytes: (file: File, onBytes: (bytes: number) => void) => AsyncIterable<Uint8Array>;
  /** Parts of these bytes, ascending, without the rest. */
  readonly readSpans: (
    file: File,
    spans: readonly Span[],
    onBytes: (bytes: number) => void,
  ) => AsyncIterable<Uint8Array>;
}

/** Files of problems as they lie on the disk: their tests are read of those that are chosen. */
export interface ProblemFiles {
  readonly files: readonly FileScan[];
  readonly choice: ProblemChoice;
  /** Whether they are so large that nothing is read before somebody chooses. */
  readonly waits: boolean;
}

export interface ProblemImport extends Import<Problem> {
  /** Absent where the problems came from no file of their own. */
  readonly from?: ProblemFiles;
}

const mostBytesUnasked = 100_000_000;

/** What stands in one file: of problems only where. */
interface FileScan {
  readonly file: File;
  readonly fileName: string;
  readonly entries: readonly ProblemEntry[];
  readonly samples: readonly LabSample[];
  readonly unusable: readonly UnusableRecord[];
}

interface ImportOptions {
  readonly world: FileWorld;
  /** Which slot the files were chosen for; what else they hold goes where it belongs. */
  readonly preferred: FileUse | undefined;
  readonly onProgress: (fileName: string, loadedBytes: number, totalBytes: number) => void;
  readonly signal: AbortSignal;
  /** Plain bytes of problems that are read without anybody choosing; default 100 MB. */
  readonly mostBytes?: number;
}

/** What came of files; the half that they say nothing of is absent. */
interface Imported {
  readonly problems?: ProblemImport;
  readonly samples?: Import<LabSample>;
  /** Files that could not be read at all. */
  readonly troubles: readonly PlaygroundError[];
}

/** Reads files that were chosen or dropped together, whatever they hold. Never throws for what stands in them. */
export async function importFiles(given: readonly LabFile[], options: ImportOptions): Promise<Imported> {
  const scans: FileScan[] = [];
  /** Samples count on over all files, task by task. */
  const seen = new Map<string, number>();
  const troubles: PlaygroundError[] = [];
  try {
    for (const each of await filesToRead(given, options.world)) {
      try {
        scans.push(await scanOne(each, seen, options));
      } catch (error) {
        if (!(error instanceof PlaygroundError)) throw error;
        troubles.push(error);
      }
    }
  } catch (error) {
    if (!(error instanceof PlaygroundError)) throw error;
    troubles.push(error);
  }
  const isProblems = ({ entries, samples }: FileScan) =>
    entries.length > 0 || (samples.length === 0 && options.preferred !== "samples");
  const ofProblems = withoutRepeats(scans.filter(isProblems));
  const ofSamples = scans.filter((scan) => !isProblems(scan));
  return {
    ...(ofProblems.length > 0 && { problems: await firstProblems(ofProblems, options) }),
    ...(ofSamples.length > 0 && { samples: samplesOf(ofSamples) }),
    troubles,
  };
}

async function firstProblems(files: readonly FileScan[], options: ImportOptions): Promise<ProblemImport> {
  const waits =
    files.reduce((sum, { entries }) => sum + bytesOf(entries), 0) > (options.mostBytes ?? mostBytesUnasked);
  const from: ProblemFiles = { files, choice: everyProblem, waits };
  if (waits) return { fileName: nameOf(files), items: [], unusable: unusableOf(files), from };
  return readChosen(from, new Set(), options);
}

/**
 * Reads the chosen problems of files that were looked through before.
 * @param sampled ids of the tasks that there are samples for
 * @throws PlaygroundError where a file is no longer there
 */
export async function readChosen(
  from: ProblemFiles,
  sampled: ReadonlySet<string>,
  { world, onProgress, signal }: Pick<ImportOptions, "world" | "onProgress" | "signal">,
): Promise<ProblemImport> {
  const chosen = new Set(
    chosenEntries(
      from.files.flatMap(({ entries }) => entries),
      from.choice,
      sampled,
    ),
  );
  const items: Problem[] = [];
  const late: UnusableRecord[] = [];
  for (const { file, fileName, entries } of from.files) {
    const wanted = entries.filter((entry) => chosen.has(entry));
    const show = (bytes: number) => onProgress(fileName, bytes, file.size);
    const parts = world.readSpans(
      file,
      wanted.map(({ span }) => span),
      show,
    );
    for await (const read of readProblems(paired(wanted, parts, signal), world)) {
      if (read.kind === "problem") items.push(read.problem);
      else late.push({ ...read.record, ...(from.files.length > 1 && { file: fileName }) });
    }
  }
  return { fileName: nameOf(from.files), items, unusable: [...unusableOf(from.files), ...late], from };
}

async function* paired(
  entries: readonly ProblemEntry[],
  parts: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
) {
  const left = entries.values();
  for await (const bytes of parts) {
    signal.throwIfAborted();
    const { value: entry } = left.next();
    if (entry !== undefined) yield { number: entry.number, id: entry.id, bytes };
  }
}

function samplesOf(files: readonly FileScan[]): Import<LabSample> {
  const items = files.flatMap(({ samples }) => samples);
  return { fileName: nameOf(files), items, unusable: unusableOf(files) };
}

async function scanOne(
  { path, file }: LabFile,
  seen: Map<string, number>,
  { world, preferred, onProgress, signal }: ImportOptions,
): Promise<FileScan> {
  const entries: ProblemEntry[] = [];
  const samples: LabSample[] = [];
  const unusable: UnusableRecord[] = [];
  const chunks = world.readBytes(file, (bytes) => onProgress(file.name, bytes, file.size));
  const scanned = scanFile(known(chunks, file, signal), {
    textOf: world.textOf,
    ...(preferred !== undefined && { preferred }),
  });
  for await (const found of scanned) {
    if (found.kind === "problem") entries.push(found.entry);
    else if (found.kind === "sample") {
      const index = seen.get(found.sample.taskId) ?? 0;
      seen.set(found.sample.taskId, index + 1);
      samples.push({ ...found.sample, index });
    } else unusable.push(found.record);
  }
  if (entries.length + samples.length + unusable.length === 0)
    throw new PlaygroundError(
      say`“${file.name}” holds no records`,
      say`Choose a file of problems or samples.`,
    );
  return { file, fileName: path, entries, samples, unusable };
}

/** Ends a file that is certainly something else at its first bytes. */
async function* known(
  chunks: AsyncIterable<Uint8Array>,
  file: File,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  let isStart = true;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    const foreign = isStart ? foreignFile(chunk) : undefined;
    if (foreign !== undefined)
      throw new PlaygroundError(say`“${file.name}” is ${foreign.what}`, foreign.advice);
    isStart = false;
    yield chunk;
  }
  if (isStart)
    throw new PlaygroundError(say`“${file.name}” is empty`, say`Choose a file of problems or samples.`);
}

function nameOf(files: readonly FileScan[]): string {
  const [first, ...others] = files;
  const name = first?.file.name ?? "";
  return others.length === 0 ? name : sourceName.files(name, others.length);
}

function unusableOf(files: readonly FileScan[]): readonly UnusableRecord[] {
  if (files.length === 1) return files[0]?.unusable ?? [];
  return files.flatMap(({ fileName, unusable }) => unusable.map((record) => ({ ...record, file: fileName })));
}
