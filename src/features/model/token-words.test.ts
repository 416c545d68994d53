import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeChance,
  formatChance,
  layoutAfter,
  tokenAfterKey,
  tokenMarks,
  tokenName,
} from "./token-words.ts";

describe("a token", () => {
  it("shows what cannot be seen", () => {
    expect(tokenMarks("return")).toBe("return");
    expect(tokenMarks(":\n    ")).toBe(":↵");
    expect(tokenMarks("")).toBe("⏹");
  });

  it("breaks the line where it does so in the program", () => {
    expect(layoutAfter("return")).toBe("");
    expect(layoutAfter(":\n    ")).toBe("\n    ");
    expect(layoutAfter("\n\n")).toBe("\n\n");
  });

  it("has a name that can be spoken", () => {
    expect(tokenName(" return")).toBe("“ return”");
    expect(tokenName("\n    ")).toBe("line break and 4 spaces");
    expect(tokenName(" ")).toBe("space");
    expect(tokenName("")).toBe("end of the answer");
    fc.assert(fc.property(fc.string(), (text) => tokenName(text) !== ""));
  });
});

describe("a chance", () => {
  it("is never rounded to certainty or to nothing", () => {
    expect([0, 0.0001, 0.5, 0.9312, 0.9999, 1].map(formatChance)).toEqual([
      "0 %",
      "under 0.1 %",
      "50 %",
      "93.1 %",
      "over 99.9 %",
      "100 %",
    ]);
  });

  it("says why there is none", () => {
    expect(describeChance({ probability: 0, cutBy: "topP" })).toBe("cut off by top-p");
    expect(describeChance({ probability: 0, cutBy: "topK" })).toBe("cut off by top-k");
  });
});

describe("keys among tokens", () => {
  const texts = ["(x", "):\n", "  return", " x", "\n", "}"];

  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 5, 5],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 0, 2],
    ["ArrowDown", 3, 5],
    ["ArrowUp", 3, 0],
    ["ArrowUp", 5, 2],
    ["Home", 4, 0],
    ["End", 1, 5],
    ["Enter", 1, undefined],
  ])("%s leads from %i to %s", (key, at, to) => {
    expect(tokenAfterKey(key, at, texts)).toBe(to);
  });
});
