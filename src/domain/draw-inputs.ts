import { type Arbitrary, Random, type Value } from "fast-check";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that may be had for each input wanted, before an arbitrary counts as exhausted. */
const drawsPerInput = 80;

/**
 * Draws up to `count` inputs that differ from each other and from all in `taken`, to which they are added. The same
 * seed draws the same. Fewer come where the arbitrary has no more to give, or hides it too well.
 * @param keyOf a text that two inputs share when they are the same input
 */
export function drawDistinct<I>(
  arbitrary: Arbitrary<I>,
  {
    seed,
    count,
    taken,
    keyOf,
  }: { seed: number; count: number; taken: Set<string>; keyOf: (input: I) => string },
): readonly I[] {
  const drawn: I[] = [];
  let draws = 0;
  for (const input of draw(arbitrary, seed)) {
    if (drawn.length === count || draws === count * drawsPerInput) break;
    draws += 1;
    const key = keyOf(input);
    if (taken.has(key)) continue;
    taken.add(key);
    drawn.push(input);
  }
  return drawn;
}

/**
 * Draws without end, small and extreme values first as fast-check's own runner does it. Not by `fc.sample`, which
 * would bring that runner, a quarter of the library, into the page.
 */
export function* draw<T>(arbitrary: Arbitrary<T>, seed: number): Generator<T, never> {
  for (const { value } of drawShrinkable(arbitrary, seed)) yield value;
  throw new RangeError("An arbitrary never ends");
}

/**
 * As `draw`, each with what its arbitrary needs to know to shrink it.
 * @param keepSmall small and extreme values all the time, not only at first
 */
export function* drawShrinkable<T>(
  arbitrary: Arbitrary<T>,
  seed: number,
  keepSmall = false,
): Generator<Value<T>, never> {
  const random = new Random(xoroshiro128plus(seed));
  for (let run = 1; ; run += 1) {
    yield arbitrary.generate(random, keepSmall ? 2 : 2 + Math.floor(Math.log10(run)));
  }
}

/** A seed of its own for each name (FNV-1a), as a 32-bit integer. */
export function mixSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
}
