import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { saidInSandbox } from "./said-in-sandbox.ts";

const sources = ["fair", "source"].flatMap((folder) => {
  const url = new URL(`${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => /\.(?:py|js)$/.test(name))
    .map((name) => readFileSync(new URL(name, url), "utf8"));
});

it.each(saidInSandbox())("is said there: %s", (text) => {
  expect(sources.some((source) => source.includes(text))).toBe(true);
});

it("misses nothing that they say of a test that cannot be taken out, or of a program that was not graded", () => {
  const said = sources.flatMap((source) =>
    Array.from(
      source.matchAll(/(?:NotPossible|NotPlain|NotGraded|MissingModule)\(f?["`]([^"`]+)["`]/g),
      ([, text = ""]) => text,
    ),
  );
  expect(said.length).toBeGreaterThan(5);
  expect(saidInSandbox()).toEqual(expect.arrayContaining(said));
});
