import { afterEach, describe, expect, it } from "vitest";
import { narrowStackGuardBytes, wideStackGuardBytes } from "../shared/stack-guard.ts";
import { type PythonWorker, call, observations, startPython } from "./testing/python-worker.ts";

let worker: PythonWorker | undefined;
afterEach(() => worker?.end());

async function returned(
  source: string,
  depth: number,
  stackGuardBytes = wideStackGuardBytes,
): Promise<unknown> {
  worker = await startPython({ stackGuardBytes });
  const limits = { millisPerCase: 30_000 };
  const { reports, fatal } = await worker.run(source, [call("f", depth)], { entryPoint: "f", limits });
  return fatal ?? observations(reports[0])[0];
}

const linkedList = `
class Node:
    def __init__(self, value, next):
        self.value, self.next = value, next
def f(n):
    head = None
    for i in range(n): head = Node(i, head)
    del head
    return n`;

describe("recursion", () => {
  it.each([
    ["functools.lru_cache", "import functools\n@functools.lru_cache(maxsize=None)"],
    ["functools.lru_cache with a limit", "from functools import lru_cache\n@lru_cache(maxsize=100000)"],
    ["functools.cache", "from functools import cache\n@cache"],
  ])("memoised by %s goes 5,000 deep without asking for it", async (_, decorator) => {
    const source = `${decorator}\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)`;
    expect(await returned(source, 5000)).toEqual({ returned: 5000 });
  });

  it("goes through sum and a generator 150 deep", async () => {
    const source = "def f(n): return 1 if n == 0 else sum(f(x) for x in [n - 1])";
    expect(await returned(source, 150)).toEqual({ returned: 1 });
  });

  it("goes through max and map 150 deep", async () => {
    expect(await returned("def f(n): return 1 if n == 0 else max(map(f, [n - 1]))", 150)).toEqual({
      returned: 1,
    });
  });

  it("builds and frees a linked list of 100,000 nodes under the narrow guard", async () => {
    expect(await returned(linkedList, 100_000, narrowStackGuardBytes)).toEqual({ returned: 100_000 });
  });

  it.each([
    ["Python", "def f(n): return f(n + 1)"],
    ["sum", "def f(n): return sum(f(x) for x in [n + 1])"],
    ["__eq__", "class A:\n  def __eq__(self, other): return A() == A()\ndef f(n): return A() == A()"],
    ["__hash__", "class A:\n  def __hash__(self): return hash(A())\ndef f(n): return hash(A())"],
    [
      "__getattr__",
      "class A:\n  def __getattr__(self, name): return getattr(A(), name)\ndef f(n): return A().x",
    ],
  ])("without end through %s is a RecursionError, and the interpreter lives on", async (_, source) => {
    expect(await returned(`import sys\nsys.setrecursionlimit(10**6)\n${source}`, 0)).toMatchObject({
      threw: { type: "RecursionError" },
    });
    const after = await worker?.run("def f(): return 1", [call("f")], { entryPoint: "f" });
    expect(observations(after?.reports[0])).toEqual([{ returned: 1 }]);
  });

  it("without end, caught by the program itself, ends well on the second try", async () => {
    const source = `
def g(n): return g(n + 1)
def f(n):
    try: g(0)
    except RecursionError: return "caught"`;
    expect(await returned(source, 0, narrowStackGuardBytes)).toEqual({ returned: "caught" });
  });

  it("keeps the outermost and the innermost of many frames", async () => {
    const threw = await returned("def f(n):\n  return f(n - 1) if n else 1 / 0", 500);
    expect(threw).toMatchObject({ threw: { type: "ZeroDivisionError", frames: { length: 50 } } });
  });

  it("reports a native stack that is exhausted all the same as fatal, with the case", async () => {
    expect(await returned(linkedList, 100_000)).toEqual({
      reason: "the native stack is exhausted",
      caseIndex: 0,
    });
  });
});

describe("functools.lru_cache", () => {
  it("counts, evicts, clears and keeps types apart as Python's own does", async () => {
    const source = `
from functools import lru_cache
log = []
@lru_cache(maxsize=2, typed=True)
def g(x): log.append(x); return x
def f():
    for x in [1, 2, 1, 3, 2, 1.0]: g(x)
    info = g.cache_info()
    g.cache_clear()
    return [log, list(info), list(g.cache_info()), g.__name__, g.cache_parameters(), g.__wrapped__(7)]`;
    worker = await startPython();
    const { reports } = await worker.run(source, [call("f")], { entryPoint: "f" });
    expect(observations(reports[0])).toEqual([
      {
        returned: [
          [1, 2, 3, 2, { float: "1.0" }, 7],
          [1, 5, 2, 2],
          [0, 0, 2, 0],
          "g",
          {
            map: [
              ["maxsize", 2],
              ["typed", true],
            ],
          },
          7,
        ],
      },
    ]);
  });
});
