import { expect, it } from "vitest";
import * as z from "zod/mini";
import { parseUnknown } from "./parse-unknown.ts";

const schema = z.object({ rows: z.array(z.string()) });

it("gives what fits, and says what does not", () => {
  expect(parseUnknown(schema, { rows: ["a"] })).toEqual({ success: true, data: { rows: ["a"] } });
  expect(parseUnknown(schema, { rows: ["a", 1] })).toMatchObject({
    success: false,
    issues: [{ path: ["rows", 1] }],
  });
});

it("refuses what has more faults than a stack holds", () => {
  const rows = Array.from({ length: 300_000 }, () => 0);
  expect(parseUnknown(schema, { rows })).toEqual({ success: false, issues: [] });
});

it("refuses an object with a length that is no number where a text of some length is wanted", () => {
  const text = z.object({ name: z.string().check(z.minLength(1)) });
  const length = { toString: 1, valueOf: null };
  expect(parseUnknown(text, { name: { length } }).success).toBe(false);
});
