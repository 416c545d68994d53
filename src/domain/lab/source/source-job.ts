import type { Language } from "../../language.ts";
import { defaultLimits, type Limits, maxValueCharacters } from "../../limits.ts";
import type { AssertTests, CallTests, EvalPlusTests, Problem, StreamTests } from "../problem.ts";
import { unreachable } from "../../unreachable.ts";
import evalPlus from "./eval_plus.py?raw";
import evalPlusExpected from "./eval_plus_expected.py?raw";
import evalPlusValues from "./eval_plus_values.py?raw";
import calls from "./calls.py?raw";
import guard from "./guard.py?raw";
import humanEval from "./human_eval.py?raw";
import liveCodeBench from "./live_code_bench.py?raw";
import { pythonProgram } from "./python-text.ts";
import md5 from "./md5.js?raw";
import nodeRunner from "./node_runner.js?raw";
import retype from "./retype.py?raw";
import starImports from "./star_imports.py?raw";
import streams from "./streams.py?raw";

// Nothing is said here: texts of programs.

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

/** A program takes up to about three times as long here as natively (measured), so Python's limits are three times theirs. */
const slowness = 3;
/** Where a source states no limit: for Python slowed down as well. */
const usualSeconds = 5;
/** evalplus/config.py: at least 4 s for each input. */
const evalPlusSeconds = 4;
/** For all inputs of a problem together. */
const expectedSeconds = 120;
/** apps, eval/testing_util.py: 4 s for each test. */
const appsSeconds = 4;
/** Of what an answer from the sandbox may have (`maxValueCharacters`), with room for the rest of it. */
const longestExpectedCharacters = maxValueCharacters - 1000;
/** lcb_runner/runner/parser.py: 6 s for each test. */
const liveCodeBenchSeconds = 6;

/** @param program the whole sample */
export function assertsJob(tests: AssertTests, language: Language, program: string): SourceJob {
  const { before, after, silent = false, limitSeconds = usualSeconds } = tests;
  const whole = `${before}${program}${after}`;
  const common = { entryPoint: "check", cases: 1 } as const;
  if (language === "python")
    return {
      ...common,
      limits: limits(slowness * limitSeconds),
      engine: "pyodide",
      source: python({ PROGRAM: whole }, guard, humanEval),
    };
  const source = [
    nodeRunner,
    md5,
    `const edgecaseSilent = ${silent};`,
    `function edgecaseProgram(require, module, exports) {\n${whole}\n}\n`,
  ].join("\n");
  return { ...common, limits: limits(limitSeconds), engine: "browser", source };
}

/** Its only case returns the expected values of one of the two lists of inputs, as text for `expectedValues`. */
export function evalPlusExpectedJob(
  problem: Problem,
  tests: EvalPlusTests,
  inputs: "base" | "plus",
): SourceJob {
  const names = {
    ...evalPlusNames(problem, tests, inputs, problem.canonical ?? ""),
    LONGEST: longestExpectedCharacters,
  };
  return {
    engine: "pyodide",
    source: pythonProgram(names, guard, retype, evalPlusValues, evalPlusExpected),
    entryPoint: "check",
    cases: 1,
    limits: limits(expectedSeconds),
  };
}

/** What the canonical solution gave for one list of inputs. */
export interface ExpectedValues {
  /** Of its slowest input. */
  readonly millis: number;
  /** For eval_plus.py; absent where that is too large to be handed over, and is worked out beside each sample. */
  readonly packed?: string;
}

/** @param text what the case of `evalPlusExpectedJob` returned */
export function expectedValues(text: string): ExpectedValues {
  const [millis = "0", packed = ""] = text.split(" ");
  return { millis: Number(millis), ...(packed !== "" && { packed }) };
}

export interface EvalPlusJobParts {
  readonly problem: Problem;
  readonly tests: EvalPlusTests;
  readonly inputs: "base" | "plus";
  readonly expected: ExpectedValues;
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
    EXPECTED: expected.packed ?? null,
    CANONICAL: expected.packed === undefined ? (problem.canonical ?? "") : "",
    TOLERANCE: tests.tolerance,
  };
  return {
    engine: "pyodide",
    source: pythonProgram(names, guard, retype, evalPlusValues, evalPlus),
    entryPoint: "check",
    cases,
    // evalplus/eval: four times as long as the canonical solution, which is measured here.
    limits: limits(
      Math.max(slowness * evalPlusSeconds, (4 * expected.millis) / 1000) +
        (expected.packed === undefined ? expected.millis / 1000 : 0),
    ),
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
export function casesJob(problem: Problem, tests: CallTests | StreamTests, program: string): SourceJob {
  const pairs = pairsOf(tests);
  const names = {
    PROGRAM: program,
    ENTRY_POINT: problem.entryPoint ?? null,
    TESTS: JSON.stringify(pairs),
  };
  const { seconds, source } = casesRunner(problem, tests, names);
  return { engine: "pyodide", source, entryPoint: "check", cases: pairs.length, limits: limits(seconds) };
}

function casesRunner(
  { format }: Problem,
  tests: CallTests | StreamTests,
  names: Readonly<Record<string, string | null>>,
): { readonly seconds: number; readonly source: string } {
  if (format === "liveCodeBench")
    return {
      seconds: slowness * liveCodeBenchSeconds,
      source: python(names, guard, starImports, liveCodeBench),
    };
  const seconds = slowness * (format === "apps" ? appsSeconds : usualSeconds);
  if (tests.kind === "streams") {
    const rule = format === "apps" ? "apps" : "tokens";
    return { seconds, source: python({ ...names, RULE: rule }, guard, streams) };
  }
  return format === "apps"
    ? { seconds, source: python({ ...names, RULE: "apps" }, guard, starImports, calls) }
    : { seconds, source: python({ ...names, RULE: "plain", PRELUDE: "" }, guard, calls) };
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

function python(
  names: Readonly<Record<string, string | number | null>>,
  ...parts: readonly string[]
): string {
  return pythonProgram({ SLOWNESS: slowness, ...names }, ...parts);
}
