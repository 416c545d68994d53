import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Ends of an interval, in the unit of the values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

interface BootstrapOptions {
  /** 32-bit; the same seed gives the same interval. */
  readonly seed: number;
  /** Default 1,000. */
  readonly resamples?: number;
  /** In (0, 1); default 0.95. */
  readonly confidence?: number;
}

/**
 * Percentile bootstrap of a mean: how it would vary with other tasks of the same kind. One value for each task, so
 * that the tasks are drawn anew and each task's samples stay together.
 * @param values at least one
 * @throws RangeError where there is no value
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13
 */
export function bootstrapMean(
  values: readonly number[],
  { seed, resamples = 1000, confidence = 0.95 }: BootstrapOptions,
): Interval {
  if (values.length === 0) throw new RangeError("There is no interval around nothing");
  const { length } = values;
  const draws = drawsOf(length, seed, resamples);
  const packed = Float64Array.from(values);
  const means = Float64Array.from({ length: resamples }, (_, resample) => {
    let sum = 0;
    for (let at = resample * length; at < (resample + 1) * length; at += 1)
      sum += packed[draws[at] ?? 0] ?? 0;
    return sum / length;
  }).toSorted();
  const tail = (1 - confidence) / 2;
  return { low: quantile(means, tail), high: quantile(means, 1 - tail) };
}

/** Between the two nearest values of a sorted list, in proportion. @param share in [0, 1] */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** What was drawn last: a table of scores asks for the same draws once for each of its cells, a curve for each point. */
let remembered: { readonly of: number; readonly seed: number; readonly draws: Uint32Array } | undefined;

/** @returns places in `of` values, 0-based, at least `resamples` times as many; the same for the same seed */
function drawsOf(of: number, seed: number, resamples: number): Uint32Array {
  const length = of * resamples;
  if (remembered?.of === of && remembered.seed === seed && remembered.draws.length >= length)
    return remembered.draws;
  const random = xoroshiro128plus(seed);
  const draws = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) draws[at] = Math.floor(uniformFloat64(random) * of);
  remembered = { of, seed, draws };
  return draws;
}
