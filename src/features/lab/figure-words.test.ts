import { describe, expect, it } from "vitest";
import { describeCurves, describeFailures, describeTemperatures } from "./figure-words.ts";
import { describeWindow } from "./window-words.ts";

const at = (k: number, value: number) => ({ k, value, interval: { low: value, high: value } });
const score = (value: number) => ({ kind: "score", value, tasks: 2 }) as const;
const row = (temperature: number, one: number, many: number) => ({
  temperature,
  samples: 4,
  k: 2,
  one: { visible: { kind: "noCases" } as const, all: score(one) },
  many: { visible: { kind: "noCases" } as const, all: score(many) },
});

describe("the sentence below a plot", () => {
  it("says where a curve begins and ends", () => {
    expect(describeCurves([at(1, 0.25), at(10, 0.5)], [at(1, 0.5), at(10, 1)])).toBe(
      "On all tests pass@1 is 25.0\u00a0% and pass@10 50.0\u00a0%; on the visible ones 50.0\u00a0% and 100.0\u00a0%.",
    );
    expect(describeCurves([at(1, 0.25)], [])).toBe("On all tests pass@1 is 25.0\u00a0%.");
  });

  it("says which temperature is best, for one draw and for several", () => {
    expect(describeTemperatures([row(0.2, 0.5, 0.5), row(0.8, 0.25, 0.75)])).toBe(
      "On all tests pass@1 is best at temperature 0.2, with 50.0\u00a0%; pass@2 at 0.8, with 75.0\u00a0%.",
    );
  });

  it("names temperatures without a score", () => {
    const hole = {
      ...row(1, 0, 0),
      one: { ...row(1, 0, 0).one, all: { kind: "hole", taskIds: ["a"] } as const },
    };
    expect(describeTemperatures([row(0.2, 0.5, 0.5), hole])).toContain("No score at 1:");
  });

  it("counts failures by their kind", () => {
    const rows = [
      { kind: "wrongAnswer", samples: 1200, thrown: [] },
      { kind: "timeLimit", samples: 3, thrown: [] },
    ] as const;
    expect(describeFailures(rows)).toBe("1,203 samples did not pass: 1,200 wrong answer, 3 out of time.");
  });
});

it("a window of dates says how many problems are inside, and which are left out", () => {
  const given = { problems: 10, dated: 8, inside: 3, earliest: "2023-05-01", latest: "2024-06-01" };
  expect(describeWindow({}, given)).toBe(
    "The problems are from 2023-05-01 to 2024-06-01; 2 problems of 10 without a date.",
  );
  expect(describeWindow({ from: "2024-01-01" }, given)).toBe(
    "3 of 10 problems inside; 2 problems without a date left out.",
  );
  expect(describeWindow({ from: "2024-02-01", to: "2024-01-01" }, given)).toMatch(/ends before it begins/);
});
