import type { Difficulty } from "../src/domain/exercise.ts";
import type { Family } from "../src/domain/family.ts";
import type { Mutant } from "../src/domain/gate/mutant.ts";
import { drawDocument, drawMutantDocument, type TrainingDocument } from "./documents.ts";
import type { Variant } from "./variants.ts";
import { widen, widenable } from "./widen.ts";
import { variantsOf } from "./variants.ts";
import type { Wordings } from "./wordings.ts";

export interface Source {
  readonly family: Family<unknown, unknown>;
  readonly wordings: ((parameters: unknown) => Wordings) | undefined;
}

/** What one family asks at one difficulty: the unit that documents are drawn from evenly. */
export interface Kind {
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly wordings: Source["wordings"];
}

export function kindsOf(sources: readonly Source[]): readonly Kind[] {
  return sources.flatMap(({ family, wordings }) =>
    family.meta.difficulties.map((difficulty) => ({
      name: `${family.meta.id} ${difficulty}`,
      variants: variantsOf(family, difficulty),
      wordings,
    })),
  );
}

/** Kinds with further variants that the page never asks: see widen.ts. */
export function widened(kinds: readonly Kind[], random: () => number): readonly Kind[] {
  return kinds.map((kind) => {
    const { variants, wordings } = kind;
    const id = variants[0]?.family.meta.id ?? "";
    if (!widenable.has(id)) return kind;
    const wide = widen(variants, { attempts: 24, most: Math.max(8, variants.length), random, wordings });
    return { ...kind, variants: [...variants, ...wide] };
  });
}

/** A line of make-mutants.mjs: plausible mutants of an exercise's references. */
export interface MutantsOfExercise {
  readonly family: string;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly plausible: readonly Mutant[];
}

/** How many documents of a kind that has mutants are such. */
const mutantShare = 0.04;

/**
 * Documents to train on, without end: kinds evenly, but one with many variants up to twice as often as one with few.
 * Held-out variants never come.
 */
export function* drawDocuments(
  kinds: readonly Kind[],
  random: () => number,
  mutants: readonly MutantsOfExercise[] = [],
): Generator<TrainingDocument, never> {
  const usable = kinds.map((kind) => {
    const variants = kind.variants.filter(({ isHeldOut }) => !isHeldOut);
    return { ...kind, variants, mutated: withMutants(variants, mutants) };
  });
  const weights = usable.map(({ variants }) => 1 + Math.min(1, variants.length / 40));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (;;) {
    let left = random() * total;
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    const kind = usable[at === -1 ? 0 : at];
    const mutated = kind?.mutated[Math.floor(random() * kind.mutated.length)];
    if (kind !== undefined && mutated !== undefined && random() < mutantShare) {
      const { variant, mutant } = mutated;
      const wordings = kind.wordings?.(variant.parameters);
      yield drawMutantDocument(variant, mutant, { wordings, random });
      continue;
    }
    const variant = kind?.variants[Math.floor(random() * kind.variants.length)];
    if (kind === undefined || variant === undefined)
      throw new RangeError("A kind of exercise has nothing to train on");
    yield drawDocument(variant, kind.wordings?.(variant.parameters), random);
  }
}

/** Each mutant with the variant that it answers. */
function withMutants(variants: readonly Variant[], mutants: readonly MutantsOfExercise[]) {
  return mutants.flatMap(({ family, difficulty, seed, plausible }) => {
    const variant = variants.find(
      (each) => each.seed === seed && each.family.meta.id === family && each.difficulty === difficulty,
    );
    return variant === undefined ? [] : plausible.map((mutant) => ({ variant, mutant }));
  });
}

/** A small, fast generator of uniform numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
