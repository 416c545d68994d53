import type { Language } from "../../language.ts";
import { defaultLimits, type Limits } from "../../limits.ts";
import type { AssertTests, CallTests, EvalPlusTests, Problem, StreamTests } from "../problem.ts";
import { unreachable } from "../../unreachable.ts";
import evalPlus from "./eval_plus.py?raw";
import evalPlusExpected from "./eval_plus_expected.py?raw";
import guard from "./guard.py?raw";
import humanEval from "./human_eval.py?raw";
import liveCodeBench from "./live_code_bench.py?raw";
import { pythonProgram } from "./python-text.ts";
import nodeRunner from "./node_runner.js?raw";
import retype from "./retype.py?raw";

/**
 * One program for the sandbox that judges a sample as its benchmark's own runner does. It holds sample, inputs and
 * expected values together, as that runner does: whoever writes the sample could forge its verdict.
 */
export interface SourceJob {
  readonly engine: "pyodide" | "browser";
  readonly source: string;
  /** Called with 0 to `cases` − 1; returns "passed", "timed out" or "failed: " and why. */
  readonly entryPoint: "check";
  readonly cases: number;
  readonly limits: Limits;
}

const megabyte = 1024 * 1024;

function limits(seconds: number): Limits {
  return { ...defaultLimits, millisPerCase: 1000 * seconds, memoryBytes: 1024 * megabyte };
}

/** Where a source states no limit: Python runs here several times slower than on a machine of its own. */
const usualSeconds = 10;
/** evalplus/config.py: at least 4 s for each input. */
const evalPlusSeconds = 4;
/** For all inputs of a problem together. */
const expectedSeconds = 60;
/** lcb_runner/runner/parser.py: 6 s for each test. */
const liveCodeBenchSeconds = 6;

/** @param program the whole sample */
export function assertsJob(tests: AssertTests, language: Language, program: string): SourceJob {
  const { before, after, silent = false, limitSeconds = usualSeconds } = tests;
  const whole = `${before}${program}${after}`;
  const common = { entryPoint: "check", cases: 1, limits: limits(limitSeconds) } as const;
  if (language === "python")
    return { ...common, engine: "pyodide", source: pythonProgram({ PROGRAM: whole }, guard, humanEval) };
  const source = [
    nodeRunner,
    `const edgecaseSilent = ${silent};`,
    `function edgecaseProgram(console, require) {\n${whole}\n}\n`,
  ].join("\n");
  return { ...common, engine: "browser", source };
}

/** Its only case returns the expected values of one of the two lists of inputs, as text for `evalPlusJob`. */
export function evalPlusExpectedJob(
  problem: Problem,
  tests: EvalPlusTests,
  inputs: "base" | "plus",
): SourceJob {
  const names = evalPlusNames(problem, tests, inputs, problem.canonical ?? "");
  return {
    engine: "pyodide",
    source: pythonProgram(names, guard, retype, evalPlusExpected),
    entryPoint: "check",
    cases: 1,
    limits: limits(expectedSeconds),
  };
}

export interface EvalPlusJobParts {
  readonly problem: Problem;
  readonly tests: EvalPlusTests;
  readonly inputs: "base" | "plus";
  /** From `evalPlusExpectedJob`. */
  readonly expected: string;
  readonly cases: number;
  readonly program: string;
}

export function evalPlusJob({
  problem,
  tests,
  inputs,
  expected,
  cases,
  program,
}: EvalPlusJobParts): SourceJob {
  const names = {
    ...evalPlusNames(problem, tests, inputs, program),
    EXPECTED: expected,
    TOLERANCE: tests.tolerance,
  };
  return {
    engine: "pyodide",
    source: pythonProgram(names, guard, retype, evalPlus),
    entryPoint: "check",
    cases,
    limits: limits(evalPlusSeconds),
  };
}

function evalPlusNames(
  { entryPoint }: Problem,
  tests: EvalPlusTests,
  inputs: "base" | "plus",
  program: string,
) {
  return {
    PROGRAM: program,
    ENTRY_POINT: entryPoint ?? null,
    INPUTS: tests[inputs],
    RETYPE: tests.retype ?? null,
  };
}

/** Visible tests first, then hidden, as there. */
export function liveCodeBenchJob(
  { entryPoint }: Problem,
  tests: CallTests | StreamTests,
  program: string,
): SourceJob {
  const pairs = pairsOf(tests);
  return {
    engine: "pyodide",
    source: pythonProgram(
      { PROGRAM: program, ENTRY_POINT: entryPoint ?? null, TESTS: JSON.stringify(pairs) },
      guard,
      liveCodeBench,
    ),
    entryPoint: "check",
    cases: pairs.length,
    limits: limits(liveCodeBenchSeconds),
  };
}

function pairsOf(tests: CallTests | StreamTests): readonly (readonly [string, string])[] {
  switch (tests.kind) {
    case "calls":
      return tests.cases.map(({ args, expected }) => [args, expected]);
    case "streams":
      return tests.cases.map(({ input, output }) => [input, output]);
    default:
      return unreachable(tests);
  }
}
