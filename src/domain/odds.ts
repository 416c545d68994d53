import type { TokenOdds } from "./token-odds.ts";

export interface OddsSettings {
  /** At least 0; 0 always takes the likeliest. */
  readonly temperature: number;
  /** (0, 1]; 1: all. */
  readonly topP: number;
  /** 0: all. */
  readonly topK: number;
}

export interface Odds {
  /** In the order of `likeliest`. */
  readonly likeliest: readonly Chance[];
  /** All other tokens together; `count` is how many of them are left to draw from. */
  readonly rest: { readonly probability: number; readonly count: number };
  /** Of the token that was written, wherever it stands. */
  readonly chosen: Chance;
}

/** `probability`: of drawing the token. `cutBy`: why it cannot be drawn; by temperature 0 all but the likeliest. */
export interface Chance {
  readonly probability: number;
  readonly cutBy?: "temperature" | "topK" | "topP";
}

/** How the model sees its vocabulary before anything is done to the odds. */
export const untouchedOdds: OddsSettings = { temperature: 1, topP: 1, topK: 0 };

/** Tokens that are equally likely; ranked together, drawn apart. */
interface Group {
  readonly logit: number;
  readonly count: number;
}

/**
 * The odds of one token under a temperature, then the `topK` likeliest, then the smallest set of these that together
 * have at least `topP` of what they have.
 * @returns probabilities that sum to 1 over `likeliest` and `rest`
 */
export function reweigh(token: TokenOdds, settings: OddsSettings): Odds {
  const rest = token.rest.toSorted((one, other) => other.logit - one.logit);
  const groups: readonly Group[] = [...token.likeliest.map(({ logit }) => ({ logit, count: 1 })), ...rest];
  const weights = weigh(groups, settings.temperature);
  const afterTopK = settings.topK === 0 ? countAll(groups) : settings.topK;
  const inTopK = keepFirst(groups, afterTopK);
  const inNucleus = keepNucleus(inTopK, weights, settings.topP);
  const total = sum(inNucleus.map((kept, i) => kept * (weights[i] ?? 0)));
  const chanceAt = (i: number): Chance => {
    const cutBy =
      weights[i] === 0 && settings.temperature === 0 ? "temperature" : cut(inTopK[i], inNucleus[i]);
    return cutBy === undefined ? { probability: (weights[i] ?? 0) / total } : { probability: 0, cutBy };
  };
  const likeliest = token.likeliest.map((_, i) => chanceAt(i));
  const kept = inNucleus.slice(likeliest.length);
  const count = settings.temperature === 0 ? 0 : sum(kept);
  const probability = sum(kept.map((many, i) => many * (weights[likeliest.length + i] ?? 0))) / total;
  const place = token.chosen === -1 ? likeliest.length + binOf(token, rest) : token.chosen;
  return { likeliest, rest: { probability, count }, chosen: chanceAt(place) };
}

function cut(inTopK: number | undefined, inNucleus: number | undefined): Chance["cutBy"] {
  if (inTopK === 0) return "topK";
  return inNucleus === 0 ? "topP" : undefined;
}

/** Relative to the likeliest, so that none overflows. */
function weigh(groups: readonly Group[], temperature: number): readonly number[] {
  const best = groups[0]?.logit ?? 0;
  if (temperature <= 0) return groups.map((_, i) => (i === 0 ? 1 : 0));
  return groups.map(({ logit }) => Math.exp((logit - best) / temperature));
}

/** How many of each group are among the first `many` of all. */
function keepFirst(groups: readonly Group[], many: number): readonly number[] {
  let left = many;
  return groups.map(({ count }) => {
    const kept = Math.min(count, left);
    left -= kept;
    return kept;
  });
}

/** How many of each group it takes, from the likeliest on, to have `topP` of all weight; at least one token. */
function keepNucleus(counts: readonly number[], weights: readonly number[], topP: number): readonly number[] {
  if (topP >= 1) return counts;
  const all = sum(counts.map((count, i) => count * (weights[i] ?? 0)));
  let missing = topP * all;
  return counts.map((count, i) => {
    const weight = weights[i] ?? 0;
    // Rounding leaves crumbs, which no token is needed for.
    if (missing <= all * 1e-12 && i > 0) return 0;
    const kept = weight === 0 ? 0 : Math.min(count, Math.max(1, Math.ceil(missing / weight)));
    missing -= kept * weight;
    return kept;
  });
}

/** The bin that a token beyond `likeliest` was counted in: the nearest. */
function binOf({ logit }: TokenOdds, bins: readonly Group[]): number {
  const distances = bins.map((bin) => Math.abs(bin.logit - logit));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function countAll(groups: readonly Group[]): number {
  return sum(groups.map(({ count }) => count));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
