import type { Exercise } from "./exercise.ts";
import { type Language, languageNames } from "./language.ts";
import type { Prompt } from "./prompt.ts";
import { entryPointName } from "./signature.ts";
import { withoutPictures } from "./statement-pictures.ts";

// Nothing is said here: prompts are in English.

/**
 * The exercise put to a model that follows instructions: the statement, the signature, and what to answer with. The
 * answer's fence is already open, so that a small model starts with code and not with courtesies.
 */
export function writeInstructPrompt(
  exercise: Pick<Exercise, "signature" | "statement" | "starter">,
  language: Language,
): Prompt {
  const fence = fenceAround(exercise.starter[language]);
  const name = entryPointName(exercise.signature, language);
  return {
    prompt: [
      withoutPictures(exercise.statement[language]).trim(),
      startFrom(exercise, language),
      `${fence}${language}\n${exercise.starter[language].trimEnd()}\n${fence}`,
      `Answer with one code block that holds the whole program${name === undefined ? "" : ` and defines \`${name}\``}. No explanation, no example calls.`,
    ].join("\n\n"),
    prefix: `\`\`\`${language}\n`,
  };
}

function startFrom({ signature }: Pick<Exercise, "signature">, language: Language): string {
  const name = languageNames[language];
  if (signature.kind === "program")
    return `Write it as a ${name} program that reads standard input and prints:`;
  return `Write it as a ${name} ${signature.kind} with exactly this signature:`;
}

/** A fence that no line of the code can close. */
function fenceAround(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  return "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}
