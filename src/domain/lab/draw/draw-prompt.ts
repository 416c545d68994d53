import { extractProgram } from "../../answer.ts";
import type { Exercise } from "../../exercise.ts";
import { writeInstructPrompt } from "../../instruct-prompt.ts";
import { languageNames } from "../../language.ts";
import type { PromptStyle } from "../../model-entry.ts";
import { type Prompt, writePrompt } from "../../prompt.ts";
import type { Problem } from "../problem.ts";

// Nothing is said here: models are asked in English.

/**
 * A problem put to a model: one of Edgecase's own as on its page; any other by its statement.
 * @param exercise of a problem that is one of Edgecase's own
 */
export function drawPrompt(problem: Problem, exercise: Exercise | undefined, style: PromptStyle): Prompt {
  const { language } = problem;
  if (exercise !== undefined)
    return style === "instruct" ? writeInstructPrompt(exercise, language) : writePrompt(exercise, language);
  return style === "instruct" ? instructPrompt(problem) : completionPrompt(problem);
}

/** The program that a sample is, of how the model was made to begin and what it wrote. */
export function drawnProgram({ language, entryPoint }: Problem, answer: string): string {
  return extractProgram(answer, { language, entryPoint });
}

function instructPrompt({ statement, language, entryPoint }: Problem): Prompt {
  const must = entryPoint === undefined ? "" : ` and defines \`${entryPoint}\``;
  const how = entryPoint === undefined ? " that reads standard input and prints" : "";
  return {
    prompt: `${statement.trim()}\n\nAnswer with one code block that holds a whole ${languageNames[language]} program${how}${must}. No explanation, no example calls.`,
    prefix: `\`\`\`${language}\n`,
  };
}

/** Where the source gives the program's beginning, the model goes on with that. */
function completionPrompt({ statement, language, entryPoint, prompt }: Problem): Prompt {
  const what = entryPoint === undefined ? "program" : `function \`${entryPoint}\``;
  const keyword = language === "python" ? "def" : "function";
  const start = prompt === "" && entryPoint !== undefined ? `${keyword} ${entryPoint}` : prompt;
  return {
    prompt: `Write a ${languageNames[language]} ${what}.\n\n${statement.trim()}`,
    prefix: `\`\`\`${language}\n${start}`,
  };
}
