import { counted } from "../../domain/counted.ts";
import { explainVerdict, verdictName } from "../../domain/describe-verdict.ts";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import type { AuthoredAnswer, AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { anyError, isErrorName } from "../../domain/teach/error-names.ts";
import { say } from "../../messages/say.ts";
import type { ReferenceState, TeachState } from "../../state/teach/teach-session.ts";
import { unreachable } from "../../domain/unreachable.ts";

export interface Finding {
  readonly tone: "pass" | "fail" | "warn" | "info" | "quiet" | "busy";
  readonly text: string;
}

/** What the references made of one test. */
export interface CaseFinding extends Finding {
  /** What a reference gives in place of what is expected. */
  readonly instead?: AuthoredAnswer;
}

type State = Pick<TeachState, "authored" | "compiled" | "references">;

/**
 * The first thing worth saying of a test: a reference that fails it, else that all which ran pass it. Of one of which
 * nobody has said what it expects, only that a reference raises an error.
 */
export function caseFinding(state: State, at: number): CaseFinding | undefined {
  const expects = expectsSomething(state, at);
  let isPassed = false;
  for (const language of languages) {
    const reference = state.references[language];
    const answer = reference.kind === "ran" ? reference.answers.find(({ index }) => index === at) : undefined;
    if (answer === undefined) continue;
    const { verdict, given, raised } = answer;
    if (!expects && raised === undefined) continue;
    isPassed ||= verdict.kind === "passed";
    if (verdict.kind === "passed") continue;
    const name = languageNames[language];
    const tone = expects ? "fail" : "info";
    if (raised !== undefined)
      return {
        tone,
        text: say`The ${name} reference: raises ${shortened(raised)}`,
        ...(isErrorName(raised) && { instead: raising(state.authored.cases[at], language, raised) }),
      };
    return given === undefined
      ? { tone, text: say`The ${name} reference: ${verdictName(verdict.kind)}` }
      : { tone, text: say`The ${name} reference: gives ${shortened(given)}`, instead: { expected: given } };
  }
  return isPassed ? { tone: "pass", text: say`passed by the reference` } : undefined;
}

/** What the error is called in the other language stays. */
function raising(given: AuthoredCase | undefined, language: Language, name: string): AuthoredAnswer {
  return { expected: "", raises: { ...(given?.raises ?? anyError), [language]: name } };
}

/** A test without an answer, or with one that cannot be read, is passed by every program. */
function expectsSomething({ compiled }: Pick<State, "compiled">, at: number): boolean {
  return compiled.cases[at]?.expected.some(({ kind }) => kind !== "nothing") ?? false;
}

/** Of several lines it is told where one ends. */
function shortened(text: string): string {
  const line = text.replaceAll("\n", " ⏎ ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** How one language's reference stands; `undefined` where there is none. */
export function referenceFinding(state: State, language: Language): Finding | undefined {
  const { authored, references } = state;
  if (!authored.languages.includes(language) || authored.reference[language].trim() === "") return undefined;
  const name = languageNames[language];
  const reference = references[language];
  switch (reference.kind) {
    case "unknown":
      return { tone: "quiet", text: say`The ${name} reference has not been run on these tests.` };
    case "running":
      return { tone: "busy", text: say`The ${name} reference is running…` };
    case "failed":
      return { tone: "warn", text: say`The ${name} reference could not be run: ${reference.message}.` };
    case "ran":
      return ranFinding(reference, state, language);
    default:
      return unreachable(reference);
  }
}

function ranFinding(
  { answers }: ReferenceState & { readonly kind: "ran" },
  state: State,
  language: Language,
): Finding {
  const name = languageNames[language];
  const judged = answers.filter(({ index }) => expectsSomething(state, index));
  const failed = judged.find(({ verdict }) => verdict.kind !== "passed");
  if (failed !== undefined) {
    const { title, detail } = explainVerdict(failed.verdict, language);
    return {
      tone: "fail",
      text: say`The ${name} reference fails test ${failed.index + 1}: ${title}. ${detail}`,
    };
  }
  if (judged.length === 0)
    return { tone: "quiet", text: say`The ${name} reference: no test can be judged yet.` };
  const tests = counted(judged.length, "test");
  const isAll = judged.length === state.authored.cases.length;
  return {
    tone: "pass",
    text: isAll
      ? say`The ${name} reference passes all ${tests}.`
      : say`The ${name} reference passes the ${tests} that can be judged.`,
  };
}
