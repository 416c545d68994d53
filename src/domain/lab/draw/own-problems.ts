import { mixSeed } from "../../draw-inputs.ts";
import {
  type Difficulty,
  type Exercise,
  type ExerciseOrigin,
  largestSeed,
  type Topic,
} from "../../exercise.ts";
import type { FamilyMeta } from "../../family.ts";
import type { Language } from "../../language.ts";
import { entryPointName } from "../../signature.ts";
import type { Problem } from "../problem.ts";

/** Which of Edgecase's own exercises. */
export interface OwnChoice {
  /** Absent: all. */
  readonly topic?: Topic;
  /** Absent: each family's usual one. */
  readonly difficulty?: Difficulty;
  readonly count: number;
  readonly seed: number;
}

/**
 * Exercises of as many families as there are, in an order that the seed decides; then of each family a second one, and
 * so on. Fewer come only where no family is of that topic and difficulty.
 */
export function chooseOwn(
  families: readonly FamilyMeta[],
  { topic, difficulty, count, seed }: OwnChoice,
): readonly ExerciseOrigin[] {
  const fitting = families
    .filter((family) => topic === undefined || family.topic === topic)
    .filter((family) => difficulty === undefined || family.difficulties.includes(difficulty))
    .toSorted((a, b) => mixSeed(seed, a.id) - mixSeed(seed, b.id) || (a.id < b.id ? -1 : 1));
  if (fitting.length === 0) return [];
  const rounds = Math.ceil(count / fitting.length);
  return Array.from({ length: rounds }, (_, round) =>
    fitting.flatMap(({ id, version, difficulties: [usual] }): ExerciseOrigin[] => {
      const level = difficulty ?? usual;
      if (level === undefined) return [];
      return [{ family: id, version, seed: (seed + round) % (largestSeed + 1), difficulty: level }];
    }),
  )
    .flat()
    .slice(0, count);
}

/** One of Edgecase's own exercises as a problem of the lab, in one language. */
export function ownProblem(exercise: Exercise, language: Language): Problem {
  const { origin, title, statement, signature, reference } = exercise;
  const entryPoint = entryPointName(signature, language);
  return {
    id: `${origin.family}/${origin.difficulty}/${origin.seed}/${language}`,
    format: "edgecase",
    language,
    title,
    statement: statement[language],
    prompt: "",
    canonical: reference[language],
    difficulty: origin.difficulty,
    tests: { kind: "edgecase", exercise: origin },
    ...(entryPoint !== undefined && { entryPoint }),
  };
}
