import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SampleGrades, TaskGrades } from "./grades.ts";
import { curveKs, scoreCurve } from "./score-curve.ts";

const grade = fc.constantFrom<SampleGrades>(
  { visible: "passed", all: "passed" },
  { visible: "passed", all: "failed" },
  { visible: "failed", all: "failed" },
);
/** Tasks with the same number of samples each. */
const tasks = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.array(fc.array(grade, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 6 }),
  )
  .map((all) => all.map((samples, index): TaskGrades => ({ taskId: String(index), samples })));

describe("pass@k against k", () => {
  it("never falls, and ends at the share of tasks that any sample solves", () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const values = scoreCurve(given, "all").map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        const solved = given.filter(({ samples }) => samples.some(({ all }) => all === "passed"));
        expect(values.at(-1)).toBeCloseTo(solved.length / given.length, 12);
      }),
    );
  });

  it("is nowhere higher on all tests than on the visible ones", () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const visible = scoreCurve(given, "visible");
        for (const [index, { value }] of scoreCurve(given, "all").entries())
          expect(value).toBeLessThanOrEqual((visible[index]?.value ?? 0) + 1e-12);
      }),
    );
  });

  it("ends at the fewest samples that a task has", () => {
    const pass: SampleGrades = { all: "passed" };
    const uneven = [
      { taskId: "a", samples: [pass, pass, pass] },
      { taskId: "b", samples: [pass, pass] },
    ];
    expect(scoreCurve(uneven, "all").map(({ k }) => k)).toEqual([1, 2]);
  });

  it("is empty where there is no score", () => {
    expect(scoreCurve([], "all")).toEqual([]);
    expect(scoreCurve([{ taskId: "a", samples: [] }], "all")).toEqual([]);
    expect(scoreCurve([{ taskId: "a", samples: [{ all: "notGraded" }] }], "all")).toEqual([]);
    expect(scoreCurve([{ taskId: "a", samples: [{ all: "passed" }] }], "visible")).toEqual([]);
  });
});

it("puts few points on a curve, each k once, and always the last", () => {
  expect(curveKs(1)).toEqual([1]);
  expect(curveKs(12)).toEqual([1, 2, 3, 5, 7, 10, 12]);
  expect(curveKs(200)).toEqual([1, 2, 3, 5, 7, 10, 20, 30, 50, 70, 100, 200]);
});
