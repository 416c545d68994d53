import { say } from "../../messages/say.ts";
import type { TestCase } from "../exercise.ts";
import type { HashedAnswer } from "../hashed-answer.ts";
import { languageNames, languages } from "../language.ts";
import { buildOwnCase, type OwnCaseInput } from "../own-case.ts";
import type { Signature } from "../signature.ts";
import { type AuthoredCase, type ErrorNames, isAnswered } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { readClassCase, thrownNames } from "./class-case.ts";
import { isErrorName } from "./error-names.ts";

interface NumberedCase {
  readonly given: AuthoredCase;
  /** Among the author's, 0-based. */
  readonly index: number;
  /** Of the test case. */
  readonly id: string;
  /** What it expects, where that is known by a hash alone. */
  readonly hashed: HashedAnswer | undefined;
}

/** @returns `undefined` where an input cannot be read; `problems` gets that, and what is missing of the answer */
export function readAuthoredCase(
  { given, index, id, hashed }: NumberedCase,
  signature: Signature,
  problems: AuthoredProblem[],
): TestCase | undefined {
  if (signature.kind === "class") return readClassCase({ given, index, id }, signature, problems);
  const field = `cases.${index}`;
  const number = index + 1;
  const hasAnswer = isAnswered(given);
  if (given.raises !== undefined) checkNames(given.raises, { given, field, number }, problems);
  if (hasAnswer && hashed)
    problems.push({
      field: `${field}.expected`,
      message: say`Test ${number} has an expected value and the hash of one.`,
      inPlace: say`Has an expected value and the hash of one.`,
    });
  if (!hasAnswer && !hashed)
    problems.push({
      field: `${field}.expected`,
      message: say`Test ${number} has no expected value yet.`,
      inPlace: say`Has no expected value yet.`,
    });
  const whole = buildOwnCase({ signature, visible: [] }, inputOf(given, signature), id);
  if (whole.kind === "case") {
    const testCase = { ...whole.testCase, category: given.category };
    if (hashed) return { ...testCase, expected: [{ kind: "hashed", answer: hashed }] };
    return given.raises === undefined
      ? testCase
      : { ...testCase, expected: [{ kind: "throws", names: thrownNames(given.raises) }] };
  }
  problems.push(
    ...whole.problems.map((problem) => {
      const about = say`${words(problem.field, given, signature)}: ${problem.message}.`;
      return {
        field: `${field}.${fieldName(problem.field)}`,
        message: say`Test ${number}, ${about}`,
        inPlace: capitalized(about),
      };
    }),
  );
  if (!hasAnswer) return undefined;
  const asked = buildOwnCase({ signature, visible: [] }, inputOf({ ...given, expected: "" }, signature), id);
  return asked.kind === "case" ? { ...asked.testCase, category: given.category } : undefined;
}

interface Place {
  readonly given: AuthoredCase;
  readonly field: string;
  /** 1-based. */
  readonly number: number;
}

function checkNames(raises: ErrorNames, { given, field, number }: Place, problems: AuthoredProblem[]): void {
  if (given.expected.trim() !== "")
    problems.push({
      field: `${field}.expected`,
      message: say`Test ${number} expects a value and an error.`,
      inPlace: say`Expects a value and an error.`,
    });
  for (const language of languages) {
    const name = raises[language].trim();
    if (name === "" || isErrorName(name)) continue;
    problems.push({
      field: `${field}.raises.${language}`,
      message: say`Test ${number}: “${name.slice(0, 60)}” is no name of an error in ${languageNames[language]}.`,
      inPlace: say`“${name.slice(0, 60)}” is no name of an error in ${languageNames[language]}.`,
    });
  }
}

function inputOf({ inputs, expected }: AuthoredCase, signature: Signature): OwnCaseInput {
  return signature.kind === "program"
    ? { kind: "program", stdin: inputs[0] ?? "", expected }
    : { kind: "function", args: inputs, expected };
}

/** Own cases call their inputs arguments. */
const fieldName = (field: string) => field.replace(/^args\b/, "inputs");

function words(field: string, { inputs }: AuthoredCase, signature: Signature): string {
  const at = /^args\.(\d+)$/.exec(field)?.[1];
  if (at === undefined) return say`expected value`;
  const name = signature.kind === "function" ? signature.parameters[Number(at)]?.name : undefined;
  const shown = name ?? say`input`;
  return (inputs[Number(at)] ?? "").trim() === "" ? say`${shown} (empty)` : shown;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
