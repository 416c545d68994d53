import type { Language } from "../../domain/language.ts";
import { type AuthoredCase, type ErrorNames, withAnswer } from "../../domain/teach/authored-exercise.ts";
import type { Written } from "../../domain/teach/drawn-cases.ts";
import { anyError, isErrorName } from "../../domain/teach/error-names.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { answer } from "./answer.ts";
import { measurable } from "./strength-session.ts";

/** An input on which the reference of one language raises an error. */
export interface Raising {
  readonly given: AuthoredCase;
  readonly raised: string;
}

export interface RaisingOptions {
  readonly language: Language;
  /** At most so many for each name of an error. */
  readonly perName: number;
  readonly run: RunProgram;
  readonly signal: AbortSignal;
}

/**
 * Tests that expect the error which a reference raises, by its name in each language: what the other language calls it, its
 * reference says. Where that one raises none, the languages do not ask for the same, and there is no test.
 */
export async function raisingCases(
  raising: readonly Raising[],
  written: Written,
  { language, perName, run, signal }: RaisingOptions,
): Promise<readonly AuthoredCase[]> {
  const some = fewOfEach(raising, perName);
  const names = new Map<AuthoredCase, ErrorNames>(
    some.map(({ given, raised }) => [given, { ...anyError, [language]: nameOf(raised) }]),
  );
  for (const other of measurable(written.authored)) {
    if (other === language || names.size === 0 || signal.aborted) continue;
    // oxlint-disable-next-line no-await-in-loop -- one author's programs take turns anyway
    const answers = await answer([...names.keys()], written, { run, language: other, signal });
    const raisedBy = new Map(answers.map(({ given, raised }) => [given, raised]));
    for (const [given, known] of names) {
      const raised = raisedBy.get(given);
      if (raised === undefined) names.delete(given);
      else names.set(given, { ...known, [other]: nameOf(raised) });
    }
  }
  if (signal.aborted) return [];
  return [...names].map(([given, raises]) => ({
    ...withAnswer(given, { expected: "", raises }),
    category: "errors",
  }));
}

function fewOfEach(raising: readonly Raising[], perName: number): readonly Raising[] {
  const counts = new Map<string, number>();
  return raising.filter(({ raised }) => {
    const count = (counts.get(raised) ?? 0) + 1;
    counts.set(raised, count);
    return count <= perName;
  });
}

/** Any error will do in place of one without a name that could be written down. */
const nameOf = (raised: string) => (isErrorName(raised) ? raised : "");
