import { expect, it } from "vitest";
import { isSmallMemory } from "./small-memory.ts";

it("is sparing by itself from four gigabytes down", () => {
  expect([0.5, 4, 8].map((gigabytes) => isSmallMemory("automatic", gigabytes))).toEqual([true, true, false]);
});

it("takes a browser that does not say for one with enough", () => {
  expect(isSmallMemory("automatic", undefined)).toBe(false);
});

it("does as somebody has chosen, whatever the device has", () => {
  expect([isSmallMemory("on", 8), isSmallMemory("off", 2)]).toEqual([true, false]);
});
