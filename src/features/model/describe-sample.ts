import type { TestCase } from "../../domain/exercise.ts";
import { score } from "../../domain/score.ts";
import type { WrittenSample } from "../../state/generation.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import type { Tone } from "../../ui/StatusBadge.tsx";

export interface SampleStanding {
  /** "passed 3 of 4 visible". */
  readonly words: string;
  /** The same where there is little room: "3 of 4". */
  readonly brief: string;
  readonly tone: Tone;
}

interface Given {
  /** Absent while it is being written. */
  readonly sample: WrittenSample | undefined;
  readonly judge: JudgeState | undefined;
  readonly visible: readonly Pick<TestCase, "id">[];
}

/** Where one of several samples stands: written, judged, or why not. */
export function describeSample({ sample, judge, visible }: Given): SampleStanding {
  if (sample === undefined) return { words: "being written", brief: "writing", tone: "busy" };
  const isCut = sample.stopped === "length";
  const withEnd = (words: string, brief: string, tone: Tone): SampleStanding => ({
    words: isCut ? `${words}, cut at the length limit` : words,
    brief: isCut ? `${brief}, cut` : brief,
    tone,
  });
  if (judge === undefined || judge.stale || judge.phase === "idle") {
    return sample.stopped === "byUser"
      ? { words: "stopped, not run", brief: "stopped", tone: "warn" }
      : withEnd("waiting for its turn", "waiting", "quiet");
  }
  if (judge.broken !== undefined) return withEnd("could not be run", "not run", "warn");
  const verdicts = visible.flatMap(({ id }) => {
    const state = judge.cases.get(id);
    return state?.kind === "judged" ? [state.verdict] : [];
  });
  if (verdicts.length < visible.length) return withEnd("running", "running", "busy");
  const { passed, total, notGraded } = score(verdicts);
  const hole = notGraded === 0 ? "" : `, ${notGraded} not graded`;
  const tone = notGraded > 0 ? "warn" : passed === total ? "pass" : "fail";
  return withEnd(`passed ${passed} of ${total} visible${hole}`, `${passed} of ${total}`, tone);
}
