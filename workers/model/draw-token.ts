import type { Sampling } from "../../src/protocol/model.ts";

type Filters = Pick<Sampling, "temperature" | "topP" | "topK">;

/** Tokens that may be drawn, likeliest first where any was left out; weights need not sum to 1. */
export interface Kept {
  readonly tokens: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Draws one of the tokens that `keptTokens` leaves.
 * @param chance uniform in [0, 1)
 * @returns the token's index
 */
export function drawToken(logits: Float32Array, filters: Filters, chance: number): number {
  if (filters.temperature <= 0) return mostLikely(logits);
  return drawFrom(keptTokens(logits, filters), chance);
}

/** @param chance uniform in [0, 1) */
export function drawFrom({ tokens, weights }: Kept, chance: number): number {
  let left = chance * sumOf(weights);
  for (const [at, token] of tokens.entries()) {
    left -= weights[at] ?? 0;
    if (left < 0) return token;
  }
  // Rounding may leave a crumb.
  return tokens.at(-1) ?? 0;
}

/** How far below the likeliest to look, in units of the temperature: sorting all of 150,000 tokens is slow. */
const depths = [8, 32, Infinity];

/**
 * The `topK` likeliest tokens, and of these the smallest set of likeliest ones that together have probability `topP`
 * (nucleus sampling). Of two that score the same, the one with the lower index counts as likelier.
 * @param logits finite or -Infinity, one for each token
 * @param filters `temperature` above 0; `topP` in (0, 1]; `topK` 0 keeps all
 * @see Holtzman et al. 2020, arXiv:1904.09751
 */
export function keptTokens(logits: Float32Array, { temperature, topP, topK }: Filters): Kept {
  const best = logits[mostLikely(logits)] ?? 0;
  const weigh = (token: number): number => Math.exp(((logits[token] ?? 0) - best) / temperature);
  const everything = (): Kept => {
    const tokens = [...logits.keys()];
    return { tokens, weights: tokens.map(weigh) };
  };
  if (topP >= 1 && topK <= 0) return everything();

  const limit = topK > 0 ? topK : logits.length;
  const all = topK > 0 ? undefined : sumOf(everything().weights);
  for (const depth of depths) {
    const found = tokensFrom(logits, best - depth * temperature);
    if (topK > 0 && found.length < Math.min(topK, logits.length)) continue;
    const tokens = byScore(logits, found).slice(0, limit);
    const weights = tokens.map(weigh);
    const count = topP >= 1 ? tokens.length : countUntil(weights, topP * (all ?? sumOf(weights)));
    if (count !== undefined) return { tokens: tokens.slice(0, count), weights: weights.slice(0, count) };
  }
  return everything();
}

/** The first of the highest. */
export function mostLikely(logits: Float32Array): number {
  let best = 0;
  for (let token = 1; token < logits.length; token += 1) {
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token;
  }
  return best;
}

/** Every token by its score, of two the same the first; sorted only as far as it is asked for. */
export function* likeliestFirst(logits: Float32Array): Generator<number> {
  const first = mostLikely(logits);
  yield first;
  const best = logits[first] ?? 0;
  let given = 1;
  for (const depth of depths) {
    const found = byScore(logits, tokensFrom(logits, best - depth));
    yield* found.slice(given);
    given = found.length;
  }
}

function byScore(logits: Float32Array, tokens: readonly number[]): number[] {
  return tokens.toSorted((one, other) => (logits[other] ?? 0) - (logits[one] ?? 0) || one - other);
}

function tokensFrom(logits: Float32Array, lowest: number): number[] {
  const found: number[] = [];
  for (let token = 0; token < logits.length; token += 1) {
    if ((logits[token] ?? 0) >= lowest) found.push(token);
  }
  return found;
}

/** How many of the first weights reach `target` together; undefined where all of them do not. */
function countUntil(weights: readonly number[], target: number): number | undefined {
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    sum += weight;
    if (sum >= target) return at + 1;
  }
  return undefined;
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
