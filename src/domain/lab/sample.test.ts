import { describe, expect, it } from "vitest";
import type { Problem } from "./problem.ts";
import { programOf } from "./sample.ts";

const problem: Problem = {
  id: "HumanEval_900_inc",
  format: "multiPlE",
  language: "javascript",
  title: "inc",
  statement: "",
  prompt: "function inc(n){\n",
  stopTokens: ["\nfunction ", "\n//"],
  tests: { kind: "asserts", before: "", after: "" },
};
const sample = { taskId: problem.id, index: 0 };

describe("programOf", () => {
  it("puts the prompt before a completion, and before a whole program only where that is wanted", () => {
    const program = { ...sample, kind: "program", text: "const inc = 1;" } as const;
    expect(programOf({ ...sample, kind: "completion", text: "  return 1;\n}" }, problem)).toBe(
      "function inc(n){\n  return 1;\n}",
    );
    expect(programOf(program, problem)).toBe("const inc = 1;");
    expect(programOf(program, problem, true)).toBe("function inc(n){\nconst inc = 1;");
  });

  it("ends a completion at the first of the benchmark's stop tokens, and a whole program at none", () => {
    const text = "  return 1;\n}\n// a test\nfunction test() {";
    expect(programOf({ ...sample, kind: "completion", text }, problem)).toBe(
      "function inc(n){\n  return 1;\n}",
    );
    expect(programOf({ ...sample, kind: "program", text }, problem)).toBe(text);
  });
});
