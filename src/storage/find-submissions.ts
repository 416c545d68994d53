import type { Found } from "../domain/teach/grading/found.ts";
import { isGradeFile, maxGradeFileCharacters, readGradeFile } from "../domain/teach/grading/grade-file.ts";
import type { GradedWorks } from "../domain/teach/grading/graded-work.ts";
import { linePlace, linkPlace } from "../domain/teach/grading/found-place.ts";
import { readCsv } from "../domain/teach/grading/read-csv.ts";
import { type HandIn, maxHandInCharacters } from "../domain/teach/hand-in.ts";
import { readAhead } from "../domain/read-ahead.ts";
import { formatNumber, say } from "../messages/say.ts";
import { readHandInText } from "./hand-in-link.ts";
import { checkSeal, receiptOf } from "./hand-in-seal.ts";
import { isZip, zipEntries } from "./zip-entries.ts";

interface GivenFile {
  readonly path: string;
  readonly file: Blob;
}

const mostZipEntryBytes = 2 * maxHandInCharacters;
/** Of one archive, unpacked. */
const mostZipBytes = 500_000_000;
const mostTextBytes = 100_000_000;
/** A file that is no larger is read whole before anybody knows what it is: once, and a few ahead of their turn. */
const readWholeBytes = 1_000_000;
const filesAhead = 8;

/**
 * Everything that can be graded in files: hand-ins, archives of them, tables and texts with links, and files of other
 * graders. What cannot be read is named with the reason, and the rest still comes.
 * @param key of the assignment, for the seals
 */
export async function* findSubmissions(files: Iterable<GivenFile>, key: string): AsyncGenerator<Found, void> {
  for await (const { path, file, read } of readAhead(files, filesAhead, begun)) {
    try {
      yield* read === undefined ? inLargeFile(path, file, key) : inFile(path, read(), key);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      yield { kind: "trouble", source: path, problem: say`It could not be read: ${why}.` };
    }
  }
}

/** @returns `read` gives all of a small file, or throws what kept it from being read */
async function begun({ path, file }: GivenFile) {
  if (file.size > readWholeBytes) return { path, file };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { path, file, read: () => bytes };
  } catch (error) {
    const read = (): Uint8Array<ArrayBuffer> => {
      throw error;
    };
    return { path, file, read };
  }
}

async function* inFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  key: string,
): AsyncGenerator<Found, void> {
  if (isZip(bytes)) yield* inZip(path, new Blob([bytes]), key);
  else yield* submissionsIn(path, new TextDecoder().decode(bytes), key);
}

async function* inLargeFile(path: string, file: Blob, key: string): AsyncGenerator<Found, void> {
  if (isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) return yield* inZip(path, file, key);
  const limit =
    file.size > mostTextBytes && !(await looksLikeGrades(file)) ? mostTextBytes : maxGradeFileCharacters;
  if (file.size > limit)
    return yield {
      kind: "trouble",
      source: path,
      problem: say`It has more than ${formatNumber(limit / 1e6)} MB, and nothing that can be graded is that large.`,
    };
  yield* submissionsIn(path, await file.text(), key);
}

async function* inZip(path: string, file: Blob, key: string): AsyncGenerator<Found, void> {
  for await (const entry of zipEntries(file, { entryBytes: mostZipEntryBytes, allBytes: mostZipBytes })) {
    const source = entry.path === "" ? path : `${path}: ${entry.path}`;
    if (entry.kind === "file") yield* submissionsIn(source, entry.text, key);
    else yield { kind: "trouble", source, problem: entry.problem };
  }
}

async function looksLikeGrades(file: Blob): Promise<boolean> {
  return (await file.slice(0, 100).text()).includes('"edgecase-grades"');
}

/** Everything that can be graded in a text that was pasted, or that a file holds. */
export async function* submissionsIn(source: string, text: string, key: string): AsyncGenerator<Found, void> {
  if (/\.[ct]sv$/i.test(source)) return yield* inTable(source, text, key);
  if (/^\s*\{/.test(text)) {
    const grades = gradesIn(text);
    if (grades === undefined) return yield await received({ source, text, key });
    return yield* inGrades(source, grades.value, key);
  }
  const links = linksIn(text);
  if (links.length === 0)
    return yield await received({ source, text: text.slice(0, maxHandInCharacters), key });
  for (const [at, link] of links.entries()) {
    const name = links.length === 1 ? source : linkPlace(source, at + 1);
    // One after the other: a page that is asked for thousands stays one that answers.
    // oxlint-disable-next-line no-await-in-loop
    yield await received({ source: name, text: link, key });
  }
}

function gradesIn(text: string): { readonly value: unknown } | undefined {
  if (!text.slice(0, 200).includes("edgecase-grades")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isGradeFile(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

async function* inGrades(source: string, value: unknown, key: string): AsyncGenerator<Found, void> {
  const read = readGradeFile(value);
  if (read.kind === "unreadable") return yield { kind: "trouble", source, problem: read.problem };
  for (const { handIn, works, source: origin } of read.grades)
    // oxlint-disable-next-line no-await-in-loop -- as above
    yield await withSeal({ source: `${source}: ${origin}`, handIn, key, works });
}

/** A table of links: whichever cells hold one; the other cells of the row say whose it is. */
async function* inTable(source: string, text: string, key: string): AsyncGenerator<Found, void> {
  const [header = [], ...rows] = readCsv(text);
  const hasHeader = !header.some(hasLink);
  const lines = hasHeader ? rows : [header, ...rows];
  const nameColumn = nameColumnOf(hasHeader ? header : [], lines[0] ?? []);
  let found = 0;
  for (const [at, row] of lines.entries()) {
    const name = (row[nameColumn] ?? "").trim().slice(0, 80);
    const where = linePlace(source, at + (hasHeader ? 2 : 1), hasLink(name) ? "" : name);
    for (const link of row.flatMap(linksIn)) {
      found += 1;
      // oxlint-disable-next-line no-await-in-loop -- as above
      yield await received({ source: where, text: link, key });
    }
    if (!row.some(hasLink))
      yield { kind: "trouble", source: where, problem: say`There is no link in this line.` };
  }
  if (found === 0 && lines.length === 0)
    yield { kind: "trouble", source, problem: say`There is no link in this table.` };
}

const hasLink = (cell: string) => linksIn(cell).length > 0;

/** By its heading, else the first column without a link. */
function nameColumnOf(header: readonly string[], first: readonly string[]): number {
  const named = header.findIndex((name) => /student|name|user|e-?mail|id number/i.test(name));
  return named >= 0 ? named : first.findIndex((cell) => !hasLink(cell));
}

/** Whole addresses of hand-ins, or what follows in them, on lines of their own. */
function linksIn(text: string): readonly string[] {
  const addresses = Array.from(
    text.matchAll(/#\/teach\/grade\/([1-9]\d{0,8}\.[\w-]+)/g),
    ([, payload = ""]) => payload,
  );
  if (addresses.length > 0) return addresses;
  return text.split(/\s+/).filter((word) => /^[1-9]\d{0,8}\.[\w-]{20,}$/.test(word));
}

interface Given {
  readonly source: string;
  readonly text: string;
  readonly key: string;
}

async function received({ source, text, key }: Given): Promise<Found> {
  const read = await readHandInText(text);
  if (read.kind === "unreadable") return { kind: "trouble", source, problem: read.problem };
  return await withSeal({ source, handIn: read.handIn, key });
}

interface Sealed {
  readonly source: string;
  readonly handIn: HandIn;
  readonly key: string;
  readonly works?: GradedWorks | undefined;
}

async function withSeal({ source, handIn, key, works }: Sealed): Promise<Found> {
  const [receipt, seal] = await Promise.all([receiptOf(handIn), checkSeal(handIn, key)]);
  return { kind: "handIn", received: { receipt, source, handIn, seal }, works };
}
