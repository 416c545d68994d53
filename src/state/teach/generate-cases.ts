import type { Category } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import type { AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { drawCases, takenInputs, type Written } from "../../domain/teach/drawn-cases.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { answer } from "./answer.ts";
import { type Raising, raisingCases, type RaisingOptions } from "./raising-cases.ts";

export interface GenerateOptions {
  readonly kinds: readonly Category[];
  readonly perKind: number;
  /** Any 32-bit integer; the same draws the same inputs. */
  readonly seed: number;
  /** Whose reference gives the answers. */
  readonly language: Language;
}

export interface Generated {
  /** With their answers; none has an input that was there. */
  readonly cases: readonly AuthoredCase[];
  /** Inputs on which the reference raises, as tests that expect it: it may be meant, or the input is not. */
  readonly raising: readonly AuthoredCase[];
  /** Inputs to which the reference gave no answer: it may not be meant for them. */
  readonly leftOut: readonly { readonly given: AuthoredCase; readonly because: string }[];
  /** Kinds that have fewer inputs than were wanted. */
  readonly short: readonly Category[];
}

interface Context {
  readonly run: RunProgram;
  readonly signal: AbortSignal;
  /** Kinds that are done. */
  readonly onProgress: (done: number) => void;
}

/** Kinds of which the reference accepts one in three are filled all the same. */
const rounds = 3;

/**
 * Draws inputs of each kind and has the reference answer them, in the sandbox.
 * @returns what there is when it is stopped, too
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function generateCases(
  written: Written,
  { kinds, perKind, seed, language }: GenerateOptions,
  { run, signal, onProgress }: Context,
): Promise<Generated> {
  const taken = takenInputs(written.compiled);
  const raising: Raising[] = [];
  const made = {
    cases: [] as AuthoredCase[],
    leftOut: [] as Generated["leftOut"][number][],
    short: [] as Category[],
  };
  for (const [at, category] of kinds.entries()) {
    let missing = perKind;
    for (let round = 0; round < rounds && missing > 0 && !signal.aborted; round += 1) {
      const drawn = drawCases(written, { category, count: missing, seed: seed + round, taken });
      if (drawn.length === 0) break;
      // oxlint-disable-next-line no-await-in-loop -- how many are missing, this round says
      const answers = await answer(drawn, written, { run, language, signal });
      for (const { given, expected, because, raised } of answers) {
        if (raised !== undefined) raising.push({ given, raised });
        if (expected === undefined) made.leftOut.push({ given, because });
        else made.cases.push({ ...given, expected });
      }
      missing -= answers.filter(({ expected }) => expected !== undefined).length;
    }
    if (signal.aborted) break;
    if (missing > 0) made.short.push(category);
    onProgress(at + 1);
  }
  return {
    ...made,
    ...(await withRaising(made.leftOut, raising, { written, perKind, language, run, signal })),
  };
}

/** What is offered as a test that expects an error is not left out. */
async function withRaising(
  leftOut: Generated["leftOut"],
  raising: readonly Raising[],
  {
    written,
    perKind,
    ...how
  }: Omit<RaisingOptions, "perName"> & { readonly written: Written; readonly perKind: number },
): Promise<Pick<Generated, "raising" | "leftOut">> {
  const cases = await raisingCases(raising, written, { ...how, perName: perKind });
  const offered = new Set(cases.map(inputsKey));
  return { raising: cases, leftOut: leftOut.filter(({ given }) => !offered.has(inputsKey(given))) };
}

const inputsKey = ({ inputs }: AuthoredCase) => JSON.stringify(inputs);
