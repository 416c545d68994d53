import { expect, it } from "vitest";
import { parseType } from "./parse-type.ts";
import { boolean, float, int, list, map, optional, string } from "./type.ts";

it.each([
  ["int", int],
  [" float ", float],
  ["boolean", boolean],
  ["list<int>", list(int)],
  ["list< optional<string> >", list(optional(string))],
  ["map<string, list<int>>", map(string, list(int))],
])("reads %s", (text, type) => {
  expect(parseType(text)).toEqual(type);
});

it.each([
  "",
  "number",
  "list",
  "list<>",
  "list<int",
  "map<int, string>",
  "set<int>",
  "toString",
  "list<int>>",
])("refuses %j, with what would do", (text) => {
  expect(() => parseType(text)).toThrow(SyntaxError);
});
