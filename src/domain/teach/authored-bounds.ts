import { formatNumber, say } from "../../messages/say.ts";
import { picturesIn, withoutPictures } from "../statement-pictures.ts";
import type { AuthoredCase, AuthoredExercise } from "./authored-exercise.ts";
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
  const bounded = (text: string, limit: number, { field, what }: { field: string; what: string }) =>
    demand(
      text.length <= limit,
      field,
      say`${what} has ${formatNumber(text.length)} characters; at most ${formatNumber(limit)} can be.`,
    );

  demand(title.trim() !== "", "title", say`There is no title yet.`);
  demand(!/[\p{Cc}\p{Cf}]/u.test(title), "title", say`The title has characters that cannot be seen.`);
  demand(statement.trim() !== "", "statement", say`There is no statement yet.`);
  demand(languages.length > 0, "languages", say`No language is chosen.`);
  demand(cases.length > 0, "cases", say`There is no test yet.`);
  demand(
    isWithin(authored.millisPerCase, 100, 20_000),
    "millisPerCase",
    say`The time for each test must be from 0.1 to 20 seconds.`,
  );
  demand(
    isWithin(authored.memoryMegabytes, 16, 1024),
    "memoryMegabytes",
    say`The memory must be from 16 to 1,024 MB.`,
  );
  if (authored.comparison.kind === "approximate")
    demand(
      isWithin(authored.comparison.tolerance, 0, 1),
      "comparison",
      say`The tolerance must be from 0 to 1.`,
    );

  return [
    bounded(title, most.titleCharacters, { field: "title", what: say`The title` }),
    bounded(withoutPictures(statement), most.statementCharacters, {
      field: "statement",
      what: say`The statement`,
    }),
    bounded(picturesIn(statement).join(""), most.pictureCharacters, {
      field: "statement",
      what: say`The statement’s pictures as data`,
    }),
    ...(["python", "javascript"] as const).flatMap((language) => [
      bounded(starter[language], most.programCharacters, {
        field: `starter.${language}`,
        what: say`The starting program`,
      }),
      bounded(reference[language], most.programCharacters, {
        field: `reference.${language}`,
        what: say`The reference`,
      }),
    ]),
    demand(
      new Set(languages).size === languages.length,
      "languages",
      say`A language is there more than once.`,
    ),
    demand(
      cases.length <= most.cases,
      "cases",
      say`There are ${formatNumber(cases.length)} tests; at most ${most.cases} can be.`,
    ),
    ...cases.slice(0, most.cases).map((each, at) => isShortCase(each, at, problems)),
    demand(
      hints.length <= most.hints,
      "hints",
      say`There are ${hints.length} hints; at most ${most.hints} can be.`,
    ),
    ...hints
      .slice(0, most.hints)
      .map((hint, at) =>
        bounded(hint, most.hintCharacters, { field: `hints.${at}`, what: say`Hint ${at + 1}` }),
      ),
  ].every(Boolean);
}

function isShortCase(
  { inputs, expected, raises }: AuthoredCase,
  at: number,
  problems: AuthoredProblem[],
): boolean {
  const { length } = [...inputs, expected, ...Object.values(raises ?? {})].join("");
  if (length <= most.caseCharacters) return true;
  const [has, limit] = [formatNumber(length), formatNumber(most.caseCharacters)];
  problems.push({
    field: `cases.${at}`,
    message: say`Test ${at + 1} has ${has} characters; at most ${limit} can be.`,
    inPlace: say`Has ${has} characters; at most ${limit} can be.`,
  });
  return false;
}

/** NaN is not. */
function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
