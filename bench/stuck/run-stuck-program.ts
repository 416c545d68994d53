import { type Ending, sourceOf, type StuckProgram } from "../../e2e/attacks/stuck/stuck-program.ts";
import type { Engine } from "../../src/domain/language.ts";
import type { Limits } from "../../src/domain/limits.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import type { Sandbox } from "../../src/clients/sandbox.ts";
import { outcomesOf } from "../../src/clients/testing/real-sandbox.ts";

export interface StuckRun {
  /** How the three cases ended, in words. */
  readonly endings: readonly string[];
  /** None claims what is not so: the second ended as it may, the others as they should. */
  readonly isHonest: boolean;
  /** Until the last outcome. */
  readonly millis: number;
}

const argumentsOfCases = [1, 2, 3];
const calls = argumentsOfCases.map((n) => `[${n}]`);

/** Its three cases, of which the second does what the program is here for. */
export async function runStuckProgram(
  sandbox: Sandbox,
  program: StuckProgram,
  millisPerCase: number,
): Promise<StuckRun> {
  const { engine } = program;
  await sandbox.warm(engine);
  const began = performance.now();
  const source = sourceOf(program);
  const outcomes = await outcomesOf(sandbox, {
    engine,
    source,
    calls,
    author: "stuck",
    limits: { millisPerCase },
  });
  return {
    endings: outcomes.map(inWords),
    isHonest: outcomes.every((outcome, at) => isHonest(program, outcome, argumentsOfCases[at] ?? 0)),
    millis: performance.now() - began,
  };
}

/** Right answers for a plain program, of the author of the stuck one and of another, in milliseconds; -1: not right. */
export async function runPlainPrograms(sandbox: Sandbox, engine: Engine): Promise<readonly number[]> {
  const found: number[] = [];
  for (const author of ["stuck", "somebody else"]) {
    const began = performance.now();
    const outcomes = await outcomesOf(sandbox, { engine, source: plain[engine], calls, author });
    const isRight = outcomes.every((outcome, at) => answerOf(outcome) === (argumentsOfCases[at] ?? 0) * 7);
    found.push(isRight ? performance.now() - began : -1);
  }
  return found;
}

/** Whether the program goes on and on where no limit of time and output ends it: for as long as it is watched. */
export async function goesOnWithoutLimits(
  sandbox: Sandbox,
  program: StuckProgram,
  watchedMillis: number,
): Promise<boolean> {
  const { engine } = program;
  const stop = new AbortController();
  const limits: Partial<Limits> = { millisPerCase: 3_600_000, outputBytes: 1e12 };
  await sandbox.warm(engine);
  setTimeout(() => stop.abort(), watchedMillis);
  const { signal } = stop;
  const source = sourceOf(program);
  const outcomes = await outcomesOf(sandbox, { engine, source, calls, author: "watched", limits, signal });
  return outcomes[1]?.kind === "notRun";
}

const javascript = "function solve(n) { return n * 7; }";
const plain: Readonly<Record<Engine, string>> = {
  pyodide: "def solve(n):\n    return n * 7\n",
  browser: javascript,
  quickjs: javascript,
};

/** A machine that is busy with other things makes any case late. */
function isHonest({ may, othersMay = [] }: StuckProgram, outcome: Outcome, argument: number): boolean {
  const ending = endingOf(outcome);
  if (ending === "timedOut") return true;
  if (argument === 2) return may.includes(ending);
  return answerOf(outcome) === argument || othersMay.includes(ending);
}

function endingOf({ kind }: Outcome): Ending {
  if (kind === "finished") return "answered";
  return kind === "missingEntryPoint" ? "crashed" : kind;
}

function answerOf(outcome: Outcome): number | undefined {
  const [observation] = outcome.kind === "finished" ? outcome.observations : [];
  if (observation?.kind !== "returned") return undefined;
  const { value } = observation;
  return value.kind === "int" || value.kind === "float" ? Number(value.value) : undefined;
}

function inWords(outcome: Outcome): string {
  if (outcome.kind === "engineFailed") return `engineFailed (${outcome.reason.slice(0, 60)})`;
  if (outcome.kind === "notRun") return `notRun (${outcome.reason})`;
  if (outcome.kind !== "finished") return outcome.kind;
  const [observation] = outcome.observations;
  if (observation?.kind === "threw") return `threw ${observation.thrown.typeName}`;
  return answerOf(outcome)?.toString() ?? observation?.kind ?? "nothing";
}
