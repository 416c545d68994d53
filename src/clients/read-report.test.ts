import * as fc from "fast-check";
import { expect, it } from "vitest";
import { encodeValue } from "../domain/codec.ts";
import { decodeReport } from "../domain/decode-report.ts";
import { defaultLimits as limits } from "../domain/limits.ts";
import { anyValue } from "../domain/testing/any-value.ts";
import { readLargeReport } from "./read-large-report.ts";
import { readReport } from "./read-report.ts";

const answering = (observations: string) => ({ kind: "finished", observations, stdout: "", millis: 1 });
const numbers = (count: number) => answering(`[{"returned":[${"1,".repeat(count - 1)}1]}]`);
const { signal } = new AbortController();

it("reads a small report at once and a large one in turns, to the same end", async () => {
  expect(readReport(numbers(100), { limits, signal })).toEqual(decodeReport(numbers(100), limits));
  const large = readReport(numbers(100_000), { limits, signal });
  expect(large).toBeInstanceOf(Promise);
  expect(await large).toEqual(decodeReport(numbers(100_000), limits));
});

it("reads in turns whatever it would read at once", async () => {
  const observed = fc.array(
    fc.oneof(
      anyValue.map((value) => ({ returned: encodeValue(value) })),
      fc
        .array(anyValue, { maxLength: 3 })
        .map((values) => ({ arguments: values.map((value) => encodeValue(value)) })),
      fc.string().map((printed) => ({ printed })),
      fc.json().map((json) => ({ threw: JSON.parse(json) as unknown })),
      fc.constant({ nothing: true }),
    ),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(observed, async (observations) => {
      const report = answering(JSON.stringify(observations));
      expect(await readLargeReport(report, { limits, signal })).toEqual(decodeReport(report, limits));
    }),
    { numRuns: 50 },
  );
});

it("lets the page have its turns while it reads", async () => {
  let turns = 0;
  const beat = setInterval(() => (turns += 1), 0);
  await readReport(numbers(190_000), { limits, signal });
  clearInterval(beat);
  expect(turns).toBeGreaterThan(0);
});

it("stops in the middle, and says that the case was not run to its end", async () => {
  const stop = new AbortController();
  const reading = readReport(numbers(190_000), { limits, signal: stop.signal });
  stop.abort();
  expect(await reading).toEqual({ kind: "notRun", reason: "stopped" });
});

it.each([
  ["a value of too many nodes", numbers(200_001), "outputTooLarge"],
  ["more parts than two such values have", answering(`[${"[],".repeat(1_200_000)}1]`), "outputTooLarge"],
  ["observations of no known form", answering(`[${"1,".repeat(100_000)}1]`), "engineFailed"],
  ["brackets without end", answering("[".repeat(7_900_000)), "outputTooLarge"],
  ["more text than there may be", answering(" ".repeat(8_000_001)), "outputTooLarge"],
  [
    "an object of very many keys",
    answering(`[{"returned":{${Array.from({ length: 9000 }, (_, n) => `"${n}":1`).join()}}}]`),
    "outputTooLarge",
  ],
])("does not believe %s", async (_, report, kind) => {
  expect(await readReport(report, { limits, signal })).toMatchObject({ kind });
});
