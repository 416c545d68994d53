import { expect, it } from "vitest";
import { follows, isOutdated } from "./draft-versions.ts";
import { parseDraft } from "./parse-draft.ts";
import type { StoredDraft } from "./stored-draft.ts";

const version = (
  page: string,
  atMillis: number,
  basedOn: number,
  python = `${page} ${atMillis}`,
): StoredDraft => ({
  draft: { sources: { python }, ownCases: [], language: "python", javascriptEngine: "browser", solved: [] },
  page,
  atMillis,
  basedOn,
});

it("lets a page write over what it has read, and over its own earlier words, but not over another's news", () => {
  expect(follows(version("b", 9, 5), version("a", 5, 1))).toBe(true);
  expect(follows(version("a", 9, 5), version("a", 8, 5))).toBe(true);
  expect(follows(version("b", 9, 5), version("a", 6, 5))).toBe(false);
  expect(follows(version("a", 7, 5), version("a", 8, 5))).toBe(false);
});

it("takes two versions that say the same for one", () => {
  expect(follows(version("b", 9, 5, "same"), version("a", 6, 5, "same"))).toBe(true);
  expect(isOutdated(version("b", 4, 1, "same"), version("a", 6, 5, "same"))).toBe(true);
});

it("keeps a copy that another page's version knows nothing of", () => {
  expect(isOutdated(version("b", 4, 1), version("a", 6, 1))).toBe(false);
  expect(isOutdated(version("a", 4, 1), version("a", 6, 1))).toBe(true);
});

it("takes what an earlier version of the page left for the newest there is", () => {
  const old = parseDraft({ ...version("", 0, 0).draft, sources: { python: "old" } });
  expect(old && follows(old, version("a", 6, 1))).toBe(true);
});

it.each([undefined, "text", {}, { ...version("a", 1, 0).draft, sources: 7 }, [version("a", 1, 0)]])(
  "reads no draft in %j",
  (record) => {
    expect(parseDraft(record)).toBeUndefined();
  },
);
