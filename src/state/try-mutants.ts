import type { Exercise } from "../domain/exercise.ts";
import { javascriptMutations } from "../domain/gate/javascript-mutations.ts";
import { type Mutant, mutantOf, type Mutation, pickMutations, realMutations } from "../domain/gate/mutant.ts";
import { pythonMutator, readPythonMutations } from "../domain/gate/python-mutations.ts";
import { type Language, languages } from "../domain/language.ts";
import { defaultLimits, type Limits } from "../domain/limits.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { type JudgedCase, lanes, runAllCases } from "./run-all-cases.ts";

export interface MutantReport {
  /** Those that were tried: fewer where it was stopped. */
  readonly total: number;
  readonly survivors: readonly Mutant[];
  /** Killed by hidden cases alone: they pass every visible one, as plausible mistakes do. */
  readonly plausible: readonly Mutant[];
}

/** What became of a mutant: killed by a visible case, by hidden ones alone, or by none. */
type Fate = "implausible" | "plausible" | "alive";

export interface MutantOptions {
  /** At most so many mutants of each language's reference. */
  readonly perLanguage: number;
  /** Mutants that mean the same as the reference: they count neither as killed nor as alive. */
  readonly isEquivalent?: (mutant: Mutant) => boolean;
  /** Default: all. */
  readonly languages?: readonly Language[];
  /** After each mutant of a language, with how many of it are to be tried. */
  readonly onTried?: (language: Language, tried: number, total: number) => void;
}

/** The share of mutants that an exercise's cases must kill. */
export const wantedKillShare = 0.9;

/** A mutant has so many times the reference's time, and at least the floor, before it counts as killed. */
const mutantTimeFactor = 20;
const mutantFloorMillis = 100;

/** @param slowest the longest that the reference takes for a case, in milliseconds */
export function mutantMillis(slowest: number): number {
  return Math.max(mutantFloorMillis, Math.ceil(slowest * mutantTimeFactor));
}

/** Whether an exercise's cases notice small mistakes: a part of the gate of its own, for it costs as much as all the rest. */
export function createMutantGate(
  run: RunProgram,
  { author, signal }: { author: string; signal: AbortSignal },
) {
  const authors = [author, `${author} 2`];

  /** @throws PlaygroundError where a reference cannot be taken apart */
  async function tryMutants(exercise: Exercise, options: MutantOptions): Promise<MutantReport> {
    const chosen = options.languages ?? languages;
    const reports = await Promise.all(chosen.map((language) => tryMutantsIn(exercise, language, options)));
    return {
      total: reports.reduce((sum, { total }) => sum + total, 0),
      survivors: reports.flatMap(({ survivors }) => survivors),
      plausible: reports.flatMap(({ plausible }) => plausible),
    };
  }

  async function tryMutantsIn(
    exercise: Exercise,
    language: Language,
    { perLanguage, isEquivalent = () => false, onTried }: MutantOptions,
  ): Promise<MutantReport> {
    const source = exercise.reference[language];
    const picked = pickMutations(realMutations(source, await mutationsOf(source, language)), perLanguage);
    const mutants = picked
      .map((mutation) => mutantOf(source, language, mutation))
      .filter((each) => !isEquivalent(each));
    const limits = await mutantLimits(exercise, language);
    const fates = new Map<Mutant, Fate>();
    await Promise.all(
      authors.slice(0, lanes[language]).map(async (lane, at) => {
        for (const mutant of mutants.filter((_, index) => index % lanes[language] === at)) {
          const fate = await fateOf(exercise, mutant, { limits, author: lane });
          if (signal.aborted) return;
          fates.set(mutant, fate);
          onTried?.(language, fates.size, mutants.length);
        }
      }),
    );
    const having = (fate: Fate) => mutants.filter((each) => fates.get(each) === fate);
    return { total: fates.size, survivors: having("alive"), plausible: having("plausible") };
  }

  async function fateOf(
    exercise: Exercise,
    { language, source }: Mutant,
    how: { readonly limits: Limits; readonly author: string },
  ): Promise<Fate> {
    const judged = await runAllCases({
      run,
      exercise,
      cases: allCases(exercise),
      source,
      language,
      signal,
      ...how,
      untilOneFails: true,
    });
    const passed = new Set(judged.filter(({ verdict }) => verdict.kind === "passed").map(caseOf));
    if (judged.every(({ testCase }) => passed.has(testCase))) return "alive";
    return exercise.visible.every((each) => passed.has(each)) ? "plausible" : "implausible";
  }

  async function mutantLimits(exercise: Exercise, language: Language): Promise<Limits> {
    const source = exercise.reference[language];
    const judged = await runAllCases({
      run,
      exercise,
      cases: allCases(exercise),
      source,
      language,
      author,
      signal,
    });
    return { ...exercise.limits, millisPerCase: mutantMillis(Math.max(0, ...judged.map(millisOf))) };
  }

  async function mutationsOf(source: string, language: Language): Promise<readonly Mutation[]> {
    if (language === "javascript") return javascriptMutations(source);
    const steps = JSON.stringify([{ do: "program", stdin: source, observe: "stdout" }]);
    let printed: string | undefined;
    const program = {
      engine: "pyodide",
      author,
      source: pythonMutator,
      cases: [steps],
      limits: { ...defaultLimits, outputBytes: 1_000_000 },
      quiet: true,
    } as const;
    await run(program, {
      signal,
      onOutcome(_, outcome) {
        const [observation] = outcome.kind === "finished" ? outcome.observations : [];
        if (observation?.kind === "printed") printed = observation.text;
      },
    });
    if (printed === undefined) throw new PlaygroundError(say`The Python reference cannot be taken apart`, "");
    return readPythonMutations(source, printed);
  }

  return { tryMutants };
}

const caseOf = ({ testCase }: JudgedCase) => testCase;

const millisOf = ({ outcome }: JudgedCase) => (outcome.kind === "finished" ? outcome.millis : 0);

const allCases = ({ visible, hidden }: Exercise) => [...visible, ...hidden];
