import type { Experiment } from "../experiment.ts";
import { sampleName } from "../experiment.ts";
import type { KeptResult, KeptVerdict } from "../experiment-records.ts";
import type { EvalPlusTests, Problem } from "../problem.ts";
import { groupedBy } from "../grouped-by.ts";
import { jsonItems } from "../read-json.ts";
import { type LabSample, programOf } from "../sample.ts";
import { scoreOf } from "../score.ts";
import { inIndexOrder } from "./sample-lines.ts";

/** Whether there is anything that EvalPlus has a form for. */
export function hasEvalPlusTests(problems: readonly Problem[]): boolean {
  return problems.some(({ tests }) => tests.kind === "evalPlus");
}

/** A problem with all its samples, each with its verdict. */
interface JudgedTask {
  readonly problem: Problem;
  readonly tests: EvalPlusTests;
  readonly judged: readonly { readonly sample: LabSample; readonly verdict: KeptVerdict }[];
}

/**
 * The verdicts as EvalPlus keeps them in `<samples>_eval_results.json`, which it reads instead of judging again. A task
 * that has a sample without a grade is left out and named in `not_graded`, for EvalPlus would call that sample failed;
 * then `pass_at_k` is left out, too.
 * @param at when it was judged: "2025-01-31 09:05"
 * @see evalplus/evalplus, evalplus/evaluate.py
 */
export function* evalPlusResults(experiment: Experiment, at: string): Generator<string, void> {
  const { tasks, holes } = judgedTasks(experiment);
  // The hash is that of EvalPlus' own file of problems, which it compares with nothing when it reads results.
  yield `{"date": ${JSON.stringify(at)}, "hash": "", "eval": {`;
  for (const [at0, task] of tasks.entries()) {
    yield `${at0 === 0 ? "" : ", "}${JSON.stringify(task.problem.id)}: [`;
    for (const [index, each] of task.judged.entries())
      yield `${index === 0 ? "" : ", "}${sampleText(task, each, experiment.choices.alwaysPrompt)}`;
    yield "]";
  }
  yield holes.length === 0
    ? `}, "pass_at_k": ${passAtKText(tasks)}}`
    : `}, "not_graded": ${JSON.stringify(holes)}}`;
}

function judgedTasks({ problems, samples, verdicts }: Experiment) {
  const byTask = groupedBy(inIndexOrder(samples?.items ?? []), ({ taskId }) => taskId);
  const tasks: JudgedTask[] = [];
  const holes: string[] = [];
  for (const problem of problems?.items ?? []) {
    const { tests } = problem;
    const own = byTask.get(problem.id) ?? [];
    if (tests.kind !== "evalPlus" || own.length === 0) continue;
    const judged = own.flatMap((sample) => {
      const verdict = verdicts.source.get(sampleName(sample));
      return verdict === undefined || isHole(verdict) ? [] : [{ sample, verdict }];
    });
    if (judged.length < own.length) holes.push(problem.id);
    else tasks.push({ problem, tests, judged });
  }
  return { tasks, holes };
}

function isHole({ base, result }: KeptVerdict): boolean {
  return base === undefined || base.kind === "notGraded" || result.kind === "notGraded";
}

function sampleText(
  { problem, tests }: JudgedTask,
  { sample, verdict: { base, result } }: JudgedTask["judged"][number],
  alwaysPrompt: boolean,
): string {
  const fields = [
    ["task_id", JSON.stringify(problem.id)],
    ["solution", JSON.stringify(programOf(sample, problem, alwaysPrompt))],
    ["base_status", JSON.stringify(statusOf(base))],
    ["plus_status", JSON.stringify(statusOf(result))],
    ["base_fail_tests", failingInput(base, tests.base)],
    ["plus_fail_tests", failingInput(result, tests.plus)],
  ];
  return `{${fields.map(([name, text]) => `"${name}": ${text}`).join(", ")}}`;
}

/** Where no test is to blame, nothing was heard of the program. */
function statusOf(result: KeptResult | undefined): "pass" | "fail" | "timeout" {
  if (result?.kind === "passed") return "pass";
  return result?.kind === "timedOut" && result.firstFailing === undefined ? "timeout" : "fail";
}

/** The first failing input, as it stands in the record, so that no number is changed. */
function failingInput(result: KeptResult | undefined, inputs: string): string {
  const at = result !== undefined && "firstFailing" in result ? result.firstFailing : undefined;
  const input = at === undefined ? undefined : jsonItems(inputs)[at];
  return input === undefined ? "[]" : `[${input}]`;
}

/** @see evalplus/evaluate.py, which knows these */
const ks = [1, 10, 100];

function passAtKText(tasks: readonly JudgedTask[]): string {
  const grades = tasks.map(({ problem, judged }) => ({
    taskId: problem.id,
    samples: judged.map(({ verdict }) => verdict.grades),
  }));
  const scores = (caseSet: "visible" | "all") =>
    Object.fromEntries(
      ks.flatMap((k) => {
        const score = scoreOf(grades, caseSet, k);
        return score.kind === "score" ? [[`pass@${k}`, score.value]] : [];
      }),
    );
  return JSON.stringify({ base: scores("visible"), plus: scores("all") });
}
