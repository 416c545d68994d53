import { say, sayAs } from "../../messages/say.ts";
import type { TestCase } from "../exercise.ts";
import { answerText, canBeHashed, printedText } from "../hashed-answer.ts";
import type { Value } from "../value.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import type { Compiled } from "./compile-authored.ts";
import { guessBits } from "./guess-bits.ts";

/**
 * Below this a graphics card finds the answer. It makes some 50,000 guesses a second (PBKDF2, `answerRounds`), which
 * is 2^40 in nine months; the rest is for what `guessBits` takes to be harder than it is.
 */
const enoughBits = 64;

/**
 * Why the answers of an exercise cannot be hashed so that they stay unread: sentences, of which the first says most.
 * Empty where they can.
 */
export function whyNotHashed({ cases: given, signature, comparison }: AuthoredExercise, compiled: Compiled) {
  if (signature.kind === "class")
    return [
      say`A test of a class has several answers, and each can be guessed by itself: fold or seal them.`,
    ];
  if (signature.kind === "function" && !canBeHashed(comparison))
    return [say`A hash cannot tell whether a number is near enough: choose another rule.`];
  const hidden = compiled.cases.flatMap((each, index) =>
    each && given[index]?.visible === false ? [{ testCase: each, number: index + 1 }] : [],
  );
  if (hidden.length === 0) return [say`No test is hidden.`];
  const shown = new Set(
    compiled.cases.flatMap((each, index) => (each && given[index]?.visible === true ? [textOf(each)] : [])),
  );
  return hidden.flatMap(({ testCase, number }) => {
    if (bitsOf(testCase) < enoughBits)
      return [say`The answer of test ${number} can be guessed: there are not many like ${likeOf(testCase)}.`];
    return shown.has(textOf(testCase))
      ? [say`The answer of test ${number} can be guessed: a visible test has the same.`]
      : [];
  });
}

function bitsOf({ expected: [expectation], steps }: TestCase): number {
  const inputs = inputsOf(steps.python[0]);
  if (expectation?.kind === "prints")
    return guessBits({ kind: "string", value: expectation.text.trim() }, inputs);
  return expectation?.kind === "returns" ? guessBits(expectation.value, inputs) : 0;
}

function inputsOf(step: TestCase["steps"]["python"][number] | undefined): readonly Value[] {
  if (step?.kind === "program") return [{ kind: "string", value: step.stdin }];
  const args = step && "args" in step ? step.args : [];
  return args.flatMap((each) => (each.kind === "value" ? [each.value] : []));
}

function textOf({ expected: [expectation] }: TestCase): string | undefined {
  if (expectation?.kind === "prints") return printedText(expectation.text);
  return expectation?.kind === "returns" ? answerText({ kind: "exact" }, expectation.value) : undefined;
}

function likeOf({ expected: [expectation] }: TestCase): string {
  if (expectation?.kind !== "returns") return sayAs("an answer")`it`;
  switch (expectation.value.kind) {
    case "boolean":
      return sayAs("an answer")`true and false`;
    case "int":
    case "float":
      return sayAs("an answer")`a number of this size`;
    case "list":
    case "map":
      return sayAs("an answer")`it, which is short or stands in the input`;
    default:
      return sayAs("an answer")`it`;
  }
}
