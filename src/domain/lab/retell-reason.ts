import { retell } from "../../messages/retell.ts";
import { say } from "../../messages/say.ts";
import { verdictName, verdictWord } from "../describe-verdict.ts";
import { verdictKinds } from "../verdict.ts";
import { kindOf, type UnusableKind } from "./unusable-record.ts";

/**
 * Why something did not pass or cannot be used, in the reader's language. It is kept and exported in English; what a
 * program, its interpreter or a test said is a part of it, and stays as it is.
 */
export function retellReason(english: string): string {
  if (thrown.test(english)) return english;
  const kind = verdictKinds.find((each) => english.startsWith(`${verdictWord(each)}: `));
  if (kind !== undefined)
    return `${verdictName(kind)}: ${retellReason(english.slice(verdictWord(kind).length + 2))}`;
  for (const [pattern, tell] of withReason) {
    const [, first, second = ""] = pattern.exec(english) ?? [];
    if (first !== undefined) return tell(first, second);
  }
  return retell(english);
}

/** As an interpreter writes it: "TypeError: …". */
const thrown = /^[A-Za-z_$][\w.$]*: /;

/** Texts with another reason in them. */
const withReason: readonly (readonly [pattern: RegExp, tell: (first: string, second: string) => string])[] = [
  [/^It is no JSON: (.+)$/s, (reason) => say`It is no JSON: ${retellReason(reason)}`],
  [/^(.+), at character (\d+)$/s, (reason, place) => say`${retellReason(reason)}, at character ${place}`],
  [/^not possible in fair mode: (.+)$/s, (reason) => say`not possible in fair mode: ${retellReason(reason)}`],
  [
    /^the canonical solution does not run here: (.+)$/s,
    (reason) => say`the canonical solution does not run here: ${retellReason(reason)}`,
  ],
  [
    /^The function returned (.+)\. That is not right: (.+)\.$/s,
    (value, reason) => say`The function returned ${value}. That is not right: ${retellReason(reason)}.`,
  ],
];

/** What several unusable records have in common. */
export function retellKind({ records: [first], because }: UnusableKind): string {
  return kindOf(first === undefined ? because : retellReason(first.because));
}

/** Which test is left out; where its source names it, as that does. */
export function retellTestName(english: string): string {
  const [, list, number = ""] = /^(test|weak input|strict input) (\d+)$/.exec(english) ?? [];
  switch (list) {
    case "test":
      return say`test ${number}`;
    case "weak input":
      return say`weak input ${number}`;
    case "strict input":
      return say`strict input ${number}`;
    default:
      return english;
  }
}
