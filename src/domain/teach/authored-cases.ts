import type { TestCase } from "../exercise.ts";
import type { HashedAnswer } from "../hashed-answer.ts";
import { buildOwnCase, type OwnCaseInput } from "../own-case.ts";
import type { Signature } from "../signature.ts";
import type { AuthoredCase } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";

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
  const place = { field: `cases.${index}`, what: `Test ${index + 1}` };
  const isAnswered = given.expected.trim() !== "";
  if (isAnswered && hashed)
    problems.push({
      field: `${place.field}.expected`,
      message: `${place.what} has an expected value and the hash of one.`,
    });
  if (!isAnswered && !hashed)
    problems.push({
      field: `${place.field}.expected`,
      message: `${place.what} has no expected value yet.`,
    });
  const whole = buildOwnCase({ signature, visible: [] }, inputOf(given, signature), id);
  if (whole.kind === "case") {
    const testCase = { ...whole.testCase, category: given.category };
    return hashed ? { ...testCase, expected: [{ kind: "hashed", answer: hashed }] } : testCase;
  }
  problems.push(
    ...whole.problems.map(({ field, message }) => ({
      field: `${place.field}.${fieldName(field)}`,
      message: `${place.what}, ${words(field, given, signature)}: ${message}.`,
    })),
  );
  if (!isAnswered) return undefined;
  const asked = buildOwnCase({ signature, visible: [] }, inputOf({ ...given, expected: "" }, signature), id);
  return asked.kind === "case" ? { ...asked.testCase, category: given.category } : undefined;
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
  if (at === undefined) return "expected value";
  const name = signature.kind === "function" ? signature.parameters[Number(at)]?.name : undefined;
  return `${name ?? "input"}${(inputs[Number(at)] ?? "").trim() === "" ? " (empty)" : ""}`;
}
