import { expect, it } from "vitest";
import { fileInWords } from "./file-in-words.ts";

it.each([
  ["read in lib/settings.mjs", "lib/settings.mjs"],
  ["(anonymous) in main.mjs", "main.mjs"],
  ["Unexpected token ')' (in main.mjs)", "main.mjs"],
  ["Unexpected token in JSON at position 3", undefined],
  ["main", undefined],
  ["", undefined],
])("finds in %j the file %j", (words, file) => {
  expect(fileInWords(words)).toBe(file);
});
