import { categoryName } from "../../domain/category-name.ts";
import { counted } from "../../domain/counted.ts";
import { type AuthoredAnswer, type AuthoredCase, isAnswered } from "../../domain/teach/authored-exercise.ts";
import { writeErrorNames } from "../../domain/teach/error-names.ts";
import type { PastedRow } from "../../domain/teach/pasted-case.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { Generated } from "../../state/teach/generate-cases.ts";

const longestInput = 100;

/** A test in one line: `[1, 2], 3 → 5`. */
export function caseText({
  inputs,
  ...answer
}: Pick<AuthoredCase, "inputs" | "expected" | "raises">): string {
  const given = inputs.map(oneLine).join(", ");
  return isAnswered(answer) ? `${given} → ${answerText(answer)}` : given;
}

function answerText({ expected, raises }: AuthoredAnswer): string {
  if (raises === undefined) return oneLine(expected);
  const names = writeErrorNames(raises);
  return names === "" ? say`raises an error` : say`raises ${names}`;
}

function oneLine(text: string): string {
  const line = text.replace(/\n$/, "").replaceAll("\n", "⏎");
  return line.length > longestInput ? `${line.slice(0, longestInput)}…` : line || say`(empty)`;
}

/** What was read of what was pasted. */
export function pastedWords(rows: readonly PastedRow[]): string {
  if (rows.length === 0) return "";
  const wrong = rows.filter(({ problems }) => problems.length > 0).length;
  const repeated = rows.filter(({ repeats }) => repeats).length;
  return [
    sayCount(rows.length, "# test read", "# tests read"),
    ...(wrong > 0 ? [say`${wrong} with problems`] : []),
    ...(repeated > 0 ? [say`${repeated} with an input that is there already`] : []),
  ].join(", ");
}

/** What came of generating. */
export function generatedWords({ cases, raising, leftOut, short }: Generated): string {
  const [first] = leftOut;
  return [
    sayCount(cases.length, "# test made.", "# tests made."),
    ...(raising.length === 0
      ? []
      : [
          sayCount(
            raising.length,
            "# more expects an error that the reference raises: choose it if that is meant.",
            "# more expect errors that the reference raises: choose those that are meant.",
          ),
        ]),
    ...(first === undefined
      ? []
      : [
          say`Left out: ${counted(leftOut.length, "input")} without an answer by the reference, such as ${caseText({ inputs: first.given.inputs, expected: "" })} (${first.because}).`,
        ]),
    ...(short.length === 0 ? [] : [say`No more inputs of the kind ${short.map(categoryName).join(", ")}.`]),
  ].join(" ");
}
