import { explainVerdict, verdictName } from "../../domain/describe-verdict.ts";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { ReferenceState, TeachState } from "../../state/teach/teach-session.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { Tone } from "../../ui/StatusBadge.tsx";

interface Finding {
  readonly tone: Tone;
  readonly text: string;
}

/** What the references made of one test. */
export interface CaseFinding extends Finding {
  /** What a reference gives in place of what is expected. */
  readonly instead?: string;
}

/** The first thing worth saying of a test: a reference that fails it, else that all which ran pass it. */
export function caseFinding(
  { authored, references }: Pick<TeachState, "authored" | "references">,
  at: number,
): CaseFinding | undefined {
  if ((authored.cases[at]?.expected ?? "").trim() === "") return undefined;
  const passed: Language[] = [];
  for (const language of languages) {
    const state = references[language];
    if (state.kind !== "ran") continue;
    const answer = state.answers.find(({ index }) => index === at);
    if (answer === undefined) continue;
    if (answer.verdict.kind === "passed") {
      passed.push(language);
      continue;
    }
    const gives =
      answer.given === undefined ? verdictName(answer.verdict.kind) : `gives ${shortened(answer.given)}`;
    return {
      tone: "fail",
      text: `The ${languageNames[language]} reference: ${gives}`,
      ...(answer.given !== undefined && { instead: answer.given }),
    };
  }
  if (passed.length === 0) return undefined;
  return { tone: "pass", text: "passed by the reference" };
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** How one language's reference stands; `undefined` where there is none. */
export function referenceFinding(
  authored: AuthoredExercise,
  state: ReferenceState,
  language: Language,
): Finding | undefined {
  if (!authored.languages.includes(language) || authored.reference[language].trim() === "") return undefined;
  const name = `The ${languageNames[language]} reference`;
  switch (state.kind) {
    case "unknown":
      return { tone: "quiet", text: `${name} has not been run on these tests.` };
    case "running":
      return { tone: "busy", text: `${name} is running…` };
    case "failed":
      return { tone: "warn", text: `${name} could not be run: ${state.message}.` };
    case "ran":
      return ranFinding(name, state, { authored, language });
    default:
      return unreachable(state);
  }
}

function ranFinding(
  name: string,
  { answers }: ReferenceState & { readonly kind: "ran" },
  { authored, language }: { readonly authored: AuthoredExercise; readonly language: Language },
): Finding {
  const judged = answers.filter(({ index }) => (authored.cases[index]?.expected ?? "").trim() !== "");
  const failed = judged.find(({ verdict }) => verdict.kind !== "passed");
  if (failed !== undefined) {
    const { title, detail } = explainVerdict(failed.verdict, language);
    return { tone: "fail", text: `${name} fails test ${failed.index + 1}: ${title}. ${detail}` };
  }
  if (judged.length === 0) return { tone: "quiet", text: `${name}: no test can be judged yet.` };
  const count = judged.length === 1 ? "1 test" : `${judged.length} tests`;
  const isAll = judged.length === authored.cases.length;
  return {
    tone: "pass",
    text: `${name} passes ${isAll ? `all ${count}` : `the ${count} that can be judged`}.`,
  };
}
