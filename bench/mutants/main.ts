import type { Difficulty } from "../../src/domain/exercise.ts";
import { makeExercise } from "../../src/domain/generate.ts";
import { createMutantGate } from "../../src/state/try-mutants.ts";
import { familyIds, loadFamily, sandbox } from "../families.ts";

interface Wanted {
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly perLanguage: number;
}

/** Mutants of an exercise's references that pass every visible case and fail a hidden one, as the sandbox judged them. */
async function plausible(id: string, { difficulty, seed, perLanguage }: Wanted) {
  const exercise = makeExercise(await loadFamily(id), { seed, difficulty });
  const gate = createMutantGate(sandbox.run, { author: "mutants", signal: new AbortController().signal });
  const report = await gate.tryMutants(exercise, { perLanguage });
  return { total: report.total, plausible: report.plausible };
}

// training/make-mutants.mjs calls it, exercise by exercise.
Object.assign(globalThis, { edgecaseMutants: { ids: familyIds, plausible } });
