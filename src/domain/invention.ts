import * as z from "zod/mini";
import { say } from "../messages/say.ts";
import { categories, type Flaw, type TestCase } from "./exercise.ts";
import { ideaShape } from "./invention-shapes.ts";
import { inEachLanguage, makeSteps } from "./make-case.ts";
import { parseType } from "./parse-type.ts";
import type { Signature } from "./signature.ts";

/** What the exercise is, as a model writes it. */
export interface Idea {
  readonly title: string;
  /** Completes "Write a function that …". */
  readonly task: string;
  readonly statement: string;
  readonly signature: Signature & { readonly kind: "function" };
  readonly hints: readonly string[];
}

/** An invention whose parts fit together. Its cases expect nothing yet: several solutions vote on that. */
export interface Invention extends Idea {
  readonly visible: readonly TestCase[];
  readonly hidden: readonly TestCase[];
  readonly flaws: readonly Flaw[];
}

const bounded = ({ minLength, maxLength }: { readonly minLength: number; readonly maxLength: number }) =>
  z.string().check(z.minLength(minLength), z.maxLength(maxLength));
const { fields } = ideaShape;

const ideaSchema = z.object({
  title: bounded(fields.title),
  task: bounded(fields.task),
  statement: bounded(fields.statement),
  name: z.string().check(z.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)),
  parameters: z
    .array(z.object({ name: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)), type: z.string() }))
    .check(z.minLength(1), z.maxLength(5)),
  returns: z.string(),
  hints: z.array(bounded(fields.hints.of)).check(z.minLength(1), z.maxLength(6)),
});

const inputsSchema = z.object({
  examples: z.array(z.array(z.unknown())).check(z.minLength(3), z.maxLength(5)),
  cases: z
    .array(z.object({ category: z.enum(categories), input: z.array(z.unknown()) }))
    .check(z.minLength(25), z.maxLength(80)),
});

const flawsSchema = z.object({
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

const solutionSchema = z.object({ python: z.string(), javascript: z.string() });
/** One of several that vote. */
export type Solution = z.infer<typeof solutionSchema>;

/**
 * Reads what a model wrote.
 * @throws SyntaxError saying what is wrong with it, in words for whoever asked
 */
export function readIdea(text: string): Idea {
  const { name, parameters, returns, ...words } = check(ideaSchema, text);
  refuseCut(words);
  return {
    ...words,
    signature: {
      kind: "function",
      name,
      parameters: parameters.map((each) => ({ name: each.name, type: parseType(each.type) })),
      returns: parseType(returns),
    },
  };
}

/** @throws SyntaxError as `readIdea` */
export function readInputs(
  text: string,
  signature: Idea["signature"],
): Pick<Invention, "visible" | "hidden"> {
  const { examples, cases } = check(inputsSchema, text);
  return {
    visible: examples.map((input, at) =>
      caseOf(signature, input, { id: `visible-${at + 1}`, category: "example" }),
    ),
    hidden: cases.map(({ category, input }, at) =>
      caseOf(signature, input, { id: `hidden-${at + 1}`, category }),
    ),
  };
}

/** @throws SyntaxError as `readIdea` */
export function readFlaws(text: string): readonly Flaw[] {
  const { flaws } = check(flawsSchema, text);
  return flaws.map(({ python, javascript, ...flaw }) => ({ ...flaw, source: { python, javascript } }));
}

/** @throws SyntaxError as `readIdea` */
export function readSolution(text: string): Solution {
  const parsed = solutionSchema.safeParse(readJson(text));
  if (!parsed.success) throw new SyntaxError(say`A solution was not given as Python and JavaScript`);
  return parsed.data;
}

/** Words for students that reach their bound to the letter have been cut there. */
function refuseCut({ title, task, statement, hints }: Omit<Idea, "signature">): void {
  const texts = [
    [title, fields.title],
    [task, fields.task],
    [statement, fields.statement],
    ...hints.map((hint) => [hint, fields.hints.of] as const),
  ] as const;
  const [cut] = texts.find(([words, { maxLength }]) => Array.from(words).length === maxLength) ?? [];
  if (cut !== undefined)
    throw new SyntaxError(say`A text is too long, and was cut in the middle: “${cut.slice(0, 40)}…”`);
}

function check<Parsed>(schema: z.ZodMiniType<Parsed>, text: string): Parsed {
  const parsed = safely(schema, readJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SyntaxError(
    say`The answer lacks what an exercise needs: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
  );
}

/** zod compares the length of whatever has one, of whatever kind that is: `{"length":{"toString":0}}` makes it throw. */
function safely<Parsed>(schema: z.ZodMiniType<Parsed>, data: unknown) {
  try {
    return schema.safeParse(data);
  } catch (error) {
    throw new SyntaxError(say`The answer lacks what an exercise needs: a length is no number`, {
      cause: error,
    });
  }
}

function caseOf(
  signature: Idea["signature"],
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
