import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";

/** Two exercises of which this is the same give their references the same answers. */
export function whatRuns(authored: AuthoredExercise): string {
  const { signature, languages, reference, cases, comparison, millisPerCase } = authored;
  return JSON.stringify([signature, languages, reference, cases, comparison, millisPerCase]);
}
