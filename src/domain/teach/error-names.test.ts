import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyError, isErrorName, readErrorNames, writeErrorNames } from "./error-names.ts";

describe("the name of an error", () => {
  it.each([
    ["ValueError", { python: "ValueError", javascript: "" }],
    ["RangeError", { python: "", javascript: "RangeError" }],
    ["TypeError", { python: "TypeError", javascript: "TypeError" }],
    ["NotEnough", { python: "NotEnough", javascript: "NotEnough" }],
    ["ValueError / RangeError", { python: "ValueError", javascript: "RangeError" }],
    ["RangeError, ValueError", { python: "ValueError", javascript: "RangeError" }],
    ["Empty or Nothing", { python: "Empty", javascript: "Nothing" }],
    ["an error", anyError],
    ["any", anyError],
    ["", anyError],
  ])("%j is read for the languages that have it", (text, names) => {
    expect(readErrorNames(text)).toEqual(names);
  });

  it.each(["Value Error", "7", "a / b / c", "ValueError: no", "raise()"])("is not %j", (text) => {
    expect(readErrorNames(text)).toBeUndefined();
  });

  it("is written so that it is read as itself, whatever it is", () => {
    const name = fc.oneof(
      fc.constantFrom("ValueError", "RangeError", "TypeError", "Error", "KeyError"),
      fc.string().filter(isErrorName),
    );
    fc.assert(
      fc.property(name, (text) => {
        const names = readErrorNames(text);
        expect(names && readErrorNames(writeErrorNames(names))).toEqual(names);
      }),
    );
  });
});
