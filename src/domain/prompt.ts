import type { Exercise } from "./exercise.ts";
import { type Language, languageNames } from "./language.ts";
import { entryPointName, nameIn, type Parameter, type Signature } from "./signature.ts";
import { unreachable } from "./unreachable.ts";

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
 * The exercise put to a code model. The prefix ends right at the name: many tokenizers join "(" with what follows
 * it, so a prefix that ends in "(" is one that the model has never seen.
 */
export function writePrompt(exercise: Pick<Exercise, "signature" | "task">, language: Language): Prompt {
  const { signature, task } = exercise;
  const name = entryPointName(signature, language);
  const what = name === undefined ? "program" : `${signature.kind} \`${name}\``;
  const keyword = signature.kind === "class" ? "class" : language === "python" ? "def" : "function";
  return {
    prompt: `Write a ${languageNames[language]} ${what} that ${task}.`,
    prefix: `\`\`\`${language}\n${name === undefined ? "" : `${keyword} ${name}`}`,
  };
}
