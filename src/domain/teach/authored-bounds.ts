import { picturesIn, withoutPictures } from "../statement-pictures.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";

const most = {
  titleCharacters: 120,
  /** With its examples a statement has to stay one that can be formatted. */
  statementCharacters: 6000,
  /** Of all pictures as data: the link has them, too. */
  pictureCharacters: 150_000,
  programCharacters: 50_000,
  cases: 300,
  caseCharacters: 20_000,
  hints: 10,
  hintCharacters: 2000,
};

/**
 * Whether all is there, and nothing larger than an exercise can be.
 * @returns false where it is not worth while to read on
 */
export function checkAuthoredTexts(authored: AuthoredExercise, problems: AuthoredProblem[]): boolean {
  const { title, statement, languages, starter, reference, cases, hints } = authored;
  const demand = (holds: boolean, field: string, message: string) => {
    if (!holds) problems.push({ field, message });
    return holds;
  };
  const bounded = (text: string, limit: number, place: { field: string; what: string }) =>
    demand(
      text.length <= limit,
      place.field,
      `${place.what} has ${text.length.toLocaleString("en")} characters; at most ${limit.toLocaleString("en")} can be.`,
    );

  demand(title.trim() !== "", "title", "There is no title yet.");
  demand(!/[\p{Cc}\p{Cf}]/u.test(title), "title", "The title has characters that cannot be seen.");
  demand(statement.trim() !== "", "statement", "There is no statement yet.");
  demand(languages.length > 0, "languages", "No language is chosen.");
  demand(cases.length > 0, "cases", "There is no test yet.");
  demand(
    isWithin(authored.millisPerCase, 100, 20_000),
    "millisPerCase",
    "The time for each test must be from 0.1 to 20 seconds.",
  );
  demand(
    isWithin(authored.memoryMegabytes, 16, 1024),
    "memoryMegabytes",
    "The memory must be from 16 to 1,024 MB.",
  );
  if (authored.comparison.kind === "approximate")
    demand(isWithin(authored.comparison.tolerance, 0, 1), "comparison", "The tolerance must be from 0 to 1.");

  return [
    bounded(title, most.titleCharacters, { field: "title", what: "The title" }),
    bounded(withoutPictures(statement), most.statementCharacters, {
      field: "statement",
      what: "The statement",
    }),
    bounded(picturesIn(statement).join(""), most.pictureCharacters, {
      field: "statement",
      what: "The statement’s pictures as data",
    }),
    ...(["python", "javascript"] as const).flatMap((language) => [
      bounded(starter[language], most.programCharacters, {
        field: `starter.${language}`,
        what: "The starting program",
      }),
      bounded(reference[language], most.programCharacters, {
        field: `reference.${language}`,
        what: "The reference",
      }),
    ]),
    demand(new Set(languages).size === languages.length, "languages", "A language is there more than once."),
    demand(
      cases.length <= most.cases,
      "cases",
      `There are ${cases.length.toLocaleString("en")} tests; at most ${most.cases} can be.`,
    ),
    ...cases.slice(0, most.cases).map(({ inputs, expected }, at) =>
      bounded([...inputs, expected].join(""), most.caseCharacters, {
        field: `cases.${at}`,
        what: `Test ${at + 1}`,
      }),
    ),
    demand(
      hints.length <= most.hints,
      "hints",
      `There are ${hints.length} hints; at most ${most.hints} can be.`,
    ),
    ...hints
      .slice(0, most.hints)
      .map((hint, at) =>
        bounded(hint, most.hintCharacters, { field: `hints.${at}`, what: `Hint ${at + 1}` }),
      ),
  ].every(Boolean);
}

/** NaN is not. */
function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
