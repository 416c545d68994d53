import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { leaveOutTextUnits } from "./without-text-units.ts";

const root = new URL("../", import.meta.url);

it("finds what it leaves out in the library that is installed", async () => {
  const library = await readFile(fileURLToPath(import.meta.resolve("fast-check")), "utf8");

  const without = leaveOutTextUnits(library);

  expect(without).toContain("Name the characters to draw");
  expect(without).not.toContain("getOrCreateStringUnitInstance(type, alphabet);");
});

it("says so when the library is another one", () => {
  expect(() => leaveOutTextUnits("function stringUnit() {}")).toThrow("look what draws strings now");
});

it("is right that every string which the page draws names its characters", async () => {
  const files = (await readdir(new URL("src", root), { recursive: true })).filter((name) =>
    /^(?!.*(?:\.test\.|testing\/)).*\.tsx?$/.test(name),
  );
  const texts = await Promise.all(files.map((name) => readFile(new URL(`src/${name}`, root), "utf8")));
  const drawing = texts.join("\n").match(/\bfc\s*\.\s*string\([\s\S]{0,12}/g) ?? [];

  expect(drawing.length).toBeGreaterThan(5);
  expect(drawing.filter((call) => !/\(\{\s*unit\b/.test(call))).toEqual([]);
});
