import type { RecordFields } from "./record-fields.ts";

/** Records of benchmarks that are not judged here, each by fields that only they have. */
const known: readonly (readonly [name: string, fields: readonly string[]])[] = [
  ["SWE-bench", ["instance_id", "base_commit"]],
  ["ClassEval", ["skeleton", "class_name"]],
  ["RepoBench", ["cropped_code", "next_line"]],
  ["the Berkeley Function Calling Leaderboard", ["question", "function"]],
  ["the Berkeley Function Calling Leaderboard", ["id", "ground_truth"]],
  ["LiveCodeBench's code execution", ["function_name", "numsteps"]],
  ["LiveCodeBench's test prediction", ["function_name", "test_id"]],
  ["HumanEval-X in another language than JavaScript", ["declaration", "canonical_solution", "test"]],
  ["MBXP or multilingual HumanEval", ["task_id", "language", "prompt", "test"]],
];

/** Why a record that no reader takes cannot be used, in more words where it is of something well known. */
export function whyUnknown(fields: RecordFields): string {
  const found = known.find(([, names]) => fields.has(...names));
  if (found !== undefined) return `It is of ${found[0]}, which is not judged here`;
  if (fields.has("prompt", "samples")) return "Its samples name no task: give each a “task_id”";
  return "Its fields are those of no problem and no sample that is known here";
}
