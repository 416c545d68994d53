import { describe, expect, it } from "vitest";
import { oneLine } from "./one-line.ts";

const isOne = (text: string) => oneLine(20).safeParse(text).success;

describe("one line", () => {
  it.each(["Week 3", " Ü ", "😀", "می‌خواهم", "x".repeat(20)])("is %j", (text) => {
    expect(isOne(text)).toBe(true);
  });

  it.each(["", "  ", "\u200B\u202E", "two\nlines", "tab\there", "x".repeat(21)])("is not %j", (text) => {
    expect(isOne(text)).toBe(false);
  });

  it("is told in no time of a megabyte", () => {
    const before = performance.now();
    expect(isOne(`${"x".repeat(1_000_000)}\n`)).toBe(false);
    expect(oneLine(2_000_000).safeParse(`${"x".repeat(1_000_000)}\n`).success).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
