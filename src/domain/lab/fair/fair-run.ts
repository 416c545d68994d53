import { defaultLimits, type Limits } from "../../limits.ts";
import type { Argument, Step } from "../../scenario.ts";
import type { Expectation, TestCase } from "../../exercise.ts";
import type { Language } from "../../language.ts";
import type { Value } from "../../value.ts";
import type { Problem } from "../problem.ts";
import { expressionEntryPoint, expressionProblem, expressionProgram } from "./expression.ts";
import type { FairCase } from "./fair-case.ts";
import { comparisonOf } from "./fair-rule.ts";
import { samePrintedWords } from "./printed.ts";

// Nothing is said here: names and texts of programs.

/** One program and its cases, as Edgecase's own judge takes them: nothing that is expected goes with the program. */
export interface FairRun {
  readonly source: string;
  /** Absent: it reads standard input and prints. */
  readonly entryPoint?: string;
  readonly cases: readonly TestCase[];
  readonly limits: Limits;
}

/** @param program the whole sample; of CRUXEval an expression */
export function fairRun(problem: Problem, cases: readonly FairCase[], program: string): FairRun {
  const { entryPoint, language } = problem;
  const limits = limitsOf(problem);
  const expression = expressionProblem(problem);
  if (expression !== undefined)
    return {
      source: expressionProgram(expression, program),
      entryPoint: expressionEntryPoint,
      cases: cases.map((each, index) =>
        testCase(each, index, { language, call: callOf(expressionEntryPoint) }),
      ),
      limits,
    };
  const isMethod = problem.tests.kind === "calls" && /^class Solution\b/m.test(program);
  const call = fairStep(problem, isMethod);
  const asTests = cases.map((each, index) => testCase(each, index, { language, call }));
  if (entryPoint === undefined) return { source: program, cases: asTests, limits };
  return {
    source: hasUsualImports(problem) ? withUsualImports(program) : notMain(program, problem),
    entryPoint: isMethod ? "Solution" : entryPoint,
    cases: asTests,
    limits,
  };
}

interface CaseOptions {
  readonly language: Language;
  readonly call: (args: readonly Argument[]) => readonly Step[];
}

/** Ids tell visible cases, which come first in every source that has some, from hidden ones. */
export function testCase(fairCase: FairCase, index: number, { language, call }: CaseOptions): TestCase {
  const id = `${fairCase.visible ? "visible" : "hidden"}-${index + 1}`;
  const category = fairCase.visible ? "example" : "typical";
  if (fairCase.kind === "stream") {
    const { input, output } = fairCase;
    const steps: readonly Step[] = [{ kind: "program", stdin: input, observe: "stdout" }];
    const accepts = (actual: string) => samePrintedWords(output, actual);
    return { id, category, steps: inBoth(steps), expected: [{ kind: "prints", text: output, accepts }] };
  }
  const steps = call(fairCase.args.map((value): Argument => ({ kind: "value", value, plainObject: true })));
  const [value = nothing] = fairCase.accepted;
  const comparison = comparisonOf(fairCase.rule, fairCase.accepted, language);
  const before = steps.slice(1).map((): Expectation => ({ kind: "nothing" }));
  return {
    id,
    category,
    steps: inBoth(steps),
    expected: [...before, { kind: "returns", value, comparison }],
  };
}

const nothing: Value = { kind: "null" };
const inBoth = (steps: readonly Step[]): TestCase["steps"] => ({ python: steps, javascript: steps });

/** How a case asks a program of the problem: its function, or a method of its `Solution`. */
export function fairStep(problem: Problem, isMethod: boolean): CaseOptions["call"] {
  const name = expressionProblem(problem) === undefined ? (problem.entryPoint ?? "") : expressionEntryPoint;
  return isMethod ? methodOf(name) : callOf(name);
}

function callOf(name: string): CaseOptions["call"] {
  return (args) => [{ kind: "call", name, args, observe: "return" }];
}

/** As LeetCode has it: a method of an object that is made for each case. */
function methodOf(name: string): CaseOptions["call"] {
  return (args) => [
    { kind: "construct", name: "Solution", args: [], as: "solution", observe: "nothing" },
    { kind: "method", on: "solution", name, args, observe: "return" },
  ];
}

/** LeetCode's, which programs for it count on. One line, so that all lines of the program are one further down. */
const usualImports = [
  "from typing import *",
  "from collections import *",
  "from heapq import *",
  "from bisect import *",
  "from itertools import *",
  "from functools import *",
  "from math import *",
  "import collections, heapq, bisect, itertools, functools, math, re, string, random, operator",
  "from builtins import *",
].join("; ");

const hasUsualImports = ({ format }: Problem) => format === "liveCodeBench" || format === "apps";

function withUsualImports(program: string): string {
  return /^from __future__/m.test(program) ? program : `${usualImports}\n${program}`;
}

/** Sources import a sample, and do not run it as the main program. */
function notMain(program: string, { language }: Problem): string {
  const asksWhether =
    language === "python" && program.includes("__main__") && !/^from __future__/m.test(program);
  return asksWhether ? `__name__ = "sample"\n${program}` : program;
}

const megabyte = 1024 * 1024;
/** As in source-job.ts, where the sources' own are named. */
const seconds = { asserts: 10, evalPlus: 4, calls: 6, streams: 6, edgecase: 2 } as const;

export function limitsOf({ tests }: Problem): Limits {
  const limit = tests.kind === "asserts" ? (tests.limitSeconds ?? seconds.asserts) : seconds[tests.kind];
  const longest =
    tests.kind === "streams" ? Math.max(0, ...tests.cases.map(({ output }) => output.length)) : 0;
  return {
    millisPerCase: 1000 * limit,
    memoryBytes: 1024 * megabyte,
    // A right answer must fit, with room for a wrong one that says more.
    outputBytes: Math.max(defaultLimits.outputBytes, 4 * longest),
    valueNodes: 2_000_000,
  };
}
