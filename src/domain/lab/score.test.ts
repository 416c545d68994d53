import { describe, expect, it } from "vitest";
import type { Grade, TaskGrades } from "./grades.ts";
import { rigorGap } from "./rigor-gap.ts";
import { scoreOf } from "./score.ts";

const letters: Readonly<Record<string, Grade>> = { p: "passed", f: "failed", n: "notGraded" };

/** @param samples "pf" for one that passes the visible cases and fails a stricter one */
function task(taskId: string, ...samples: readonly string[]): TaskGrades {
  return {
    taskId,
    samples: samples.map(([visible = "", all = ""]) => ({
      visible: letters[visible] ?? "notGraded",
      all: letters[all] ?? "notGraded",
    })),
  };
}

describe("a score", () => {
  const tasks = [task("a", "pp", "pf"), task("b", "ff", "ff")];

  it("is the mean over tasks, whatever the number of samples of each", () => {
    expect(scoreOf(tasks, "visible", 1)).toEqual({ kind: "score", value: 0.5, tasks: 2 });
    expect(scoreOf(tasks, "all", 1)).toEqual({ kind: "score", value: 0.25, tasks: 2 });
    expect(scoreOf([task("a", "pp"), task("b", "ff", "ff", "pp")], "all", 1)).toMatchObject({
      value: 2 / 3,
    });
  });

  it("is none where a task has no sample, or one that could not be graded", () => {
    const holed = [...tasks, task("c"), task("d", "pn", "pp")];
    expect(scoreOf(holed, "all", 1)).toEqual({ kind: "hole", taskIds: ["c", "d"] });
    expect(scoreOf([task("d", "pn", "pp")], "visible", 1)).toMatchObject({ kind: "score", value: 1 });
  });

  it("is none for a k that is larger than some task's samples, and for no tasks", () => {
    expect(scoreOf([...tasks, task("c", "pp")], "all", 2)).toEqual({ kind: "tooFewSamples", fewest: 1 });
    expect(scoreOf([], "all", 1)).toEqual({ kind: "noTasks" });
  });

  it("has a hole on the weak tests too where a sample was not graded at all", () => {
    const unknown = { taskId: "u", samples: [{ all: "notGraded" as const }] };
    expect(scoreOf([...tasks, unknown], "visible", 1)).toEqual({ kind: "hole", taskIds: ["u"] });
    expect(scoreOf([unknown], "visible", 1)).toEqual({ kind: "noCases" });
  });

  it("is none on weak tests that the source does not have", () => {
    expect(scoreOf([{ taskId: "a", samples: [{ all: "passed" }] }], "visible", 1)).toEqual({
      kind: "noCases",
    });
  });
});

describe("the rigor gap", () => {
  it("counts points, and names who fell", () => {
    expect(rigorGap([task("a", "pp", "pf"), task("b", "pf", "ff")], 1)).toEqual({
      visible: { kind: "score", value: 0.75, tasks: 2 },
      all: { kind: "score", value: 0.25, tasks: 2 },
      points: 50,
      fallen: [
        { taskId: "a", index: 1 },
        { taskId: "b", index: 0 },
      ],
    });
  });

  it("has no points where a score has a hole, and counts no sample that was not graded as fallen", () => {
    const gap = rigorGap([task("a", "pn")], 1);
    expect(gap).not.toHaveProperty("points");
    expect(gap.fallen).toEqual([]);
  });
});
