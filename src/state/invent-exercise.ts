import { canonical } from "../domain/canonical.ts";
import { categoryName } from "../domain/category-name.ts";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import { mixSeed } from "../domain/draw-inputs.ts";
import {
  type Invention,
  readFlaws,
  readIdea,
  readInputs,
  readSolution,
  type Solution,
} from "../domain/invention.ts";
import {
  flawsPrompt,
  ideaPrompt,
  inputsPrompt,
  type InventionWish,
  solutionPrompt,
} from "../domain/invention-prompts.ts";
import { flawsShape, ideaShape, inputsShape, solutionShape } from "../domain/invention-shapes.ts";
import type { JsonShape } from "../domain/json-shape/shape.ts";
import { type Language, languageNames, languages } from "../domain/language.ts";
import { defaultLimits } from "../domain/limits.ts";
import { unproject } from "../domain/projection.ts";
import { renderExamples } from "../domain/render-examples.ts";
import { starterCode } from "../domain/starter.ts";
import { findProblems } from "../domain/structural-checks.ts";
import type { Value } from "../domain/value.ts";
import { vote } from "../domain/vote.ts";
import { say } from "../messages/say.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { createGate } from "./gate.ts";
import { runAllCases } from "./run-all-cases.ts";
import { createMutantGate, wantedKillShare } from "./try-mutants.ts";

/** What a model is asked for, one after the other; the solutions several times. */
export type InventionPart = "idea" | "inputs" | "flaws" | "solution";

/**
 * A model that follows instructions and writes JSON of the shape, and nothing else; what comes is parsed all the same.
 * @throws SyntaxError saying why the text is of no use
 */
export type WriteJson = (request: {
  readonly part: InventionPart;
  readonly prompt: string;
  readonly shape: JsonShape;
  readonly seed: number;
  readonly signal: AbortSignal;
}) => Promise<string>;

export interface InventionWorld {
  readonly run: RunProgram;
  readonly writeJson: WriteJson;
  readonly signal: AbortSignal;
  readonly onStep: (step: InventionStep) => void;
}

/** Where an invention stands. */
export type InventionStep =
  | { readonly kind: "writing" }
  | { readonly kind: "solving"; readonly done: number; readonly total: number }
  | { readonly kind: "voting" }
  | { readonly kind: "checking" };

export type InventionEnd =
  /** `rejected`: cases that were left out, and why. */
  | { readonly kind: "made"; readonly exercise: Exercise; readonly rejected: readonly string[] }
  /** Nothing that may be shown to a student. */
  | { readonly kind: "rejected"; readonly reasons: readonly string[] };

const solutionCount = 3;
const mutantsPerLanguage = 25;

/**
 * Has a model invent an exercise, several of its solutions vote on the expected values, and the gate judge the whole.
 * @throws PlaygroundError where nothing can be run here; whatever `writeJson` throws
 */
export async function inventExercise(
  wish: InventionWish,
  seed: number,
  world: InventionWorld,
): Promise<InventionEnd> {
  const { onStep } = world;
  onStep({ kind: "writing" });
  try {
    const invention = await writeInvention(wish, seed, world);
    const solutions = await writeSolutions(invention, seed, world);
    onStep({ kind: "voting" });
    const voted = await voteOnCases(invention, solutions, world);
    const exercise = assemble(invention, wish, { ...voted, seed });
    onStep({ kind: "checking" });
    const problems = await passGate(exercise, world);
    return problems.length > 0
      ? { kind: "rejected", reasons: problems }
      : { kind: "made", exercise, rejected: voted.rejected };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "rejected", reasons: [`${error.message}.`] };
    throw error;
  }
}

/** Part by part, so that inputs can be held to the types of the parameters, and each answer is short. */
async function writeInvention(
  wish: InventionWish,
  seed: number,
  { writeJson, signal }: InventionWorld,
): Promise<Invention> {
  const ask = (part: InventionPart, prompt: string, shape: JsonShape) =>
    writeJson({ part, prompt, shape, seed: mixSeed(seed, part), signal });
  const idea = readIdea(await ask("idea", ideaPrompt(wish), ideaShape));
  const { signature } = idea;
  const inputs = readInputs(await ask("inputs", inputsPrompt(idea), inputsShape(signature)), signature);
  const categories = [...new Set(inputs.hidden.map(({ category }) => category))];
  const flaws = readFlaws(await ask("flaws", flawsPrompt(idea, categories), flawsShape));
  return { ...idea, ...inputs, flaws };
}

async function writeSolutions(
  invention: Invention,
  seed: number,
  { writeJson, signal, onStep }: InventionWorld,
): Promise<readonly Solution[]> {
  const solutions: Solution[] = [];
  for (let sample = 0; sample < solutionCount; sample += 1) {
    onStep({ kind: "solving", done: sample, total: solutionCount });
    const text = await writeJson({
      part: "solution",
      prompt: solutionPrompt(invention),
      shape: solutionShape,
      // Not said: names a stream of random numbers.
      seed: mixSeed(seed, `solution ${sample}`),
      signal,
    });
    solutions.push(readSolution(text));
  }
  return solutions;
}

interface Voted {
  readonly visible: readonly TestCase[];
  readonly hidden: readonly TestCase[];
  readonly reference: Solution;
  readonly rejected: readonly string[];
}

/**
 * Every solution in each language has one vote on each input.
 * @throws SyntaxError where no solution stands for all that was agreed
 */
async function voteOnCases(
  invention: Invention,
  solutions: readonly Solution[],
  world: InventionWorld,
): Promise<Voted> {
  const answers = await Promise.all(
    solutions.map(async (solution) => ({
      solution,
      answers: await Promise.all(
        languages.map((language) => answersOf(invention, solution[language], { language, world })),
      ),
    })),
  );
  const rejected: string[] = [];
  const agreed = new Map<string, Value>();
  for (const { id, category } of [...invention.visible, ...invention.hidden]) {
    const result = vote(answers.flatMap((each) => each.answers.map((values) => values.get(id))));
    if (result.kind === "agreed") agreed.set(id, result.value);
    else
      rejected.push(
        say`${id} (${categoryName(category)}): only ${result.votes} of ${result.voters} solutions agree.`,
      );
  }
  const reference = answers.find(({ answers: all }) =>
    all.every((values) => [...agreed].every(([id, value]) => isSame(values.get(id), value))),
  );
  if (reference === undefined)
    throw new SyntaxError(say`No solution gives all the answers that most agree on`);
  const keep = (tests: readonly TestCase[]) =>
    tests.flatMap((test): TestCase[] => {
      const value = agreed.get(test.id);
      const type = invention.signature.returns;
      return value === undefined ? [] : [{ ...test, expected: [{ kind: "returns", value, type }] }];
    });
  return {
    visible: keep(invention.visible),
    hidden: keep(invention.hidden),
    reference: reference.solution,
    rejected,
  };
}

function isSame(one: Value | undefined, other: Value): boolean {
  return one !== undefined && canonical(one) === canonical(other);
}

interface Voter {
  readonly language: Language;
  readonly world: InventionWorld;
}

/** What one program returns, by case; nothing for a case on which it fails. */
async function answersOf(
  { signature, visible, hidden }: Invention,
  source: string,
  { language, world: { run, signal } }: Voter,
): Promise<ReadonlyMap<string, Value>> {
  const exercise = { signature, comparison: { kind: "exact" }, limits: defaultLimits } as const;
  const judged = await runAllCases({
    run,
    exercise,
    cases: [...visible, ...hidden],
    source,
    language,
    author: "invention",
    signal,
  });
  return new Map(
    judged.flatMap(({ testCase, outcome }): [string, Value][] => {
      const [observation] = outcome.kind === "finished" ? outcome.observations : [];
      if (observation?.kind !== "returned") return [];
      const { value } = observation;
      return [[testCase.id, language === "javascript" ? unproject(value, signature.returns) : value]];
    }),
  );
}

function assemble(
  { title, task, statement, signature, hints, flaws }: Invention,
  { topic, difficulty }: InventionWish,
  { visible, hidden, reference, seed }: Voted & { readonly seed: number },
): Exercise {
  const comparison = { kind: "exact" } as const;
  const statementIn = (language: Language) =>
    `${statement}\n\n${renderExamples(visible, { comparison, language })}`;
  return {
    origin: { family: "made-by-model", version: 1, seed, difficulty },
    title,
    topic,
    task,
    statement: { python: statementIn("python"), javascript: statementIn("javascript") },
    signature,
    comparison,
    starter: {
      python: starterCode(signature, "python", task),
      javascript: starterCode(signature, "javascript", task),
    },
    reference,
    visible,
    hidden,
    limits: defaultLimits,
    hints,
    flaws,
  };
}

/** The same gate that the families pass, mutants and all. */
async function passGate(exercise: Exercise, { run, signal }: InventionWorld): Promise<readonly string[]> {
  const structural = findProblems(exercise);
  if (structural.length > 0) return structural;
  const author = "invention";
  const problems = await createGate(run, { author, signal }).findProgramProblems(exercise);
  if (problems.length > 0) return problems;
  const { total, survivors } = await createMutantGate(run, { author, signal }).tryMutants(exercise, {
    perLanguage: mutantsPerLanguage,
  });
  const killed = total - survivors.length;
  if (total > 0 && killed >= wantedKillShare * total) return [];
  const [first] = survivors;
  const wanted = wantedKillShare * 100;
  return [
    first
      ? say`The cases notice ${killed} of ${total} small mistakes in the solutions; ${wanted} % are wanted, for example ${languageNames[first.language]}, line ${first.line}: ${first.change}.`
      : say`The cases notice ${killed} of ${total} small mistakes in the solutions; ${wanted} % are wanted.`,
  ];
}
