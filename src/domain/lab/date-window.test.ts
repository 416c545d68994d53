import { describe, expect, it } from "vitest";
import { isInside, isOpen } from "./date-window.ts";

describe("a date window", () => {
  it("holds both of its days, and all between", () => {
    const window = { from: "2024-01-31", to: "2024-02-02" };
    const days = ["2024-01-30", "2024-01-31", "2024-02-01", "2024-02-02", "2024-02-03"];
    expect(days.map((day) => isInside(day, window))).toEqual([false, true, true, true, false]);
  });

  it("is open at an end that is not given", () => {
    expect(isInside("1999-01-01", { to: "2024-01-01" })).toBe(true);
    expect(isInside("2099-01-01", { from: "2024-01-01" })).toBe(true);
    expect(isOpen({})).toBe(true);
  });

  it("holds a problem without a date only while it asks for none", () => {
    expect(isInside(undefined, {})).toBe(true);
    expect(isInside(undefined, { from: "2024-01-01" })).toBe(false);
  });

  it("is empty where it ends before it begins", () => {
    expect(isInside("2024-01-02", { from: "2024-01-03", to: "2024-01-01" })).toBe(false);
  });
});
