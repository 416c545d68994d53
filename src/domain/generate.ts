import type { Arbitrary } from "fast-check";
import { canonical } from "./canonical.ts";
import { draw, drawDistinct, mixSeed } from "./draw-inputs.ts";
import { categories, type Category, type Difficulty, type Exercise, type TestCase } from "./exercise.ts";
import type { Family, FamilyBody } from "./family.ts";
import type { Language } from "./language.ts";
import { defaultLimits } from "./limits.ts";
import { makeCase, makeSteps } from "./make-case.ts";
import { renderExamples } from "./render-examples.ts";
import type { Argument, Step } from "./scenario.ts";
import { starterCode } from "./starter.ts";

export interface Seeded {
  /** Any 32-bit integer. */
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** An exercise together with what it was made from: for who draws further inputs. */
export interface DrawnExercise<I> {
  readonly exercise: Exercise;
  readonly body: FamilyBody<I>;
  /** The input of each case, visible ones first, in the exercise's order. */
  readonly inputs: readonly I[];
}

/**
 * The exercise of a family at one seed: the same arguments always give the same exercise. A hidden case repeats
 * neither a visible nor another hidden one.
 * @throws TypeError or RangeError where the family's data do not fit its signature
 */
export function makeExercise<P, I>(family: Family<P, I>, seeded: Seeded): Exercise {
  return drawExercise(family, seeded).exercise;
}

/** @throws TypeError or RangeError as `makeExercise` */
export function drawExercise<P, I>(family: Family<P, I>, seeded: Seeded): DrawnExercise<I> {
  const { meta } = family;
  const { seed, difficulty } = seeded;
  const body = bodyAt(family, seeded);
  const visible = makeVisible(body);
  const hidden = drawHidden(body, seed, new Set(visible.map(({ steps }) => stepsKey(steps.python))));
  const statementIn = (language: Language) =>
    [wordingOf(body.wordings ?? [], seed), body.statement]
      .join("")
      .replaceAll("{examples}", () => renderExamples(visible, { comparison: body.comparison, language }));
  const exercise: Exercise = {
    origin: { family: meta.id, version: meta.version, seed, difficulty },
    title: meta.title,
    topic: meta.topic,
    statement: { python: statementIn("python"), javascript: statementIn("javascript") },
    task: body.task,
    signature: body.signature,
    comparison: body.comparison,
    starter: {
      python: starterCode(body.signature, "python", body.task),
      javascript: starterCode(body.signature, "javascript", body.task),
    },
    reference: body.reference,
    visible,
    hidden: hidden.map(({ category, input }, i) =>
      makeCase(body, input, { id: `hidden-${i + 1}`, category }),
    ),
    limits: { ...defaultLimits, ...body.limits },
    hints: body.hints,
    flaws: body.flaws,
  };
  return { exercise, body, inputs: [...body.examples, ...hidden.map(({ input }) => input)] };
}

/**
 * What a family asks at one seed, without its cases.
 * @public called by build/family-categories.ts, which loads this file by its path
 */
export function bodyAt<P, I>(family: Family<P, I>, { seed, difficulty }: Seeded): FamilyBody<I> {
  return family.build(drawOne(family.parameters(difficulty), seed));
}

/** A text that two scenarios share when the same is asked with equal arguments. */
export function stepsKey(steps: readonly Step[]): string {
  return JSON.stringify(
    steps.map((step) => ("args" in step ? { ...step, args: step.args.map(argumentKey) } : step)),
  );
}

function argumentKey(argument: Argument): string {
  return argument.kind === "value" ? canonical(argument.value) : `${argument.kind} ${argument.name}`;
}

function wordingOf(wordings: readonly string[], seed: number): string {
  const chosen = wordings[(mixSeed(seed, "wording") >>> 0) % wordings.length];
  return chosen === undefined ? "" : `${chosen}\n\n`;
}

function drawOne<P>(arbitrary: Arbitrary<P>, seed: number): P {
  return draw(arbitrary, mixSeed(seed, "parameters")).next().value;
}

function makeVisible<I>(body: FamilyBody<I>): readonly TestCase[] {
  return body.examples.map((input, i) =>
    makeCase(body, input, { id: `visible-${i + 1}`, category: "example" }),
  );
}

const defaultHiddenPerCategory = 7;

function drawHidden<I>(
  body: FamilyBody<I>,
  seed: number,
  taken: Set<string>,
): readonly { readonly category: Category; readonly input: I }[] {
  const count = body.hiddenPerCategory ?? defaultHiddenPerCategory;
  const keyOf = (input: I) => stepsKey(makeSteps(body, input));
  // In the order of `categories`, so that the order of a family's properties does not matter.
  return categories.flatMap((category): { category: Category; input: I }[] => {
    const arbitrary = body.inputs[category];
    if (arbitrary === undefined) return [];
    const inputs = drawDistinct(arbitrary, { seed: mixSeed(seed, category), count, taken, keyOf });
    return inputs.map((input) => ({ category, input }));
  });
}
