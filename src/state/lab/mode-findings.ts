import { whyTheyDiffer } from "../../domain/lab/fair/findings.ts";
import type { Grade } from "../../domain/lab/grades.ts";
import { type LabSample, programOf } from "../../domain/lab/sample.ts";
import { resultWords } from "./judged-samples.ts";
import { sampleKey } from "./judge-samples.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { LabState } from "./lab-session.ts";
import type { SourceResult } from "./run-source-job.ts";

/** A sample on which the two modes disagree. */
export interface ModeFinding {
  readonly sample: LabSample;
  readonly source: Grade;
  readonly fair: Grade;
  /** A sentence. */
  readonly why: string;
  /** What each mode said. */
  readonly sourceSaid: SourceResult;
  readonly fairSaid: SourceResult;
}

/** Every sample with both verdicts that they do not agree on, in the samples' order. */
export function modeFindings(state: LabState): readonly ModeFinding[] {
  const byId = new Map(state.problems?.items.map((problem) => [problem.id, problem]));
  return (state.samples?.items ?? []).flatMap((sample): readonly ModeFinding[] => {
    const problem = byId.get(sample.taskId);
    const [source, fair] = [state.verdicts, state.fairVerdicts].map((each) => each.get(sampleKey(sample)));
    if (problem === undefined || source === undefined || fair === undefined) return [];
    const failing = fair.fair?.failing;
    const why = whyTheyDiffer({
      program: programOf(sample, problem, state.alwaysPrompt),
      source: source.grades.all,
      sourceBecause: resultWords(resultOf(source)),
      fair: fair.grades.all,
      fairKind: fair.fair?.kind ?? "notGraded",
      leftOut: state.fairProblems.get(sample.taskId)?.leftOut.length ?? 0,
      ...(failing?.opaqueType !== undefined && { opaqueType: failing.opaqueType }),
      ...(failing?.thrownType !== undefined && { thrownType: failing.thrownType }),
    });
    if (why === undefined) return [];
    return [
      {
        sample,
        source: source.grades.all,
        fair: fair.grades.all,
        why,
        sourceSaid: resultOf(source),
        fairSaid: resultOf(fair),
      },
    ];
  });
}

function resultOf({ base, result }: SourceVerdict): SourceResult {
  return base === undefined || base.kind === "passed" ? result : base;
}
