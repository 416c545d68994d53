import { csvLine } from "../../csv-line.ts";
import type { ResultRow } from "./human-eval-results.ts";

const columns = [
  "task_id",
  "index",
  "passed",
  "verdict",
  "base",
  "plus",
  "model",
  "temperature",
  "top_p",
  "seed",
] as const;

/**
 * One line for each sample, as RFC 4180 has it: commas, `\r\n`, quotes where they are needed. The programs are not in
 * it; samples.jsonl has them.
 */
export function* csvLines(rows: Iterable<ResultRow>): Generator<string, void> {
  yield csvLine(columns);
  for (const { sample, judged } of rows) {
    const { taskId, index, settings } = sample;
    const passed =
      judged === undefined || judged.grade === "notGraded" ? undefined : judged.grade === "passed";
    yield csvLine([
      taskId,
      index,
      passed,
      judged?.result ?? "",
      judged?.base,
      judged?.plus,
      settings?.model,
      settings?.temperature,
      settings?.topP,
      settings?.seed,
    ]);
  }
}
