import { describe, expect, it } from "vitest";
import { entryPointName } from "../../signature.ts";
import { valueOf } from "../../testing/values.ts";
import type { Problem } from "../problem.ts";
import type { FairCall } from "./fair-case.ts";
import { byValue } from "./fair-rule.ts";
import { labExercise } from "./lab-exercise.ts";

const call = (n: number, visible = false): FairCall => ({
  kind: "call",
  args: [valueOf(n)],
  accepted: [valueOf(n + 1)],
  rule: byValue,
  visible,
});
const problem: Problem = {
  id: "HumanEval/900",
  format: "humanEval",
  language: "python",
  title: "inc",
  statement: "Add one.",
  prompt: 'def inc(number):\n    """Add one."""\n',
  entryPoint: "inc",
  canonical: "def inc(number):\n    return number + 1\n",
  tests: { kind: "asserts", before: "", after: "", limitSeconds: 3 },
};
const made = (
  change: Partial<Problem> = {},
  cases = [call(1), call(2), call(3)],
  examples: FairCall[] = [],
) => labExercise({ ...problem, ...change }, { kind: "possible", cases, examples, leftOut: [] });

describe("a problem as an exercise", () => {
  it("shows the prompt's examples and the weak tests, and hides the others", () => {
    const { visible, hidden } = made({}, [call(1, true), call(2), call(3)], [call(41)]);
    expect(visible.map(({ steps }) => steps.python[0])).toMatchObject([
      { name: "inc", args: [{ value: { value: 41n } }] },
      { args: [{ value: { value: 1n } }] },
    ]);
    expect(hidden.map(({ id }) => id)).toEqual(["hidden-1", "hidden-2"]);
  });

  it("shows the first few where its source shows none, and hides at least as many", () => {
    const shown = (count: number) => {
      const { visible, hidden } = made(
        {},
        Array.from({ length: count }, (_, n) => call(n)),
      );
      return [visible.length, hidden.length];
    };
    expect([1, 2, 3, 20].map(shown)).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
      [3, 17],
    ]);
  });

  it("starts from the prompt, and has the parameters' names for a person's own tests", () => {
    const { starter, signature, languages, limits } = made();
    expect(starter).toEqual({ python: problem.prompt, javascript: "" });
    expect(signature).toMatchObject({ name: "inc", parameters: [{ name: "number" }] });
    expect(languages).toEqual(["python"]);
    expect(limits.millisPerCase).toBe(3000);
  });

  it.each([
    [{ prompt: "" }, "def inc(number):\n    pass\n"],
    [{ prompt: "", canonical: "" }, "def inc(a):\n    pass\n"],
    [{ prompt: "def inc(n):" }, "def inc(n):\n    pass\n"],
    [
      { prompt: "class Solution:\n    def inc(self, n):\n" },
      "class Solution:\n    def inc(self, n):\n        pass\n",
    ],
  ])("makes a program of %j", (change, starter) => {
    expect(made(change).starter.python).toBe(starter);
  });

  it("closes what a prompt of JavaScript leaves open, and keeps its name as it is", () => {
    const { starter, signature } = made({
      language: "javascript",
      entryPoint: "add_one",
      prompt: "// {\nfunction add_one(n){\n",
    });
    expect(starter.javascript).toBe("// {\nfunction add_one(n){\n}\n");
    expect(entryPointName(signature, "javascript")).toBe("add_one");
  });

  it("asks a program for what it prints, and a class for its method", () => {
    const { entryPoint: _, ...without } = problem;
    const stream = { kind: "stream", input: "1\n", output: "2\n", visible: true } as const;
    const program = labExercise(without, { kind: "possible", cases: [stream], examples: [], leftOut: [] });
    expect(program.signature).toEqual({ kind: "program" });
    expect(program.visible[0]?.steps.python).toEqual([{ kind: "program", stdin: "1\n", observe: "stdout" }]);
    const solution = made({ prompt: "class Solution:\n    def inc(self, n):\n" });
    expect(solution.visible[0]?.steps.python.map(({ kind }) => kind)).toEqual(["construct", "method"]);
    expect(entryPointName(solution.signature, "python")).toBe("Solution");
  });

  it("says whose it is, and what of its tests is missing", () => {
    const leftOut = [{ what: "assert x", because: "it is no data" }];
    const { statement } = labExercise(problem, { kind: "possible", cases: [call(1)], examples: [], leftOut });
    expect(statement.python).toBe("Add one.\n\n*From HumanEval.* *One of its tests is left out here.*");
  });

  it("is another exercise when its text is another", () => {
    expect(made().origin).toEqual(made().origin);
    expect(made().origin.seed).not.toBe(made({ statement: "Add two." }).origin.seed);
    expect(made({ difficulty: "competition" }).origin.difficulty).toBe("hard");
  });
});
