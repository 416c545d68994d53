import { say } from "../messages/say.ts";

/** How much of a download lay here at one time. */
export interface PaceSample {
  readonly atMillis: number;
  readonly loadedBytes: number;
}

const windowMillis = 8_000;
const shortestMillis = 400;

/** The samples of the last seconds, with a new one; a download that lost bytes starts its count anew. */
export function withSample(samples: readonly PaceSample[], sample: PaceSample): readonly PaceSample[] {
  const recent = samples.filter(
    ({ atMillis, loadedBytes }) =>
      sample.atMillis - atMillis <= windowMillis && loadedBytes <= sample.loadedBytes,
  );
  return [...recent, sample];
}

/** @returns bytes per second; `undefined` while too little is known */
export function paceOf(samples: readonly PaceSample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const millis = last.atMillis - first.atMillis;
  return millis < shortestMillis ? undefined : ((last.loadedBytes - first.loadedBytes) * 1000) / millis;
}

/** @example describeTimeLeft(200) // "about 3 minutes left" */
export function describeTimeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return say`waiting for the server`;
  if (seconds < 10) return say`a few seconds left`;
  if (seconds < 90) return say`about ${Math.round(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? say`about ${minutes} minutes left`
    : say`about ${Math.round(minutes / 60)} hours left`;
}
