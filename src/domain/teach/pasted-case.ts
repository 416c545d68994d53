import { say } from "../../messages/say.ts";
import { categories, type Category } from "../exercise.ts";
import { parseLiteral } from "../literal.ts";
import type { Type } from "../type.ts";
import type { AuthoredAnswer, AuthoredCase, ErrorNames } from "./authored-exercise.ts";
import { shownAtFirst } from "./edit-authored.ts";
import { readErrorNames } from "./error-names.ts";
import { columnNames, type Places } from "./pasted-columns.ts";
import { pastedAnswers, pastedCalls } from "./pasted-lines.ts";
import type { Cell, PastedRecord } from "./pasted-records.ts";

/** One test of what was pasted: it may be taken with its problems, and mended where it then stands. */
export interface PastedRow {
  readonly given: AuthoredCase;
  /** Sentences: what cannot be read in it, and what of the row found no place. */
  readonly problems: readonly string[];
  /** Its input is there already: in a test of the exercise, or further up. */
  readonly repeats: boolean;
}

/**
 * Puts what was pasted where the signature wants it.
 * @param shown how many tests students see already
 */
export function readCase(record: PastedRecord, places: Places, shown: number): PastedRow {
  const { cells, rest } = assign(record, places);
  const isClass = places.inputs.some(({ isLines }) => isLines);
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
      inputs: places.inputs.map(({ type, isLines }, at) => {
        const cell = cells.get(`#${at}`) ?? [];
        return isLines ? pastedCalls(cell) : textOf(cell, type, places.isProgram);
      }),
      ...(isClass
        ? { expected: pastedAnswers(cells.get("expected") ?? []) }
        : (knownError(record) ?? readAnswer(cells, places, problems))),
      category: category ?? (visible ? "example" : "typical"),
      visible,
    },
    problems,
    repeats: false,
  };
}

function knownError({ raises }: PastedRecord): AuthoredAnswer | undefined {
  return raises && { expected: "", raises };
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
