import { expect, it } from "vitest";
import { describeTimeLeft, paceOf, type PaceSample, withSample } from "./download-pace.ts";

const samplesOf = (...pairs: readonly (readonly [atMillis: number, loadedBytes: number])[]) =>
  pairs.reduce<readonly PaceSample[]>(
    (samples, [atMillis, loadedBytes]) => withSample(samples, { atMillis, loadedBytes }),
    [],
  );

it("gives no pace of a moment", () => {
  expect(paceOf([])).toBeUndefined();
  expect(paceOf(samplesOf([0, 0], [100, 50]))).toBeUndefined();
});

it("is the pace of the last seconds, not of the whole download", () => {
  expect(paceOf(samplesOf([0, 0], [1000, 100], [2000, 200]))).toBe(100);
  expect(paceOf(samplesOf([0, 0], [1000, 9000], [10_000, 9100], [11_000, 9200]))).toBe(100);
});

it("counts anew when a file starts over", () => {
  expect(paceOf(samplesOf([0, 5000], [1000, 6000], [2000, 10], [3000, 30]))).toBe(20);
});

it("is nothing per second while nothing comes", () => {
  expect(paceOf(samplesOf([0, 500], [3000, 500]))).toBe(0);
});

it.each([
  [3, "a few seconds left"],
  [42, "about 40 seconds left"],
  [200, "about 3 minutes left"],
  [9000, "about 3 hours left"],
  [Infinity, "waiting for the server"],
])("puts %d seconds as “%s”", (seconds, words) => expect(describeTimeLeft(seconds)).toBe(words));
