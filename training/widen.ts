import type { Difficulty } from "../src/domain/exercise.ts";
import type { Family } from "../src/domain/family.ts";
import { makeExercise } from "../src/domain/generate.ts";
import { judge } from "../src/domain/judge.ts";
import { runNatively } from "../src/domain/testing/run-natively.ts";
import type { Variant } from "./variants.ts";
import type { Wordings } from "./wordings.ts";

/** Larger numbers make some references slow. */
const stuckMillis = 300;

/**
 * Families whose numbers may be others: neither reference nor oracle takes longer with them. With other numbers, most of the
 * others ask for the same program or for none.
 */
export const widenable: ReadonlySet<string> = new Set(
  (
    "bank-account bounded-queue chunk-list check-digit closest-value count-if counting-game digit-sum " +
    "free-time group-and-sum keep-if largest-or-default longest-word merge-intervals parking-fee rate-limiter " +
    "rotate-list round-money session-lengths shift-letters sum-if turnstile undo-text is-prime rank-scores " +
    "remove-duplicates second-largest in-exactly-some flatten-nested-list tree-measures custom-order"
  ).split(" "),
);

interface Widening {
  /** Attempts for each variant that has numbers among its parameters. */
  readonly attempts: number;
  readonly most: number;
  readonly random: () => number;
  readonly wordings: ((parameters: unknown) => Wordings) | undefined;
}

/**
 * Further variants whose numbers no exercise of the page has, so that numbers are read and not known by heart. Kept are
 * those whose JavaScript reference agrees with the oracle on every case; their flaws are not proven, and not used.
 */
export function widen(variants: readonly Variant[], widening: Widening): readonly Variant[] {
  const { attempts, most, random } = widening;
  const programs = new Set(variants.map(({ body }) => body.reference.python));
  const wide: Variant[] = [];
  const candidates = variants.filter(({ parameters, isHeldOut }) => !isHeldOut && hasNumber(parameters));
  for (let attempt = 0; attempt < attempts && candidates.length > 0 && wide.length < most; attempt += 1) {
    const from = candidates[Math.floor(random() * candidates.length)];
    const made = from && tryOne(from, widening);
    if (made === undefined || programs.has(made.body.reference.python)) continue;
    programs.add(made.body.reference.python);
    wide.push(made);
  }
  return wide;
}

function tryOne(
  { family, difficulty, parameters }: Variant,
  { random, wordings }: Widening,
): Variant | undefined {
  const wider = otherNumbers(parameters, random);
  try {
    const body = family.build(wider);
    const words = wordings?.(wider);
    const texts = [body.task, ...(words?.phrases ?? []), ...(words?.statements ?? [])].join(" ");
    if (/undefined|NaN|Infinity/.test(texts) || !isRight(family, wider, difficulty)) return undefined;
    return { family, difficulty, seed: 0, parameters: wider, body: { ...body, flaws: [] }, isHeldOut: false };
  } catch {
    return undefined;
  }
}

function isRight(family: Family<unknown, unknown>, parameters: unknown, difficulty: Difficulty): boolean {
  // Two inputs of each category tell a reference that does not follow its numbers; dozens would take minutes.
  const fixed = { ...family, build: () => ({ ...family.build(parameters), hiddenPerCategory: 2 }) };
  const exercise = makeExercise(fixed, { seed: 1, difficulty });
  const { visible, hidden, comparison, reference } = exercise;
  if (hidden.length < 6) return false;
  return [visible, hidden].every((batch) => {
    const all = runNatively(reference.javascript, batch, stuckMillis);
    return batch.every((testCase, at) => {
      const outcome = { kind: "finished", observations: all[at] ?? [], stdout: "", millis: 0 } as const;
      return judge({ outcome, testCase, comparison, language: "javascript" }).kind === "passed";
    });
  });
}

function hasNumber(data: unknown): boolean {
  if (typeof data === "number") return true;
  return typeof data === "object" && data !== null && Object.values(data).some(hasNumber);
}

/** Each number, with even chances, gives way to another of its sign and not too far off; nothing else changes. */
function otherNumbers(data: unknown, random: () => number): unknown {
  if (typeof data === "number") {
    if (random() < 0.3 || !Number.isInteger(data)) return data;
    const size = 2 + Math.floor(random() * (3 * Math.abs(data) + 8));
    return data < 0 ? -size : size;
  }
  if (Array.isArray(data)) return data.map((each) => otherNumbers(each, random));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, otherNumbers(value, random)]));
}
