import type { Difficulty } from "../domain/exercise.ts";
import type { Family } from "../domain/family.ts";
import { type DrawnExercise, drawExercise, type Seeded } from "../domain/generate.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { findProblems } from "../domain/structural-checks.ts";
import { say } from "../messages/say.ts";

/** One chunk for each family, fetched when its exercise is opened. The glob's type parameter is a claim that build/catalogue.ts checks. */
const loaders = import.meta.glob<{ family: Family<unknown, unknown> }>([
  "../domain/families/*.ts",
  "!../domain/families/*.test.ts",
]);

/** @throws PlaygroundError where there is no such family, or it cannot be fetched */
async function loadFamily(id: string): Promise<Family<unknown, unknown>> {
  const load = loaders[`../domain/families/${id}.ts`];
  if (load === undefined)
    throw new PlaygroundError(say`There is no exercise “${id}”`, say`Choose one from the catalogue.`);
  try {
    return (await load()).family;
  } catch (error) {
    throw new PlaygroundError(say`The exercise “${id}” could not be loaded`, say`Reload the page.`, {
      cause: error,
    });
  }
}

/**
 * An exercise that has passed its structural checks; those that run programs follow in the background.
 * @throws PlaygroundError as `loadFamily` and `makeChecked`
 */
export async function loadExercise(
  family: string,
  seed: number,
  difficulty: Difficulty,
): Promise<DrawnExercise<unknown>> {
  return makeChecked(await loadFamily(family), { seed, difficulty });
}

/** @throws PlaygroundError where the family throws, or makes what must not be shown */
export function makeChecked<P, I>(family: Family<P, I>, seeded: Seeded): DrawnExercise<I> {
  try {
    const drawn = drawExercise(family, seeded);
    const [problem] = findProblems(drawn.exercise);
    if (problem !== undefined) throw new RangeError(problem);
    return drawn;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlaygroundError(
      say`The exercise “${family.meta.title}” could not be made from seed ${seeded.seed}: ${reason}`,
      say`Choose another exercise.`,
      { cause: error },
    );
  }
}
