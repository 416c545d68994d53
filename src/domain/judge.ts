import { english } from "../messages/in-english.ts";
import { agrees, type PlainComparison, samePrinted } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { Expectation, TestCase } from "./exercise.ts";
import { fitsType } from "./fits-type.ts";
import { formatType } from "./format-type.ts";
import type { Language } from "./language.ts";
import type { Observation, Outcome, Thrown } from "./outcome.ts";
import { project, unproject } from "./projection.ts";
import type { Step } from "./scenario.ts";
import type { Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";
import type { Value } from "./value.ts";
import type { Mismatch, Verdict } from "./verdict.ts";

export interface Judged {
  readonly outcome: Outcome;
  readonly testCase: TestCase;
  readonly comparison: Comparison;
  readonly language: Language;
  /** Where the case expects a hash: whether the answer to `hashQuestion` is yes. */
  readonly isHashRight?: boolean | undefined;
}

/** What we think of what happened. The first step that fails decides. Trouble of our own is `notGraded`. */
export function judge(judged: Judged): Verdict {
  const { outcome } = judged;
  switch (outcome.kind) {
    case "finished":
      return judgeFinished(outcome, judged);
    case "notCompiled":
      return { kind: "compileError", problem: outcome.problem };
    case "crashed": {
      const error = { kind: "thrown", thrown: outcome.thrown, during: "topLevel" } as const;
      return { kind: "runtimeError", stepIndex: 0, error };
    }
    case "missingEntryPoint":
      return { kind: "runtimeError", stepIndex: 0, error: outcome };
    case "timedOut":
      return { kind: "timeLimit", limitMillis: outcome.limitMillis, where: outcome.where };
    case "outOfMemory":
      return { kind: "memoryLimit", limitBytes: outcome.limitBytes };
    case "outputTooLarge":
      return { kind: "outputLimit", what: outcome.what, limit: outcome.limit };
    case "notRun":
      return { kind: "notRun", reason: outcome.reason };
    case "engineFailed":
      return { kind: "notGraded", reason: outcome.reason };
    default:
      return unreachable(outcome);
  }
}

type Finished = Outcome & { kind: "finished" };

function judgeFinished(outcome: Finished, { testCase, comparison, language, isHashRight }: Judged): Verdict {
  const { observations, millis, declaredParameters } = outcome;
  const steps = testCase.steps[language];
  const { expected } = testCase;
  if (observations.length !== steps.length || expected.length !== steps.length) {
    return notGraded(english`The sandbox answered ${observations.length} steps of ${steps.length}`);
  }
  for (const [stepIndex, step] of steps.entries()) {
    const observation = observations[stepIndex];
    const expectation = expected[stepIndex];
    if (observation === undefined || expectation === undefined)
      return notGraded(english`Step ${stepIndex} has no answer`);
    const finding = judgeStep({
      step,
      observation,
      expectation,
      comparison,
      language,
      declaredParameters,
      isHashRight,
    });
    switch (finding.kind) {
      case "right":
        break;
      case "mismatch":
        return { kind: "wrongAnswer", stepIndex, mismatch: finding.mismatch, millis };
      case "threw":
        return {
          kind: "runtimeError",
          stepIndex,
          error: { kind: "thrown", thrown: finding.thrown, during: "case" },
        };
      case "unfit":
        return notGraded(finding.reason);
    }
  }
  return { kind: "passed", millis };
}

function notGraded(reason: string): Verdict {
  return { kind: "notGraded", reason };
}

interface JudgedStep {
  readonly step: Step;
  readonly observation: Observation;
  readonly expectation: Expectation;
  readonly comparison: Comparison;
  readonly language: Language;
  readonly declaredParameters: number | undefined;
  readonly isHashRight: boolean | undefined;
}

type Finding =
  | { readonly kind: "right" }
  | { readonly kind: "mismatch"; readonly mismatch: Mismatch }
  | { readonly kind: "threw"; readonly thrown: Thrown }
  /** Observation and expectation do not belong together, or a checker failed: not the program's doing. */
  | { readonly kind: "unfit"; readonly reason: string };

function judgeStep(judged: JudgedStep): Finding {
  const { observation, expectation } = judged;
  if (expectation.kind === "throws") return judgeThrow(observation, expectation, judged.language);
  if (observation.kind === "threw") return { kind: "threw", thrown: observation.thrown };
  switch (expectation.kind) {
    case "nothing":
      return right;
    case "returns":
      return observation.kind === "returned"
        ? judgeReturn(observation.value, expectation, judged)
        : unfit(judged);
    case "returnsAnyOf":
      return observation.kind === "returned"
        ? judgeAnyOf(observation.value, expectation, judged)
        : unfit(judged);
    case "arguments":
      return observation.kind === "arguments"
        ? judgeArguments(observation.values, expectation, judged)
        : unfit(judged);
    case "prints":
      if (observation.kind !== "printed") return unfit(judged);
      if (expectation.accepts?.(observation.text) ?? samePrinted(expectation.text, observation.text))
        return right;
      return mismatch({ kind: "text", expected: expectation.text, actual: observation.text });
    case "hashed":
      return judgeHashed(judged);
    default:
      return unreachable(expectation);
  }
}

const right: Finding = { kind: "right" };

function mismatch(found: Mismatch): Finding {
  return { kind: "mismatch", mismatch: found };
}

function unfit({ observation, expectation }: JudgedStep): Finding {
  return {
    kind: "unfit",
    reason: english`The sandbox answered "${observation.kind}" where "${expectation.kind}" was asked`,
  };
}

function judgeThrow(
  observation: Observation,
  { names }: Expectation & { kind: "throws" },
  language: Language,
): Finding {
  const name = names[language];
  const expected = name ?? english`an error`;
  if (observation.kind !== "threw") {
    const actual = observation.kind === "returned" ? observation.value : undefined;
    return mismatch({ kind: "shouldThrow", expected, actual });
  }
  const { thrown } = observation;
  const isRight = name === undefined || name === thrown.typeName || thrown.bases?.includes(name) === true;
  return isRight ? right : mismatch({ kind: "threwOther", expected, thrown });
}

function judgeReturn(
  actual: Value,
  { value, type, comparison: own }: Expectation & { kind: "returns" },
  judged: JudgedStep,
): Finding {
  const { language, step, declaredParameters } = judged;
  const comparison = own ?? judged.comparison;
  if (comparison.kind === "property")
    return judgeProperty({ actual, expected: value, type, comparison }, judged);
  // A count is the harness's own int, in every language.
  const expected = step.kind === "hostCalls" ? value : project(value, language);
  if (agrees(comparison, expected, actual)) return right;
  const hasOtherArity =
    declaredParameters !== undefined && "args" in step && declaredParameters !== step.args.length;
  return mismatch({ kind: "value", expected, actual, ...(hasOtherArity ? { declaredParameters } : {}) });
}

function judgeAnyOf(
  actual: Value,
  { values }: Expectation & { kind: "returnsAnyOf" },
  { comparison, language }: JudgedStep,
): Finding {
  const expected = values.map((value) => project(value, language));
  const rule: PlainComparison = comparison.kind === "property" ? { kind: "exact" } : comparison;
  if (expected.some((value) => agrees(rule, value, actual))) return right;
  return mismatch({ kind: "anyOf", expected, actual });
}

function judgeArguments(
  actual: readonly Value[],
  { values }: Expectation & { kind: "arguments" },
  judged: JudgedStep,
): Finding {
  const { comparison, language, step } = judged;
  if (comparison.kind === "property") {
    const types = "args" in step ? step.args.map(typeOfArgument) : [];
    const type: Type = { kind: "tuple", of: types };
    const given = language === "javascript" ? { kind: "list" as const, items: actual } : asTuple(actual);
    return judgeProperty({ actual: given, expected: asTuple(values), type, comparison }, judged);
  }
  const expected = values.map((value) => project(value, language));
  const isRight =
    expected.length === actual.length &&
    expected.every((value, i) => {
      const other = actual[i];
      return other !== undefined && agrees(comparison, value, other);
    });
  return isRight ? right : mismatch({ kind: "arguments", expected, actual });
}

function judgeHashed(judged: JudgedStep): Finding {
  const { observation, isHashRight } = judged;
  if (observation.kind !== "returned" && observation.kind !== "printed") return unfit(judged);
  if (isHashRight === undefined)
    return { kind: "unfit", reason: english`Nobody has asked whether the answer's hash is the expected one` };
  if (isHashRight) return right;
  return mismatch(
    observation.kind === "returned"
      ? { kind: "hashed", actual: observation.value }
      : { kind: "hashedText", actual: observation.text },
  );
}

type Argument = (Step & { kind: "call" })["args"][number];

function typeOfArgument(argument: Argument): Type {
  const type = argument.kind === "value" ? argument.type : undefined;
  return type ?? { kind: "any", name: "value" };
}

interface PropertyAnswer {
  readonly actual: Value;
  readonly expected: Value;
  readonly type: Type | undefined;
  readonly comparison: Comparison & { kind: "property" };
}

/** A checker is written once for all languages: it sees values as the family typed them. */
function judgeProperty({ actual, expected, type, comparison }: PropertyAnswer, judged: JudgedStep): Finding {
  const { step, language } = judged;
  const declared: Type = type ?? { kind: "any", name: "value" };
  const seen = language === "javascript" ? unproject(actual, declared) : actual;
  if (!fitsType(seen, declared)) {
    return mismatch({
      kind: "property",
      because: english`it is not of type ${formatType(declared, language)}`,
      actual,
    });
  }
  const args = "args" in step ? step.args : [];
  const input = args.flatMap((argument) => (argument.kind === "value" ? [argument.value] : []));
  try {
    const because = comparison.whyNot(input, seen, expected);
    return because === undefined ? right : mismatch({ kind: "property", because, actual });
  } catch (error) {
    return {
      kind: "unfit",
      reason: english`The check "${comparison.name}" failed on this answer: ${String(error)}`,
    };
  }
}

function asTuple(items: readonly Value[]): Value {
  return { kind: "tuple", items };
}
