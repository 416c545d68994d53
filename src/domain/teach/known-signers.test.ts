import { describe, expect, it } from "vitest";
import { looksLike, meetingOf } from "./known-signers.ts";

const ada = { key: "K1", by: "Ada Lovelace", since: "2026-03-01T12:00:00Z" };
const forger = { key: "K2", by: "ada lovelace", since: "2026-03-02T12:00:00Z" };

describe("whoever signed a link", () => {
  it("is a stranger where neither key nor name was seen", () => {
    expect(meetingOf({ key: "K3", by: "Grace" }, [ada])).toEqual({ before: undefined, namesake: undefined });
  });

  it("has a name that is known with another key, the first time and ever after", () => {
    expect(meetingOf(forger, [ada])).toEqual({ before: undefined, namesake: ada });
    expect(meetingOf(forger, [forger, ada])).toEqual({ before: forger, namesake: ada });
  });

  it("is not doubted for a name that somebody else took later", () => {
    expect(meetingOf(ada, [forger, ada])).toEqual({ before: ada, namesake: undefined });
  });

  it("is doubted under a known name, though the key is known under another one", () => {
    const bob = { key: "K2", by: "Bob", since: "2026-02-01T12:00:00Z" };
    expect(meetingOf(forger, [ada, bob])).toEqual({ before: bob, namesake: ada });
  });
});

describe("names", () => {
  it.each([
    ["Ada Lovelace", "ada  lovelace."],
    ["Ada Lovelace", "A\u200bda Lovel\u00e1ce"],
    ["Ada Lovelace", "\u0410da L\u043evela\u0441e"],
    ["Ada Lovelace", "Ａｄａ Ｌｏｖｅｌａｃｅ"],
    ["Olga 10", "0lga l0"],
  ])("%s and %s look alike", (one, other) => {
    expect(looksLike(one, other)).toBe(true);
  });

  it.each([
    ["Ada Lovelace", "Ada Lovelac"],
    ["王", "李"],
    ["!", "?"],
    ["", "Ada"],
  ])("%s and %s do not", (one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });
});
