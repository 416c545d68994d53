import type { ExerciseState } from "./exercise-session.ts";

/** Something runs that *Stop* can stop. */
export function isBusy({ judged, generations, searches }: ExerciseState): boolean {
  return (
    Object.values(judged).some(({ phase }) => phase === "judging") ||
    Object.values(searches).some(({ kind }) => kind === "searching") ||
    Object.values(generations).some(({ kind }) => kind === "loadingModel" || kind === "writing")
  );
}
