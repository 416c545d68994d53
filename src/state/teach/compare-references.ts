import { canonical } from "../../domain/canonical.ts";
import { verdictName } from "../../domain/describe-verdict.ts";
import type { Language } from "../../domain/language.ts";
import { parseLiteral } from "../../domain/literal.ts";
import type { AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import type { Written } from "../../domain/teach/drawn-cases.ts";
import type { Type } from "../../domain/type.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { answeredInputs } from "./case-strength.ts";
import { runReference } from "./run-reference.ts";

/** An input on which the references of two languages do not give the same, by the exercise's rule. */
interface Disagreement {
  /** Expects what the first language's reference gives. */
  readonly given: AuthoredCase;
  /** Of the second language: what it gives, or what became of it. */
  readonly other: string;
  /** Both give a list of the same items, in another order. */
  readonly sameItems: boolean;
}

export interface Agreement {
  readonly languages: readonly [Language, Language];
  /** Inputs on which both ran. */
  readonly inputs: number;
  /** Shortest input first. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Holds the references of two languages against each other, on generated inputs that no test has.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function compareReferences(
  written: Written,
  [first, second]: readonly [Language, Language],
  { run, signal }: { readonly run: RunProgram; readonly signal: AbortSignal },
): Promise<Agreement> {
  const answered = await answeredInputs(written, { run, language: first, signal });
  const cases = answered.map(({ given, expected = "" }) => ({ ...given, expected }));
  const compiled = compileAuthored({ ...written.authored, cases }, "compared");
  const returns =
    compiled.exercise?.signature.kind === "function" ? compiled.exercise.signature.returns : undefined;
  const answers = cases.length === 0 ? [] : await runReference({ run, compiled, language: second, signal });
  const known = answers.filter(({ verdict }) => verdict.kind !== "notRun" && verdict.kind !== "notGraded");
  return {
    languages: [first, second],
    inputs: known.length,
    disagreements: known.flatMap(({ index, verdict, given: other }) => {
      const given = cases[index];
      if (verdict.kind === "passed" || given === undefined) return [];
      const sameItems = returns !== undefined && haveSameItems(given.expected, other, returns);
      return [{ given, other: other ?? verdictName(verdict.kind), sameItems }];
    }),
  };
}

function haveSameItems(one: string, other: string | undefined, type: Type): boolean {
  const [left, right] = [itemsOf(one, type), itemsOf(other ?? "", type)];
  return left !== undefined && left === right;
}

function itemsOf(text: string, type: Type): string | undefined {
  const parsed = parseLiteral(text, type);
  if (parsed.kind !== "value" || parsed.value.kind !== "list") return undefined;
  return parsed.value.items.map(canonical).toSorted().join();
}
