import { english } from "../../../messages/in-english.ts";
import { defaultLimits, type Limits } from "../../limits.ts";
import { unreachable } from "../../unreachable.ts";
import type { Value } from "../../value.ts";
import type { AssertTests, CallTests, EvalPlusTests, Problem, StreamTests } from "../problem.ts";
import { jsonItems, readJson } from "../read-json.ts";
import { pythonProgram } from "../source/python-text.ts";
import retype from "../source/retype.py?raw";
import convertAsserts from "./convert_asserts.py?raw";
import convertCalls from "./convert_calls.js?raw";
import convertInputs from "./convert_inputs.py?raw";
import { expressionProblem } from "./expression.ts";
import type { Conversion, FairCase } from "./fair-case.ts";
import { byValue } from "./fair-rule.ts";
import { readConversion, readConvertedInputs } from "./read-record.ts";
import recordCases from "./record_cases.py?raw";
import { rewriteJavascriptTests } from "./rewrite-javascript-tests.ts";

/** What is to be run, of the source alone, to take inputs and expected values out of a problem. */
export interface ConversionJob {
  readonly kind: "run";
  readonly engine: "pyodide" | "browser";
  readonly source: string;
  readonly entryPoint: "convert";
  /** Called with 0 to `cases` − 1. */
  readonly cases: number;
  readonly limits: Limits;
  /** @param answers by case; text where there is none, which says why */
  readonly read: (answers: readonly (Value | string)[]) => Conversion;
}

type Plan = ConversionJob | { readonly kind: "done"; readonly conversion: Conversion };

/** How the problem's own cases become cases for Edgecase's judge. Runs nothing yet. */
export function planConversion(problem: Problem): Plan {
  const { tests } = problem;
  switch (tests.kind) {
    case "asserts":
      return planAsserts(problem, tests);
    case "evalPlus":
      return planInputs(problem, tests);
    case "calls":
      return done(callsOf(tests));
    case "streams":
      return done(streamsOf(tests));
    case "edgecase":
      return impossible(english`it is an exercise of Edgecase's own, whose cases need no conversion`);
    default:
      return unreachable(tests);
  }
}

function planAsserts(problem: Problem, tests: AssertTests): Plan {
  const { entryPoint, language, prompt, canonical } = problem;
  const expression = expressionProblem(problem);
  if (expression !== undefined) return planValue(expression.code, expression.expected);
  if (entryPoint === undefined) return impossible(english`its tests name no function of the program`);
  const common = { kind: "run", entryPoint: "convert", cases: 1, limits, read: readOne } as const;
  if (language === "python") {
    const names = {
      PROGRAM: canonical ?? null,
      PROMPT: prompt,
      TESTS: `${tests.before}${tests.after}`,
      ENTRY_POINT: entryPoint,
    };
    return { ...common, engine: "pyodide", source: pythonProgram(names, recordCases, convertAsserts) };
  }
  const rewritten = rewriteJavascriptTests(`${tests.before}${tests.after}`, entryPoint);
  if (rewritten.kind === "impossible") return impossible(rewritten.because);
  const source = [
    convertCalls,
    // The tests may use the helpers of the prompt; without a solution there is nothing but a name.
    // Not said: a program's text.
    canonical ?? `function ${entryPoint}() {}`,
    // Not said: a program's text.
    `function edgecaseTests(console, require) {\n${rewritten.source}\n}\n`,
  ].join("\n");
  return { ...common, engine: "browser", source };
}

/** One expected value, of no input: what an expression must be. */
function planValue(code: string, expected: string): ConversionJob {
  const names = { CODE: code, EXPECTED: expected };
  const convert =
    // Not said: a program's text.
    'namespace = {}\nexec(CODE, namespace)\n\ndef convert(_):\n    return {"cases": [case_record([], [eval(EXPECTED, namespace)])], "leftOut": []}\n';
  return {
    kind: "run",
    engine: "pyodide",
    source: pythonProgram(names, recordCases, convert),
    entryPoint: "convert",
    cases: 1,
    limits,
    read: readOne,
  };
}

/** Of which no single value is right, so that EvalPlus has a check of its own for them. */
const withoutExpected: Readonly<Record<string, () => string>> = {
  find_zero: () => english`any zero of the polynomial is right, so that no value can be expected`,
  are_equivalent: () => english`the source accepts every answer`,
};

function planInputs(problem: Problem, tests: EvalPlusTests): Plan {
  const { entryPoint, canonical } = problem;
  if (canonical === undefined || entryPoint === undefined)
    return impossible(english`it has no solution that would give the expected values`);
  const because = withoutExpected[entryPoint]?.();
  if (because !== undefined) return impossible(because);
  const [weak, strict] = [jsonItems(tests.base), jsonItems(tests.plus)];
  const names = {
    PROGRAM: canonical,
    ENTRY_POINT: entryPoint,
    INPUTS: `[${[...weak, ...strict].join(",")}]`,
    RETYPE: tests.retype ?? null,
    TOLERANCE: tests.tolerance,
  };
  return {
    kind: "run",
    engine: "pyodide",
    source: pythonProgram(names, recordCases, retype, convertInputs),
    entryPoint: "convert",
    cases: weak.length + strict.length,
    limits,
    read: (answers) => readConvertedInputs(answers, weak.length),
  };
}

/** The canonical solution needs no more; inputs and answers may be large. */
const limits: Limits = {
  ...defaultLimits,
  millisPerCase: 60_000,
  memoryBytes: 1024 * 1024 * 1024,
  valueNodes: 2_000_000,
};

function readOne([answer]: readonly (Value | string)[]): Conversion {
  if (typeof answer === "string" || answer === undefined)
    return { kind: "impossible", because: answer ?? english`the sandbox gave no answer` };
  return readConversion(answer);
}

/** JSON has no tuples, so that a list stands for either. */
function callsOf({ cases }: CallTests): readonly FairCase[] {
  return cases.map(({ args, expected, visible }) => ({
    kind: "call",
    args: jsonItems(args).map(readJson),
    accepted: [readJson(expected)],
    rule: { ...byValue, as: "sequence", absolute: 1e-9, relative: 1e-9 },
    visible,
  }));
}

function streamsOf({ cases }: StreamTests): readonly FairCase[] {
  return cases.map((each) => ({ kind: "stream", ...each }));
}

function done(cases: readonly FairCase[]): Plan {
  if (cases.length === 0) return impossible(english`it has no tests`);
  return { kind: "done", conversion: { kind: "possible", cases, leftOut: [], examples: [] } };
}

function impossible(because: string): Plan {
  return { kind: "done", conversion: { kind: "impossible", because } };
}
