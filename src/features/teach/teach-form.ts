import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { AuthoredProblem } from "../../domain/teach/authored-problem.ts";

/** What each part of the form gets. */
export interface PartProps {
  readonly authored: AuthoredExercise;
  readonly problems: readonly AuthoredProblem[];
  /** @param what changes of the same thing in a row are undone as one */
  readonly onEdit: (next: AuthoredExercise, what: string) => void;
}

export function problemAt(problems: readonly AuthoredProblem[], field: string): string | undefined {
  return problems.find((each) => each.field === field)?.message;
}
