import * as fc from "fast-check";
import { expect, it } from "vitest";
import { applyChange, textChange } from "./text-change.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });

it("turns any text into any other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = textChange(before, after);
      expect(change === undefined ? before : applyChange(before, change)).toBe(after);
    }),
  );
});

it("only adds at the end when the text only grew", () => {
  fc.assert(
    fc.property(text, text, (before, more) => {
      const change = textChange(before, before + more);
      expect(change?.to ?? before.length).toBe(change?.from ?? before.length);
    }),
  );
});

it("says nothing of equal texts", () => {
  expect(textChange("same", "same")).toBeUndefined();
});
