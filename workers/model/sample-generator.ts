import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Chances of one sample: the same whatever is drawn beside it.
 * @param seed 32-bit
 * @param sample counted from 0
 * @returns numbers in [0, 1)
 */
export function sampleGenerator(seed: number, sample: number): () => number {
  const generator = xoroshiro128plus(mixed(seed, sample));
  return () => uniformFloat64(generator);
}

/** Murmur3's finaliser: neighbouring seeds and samples must not draw alike. */
function mixed(seed: number, sample: number): number {
  let hash = Math.imul(seed ^ Math.imul(sample + 1, 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
