import { expect, it } from "vitest";
import { parsePageSwitches } from "./page-switches.ts";

it("shows the header, runs by itself and follows the system unless told otherwise", () => {
  expect(parsePageSwitches("")).toEqual({ embed: false, run: true, theme: undefined });
});

it("reads every switch", () => {
  expect(parsePageSwitches("?embed=1&run=off&theme=dark&lang=es")).toEqual({
    embed: true,
    run: false,
    theme: "dark",
    language: "es",
  });
});

it("takes no notice of values and names it does not know", () => {
  const unknown = parsePageSwitches("?embed=yes&run=no&theme=sepia&lang=tlh&utm_source=x");
  expect(unknown).toEqual({ embed: false, run: true, theme: undefined });
});

it("names who may speak to it only where it is embedded", () => {
  const address = "parent=https%3A%2F%2Fexample.org";
  expect(parsePageSwitches(`?embed=1&${address}`)).toMatchObject({ parent: "https://example.org" });
  expect(parsePageSwitches(`?${address}`)).not.toHaveProperty("parent");
});
