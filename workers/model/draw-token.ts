/**
 * Draws from the smallest set of likeliest tokens that together have probability `topP` (nucleus sampling).
 * @param logits finite scores, one for each token
 * @param temperature at least 0; 0 always takes the likeliest
 * @param topP (0, 1]; the likeliest token always stays in the set
 * @param chance uniform in [0, 1)
 * @returns the token's index
 * @see Holtzman et al. 2020, arXiv:1904.09751
 */
export function drawToken(
  logits: Float32Array,
  { temperature, topP }: { temperature: number; topP: number },
  chance: number,
): number {
  if (temperature <= 0) return mostLikely(logits);
  const best = logits[mostLikely(logits)] ?? 0;
  const weights = Float64Array.from(logits, (logit) => Math.exp((logit - best) / temperature));
  const all = sum(weights);
  const ranked = Array.from(weights.keys()).toSorted(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0),
  );

  const nucleus: number[] = [];
  let kept = 0;
  for (const token of ranked) {
    nucleus.push(token);
    kept += weights[token] ?? 0;
    if (kept >= topP * all) break;
  }

  let left = chance * kept;
  for (const token of nucleus) {
    left -= weights[token] ?? 0;
    if (left < 0) return token;
  }
  // Rounding may leave a crumb.
  return nucleus.at(-1) ?? 0;
}

/** The first of the highest. */
export function mostLikely(logits: Float32Array): number {
  let best = 0;
  for (let token = 1; token < logits.length; token += 1) {
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token;
  }
  return best;
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
