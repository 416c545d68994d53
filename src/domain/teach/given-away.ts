import { say } from "../../messages/say.ts";
import type { TestCase } from "../exercise.ts";
import { formatValue } from "../format-value.ts";
import { project } from "../projection.ts";
import { withoutPictures } from "../statement-pictures.ts";
import type { Value } from "../value.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import type { Compiled } from "./compile-authored.ts";

/**
 * What the statement and the hints say of hidden tests, one sentence each: a test whose input and answer both stand there,
 * or an answer that nobody writes by chance. Numbers of one or two digits, words of three letters and the like do not count
 * by themselves: every statement has some.
 */
export function givenAway(
  { statement, hints, cases: given }: AuthoredExercise,
  { cases }: Compiled,
): readonly string[] {
  const texts = [withoutPictures(statement), ...hints].map(withoutBlanks);
  const known = new Set(given.flatMap(({ visible, expected }) => (visible ? [withoutBlanks(expected)] : [])));
  return cases.flatMap((each, at) => {
    if (each === undefined || given[at]?.visible !== false) return [];
    const answer = answerOf(each);
    if (answer === undefined) return [];
    const answers = spellings(answer);
    const isSaid = texts.some((text) => answers.some((one) => stands(one, text)));
    if (!isSaid) return [];
    const inputs = inputsOf(each);
    const isWhole =
      inputs.length > 0 &&
      texts.some((text) => inputs.every((spelled) => spelled.some((one) => stands(one, text))));
    if (isWhole && isTelling(inputs.join()))
      return [
        say`The text gives hidden test ${at + 1} away: its input and what it expects both stand there.`,
      ];
    const isByChance = !isTelling(answers[0] ?? "") || answers.some((one) => known.has(one));
    return isByChance
      ? []
      : [say`The text has ${shortened(answers[0] ?? "")}, which is what hidden test ${at + 1} expects.`];
  });
}

/** Long enough not to stand there by chance. */
const tellingCharacters = 3;

function isTelling(spelled: string): boolean {
  return (
    (spelled.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= tellingCharacters &&
    !/^(true|false|none|null)$/i.test(spelled)
  );
}

/** What a function returns; `undefined` where nothing is expected yet. */
function answerOf({ expected }: TestCase): Value | undefined {
  const [first] = expected;
  if (first?.kind === "returns") return first.value;
  return first?.kind === "prints" ? { kind: "string", value: first.text.trim() } : undefined;
}

/** The spellings of each input. */
function inputsOf({ steps }: TestCase): readonly (readonly string[])[] {
  const [step] = steps.python;
  if (step?.kind === "program") return [spellings({ kind: "string", value: step.stdin.trim() })];
  if (step?.kind !== "call") return [];
  return step.args.flatMap((argument) => (argument.kind === "value" ? [spellings(argument.value)] : []));
}

/** As either language writes it, and a text without its quotation marks, too. */
function spellings(value: Value): readonly string[] {
  const texts = [formatValue(value, "python"), formatValue(project(value, "javascript"), "javascript")];
  const bare = value.kind === "string" ? [value.value] : [];
  return [...new Set([...bare, ...texts].map(withoutBlanks))].filter((text) => text !== "");
}

/** However a list is spaced. */
function withoutBlanks(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?([[\](){},:]) ?/g, "$1")
    .trim();
}

/** Whether it stands in the text, and not within a longer word or number. */
function stands(spelled: string, text: string): boolean {
  for (let at = text.indexOf(spelled); at !== -1; at = text.indexOf(spelled, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text.slice(at + spelled.length)];
    const goesOn = /^(\w|\.\d)/.test(after) && /\w$/.test(spelled);
    const cameFrom = /[\w.-]/.test(before) && /^[\w-]/.test(spelled);
    if (!goesOn && !cameFrom) return true;
  }
  return false;
}

const longestShown = 40;

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
