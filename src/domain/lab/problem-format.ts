import { english } from "../../messages/in-english.ts";
import type { Problem, ProblemFormat } from "./problem.ts";
import { RecordFault, type RecordFields } from "./record-fields.ts";

/** How bytes become text: the domain has no decoder of its own. */
export interface TextOf {
  /** @returns nothing where the bytes are not UTF-8 */
  readonly textOf: (bytes: Uint8Array) => string | undefined;
}

/** What reading needs of the outside world. */
export interface ReadHelpers extends TextOf {
  /**
   * The one text of a compressed pickle in base64.
   * @throws RecordFault where it is anything else
   */
  readonly readPickledText: (base64: string) => Promise<string>;
}

/** A case that no program can be judged by here. */
interface OmittedCase {
  readonly name: string;
  /** A sentence without its full stop. */
  readonly because: string;
}

/** How the records of one benchmark are told from others, and read. */
export interface FormatReader {
  readonly format: ProblemFormat;
  /** By the names of its fields alone. */
  readonly recognises: (fields: RecordFields) => boolean;
  /** Default: the first of the fields that are ids anywhere. */
  readonly id?: (fields: RecordFields) => string;
  /** When a problem was published, without reading its tests: "2024-01-06". */
  readonly date?: (fields: RecordFields) => string | undefined;
  /**
   * Mostly one; several where a record holds several.
   * @throws RecordFault that says why the record cannot be used, JsonFault where a field is no JSON
   */
  readonly read: (
    fields: RecordFields,
    helpers: ReadHelpers,
  ) => readonly Problem[] | Promise<readonly Problem[]>;
  /** Cases of a record that was read which its problems are without; default: none. */
  readonly omitted?: (fields: RecordFields) => readonly OmittedCase[];
}

/** Source text in Markdown, fenced so that nothing in it ends the fence. */
export function fenced(language: string, source: string): string {
  const longest = Math.max(2, ...Array.from(source.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${source.trim()}\n${fence}`;
}

/**
 * @param tests a program's text
 * @throws RecordFault where nothing in it can fail: whatever is judged by it would pass
 */
export function requireTests(tests: string): void {
  if (!/assert|raise|throw|expect|exit/i.test(tests)) throw new RecordFault(english`It has no tests`);
}

/** `\r\n` counts as one end of a line. */
export const unixLines = (source: string) => source.replaceAll("\r\n", "\n");
