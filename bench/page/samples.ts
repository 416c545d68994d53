/** @throws RangeError when there is no value */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new RangeError("There is no median of no values");
  return (low + high) / 2;
}

/** Sides of a comparison take turns, so that a drift of the machine hits all of them. */
export class Samples<Side extends string> {
  readonly #values = new Map<Side, number[]>();

  add(side: Side, value: number): void {
    const values = this.#values.get(side) ?? [];
    values.push(value);
    this.#values.set(side, values);
  }

  median(side: Side): number {
    return median(this.#values.get(side) ?? []);
  }

  max(side: Side): number {
    return Math.max(...(this.#values.get(side) ?? []));
  }

  /** @example "median 12 ms, range 9.8 to 31 ms" as numbers */
  range(side: Side): { readonly low: number; readonly high: number } {
    const values = this.#values.get(side) ?? [];
    return { low: Math.min(...values), high: Math.max(...values) };
  }
}

export const pause = (millis: number) => new Promise<void>((resolve) => void setTimeout(resolve, millis));
