import { english } from "../../messages/in-english.ts";
import type { RecordFields } from "./record-fields.ts";

const of = (name: string) => () => english`It is of ${name}, which is not judged here`;
const ofBerkeley = () =>
  english`It is of the Berkeley Function Calling Leaderboard, which is not judged here`;

/** Records of benchmarks that are not judged here, each by fields that only they have. */
const known: readonly (readonly [because: () => string, fields: readonly string[]])[] = [
  [of("SWE-bench"), ["instance_id", "base_commit"]],
  [of("ClassEval"), ["skeleton", "class_name"]],
  [of("RepoBench"), ["cropped_code", "next_line"]],
  [ofBerkeley, ["question", "function"]],
  [ofBerkeley, ["id", "ground_truth"]],
  [
    () => english`It is of LiveCodeBench's code execution, which is not judged here`,
    ["function_name", "numsteps"],
  ],
  [
    () => english`It is of LiveCodeBench's test prediction, which is not judged here`,
    ["function_name", "test_id"],
  ],
  [
    () => english`It is of HumanEval-X in another language than JavaScript, which is not judged here`,
    ["declaration", "canonical_solution", "test"],
  ],
  [
    () => english`It is of MBXP or multilingual HumanEval, which is not judged here`,
    ["task_id", "language", "prompt", "test"],
  ],
];

/** Why a record that no reader takes cannot be used, in more words where it is of something well known. */
export function whyUnknown(fields: RecordFields): string {
  const found = known.find(([, names]) => fields.has(...names));
  if (found !== undefined) return found[0]();
  if (fields.has("prompt", "samples")) return english`Its samples name no task: give each a “task_id”`;
  return english`Its fields are those of no problem and no sample that is known here`;
}
