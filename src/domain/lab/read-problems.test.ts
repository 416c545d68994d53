import { describe, expect, it } from "vitest";
import type { Problem } from "./problem.ts";
import { withoutRepeats } from "./problem-files.ts";
import { readProblems } from "./read-problems.ts";
import { scanFile } from "./scan-file.ts";
import { collected, inChunks } from "./testing/chunks.ts";
import type { UnusableRecord } from "./unusable-record.ts";

type Read =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "unusable"; readonly record: UnusableRecord };

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function read(...records: readonly object[]): Promise<readonly Read[]> {
  return readText(records.map((record) => JSON.stringify(record)).join("\n"));
}

/** As the page does: looked through, then every problem read from where it stands. */
async function readText(text: string): Promise<readonly Read[]> {
  const bytes = new TextEncoder().encode(text);
  const scanned = await collected(scanFile(inChunks(bytes), { textOf }));
  const entries = scanned.flatMap((each) => (each.kind === "problem" ? [each.entry] : []));
  const unusable = scanned.flatMap((each) => (each.kind === "unusable" ? [each.record] : []));
  const [kept] = withoutRepeats([{ fileName: "f", entries, unusable }]);
  async function* records() {
    for (const { number, id, span } of kept?.entries ?? [])
      yield await Promise.resolve({ number, id, bytes: bytes.slice(span.from, span.to) });
  }
  const helpers = { textOf, readPickledText: (base64: string) => Promise.resolve(atob(base64)) };
  const problems = await collected(readProblems(records(), helpers));
  return [...problems, ...(kept?.unusable ?? []).map((record) => ({ kind: "unusable", record }) as const)];
}

async function problemOf(record: object): Promise<Problem> {
  const [first] = await read(record);
  if (first?.kind !== "problem") throw new Error(`unusable: ${JSON.stringify(first)}`);
  return first.problem;
}

const humanEval = {
  task_id: "HumanEval/900",
  prompt: 'def inc(n: int) -> int:\n    """Add one."""\n',
  entry_point: "inc",
  canonical_solution: "    return n + 1\n",
  test: "def check(candidate):\n    assert candidate(1) == 2\n",
};
const evalPlus = { ...humanEval, base_input: [[1]], plus_input: [[-1], [0]], atol: 0, contract: "" };

describe("a record becomes a problem", () => {
  it("of HumanEval, whose tests run beside the program", async () => {
    expect(await problemOf(humanEval)).toMatchObject({
      id: "HumanEval/900",
      format: "humanEval",
      language: "python",
      entryPoint: "inc",
      canonical: 'def inc(n: int) -> int:\n    """Add one."""\n    return n + 1\n',
      tests: { kind: "asserts", before: "", after: `\n${humanEval.test}\ncheck(inc)\n` },
    });
  });

  it("of HumanEval+, with inputs as the file writes them", async () => {
    const text = JSON.stringify(evalPlus).replace("[[-1],[0]]", "[[12345678901234567890], [1.0]]");
    const [first] = await readText(text);
    expect(first).toMatchObject({
      problem: { format: "humanEvalPlus", tests: { base: "[[1]]", plus: "[[12345678901234567890], [1.0]]" } },
    });
  });

  it("of MBPP, set up after the program, its lines ended as here", async () => {
    const problem = await problemOf({
      text: "Double a number.",
      code: "class N:\r\n  pass\r\ndef dbl(n):\r\n  return 2*n",
      task_id: 9001,
      test_setup_code: "n = N()",
      test_list: ["assert dbl(2)==4"],
      challenge_test_list: [],
    });
    expect(problem).toMatchObject({
      id: "9001",
      format: "mbpp",
      entryPoint: "dbl",
      canonical: "class N:\n  pass\ndef dbl(n):\n  return 2*n",
      tests: { after: "\nn = N()\nassert dbl(2)==4\n" },
    });
  });

  it("of MBPP sanitized, a JSON array with what it imports", async () => {
    const record = {
      source_file: "x",
      task_id: 2,
      prompt: "p",
      code: "def f(): pass",
      test_imports: ["import math"],
      test_list: ["assert f() is None"],
    };
    expect(await readText(JSON.stringify([record], null, 1))).toMatchObject([
      { problem: { format: "mbppSanitized", tests: { after: "\nimport math\nassert f() is None\n" } } },
    ]);
  });

  it("of MBPP+, whose one empty list is written as an object", async () => {
    const record = {
      ...evalPlus,
      task_id: "Mbpp/793",
      prompt: '"""\nFind it.\nassert inc(1)==2\n"""\n',
      plus_input: {},
    };
    expect(await problemOf(record)).toMatchObject({
      format: "mbppPlus",
      statement: "Find it.\n\n```python\nassert inc(1)==2\n```",
      tests: { plus: "[]", retype: "793" },
    });
  });

  it("of LiveCodeBench, public tests visible, private ones from plain or pickled JSON", async () => {
    const record = {
      question_title: "Sum",
      question_content: "Add.",
      question_id: "abc900_a",
      contest_date: "2025-01-04T00:00:00",
      starter_code: "",
      difficulty: "easy",
      public_test_cases: JSON.stringify([{ input: "1 2\n", output: "3\n", testtype: "stdin" }]),
      private_test_cases: JSON.stringify([{ input: "4 5\n", output: "9\n", testtype: "stdin" }]),
      metadata: "{}",
    };
    const expected = {
      date: "2025-01-04",
      tests: {
        kind: "streams",
        cases: [
          { input: "1 2\n", output: "3\n", visible: true },
          { input: "4 5\n", output: "9\n", visible: false },
        ],
      },
    };
    expect(await problemOf(record)).toMatchObject(expected);
    const pickled = { ...record, private_test_cases: btoa(record.private_test_cases) };
    expect(await problemOf(pickled)).toMatchObject(expected);
    const functional = {
      ...record,
      metadata: '{"func_name": "add"}',
      public_test_cases: JSON.stringify([{ input: '[1]\n"a"', output: "1.0", testtype: "functional" }]),
      private_test_cases: "",
    };
    expect(await problemOf(functional)).toMatchObject({
      entryPoint: "add",
      tests: { kind: "calls", cases: [{ args: '[[1],"a"]', expected: "1.0", visible: true }] },
    });
  });

  it("of APPS, whose tests are JSON in a text, and whose values come in a list of one", async () => {
    const record = {
      problem_id: 9,
      question: "Print the sum.",
      solutions: JSON.stringify(["print(3)"]),
      input_output: JSON.stringify({ inputs: ["1 2\n", ["1", "2"]], outputs: ["3\n", ["3"]] }),
      difficulty: "interview",
      starter_code: "",
    };
    expect(await problemOf(record)).toMatchObject({
      id: "APPS/9",
      canonical: "print(3)",
      tests: {
        cases: [
          { input: "1 2\n", output: "3\n" },
          { input: "1\n2", output: "3" },
        ],
      },
    });
    const called = { ...record, input_output: '{"fn_name":"f","inputs":[[1,2]],"outputs":[[3.0]]}' };
    expect(await problemOf(called)).toMatchObject({
      entryPoint: "f",
      tests: { kind: "calls", cases: [{ args: "[1,2]", expected: "3.0" }] },
    });
    const bare = '{"fn_name":"f","inputs":[[1],[2],[3]],"outputs":[3.0,{"a":1},[4,5]]}';
    expect(await problemOf({ ...record, input_output: bare })).toMatchObject({
      tests: { cases: [{ expected: "3.0" }, { expected: '{"a":1}' }, { expected: "[4,5]" }] },
    });
  });

  it("of CodeContests, column by column, with its first solution in Python 3", async () => {
    const record = {
      name: "900_A. Sum",
      description: "Add.",
      public_tests: { input: ["1 2\n"], output: ["3\n"] },
      private_tests: { input: [], output: [] },
      generated_tests: { input: ["2 2\n"], output: ["4\n"] },
      solutions: { language: [2, 3], solution: ["c++", "print(3)"] },
      input_file: "",
      output_file: "",
    };
    expect(await problemOf(record)).toMatchObject({
      canonical: "print(3)",
      tests: { cases: [{ visible: true }, { visible: false, output: "4\n" }] },
    });
    expect(await read({ ...record, input_file: "in.txt" })).toMatchObject([
      { record: { because: "It reads or writes a file of its own" } },
    ]);
  });

  it("of HumanEval-X and MultiPL-E, in JavaScript", async () => {
    const x = {
      task_id: "JavaScript/900",
      prompt: "/* add one */\nconst inc = (n) => {\n",
      canonical_solution: "  return n + 1;\n}\n",
      test: "console.assert(inc(1) === 2)\n",
      declaration: "\nconst inc = (n) => {\n",
      example_test: "",
    };
    expect(await problemOf(x)).toMatchObject({
      format: "humanEvalX",
      language: "javascript",
      entryPoint: "inc",
    });
    const multi = {
      name: "HumanEval_900_inc",
      language: "js",
      prompt: "//Add one.\nfunction inc(n){\n",
      tests: "require('node:assert').equal(inc(1), 2);",
      stop_tokens: [],
    };
    expect(await problemOf(multi)).toMatchObject({
      format: "multiPlE",
      language: "javascript",
      entryPoint: "inc",
    });
    expect(await read({ ...multi, language: "rkt" })).toMatchObject([
      { record: { because: "It is written in “rkt”; only “js” runs here" } },
    ]);
    expect(await read({ ...multi, prompt: "//Add one.\nsecond line\nfunction inc(n){\n" })).toMatchObject([
      { record: { because: "Its prompt is no JavaScript" } },
    ]);
  });

  it("of QuixBugs, with the program that has the mistake", async () => {
    const record = {
      name: "gcd",
      correct: "def gcd(a, b): pass",
      buggy: "def gcd(a, b): ...",
      json_testcases: "[[17, 0], 17]\n\n[[13, 13], 13]\n",
    };
    expect(await problemOf(record)).toMatchObject({
      prompt: record.buggy,
      tests: { cases: [{ args: "[17, 0]", expected: "17" }, { args: "[13, 13]" }] },
    });
  });

  it("of QuixBugs, without a case that its own tests skip", async () => {
    const record = {
      name: "far",
      correct: "def far(a, b): pass",
      buggy: "def far(a, b): ...",
      json_testcases: '[["a", "b"], 1]\n[["aa", "bb"], 2]\n',
      pytest:
        'def test_far(input_data, expected):\n    if input_data == [\n        "aa",\n        "bb",\n    ]:\n' +
        '        pytest.skip("Takes too long to pass!")\n',
    };
    expect(await read(record)).toMatchObject([
      { problem: { tests: { cases: [{ args: '["a", "b"]' }] } } },
      { record: { because: expect.stringContaining("Takes too long to pass!") } },
    ]);
    expect(await problemOf({ ...record, pytest: null })).toMatchObject({
      tests: { cases: [{ args: '["a", "b"]' }, { args: '["aa", "bb"]' }] },
    });
  });

  it("of CRUXEval, whose samples are expressions", async () => {
    const record = { code: "def f(x):\n    return x", input: "[1]", output: "[1]", id: "sample_0" };
    expect(await problemOf(record)).toMatchObject({
      canonical: "[1]",
      tests: { before: "def f(x):\n    return x\nassert [1] == ", after: "\n" },
    });
  });

  it("of Exercism: groups are opened, what is left out is said, each function a problem", async () => {
    const test = (uuid: string, property: string, expected: unknown, more = {}) => ({
      uuid,
      description: `case ${uuid}`,
      property,
      input: { firstNumber: 1, list: [2] },
      expected,
      ...more,
    });
    const [one, two, ...omitted] = await read({
      exercise: "add-one",
      cases: [
        {
          description: "group",
          cases: [test("a", "addOne", 1), test("b", "addOne", 2, { reimplements: "a" })],
        },
        test("c", "addOne", { error: "no" }),
        test("d", "takeOne", null),
        test("e", "takeOne", 1, { input: { map: "(x) -> x + 1" } }),
      ],
    });
    expect(one).toMatchObject({
      problem: {
        id: "add-one:addOne",
        entryPoint: "add_one",
        tests: { cases: [{ args: "[1,[2]]", expected: "2" }] },
      },
    });
    expect(two).toMatchObject({
      problem: { id: "add-one:takeOne", tests: { cases: [{ expected: "null" }] } },
    });
    expect(
      omitted.map((each) => each.kind === "unusable" && [each.record.case, each.record.because]),
    ).toEqual([
      ["case a", "Another case takes its place"],
      ["case c", "It expects an error, which each language has in its own way"],
      ["case e", "It gives a function, which is written in no language"],
    ]);
  });
});

describe("what cannot be used is said, record by record", () => {
  const reasons = (records: readonly Read[]) =>
    records.map((each) =>
      each.kind === "problem" ? "problem" : `${each.record.number}: ${each.record.because}`,
    );

  it("a broken line, a missing field, another format, an id that came before", async () => {
    const text = [
      JSON.stringify(humanEval),
      '{"task_id": ',
      JSON.stringify({ ...humanEval, task_id: "HumanEval/901", prompt: 7 }),
      JSON.stringify(evalPlus),
      JSON.stringify(humanEval),
      '{"nothing": 1}',
    ].join("\n");
    expect(reasons(await readText(text))).toEqual([
      "problem",
      "3: Its “prompt” is no text",
      expect.stringMatching(/^2: It is no JSON/),
      "4: It is a problem of HumanEval+, but the file began with a problem of HumanEval",
      "5: An earlier record has the same id, and counts",
      "6: Its fields are not those of a problem of HumanEval",
    ]);
  });

  it("a file that is something else altogether", async () => {
    expect(reasons(await readText("hello"))).toEqual([expect.stringMatching(/^1: It is no JSON/)]);
    expect(reasons(await readText("[1, 2"))).toEqual([
      expect.stringMatching(/^1: It is no JSON/),
      expect.stringMatching(/^2: It is no JSON/),
    ]);
    expect(reasons(await readText("<!doctype html>\n<p>"))).toEqual([
      expect.stringMatching(/^1: It is no JSON/),
    ]);
    expect(await readText("")).toEqual([]);
  });

  it("a record without tests, which would let any program pass", async () => {
    const mbpp = { text: "t", code: "c", task_id: 1, test_setup_code: "", test_list: [] };
    expect(reasons(await read(mbpp))).toEqual(["1: It has no tests"]);
    const nothing = { ...humanEval, test: "def check(candidate):\n    pass\n" };
    expect(reasons(await read(nothing))).toEqual(["1: It has no tests"]);
  });
});
