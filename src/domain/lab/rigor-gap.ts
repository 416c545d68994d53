import type { TaskGrades } from "./grades.ts";
import { type Score, scoreOf } from "./score.ts";

/** A sample that the visible cases let pass and the stricter ones do not. */
interface FallenSample {
  readonly taskId: string;
  /** 0-based in the task's samples. */
  readonly index: number;
}

export interface RigorGap {
  readonly visible: Score;
  readonly all: Score;
  /** Visible minus all, in percentage points; absent where either is no score. */
  readonly points?: number;
  readonly fallen: readonly FallenSample[];
}

/**
 * How many points the stricter cases cost, and which solutions fell.
 * @see Liu et al. 2023, arXiv:2305.01210, where the gap between HumanEval and HumanEval+ is measured so
 */
export function rigorGap(tasks: readonly TaskGrades[], k: number): RigorGap {
  const visible = scoreOf(tasks, "visible", k);
  const all = scoreOf(tasks, "all", k);
  const fallen = tasks.flatMap(({ taskId, samples }) =>
    samples.flatMap((grades, index) =>
      grades.visible === "passed" && grades.all === "failed" ? [{ taskId, index }] : [],
    ),
  );
  const areScores = visible.kind === "score" && all.kind === "score";
  return { visible, all, fallen, ...(areScores && { points: 100 * (visible.value - all.value) }) };
}
