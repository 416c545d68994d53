import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestSeed } from "../domain/exercise.ts";
import type { AssignmentItem } from "../domain/teach/assignment.ts";
import { anyAssignment, weekThree } from "../domain/teach/testing/any-assignment.ts";
import { itemFingerprint, itemSeed } from "./assignment-items.ts";

const perStudent = { ...weekThree, items: weekThree.items.slice(1) };
const seedFor = (student: string) => itemSeed(perStudent, 0, student);

describe("the seed of a student's exercise", () => {
  it("is the first 31 bits of the hash of set, place and name", async () => {
    const digest = createHash("sha256").update(`${weekThree.id}/0/grace hopper`).digest();
    expect(await seedFor("Grace Hopper")).toBe(digest.readUInt32BE() >>> 1);
  });

  it("is the same however the name was typed", async () => {
    const seed = await seedFor("José  Ruiz");
    for (const typed of [" josé ruiz ", "JOSE\u0301 RUIZ"])
      // oxlint-disable-next-line no-await-in-loop -- the first that differs is to be named
      expect(await seedFor(typed), typed).toBe(seed);
    expect(await seedFor("Jose Ruiz")).not.toBe(seed);
  });

  it("is one that an exercise may have, or none where there is nothing to draw", async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, fc.string(), async (assignment, student) => {
        for (const [index, item] of assignment.items.entries()) {
          // oxlint-disable-next-line no-await-in-loop -- a few only
          const seed = await itemSeed(assignment, index, student);
          if (item.kind === "authored") expect(seed).toBeUndefined();
          else if (item.seed !== "perStudent") expect(seed).toBe(item.seed);
          else expect(Number.isInteger(seed) && Number(seed) >= 0 && Number(seed) <= largestSeed).toBe(true);
        }
      }),
    );
  });
});

describe("the fingerprint of an exercise", () => {
  it("changes with anything but what it is worth", async () => {
    const [item] = perStudent.items;
    if (item?.kind !== "family") throw new Error("the fixture has changed");
    const usual = await itemFingerprint(item, 7);
    expect(usual).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await itemFingerprint({ ...item, points: 9 }, 7)).toBe(usual);
    const others: readonly AssignmentItem[] = [
      { ...item, version: 3 },
      { ...item, difficulty: "hard" },
      ...weekThree.items.slice(0, 1),
    ];
    for (const other of others)
      // oxlint-disable-next-line no-await-in-loop -- the first that does not is to be named
      expect(await itemFingerprint(other, 7), JSON.stringify(other)).not.toBe(usual);
    expect(await itemFingerprint(item, 8)).not.toBe(usual);
  });
});
