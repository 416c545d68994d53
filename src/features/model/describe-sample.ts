import type { TestCase } from "../../domain/exercise.ts";
import { score } from "../../domain/score.ts";
import { say, sayAs } from "../../messages/say.ts";
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
  if (sample === undefined) return { words: say`being written`, brief: say`writing`, tone: "busy" };
  const isCut = sample.stopped === "length";
  const withEnd = (words: string, brief: string, tone: Tone): SampleStanding => ({
    words: isCut ? say`${words}, cut at the length limit` : words,
    brief: isCut ? say`${brief}, cut` : brief,
    tone,
  });
  if (judge === undefined || judge.stale || judge.phase === "idle") {
    return sample.stopped === "byUser"
      ? { words: say`stopped, not run`, brief: sayAs("sample")`stopped`, tone: "warn" }
      : withEnd(say`waiting for its turn`, say`waiting`, "quiet");
  }
  if (judge.broken !== undefined) return withEnd(say`could not be run`, say`not run`, "warn");
  const verdicts = visible.flatMap(({ id }) => {
    const state = judge.cases.get(id);
    return state?.kind === "judged" ? [state.verdict] : [];
  });
  if (verdicts.length < visible.length) return withEnd(say`running`, say`running`, "busy");
  const { passed, total, notGraded } = score(verdicts);
  const tone = notGraded > 0 ? "warn" : passed === total ? "pass" : "fail";
  const words =
    notGraded === 0
      ? say`passed ${passed} of ${total} visible`
      : say`passed ${passed} of ${total} visible, ${notGraded} not graded`;
  return withEnd(words, say`${passed} of ${total}`, tone);
}
