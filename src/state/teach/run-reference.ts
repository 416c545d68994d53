import type { Exercise, TestCase } from "../../domain/exercise.ts";
import { formatValue } from "../../domain/format-value.ts";
import type { Language } from "../../domain/language.ts";
import { parseLiteral } from "../../domain/literal.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { writeLiteral } from "../../domain/teach/authored-literal.ts";
import type { Compiled } from "../../domain/teach/compile-authored.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { runAllCases } from "../run-all-cases.ts";

/** What a reference made of one of the author's cases. */
export interface ReferenceAnswer {
  /** Among the author's, 0-based. */
  readonly index: number;
  readonly verdict: Verdict;
  /** Fit for the case's expected value; `undefined` where it gave nothing that could stand there. */
  readonly given: string | undefined;
  /** The name of the error that it raised in place of an answer. */
  readonly raised: string | undefined;
}

interface Options {
  readonly run: RunProgram;
  readonly compiled: Compiled;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/**
 * Runs the reference of one language on every case that can be read, in the sandbox.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function runReference({
  run,
  compiled,
  language,
  signal,
}: Options): Promise<readonly ReferenceAnswer[]> {
  const { exercise, cases } = compiled;
  if (exercise === undefined) return [];
  const indices = new Map(cases.flatMap((each, index) => (each ? [[each, index] as const] : [])));
  const judged = await runAllCases({
    run,
    exercise,
    cases: [...indices.keys()],
    source: exercise.reference[language],
    language,
    author: "teach",
    signal,
  });
  return judged
    .map(({ testCase, outcome, verdict }) => ({
      index: indexOf(indices, testCase),
      verdict,
      given: givenBy(outcome, exercise),
      raised: raisedBy(outcome),
    }))
    .toSorted((a, b) => a.index - b.index);
}

function indexOf(indices: ReadonlyMap<TestCase, number>, testCase: TestCase): number {
  return indices.get(testCase) ?? -1;
}

function raisedBy(outcome: Outcome): string | undefined {
  const [observation] = outcome.kind === "finished" ? outcome.observations : [];
  return observation?.kind === "threw" ? observation.thrown.typeName : undefined;
}

/** An answer as an author would type it: JavaScript's `3` is an int where an int is declared. */
function givenBy(
  outcome: Outcome,
  { signature, languages }: Pick<Exercise, "signature" | "languages">,
): string | undefined {
  const [observation] = outcome.kind === "finished" ? outcome.observations : [];
  if (observation?.kind === "printed") return observation.text;
  if (observation?.kind !== "returned" || signature.kind !== "function") return undefined;
  const typed = parseLiteral(formatValue(observation.value, "python"), signature.returns);
  return typed.kind === "problem" ? undefined : writeLiteral(typed.value, languages);
}
