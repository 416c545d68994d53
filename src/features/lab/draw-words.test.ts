import { describe, expect, it } from "vitest";
import { describeDrawPace, describeOpen, describePlan } from "./draw-words.ts";

const plan = { model: "edgecase-v1 q8", samples: 5, temperatures: [0, 0.8], topPs: [0.95], seed: 1 };
const drawing = {
  kind: "drawing",
  done: 24,
  total: 100,
  before: 4,
  startedMillis: 1000,
  tokensPerSecond: 210.4,
} as const;

describe("what is said of a drawing", () => {
  it("counts what a plan gives", () => {
    expect(describePlan(plan, 10)).toBe("10 problems × 6 samples: 60 samples");
  });

  it("tells how much of it is there, and nothing once it all is", () => {
    expect(describeOpen(plan, 10, 24)).toBe("24 of 60 samples by edgecase-v1 q8 are drawn.");
    expect(describeOpen(plan, 10, 60)).toBeUndefined();
  });

  it("reckons its rate by what was drawn since it was resumed", () => {
    expect(describeDrawPace(drawing, 11_000)).toBe(
      "24 of 100 samples, 2.0 a second, 38 s left, 210 tokens a second",
    );
    expect(describeDrawPace({ ...drawing, total: 1000 }, 11_000)).toContain("8 min left");
    expect(describeDrawPace({ ...drawing, done: 4, tokensPerSecond: 0 }, 11_000)).toBe("4 of 100 samples");
  });
});
