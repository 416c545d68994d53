import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PythonWorker, call, observations, program, startPython } from "./testing/python-worker.ts";

let worker: PythonWorker;
beforeAll(async () => void (worker = await startPython()));
beforeEach(async () => await worker.reset());
afterAll(() => worker.end());

const patient = { millisPerCase: 20_000 };

describe("a batch of cases", () => {
  it("gives each case fresh arguments and an outcome of its own, in order, whatever became of the one before", async () => {
    const source = `
def f(items, what):
    items.append(len(items))
    if what == "raise": raise ValueError(str(items))
    if what == "print": print(items)
    if what == "flood": print("x" * 100_000)
    if what == "large": return [0] * 300_000
    return items`;
    const whats = ["", "", "raise", "", "print", "", "flood", "", "large", "", { map: [] }, ""];
    const { reports } = await worker.run(
      source,
      whats.map((what) => call("f", [5], what)),
      { entryPoint: "f", limits: patient },
    );
    const plain = { kind: "finished", observations: '[{"returned":[5,1]}]', stdout: "" };
    const raised = { kind: "finished", observations: expect.stringContaining('"message":"[5, 1]"') };
    const printed = { ...plain, stdout: "[5, 1]\n" };
    const flooded = { kind: "outputTooLarge", what: "printed" };
    const large = { kind: "outputTooLarge", what: "returned" };
    expect(reports).toMatchObject([
      plain,
      plain,
      raised,
      plain,
      printed,
      plain,
      flooded,
      plain,
      large,
      plain,
      plain,
      plain,
    ]);
  });

  it("blames a fatal end on its case, and keeps the outcomes before it", async () => {
    const own = await startPython();
    const source = "import os\ndef f(n):\n  if n == 3: os._exit(0)\n  return n";
    const { reports, fatal } = await own.run(
      source,
      [1, 2, 3, 4].map((n) => call("f", n)),
      { entryPoint: "f", limits: patient },
    );
    own.end();
    expect(reports.flatMap(observations)).toEqual([{ returned: 1 }, { returned: 2 }]);
    expect(fatal).toMatchObject({ caseIndex: 2 });
  });

  it("interrupts the case that is over its time, and no other", async () => {
    const source = "def f(n):\n  while n == 3: pass\n  return n";
    const { reports } = await worker.run(
      source,
      [1, 2, 3, 4, 5].map((n) => call("f", n)),
      { entryPoint: "f", limits: { millisPerCase: 300 } },
    );
    const kinds = reports.map(({ kind }) => kind);
    expect(kinds).toEqual(["finished", "finished", "timedOut", "finished", "finished"]);
  });

  it("goes on when a case has closed every file descriptor", async () => {
    const source = "import os\ndef f(n):\n  os.closerange(0, 2000)\n  return n";
    const { reports } = await worker.run(
      source,
      [1, 2].map((n) => call("f", n)),
      { entryPoint: "f", limits: patient },
    );
    expect(reports.flatMap(observations)).toEqual([{ returned: 1 }, { returned: 2 }]);
  });
});

describe("without shared memory", () => {
  it("each case is announced before it starts, and its outcome sent before the next one is", async () => {
    const { messages } = await worker.run(
      "def f(n): return n",
      [1, 2].map((n) => call("f", n)),
      { entryPoint: "f", limits: patient, announce: true },
    );
    expect(messages).toMatchObject([
      { kind: "starting", caseIndex: -1 },
      { kind: "starting", caseIndex: 0 },
      { kind: "outcomes", outcomes: [{ caseIndex: 0 }] },
      { kind: "starting", caseIndex: 1 },
      { kind: "outcomes", outcomes: [{ caseIndex: 1 }] },
      { kind: "finished" },
    ]);
  });
});

describe("what a program prints", () => {
  const source = "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.stdout.write('more')";

  it("is shown with standard error, in the order of printing, but observed without", async () => {
    const { reports } = await worker.run(source, [program("")], { limits: patient });
    expect(reports).toMatchObject([{ stdout: "out\nerr\nmore" }]);
    expect(observations(reports[0])).toEqual([{ printed: "out\nmore" }]);
  });

  it("is not sent back from a quiet run, beyond what a step observes", async () => {
    const { reports } = await worker.run(source, [program("")], { limits: patient, quiet: true });
    expect(reports).toMatchObject([{ stdout: "" }]);
    expect(observations(reports[0])).toEqual([{ printed: "out\nmore" }]);
  });

  it("includes warnings that nobody caught", async () => {
    const warns = "import warnings\ndef f(): warnings.warn('take care')";
    const { reports } = await worker.run(warns, [call("f")], { entryPoint: "f", limits: patient });
    expect(reports).toMatchObject([{ stdout: expect.stringContaining("UserWarning: take care") }]);
  });

  it("to standard error without end is an output limit", async () => {
    const floods = "import sys\ndef f():\n  while True: print('x' * 1000, file=sys.stderr)";
    const { reports } = await worker.run(floods, [call("f")], { entryPoint: "f", limits: patient });
    expect(reports).toMatchObject([{ kind: "outputTooLarge", what: "printed" }]);
  });
});
