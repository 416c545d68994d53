import type { Exercise } from "../../domain/exercise.ts";
import type { FairCase } from "../../domain/lab/fair/fair-case.ts";
import type { GeneratedInput } from "../../domain/lab/mutate-input.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import type { Value } from "../../domain/value.ts";
import type { Step } from "../../domain/scenario.ts";
import { type ConversionRun, convertProblem } from "./convert-problem.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import { english } from "../../messages/in-english.ts";

/** Inputs that a problem's own tests use, or why none can be had: a part of a sentence, in English. */
export type OwnInputs =
  | { readonly kind: "found"; readonly inputs: readonly GeneratedInput[] }
  | { readonly kind: "none"; readonly because: string };

interface Options extends ConversionRun {
  readonly loadExercise: LoadExercise;
}

/**
 * The inputs that a solver may see, where the source shows some; else all. No expected value is asked for.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function ownInputs(problem: Problem, { loadExercise, ...run }: Options): Promise<OwnInputs> {
  if (problem.tests.kind === "edgecase")
    return found(exerciseInputs(await loadExercise(problem.tests.exercise), problem));
  const conversion = await convertProblem(withoutStrictInputs(problem), run);
  if (conversion.kind === "impossible") return { kind: "none", because: conversion.because };
  const visible = conversion.cases.filter((each) => each.visible);
  return found((visible.length > 0 ? visible : conversion.cases).map(inputOf));
}

/** EvalPlus has hundreds of them, which the canonical solution would have to answer. */
function withoutStrictInputs(problem: Problem): Problem {
  const { tests } = problem;
  return tests.kind === "evalPlus" ? { ...problem, tests: { ...tests, plus: "[]" } } : problem;
}

function found(inputs: readonly GeneratedInput[]): OwnInputs {
  return inputs.length > 0
    ? { kind: "found", inputs }
    : { kind: "none", because: english`its tests are no single calls and read no standard input` };
}

function inputOf(given: FairCase): GeneratedInput {
  return given.kind === "stream"
    ? { kind: "stream", input: given.input }
    : { kind: "call", args: given.args };
}

function exerciseInputs({ visible }: Exercise, { language }: Problem): readonly GeneratedInput[] {
  return visible.flatMap(({ steps }) => {
    const [step, ...others] = steps[language];
    const input = step === undefined || others.length > 0 ? undefined : inputOfStep(step);
    return input === undefined ? [] : [input];
  });
}

/** Only of a plain call or a whole program: what a longer scenario asks cannot be varied step by step. */
function inputOfStep(step: Step): GeneratedInput | undefined {
  if (step.kind === "program") return { kind: "stream", input: step.stdin };
  if (step.kind !== "call") return undefined;
  const args = step.args.flatMap((argument): readonly Value[] =>
    argument.kind === "value" ? [argument.value] : [],
  );
  return args.length === step.args.length ? { kind: "call", args } : undefined;
}
