import type { Difficulty, Topic } from "./exercise.ts";
import type { FamilyMeta } from "./family.ts";

export interface ExerciseWish {
  readonly topic?: Topic | undefined;
  readonly difficulty?: Difficulty | undefined;
  /** A family to leave out, as long as there is another. */
  readonly not?: string | undefined;
}

export interface ChosenExercise {
  readonly family: string;
  readonly difficulty: Difficulty;
  /** 0 to 2^31 - 1 */
  readonly seed: number;
}

/**
 * A new exercise by topic and difficulty; what is left open is drawn.
 * @param random uniform in [0, 1)
 * @returns `undefined` where no family makes what is wished for
 */
export function chooseExercise(
  families: readonly FamilyMeta[],
  { topic, difficulty, not }: ExerciseWish,
  random: () => number,
): ChosenExercise | undefined {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const fitting = families.filter(
    (family) =>
      (topic === undefined || family.topic === topic) &&
      (difficulty === undefined || family.difficulties.includes(difficulty)),
  );
  const others = fitting.filter(({ id }) => id !== not);
  const family = pick(others.length > 0 ? others : fitting);
  if (family === undefined) return undefined;
  const chosen = difficulty ?? pick(family.difficulties);
  return chosen && { family: family.id, difficulty: chosen, seed: Math.floor(random() * 2 ** 31) };
}
