import { catalogue } from "virtual:catalogue";
import type { Exercise } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import { exerciseSheet, solutionSheet } from "../domain/teach/exercise-sheet.ts";
import type { PaperItem } from "../features/assignment/paper/SetOnPaper.tsx";
import { loadFormatter } from "../ui/load-markdown.ts";
import { loadExercise } from "./families.ts";
import { type OpenedItem, openItems } from "./set-items.ts";

interface Wish {
  readonly assignment: Assignment;
  /** Where each student has exercises of their own: whose. */
  readonly student: string;
  readonly language: Language;
  readonly withSolutions: boolean;
}

/**
 * All exercises of a set as they are printed; one that cannot be opened says why.
 * @throws PlaygroundError where each student has their own, and the page has no cryptography to draw them
 */
export async function paperItems(wish: Wish): Promise<readonly PaperItem[]> {
  const opened = await openItems(wish.assignment, wish.student, catalogue);
  const items = await Promise.all(opened.map((item) => onPaper(item, wish)));
  await prepareTexts(items);
  return items;
}

/** What is printed is not formatted a moment later, when the paper is full. */
async function prepareTexts(items: readonly PaperItem[]): Promise<void> {
  if ((await loadFormatter()) === undefined) return;
  const { prepareFormulas } = await import("../ui/format-markdown.ts");
  await prepareFormulas(items.flatMap(({ sheet }) => (typeof sheet === "string" ? [] : [sheet.statement])));
}

async function onPaper(item: OpenedItem, { language, withSolutions }: Wish): Promise<PaperItem> {
  const { title, points } = item;
  const known = { title, points, isOurs: item.kind !== "authored" };
  const opened = await exerciseOf(item);
  if (typeof opened === "string") return { ...known, sheet: opened };
  return {
    ...known,
    title: opened.title,
    sheet: exerciseSheet(opened, language),
    ...(withSolutions && { solution: solutionSheet(opened, language) }),
  };
}

/** @returns why there is none, if so; a sentence */
async function exerciseOf(item: OpenedItem): Promise<Exercise | string> {
  if (item.kind === "impossible") return item.problem;
  if (item.kind === "authored") return item.exercise;
  const { family, seed, difficulty } = item.origin;
  try {
    return (await loadExercise(family, seed, difficulty)).exercise;
  } catch (error) {
    const { message, advice } = asPlaygroundError(error, "");
    return `${message}. ${advice}`;
  }
}
