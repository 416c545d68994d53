import { expect, it } from "vitest";
import { countCharacters, describeContents, longestOf } from "./share-words.ts";

it("says what a link holds", () => {
  expect(describeContents([])).toBe(
    "Whoever opens this link sees this exercise, without a program of yours.",
  );
  expect(describeContents(["javascript"])).toMatch(/and your program in JavaScript\.$/);
  expect(describeContents(["python", "javascript"])).toMatch(
    /and your programs in Python and in JavaScript\.$/,
  );
});

it("names the program that makes a link long, among those in it", () => {
  const programs = { python: "xxx", javascript: "xx" };
  expect(longestOf(programs, ["python", "javascript"])).toBe("python");
  expect(longestOf(programs, ["javascript"])).toBe("javascript");
  expect(longestOf(programs, [])).toBeUndefined();
});

it("counts characters in words", () => {
  expect([1, 12_345].map(countCharacters)).toEqual(["1 character", "12,345 characters"]);
});
