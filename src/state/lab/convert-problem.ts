import { encodeSteps } from "../../domain/codec.ts";
import type { Conversion, FairCase, LeftOut } from "../../domain/lab/fair/fair-case.ts";
import { type ConversionJob, planConversion } from "../../domain/lab/fair/plan-conversion.ts";
import { ConversionFault } from "../../domain/lab/fair/read-record.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { JsonFault } from "../../domain/lab/read-json.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Value } from "../../domain/value.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { runFair } from "./run-fair.ts";
import { english } from "../../messages/in-english.ts";

export interface ConversionRun {
  readonly run: RunProgram;
  readonly signal: AbortSignal;
}

/** Whose interpreters take the tests apart: no sample is ever run in them. */
const author = "lab source"; // Not said: a name.

/**
 * The problem's cases for Edgecase's own judge, or why there are none. Runs text of the source alone; a case that the
 * source's own solution does not pass has not been understood, and is left out.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function convertProblem(problem: Problem, options: ConversionRun): Promise<Conversion> {
  const conversion = await convert(problem, options);
  if (conversion.kind === "impossible" || problem.canonical === undefined) return conversion;
  // EvalPlus has no other expected values than those of this very solution.
  if (problem.tests.kind === "evalPlus") return conversion;
  const [right, wrong] = await passing(problem, conversion.cases, options);
  const [examples] = await passing(problem, conversion.examples, options);
  const leftOut = [...conversion.leftOut, ...wrong];
  if (right.length === 0)
    return {
      kind: "impossible",
      because: wrong[0]?.because ?? english`the source's own solution passes no case`,
    };
  return { ...conversion, cases: right, leftOut, examples };
}

async function convert(problem: Problem, options: ConversionRun): Promise<Conversion> {
  try {
    const plan = planConversion(problem);
    return plan.kind === "done" ? plan.conversion : plan.read(await answersOf(plan, options));
  } catch (error) {
    if (error instanceof ConversionFault || error instanceof JsonFault)
      return { kind: "impossible", because: error.message };
    throw error;
  }
}

async function answersOf(job: ConversionJob, { run, signal }: ConversionRun): Promise<(Value | string)[]> {
  const { engine, source, entryPoint, limits } = job;
  const unanswered = english`the sandbox gave no answer`;
  const answers = Array.from({ length: job.cases }, (): Value | string => unanswered);
  const cases = answers.map((_, index) => callText(job, index));
  await run(
    { engine, author, source, entryPoint, cases, limits, quiet: true },
    { signal, onOutcome: (index, outcome) => (answers[index] = answerOf(outcome)) },
  );
  return answers;
}

function callText({ engine, entryPoint: name }: ConversionJob, index: number): string {
  const value = { kind: "int", value: BigInt(index) } as const;
  const language = engine === "pyodide" ? "python" : "javascript";
  return encodeSteps([{ kind: "call", name, args: [{ kind: "value", value }], observe: "return" }], language);
}

function answerOf(outcome: Outcome): Value | string {
  if (outcome.kind === "crashed" || outcome.kind === "finished") {
    const [observation] = outcome.kind === "finished" ? outcome.observations : [];
    if (observation?.kind === "returned") return observation.value;
    const thrown = outcome.kind === "crashed" ? outcome.thrown : undefined;
    const found = observation?.kind === "threw" ? observation.thrown : thrown;
    return found === undefined
      ? english`the source's own solution does not run here: no answer`
      : english`the source's own solution does not run here: ${found.typeName}: ${found.message}`;
  }
  if (outcome.kind === "outputTooLarge")
    return english`input and answer are too large: more than ${outcome.limit}`;
  if (outcome.kind === "timedOut") return english`the source's own solution runs out of time here`;
  if (outcome.kind === "notCompiled")
    return english`the source's own solution cannot be read: ${outcome.problem.message}`;
  return english`the sandbox gave no answer`;
}

/** The cases that the source's own solution passes, and the others. */
async function passing(
  problem: Problem,
  cases: readonly FairCase[],
  { run, signal }: ConversionRun,
): Promise<readonly [readonly FairCase[], readonly LeftOut[]]> {
  if (problem.canonical === undefined || cases.length === 0) return [cases, []];
  const judged = await runFair({ problem, cases, program: problem.canonical, run, author, signal });
  const verdictAt = (index: number) => judged[index]?.verdict.kind ?? "notRun";
  return [
    cases.filter((_, index) => verdictAt(index) === "passed"),
    cases.flatMap((_, index): readonly LeftOut[] => {
      const kind = verdictAt(index);
      if (kind === "passed") return [];
      const because =
        kind === "timeLimit" || kind === "notRun"
          ? english`the source's own solution runs out of time here`
          : english`the source's own solution does not pass it here`;
      return [{ what: english`test ${index + 1}`, because }];
    }),
  ];
}
