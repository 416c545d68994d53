import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  any,
  boolean,
  float,
  int,
  list,
  map,
  nested,
  optional,
  record,
  set,
  string,
  tuple,
  type Type,
} from "../type.ts";
import { readAuthoredType, writeAuthoredType } from "./authored-type.ts";
import { anyAuthoredType } from "./testing/any-authored-type.ts";

describe("a type as an author writes it", () => {
  it.each([
    ["list[int]", list(int)],
    [" List < string > ", list(string)],
    ["optional[float]", optional(float)],
    ["int | None", optional(int)],
    ["None | int", optional(int)],
    ["tuple[int, str, bool]", tuple(int, string, boolean)],
    ["set[tuple[int, int]]", set(tuple(int, int))],
    ["dict[int, list[str | None]]", map(int, list(optional(string)))],
    ["list[int | list]", nested(int)],
    ["list[int | None | list]", nested(optional(int))],
    ["list[{name: str, age: int | None}]", list(record({ name: string, age: optional(int) }))],
    ["any", any("any")],
  ] satisfies [string, Type][])("is read: %s", (text, type) => {
    expect(readAuthoredType(text)).toEqual(type);
  });

  it.each([
    "",
    "number",
    "list",
    "list[]",
    "list[int",
    "list[int]]",
    "int int",
    "int | str",
    "None",
    "set[list[int]]",
    "dict[str]",
    "dict[list[int], int]",
    "int | list",
    "list[list[int] | list]",
    "{a: int, a: int}",
    "{}",
    "constructor",
    "__proto__[int]",
  ])("is refused: %s", (text) => {
    expect(readAuthoredType(text)).toBeUndefined();
  });

  it("is refused where it is longer than anybody reads, however deep", () => {
    expect(readAuthoredType(`${"list[".repeat(300)}int${"]".repeat(300)}`)).toBeUndefined();
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyAuthoredType, (type) => {
        const text = writeAuthoredType(type);
        fc.pre(text !== undefined);
        expect(readAuthoredType(text ?? "")).toEqual(type);
      }),
    );
  });

  it("never throws, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("list", "[", "]", "int", "|", "None", ",", "{", "}", ":", "a", "tuple", "<", "%"),
        ),
        (parts) => {
          readAuthoredType(parts.join(" "));
        },
      ),
    );
  });

  it("says of what no author can write that it has no text", () => {
    expect(writeAuthoredType(list({ kind: "bytes" }))).toBeUndefined();
    expect(writeAuthoredType({ kind: "function" })).toBeUndefined();
  });
});
