import { say } from "../../messages/say.ts";
import { stepsKey } from "../generate.ts";
import { type AuthoredExercise, isAnswered } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { isBlank } from "./edit-authored.ts";
import { type PastedRow, readCase } from "./pasted-case.ts";
import { placesOf } from "./pasted-columns.ts";
import { readRecords } from "./pasted-records.ts";

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
