import { afterAll, describe, expect, it } from "vitest";
import type { CallTests, EvalPlusTests, Problem, StreamTests } from "../domain/lab/problem.ts";
import { convertProblem } from "../state/lab/convert-problem.ts";
import { type FairVerdict, judgeFair } from "../state/lab/judge-fair.ts";
import { createSourceJudge } from "../state/lab/judge-source.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

const { run } = sandbox;
const { signal } = new AbortController();
const described = { language: "python", title: "t", statement: "", prompt: "" } as const;
const noExercise = () => Promise.reject(new Error("not asked for"));
const convert = (problem: Problem) => convertProblem(problem, { run, signal });

async function judge(problem: Problem, program: string): Promise<FairVerdict> {
  const conversion = await convert(problem);
  return judgeFair({ problem, conversion, program }, { run, author: "lab", signal });
}

async function judgedAsSource(problem: Problem, program: string): Promise<string> {
  const { result } = await createSourceJudge(noExercise).judge(problem, program, {
    run,
    author: "lab",
    signal,
  });
  return result.kind;
}

/** In HumanEval's format, around the body of its `check`. */
function checked(body: string, solution: string): Problem {
  const [, entryPoint = ""] = /def (\w+)/.exec(solution) ?? [];
  const lines = body.split("\n").map((line) => `    ${line}\n`);
  const after = `\ndef check(candidate):\n${lines.join("")}\ncheck(${entryPoint})\n`;
  return {
    ...described,
    id: "HumanEval/900",
    format: "humanEval",
    entryPoint,
    canonical: solution,
    prompt: `def ${entryPoint}(n):\n    """\n    >>> ${entryPoint}(41)\n    42\n    """\n`,
    tests: { kind: "asserts", before: "", after, limitSeconds: 3 },
  };
}

const right = "def inc(n):\n    return n + 1\n";
const inc = checked("assert candidate(1000) == 1001\nassert candidate(2000) == 2001", right);

describe("cheats that live in the tests' interpreter", () => {
  it.each([
    [
      "an object that equals everything",
      "class E:\n    def __eq__(self, other): return True\ndef inc(n):\n    return E()",
      "passed",
    ],
    [
      "a number that equals everything",
      "class E(int):\n    def __eq__(self, other): return True\ndef inc(n):\n    return E(7)",
      "passed",
    ],
    [
      "the answer read from the tests",
      [
        "import sys",
        "def inc(n):",
        "    source = sys._getframe(1).f_code",
        "    numbers = [each for each in source.co_consts if type(each) is int]",
        "    return numbers[numbers.index(n) + 1]",
      ].join("\n"),
      "passed",
    ],
    ["an exit before the tests", "import sys\ndef inc(n):\n    sys.exit(0)", "failed"],
    [
      "the end of the process before the tests",
      "import os\nos._exit(0)\ndef inc(n):\n    return 0",
      "timedOut",
    ],
  ])(
    "%s fails here",
    async (_, program, inSource) => {
      expect(await judgedAsSource(inc, program)).toBe(inSource);
      expect((await judge(inc, program)).grades.all).toBe("failed");
    },
    60_000,
  );

  it("passes nothing there that patches the comparison, and nothing here", async () => {
    const js: Problem = {
      ...described,
      language: "javascript",
      id: "JavaScript/900",
      format: "humanEvalX",
      entryPoint: "inc",
      canonical: "const inc = (n) => n + 1;",
      tests: { kind: "asserts", before: "", after: "\nconsole.assert(inc(1) === 2)\n", silent: true },
    };
    const program = "console.assert = () => {}; const inc = (n) => 0;";
    expect(await judgedAsSource(js, program)).toBe("passed");
    expect((await judge(js, program)).grades.all).toBe("failed");
    expect((await judge(js, "const inc = (n) => { console.log(n); return n + 1; };")).grades.all).toBe(
      "passed",
    );
  }, 60_000);
});

describe("asserts of Python", () => {
  it("become inputs and expected values, each with its rule", async () => {
    const body = [
      "values = [float('inf'), 10**30]",
      "for n in range(2):",
      "    assert candidate(n) == n + 1",
      "assert candidate(values[0]) == values[0]",
      "assert candidate(values[1]) == 10**30 + 1, 'big'",
      "assert abs(candidate(0.5) - 1.5) < 1e-6",
      "assert not candidate(-1)",
      "assert candidate(1)",
      "assert (2,) == tuple([candidate(1)])",
      "assert True",
    ].join("\n");
    const conversion = await convert(checked(body, right));
    expect(conversion).toMatchObject({
      kind: "possible",
      cases: [
        { args: [{ value: 0n }], accepted: [{ value: 1n }], rule: { as: "value", absolute: 0 } },
        { args: [{ value: 1n }], accepted: [{ value: 2n }] },
        { args: [{ value: Number.POSITIVE_INFINITY }] },
        { args: [{ value: 10n ** 30n }], accepted: [{ value: 10n ** 30n + 1n }] },
        { accepted: [{ kind: "float", value: 1.5 }], rule: { absolute: 1e-6 } },
        { accepted: [{ value: false }], rule: { as: "truth" } },
        { accepted: [{ value: true }], rule: { as: "truth" } },
      ],
      leftOut: [{ what: "assert (2,) == tuple([candidate(1)])" }],
      examples: [{ args: [{ value: 41n }], accepted: [{ value: 42n }] }],
    });
  });

  it.each([
    [
      "the answer is kept and looked at later",
      "x = candidate(1)\nassert x == 2",
      /used for more than a comparison/,
    ],
    ["an error is expected", "try:\n    candidate(None)\nexcept TypeError:\n    pass", /inside of try/],
    ["nothing is asked of it", "assert True", /no assert that calls/],
    ["an input is no data", "assert candidate(object) is None", /type type/],
    ["two calls are compared", "assert candidate(1) == candidate(1)", /more than one call/],
    ["the tests do not run", "assert candidate(1) == undefined_name", /do not run by themselves: NameError/],
    ["the source's own solution fails", "assert candidate(1) == 3", /own solution does not pass/],
  ])("are not possible where %s", async (_, body, because) => {
    const conversion = await convert(checked(body, right));
    expect(conversion).toEqual({ kind: "impossible", because: expect.stringMatching(because) });
    const verdict = await judge(checked(body, right), "def inc(n):\n    return n");
    expect(verdict.grades.all).toBe("notGraded");
  });

  it.each([
    ["set(candidate(1)) == {1, 2}", "[2, 1, 2]", "passed"],
    ["set(candidate(1)) == {1, 2}", "[1]", "failed"],
    ["sorted(candidate(1)) == [1, 2]", "(2, 1)", "passed"],
    ["tuple(candidate(1)) == (1, 2)", "[1, 2]", "passed"],
    ["candidate(1) == (1, 2)", "[1, 2]", "failed"],
    ["candidate(1) == 1", "True", "passed"],
    ["candidate(1) == 1", "1.0", "passed"],
    ["candidate(1) is None", "0", "failed"],
    ["candidate(1) == {'a': 1}", "__import__('collections').Counter('a')", "passed"],
    ["int(candidate(1)) == 3", "3.7", "passed"],
    ["math.isclose(candidate(1), 100, rel_tol=0.01)", "100.5", "passed"],
    ["math.isclose(candidate(1), 100, rel_tol=0.01)", "102", "failed"],
  ])("%s: %s has %s", async (test, answer, grade) => {
    const { canonical: _, ...problem } = checked(`import math\nassert ${test}`, "def f(n):\n    return 0\n");
    expect((await judge(problem, `def f(n):\n    return ${answer}`)).grades.all).toBe(grade);
  });

  it("tell the first and the smallest failing case", async () => {
    const verdict = await judge(inc, "def inc(n):\n    return n + 1 if n == 1000 else 'x'");
    expect(verdict).toMatchObject({
      fair: { kind: "wrongAnswer", passedCases: 1, cases: 2, smallest: { index: 1 } },
      result: { kind: "failed", firstFailing: 1 },
    });
    expect(verdict.fair.failing).toEqual({ index: 1, input: "inc(2000)", expected: "2001", actual: '"x"' });
  });

  it("give every case inputs of its own, whatever the one before has made of its", async () => {
    const body = "given = [1]\nassert candidate(given) == 1\nassert candidate(given) == 1";
    const problem = checked(body, "def count(n):\n    return len(n)\n");
    const program = "def count(n):\n    n.append(1)\n    return len(n) - 1";
    expect(await judgedAsSource(problem, program)).toBe("failed");
    expect((await judge(problem, program)).grades.all).toBe("passed");
  });

  it("do not run what a sample does as the main program", async () => {
    const program = "def inc(n):\n    return n + 1\nif __name__ == '__main__':\n    print(inc(int(input())))";
    expect((await judge(inc, program)).grades.all).toBe("passed");
  });
});

describe("EvalPlus' inputs", () => {
  const tests = (more: Partial<EvalPlusTests> = {}): EvalPlusTests => ({
    kind: "evalPlus",
    base: "[[1]]",
    plus: "[[0], [-3]]",
    tolerance: 0,
    ...more,
  });
  const problemOf = (canonical: string, more?: Partial<EvalPlusTests>): Problem => {
    const [, entryPoint = ""] = /def (\w+)/.exec(canonical) ?? [];
    return {
      ...described,
      id: "HumanEval/900",
      format: "humanEvalPlus",
      entryPoint,
      canonical,
      tests: tests(more),
    };
  };

  it("expect what the canonical solution returns, the weak ones before the strict", async () => {
    const verdict = await judge(problemOf("def f(x):\n    return abs(x)"), "def f(x):\n    return x");
    expect(verdict.grades).toEqual({ visible: "passed", all: "failed" });
    expect(verdict.fair.failing).toMatchObject({ index: 2, input: "f(-3)", expected: "3" });
  });

  it("allow floats their last digits, at any depth", async () => {
    const problem = problemOf("def f(x):\n    return {'a': [0.3]}");
    expect((await judge(problem, "def f(x):\n    return {'a': [0.1 + 0.2]}")).grades.all).toBe("passed");
    expect((await judge(problem, "def f(x):\n    return {'a': [0.3001]}")).grades.all).toBe("failed");
  });

  it("have their tuples back", async () => {
    const problem = problemOf("def f(x):\n    return x", { base: "[[[1, 2]]]", plus: "[]", retype: "2" });
    expect((await judge(problem, "def f(x):\n    return (1, 2)")).grades.all).toBe("passed");
    expect((await judge(problem, "def f(x):\n    return [1, 2]")).grades.all).toBe("failed");
  });

  it("are not possible where any of many answers is right, or the solution fails", async () => {
    expect(await convert(problemOf("def find_zero(xs):\n    return 0"))).toMatchObject({
      kind: "impossible",
    });
    expect(await convert(problemOf("def f(x):\n    return undefined_name"))).toEqual({
      kind: "impossible",
      because: expect.stringMatching(/own solution does not run here: NameError/),
    });
    expect(await convert(problemOf("def f(x):\n    return complex(x)"))).toMatchObject({
      because: expect.stringMatching(/type complex/),
    });
  });
});

describe("calls and streams", () => {
  const streams = (input: string, output: string): Problem => {
    const tests: StreamTests = { kind: "streams", cases: [{ input, output, visible: true }] };
    return { ...described, id: "abc900_a", format: "liveCodeBench", tests };
  };
  const calls = (args: string, expected: string): Problem => {
    const tests: CallTests = { kind: "calls", cases: [{ args, expected, visible: false }] };
    return { ...described, id: "900", format: "liveCodeBench", entryPoint: "f", tests };
  };

  it.each([
    [
      "a method of Solution",
      "class Solution:\n    def f(self, x: List[int]) -> int:\n        return sum(x)",
      "passed",
    ],
    ["a function", "def f(x):\n    return sum(x)", "passed"],
    ["a wrong answer", "def f(x):\n    return 4", "failed"],
    [
      "an object that equals everything",
      "class E:\n    __eq__ = lambda s, o: True\ndef f(x):\n    return E()",
      "failed",
    ],
  ])("judge %s", async (_, program, grade) => {
    expect((await judge(calls("[[1, 2]]", "3"), program)).grades.all).toBe(grade);
  });

  it.each([
    ["lines of the input", "import sys\nprint(sum(int(line) for line in sys.stdin))", "passed"],
    ["a global counter", "c = 0\ndef f():\n    global c\n    c += 3\nf()\nprint(c)", "passed"],
    ["the answer as a decimal", "print(2.9999999999)", "failed"],
    ["the answer and more", "print(3)\nprint('done')", "failed"],
    ["an exit after the answer", "print(int(input()) + int(input()))\nexit()", "passed"],
  ])("judge a program with %s", async (_, program, grade) => {
    expect((await judge(streams("1\n2\n", "3"), program)).grades.all).toBe(grade);
  });
});

describe("expressions of CRUXEval", () => {
  const problem: Problem = {
    ...described,
    id: "sample_900",
    format: "cruxEval",
    canonical: "[1, 2]",
    tests: { kind: "asserts", before: "def f(x):\n    return [x, x + 1]\nassert [1, 2] == ", after: "\n" },
  };

  it.each([
    ["[1, 2]", "passed"],
    ["f(1)", "passed"],
    ["[1, 3]", "failed"],
    ["type('E', (), {'__eq__': lambda s, o: True})()", "failed"],
    ["[1, 2", "failed"],
  ])("judge %s", async (expression, grade) => {
    expect((await judge(problem, expression)).grades.all).toBe(grade);
  });
});

describe("asserts of JavaScript", () => {
  const javascript = (body: string): Problem => ({
    ...described,
    language: "javascript",
    id: "JavaScript/900",
    format: "multiPlE",
    entryPoint: "inc",
    tests: { kind: "asserts", before: "", after: `\n${body}\n` },
  });

  it("become inputs and expected values", async () => {
    const body = [
      "const assert = require('node:assert');",
      "function test() {",
      "  let candidate = inc;",
      "  assert.deepEqual(candidate([1, 2]), [2, 3]);",
      "  assert.deepEqual(candidate({ a: null }), undefined);",
      "}",
      "test();",
      "for (let i = 0; i < 2; i += 1) console.assert(JSON.stringify(inc(i)) === JSON.stringify([i]));",
      "console.assert(!inc(5));",
      "console.assert(Math.abs(inc(6) - 0.5) < 1e-3);",
    ].join("\n");
    expect(await convert(javascript(body))).toMatchObject({
      kind: "possible",
      leftOut: [],
      cases: [
        { args: [{ kind: "list" }], accepted: [{ kind: "list" }] },
        { args: [{ kind: "map" }], accepted: [{ kind: "opaque", typeName: "undefined" }] },
        { args: [{ value: 0 }] },
        { args: [{ value: 1 }] },
        { rule: { as: "truth" } },
        { rule: { absolute: 1e-3 } },
      ],
    });
  });

  it("are not possible where the answer is used for more than a comparison", async () => {
    const conversion = await convert(javascript("const x = inc(1);\nconsole.assert(x === 2);"));
    expect(conversion).toEqual({
      kind: "impossible",
      because: "the answer is used for more than a comparison: const x = inc(1);",
    });
  });
});
