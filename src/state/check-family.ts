// Nothing is said here: `npm run gate` prints it.
import type { Difficulty, Exercise } from "../domain/exercise.ts";
import type { Family } from "../domain/family.ts";
import { isEquivalent } from "../domain/gate/exceptions.ts";
import type { Mutant } from "../domain/gate/mutant.ts";
import { measureVariety } from "../domain/gate/variety.ts";
import { type DrawnExercise, drawExercise } from "../domain/generate.ts";
import { findProblems } from "../domain/structural-checks.ts";
import { languages } from "../domain/language.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { createGate } from "./gate.ts";
import { lanes } from "./run-all-cases.ts";
import { createMutantGate, wantedKillShare } from "./try-mutants.ts";

export interface FamilyReport {
  readonly id: string;
  readonly exercises: number;
  /** Named flaws times exercises and languages. */
  readonly flaws: number;
  readonly mutants: {
    readonly killed: number;
    readonly total: number;
    readonly survivors: readonly Mutant[];
  };
  /** The smallest share over the difficulties, 0 to 1. */
  readonly variety: number;
  /** Of the slowest exercise. */
  readonly makeMillis: number;
  /** What keeps the family out, one sentence each; empty where it passes. */
  readonly problems: readonly string[];
}

interface Options {
  readonly run: RunProgram;
  /** Each seed makes one exercise; the difficulties take turns. */
  readonly seeds: readonly number[];
  readonly mutantsPerLanguage: number;
  readonly signal: AbortSignal;
  /** In milliseconds, from any origin. */
  readonly now: () => number;
}

/** Seeds compared with each other at each difficulty: cheap, for no program runs. */
const varietySeeds = Array.from({ length: 20 }, (_, at) => at + 1);
const wantedVariety = 0.8;
/** A flaw that loops without end is caught after this: the references take a few milliseconds. */
const flawMillis = 500;

/** Everything the gate asks of a family. */
export async function checkFamily(
  family: Family<unknown, unknown>,
  { run, seeds, mutantsPerLanguage, signal, now }: Options,
): Promise<FamilyReport> {
  const { id, difficulties } = family.meta;
  const problems: string[] = [];
  let makeMillis = 0;
  let flaws = 0;
  const drawn = seeds.map((seed, at): DrawnExercise<unknown> => {
    const began = now();
    const made = drawExercise(family, { seed, difficulty: difficulties[at % difficulties.length] ?? "easy" });
    makeMillis = Math.max(makeMillis, now() - began);
    return made;
  });
  const programProblems = await findProgramProblems(drawn, { run, signal });
  for (const { exercise } of drawn) {
    const { seed, difficulty } = exercise.origin;
    const found = [...findProblems(exercise), ...(programProblems.get(exercise) ?? [])];
    problems.push(...found.map((problem) => `${difficulty}, seed ${seed}: ${problem}`));
    flaws += 2 * exercise.flaws.length;
  }
  const mutants = await tryMutants(drawn, { run, signal, id, mutantsPerLanguage });
  const share = mutants.killed / Math.max(1, mutants.total);
  if (share < wantedKillShare)
    problems.push(`The cases kill ${percent(share)} of the mutants; ${percent(wantedKillShare)} are wanted.`);
  const variety = varietyOf(family, problems);
  return { id, exercises: drawn.length, flaws, mutants, variety, makeMillis, problems };
}

/** Exercises whose parameters came out the same are judged together. */
async function findProgramProblems(
  drawn: readonly DrawnExercise<unknown>[],
  { run, signal }: Pick<Options, "run" | "signal">,
): Promise<ReadonlyMap<Exercise, readonly string[]>> {
  const groups = new Map<string, Exercise[]>();
  for (const { exercise } of drawn) {
    const key = programsKey(exercise);
    groups.set(key, [...(groups.get(key) ?? []), exercise]);
  }
  const found = new Map<Exercise, readonly string[]>();
  await Promise.all(
    languages.map(async (language) => {
      const gate = createGate(run, { author: "gate", signal, flawMillis, lanes: lanes[language] });
      for (const group of groups.values()) {
        const problems = await gate.findProblemsOfAll(group, language);
        for (const [exercise, some] of problems)
          found.set(exercise, [...(found.get(exercise) ?? []), ...some]);
      }
    }),
  );
  return found;
}

/**
 * Equal for exercises that can be judged together. A checker is a function that may depend on the parameters, and what
 * a program keeps beside its functions would pass from one exercise to the next: those are judged alone.
 */
function programsKey({ origin, signature, comparison, limits, reference, flaws }: Exercise): string {
  const sources = [reference, ...flaws.map(({ source }) => source)];
  const isAlone = comparison.kind === "property" || sources.some(mayKeepState);
  return JSON.stringify([isAlone && origin, signature, comparison, limits, sources]);
}

function mayKeepState({ python, javascript }: Exercise["reference"]): boolean {
  return /^\w+ = |=\[\]|=\{\}/m.test(python) || /^(?:const|let|var) /m.test(javascript);
}

interface MutantOptions {
  readonly run: RunProgram;
  readonly signal: AbortSignal;
  readonly id: string;
  readonly mutantsPerLanguage: number;
}

/** On one fixed seed: a mutant costs as much as a program. */
async function tryMutants(
  [first]: readonly DrawnExercise<unknown>[],
  { run, signal, id, mutantsPerLanguage }: MutantOptions,
): Promise<FamilyReport["mutants"]> {
  if (first === undefined) return { killed: 0, total: 0, survivors: [] };
  const { total, survivors } = await createMutantGate(run, { author: "gate", signal }).tryMutants(
    first.exercise,
    {
      perLanguage: mutantsPerLanguage,
      isEquivalent: (mutant) => isEquivalent(id, mutant),
    },
  );
  return { killed: total - survivors.length, total, survivors };
}

function varietyOf(family: Family<unknown, unknown>, problems: string[]): number {
  const shares = family.meta.difficulties.map((difficulty) => {
    const share = varietyAt(family, difficulty);
    if (share < wantedVariety)
      problems.push(`${difficulty}: ${percent(share)} of the pairs of seeds differ; 80 % are wanted.`);
    return share;
  });
  return Math.min(...shares);
}

function varietyAt(family: Family<unknown, unknown>, difficulty: Difficulty): number {
  const { pairs, different } = measureVariety(
    varietySeeds.map((seed) => drawExercise(family, { seed, difficulty })),
  );
  return different / pairs;
}

const percent = (share: number) => `${Math.floor(share * 100)} %`;
