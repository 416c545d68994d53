import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SampleGrades } from "./grades.ts";
import { type Choosable, choiceScores, choices, pickAt1 } from "./selection.ts";

const right: SampleGrades = { visible: "passed", all: "passed" };
const fallen: SampleGrades = { visible: "passed", all: "failed" };
const wrong: SampleGrades = { visible: "failed", all: "failed" };

/** Samples that are divided into clusters somehow; some belong to none. */
const task: fc.Arbitrary<Choosable> = fc
  .array(fc.tuple(fc.constantFrom(right, fallen, wrong), fc.nat(4)), { minLength: 1, maxLength: 12 })
  .map((drawn) => ({
    samples: drawn.map(([grades]) => grades),
    clusters: [1, 2, 3, 4]
      .map((name) => drawn.flatMap(([, cluster], place) => (cluster === name ? [place] : [])))
      .filter((cluster) => cluster.length > 0)
      .toSorted((a, b) => b.length - a.length),
  }));

describe("choosing one sample of several", () => {
  it("is right with a probability, and never better than the best there is", () => {
    fc.assert(
      fc.property(task, (given) => {
        const best = pickAt1(given, "best") ?? -1;
        for (const choice of choices) {
          expect(pickAt1(given, choice)).toBeGreaterThanOrEqual(0);
          expect(pickAt1(given, choice)).toBeLessThanOrEqual(best);
        }
      }),
    );
  });

  it("by the visible cases is never worse than at random, for what passes all passes those", () => {
    fc.assert(
      fc.property(task, (given) => {
        expect(pickAt1(given, "visible")).toBeGreaterThanOrEqual((pickAt1(given, "any") ?? 0) - 1e-12);
      }),
    );
  });

  it("by clusters is choosing at random where all behave alike, or each by itself", () => {
    fc.assert(
      fc.property(task, ({ samples }) => {
        const places = samples.map((_, place) => place);
        const any = pickAt1({ samples, clusters: [] }, "any");
        expect(pickAt1({ samples, clusters: [places] }, "largest")).toBeCloseTo(any ?? -1);
        expect(pickAt1({ samples, clusters: places.map((place) => [place]) }, "largest")).toBeCloseTo(
          any ?? -1,
        );
      }),
    );
  });

  it("does not depend on the samples' order", () => {
    fc.assert(
      fc.property(task, ({ samples, clusters }) => {
        const last = samples.length - 1;
        const reversed = {
          samples: samples.toReversed(),
          clusters: clusters.map((cluster) => cluster.map((place) => last - place)),
        };
        for (const choice of choices)
          expect(pickAt1(reversed, choice)).toBeCloseTo(pickAt1({ samples, clusters }, choice) ?? -1);
      }),
    );
  });

  it("takes the largest cluster, each of equal ones as likely, or all samples where there is none", () => {
    const samples = [right, right, wrong, wrong, wrong];
    expect(
      pickAt1(
        {
          samples,
          clusters: [
            [2, 3, 4],
            [0, 1],
          ],
        },
        "largest",
      ),
    ).toBe(0);
    expect(
      pickAt1(
        {
          samples,
          clusters: [
            [0, 1],
            [2, 3],
          ],
        },
        "largest",
      ),
    ).toBe(0.5);
    expect(pickAt1({ samples, clusters: [] }, "largest")).toBe(0.4);
  });

  it("by both filters first, so that a large cluster of wrong ones does not win", () => {
    const samples = [right, right, wrong, wrong, wrong, fallen];
    const clusters = [[2, 3, 4], [0, 1], [5]];
    expect(pickAt1({ samples, clusters }, "both")).toBe(1);
    expect(pickAt1({ samples, clusters: [[2, 3, 4]] }, "both")).toBeCloseTo(2 / 3);
    expect(pickAt1({ samples: [wrong, wrong], clusters: [[0, 1]] }, "both")).toBe(0);
  });

  it("has no score where a sample was not graded, or a task has none", () => {
    expect(pickAt1({ samples: [], clusters: [] }, "any")).toBeUndefined();
    expect(choiceScores([{ samples: [right, { all: "notGraded" }], clusters: [] }])).toEqual([]);
    expect(choiceScores([])).toEqual([]);
  });

  it("says nothing of visible cases where the source has none", () => {
    const given = { samples: [{ all: "passed" }, { all: "failed" }] as const, clusters: [[1], [0]] };
    expect(choiceScores([given])).toEqual([
      { choice: "any", value: 0.5 },
      { choice: "largest", value: 0.5 },
      { choice: "best", value: 1 },
    ]);
  });
});
