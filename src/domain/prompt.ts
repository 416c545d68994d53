import type { Exercise } from "./exercise.ts";
import { type Language, languageNames } from "./language.ts";
import { examplesForModel } from "./model-examples.ts";
import { entryPointName, nameIn, type Parameter, type Signature } from "./signature.ts";
import { unreachable } from "./unreachable.ts";

// Nothing is said here: prompts are in English.

export interface Prompt {
  /** What the user says. */
  readonly prompt: string;
  /** How the model's answer starts. */
  readonly prefix: string;
}

/**
 * What a program must define, as a model is told it.
 * @example describeSignature({ kind: "function", name: "add", … }, "python") // "function `add(a, b)`"
 */
export function describeSignature(signature: Signature, language: Language): string {
  switch (signature.kind) {
    case "function":
      return `function \`${callOf(signature, language)}\``;
    case "class": {
      const { name, constructorParameters, methods } = signature;
      const made = callOf({ name, parameters: constructorParameters }, language);
      return `class \`${made}\` with ${methods.map((method) => `\`${callOf(method, language)}\``).join(", ")}`;
    }
    case "program":
      return "program";
    default:
      return unreachable(signature);
  }
}

function callOf(
  { name, parameters }: { readonly name: string; readonly parameters: readonly Parameter[] },
  language: Language,
): string {
  return `${nameIn(language, name)}(${parameters.map((each) => nameIn(language, each.name)).join(", ")})`;
}

/**
 * The exercise put to the built-in model, in the form it was trained on: the task in one sentence, then examples. The prefix
 * ends right at the name: the tokenizer joins "(" with what follows it, so a prefix that ends in "(" is one that
 * the model has never seen.
 */
export function writePrompt(
  exercise: Pick<Exercise, "signature" | "task" | "visible" | "comparison">,
  language: Language,
): Prompt {
  const { signature, task, visible, comparison } = exercise;
  const ask = askFor({ signature, task }, language);
  const examples = examplesForModel(visible, { comparison, language });
  return { prompt: withExamples(ask, examples), prefix: answerStart(signature, language) };
}

/** @example askFor(exercise, "python") // "Write a Python function `add(a, b)` that returns the sum of both." */
export function askFor(
  { signature, task }: Pick<Exercise, "signature" | "task">,
  language: Language,
): string {
  return `Write a ${languageNames[language]} ${describeSignature(signature, language)} that ${task}.`;
}

/** What is asked, and below it the examples. */
export function withExamples(ask: string, examples: string): string {
  return `${ask}\n\nExamples:\n${examples}`;
}

/** The fence and the signature up to its name. */
export function answerStart(signature: Signature, language: Language): string {
  const name = entryPointName(signature, language);
  const keyword = signature.kind === "class" ? "class" : language === "python" ? "def" : "function";
  return `\`\`\`${language}\n${name === undefined ? "" : `${keyword} ${name}`}`;
}
