import type { Difficulty, Topic } from "./exercise.ts";
import { formatType } from "./format-type.ts";
import type { Idea } from "./invention.ts";
import { typeGrammar } from "./parse-type.ts";
import { starterCode } from "./starter.ts";

// Nothing is said here: it is put to a model.

export interface InventionWish {
  readonly topic: Topic;
  readonly difficulty: Difficulty;
}

/** What is asked first. The keys stand in the order of `ideaShape`, and so below. */
export function ideaPrompt({ topic, difficulty }: InventionWish): string {
  return `Invent a programming exercise on the topic "${topic}", difficulty ${difficulty}: one pure function.
Answer with one JSON object with the keys "title", "task" (completes "Write a function that …"), "statement" (Markdown),
"name" (of the function, in snake_case), "parameters" (a list of {"name", "type"}), "returns" (a type), "hints" (a list,
from a nudge to nearly the solution).
Types: ${typeGrammar}.
Say in the statement what happens for empty input, ties and duplicates, so that there is exactly one right answer.`;
}

export function inputsPrompt(idea: Idea): string {
  return `${exercise(idea)}

Write inputs for its tests, each a list of the arguments of one call. Answer with one JSON object with the keys
"examples" (3 to 5 typical inputs) and "cases" (at least 25 further inputs, each {"category", "input"}). Among the cases
are the edge cases of this exercise; no input comes twice. Do not give expected values.`;
}

export function flawsPrompt(idea: Idea, categories: readonly string[]): string {
  return `${exercise(idea)}

Write at least two plausible wrong programs that pass ordinary inputs and fail some edge cases, each with the same
mistake in Python and in JavaScript. Answer with one JSON object with the key "flaws", a list of {"name" (the mistake in
a few words), "caughtBy" (the categories of inputs on which it fails), "python", "javascript"}. The categories of the
inputs are: ${categories.join(", ")}.`;
}

export function solutionPrompt(idea: Idea): string {
  const { signature, task } = idea;
  return `${exercise(idea)}

Solve it in Python and in JavaScript. Start from

${starterCode(signature, "python", task)}
and from

${starterCode(signature, "javascript", task)}
Answer with one JSON object with the keys "python" and "javascript", each a whole program.`;
}

function exercise({ statement, task, signature }: Idea): string {
  const parameters = signature.parameters.map(({ name, type }) => `${name}: ${formatType(type, "python")}`);
  const returns = formatType(signature.returns, "python");
  return `This is a programming exercise. Write a function \`${signature.name}(${parameters.join(", ")}) -> ${returns}\` that ${task}.

${statement}`;
}
