import { callText, expectedText } from "../../domain/case-texts.ts";
import type { EdgecaseTests, Problem } from "../../domain/lab/problem.ts";
import { shortestFirst } from "../../domain/lab/size-order.ts";
import { type JudgedCase, runAllCases } from "../run-all-cases.ts";
import { convertProblem } from "./convert-problem.ts";
import { type FailingInput, firstFailingInput } from "./failing-input.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import { judgeFair } from "./judge-fair.ts";
import type { createSourceJudge } from "./judge-source.ts";
import type { JobRun } from "./run-source-job.ts";

interface Options {
  readonly problem: Problem;
  /** The whole sample. */
  readonly program: string;
  readonly judge: ReturnType<typeof createSourceJudge>;
  readonly loadExercise: LoadExercise;
  readonly job: JobRun;
}

/**
 * The failing input with the shortest text; nothing where no input by itself fails. Where inputs stand apart, the
 * source's own runner is given them shortest first, and stops there. Asserts are one test to it: of these, Edgecase's
 * own judge tries what can be taken out.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function smallestInput(options: Options): Promise<FailingInput | undefined> {
  const { problem, program, judge, job } = options;
  const { tests } = problem;
  if (tests.kind === "edgecase") return smallestCase(options, tests);
  const ordered = shortestFirst(problem);
  if (ordered === undefined) return smallestAssert(options);
  const input = firstFailingInput(ordered, await judge.judge(ordered, program, job));
  return input && { ...input, which: "smallest" };
}

async function smallestAssert({ problem, program, job }: Options): Promise<FailingInput | undefined> {
  const conversion = await convertProblem(problem, job);
  const { smallest } = (await judgeFair({ problem, conversion, program }, job)).fair;
  return smallest && { which: "smallest", input: smallest.input, expected: smallest.expected };
}

async function smallestCase(
  { problem, program, loadExercise, job }: Options,
  { exercise: origin }: EdgecaseTests,
): Promise<FailingInput | undefined> {
  const exercise = await loadExercise(origin);
  const judged = await runAllCases({
    ...job,
    exercise,
    cases: [...exercise.visible, ...exercise.hidden],
    source: program,
    language: problem.language,
  });
  const [smallest] = judged
    .filter(({ verdict: { kind } }) => kind !== "passed" && kind !== "notRun" && kind !== "notGraded")
    .map((each) => inputOfCase(each, problem))
    .toSorted((a, b) => a.input.length - b.input.length);
  return smallest;
}

const mostCharacters = 2000;

function inputOfCase({ testCase }: JudgedCase, { language }: Problem): FailingInput {
  const input = testCase.steps[language].map((step) => callText(step, language, mostCharacters)).join("\n");
  const expectation = testCase.expected.at(-1);
  const expected = expectation && expectedText(expectation, language);
  return { which: "smallest", input, ...(expected !== undefined && { expected }) };
}
