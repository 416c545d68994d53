import { say } from "../messages/say.ts";
import type { Category, Exercise, Flaw, TestCase } from "./exercise.ts";
import { stepsKey } from "./generate.ts";
import { languageNames, languages } from "./language.ts";

/** What is wrong with an exercise before any program runs, one sentence each; empty where nothing is. */
export function findProblems(exercise: Exercise): string[] {
  return [
    ...countProblems(exercise),
    ...repetitionProblems(exercise),
    ...[...exercise.visible, ...exercise.hidden].flatMap(caseProblems),
    ...flawProblems(exercise),
    ...sourceProblems(exercise),
  ];
}

function countProblems({ visible, hidden }: Exercise): string[] {
  return [
    ...(visible.length < 3 || visible.length > 5
      ? [say`There are ${visible.length} examples; 3 to 5 are wanted.`]
      : []),
    ...(hidden.length < 25 ? [say`There are ${hidden.length} hidden cases; at least 25 are wanted.`] : []),
  ];
}

function repetitionProblems({ visible, hidden }: Exercise): string[] {
  const seen = new Map<string, string>();
  return [...visible, ...hidden].flatMap(({ id, steps }) => {
    const key = stepsKey(steps.python);
    const earlier = seen.get(key);
    seen.set(key, earlier ?? id);
    return earlier === undefined ? [] : [say`${id} repeats the input of ${earlier}.`];
  });
}

function caseProblems({ id, steps, expected }: TestCase): string[] {
  const uneven = languages.filter((language) => steps[language].length !== expected.length);
  const mute = expected.every(({ kind }) => kind === "nothing");
  return [
    ...uneven.map(
      (language) =>
        say`${id} has ${steps[language].length} steps in ${languageNames[language]}, but ${expected.length} expectations.`,
    ),
    ...(mute ? [say`${id} expects nothing of any step.`] : []),
  ];
}

function flawProblems({ flaws, hidden }: Exercise): string[] {
  const used = new Set(hidden.map(({ category }) => category));
  return [
    ...(flaws.length < 2 ? [say`There are ${flaws.length} flaws; at least 2 are wanted.`] : []),
    ...flaws.flatMap((flaw) => oneFlawProblems(flaw, used)),
  ];
}

function oneFlawProblems({ name, caughtBy, source }: Flaw, used: ReadonlySet<Category>): string[] {
  const unused = caughtBy.filter((category) => !used.has(category));
  return [
    ...(caughtBy.length === 0 ? [say`The flaw "${name}" names no category that catches it.`] : []),
    ...unused.map(
      (category) => say`The flaw "${name}" is said to be caught by "${category}", which no hidden case has.`,
    ),
    ...languages
      .filter((language) => source[language].trim() === "")
      .map((language) => say`The flaw "${name}" has no ${languageNames[language]} source.`),
  ];
}

function sourceProblems({ reference, statement }: Exercise): string[] {
  return [
    ...languages
      .filter((language) => reference[language].trim() === "")
      .map((language) => say`There is no ${languageNames[language]} reference.`),
    ...(statement.python.trim() === "" ? [say`There is no statement.`] : []),
  ];
}
