import { afterAll, describe, expect, it } from "vitest";
import type { Problem, ProblemTests } from "../domain/lab/problem.ts";
import { observeTask, type TaskBehaviour } from "../state/lab/observe-task.ts";
import { createSourceJudge } from "../state/lab/judge-source.ts";
import { smallestInput } from "../state/lab/smallest-input.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

/** Samples in the real sandbox, on inputs that were made from the problem's own. */
const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

const described = {
  id: "a",
  format: "liveCodeBench",
  language: "python",
  title: "t",
  statement: "",
  prompt: "",
  entryPoint: "f",
} as const;
const { entryPoint: _, ...reading } = described;

function observe(problem: Problem, ...programs: readonly string[]): Promise<TaskBehaviour> {
  return observeTask({
    problem,
    programs,
    run: sandbox.run,
    author: "lab behaviour",
    signal: new AbortController().signal,
    loadExercise: () => Promise.reject(new Error("not asked for")),
  });
}

const calls = (...args: readonly string[]): ProblemTests => ({
  kind: "calls",
  cases: args.map((text) => ({ args: text, expected: "0", visible: true })),
});

describe("samples on generated inputs", () => {
  it("are grouped by what they return, however they come to it", async () => {
    const found = await observe(
      { ...described, tests: calls("[[3, 1, 2]]", "[[5, 5]]") },
      "def f(x):\n    return max(x)",
      "class Solution:\n    def f(self, x):\n        return sorted(x)[-1]",
      "def f(x):\n    return x[-1]",
      "def f(x):\n    return max(x)",
      "def f(x)\n    return max(x)",
    );
    expect(found).toMatchObject({ kind: "observed", clusters: [[0, 1, 3], [2]] });
  });

  it("are told apart where one loops on what the tests do not have", async () => {
    const found = await observe(
      { ...described, tests: calls("[4]") },
      "def f(n):\n    return n * n",
      "def f(n):\n    while n != 4 and n < 0: pass\n    return n * n",
      "def f(n):\n    return n ** 2",
    );
    expect(found).toMatchObject({ clusters: [[0, 2], [1]] });
  }, 60_000);

  it("may read standard input and print", async () => {
    const cases = [{ input: "2 3\n", output: "5\n", visible: true }];
    const found = await observe(
      { ...reading, tests: { kind: "streams", cases } },
      "print(sum(map(int, input().split())))",
      "a, b = map(int, input().split())\nprint(a + b)",
      "print(5)",
    );
    expect(found).toMatchObject({ clusters: [[0, 1], [2]] });
  });

  it("get arguments that the asserts of a benchmark give", async () => {
    const asserts: ProblemTests = {
      kind: "asserts",
      before: "",
      after:
        "\ndef check(candidate):\n    assert candidate((1, 2)) == 3\n    assert candidate((4, 4)) == 8\ncheck(f)\n",
      limitSeconds: 3,
    };
    const found = await observe(
      { ...described, format: "humanEval", canonical: "def f(x):\n    return sum(x)", tests: asserts },
      "def f(x):\n    return sum(x)",
      "def f(x):\n    return x[0] + x[1]",
      "def f(x):\n    assert type(x) is tuple\n    total = 0\n    for each in x: total += each\n    return total",
    );
    expect(found).toMatchObject({ kind: "observed", clusters: [[0, 2], [1]] });
  });

  it("may be JavaScript", async () => {
    const tests: ProblemTests = {
      kind: "asserts",
      before: "",
      after: "\nconst test = () => {\n  console.assert(f([1, 2]) === 3);\n};\ntest();\n",
      silent: true,
    };
    const canonical = "const f = (x) => x.reduce((a, b) => a + b, 0);";
    const found = await observe(
      { ...described, format: "humanEvalX", language: "javascript", canonical, tests },
      canonical,
      "const f = (x) => { let sum = 0; for (const each of x) sum += each; return sum; };",
      "const f = (x) => x[0] + x[1];",
    );
    expect(found).toMatchObject({ kind: "observed", clusters: [[0, 1], [2]] });
  });

  it("cannot be run where there is nothing to vary, which is said", async () => {
    expect(await observe({ ...described, tests: calls("[]") }, "def f():\n    return 1")).toEqual({
      kind: "none",
      because: "its inputs cannot be varied",
    });
    const unnamed: Problem = { ...reading, tests: { kind: "asserts", before: "", after: "assert True" } };
    expect(await observe(unnamed, "x = 1")).toMatchObject({ kind: "none" });
  });
});

describe("the smallest failing input", () => {
  const job = { run: sandbox.run, author: "lab smallest", signal: new AbortController().signal };
  const loadExercise = () => Promise.reject(new Error("not asked for"));
  const smallest = (problem: Problem, program: string) =>
    smallestInput({ problem, program, judge: createSourceJudge(loadExercise), loadExercise, job });

  it("is the shortest of all on which the source's runner fails, not the first", async () => {
    const tests: ProblemTests = {
      kind: "evalPlus",
      base: "[[[1, 2]], [[100, 300, 200]]]",
      plus: "[[[2, 1]], [[]]]",
      tolerance: 0,
    };
    const canonical = "def f(x):\n    return max(x, default=0)";
    const problem: Problem = { ...described, format: "humanEvalPlus", canonical, tests };
    expect(await smallest(problem, "def f(x):\n    return x[-1] if x else 0")).toEqual({
      which: "smallest",
      input: "[[2, 1]]",
    });
    expect(await smallest(problem, canonical)).toBeUndefined();
  });

  it("is found in asserts, too, where they can be taken apart", async () => {
    const after =
      "\ndef check(candidate):\n    assert candidate([100, 3]) == 100\n    assert candidate([2, 1]) == 2\ncheck(f)\n";
    const problem: Problem = {
      ...described,
      format: "humanEval",
      canonical: "def f(x):\n    return max(x)",
      tests: { kind: "asserts", before: "", after, limitSeconds: 3 },
    };
    expect(await smallest(problem, "def f(x):\n    return x[-1]")).toEqual({
      which: "smallest",
      input: "f([2, 1])",
      expected: "2",
    });
  });
});
