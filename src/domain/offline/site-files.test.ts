import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOfPart, parseSiteFiles, readSiteFiles, siteParts } from "./site-files.ts";

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const file = fc.record({
  path: fc.stringMatching(/^[a-z0-9]{1,8}(?:\/[a-z0-9-]{1,8}){0,2}\.[a-z]{1,4}$/),
  bytes: fc.nat(),
  sha256: hex(64),
  part: fc.constantFrom(...siteParts),
});
const list = fc.record({
  format: fc.constant(1 as const),
  version: hex(16),
  files: fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 8 }),
});

describe("the list of the site's files", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(list, (written) => {
        expect(readSiteFiles(JSON.stringify(written))).toEqual(written);
      }),
    );
  });

  it("parts into its parts, each file in one", () => {
    fc.assert(
      fc.property(list, ({ files }) => {
        const parted = siteParts.flatMap((part) => filesOfPart(files, part));
        expect(parted).toHaveLength(files.length);
        expect(new Set(parted)).toEqual(new Set(files));
      }),
    );
  });

  it.each([
    "../up.js",
    "a/../b.js",
    "/root.js",
    "a//b.js",
    "./a.js",
    "a.js?x",
    "a.js#x",
    "a\\b.js",
    "",
    "a b.js",
  ])("has no file outside of the site's folder, nor one whose address says something else: %j", (path) => {
    fc.assert(
      fc.property(list, file, (whole, one) => {
        const files = [...whole.files, { ...one, path }];
        expect(parseSiteFiles({ ...whole, files })).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });

  it("names no file twice", () => {
    fc.assert(
      fc.property(list, file, (whole, one) => {
        expect(parseSiteFiles({ ...whole, files: [one, { ...one, bytes: one.bytes + 1 }] })).toBeUndefined();
      }),
    );
  });

  it.each([
    "<!doctype html><title>Log in</title>",
    "",
    "null",
    '{"format":2,"version":"0123456789abcdef","files":[]}',
  ])("is nothing where something else came: %j", (text) => {
    expect(readSiteFiles(text)).toBeUndefined();
  });
});
