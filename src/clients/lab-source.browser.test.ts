import { afterAll, describe, expect, it } from "vitest";
import type { CallTests, EvalPlusTests, Problem, StreamTests } from "../domain/lab/problem.ts";
import { createSourceJudge, type SourceVerdict } from "../state/lab/judge-source.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

/** Verdicts of the sources' own runners on the same programs, which ours must repeat. */
const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

const described = { language: "python", title: "t", statement: "", prompt: "" } as const;
const never = new AbortController().signal;
const noExercises = () => Promise.reject(new Error("not asked for"));

function judge(problem: Problem, program: string): Promise<SourceVerdict> {
  return createSourceJudge(noExercises).judge(problem, program, {
    run: sandbox.run,
    author: "lab",
    signal: never,
  });
}

describe("as HumanEval does", () => {
  const problem: Problem = {
    ...described,
    id: "HumanEval/900",
    format: "humanEval",
    entryPoint: "inc",
    tests: {
      kind: "asserts",
      before: "",
      after: "\ndef check(candidate):\n    assert candidate(1) == 2\ncheck(inc)\n",
      limitSeconds: 3,
    },
  };

  it.each([
    ["a right program", "def inc(n):\n    return n + 1", "passed"],
    ["a float for an int", "def inc(n):\n    return n + 1.0", "passed"],
    [
      "an object that equals everything",
      "class E:\n    def __eq__(self, o): return True\ndef inc(n):\n    return E()",
      "passed",
    ],
    ["a wrong program", "def inc(n):\n    return n", "failed"],
    ["a program that exits", "import sys\ndef inc(n):\n    sys.exit(0)", "failed"],
    ["a program that reads its input", "def inc(n):\n    return int(input())", "failed"],
    ["a program that cannot be read", "def inc(n:", "failed"],
    ["a program that ends its process", "import os\ndef inc(n):\n    os._exit(0)", "timedOut"],
    ["an endless loop", "def inc(n):\n    while True: pass", "timedOut"],
    ["a module of the source's that is not here", "import numpy\ndef inc(n):\n    return n + 1", "notGraded"],
    ["an interrupt of its own", "def inc(n):\n    raise KeyboardInterrupt", "failed"],
    [
      "an error that has no words",
      "class E(Exception):\n    def __str__(self): raise E\ndef inc(n):\n    raise E",
      "failed",
    ],
    ["a module that is nowhere", "import nowhere\ndef inc(n):\n    return n + 1", "failed"],
    ["a module that the source hides", "import resource\ndef inc(n):\n    return n + 1", "failed"],
    [
      "a program that starts a thread",
      "import threading\ndef inc(n):\n    threading.Thread(target=print).start()\n    return n + 1",
      "notGraded",
    ],
    [
      "a program that sleeps through its time",
      "import time\ndef inc(n):\n    time.sleep(3.2)\n    return n + 1",
      "timedOut",
    ],
    [
      "a recursion that is deeper than Python's own limit",
      "def inc(n, left=1500):\n    return inc(n, left - 1) if left else n + 1",
      "failed",
    ],
    [
      "a recursion within it",
      "def inc(n, left=900):\n    return inc(n, left - 1) if left else n + 1",
      "passed",
    ],
    [
      "a program that does not run as the main one",
      "def inc(n):\n    return n + 1\nif __name__ == '__main__':\n    1 / 0",
      "passed",
    ],
  ])("judges %s", async (_, program, kind) => {
    const { result } = await judge(problem, program);
    expect(result.kind).toBe(kind);
  });

  it("judges the next program after any of them in a clean interpreter", async () => {
    await judge(problem, "import builtins\nbuiltins.len = None\ndef inc(n):\n    return n");
    expect((await judge(problem, "def inc(n):\n    return n + len('x')")).result).toEqual({ kind: "passed" });
  });
});

describe("as EvalPlus does", () => {
  /** The canonical solution gives the expected values. */
  function problemOf(canonical: string, inputs: string, more: Partial<EvalPlusTests> = {}): Problem {
    const [, entryPoint = "f"] = /def (\w+)/.exec(canonical) ?? [];
    const tests: EvalPlusTests = { kind: "evalPlus", base: inputs, plus: "[]", tolerance: 0, ...more };
    return { ...described, id: "HumanEval/900", format: "humanEvalPlus", entryPoint, canonical, tests };
  }
  const one = (expected: string, more?: Partial<EvalPlusTests>) =>
    problemOf(`def f(x):\n    return ${expected}`, "[[1]]", more);
  const answer = (text: string) => `def f(x):\n    return ${text}`;

  it.each([
    ["1", "1.0", "passed"],
    ["True", "1", "passed"],
    ["[1, 2]", "(1, 2)", "failed"],
    ["[0.1 + 0.2]", "[0.3]", "passed"],
    ["[1, 0.1 + 0.2]", "[1, 0.3]", "failed"],
    ["{'a': 0.1 + 0.2}", "{'a': 0.3}", "failed"],
    ["0.30000001", "0.3", "passed"],
    ["0.3001", "0.3", "failed"],
    ["3", "3.0000001", "failed"],
    ["float('nan')", "float('nan')", "failed"],
    ["float('inf')", "float('inf')", "passed"],
    ["type('E', (), {'__eq__': lambda s, o: True})()", "5", "passed"],
    ["input()", "5", "failed"],
    ["__import__('sys').exit(0)", "5", "failed"],
    ["__import__('os')._exit(0)", "5", "timedOut"],
    ["print('hello') or 5", "5", "passed"],
  ])("%s against %s", async (actual, expected, kind) => {
    expect((await judge(one(expected), answer(actual))).base?.kind).toBe(kind);
  });

  it("works out beside the sample what is too large to be handed over", async () => {
    const large = "__import__('random').Random(x).randbytes(4_000_000)";
    const problem = one(large);
    expect((await judge(problem, answer(large))).base).toEqual({ kind: "passed" });
    expect((await judge(problem, answer(`${large}[1:]`))).base?.kind).toBe("failed");
  });

  it("keeps a tolerance that one float has brought in for the inputs after it", async () => {
    const problem = problemOf("def f(x):\n    return 0.3 if x == 1 else [1]", "[[1], [2]]");
    const program = "def f(x):\n    return 0.3 if x == 1 else [1.0000001]";
    expect((await judge(problem, program)).base).toEqual({ kind: "passed" });
    const alone = problemOf("def f(x):\n    return [1]", "[[2]]");
    expect((await judge(alone, program)).base).toMatchObject({ kind: "failed" });
  });

  it("lends that tolerance to no int of more than 64 bits, of which numpy makes no number", async () => {
    const problem = problemOf("def f(x):\n    return [0.5, 2**53, 2**64][x]", "[[0], [1], [2]]");
    const program = (least: number) => `def f(x):\n    return [0.5, 2**53 + 1, 2**64 + ${least}][x]`;
    expect((await judge(problem, program(0))).base?.kind).toBe("passed");
    expect((await judge(problem, program(1))).base).toMatchObject({ kind: "failed", firstFailing: 2 });
  });

  it("compares as sets, or by being there at all, where MBPP+ says so", async () => {
    const sets = problemOf("def similar_elements(a, b):\n    return (4, 5)", "[[[4], [5]]]", { retype: "2" });
    expect((await judge(sets, "def similar_elements(a, b):\n    return [4, 5, 5]")).base?.kind).toBe(
      "passed",
    );
    const there = problemOf("def check_str(s):\n    return 7", '[["x"]]', { retype: "0" });
    expect((await judge(there, "def check_str(s):\n    return 'anything'")).base?.kind).toBe("passed");
  });

  it("gives arguments their own types back", async () => {
    const problem = problemOf("def f(x):\n    return type(x).__name__", "[[[1]]]", { retype: "2" });
    expect((await judge(problem, "def f(x):\n    return 'tuple'")).base).toEqual({ kind: "passed" });
  });

  it("tells the weak tests from the strict ones", async () => {
    const problem = problemOf("def f(x):\n    return abs(x)", "[[1], [2]]", { plus: "[[0], [-3]]" });
    const verdict = await judge(problem, "def f(x):\n    return x");
    expect(verdict.grades).toEqual({ visible: "passed", all: "failed" });
    expect(verdict.result).toMatchObject({ kind: "failed", firstFailing: 1 });
  });

  it("does not grade where the canonical solution does not run here", async () => {
    const verdict = await judge(one("undefined_name"), answer("1"));
    expect(verdict.grades).toEqual({ visible: "notGraded", all: "notGraded" });
    expect(verdict.base).toMatchObject({
      because: expect.stringMatching(/canonical solution does not run here: NameError/),
    });
  });

  it("times out where a program does not even load", async () => {
    expect((await judge(one("1"), "while True: pass")).base).toEqual({ kind: "timedOut" });
  }, 60_000);
});

describe("as LiveCodeBench does", () => {
  const streams = (input: string, output: string): Problem => {
    const tests: StreamTests = { kind: "streams", cases: [{ input, output, visible: true }] };
    return { ...described, id: "abc900_a", format: "liveCodeBench", tests };
  };
  const calls = (args: string, expected: string): Problem => {
    const tests: CallTests = { kind: "calls", cases: [{ args, expected, visible: false }] };
    return { ...described, id: "900", format: "liveCodeBench", entryPoint: "f", tests };
  };

  it.each([
    ["1.0", "1", "passed"],
    ["1e3", "1000", "passed"],
    ["007", "7", "passed"],
    ["0.3333333", "0.3333334", "failed"],
    ["YES", "Yes", "failed"],
    ["1 2  \r\n3 \n\n", "1 2\n3", "passed"],
    ["1  2", "1 2", "passed"],
    ["a  b", "a b", "failed"],
    ["1\n\n2", "1\n2", "failed"],
    ["Yes 1.0", "Yes 1", "failed"],
  ])("printing %j where %j is expected", async (printed, expected, kind) => {
    const program = `print(${JSON.stringify(printed)}, end="")`;
    expect((await judge(streams("", expected), program)).result.kind).toBe(kind);
  });

  it.each([
    ["two inputs", "print(int(input()) + int(input()))", "passed"],
    ["the whole buffer", "import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))", "passed"],
    [
      "lines of the input, which theirs cannot",
      "import sys\nprint(sum(int(line) for line in sys.stdin))",
      "failed",
    ],
    [
      "lines of the buffer, which theirs repeats",
      "import sys\nread = sys.stdin.buffer.readline\nprint(int(read()) + int(read()))",
      "failed",
    ],
    ["an exit after the answer", "print(int(input()) + int(input()))\nexit()", "passed"],
    ["the answer behind the usual guard", "if __name__ == '__main__':\n    print(3)", "passed"],
    [
      "a global counter, which theirs makes local",
      "c = 0\ndef f():\n    global c\n    c += 3\nf()\nprint(c)",
      "failed",
    ],
  ])("a program with %s", async (_, program, kind) => {
    expect((await judge(streams("1\n2\n", "3"), program)).result.kind).toBe(kind);
  });

  it.each([
    ["(1, 2)", "[1,2]", "passed"],
    ["[(1, 2)]", "[[1,2]]", "failed"],
    ["0.1 + 0.2", "0.3", "failed"],
    ["True", "1", "passed"],
    ["None", "null", "passed"],
  ])("returning %s where %s is expected", async (returned, expected, kind) => {
    const program = `class Solution:\n    def f(self, x):\n        return ${returned}`;
    expect((await judge(calls("[1]", expected), program)).result.kind).toBe(kind);
  });
});

describe("as code_contests and APPS do", () => {
  const reading = (format: "codeContests" | "apps", input: string, output: string): Problem => ({
    ...described,
    id: "900",
    format,
    tests: { kind: "streams", cases: [{ input, output, visible: false }] },
  });
  const print = (text: string) => `print(${JSON.stringify(text)})`;

  it.each([
    ["codeContests", "0.333333", "0.333334", "passed"],
    ["codeContests", "0.33", "0.34", "failed"],
    ["codeContests", "yes  1", "YES 1\n", "passed"],
    ["codeContests", "1 2", "1", "failed"],
    ["codeContests", "2 1", "1 2", "failed"],
    ["apps", "2 1", "1 2", "passed"],
    ["apps", "1 1 2", "1 2", "passed"],
    ["apps", "0.3334", "0.3331", "passed"],
    ["apps", "yes", "YES", "failed"],
    ["apps", "1\n\n2", "1\n2", "passed"],
  ] as const)("%s: %j printed where %j is expected", async (format, printed, expected, kind) => {
    expect((await judge(reading(format, "", expected), print(printed))).result.kind).toBe(kind);
  });

  it.each([
    "print(input(), input())",
    "import sys\nprint(*[line.strip() for line in sys.stdin])",
    "import sys\nprint(*sys.stdin.read().split())",
    "import sys\nprint(*sys.stdin.buffer.read().decode().split())",
    "import sys\nprint(sys.stdin.readline().strip(), sys.stdin.readline().strip())",
    "print(*open(0).read().split())",
    "import os\nprint(*os.read(0, 99).decode().split())",
    "import os, sys\nos.write(sys.stdout.fileno(), b' '.join(os.read(sys.stdin.fileno(), 99).split()))",
    "import sys\nsys.stdout.buffer.write(b'1 2')",
    "def main():\n    global a\n    a = input()\n    print(a, input())\nif __name__ == '__main__':\n    main()\n    exit()",
  ])("lets programs read and print as they like: %j", async (program) => {
    expect((await judge(reading("codeContests", "1\n2\n", "1 2"), program)).result).toEqual({
      kind: "passed",
    });
  });

  it.each([
    ["[9]", "9", "passed"],
    ["9", "9", "passed"],
    ["(1, [2])", "[1, [2]]", "passed"],
    ["(n for n in [1, 2])", "[1, 2]", "failed"],
    ["8", "9", "failed"],
    ["pow(2, 3, 5)", "3", "passed"],
    ["{1: 2}", '{"1": 2}', "passed"],
  ])("apps: a call that returns %s where %s is expected", async (returned, expected, kind) => {
    expect((await judge(called("apps", expected), `def f():\n    return ${returned}`)).result.kind).toBe(
      kind,
    );
  });

  it("apps: hands in numbers for the keys that JSON has made texts of", async () => {
    const program = "def f(names):\n    return names[1]";
    expect((await judge(called("apps", "2", '[{"1": 2}]'), program)).result.kind).toBe("passed");
  });

  it.each([
    ["[9]", "9", "failed"],
    ["(1, [2])", "[1, [2]]", "passed"],
    ["(n for n in [1, 2])", "[1, 2]", "passed"],
    ["[[]]", "[]", "failed"],
  ])(
    "without a runner of its own: a call that returns %s where %s is expected",
    async (returned, expected, kind) => {
      const program = `def f():\n    return ${returned}`;
      expect((await judge(called("quixBugs", expected), program)).result.kind).toBe(kind);
    },
  );

  function called(format: "apps" | "quixBugs", expected: string, args = "[]"): Problem {
    const tests: CallTests = { kind: "calls", cases: [{ args, expected, visible: false }] };
    return { ...described, id: "900", format, entryPoint: "f", tests };
  }
});

describe("as Node does with the tests in one file", () => {
  const problem = (after: string, silent = false): Problem => ({
    ...described,
    language: "javascript",
    id: "JavaScript/900",
    format: silent ? "humanEvalX" : "multiPlE",
    entryPoint: "inc",
    tests: { kind: "asserts", before: "", after, silent },
  });
  const printing = problem("\nconsole.assert(inc(1) === 2)\n", true);
  const asserting = problem(
    "\nconst assert = require('node:assert');\nassert.deepEqual(inc(1), [2, '3', { a: null }]);\n",
  );

  it.each([
    ["a right program", printing, "const inc = (n) => n + 1;", "passed"],
    ["a wrong program", printing, "const inc = (n) => n;", "failed"],
    [
      "a right program that prints, which fails there",
      printing,
      "const inc = (n) => { console.log(n); return 2; };",
      "failed",
    ],
    ["a program that throws", printing, "const inc = (n) => { throw new TypeError(); };", "failed"],
    [
      "a program that throws what has no text",
      printing,
      "const inc = (n) => { throw Object.create(null); };",
      "failed",
    ],
    ["a program that cannot be read", printing, "const inc = (n =>", "failed"],
    ["an endless loop", problem("\ninc(1)\n"), "const inc = () => { for (;;); };", "timedOut"],
    [
      "loosely equal values",
      asserting,
      "function inc() { console.log('x'); return ['2', 3, { a: undefined }]; }",
      "passed",
    ],
    [
      "values of another shape",
      asserting,
      "function inc() { return [2, '3', { a: null, b: 1 }]; }",
      "failed",
    ],
    ["a program that ends well before its tests", printing, "process.exit(0); const inc = 1;", "passed"],
    ["a program that ends badly", printing, "const inc = () => process.exit(3);", "failed"],
    [
      "a program that writes past the console",
      printing,
      "const inc = (n) => (process.stdout.write('x'), 2);",
      "failed",
    ],
    [
      "a module of its own",
      printing,
      "const inc = (n) => n + 1; module.exports = { inc }; if (require.main === module) exports.x = 1;",
      "passed",
    ],
    [
      "the hash of a text beyond ASCII",
      printing,
      "const inc = () => (require('js-md5')('é€') === 'd75285edbed0b771f00bbaefc623c709' ? 2 : 0);",
      "passed",
    ],
    [
      "a module that is not here",
      printing,
      "const md5 = require('lodash'); const inc = (n) => n + 1;",
      "notGraded",
    ],
  ])(
    "judges %s",
    async (_, given, program, kind) => {
      expect((await judge(given, program)).result.kind).toBe(kind);
    },
    30_000,
  );
});
