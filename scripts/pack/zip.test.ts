import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { zipEntries } from "../../src/storage/zip-entries.ts";
import { zip } from "./zip.mjs";

const text = (content: string) => new TextEncoder().encode(content);
const files = [
  { path: "b/zwölf.txt", content: text("twelve ".repeat(1000)) },
  { path: "a.txt", content: text("one") },
  { path: "empty.txt", content: text("") },
];

it("packs files that another reader finds whole, in the order of their paths", async () => {
  const entries = [];
  const archive = new Blob([new Uint8Array(zip(files))]);
  for await (const entry of zipEntries(archive, { entryBytes: 1e6, allBytes: 1e6 })) entries.push(entry);
  expect(entries).toEqual([
    { kind: "file", path: "a.txt", text: "one" },
    { kind: "file", path: "b/zwölf.txt", text: "twelve ".repeat(1000) },
    { kind: "file", path: "empty.txt", text: "" },
  ]);
});

it("makes the same bytes of the same files, in whatever order they come", () => {
  expect(zip(files.toReversed()).equals(zip(files))).toBe(true);
});

it("packs what repeats, and lets be what does not", () => {
  expect(zip(files).length).toBeLessThan(600);
  const noise = randomBytes(10_000);
  expect(zip([{ path: "noise", content: noise }]).length).toBeLessThan(10_000 + 200);
});
