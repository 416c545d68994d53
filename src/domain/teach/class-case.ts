import { say } from "../../messages/say.ts";
import type { Expectation, TestCase } from "../exercise.ts";
import { languages } from "../language.ts";
import { buildOwnCase, type FieldProblem } from "../own-case.ts";
import type { Signature } from "../signature.ts";
import type { AuthoredCase, ErrorNames } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { readErrorNames } from "./error-names.ts";

interface NumberedCase {
  readonly given: AuthoredCase;
  /** Among the author's, 0-based. */
  readonly index: number;
  /** Of the test case. */
  readonly id: string;
}

type ClassSignature = Signature & { readonly kind: "class" };

/** One call, with what must come of it, each in the line that it stands in; 1-based. */
interface CallLine {
  readonly line: number;
  readonly call: string;
  readonly answer: string;
}

/**
 * Reads a test of a class: an object is made, its methods are called line by line, and each must give what stands in the
 * same line: a literal, `raises ValueError`, or nothing where the method is called for its effect.
 * @returns `undefined` where the calls cannot be read; `problems` gets that, and what is missing of the answers
 */
export function readClassCase(
  { given, index, id }: NumberedCase,
  signature: ClassSignature,
  problems: AuthoredProblem[],
): TestCase | undefined {
  const count = signature.constructorParameters.length;
  const tell = (part: string, about: string) =>
    void problems.push({
      field: `cases.${index}.${part}`,
      message: say`Test ${index + 1}, ${about}`,
      inPlace: about.charAt(0).toUpperCase() + about.slice(1),
    });
  const lines = callLines(given.inputs[count] ?? "", given.expected);
  const calls = lines.filter(({ call }) => call !== "");
  if (calls.length === 0) tell(`inputs.${count}`, say`no method is called yet.`);
  for (const { line } of lines.filter(({ call, answer }) => call === "" && answer !== ""))
    tell("expected", say`line ${line}: something is expected where nothing is called.`);
  if (given.raises !== undefined)
    tell("expected", say`the error that a call raises stands in its line: raises ValueError.`);
  const errors = calls.map(({ answer }) => errorIn(answer));
  for (const [at, { line, answer }] of calls.entries())
    if (errors[at] === "unreadable")
      tell("expected", say`line ${line}: “${answer.slice(0, 60)}” has no name of an error.`);

  const build = (withAnswers: boolean) =>
    buildOwnCase(
      { signature, visible: [] },
      {
        kind: "class",
        construct: given.inputs.slice(0, count),
        calls: calls.map(({ call, answer }, at) => ({
          call,
          ...(withAnswers && errors[at] === undefined && { expected: answer }),
        })),
      },
      id,
    );
  const whole = build(true);
  if (whole.kind === "problems") {
    for (const problem of whole.problems) tell(...placed(problem, { calls, signature }));
    const asked = build(false);
    return asked.kind === "case" ? { ...asked.testCase, category: given.category } : undefined;
  }
  const { testCase } = whole;
  const expected = testCase.expected.map((each, step): Expectation => {
    const names = errors[step - 1];
    return names === undefined || names === "unreadable" ? each : { kind: "throws", names };
  });
  const blank = calls.find((_, at) => {
    const step = testCase.steps.python[at + 1];
    return step?.observe === "return" && expected[at + 1]?.kind === "nothing" && errors[at] === undefined;
  });
  if (blank !== undefined) tell("expected", say`line ${blank.line}: nothing is expected yet.`);
  return { ...testCase, category: given.category, expected };
}

/** Lines stand beside each other; those after the last word are none. */
function callLines(calls: string, answers: string): readonly CallLine[] {
  const [left, right] = [calls.trimEnd().split("\n"), answers.trimEnd().split("\n")];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    line: at + 1,
    call: (left[at] ?? "").trim(),
    answer: (right[at] ?? "").trim(),
  }));
}

type Names = (Expectation & { readonly kind: "throws" })["names"];

/** `undefined` where a value is expected. A text has quotation marks, so nothing is mistaken for one. */
function errorIn(answer: string): Names | "unreadable" | undefined {
  const [, said] = /^(?:raises?|throws?)\b(.*)$/i.exec(answer) ?? [];
  if (said === undefined) return undefined;
  const names = readErrorNames(said);
  return names === undefined ? "unreadable" : thrownNames(names);
}

/** A language without a name is content with any error. */
export function thrownNames(raises: ErrorNames): Names {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = raises[language].trim();
      return name === "" ? [] : [[language, name] as const];
    }),
  );
}

interface Read {
  readonly calls: readonly CallLine[];
  readonly signature: ClassSignature;
}

/** Where a problem of an own case stands in the form, and a sentence. */
function placed({ field, message }: FieldProblem, { calls, signature }: Read): [part: string, about: string] {
  const count = signature.constructorParameters.length;
  const [part, at = "0", more] = field.split(".");
  if (part === "construct") {
    const name = signature.constructorParameters[Number(at)]?.name ?? say`input`;
    return [`inputs.${at}`, say`${name}: ${message}.`];
  }
  const line = calls[Number(at)]?.line ?? 1;
  return [more === "expected" ? "expected" : `inputs.${count}`, say`line ${line}: ${message}.`];
}
