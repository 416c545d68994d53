import { decodeReport, answersLength } from "../domain/decode-report.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";

export interface Reading {
  readonly limits: Limits;
  /** Once aborted, nobody wants to know: what has not been read is `notRun`. */
  readonly signal: AbortSignal;
}

/** Text of answers that takes some milliseconds to read at once. */
const largeCharacters = 40_000;

/** Reads a report of unknown origin: at once, and a large one in turns, between which the page can do other things. */
export function readReport(report: unknown, reading: Reading): Outcome | Promise<Outcome> {
  return answersLength(report) > largeCharacters
    ? readLarge(report, reading)
    : decodeReport(report, reading.limits);
}

async function readLarge(report: unknown, { limits, signal }: Reading): Promise<Outcome> {
  const large = await import("./read-large-report.ts").catch(() => undefined);
  // Without that file the page stands still for a moment, which is better than no verdict.
  if (large === undefined) return decodeReport(report, limits);
  return (await large.readLargeReport(report, { limits, signal })) ?? { kind: "notRun", reason: "stopped" };
}
