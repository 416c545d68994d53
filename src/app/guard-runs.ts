import type { ExerciseSession } from "../state/exercise-session.ts";
import { type RunTrouble, runTroubles } from "../state/run-trouble.ts";
import { watchRuns } from "../state/watch-runs.ts";
import { browserPlaces, openRunMarks } from "../storage/run-marks.ts";

const marks = openRunMarks(browserPlaces());

/** Why a link's program is not to run by itself; `undefined`: it may. */
export function troubleWith(linkId: string): RunTrouble | undefined {
  const mark = marks.read(linkId);
  if (mark === "running") return "leftRunning";
  return runTroubles.find((each) => each === mark);
}

/**
 * Remembers how each run of a link's program ends, for the next time the link is opened. A run is marked before it
 * begins. A mark that still says so when the link is opened again was left by a page that crashed, or that was closed
 * because it answered no more: a page that lives is told that it goes away (`pagehide`), and takes its mark along. So
 * an impatient reload in the middle of a healthy run changes nothing, however soon or late it comes.
 * @returns how to stop
 */
export function guardRuns({ store }: Pick<ExerciseSession, "store">, linkId: string): () => void {
  /** What was known before this run. */
  let before: string | undefined;
  let isRunning = false;

  const stopWatching = watchRuns(store, {
    onBegin() {
      before = marks.read(linkId);
      isRunning = true;
      marks.write(linkId, "running");
    },
    onEnd(end) {
      isRunning = false;
      if (end.kind === "unknown") marks.write(linkId, before);
      else marks.write(linkId, end.kind === "badly" ? end.trouble : undefined);
    },
  });
  const leave = () => isRunning && marks.write(linkId, before);
  /** The browser may keep a page that was left, and bring it back in mid-run. */
  const comeBack = () => isRunning && marks.write(linkId, "running");
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  return () => {
    stopWatching();
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
  };
}
