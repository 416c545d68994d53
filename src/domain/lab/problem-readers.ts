import { apps, codeContests } from "./formats/contests.ts";
import { cruxEval } from "./formats/crux-eval.ts";
import { exercism } from "./formats/exercism.ts";
import { humanEval, humanEvalPlus } from "./formats/human-eval.ts";
import { humanEvalX, multiPlE } from "./formats/javascript-sets.ts";
import { liveCodeBench } from "./formats/live-code-bench.ts";
import { mbpp, mbppPlus, mbppSanitized } from "./formats/mbpp.ts";
import { quixBugs } from "./formats/quix-bugs.ts";
import { packProblem } from "./pack.ts";
import type { FormatReader } from "./problem-format.ts";
import type { RecordFields } from "./record-fields.ts";

const readers: readonly FormatReader[] = [
  humanEvalX,
  humanEvalPlus,
  humanEval,
  mbppPlus,
  mbppSanitized,
  mbpp,
  liveCodeBench,
  apps,
  codeContests,
  multiPlE,
  quixBugs,
  cruxEval,
  exercism,
  packProblem,
];

/** Who reads a record, told by its fields alone. */
export function problemReaderOf(fields: RecordFields): FormatReader | undefined {
  return readers.find(({ recognises }) => recognises(fields));
}
