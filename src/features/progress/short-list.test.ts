import { expect, it } from "vitest";
import { shortList } from "./short-list.ts";

it.each([
  [[], ""],
  [["empty"], "empty"],
  [["empty", "pair"], "empty and pair"],
  [["empty", "pair", "ties"], "empty, pair and ties"],
  [["empty", "pair", "ties", "zero", "large"], "empty, pair, ties and 2 more"],
])("%j is put as “%s”", (words, text) => {
  expect(shortList(words)).toBe(text);
});
