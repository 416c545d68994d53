import { afterAll, describe, expect, it } from "vitest";
import { type Engine, engines, type Language } from "../domain/language.ts";
import { programs } from "./testing/programs.ts";
import { outcomesOf, realSandbox, resultOf, type TestRun } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

/** What every engine must do, whatever the language: one suite for all. */
describe.each([...engines])("the %s engine", (engine) => {
  const language: Language = engine === "pyodide" ? "python" : "javascript";
  const run = (name: keyof typeof programs, rest: Omit<TestRun, "engine" | "source">) =>
    outcomesOf(sandbox, { engine, source: programs[name][language], ...rest });
  const results = async (
    name: keyof typeof programs,
    calls: readonly string[],
    rest: Partial<TestRun> = {},
  ) => (await run(name, { calls, ...rest })).map(resultOf);

  it("calls the entry point once for each case", async () => {
    expect(await results("double", ["[1]", "[21]", "[0]"])).toEqual([2, 42, 0]);
  });

  it("runs the top level once for all cases of a batch", async () => {
    expect(await results("countCalls", ["[]", "[]", "[]"])).toEqual([1, 2, 3]);
  });

  it("decodes arguments afresh for each case", async () => {
    expect(await results("changeArgument", ["[[1,2]]", "[[1,2]]"])).toEqual([3, 3]);
  });

  it("leaves nothing behind for the next program", async () => {
    await run("leave", { calls: ["[]"] });
    expect(await results("look", ["[]"])).toEqual([[1, false]]);
  });

  it("gives each case its own printed output, and none when quiet", async () => {
    const stdouts = async (quiet: boolean) =>
      (await run("print", { calls: ['["a"]', '["b"]'], quiet })).map(
        (outcome) => outcome.kind === "finished" && outcome.stdout,
      );
    expect(await stdouts(false)).toEqual(["got a\n", "got b\n"]);
    expect(await stdouts(true)).toEqual(["", ""]);
  });

  it("tells what was thrown and on which of the program's lines", async () => {
    const [outcome] = await run("crashOnLine4", { calls: ["[1]"] });
    expect(outcome).toMatchObject({
      kind: "finished",
      observations: [{ kind: "threw", thrown: { frames: [{ line: 7 }, { line: 4 }] } }],
    });
  });

  it("goes on with the next case after a crash", async () => {
    expect((await results("crashOnLine4", ["[1]", "[-1]"]))[1]).toBe(0);
  });

  it("says where a program cannot be read, for every case", async () => {
    const outcomes = await run("syntaxErrorOnLine2", { calls: ["[1]", "[2]"] });
    expect(outcomes).toMatchObject([
      { kind: "notCompiled", problem: { line: 2 } },
      { kind: "notCompiled", problem: { line: 2 } },
    ]);
  });

  it("reports a crash of the top level for every case", async () => {
    const outcomes = await run("crashAtTop", { calls: ["[]", "[]"] });
    expect(outcomes).toMatchObject([
      { kind: "crashed", thrown: { message: "at the top" } },
      { kind: "crashed", thrown: { message: "at the top" } },
    ]);
  });

  it("names what the program defines where the entry point is missing", async () => {
    const [outcome] = await run("otherName", { calls: ["[1]"] });
    expect(outcome).toMatchObject({ kind: "missingEntryPoint", name: "solve" });
    expect(outcome?.kind === "missingEntryPoint" && outcome.defined).toEqual(
      expect.arrayContaining(["sovle", "Helper"]),
    );
  });

  it("finds no entry point in an empty program", async () => {
    expect(await results("empty", ["[1]"])).toEqual(["missingEntryPoint"]);
  });

  it.each(["loopOnThree", "loopAndCatch"] as const)(
    "ends %s at its limit and judges the other cases",
    async (name) => {
      const calls = ["[1]", "[2]", "[3]", "[4]", "[5]"];
      const got = await results(name, calls, { limits: { millisPerCase: 300 } });
      expect(JSON.stringify(got)).toBe(JSON.stringify([1, 2, "timedOut", 4, 5]));
    },
  );

  it("ends a top level that loops for ever, for all cases", async () => {
    const outcomes = await run("loopAtTop", { calls: ["[1]", "[2]"], limits: { millisPerCase: 300 } });
    expect(outcomes).toMatchObject([
      { kind: "timedOut", where: "topLevel" },
      { kind: "timedOut", where: "topLevel" },
    ]);
  });

  it("gives up a batch after three time limits in a row", async () => {
    const calls = ["[1]", "[2]", "[3]", "[4]", "[5]"];
    const expected = ["timedOut", "timedOut", "timedOut", "notRun", "notRun"];
    expect(await results("loopAlways", calls, { limits: { millisPerCase: 200 } })).toEqual(expected);
  });

  it("runs the next program after a loop", async () => {
    await run("loopAlways", { calls: ["[1]"], limits: { millisPerCase: 200 } });
    expect(await results("double", ["[4]"])).toEqual([8]);
  });

  it.each(["flood", "bigPrint"] as const)("stops %s at the output limit", async (name) => {
    const [outcome] = await run(name, { calls: ["[]"] });
    expect(outcome).toMatchObject({ kind: "outputTooLarge", what: "printed" });
  });

  it("refuses a returned value of ten million elements", async () => {
    const [outcome] = await run("bigList", { calls: ["[]"] });
    expect(["outputTooLarge", "outOfMemory"]).toContain(outcome?.kind);
  });

  it("shows a cycle and a generator as what they are", async () => {
    expect(await results("cycle", ["[]"])).toEqual([[1, "<cycle>"]]);
    expect(String(await results("generator", ["[]"]))).toMatch(/generator/i);
  });

  it("makes endless recursion an error of the program", async () => {
    expect(String(await results("recurse", ["[1]"]))).toMatch(
      /threw (RecursionError|RangeError|InternalError)/,
    );
  });

  it("keeps unpaired surrogates", async () => {
    const [outcome] = await run("surrogate", { calls: ["[]"] });
    // Python cannot read such a source; JavaScript writes it as an escape.
    expect(
      language === "python" ? outcome?.kind : resultOf(outcome ?? { kind: "engineFailed", reason: "" }),
    ).toBe(language === "python" ? "notCompiled" : "\ud800");
  });

  it("runs a program of a million characters", async () => {
    const comment = (language === "python" ? "# " : "// ") + "x".repeat(1_000_000);
    const source = `${comment}\n${programs.double[language]}`;
    expect((await outcomesOf(sandbox, { engine, source, calls: ["[5]"] })).map(resultOf)).toEqual([10]);
  });

  it("runs programs that read standard input and print", async () => {
    const step = (stdin: string) => JSON.stringify([{ do: "program", stdin, observe: "stdout" }]);
    const outcomes = await run("readAndPrint", { cases: [step("2\n3\n4\n"), step("10\n1\n")] });
    expect(outcomes.map(resultOf)).toEqual(["14\n", "10\n"]);
  });

  it("stops when asked, and runs the next program", async () => {
    const stop = new AbortController();
    const running = run("loopAlways", { calls: ["[1]", "[2]"], signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    expect((await running).map(({ kind }) => kind)).toEqual(["notRun", "notRun"]);
    expect(await results("double", ["[4]"])).toEqual([8]);
  });

  it("calls host functions, methods and what a step has bound", async () => {
    const source = {
      python:
        "def solve(f):\n    return lambda x: f(x) + 1\nclass Box:\n    def __init__(self, n):\n        self.n = n\n    def add(self, k):\n        self.n += k\n        return self.n",
      javascript:
        "function solve(f) {\n  return (x) => f(x) + 1;\n}\nclass Box {\n  constructor(n) {\n    this.n = n;\n  }\n  add(k) {\n    return (this.n += k);\n  }\n}",
    }[language];
    const steps = JSON.stringify([
      { do: "call", name: "solve", args: [{ host: "square" }], as: "g", observe: "nothing" },
      { do: "invoke", on: "g", args: [5], observe: "return" },
      { do: "hostCalls", name: "square", observe: "return" },
      { do: "construct", name: "Box", args: [1], as: "b", observe: "nothing" },
      { do: "method", on: "b", name: "add", args: [2], observe: "return" },
    ]);
    const [outcome] = await outcomesOf(sandbox, { engine, source, entryPoint: "solve", cases: [steps] });
    const observations = outcome?.kind === "finished" ? outcome.observations : [];
    expect(
      observations.map((observation) =>
        resultOf({ kind: "finished", observations: [observation], stdout: "", millis: 0 }),
      ),
    ).toEqual([{ kind: "nothing" }, 26, 1, { kind: "nothing" }, 3]);
  });
});

describe.each(["pyodide", "quickjs"] as const satisfies readonly Engine[])(
  "the %s engine's memory",
  (engine) => {
    it("has a cap, and the next program runs", async () => {
      const language = engine === "pyodide" ? "python" : "javascript";
      const limits = { millisPerCase: 20_000 };
      const [outcome] = await outcomesOf(sandbox, {
        engine,
        source: programs.allocate[language],
        calls: ["[]"],
        limits,
      });
      expect(outcome?.kind).toBe("outOfMemory");
      const [next] = await outcomesOf(sandbox, { engine, source: programs.double[language], calls: ["[4]"] });
      expect(next && resultOf(next)).toBe(8);
    });
  },
);
