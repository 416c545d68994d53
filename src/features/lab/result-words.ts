import type { Grade } from "../../domain/lab/grades.ts";
import { retellReason } from "../../domain/lab/retell-reason.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say, sayAs } from "../../messages/say.ts";
import type { SourceResult } from "../../state/lab/run-source-job.ts";

/** Of one sample. */
export function gradeName(grade: Grade): string {
  switch (grade) {
    case "passed":
      return sayAs("sample")`passed`;
    case "failed":
      return sayAs("sample")`failed`;
    case "notGraded":
      return sayAs("sample")`not graded`;
  }
}

/** As exported files have it, in the reader's language; what the program or its tests said stays as it is. */
export function describeResult(result: SourceResult): string {
  switch (result.kind) {
    case "passed":
      return sayAs("sample")`passed`;
    case "timedOut":
      return say`timed out`;
    case "failed":
      return say`failed: ${retellReason(result.because)}`;
    case "notGraded":
      return say`not graded: ${retellReason(result.because)}`;
    default:
      return unreachable(result);
  }
}
