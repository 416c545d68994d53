import { type Arbitrary, sample } from "fast-check";

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
  for (const [batch, numRuns] of batchSizes(count).entries()) {
    const before = drawn.length;
    for (const input of sample(arbitrary, { seed: mixSeed(seed, String(batch)), numRuns })) {
      const key = keyOf(input);
      if (drawn.length === count || taken.has(key)) continue;
      taken.add(key);
      drawn.push(input);
    }
    const isExhausted = drawn.length === before && batch > 0;
    if (drawn.length === count || isExhausted) break;
  }
  return drawn;
}

/** A seed of its own for each name (FNV-1a), as a 32-bit integer, which is what fast-check takes. */
export function mixSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
}

/** Growing, so that plentiful arbitraries are drawn from little and meagre ones are given up soon. */
function batchSizes(count: number): readonly number[] {
  return [2, 4, 16, 64].map((factor) => factor * count);
}
