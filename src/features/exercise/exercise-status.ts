import type { ExerciseState } from "../../state/exercise-session.ts";

/**
 * How the last run of the shown program ended. Empty while a run shows its progress, since the old result is not this
 * run's; a quick live run shows none, so its result is spoken only where it is another one.
 */
export function shownResult({ judged, tab }: ExerciseState): string {
  const { phase, cases, result } = judged[tab];
  const showsProgress = phase === "judging" && [...cases.values()].some(({ kind }) => kind !== "judged");
  return showsProgress ? "" : result;
}
