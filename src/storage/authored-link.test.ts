import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { anyAuthored } from "../domain/teach/testing/any-authored.ts";
import { authoredAccount } from "../domain/teach/testing/authored-account.ts";
import { authoredErrors } from "../domain/teach/testing/authored-errors.ts";
import { authoredSums } from "../domain/teach/testing/authored-sums.ts";
import { packAuthored } from "./authored-payload.ts";
import { readShareLink, writeAuthoredLink } from "./share-link.ts";
import { oldLinks } from "./testing/old-links.ts";

const linkWith = (held: object) =>
  `1.${deflateRawSync(Buffer.from(JSON.stringify(held))).toString("base64url")}`;
const packed = packAuthored(authoredSums).authored;

async function problemOf(payload: string): Promise<string> {
  const read = await readShareLink(payload);
  return read.kind === "unreadable" ? `${read.because}: ${read.problem}` : "none";
}

it("links that were sent once are read for ever", async () => {
  for (const [payload, read] of oldLinks) {
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is to be named
    expect(await readShareLink(payload), payload).toEqual(read);
  }
});

describe("a link that holds a whole exercise", () => {
  it("gives back exactly what was put in, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(anyAuthored, async (authored) => {
        const link = await writeAuthoredLink(authored);
        expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
        expect(await readShareLink(link ?? "")).toEqual({ kind: "authored", authored });
      }),
    );
  }, 60_000);

  it("has errors apart, which an older page takes for a newer page’s, and none where no error is expected", () => {
    expect(packAuthored(authoredErrors).authored.raises).toEqual([
      [1, "ValueError", "RangeError"],
      [2, "ValueError", "RangeError"],
    ]);
    expect(packed).not.toHaveProperty("raises");
  });

  it("has a class’s methods apart, for the same", () => {
    const { methods, signature } = packAuthored(authoredAccount).authored;
    expect(methods).toContain("take_out(count: int) -> int");
    expect(signature).not.toHaveProperty("methods");
    expect(packed).not.toHaveProperty("methods");
  });

  it("is not made where it would hold more than any page reads", async () => {
    const huge: AuthoredExercise = { ...authoredSums, statement: "x".repeat(1_000_000) };
    expect(await writeAuthoredLink(huge)).toBeUndefined();
  });

  it("that was cut short is told apart from a whole one, wherever it was cut", async () => {
    const link = (await writeAuthoredLink(authoredSums)) ?? "";
    for (let end = 0; end < link.length - 1; end += 7)
      // oxlint-disable-next-line no-await-in-loop -- the first that passes for whole is to be named
      expect(await problemOf(link.slice(0, end)), link.slice(0, end)).not.toBe("none");
  });

  it.each([
    [{ authored: null }, "damaged: Its “authored” is missing, or nothing"],
    [
      { authored: packed, language: "python" },
      "newer: It was made by a newer page: this one does not know its “language”",
    ],
    [
      { authored: { ...packed, sealed: "…" } },
      "newer: It was made by a newer page: this one does not know its “authored.sealed”",
    ],
    [{ authored: { ...packed, title: 7 } }, "damaged: Its “authored.title”"],
    [{ authored: { ...packed, languages: ["rust"] } }, "damaged: Its “authored.languages.0”"],
    [{ authored: { ...packed, signature: { kind: "module" } } }, "damaged: Its “authored.signature.kind”"],
    [{ authored: { ...packed, cases: [[1, "example"]] } }, "damaged: Its “authored.cases.0"],
    [{ authored: { ...packed, cases: [[2, "example", "1", "2"]] } }, "damaged: Its “authored.cases.0.0”"],
    [{ authored: { ...packed, cases: { length: { toString: 0 } } } }, "damaged: Its “authored.cases”"],
  ])("%# names what is wrong in it", async (held, words) => {
    expect(await problemOf(linkWith(held))).toContain(words);
  });
});
