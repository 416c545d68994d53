import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { carriersThatCut } from "./link-carriers.ts";

const idsAt = (characters: number) => carriersThatCut(characters).map(({ id }) => id);
const all = carriersThatCut(Number.POSITIVE_INFINITY);

it("names nothing for a link that every program carries, and one more for each limit that is passed", () => {
  expect(idsAt(998)).toEqual([]);
  expect(idsAt(999)).toEqual(["plain-mail"]);
  expect(idsAt(2000)).toEqual(["plain-mail", "sms"]);
  expect(idsAt(8001)).toEqual(["plain-mail", "sms", "discord", "outlook", "slack", "telegram"]);
});

it("goes from the narrowest to the widest", () => {
  const limits = all.map(({ mostCharacters }) => mostCharacters);
  expect(limits).toEqual(limits.toSorted((a, b) => a - b));
});

it("says the limit of each, as the page with the sources has it", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/long-links.md"), "utf8");
  for (const { mostCharacters, words } of all) {
    const limit = mostCharacters.toLocaleString("en");
    expect(words()).toContain(limit);
    const [program = ""] = words().split(":");
    expect(page).toMatch(new RegExp(`^\\| ${program.replace(/[()]/g, "\\$&")} +\\| ${limit} `, "m"));
  }
});
