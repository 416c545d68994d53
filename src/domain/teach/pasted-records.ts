import { say } from "../../messages/say.ts";
import { jsonFields, JsonFault, jsonItems } from "../lab/read-json.ts";
import { retellReason } from "../lab/retell-reason.ts";
import type { Language } from "../language.ts";
import type { AuthoredCase, AuthoredExercise, ErrorNames } from "./authored-exercise.ts";
import { readAuthoredFile } from "./authored-file.ts";
import { delimitedRows } from "./delimited-rows.ts";
import { columnNames, namesOf } from "./pasted-columns.ts";

/** A cell with the texts that it may mean, the likeliest first. */
export type Cell = readonly string[];

/** One test as it was pasted, with nothing known of the signature. */
export interface PastedRecord {
  /** By name in small letters, or in order. */
  readonly cells: ReadonlyMap<string, Cell> | readonly Cell[];
  /** The error that is expected, where that is known already. */
  readonly raises?: ErrorNames | undefined;
  readonly problem?: string;
}

interface ReadRecords {
  readonly records: readonly PastedRecord[];
  readonly problems: readonly string[];
}

/** Finds out in which form tests were pasted, and parts them. Never throws. */
export function readRecords(text: string, authored: AuthoredExercise): ReadRecords {
  const file = readAuthoredFile(text);
  if (file.kind === "exercise") return { records: file.authored.cases.map(recordOfCase), problems: [] };
  if (!/^\s*[[{]/.test(text)) return tableRecords(text, authored);
  try {
    return jsonRecords(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const table = tableRecords(text, authored);
    // A row may begin with a list. A JSON text that was cut does not come in whole cells.
    const [first] = table.records;
    return first !== undefined && isWholeRow(first)
      ? table
      : { records: [], problems: [say`This is no JSON: ${retellReason(error.message)}.`] };
  }
}

function recordOfCase({ inputs, expected, raises, category, visible }: AuthoredCase): PastedRecord {
  return {
    raises,
    cells: new Map([
      ...inputs.map((each, at) => [`#${at}`, [each]] as const),
      ["expected", [expected]],
      ["category", [category]],
      ["visible", [String(visible)]],
    ]),
  };
}

function isWholeRow({ cells }: PastedRecord): boolean {
  const list = "length" in cells ? cells : [...cells.values()];
  return list.length > 1 && list.every(([text = ""]) => /^[[({]/.test(text) === /[\])}]$/.test(text));
}

function jsonRecords(text: string): ReadRecords {
  return { records: jsonRows(text).map(jsonRecord), problems: [] };
}

/** Each test as its own JSON text. */
function jsonRows(text: string): readonly string[] {
  if (text.trimStart().startsWith("[")) return jsonItems(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return lines;
  const fields = jsonFields(text);
  const within = fields.get("cases") ?? fields.get("tests");
  return within === undefined ? [text] : jsonItems(within);
}

function jsonRecord(text: string): PastedRecord {
  if (text.startsWith("[")) return { cells: jsonItems(text).map(jsonCell) };
  if (!text.trimStart().startsWith("{"))
    return { cells: [jsonCell(text)], problem: say`It is no list and no object: it is taken for an input.` };
  let raises: ErrorNames | undefined;
  const fields = [...jsonFields(text)].flatMap(([name, value]): [string, Cell][] => {
    const known = columnNames.get(name.toLowerCase());
    if (known === "raises" && value.startsWith("{")) {
      raises = namesInJson(value);
      return [];
    }
    if (known !== "inputs" || !value.startsWith("[")) return [[name.toLowerCase(), jsonCell(value)]];
    const items = jsonItems(value).map((item, at): [string, Cell] => [`#${at}`, jsonCell(item)]);
    // A function of one parameter may have its only input stand there as it is.
    const [first] = items;
    return items.length === 1 && first !== undefined
      ? [["#0", [...first[1], value]]]
      : [...items, ["#all", jsonCell(value)]];
  });
  return { cells: new Map(fields), raises };
}

/** `{"python": "ValueError", "javascript": "RangeError"}`. */
function namesInJson(text: string): ErrorNames {
  const fields = jsonFields(text);
  const nameFor = (language: Language) => jsonCell(fields.get(language) ?? "")[1] ?? "";
  return { python: nameFor("python"), javascript: nameFor("javascript") };
}

/** As it stands there, and what a JSON text holds: `"[1, 2]"` may be meant as a list. */
function jsonCell(text: string): Cell {
  if (!text.startsWith('"')) return [text];
  const held: unknown = JSON.parse(text);
  return typeof held === "string" ? [text, held] : [text];
}

function tableRecords(text: string, authored: AuthoredExercise): ReadRecords {
  const { rows, openQuote } = delimitedRows(text);
  const [first = [], ...rest] = rows;
  const names = first.map((name) => name.trim().toLowerCase());
  const isHead = names.some((name) => columnNames.has(name) || namesOf(authored).includes(name));
  return {
    records: isHead
      ? rest.map((row) => ({
          cells: new Map(row.map((cell, at) => [names[at] ?? `${at + 1}`, tableCell(cell)])),
        }))
      : rows.map((row) => ({ cells: row.map(tableCell) })),
    problems:
      openQuote === undefined
        ? []
        : [say`A quotation mark in row ${openQuote} is never closed: all that follows is in one cell.`],
  };
}

/** Spreadsheets write TRUE. */
const words: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "None"], // Not said: a literal.
  ["none", "None"],
]);

function tableCell(text: string): Cell {
  const word = words.get(text.toLowerCase());
  return [text, ...(word === undefined ? [] : [word]), JSON.stringify(text)];
}
