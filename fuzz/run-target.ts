import type { Attempt, Ending, FuzzTarget } from "./fuzz-target.ts";
import { createRandom, seedOf } from "./random.ts";

/** What an input of 100 KB may cost at most. */
export const maxMillis = 1000;
export const maxBytes = 50 * 1024 * 1024;

export interface Meter {
  readonly millis: () => number;
  /** What is in use, garbage included. */
  readonly heapBytes: () => number;
  /** Collects the garbage, where that can be asked for. */
  readonly collect: () => void;
}

export interface Effort {
  readonly inputs: number;
  readonly seed: number;
  readonly meter: Meter;
  /** The first of the inputs that are drawn. */
  readonly from?: number;
}

export interface Report {
  readonly name: string;
  readonly inputs: number;
  readonly values: number;
  readonly errors: number;
  readonly slowestMillis: number;
  /** Which input that was. */
  readonly slowest: string;
  readonly mostBytes: number;
  /** Which input, what went wrong, and the input. */
  readonly faults: readonly string[];
}

const mostFaults = 5;

/** Reads the known inputs and then as many drawn ones; gives up after a few faults. */
export async function runTarget(
  { name, draw, known }: FuzzTarget,
  { inputs, seed, meter, from = 0 }: Effort,
): Promise<Report> {
  const counts = { value: 0, error: 0 };
  const faults: string[] = [];
  let [slowestMillis, mostBytes, slowest] = [0, 0, ""];

  async function take(attempt: Attempt, which: string): Promise<void> {
    const cost = await costOf(attempt, meter);
    if (cost.ending !== undefined) counts[cost.ending] += 1;
    if (cost.millis > slowestMillis) [slowestMillis, slowest] = [cost.millis, which];
    mostBytes = Math.max(mostBytes, cost.bytes);
    if (cost.fault !== undefined) faults.push(`${name}, ${which}: ${cost.fault}\n    ${attempt.show()}`);
  }

  for (const [at, attempt] of known.entries()) await take(attempt, `known input ${at}`);
  for (let index = from; index < from + inputs && faults.length < mostFaults; index += 1) {
    await take(draw(createRandom(seedOf(seed, name, index))), `input ${index} of seed ${seed}`);
  }
  const { value: values, error: errors } = counts;
  return {
    name,
    inputs: values + errors,
    values,
    errors,
    slowestMillis,
    slowest,
    mostBytes,
    faults,
  };
}

interface Cost {
  readonly ending: Ending | undefined;
  readonly millis: number;
  readonly bytes: number;
  readonly fault: string | undefined;
}

/** A machine that is busy elsewhere makes everything slow now and then, and garbage of before counts too: the best of three. */
async function costOf(attempt: Attempt, meter: Meter): Promise<Cost> {
  let best = await measure(attempt, meter);
  for (let again = 0; again < 2 && best.fault === undefined && isTooMuch(best); again += 1) {
    meter.collect();
    const next = await measure(attempt, meter);
    best = {
      ...next,
      millis: Math.min(best.millis, next.millis),
      bytes: Math.min(best.bytes, next.bytes),
    };
  }
  if (best.fault !== undefined || !isTooMuch(best)) return best;
  return {
    ...best,
    fault: `took ${best.millis.toFixed(0)} ms and ${(best.bytes / 2 ** 20).toFixed(0)} MB`,
  };
}

const isTooMuch = ({ millis, bytes }: Cost) => millis > maxMillis || bytes > maxBytes;

async function measure(attempt: Attempt, meter: Meter): Promise<Cost> {
  const heapBefore = meter.heapBytes();
  const began = meter.millis();
  let ending: Ending | undefined;
  let fault: string | undefined;
  try {
    const read = attempt.read();
    // Awaiting nothing costs more than most of the parsers.
    ending = typeof read === "string" ? read : await read;
  } catch (error) {
    fault = `threw ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error)}`;
  }
  const millis = meter.millis() - began;
  return {
    ending,
    millis,
    bytes: Math.max(0, meter.heapBytes() - heapBefore),
    fault,
  };
}
