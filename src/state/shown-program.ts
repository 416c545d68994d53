import type { Engine } from "../domain/language.ts";
import type { Author, ExerciseState } from "./exercise-session.ts";
import type { GenerationState } from "./generation.ts";

/** An author's program in the current language; `undefined` where the model has not finished one. */
export function programSource(
  { language, drafts, generations }: ExerciseState,
  author: Author,
): string | undefined {
  if (author === "student") return drafts[language];
  const generation = generations[language];
  return generation.kind === "written" ? generation.samples[generation.chosen]?.source : undefined;
}

/** Which of the model's samples in the current language is shown, from 0. */
export function chosenSample({ language, generations }: ExerciseState): number {
  const generation = generations[language];
  return "chosen" in generation ? generation.chosen : 0;
}

/** The model's text as far as it goes, for the editor. */
export function generatedText(generation: GenerationState): string {
  if (generation.kind === "writing") return generation.texts[generation.chosen] ?? "";
  return generation.kind === "written" ? (generation.samples[generation.chosen]?.source ?? "") : "";
}

/** What runs programs of the current language. */
export function engineOf({
  language,
  javascriptEngine,
}: Pick<ExerciseState, "language" | "javascriptEngine">): Engine {
  return language === "python" ? "pyodide" : javascriptEngine;
}
