import { encodeSteps } from "../codec.ts";
import type { TestCase } from "../exercise.ts";
import { limitsOf } from "./node-cases.ts";
import type { Files, NodeExercise } from "./node-exercise.ts";
import casesTestText from "./harness/cases.test.mjs?raw";
import decodeText from "./harness/decode.mjs?raw";
import encodeText from "./harness/encode.mjs?raw";
import endOfProcessText from "./harness/end-of-process.mjs?raw";
import printerText from "./harness/printer.mjs?raw";
import reportOfText from "./harness/report-of.mjs?raw";
import reporterText from "./harness/reporter.mjs?raw";
import runCaseText from "./harness/run-case.mjs?raw";
import syntaxErrorPlaceText from "./harness/syntax-error-place.mjs?raw";
import thrownText from "./harness/thrown.mjs?raw";
import { slowestStartMillis } from "./node-limits.ts";

export interface Batch<I> {
  readonly exercise: Pick<NodeExercise<I>, "files" | "driver" | "packages" | "body">;
  /** What the student has in the editable files; of a file that is missing here the exercise's own text counts. */
  readonly studentFiles: Files;
  readonly cases: readonly TestCase[];
  /** What the programs print is kept to the container, as for hidden cases. */
  readonly isQuiet: boolean;
}

/** The project as the student sees it: nothing of a run's. */
export function projectFiles<I>({
  exercise,
  studentFiles,
}: Pick<Batch<I>, "exercise" | "studentFiles">): Files {
  const texts = exercise.files.map(({ path, text, isEditable }): [string, string] => [
    path,
    (isEditable ? studentFiles[path] : undefined) ?? text,
  ]);
  return { ...Object.fromEntries(texts), "package.json": packageFile(exercise.packages ?? {}) };
}

/**
 * All files of one run: the project, and in `.edgecase` what runs and observes it. Of a case its inputs are there and
 * nothing of what is expected.
 */
export function containerFiles<I>(batch: Batch<I>): Files {
  const { exercise, cases, isQuiet } = batch;
  const limits = limitsOf(exercise);
  const settings = {
    limits,
    slowestStartMillis,
    isQuiet,
    cases: cases.map(({ id, steps }) => ({ id, steps: encodeSteps(steps.javascript, "javascript") })),
  };
  return {
    ...projectFiles(batch),
    ".edgecase/cases.json": JSON.stringify(settings),
    ".edgecase/driver.mjs": exercise.driver,
    ".edgecase/cases.test.mjs": casesTestText,
    ".edgecase/decode.mjs": decodeText,
    ".edgecase/encode.mjs": encodeText,
    ".edgecase/end-of-process.mjs": endOfProcessText,
    ".edgecase/printer.mjs": printerText,
    ".edgecase/report-of.mjs": reportOfText,
    ".edgecase/reporter.mjs": reporterText,
    ".edgecase/run-case.mjs": runCaseText,
    ".edgecase/syntax-error-place.mjs": syntaxErrorPlaceText,
    ".edgecase/thrown.mjs": thrownText,
  };
}

function packageFile(dependencies: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ private: true, type: "module", dependencies }, undefined, 2)}\n`;
}
