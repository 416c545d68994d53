import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assignment } from "../domain/teach/assignment.ts";
import { anyAssignment, weekThree } from "../domain/teach/testing/any-assignment.ts";
import { packAssignment } from "./assignment-payload.ts";
import { readShareLink, writeAssignmentLink } from "./share-link.ts";

const linkWith = (held: unknown) =>
  `1.${deflateRawSync(Buffer.from(JSON.stringify(held))).toString("base64url")}`;
const packed = packAssignment(weekThree).assignment;
const [first, second] = packed.items;

async function problemOf(payload: string): Promise<string> {
  const read = await readShareLink(payload);
  return read.kind === "unreadable" ? `${read.because}: ${read.problem}` : "none";
}

describe("a link that holds a set", () => {
  it("gives back exactly what was put in", async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (assignment) => {
        const link = await writeAssignmentLink(assignment);
        expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
        expect(await readShareLink(link ?? "")).toEqual({ kind: "assignment", assignment });
      }),
    );
  }, 60_000);

  it("is not made where it would hold more than any page reads", async () => {
    const huge: Assignment = {
      ...weekThree,
      items: weekThree.items.map((item) =>
        item.kind === "authored"
          ? { ...item, authored: { ...item.authored, statement: "x".repeat(1_000_000) } }
          : item,
      ),
    };
    expect(await writeAssignmentLink(huge)).toBeUndefined();
  });

  it("that was cut short is told apart from a whole one, wherever it was cut", async () => {
    const link = (await writeAssignmentLink(weekThree)) ?? "";
    for (let end = 0; end < link.length - 1; end += 7)
      // oxlint-disable-next-line no-await-in-loop -- the first that passes for whole is to be named
      expect(await problemOf(link.slice(0, end)), link.slice(0, end)).not.toBe("none");
  });

  it.each([
    [{ ...packed, items: [] }, "damaged: Its “assignment.items”"],
    [{ ...packed, items: Array.from({ length: 51 }, () => second) }, "damaged: Its “assignment.items”"],
    [{ ...packed, id: "short" }, "damaged: Its “assignment.id”"],
    [{ ...packed, handInKey: "" }, "damaged: Its “assignment.handInKey”"],
    [{ ...packed, title: " \n" }, "damaged: Its “assignment.title”"],
    [{ ...packed, due: "tomorrow" }, "damaged: Its “assignment.due”"],
    [{ ...packed, due: "2026-13-45T17:00:00Z" }, "damaged: Its “assignment.due”"],
    [
      { ...packed, exam: true },
      "newer: It was made by a newer page: this one does not know its “assignment.exam”",
    ],
    [
      { ...packed, items: [{ ...second, weight: 1 }] },
      "newer: It was made by a newer page: this one does not know its “assignment.items.0.weight”",
    ],
    [{ ...packed, items: [{ ...first, points: -1 }] }, "damaged: Its “assignment.items.0.points”"],
    [{ ...packed, items: [{ ...second, seed: "mine" }] }, "damaged: Its “assignment.items.0.seed”"],
    [{ ...packed, items: [{ ...second, kind: "scenario" }] }, "damaged: Its “assignment.items.0.kind”"],
    [{ ...packed, items: [{ ...first, authored: 7 }] }, "damaged: Its “assignment.items.0.authored”"],
  ])("%# names what is wrong in it", async (assignment, words) => {
    expect(await problemOf(linkWith({ assignment }))).toContain(words);
  });
});
