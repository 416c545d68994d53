import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssignmentItem } from "./assignment.ts";
import { identitiesOf, takeoversOf } from "./item-identity.ts";
import { anyAssignment } from "./testing/any-assignment.ts";
import { authoredSorting } from "./testing/authored-sorting.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const sums: AssignmentItem = { kind: "authored", authored: authoredSums, points: 1 };
const sorting: AssignmentItem = { kind: "authored", authored: authoredSorting, points: 1 };
const largest: AssignmentItem = {
  kind: "family",
  family: "second-largest",
  version: 2,
  difficulty: "easy",
  seed: 7,
  points: 1,
};
const identities = (...items: readonly AssignmentItem[]) =>
  identitiesOf(
    items,
    items.map((item) => (item.kind === "family" && item.seed !== "perStudent" ? item.seed : undefined)),
  );
const idsOf = (...items: readonly AssignmentItem[]) => identities(...items).map(({ id }) => id);

describe("the identity of an exercise in its set", () => {
  it("is the same wherever it stands, and whatever it is worth", () => {
    const [a, b, c] = idsOf(sums, sorting, largest);
    expect(idsOf(largest, { ...sums, points: 9 }, sorting)).toEqual([c, a, b]);
  });

  it("is its own among all of the set, also where one is there twice", () => {
    fc.assert(
      fc.property(anyAssignment, ({ items }) => {
        const ids = identitiesOf(
          [...items, ...items],
          [...items, ...items].map(() => 1),
        ).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.join("")).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it("is another with another seed, or another word in it, and no other for a new seal", () => {
    expect(identitiesOf([largest], [8])).not.toEqual(identities(largest));
    const corrected = { ...sums, authored: { ...authoredSums, statement: "Other words." } } as const;
    expect(idsOf(corrected)).not.toEqual(idsOf(sums));
    const sealed = (box: string): AssignmentItem => ({
      ...sums,
      authored: {
        ...authoredSums,
        hiding: { kind: "sealed", salt: box, rounds: 600_000, nonce: box, box },
      },
    });
    expect(idsOf(sealed("a"))).toEqual(idsOf(sealed("b")));
  });
});

describe("what is taken over when a set is opened", () => {
  it("is what was kept by place, once", () => {
    const now = identities(sums, largest);
    expect(takeoversOf(now, undefined)).toEqual([
      { kind: "place", index: 0 },
      { kind: "place", index: 1 },
    ]);
    expect(takeoversOf(now, now)).toEqual([undefined, undefined]);
    expect(takeoversOf(now.toReversed(), now)).toEqual([undefined, undefined]);
  });

  it("is the work on an exercise that was corrected, and never that on one which is still there", () => {
    const corrected: AssignmentItem = { ...sums, authored: { ...authoredSums, statement: "Other words." } };
    const before = identities(sums, sorting);
    expect(takeoversOf(identities(sorting, corrected), before)).toEqual([
      undefined,
      { kind: "item", id: before[0]?.id },
    ]);
    expect(takeoversOf(identities(sums, corrected), before)).toEqual([undefined, undefined]);
    expect(takeoversOf(identities(largest), before)).toEqual([undefined]);
  });

  it("goes to one exercise only", () => {
    const like = (statement: string): AssignmentItem => ({
      ...sums,
      authored: { ...authoredSums, statement },
    });
    const taken = takeoversOf(identities(like("a"), like("b")), identities(sums));
    expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
  });
});
