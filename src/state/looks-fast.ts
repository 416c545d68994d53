/** A tenth of a model's work for one token. */
const steps = 1 << 18;
/** A present laptop needs a quarter of a millisecond, a cheap telephone two. */
const fastMillis = 1;
const attempts = 8;

/**
 * Whether this machine multiplies fast enough for a small model to keep up with typing. Takes a few milliseconds; the
 * first attempts warm the loop up, and the best of them counts, so that a busy moment does.
 * @param now milliseconds, such as `performance.now`
 */
export function looksFast(now: () => number): boolean {
  const weights = new Float32Array(1024).fill(0.5);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const began = now();
    if (Number.isNaN(multiply(weights))) return false;
    if (now() - began <= fastMillis) return true;
  }
  return false;
}

function multiply(weights: Float32Array): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += (weights[step & 1023] ?? 0) * step;
  return sum;
}
