import type { Files, NodeExercise } from "./node-exercise.ts";

/** The files that the student edits, as they are at the start. */
export function startingFiles({ files }: Pick<NodeExercise<unknown>, "files">): Files {
  return Object.fromEntries(
    files.filter(({ isEditable }) => isEditable).map(({ path, text }) => [path, text]),
  );
}
