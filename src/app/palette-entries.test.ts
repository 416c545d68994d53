import { expect, it } from "vitest";
import { type PaletteEntry, searchPalette } from "./palette-entries.ts";

const entries: readonly PaletteEntry[] = [
  entry("Run visible tests", "actions"),
  entry("Settings", "places"),
  entry("Insertion point", "exercises", "searching"),
  entry("Merge sort", "exercises", "sorting"),
  entry("Sort records", "exercises", "sorting"),
];

it("shows everything, group by group, until something is typed", () => {
  expect(titles("")).toEqual([
    "Run visible tests",
    "Settings",
    "Insertion point",
    "Merge sort",
    "Sort records",
  ]);
});

it("puts titles that begin with the text before those that contain it", () => {
  expect(titles("sort")).toEqual(["Sort records", "Merge sort"]);
});

it("wants every word, in any order, in title or detail", () => {
  expect(titles("sorting records")).toEqual(["Sort records"]);
  expect(titles("sorting zebra")).toEqual([]);
});

function titles(text: string): readonly string[] {
  return searchPalette(entries, text).map(({ title }) => title);
}

function entry(title: string, group: PaletteEntry["group"], detail?: string): PaletteEntry {
  return { id: title, title, group, run: () => {}, ...(detail && { detail }) };
}
