import type { Exercise } from "../domain/exercise.ts";
import { navigate } from "./use-route.ts";

let waiting: Exercise | undefined;

/** Opens the form with a copy of the exercise in it; what was being written there can be brought back by *Undo*. */
export function editCopy(exercise: Exercise): void {
  waiting = exercise;
  navigate({ kind: "teach" });
}

/** What the form is to begin with, once. */
export function takeCopy(): Exercise | undefined {
  const taken = waiting;
  waiting = undefined;
  return taken;
}
