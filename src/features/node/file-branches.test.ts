import { expect, it } from "vitest";
import { fileBranches } from "./file-branches.ts";

it("puts folders before files, and each in the order of names", () => {
  expect(fileBranches(["b.js", "lib/z.js", "a.js", "lib/deep/c.js"])).toEqual([
    {
      name: "lib",
      path: "lib",
      children: [
        { name: "deep", path: "lib/deep", children: [{ name: "c.js", path: "lib/deep/c.js" }] },
        { name: "z.js", path: "lib/z.js" },
      ],
    },
    { name: "a.js", path: "a.js" },
    { name: "b.js", path: "b.js" },
  ]);
});

it("tells names apart of which one begins with the other", () => {
  expect(fileBranches(["lib.js", "lib/a.js"]).map(({ path }) => path)).toEqual(["lib", "lib.js"]);
});
