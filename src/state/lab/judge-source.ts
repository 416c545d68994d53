import type { FairDetails } from "../../domain/lab/fair/fair-details.ts";
import type { Grade, SampleGrades } from "../../domain/lab/grades.ts";
import type { EvalPlusTests, Problem } from "../../domain/lab/problem.ts";
import { jsonItems } from "../../domain/lab/read-json.ts";
import {
  assertsJob,
  casesJob,
  evalPlusExpectedJob,
  evalPlusJob,
  type ExpectedValues,
  expectedValues,
} from "../../domain/lab/source/source-job.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { judgeEdgecase, type LoadExercise } from "./judge-edgecase.ts";
import { type JobRun, readSourceText, runSourceJob, type SourceResult } from "./run-source-job.ts";

/** One sample as its benchmark's own runner sees it. */
export interface SourceVerdict {
  readonly grades: SampleGrades;
  /** On the weak tests, where the source runs them by themselves. */
  readonly base?: SourceResult;
  /** On all tests, or on the strict ones. */
  readonly result: SourceResult;
  /** Of the first case that failed, where cases have one. */
  readonly category?: string;
  /** Where Edgecase's own judge gave it. */
  readonly fair?: FairDetails;
}

/** Judges samples as their source does. Expected values are worked out once for a problem and kept. */
export function createSourceJudge(loadExercise: LoadExercise) {
  const expected = new Map<string, Promise<ExpectedValues | SourceResult>>();

  async function judge(problem: Problem, program: string, jobRun: JobRun): Promise<SourceVerdict> {
    const { tests } = problem;
    switch (tests.kind) {
      case "asserts": {
        const result = await runSourceJob(assertsJob(tests, problem.language, program), jobRun);
        return { result, grades: { all: gradeOf(result) } };
      }
      case "evalPlus":
        return judgeTwice(problem, tests, program, jobRun);
      case "calls":
      case "streams": {
        const result = await runSourceJob(casesJob(problem, tests, program), jobRun);
        const visible = tests.cases.filter((each) => each.visible).length;
        return { result, grades: { all: gradeOf(result), ...visibleGrade(result, visible) } };
      }
      case "edgecase":
        return judgeEdgecase({ ...jobRun, problem, tests, program, load: loadExercise });
      default:
        return unreachable(tests);
    }
  }

  /** In two processes there: so in two interpreters here. */
  async function judgeTwice(
    problem: Problem,
    tests: EvalPlusTests,
    program: string,
    jobRun: JobRun,
  ): Promise<SourceVerdict> {
    const judgeOn = async (inputs: "base" | "plus"): Promise<SourceResult> => {
      const cases = jsonItems(tests[inputs]).length;
      if (cases === 0 && inputs === "plus") return { kind: "passed" };
      const values = await expectedOf(problem, tests, inputs, jobRun);
      if ("kind" in values) return values;
      return runSourceJob(evalPlusJob({ problem, tests, inputs, expected: values, cases, program }), jobRun);
    };
    const base = await judgeOn("base");
    const result = await judgeOn("plus");
    const both = [gradeOf(base), gradeOf(result)];
    return { base, result, grades: { visible: gradeOf(base), all: worst(both) } };
  }

  function expectedOf(
    problem: Problem,
    tests: EvalPlusTests,
    inputs: "base" | "plus",
    jobRun: JobRun,
  ): Promise<ExpectedValues | SourceResult> {
    const key = `${problem.id} ${inputs}`;
    const known = expected.get(key);
    if (known !== undefined) return known;
    const asked = readSourceText(evalPlusExpectedJob(problem, tests, inputs), jobRun).then((answer) =>
      typeof answer === "string" ? expectedValues(answer) : answer,
    );
    expected.set(key, asked);
    return asked;
  }

  return { judge };
}

export function gradeOf({ kind }: SourceResult): Grade {
  return kind === "timedOut" ? "failed" : kind;
}

function worst(grades: readonly Grade[]): Grade {
  if (grades.includes("failed")) return "failed";
  return grades.includes("notGraded") ? "notGraded" : "passed";
}

/** Visible tests come first, and the run ended at the first that failed. */
function visibleGrade(result: SourceResult, visible: number): { readonly visible?: Grade } {
  if (visible === 0) return {};
  if (result.kind === "passed" || result.kind === "notGraded") return { visible: result.kind };
  const { firstFailing } = result;
  return { visible: firstFailing !== undefined && firstFailing >= visible ? "passed" : "failed" };
}
