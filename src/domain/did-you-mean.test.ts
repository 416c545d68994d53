import * as fc from "fast-check";
import { expect, it } from "vitest";
import { didYouMean, editDistance } from "./did-you-mean.ts";

it("finds slips and other spellings", () => {
  expect(didYouMean("add_all", ["main", "add_al"])).toBe("add_al");
  expect(didYouMean("add_all", ["addAll"])).toBe("addAll");
  expect(didYouMean("second_largest", ["second_biggest"])).toBe("second_biggest");
});

it("keeps silent where nothing is near", () => {
  expect(didYouMean("add_all", ["main", "solve"])).toBeUndefined();
  expect(didYouMean("f", [])).toBeUndefined();
});

it("measures a distance", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      },
    ),
  );
});
