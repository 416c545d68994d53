import type { Difficulty } from "../src/domain/exercise.ts";
import type { Family, FamilyBody } from "../src/domain/family.ts";
import { parametersAt } from "./parameters.ts";

type AnyFamily = Family<unknown, unknown>;

/** What a family asks at one choice of its parameters. */
export interface Variant {
  readonly family: AnyFamily;
  readonly difficulty: Difficulty;
  /** The smallest seed that asks it. */
  readonly seed: number;
  readonly parameters: unknown;
  readonly body: FamilyBody<unknown>;
  /** Kept out of training: its parameters belong to the examination. */
  readonly isHeldOut: boolean;
}

/** Of a family at one difficulty with so many different programs, one in eight is held out; with fewer, none. */
const fewestToHoldOut = 8;
const heldOutShare = 8;
const seedsTried = 1500;

/** All that a family asks at one difficulty, as far as `seedsTried` seeds find it. */
export function variantsOf(family: AnyFamily, difficulty: Difficulty): readonly Variant[] {
  const found = new Map<string, Omit<Variant, "isHeldOut">>();
  for (let seed = 1; seed <= seedsTried; seed += 1) {
    const parameters = parametersAt(family, { seed, difficulty });
    const key = JSON.stringify(parameters);
    if (!found.has(key))
      found.set(key, { family, difficulty, seed, parameters, body: family.build(parameters) });
  }
  const programs = new Set([...found.values()].map(({ body }) => body.reference.python));
  const heldOut = heldOutPrograms(programs, `${family.meta.id} ${difficulty}`);
  return [...found.values()].map((each) => ({ ...each, isHeldOut: heldOut.has(each.body.reference.python) }));
}

/** Held out by program, not by parameters: two that ask for the same program share their fate. */
function heldOutPrograms(programs: ReadonlySet<string>, salt: string): ReadonlySet<string> {
  if (programs.size < fewestToHoldOut) return new Set();
  const ranked = [...programs].toSorted((a, b) => hash(salt + a) - hash(salt + b));
  return new Set(ranked.slice(0, Math.floor(programs.size / heldOutShare)));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
