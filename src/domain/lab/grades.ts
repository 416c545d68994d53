/** What came of one sample on one set of cases; `notGraded`: our own trouble, or no case at all. */
export type Grade = "passed" | "failed" | "notGraded";

/** One sample's grades: on the weak tests (visible, base), where the source has some, and on all of them. */
export interface SampleGrades {
  readonly visible?: Grade;
  readonly all: Grade;
}

/** Which of the two sets of cases a figure is about. */
export type CaseSet = keyof SampleGrades;

export interface TaskGrades {
  readonly taskId: string;
  readonly samples: readonly SampleGrades[];
  /** When the problem was published: "2024-01-06". */
  readonly date?: string;
}
