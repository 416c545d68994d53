import { afterEach, expect, it } from "vitest";
import type { FamilyMeta } from "../../domain/family.ts";
import { spanish } from "../../messages/spanish.ts";
import { speak } from "../../messages/say.ts";
import { matchesFilter } from "./catalogue-filter.ts";

const meta: FamilyMeta = {
  id: "merge-intervals",
  version: 1,
  title: "Merge intervals",
  topic: "intervals",
  difficulties: ["easy", "medium"],
  summary: "Join those that overlap, as in Zoë's calendar.",
};

afterEach(() => speak(undefined));

it("leaves everything in until a filter is set", () => {
  expect(matchesFilter(meta, {})).toBe(true);
  expect(matchesFilter(meta, { text: "  " })).toBe(true);
});

it.each([
  [{ topic: "intervals" }, true],
  [{ topic: "lists" }, false],
  [{ difficulty: "medium" }, true],
  [{ difficulty: "hard" }, false],
  [{ text: "OVERLAP merge" }, true],
  [{ text: "zoe" }, true],
  [{ text: "merge zebra" }, false],
  [{ topic: "intervals", difficulty: "hard", text: "merge" }, false],
] as const)("holds %o against a family", (filter, expected) => {
  expect(matchesFilter(meta, filter)).toBe(expected);
});

it("finds a topic by its name in the page's language, and still by the English one", () => {
  expect(matchesFilter(meta, { text: "intervalos" })).toBe(false);
  speak(spanish);
  expect(matchesFilter(meta, { text: "intervalos" })).toBe(true);
  expect(matchesFilter(meta, { text: "intervals" })).toBe(true);
});
