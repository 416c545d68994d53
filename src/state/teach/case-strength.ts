import type { Mutant } from "../../domain/gate/mutant.ts";
import { type Language, languageNames } from "../../domain/language.ts";
import {
  type AuthoredCase,
  type AuthoredExercise,
  isAnswered,
} from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import {
  drawableKinds,
  drawCases,
  takenInputs,
  varyCases,
  type Written,
} from "../../domain/teach/drawn-cases.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { runAllCases } from "../run-all-cases.ts";
import { createMutantGate, mutantMillis } from "../try-mutants.ts";
import { answer, type Answered } from "./answer.ts";
import { runReference } from "./run-reference.ts";

/** A program with one small mistake that passes every test. */
export interface Survivor {
  readonly mutant: Mutant;
  /** The line of the reference that it changes, and what stands there instead. */
  readonly before: string;
  readonly after: string;
  /** A test that it would fail; absent where none was found. */
  readonly killer: AuthoredCase | undefined;
}

/** How many small mistakes the tests notice, in one language. */
export interface Strength {
  readonly language: Language;
  readonly tried: number;
  readonly survivors: readonly Survivor[];
  /** Inputs on which a survivor ran before none was found that tells it apart. */
  readonly inputs: number;
}

/** What a language's tests cannot be measured by; a sentence. */
export interface Unmeasured {
  readonly language: Language;
  readonly because: string;
}

export interface StrengthProgress {
  readonly language: Language;
  readonly step: "mutants" | "inputs";
  readonly done: number;
  readonly total: number;
}

interface Context {
  readonly run: RunProgram;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: StrengthProgress) => void;
}

const mutantsOfEach = 40;
/** Of generated inputs, for each survivor. */
const mostInputs = 120;
const batchSize = 40;
const author = "teach";
const seed = 1;

/**
 * Makes small mistakes in one reference, runs each on the tests, and looks for inputs that would tell those apart which pass.
 * What was found is there when it is stopped, too.
 * @throws PlaygroundError when nothing can be run here at all, or the reference cannot be taken apart
 */
export async function measureStrength(
  written: Written,
  language: Language,
  context: Context,
): Promise<Strength | Unmeasured> {
  const { run, signal, onProgress } = context;
  const { exercise } = written.compiled;
  const trouble = await whyNot(written, language, context);
  if (exercise === undefined || trouble !== undefined)
    return { language, because: trouble ?? say`It is not whole.` };
  const gate = createMutantGate(run, { author, signal });
  const { total, survivors } = await gate.tryMutants(exercise, {
    perLanguage: mutantsOfEach,
    languages: [language],
    onTried: (_, done, all) => onProgress({ language, step: "mutants", done, total: all }),
  });
  const candidates = survivors.length === 0 ? [] : await answeredInputs(written, { run, language, signal });
  const found: Survivor[] = [];
  for (const mutant of survivors) {
    onProgress({ language, step: "inputs", done: found.length, total: survivors.length });
    // oxlint-disable-next-line no-await-in-loop -- one author's programs take turns anyway
    const killer = await findKiller(mutant, { written, candidates, context });
    const line = (source: string) => (source.split("\n")[mutant.line - 1] ?? "").trim();
    found.push({ mutant, before: line(exercise.reference[language]), after: line(mutant.source), killer });
  }
  return { language, tried: total, survivors: found, inputs: candidates.length };
}

async function whyNot(
  written: Written,
  language: Language,
  { run, signal }: Context,
): Promise<string | undefined> {
  const { authored, compiled } = written;
  if (!authored.cases.some(isAnswered)) return say`No test says yet what is expected.`;
  const answers = await runReference({ run, compiled, language, signal });
  const failed = answers.find(({ verdict }) => verdict.kind !== "passed");
  return failed && !signal.aborted
    ? say`The ${languageNames[language]} reference fails test ${failed.index + 1} itself: mend that first.`
    : undefined;
}

/** Generated inputs that the exercise has not, with the reference's answers, shortest first. */
export async function answeredInputs(
  written: Written,
  how: { readonly run: RunProgram; readonly language: Language; readonly signal: AbortSignal },
): Promise<readonly Answered[]> {
  const answered = await answer(drawnInputs(written), written, how);
  return answered
    .filter(({ expected }) => expected !== undefined)
    .toSorted((a, b) => sizeOf(a.given) - sizeOf(b.given));
}

/** Half by types, half by small changes of the exercise's own inputs: those know what the function accepts. */
function drawnInputs(written: Written): readonly AuthoredCase[] {
  const taken = takenInputs(written.compiled);
  const kinds = drawableKinds(written);
  const typed = kinds.flatMap((category) =>
    drawCases(written, { category, count: Math.ceil(mostInputs / 2 / kinds.length), seed, taken }),
  );
  return [...typed, ...varyCases(written, { count: mostInputs - typed.length, seed, taken })];
}

const sizeOf = ({ inputs }: AuthoredCase) => inputs.join().length;

interface Search {
  readonly written: Written;
  readonly candidates: readonly Answered[];
  readonly context: Context;
}

/** The shortest of the inputs on which the mutant answers otherwise than the reference. */
async function findKiller(
  { source, language }: Mutant,
  { written, candidates, context: { run, signal } }: Search,
): Promise<AuthoredCase | undefined> {
  const slowest = Math.max(0, ...candidates.map(({ millis }) => millis));
  for (let from = 0; from < candidates.length && !signal.aborted; from += batchSize) {
    const batch = candidates.slice(from, from + batchSize).map(asCase);
    const { exercise, cases } = compileAuthored(onlyWith(written.authored, batch), "killer");
    if (exercise === undefined) return undefined;
    const runnable = cases.flatMap((each) => each ?? []);
    // oxlint-disable-next-line no-await-in-loop -- the next batch is needed only where this one finds nothing
    const judged = await runAllCases({
      run,
      exercise,
      cases: runnable,
      source,
      language,
      author,
      signal,
      limits: { ...exercise.limits, millisPerCase: mutantMillis(slowest) },
    });
    const failing = new Set(judged.flatMap(({ testCase, verdict }) => (fails(verdict) ? [testCase] : [])));
    const killer = batch.find((_, at) => failing.has(cases[at] ?? never));
    if (killer !== undefined) return killer;
  }
  return undefined;
}

const never = { id: "", category: "own", steps: { python: [], javascript: [] }, expected: [] } as const;

function asCase({ given, expected = "" }: Answered): AuthoredCase {
  return { ...given, expected };
}

function onlyWith(authored: AuthoredExercise, cases: readonly AuthoredCase[]): AuthoredExercise {
  return { ...authored, cases };
}

function fails({ kind }: Verdict): boolean {
  return kind !== "passed" && kind !== "notRun" && kind !== "notGraded";
}
