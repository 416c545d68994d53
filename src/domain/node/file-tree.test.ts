import { expect, it } from "vitest";
import { fileTree } from "./file-tree.ts";

it("makes folders of paths", () => {
  expect(fileTree({ "a.mjs": "1", "lib/b.mjs": "2", "lib/deep/c.mjs": "3" })).toEqual({
    "a.mjs": { file: { contents: "1" } },
    lib: {
      directory: {
        "b.mjs": { file: { contents: "2" } },
        deep: { directory: { "c.mjs": { file: { contents: "3" } } } },
      },
    },
  });
});

it("takes names that every object has for names of files", () => {
  expect(Object.keys(fileTree({ constructor: "1", "toString/a": "2" }))).toEqual(["constructor", "toString"]);
});

it.each([
  [{ a: "1", "a/b": "2" }, "leads through a file"],
  [{ "a/b": "2", a: "1" }, "is a folder as well as a file"],
])("refuses a path that is both a file and a folder", (files, message) => {
  expect(() => fileTree(files)).toThrow(message);
});
