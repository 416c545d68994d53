import type { Engine } from "../domain/language.ts";
import type { Author, ExerciseState } from "./exercise-session.ts";

/** An author's program in the current language; `undefined` where the model has not finished one. */
export function programSource(
  { language, drafts, generations }: ExerciseState,
  author: Author,
): string | undefined {
  if (author === "student") return drafts[language];
  const generation = generations[language];
  return generation.kind === "written" ? generation.source : undefined;
}

/** What runs programs of the current language. */
export function engineOf({
  language,
  javascriptEngine,
}: Pick<ExerciseState, "language" | "javascriptEngine">): Engine {
  return language === "python" ? "pyodide" : javascriptEngine;
}
