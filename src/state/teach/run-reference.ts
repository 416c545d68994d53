import type { Exercise, TestCase } from "../../domain/exercise.ts";
import { formatValue } from "../../domain/format-value.ts";
import type { Language } from "../../domain/language.ts";
import { parseLiteral } from "../../domain/literal.ts";
import type { Observation, Outcome } from "../../domain/outcome.ts";
import { writeLiteral } from "../../domain/teach/authored-literal.ts";
import { isErrorName } from "../../domain/teach/error-names.ts";
import type { Compiled } from "../../domain/teach/compile-authored.ts";
import type { Type } from "../../domain/type.ts";
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
      given: givenBy(outcome, exercise, testCase),
      // Of a class each line says by itself what is raised there.
      raised: exercise.signature.kind === "class" ? undefined : raisedBy(outcome),
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

type Answered = Pick<Exercise, "signature" | "languages">;

/** An answer as an author would type it; of a class a line for each call, as `readClassCase` reads them. */
function givenBy(
  outcome: Outcome,
  { signature, languages }: Answered,
  { steps }: TestCase,
): string | undefined {
  const [first, ...others] = outcome.kind === "finished" ? outcome.observations : [];
  if (first?.kind === "printed") return first.text;
  if (signature.kind === "function") return first && typed(first, signature.returns, languages);
  // An object that could not be made has nothing to be called.
  if (signature.kind === "program" || first === undefined || first.kind === "threw") return undefined;
  const lines = others.map((observation, at) => {
    const step = steps.python[at + 1];
    const method = signature.methods.find(({ name }) => step?.kind === "method" && step.name === name);
    if (observation.kind === "threw") return raisesWords(observation.thrown.typeName);
    return observation.kind === "nothing" ? none : method && typed(observation, method.returns, languages);
  });
  return lines.includes(undefined) ? undefined : lines.join("\n");
}

// Not said: as it is typed.
const none = "None";
// Not said: as it is typed.
const raisesWords = (name: string) => (isErrorName(name) ? `raises ${name}` : "raises");

/** JavaScript's `3` is an int where an int is declared. */
function typed(
  observation: Observation,
  type: Type,
  languages: readonly Language[] | undefined,
): string | undefined {
  if (observation.kind !== "returned") return undefined;
  const value = parseLiteral(formatValue(observation.value, "python"), type);
  return value.kind === "problem" ? undefined : writeLiteral(value.value, languages);
}
