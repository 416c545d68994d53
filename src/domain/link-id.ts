import { mixSeed } from "./draw-inputs.ts";

/**
 * A short name for a link, under which this browser keeps things. Two links share one by a chance of one in 2^64, and
 * then one shows what was typed in the other's place; so no hash that only secure pages have is needed.
 */
export function linkId(payload: string): string {
  return [0, 1].map((seed) => (mixSeed(seed, payload) >>> 0).toString(36)).join("-");
}
