import type { Grade } from "./grades.ts";

/** What is said of one sample in an exported line. */
export interface JudgedSample {
  readonly taskId: string;
  readonly index: number;
  readonly grade: Grade;
  /** In the source's words where it has some: "passed", "timed out", "failed: AssertionError: ". */
  readonly result: string;
  /** EvalPlus: on the weak tests, and on the strict ones. */
  readonly base?: Grade;
  readonly plus?: Grade;
}

/** One JSON line for each sample; a sample that was not graded has `passed: null`. */
export function resultLines(samples: readonly JudgedSample[]): string {
  return samples
    .map(({ taskId, index, grade, result, base, plus }) =>
      JSON.stringify({
        task_id: taskId,
        index,
        passed: grade === "notGraded" ? null : grade === "passed",
        verdict: result,
        ...(base !== undefined && { base }),
        ...(plus !== undefined && { plus }),
      }),
    )
    .map((line) => `${line}\n`)
    .join("");
}
