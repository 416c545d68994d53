import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDistinct } from "./draw-inputs.ts";
import { makeExercise, stepsKey } from "./generate.ts";
import { findProblems } from "./structural-checks.ts";
import { classFamily, functionFamily, operationsFamily, programFamily } from "./testing/families.ts";
import { valueOf } from "./testing/values.ts";
import { int } from "./type.ts";

const easy = { seed: 7, difficulty: "easy" } as const;

const inputs = (seed: number) => makeExercise(functionFamily, { ...easy, seed }).hidden;

describe("makeExercise", () => {
  it("gives the same exercise for the same seed, and others for other seeds", () => {
    expect(inputs(7)).toEqual(inputs(7));
    expect(inputs(7)).not.toEqual(inputs(8));
  });

  it("repeats no input at any seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { visible, hidden } = makeExercise(functionFamily, { ...easy, seed });
        const keys = [...visible, ...hidden].map(({ steps }) => stepsKey(steps.python));
        expect(new Set(keys).size).toBe(keys.length);
        expect(hidden.length).toBeGreaterThanOrEqual(25);
      }),
      { numRuns: 20 },
    );
  });

  it("asks the oracle, and names cases in order", () => {
    const { visible, hidden } = makeExercise(functionFamily, easy);
    expect(visible.map(({ id }) => id)).toEqual(["visible-1", "visible-2", "visible-3"]);
    expect(visible[1]?.expected).toEqual([{ kind: "returns", value: valueOf(1), type: int }]);
    expect(hidden[0]?.id).toBe("hidden-1");
  });

  it("calls by the language's name, with the same values", () => {
    const [first] = makeExercise(functionFamily, easy).visible;
    expect(first?.steps.python[0]).toMatchObject({ kind: "call", name: "count_older", observe: "return" });
    expect(first?.steps.javascript[0]).toEqual({ ...first?.steps.python[0], name: "countOlder" });
  });

  it("puts computed examples into the statement, word for word", () => {
    const { statement } = makeExercise(functionFamily, easy);
    expect(statement.python).toContain('count_older([{"name": "$&", "age": 91}]) → 1');
    expect(statement.python).not.toContain("{examples}");
  });

  it("makes a class's case of construction and method calls", () => {
    const { visible, statement } = makeExercise(classFamily, easy);
    expect(visible[0]?.steps.javascript).toMatchObject([
      { kind: "construct", name: "Account", args: [{ value: valueOf(5) }] },
      { kind: "method", name: "payIn", observe: "nothing" },
      { kind: "method", name: "getBalance", observe: "return" },
      { kind: "method", name: "payIn" },
    ]);
    expect(visible[0]?.expected.map(({ kind }) => kind)).toEqual(["nothing", "nothing", "returns", "throws"]);
    expect(statement.python).toContain(
      "Account(5)\npay_in(2)\nget_balance() → 7\npay_in(-1) raises ValueError",
    );
  });

  it("makes a program's case of its standard input", () => {
    const { visible, statement } = makeExercise(programFamily, easy);
    expect(visible[0]).toMatchObject({
      steps: { python: [{ kind: "program", stdin: "1 2\n", observe: "stdout" }] },
      expected: [{ kind: "prints", text: "3\n" }],
    });
    expect(statement.python).toContain("Output:\n\n```text\n3\n```");
  });

  it("makes steps of operations with functions", () => {
    const { visible, statement } = makeExercise(operationsFamily, easy);
    expect(visible[0]?.steps.javascript).toMatchObject([
      {
        kind: "call",
        name: "makeMemo",
        args: [{ kind: "host", name: "square" }],
        as: "memo",
        observe: "nothing",
      },
      { kind: "invoke", on: "memo", observe: "return" },
      { kind: "hostCalls", name: "square", observe: "return" },
    ]);
    expect(visible[0]?.expected.map(({ kind }) => kind)).toEqual(["nothing", "returns", "returns"]);
    expect(statement.python).toContain("memo = make_memo(square)\nmemo(3) → 9");
  });

  it("names the argument that does not fit the signature", () => {
    const broken = {
      ...functionFamily,
      build: (age: number) => ({ ...functionFamily.build(age), oracle: () => "many" }),
    };
    expect(() => makeExercise(broken, easy)).toThrow('answer should be an int, but is the string "many"');
  });
});

describe("drawDistinct", () => {
  it("gives up on an arbitrary that has no more", () => {
    const options = { seed: 1, count: 7, taken: new Set<string>(["0"]), keyOf: String };
    expect(new Set(drawDistinct(fc.constantFrom(0, 1, 2), options))).toEqual(new Set([1, 2]));
  });
});

describe("findProblems", () => {
  const exercise = makeExercise(functionFamily, easy);

  it("finds none in a whole exercise", () => {
    expect(findProblems(exercise)).toEqual([]);
  });

  it("finds what is missing, repeated or empty", () => {
    const [first] = exercise.visible;
    const broken = {
      ...exercise,
      visible: first === undefined ? [] : [first, { ...first, id: "visible-2", expected: [] }],
      hidden: [],
      reference: { python: " ", javascript: "x" },
      flaws: exercise.flaws.slice(0, 1),
    };
    expect(findProblems(broken)).toEqual([
      "There are 2 examples; 3 to 5 are wanted.",
      "There are 0 hidden cases; at least 25 are wanted.",
      "visible-2 repeats the input of visible-1.",
      "visible-2 has 1 steps in Python, but 0 expectations.",
      "visible-2 has 1 steps in JavaScript, but 0 expectations.",
      "visible-2 expects nothing of any step.",
      "There are 1 flaws; at least 2 are wanted.",
      'The flaw "first" is said to be caught by "typical", which no hidden case has.',
      "There is no Python reference.",
    ]);
  });
});
