import { expect, it } from "vitest";
import { resultLines } from "./result-lines.ts";

it("writes one line for each sample, and no verdict where there is none", () => {
  const text = resultLines([
    { taskId: "HumanEval/0", index: 0, grade: "passed", result: "passed" },
    {
      taskId: "HumanEval/0",
      index: 1,
      grade: "notGraded",
      result: "not graded: stopped",
      base: "passed",
      plus: "notGraded",
    },
  ]);
  expect(text.split("\n").map((line) => (line === "" ? line : parsed(line)))).toEqual([
    { task_id: "HumanEval/0", index: 0, passed: true, verdict: "passed" },
    {
      task_id: "HumanEval/0",
      index: 1,
      passed: null,
      verdict: "not graded: stopped",
      base: "passed",
      plus: "notGraded",
    },
    "",
  ]);
});

function parsed(line: string): unknown {
  return JSON.parse(line);
}
