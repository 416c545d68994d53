import { describe, expect, it } from "vitest";
import { describeLeftOut, describePace, describeProblems, describeScore, explainScore } from "./lab-words.ts";

describe("words of the lab", () => {
  it("count what came from a file", () => {
    const items = [{ format: "humanEvalPlus" as const }, { format: "humanEvalPlus" as const }];
    expect(describeProblems({ fileName: "a.gz", items, unusable: [] })).toBe(
      "2 problems of HumanEval+ from “a.gz”",
    );
    const several = [...items, { format: "mbpp" as const }, { format: "quixBugs" as const }];
    expect(describeProblems({ fileName: "a.gz and 2 more", items: several, unusable: [] })).toBe(
      "4 problems of HumanEval+, MBPP, and QuixBugs from “a.gz and 2 more”",
    );
  });

  it("say a score, and why there is none", () => {
    expect(describeScore({ kind: "score", value: 0.625, tasks: 8 })).toBe("62.5\u00a0%");
    expect(describeScore({ kind: "hole", taskIds: ["a"] })).toBe("no score");
    expect(explainScore({ kind: "hole", taskIds: ["a"] }, 1)).toMatch(
      /^Of a there is no sample, or one without a grade\./,
    );
    expect(explainScore({ kind: "hole", taskIds: ["a", "b"] }, 0)).toMatch(
      /^Of 2 problems, such as a, there are samples without a grade\./,
    );
    expect(explainScore({ kind: "score", value: 1, tasks: 1 }, 0)).toBeUndefined();
  });

  it("say for which k there is no score, and which problem is to blame", () => {
    const task = (taskId: string, count: number) => ({
      taskId,
      samples: Array.from({ length: count }, () => ({ all: "passed" as const })),
    });
    expect(describeLeftOut([task("a", 20), task("b", 5), task("c", 0)])).toBe(
      "pass@k is left out for k above 5: b has 5 samples.",
    );
    expect(describeLeftOut([task("c", 0)])).toBeUndefined();
  });

  it("say rate and time left once there is something to tell them by", () => {
    expect(describePace({ done: 0, total: 200, millis: 5_000 })).toBe("0 of 200 samples");
    expect(describePace({ done: 50, total: 200, millis: 5_000 })).toBe(
      "50 of 200 samples, 10.0 a second, 15 s left",
    );
    expect(describePace({ done: 10, total: 5_000, millis: 10_000 })).toMatch(/83 min left$/);
  });
});
