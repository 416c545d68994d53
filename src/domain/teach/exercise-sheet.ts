import { describeRule } from "../describe-comparison.ts";
import type { Exercise } from "../exercise.ts";
import type { Language } from "../language.ts";
import { renderExamples } from "../render-examples.ts";
import { unshownCases } from "../unshown-cases.ts";

/** What of an exercise comes on paper, and nothing else of it: no hidden case, no reference, no hint. */
export interface ExerciseSheet {
  readonly language: Language;
  /** Markdown, with visible tests as examples. */
  readonly statement: string;
  /** Markdown: the visible tests for which the statement had no room; empty where it had. */
  readonly moreTests: string;
  readonly starter: string;
  /** When an answer is right; a sentence. */
  readonly rule: string;
}

/** @param wanted the exercise's first language stands in for one that it cannot be solved in */
export function exerciseSheet(exercise: Exercise, wanted: Language): ExerciseSheet {
  const language = languageOnPaper(exercise, wanted);
  const { statement, starter, comparison } = exercise;
  const more = unshownCases(exercise, language);
  return {
    language,
    statement: statement[language],
    moreTests: more.length === 0 ? "" : renderExamples(more, { comparison, language }),
    starter: starter[language],
    rule: describeRule(exercise),
  };
}

/** For whoever grades on paper; empty where the exercise has no reference in this language. */
export function solutionSheet(exercise: Exercise, wanted: Language): string {
  return exercise.reference[languageOnPaper(exercise, wanted)].trimEnd();
}

function languageOnPaper({ languages }: Exercise, wanted: Language): Language {
  if (languages === undefined || languages.includes(wanted)) return wanted;
  return languages[0] ?? wanted;
}
