import { expect, it } from "vitest";
import { looksFast } from "./looks-fast.ts";

/** A clock that moves on by that much with each look; the last step is repeated. */
function clock(...steps: number[]) {
  let now = 0;
  let looks = 0;
  return () => (now += steps[Math.min(looks++, steps.length - 1)] ?? 0);
}

it("is fast where one attempt is, however busy the machine was before", () => {
  expect(looksFast(clock(0, 90, 0, 90, 0, 0.5))).toBe(true);
});

it("is slow where no attempt is fast", () => {
  expect(looksFast(clock(5))).toBe(false);
});
