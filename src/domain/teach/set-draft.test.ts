import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { setDraftSchema } from "./assignment-schema.ts";
import { addItem, blankSet, largestItems, moveItem, setProblems } from "./set-draft.ts";
import { anyAssignment, weekThree } from "./testing/any-assignment.ts";

const [written, drawn] = weekThree.items;
if (written?.kind !== "authored" || drawn?.kind !== "family") throw new Error("the fixture has changed");
const blank = blankSet(() => "A".repeat(22));

describe("a set that is put together", () => {
  it("is kept and read back as it is, empty or not", () => {
    expect(z.safeParse(setDraftSchema, blank).data).toEqual(blank);
    fc.assert(
      fc.property(anyAssignment, (draft) => {
        expect(z.safeParse(setDraftSchema, structuredClone(draft)).data).toEqual(draft);
      }),
    );
  });

  it("says what it lacks", () => {
    expect(setProblems(blank)).toEqual(["There is no title yet.", "There is no exercise yet."]);
    expect(setProblems(weekThree)).toEqual([]);
    const halfWritten = { ...written, authored: { ...written.authored, statement: "" } };
    expect(setProblems({ ...weekThree, items: [drawn, halfWritten] })).toEqual([
      "Exercise 2: There is no statement yet.",
    ]);
    expect(setProblems({ ...weekThree, title: "a\u0000" })[0]).toContain("cannot be seen");
    expect(setProblems({ ...weekThree, title: "x".repeat(121) })[0]).toContain("at most 120");
  });

  it("takes fifty exercises and no more", () => {
    const full = Array.from({ length: 60 }, () => drawn).reduce(addItem, blank);
    expect(full.items).toHaveLength(50);
  });

  it("keeps every exercise when one is moved, and puts it back", () => {
    fc.assert(
      fc.property(anyAssignment, fc.nat(5), fc.nat(5), (draft, from, to) => {
        const moved = moveItem(draft, from, to);
        expect(new Set(moved.items)).toEqual(new Set(draft.items));
        expect(moved.items).toHaveLength(draft.items.length);
        if (from < draft.items.length && to < draft.items.length) {
          expect(moved.items[to]).toBe(draft.items[from]);
          expect(moveItem(moved, to, from)).toEqual(draft);
        } else expect(moved).toBe(draft);
      }),
    );
  });

  it("tells which exercise takes the room", () => {
    const [first, second] = largestItems({ ...weekThree, items: [drawn, written] });
    expect(first?.at).toBe(1);
    expect(first?.share).toBeGreaterThan(0.5);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1);
  });
});
