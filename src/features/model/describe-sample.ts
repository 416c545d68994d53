import type { TestCase } from "../../domain/exercise.ts";
import { score } from "../../domain/score.ts";
import type { WrittenSample } from "../../state/generation.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import type { Tone } from "../../ui/StatusBadge.tsx";

export interface SampleStanding {
  /** "passed 3 of 4 visible". */
  readonly words: string;
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
  if (sample === undefined) return { words: "being written", tone: "busy" };
  const end = sample.stopped === "length" ? ", cut at the length limit" : "";
  if (judge === undefined || judge.stale || judge.phase === "idle") {
    return sample.stopped === "byUser"
      ? { words: "stopped, not run", tone: "warn" }
      : { words: `waiting for its turn${end}`, tone: "quiet" };
  }
  const verdicts = visible.flatMap(({ id }) => {
    const state = judge.cases.get(id);
    return state?.kind === "judged" ? [state.verdict] : [];
  });
  if (judge.broken !== undefined) return { words: "could not be run", tone: "warn" };
  if (verdicts.length < visible.length) return { words: `running${end}`, tone: "busy" };
  const { passed, total, notGraded } = score(verdicts);
  const hole = notGraded === 0 ? "" : `, ${notGraded} not graded`;
  const tone = notGraded > 0 ? "warn" : passed === total ? "pass" : "fail";
  return { words: `passed ${passed} of ${total} visible${hole}${end}`, tone };
}
