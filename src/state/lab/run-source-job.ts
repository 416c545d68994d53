import { encodeSteps } from "../../domain/codec.ts";
import type { SourceJob } from "../../domain/lab/source/source-job.ts";
import type { Observation, Outcome, Thrown } from "../../domain/outcome.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { english } from "../../messages/in-english.ts";

/** How a sample did on one job; `firstFailing` is 0-based. */
export type SourceResult =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly because: string; readonly firstFailing: number }
  /** `firstFailing` absent: before any test, or the source's runner heard no more of the program. */
  | { readonly kind: "timedOut"; readonly firstFailing?: number }
  | { readonly kind: "notGraded"; readonly because: string };

export interface JobRun {
  readonly run: RunProgram;
  /** Whose interpreter it is: jobs of one author follow each other. */
  readonly author: string;
  readonly signal: AbortSignal;
}

/** Runs a job to its first failing test, as the sources do. A job without tests is not graded. */
export async function runSourceJob(job: SourceJob, { run, author, signal }: JobRun): Promise<SourceResult> {
  if (job.cases === 0) return { kind: "notGraded", because: english`there are no tests` };
  const decided = new AbortController();
  let result: SourceResult = { kind: "passed" };
  await run(requestOf(job, author), {
    signal: AbortSignal.any([signal, decided.signal]),
    onOutcome(index, outcome) {
      if (result.kind !== "passed") return;
      result = resultOf(index, outcome);
      // After a failure the job runs no more by itself; after a time limit it would begin anew.
      if (result.kind === "timedOut") decided.abort();
    },
  });
  return result;
}

/** What a job with one case returns: a text, or why there is none. */
export async function readSourceText(
  job: SourceJob,
  { run, author, signal }: JobRun,
): Promise<string | SourceResult> {
  let answer: string | SourceResult = { kind: "notGraded", because: english`the sandbox gave no answer` };
  const request = requestOf(job, author);
  await run(request, {
    signal,
    onOutcome(index, outcome) {
      const text = returnedText(outcome);
      answer = text ?? canonicalFailed(index, outcome);
    },
  });
  return answer;
}

function canonicalFailed(index: number, outcome: Outcome): SourceResult {
  const result = resultOf(index, outcome);
  const why =
    result.kind === "timedOut" ? english`it ran out of time` : result.kind === "passed" ? "" : result.because;
  return { kind: "notGraded", because: english`the canonical solution does not run here: ${why}` };
}

function requestOf(job: SourceJob, author: string) {
  return {
    engine: job.engine,
    author,
    source: job.source,
    entryPoint: job.entryPoint,
    cases: Array.from({ length: job.cases }, (_, index) => caseText(job, index)),
    limits: job.limits,
    quiet: true,
  } as const;
}

function returnedText(outcome: Outcome): string | undefined {
  if (outcome.kind !== "finished") return undefined;
  const [observation] = outcome.observations;
  return observation?.kind === "returned" && observation.value.kind === "string"
    ? observation.value.value
    : undefined;
}

function caseText({ entryPoint: name, engine }: SourceJob, index: number): string {
  const language = engine === "pyodide" ? "python" : "javascript";
  const value = { kind: "int", value: BigInt(index) } as const;
  return encodeSteps([{ kind: "call", name, args: [{ kind: "value", value }], observe: "return" }], language);
}

/** How the runner begins where something is missing here. */
const notGraded = "not graded: "; // Not said: the runner's own word.

function resultOf(index: number, outcome: Outcome): SourceResult {
  switch (outcome.kind) {
    case "finished": {
      const said = returnedText(outcome);
      if (said === undefined) return threwIn(index, outcome.observations);
      if (said === "passed") return { kind: "passed" };
      if (said === "timed out") return { kind: "timedOut" };
      if (said.startsWith(notGraded)) return { kind: "notGraded", because: said.slice(notGraded.length) };
      return { kind: "failed", because: said.replace(/^failed: /, ""), firstFailing: index };
    }
    case "timedOut":
      return { kind: "timedOut", ...(outcome.where === "case" && { firstFailing: index }) };
    case "outOfMemory":
      return { kind: "failed", because: "MemoryError", firstFailing: index };
    case "notRun":
      return {
        kind: "notGraded",
        because: outcome.reason === "stopped" ? english`it was stopped` : english`it was not run`,
      };
    case "engineFailed":
      return { kind: "notGraded", because: outcome.reason };
    case "crashed":
      return thrownResult(index, outcome.thrown);
    case "notCompiled":
      // Not said: as Python writes it.
      return { kind: "failed", because: `SyntaxError: ${outcome.problem.message}`, firstFailing: index };
    case "outputTooLarge":
    case "missingEntryPoint":
      return { kind: "notGraded", because: english`the runner in the sandbox was damaged` };
  }
}

function threwIn(index: number, [observation]: readonly Observation[]): SourceResult {
  return observation?.kind === "threw"
    ? thrownResult(index, observation.thrown)
    : { kind: "notGraded", because: english`the runner in the sandbox gave no answer` };
}

/** The runners let nothing of the program's through but what a clock's interrupt looks like; all else is their own fault. */
function thrownResult(index: number, { typeName, message }: Thrown): SourceResult {
  const because = `${typeName}: ${message}`;
  return typeName === "KeyboardInterrupt"
    ? { kind: "failed", because, firstFailing: index }
    : { kind: "notGraded", because };
}
