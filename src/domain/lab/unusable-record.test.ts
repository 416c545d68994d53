import { expect, it } from "vitest";
import { unusableKinds } from "./unusable-record.ts";

it("puts records together that cannot be used for the same reason, the most frequent first", () => {
  const records = [
    { number: 1, because: "It has no tests" },
    { number: 2, because: "It is no JSON: “x” stands where “{” should be, at character 1" },
    { number: 5, because: "It is no JSON: A string has no end, at character 7" },
  ];
  expect(unusableKinds(records)).toEqual([
    { because: "It is no JSON", records: records.slice(1) },
    { because: "It has no tests", records: records.slice(0, 1) },
  ]);
  expect(unusableKinds([])).toEqual([]);
});
