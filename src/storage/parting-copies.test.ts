import { expect, it } from "vitest";
import type { Draft } from "../domain/draft.ts";
import { partingCopies } from "./parting-copies.ts";

const draft: Draft = {
  sources: { python: "pass" },
  ownCases: [],
  language: "python",
  javascriptEngine: "browser",
  solved: [],
};

/** As much of a browser's storage as is used: its names are its own properties. */
function storage(items: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    setItem: (name: string, text: string) => void (items[name] = text),
    removeItem: (name: string) => void delete items[name],
    clear: () => {},
    key: () => null,
    length: 0,
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(items),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

it("gives back what was kept, under its key", () => {
  const copies = partingCopies(() => kept);
  const kept = storage();
  expect(copies.keep("is-prime 1 easy 7", draft)).toBe(true);
  expect(copies.all()).toEqual(new Map([["is-prime 1 easy 7", draft]]));
});

it("forgets one, and clears all of its own, but nothing of others", () => {
  const items = { other: "stays" };
  const copies = partingCopies(() => storage(items));
  copies.keep("a", draft);
  copies.keep("b", draft);
  copies.forget("a");
  expect([...copies.all().keys()]).toEqual(["b"]);
  copies.clear();
  expect(items).toEqual({ other: "stays" });
});

it("leaves out what somebody else wrote there", () => {
  const copies = partingCopies(() => storage({ "edgecase draft a": "{no json" }));
  expect(copies.all().size).toBe(0);
});

it("keeps nothing, and says nothing, where storage is forbidden", () => {
  const copies = partingCopies(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  expect(copies.keep("a", draft)).toBe(false);
  copies.forget("a");
  copies.clear();
  expect(copies.all().size).toBe(0);
  expect(copies.work()).toBe(false);
});
