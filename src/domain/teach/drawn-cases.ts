import { canonical } from "../canonical.ts";
import { drawDistinct, mixSeed } from "../draw-inputs.ts";
import type { Category, TestCase } from "../exercise.ts";
import { type GeneratedInput, mutateInputs } from "../lab/mutate-input.ts";
import type { Value } from "../value.ts";
import type { AuthoredCase, AuthoredExercise } from "./authored-exercise.ts";
import { writeLiteral } from "./authored-literal.ts";
import { classInputKey, classInputOf, classInputs, writeClassInput } from "./class-inputs.ts";
import type { Compiled } from "./compile-authored.ts";
import { typedInputs } from "./typed-inputs.ts";

/** Where inputs come from: the exercise as it is written, and what was made of it. */
export interface Written {
  readonly authored: AuthoredExercise;
  readonly compiled: Compiled;
}

interface Wanted {
  readonly category: Category;
  readonly count: number;
  /** Any 32-bit integer; the same draws the same. */
  readonly seed: number;
  /** Inputs that are not drawn again, by `inputKey`; those that are drawn are added. */
  readonly taken: Set<string>;
}

/**
 * The kinds of inputs that can be drawn: those that the types have; without such types, `typical` alone, by small changes
 * of the inputs that are there.
 */
export function drawableKinds({ compiled }: Pick<Written, "compiled">): readonly Category[] {
  const signature = classOf(compiled);
  if (signature !== undefined) return [...classInputs(signature).keys()];
  const kinds = [...typesOf(compiled).keys()];
  if (kinds.length > 0) return kinds;
  return inputsOf(compiled).length > 0 && hasParameters(compiled) ? ["typical"] : [];
}

/** Tests without expected values, whose inputs differ from each other and from all that is taken. */
export function drawCases(
  written: Written,
  { category, count, seed, taken }: Wanted,
): readonly AuthoredCase[] {
  const signature = classOf(written.compiled);
  if (signature !== undefined) {
    const sequences = classInputs(signature).get(category);
    if (sequences === undefined) return [];
    const how = { seed: mixSeed(seed, category), count, taken, keyOf: classInputKey };
    return drawDistinct(sequences, how).map((input) =>
      drawn(writeClassInput(input, written.authored.languages), category),
    );
  }
  const arbitrary = typesOf(written.compiled).get(category);
  if (arbitrary === undefined)
    return category === "typical" ? varyCases(written, { count, seed, taken }) : [];
  return drawDistinct(arbitrary, { seed: mixSeed(seed, category), count, taken, keyOf: callKey }).map(
    (args) => caseOf({ kind: "call", args }, category, written.authored),
  );
}

/** As `drawCases`, by small changes of the exercise's own inputs: they keep to what those have in common. */
export function varyCases(
  { authored, compiled }: Written,
  { count, seed, taken }: Omit<Wanted, "category">,
): readonly AuthoredCase[] {
  return mutateInputs(inputsOf(compiled), { count, seed }).flatMap((input) => {
    const key = keyOf(input);
    if (taken.has(key)) return [];
    taken.add(key);
    return [caseOf(input, "typical", authored)];
  });
}

/** The inputs of all tests that can be read, for `Wanted.taken`. */
export function takenInputs(compiled: Compiled): Set<string> {
  return new Set(compiled.cases.flatMap((each) => (each && inputKey(each)) ?? []));
}

/** A text that two tests share exactly when they have the same input. */
export function inputKey(testCase: TestCase): string | undefined {
  const sequence = classInputOf(testCase);
  if (sequence !== undefined) return classInputKey(sequence);
  const input = inputOf(testCase);
  return input && keyOf(input);
}

function keyOf(input: GeneratedInput): string {
  return input.kind === "stream" ? `s${input.input}` : callKey(input.args);
}

function callKey(args: readonly Value[]): string {
  return `c${args.map(canonical).join()}`;
}

function classOf({ exercise }: Compiled) {
  return exercise?.signature.kind === "class" ? exercise.signature : undefined;
}

function typesOf({ exercise }: Compiled) {
  return typedInputs(exercise?.signature.kind === "function" ? exercise.signature.parameters : []);
}

function hasParameters({ exercise }: Compiled): boolean {
  return exercise?.signature.kind !== "function" || exercise.signature.parameters.length > 0;
}

function inputsOf({ cases }: Compiled): readonly GeneratedInput[] {
  return cases.flatMap((each) => (each && inputOf(each)) ?? []);
}

function inputOf({ steps }: TestCase): GeneratedInput | undefined {
  const [step] = steps.python;
  if (step?.kind === "program") return { kind: "stream", input: step.stdin };
  if (step?.kind !== "call") return undefined;
  return { kind: "call", args: step.args.flatMap((each) => (each.kind === "value" ? [each.value] : [])) };
}

function caseOf(input: GeneratedInput, category: Category, { languages }: AuthoredExercise): AuthoredCase {
  const inputs =
    input.kind === "stream" ? [input.input] : input.args.map((value) => writeLiteral(value, languages));
  return drawn(inputs, category);
}

function drawn(inputs: readonly string[], category: Category): AuthoredCase {
  return { inputs, expected: "", category, visible: false };
}
