import { say } from "../../messages/say.ts";
import { categories, type Category } from "../exercise.ts";
import { stepsKey } from "../generate.ts";
import { jsonFields, JsonFault, jsonItems } from "../lab/read-json.ts";
import { retellReason } from "../lab/retell-reason.ts";
import type { Language } from "../language.ts";
import { parseLiteral } from "../literal.ts";
import { nameIn } from "../signature.ts";
import type { Type } from "../type.ts";
import {
  type AuthoredAnswer,
  type AuthoredCase,
  type AuthoredExercise,
  type ErrorNames,
  isAnswered,
} from "./authored-exercise.ts";
import { readAuthoredFile } from "./authored-file.ts";
import { readAuthoredType } from "./authored-type.ts";
import { compileAuthored } from "./compile-authored.ts";
import { delimitedRows } from "./delimited-rows.ts";
import { isBlank, shownAtFirst } from "./edit-authored.ts";
import { readErrorNames } from "./error-names.ts";

/** One test of what was pasted: it may be taken with its problems, and mended where it then stands. */
export interface PastedRow {
  readonly given: AuthoredCase;
  /** Sentences: what cannot be read in it, and what of the row found no place. */
  readonly problems: readonly string[];
  /** Its input is there already: in a test of the exercise, or further up. */
  readonly repeats: boolean;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** Sentences about the whole. */
  readonly problems: readonly string[];
}

/** Of what is pasted, in UTF-16 units. */
const maxPastedCharacters = 2_000_000;
/** Of the rows that are read; an exercise has fewer. */
const mostRows = 1000;

/**
 * Reads tests that somebody pasted: JSON (a list of objects or lists, one such in each line, or an exported exercise)
 * or comma-, semicolon- or tab-separated values, with or without a line of names. Never throws.
 */
export function readPastedCases(text: string, authored: AuthoredExercise): Pasted {
  if (text.trim() === "") return { rows: [], problems: [] };
  if (text.length > maxPastedCharacters)
    return { rows: [], problems: [say`This is more than 2,000,000 characters: paste it in parts.`] };
  const { records, problems } = readRecords(text, authored);
  const taken = records.slice(0, mostRows);
  const left = records.length - taken.length;
  let shown = authored.cases.filter((each) => each.visible && !isBlank(each)).length;
  const rows = taken.map((record) => {
    const read = readCase(record, placesOf(authored), shown);
    shown += read.given.visible ? 1 : 0;
    return read;
  });
  return {
    rows: withProblems(rows, authored),
    problems:
      left === 0
        ? problems
        : [...problems, say`Only the first ${mostRows} rows are read; ${left} more are there.`],
  };
}

/** A cell with the texts that it may mean, the likeliest first. */
type Cell = readonly string[];

interface PastedRecord {
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

function readRecords(text: string, authored: AuthoredExercise): ReadRecords {
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

type Column = "inputs" | "expected" | "raises" | "category" | "visible" | "hidden";

/** What others call the parts of a test. */
const columnNames: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    inputs: "inputs",
    input: "inputs",
    args: "inputs",
    arguments: "inputs",
    stdin: "inputs",
    "standard input": "inputs",
    expected: "expected",
    expected_output: "expected",
    output: "expected",
    result: "expected",
    answer: "expected",
    stdout: "expected",
    raises: "raises",
    throws: "raises",
    error: "raises",
    exception: "raises",
    category: "category",
    kind: "category",
    visible: "visible",
    hidden: "hidden",
  } as const),
);

interface Place {
  /** In small letters, in each language; empty for a program's only input. */
  readonly names: readonly string[];
  readonly type: Type | undefined;
}

interface Places {
  readonly inputs: readonly Place[];
  readonly expected: Type | undefined;
  readonly isProgram: boolean;
}

function placesOf({ signature }: AuthoredExercise): Places {
  if (signature.kind === "program")
    return { inputs: [{ names: [], type: undefined }], expected: undefined, isProgram: true };
  return {
    inputs: signature.parameters.map(({ name, type }) => ({
      names: [name.toLowerCase(), nameIn("javascript", name).toLowerCase()],
      type: readAuthoredType(type),
    })),
    expected: readAuthoredType(signature.returns),
    isProgram: false,
  };
}

const namesOf = (authored: AuthoredExercise) => placesOf(authored).inputs.flatMap(({ names }) => names);

/** @param shown how many tests students see already */
function readCase(record: PastedRecord, places: Places, shown: number): PastedRow {
  const { cells, rest } = assign(record, places);
  const problems = record.problem === undefined ? [] : [record.problem];
  const category = readCategory(cells.get("category")?.[0] ?? "", problems);
  const visible = readVisible(cells, problems) ?? shown < shownAtFirst;
  if (rest.length > 0)
    problems.push(
      rest.length === 1
        ? say`This found no place: ${someOf(rest)}.`
        : say`These found no place: ${someOf(rest)}.`,
    );
  return {
    given: {
      inputs: places.inputs.map(({ type }, at) => textOf(cells.get(`#${at}`) ?? [], type, places.isProgram)),
      ...(record.raises === undefined
        ? readAnswer(cells, places, problems)
        : { expected: "", raises: record.raises }),
      category: category ?? (visible ? "example" : "typical"),
      visible,
    },
    problems,
    repeats: false,
  };
}

interface Assigned {
  /** Inputs under `#0`, `#1`…, the rest by `Column`. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What found no place. */
  readonly rest: readonly string[];
}

function assign({ cells }: PastedRecord, { inputs }: Places): Assigned {
  const found = new Map<string, Cell>();
  const rest: string[] = [];
  if ("length" in cells) {
    cells.forEach((cell, at) => {
      const afterInputs = (["expected", "category", "visible"] as const)[at - inputs.length];
      const name = at < inputs.length ? `#${at}` : afterInputs;
      if (name !== undefined) found.set(name, cell);
      else if ((cell[0] ?? "") !== "") rest.push(cell[0] ?? "");
    });
    return { cells: found, rest };
  }
  const all = cells.get("#all");
  for (const [name, cell] of cells) {
    const at = /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : inputs.findIndex(({ names }) => names.includes(name));
    const column = columnNames.get(name);
    if (name === "#all") continue;
    if (at >= 0 && at < inputs.length) found.set(`#${at}`, cell);
    else if (column === "inputs" && !found.has("#0")) found.set("#0", cell);
    else if (column !== undefined && column !== "inputs") found.set(column, cell);
    else if (at < 0 || all === undefined || inputs.length !== 1) rest.push(`${name}: ${cell[0] ?? ""}`);
  }
  if (all !== undefined && inputs.length === 1) found.set("#0", all);
  return { cells: found, rest };
}

/** A value, or an error: in a column of its own, or as `raises ValueError` where a value would stand. */
function readAnswer(cells: Assigned["cells"], places: Places, problems: string[]): AuthoredAnswer {
  const expected = textOf(cells.get("expected") ?? [], places.expected, places.isProgram);
  const said = unquoted(cells.get("raises")?.[0] ?? "");
  if ([...no, "null", "none"].includes(said.toLowerCase())) {
    const raises = places.isProgram ? undefined : errorIn(cells.get("expected") ?? [], places.expected);
    return raises === undefined ? { expected } : { expected: "", raises };
  }
  const raises = readErrorNames(said);
  if (raises === undefined) problems.push(say`“${shortened(said)}” is no name of an error.`);
  return raises === undefined ? { expected } : { expected, raises };
}

/** Where a text is expected, only what looks like the name of an error is one. */
function errorIn([first = ""]: Cell, type: Type | undefined): ErrorNames | undefined {
  const [, said] = /^(?:raises?|throws?)\b(.*)$/i.exec(unquoted(first)) ?? [];
  if (said === undefined || (type?.kind === "string" && !/(?:Error|Exception)\b/.test(said)))
    return undefined;
  return readErrorNames(said);
}

/** The likeliest of the texts that a place of the type can read. */
function textOf(cell: Cell, type: Type | undefined, isProgram: boolean): string {
  const [first = ""] = cell;
  if (isProgram) return first.startsWith('"') ? (cell[1] ?? first) : first;
  if (type === undefined) return first;
  return cell.find((text) => parseLiteral(text, type).kind === "value") ?? first;
}

function readCategory(text: string, problems: string[]): Category | undefined {
  const word = unquoted(text).toLowerCase();
  if (word === "") return undefined;
  const category = categories.find((each) => each === word && each !== "own");
  if (category === undefined) problems.push(say`“${shortened(word)}” is no kind of test.`);
  return category;
}

const yes = ["true", "yes", "y", "1", "x", "visible", "shown"];
const no = ["false", "no", "n", "0", "hidden", ""];

function readVisible(cells: ReadonlyMap<string, Cell>, problems: string[]): boolean | undefined {
  for (const column of ["visible", "hidden"] as const) {
    const text = cells.get(column)?.[0];
    if (text === undefined) continue;
    const word = unquoted(text).toLowerCase();
    const says = word === "visible" || word === "hidden" ? word === column : yes.includes(word);
    if (says || no.includes(word) || word === "visible") return column === "visible" ? says : !says;
    problems.push(say`“${shortened(word)}” does not say whether students see the test: use yes or no.`);
  }
  return undefined;
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/s, "$1");
}

const mostShown = 5;

function someOf(texts: readonly string[]): string {
  const shown = texts.slice(0, mostShown).map(shortened).join(", ");
  return texts.length > mostShown ? say`${shown} and ${texts.length - mostShown} more` : shown;
}

const longestShown = 60;

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** What the compiler says of each row, and which inputs come again. */
function withProblems(rows: readonly PastedRow[], authored: AuthoredExercise): readonly PastedRow[] {
  const taken = new Set(keysOf(authored));
  return rows.map((row) => {
    const { problems, cases } = compileAuthored({ ...authored, cases: [row.given] }, "pasted");
    const [key] = keysOf({ ...authored, cases: [row.given] }, cases);
    const repeats = key !== undefined && taken.has(key);
    if (key !== undefined) taken.add(key);
    const isOpen = !isAnswered(row.given);
    const own = problems.filter(
      ({ field }) => field.startsWith("cases.0") && !(isOpen && field === "cases.0.expected"),
    );
    return {
      ...row,
      repeats,
      problems: [...row.problems, ...own.map(({ inPlace, message }) => inPlace ?? message)],
    };
  });
}

/** A text for each case that can be read, by its input. */
function keysOf(
  authored: AuthoredExercise,
  cases = compileAuthored(authored, "pasted").cases,
): readonly string[] {
  return cases.flatMap((each) => (each === undefined ? [] : [stepsKey(each.steps.python)]));
}
