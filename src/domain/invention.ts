import * as z from "zod/mini";
import { say } from "../messages/say.ts";
import { categories, type Difficulty, type Flaw, type TestCase, type Topic } from "./exercise.ts";
import { inEachLanguage, makeSteps } from "./make-case.ts";
import { parseType, typeGrammar } from "./parse-type.ts";
import type { Signature } from "./signature.ts";

/**
 * An exercise as a model writes it: everything but the expected values, which several solutions vote on. Given to the
 * model as a JSON schema, and to the parser.
 */
export const inventionSchema = z.object({
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  /** Completes "Write a function that …". */
  task: z.string().check(z.minLength(10), z.maxLength(300)),
  statement: z.string().check(z.minLength(40), z.maxLength(6000)),
  name: z.string().check(z.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)),
  parameters: z
    .array(z.object({ name: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)), type: z.string() }))
    .check(z.minLength(1), z.maxLength(5)),
  returns: z.string(),
  hints: z.array(z.string()).check(z.minLength(1), z.maxLength(6)),
  examples: z.array(z.array(z.unknown())).check(z.minLength(3), z.maxLength(5)),
  cases: z
    .array(z.object({ category: z.enum(categories), input: z.array(z.unknown()) }))
    .check(z.minLength(25), z.maxLength(80)),
  flaws: z
    .array(
      z.object({
        name: z.string(),
        caughtBy: z.array(z.enum(categories)).check(z.minLength(1)),
        python: z.string(),
        javascript: z.string(),
      }),
    )
    .check(z.minLength(2), z.maxLength(5)),
});

/** One of several solutions that vote. */
export const solutionSchema = z.object({ python: z.string(), javascript: z.string() });
export type Solution = z.infer<typeof solutionSchema>;

/** An invention whose parts fit together; its cases expect nothing yet. */
export interface Invention {
  readonly title: string;
  readonly task: string;
  readonly statement: string;
  readonly signature: Signature & { readonly kind: "function" };
  readonly hints: readonly string[];
  readonly visible: readonly TestCase[];
  readonly hidden: readonly TestCase[];
  readonly flaws: readonly Flaw[];
}

/**
 * Reads what a model wrote.
 * @throws SyntaxError saying what is wrong with it, in words for whoever asked
 */
export function readInvention(text: string): Invention {
  const parsed = checkInvention(readJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SyntaxError(
      say`The answer lacks what an exercise needs: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    );
  }
  const { name, parameters, returns, examples, cases, flaws, ...words } = parsed.data;
  const signature = {
    kind: "function",
    name,
    parameters: parameters.map((each) => ({ name: each.name, type: parseType(each.type) })),
    returns: parseType(returns),
  } as const;
  return {
    ...words,
    signature,
    visible: examples.map((input, at) =>
      caseOf(signature, input, { id: `visible-${at + 1}`, category: "example" }),
    ),
    hidden: cases.map(({ category, input }, at) =>
      caseOf(signature, input, { id: `hidden-${at + 1}`, category }),
    ),
    flaws: flaws.map(({ python, javascript, ...flaw }) => ({ ...flaw, source: { python, javascript } })),
  };
}

/** zod compares the length of whatever has one, of whatever kind that is: `{"length":{"toString":0}}` makes it throw. */
function checkInvention(data: unknown) {
  try {
    return inventionSchema.safeParse(data);
  } catch (error) {
    throw new SyntaxError(say`The answer lacks what an exercise needs: a length is no number`, {
      cause: error,
    });
  }
}

/** @throws SyntaxError as `readInvention` */
export function readSolution(text: string): Solution {
  const parsed = solutionSchema.safeParse(readJson(text));
  if (!parsed.success) throw new SyntaxError(say`A solution was not given as Python and JavaScript`);
  return parsed.data;
}

export interface InventionWish {
  readonly topic: Topic;
  readonly difficulty: Difficulty;
}

export function inventionPrompt({ topic, difficulty }: InventionWish): string {
  // Not said: a prompt.
  return `Invent a programming exercise on the topic "${topic}", difficulty ${difficulty}: one pure function.
Say in the statement what happens for empty input, ties and duplicates, so that there is exactly one right answer.
Types: ${typeGrammar}. Give 3 to 5 example inputs and at least 25 further inputs, each with its category, among them
edge cases. Do not give expected values. Give at least two flaws: plausible wrong programs in Python and in JavaScript
that pass the examples, each with the categories whose inputs show that they are wrong. Answer in JSON.`;
}

export function solutionPrompt({ task, statement, signature }: Invention): string {
  const names = signature.parameters.map(({ name }) => name).join(", ");
  // Not said: a prompt.
  return `Write a function \`${signature.name}(${names})\` that ${task}, in Python and in JavaScript (there in camelCase).

${statement}

Answer in JSON.`;
}

function caseOf(
  signature: Invention["signature"],
  input: readonly unknown[],
  { id, category }: Pick<TestCase, "id" | "category">,
): TestCase {
  try {
    const steps = makeSteps({ signature, comparison: { kind: "exact" }, oracle: () => null }, input);
    return { id, category, steps: inEachLanguage(steps), expected: [{ kind: "nothing" }] };
  } catch (error) {
    throw new SyntaxError(say`The input of ${id} does not fit the signature: ${String(error)}`);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError(say`The answer is not JSON`);
  }
}
