import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WireStep } from "../../src/protocol/wire.ts";
import { maxFileBytes } from "./files.ts";
import { type PythonWorker, call, observations, program, startPython } from "./testing/python-worker.ts";

let worker: PythonWorker;
beforeAll(async () => void (worker = await startPython()));
beforeEach(async () => await worker.reset());
afterAll(() => worker.end());

const patient = { millisPerCase: 20_000 };
const runF = async (source: string, limits: object = patient) =>
  await worker.run(source, [call("f")], { entryPoint: "f", limits });
const runProgram = async (source: string, ...stdins: string[]) =>
  await worker.run(source, stdins.map(program), { limits: patient });

describe("a value", () => {
  it.each([
    ["None", "None", null],
    ["a bool", "True", true],
    ["a small int", "-(2**53 - 1)", -(2 ** 53 - 1)],
    ["a large int", "-2**53", { int: "-0x20000000000000" }],
    ["nan", "float('nan')", { float: "nan" }],
    ["minus zero", "-0.0", { float: "-0.0" }],
    ["a string with a lone surrogate", "'a\\ud800'", "a\ud800"],
    [
      "nested containers",
      "[(1, {2}), {'a': [b'\\x00\\xff']}]",
      [{ tuple: [1, { set: [2] }] }, { map: [["a", [{ bytes: "00ff" }]]] }],
    ],
    ["a frozenset", "frozenset([1])", { set: [1] }],
    ["a bytearray", "bytearray(b'a')", { bytes: "61" }],
    ["a Counter", "__import__('collections').Counter('aa')", { map: [["a", 2]] }],
    ["a named tuple", "__import__('collections').namedtuple('P', 'x')(1)", { tuple: [1] }],
    ["a deque", "__import__('collections').deque()", { opaque: "deque" }],
    ["a generator", "(x for x in [])", { opaque: "generator" }],
    ["a range", "range(3)", { opaque: "range" }],
    ["a complex", "1j", { opaque: "complex" }],
  ])("that is %s is encoded without loss", async (_, expression, expected) => {
    const { reports } = await runF(`def f(): return ${expression}`);
    expect(observations(reports[0])).toEqual([{ returned: expected }]);
  });

  it("with a cycle says so", async () => {
    const { reports } = await runF("def f():\n  a = [1]\n  a.append(a)\n  return a");
    expect(observations(reports[0])).toEqual([{ returned: [1, { opaque: "cycle" }] }]);
  });

  it("of a lying subclass is what its base holds", async () => {
    const { reports } = await runF(`
import builtins
class Meta(type):
    def __hash__(cls): raise KeyError
    def __eq__(cls, other): raise KeyError
    def __instancecheck__(cls, other): return True
class S(str, metaclass=Meta):
    def __str__(self): return "lie"
    def __len__(self): return -1
class L(list):
    def __iter__(self): return iter([9])
class D(dict):
    def items(self): return []
    __class__ = int
class I(int):
    def __index__(self): return 9
    def __repr__(self): return "9"
class F(float):
    def __repr__(self): return "9"
def f():
    builtins.len = builtins.type = builtins.str = lambda *a: 0
    return [S("x"), L([1]), D(a=1), I(3), F(1.5)]`);
    expect(observations(reports[0])).toEqual([
      { returned: ["x", [1], { map: [["a", 1]] }, 3, { float: "1.5" }] },
    ]);
  });

  it.each([
    ["too many elements", "[0] * 10**7"],
    ["too many characters", "'x' * 10**8"],
    ["too large an integer", "1 << 10**8"],
    ["too deep a nesting", "__import__('functools').reduce(lambda a, _: [a], range(500), [])"],
  ])("with %s is an output limit", async (_, expression) => {
    const { reports } = await runF(`def f(): return ${expression}`);
    expect(reports).toMatchObject([{ kind: "outputTooLarge", what: "returned" }]);
  });
});

describe("standard input", () => {
  it.each([
    ["input()", "while True:\n  try: print(input())\n  except EOFError: break"],
    ["iteration", "import sys\nfor line in sys.stdin: print(line, end='')"],
    ["readline", "import sys\nwhile line := sys.stdin.readline(): print(line, end='')"],
    ["the buffer", "import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read())"],
    ["open(0)", "print(open(0).read(), end='')"],
    ["the lines of open(0)", "for line in open(0): print(line, end='')"],
    ["open('/dev/stdin')", "print(open('/dev/stdin').read(), end='')"],
    ["readlines", "import sys\nprint(*sys.stdin.readlines(), sep='', end='')"],
    ["the buffer's lines", "import sys\nfor line in sys.stdin.buffer: print(line.decode(), end='')"],
    [
      "readline of the buffer",
      "import sys\nread = sys.stdin.buffer.readline\nwhile line := read(): print(line.decode(), end='')",
    ],
    ["BytesIO over fstat", "import io, os\nprint(io.BytesIO(os.read(0, 4096)).read().decode(), end='')"],
    ["input from a mode", "import sys\nassert sys.stdin.mode == 'r'\nprint(sys.stdin.read(), end='')"],
    ["both input() and the rest", "import sys\nprint(input())\nprint(sys.stdin.read(), end='')"],
    ["os.read", "import os\nos.write(1, os.read(0, 100))"],
    ["fileno", "import os, sys\nprint(os.read(sys.stdin.fileno(), 100).decode(), end='')"],
    ["fileinput", "import fileinput\nfor line in fileinput.input(): print(line, end='')"],
  ])("is read by %s, afresh for each case", async (_, source) => {
    const { reports } = await runProgram(source, "ä\nb\n", "c\n");
    expect(reports.flatMap(observations)).toEqual([{ printed: "ä\nb\n" }, { printed: "c\n" }]);
  });

  it("prints the prompt, and sys.exit ends the program well", async () => {
    const { reports } = await runProgram("n = input('n? ')\nprint(n)\nimport sys\nsys.exit(0)", "3");
    expect(observations(reports[0])).toEqual([{ printed: "n? 3\n" }]);
  });
});

describe("a limit", () => {
  it.each([
    "while True: pass",
    "while True:\n    try: pass\n    except Exception: pass",
    "import time\n  time.sleep(60)",
  ])("of time ends %j", async (body) => {
    const { reports } = await runF(`def f():\n  ${body}`, { millisPerCase: 300 });
    expect(reports).toMatchObject([{ kind: "timedOut", where: "case" }]);
  });

  it("of time ends the top level", async () => {
    const { reports } = await runF("while True: pass", { millisPerCase: 300 });
    expect(reports).toMatchObject([{ kind: "timedOut", where: "topLevel" }]);
  });

  it("of output ends an endless print loop", async () => {
    const { reports } = await runF("def f():\n  while True: print('x' * 1000)");
    expect(reports).toMatchObject([{ kind: "outputTooLarge", what: "printed" }]);
  });

  it("of memory ends growth without end, and the next case runs", async () => {
    const source = "def f(n):\n  a = []\n  while n: a.append(bytearray(10**6))\n  return 1";
    const { reports } = await worker.run(source, [call("f", 1), call("f", 0)], {
      entryPoint: "f",
      limits: patient,
    });
    expect(reports).toMatchObject([{ kind: "outOfMemory" }, { kind: "finished" }]);
  });

  it("of files is a full disk", async () => {
    const { reports } = await runF(
      `def f():\n  with open('a', 'wb', 0) as a:\n    for _ in range(${maxFileBytes / 2 ** 20 + 1}): a.write(bytes(2**20))`,
    );
    expect(observations(reports[0])).toMatchObject([{ threw: { type: "OSError" } }]);
  });

  it.each(["/dev/tty", "/dev/tty1"])("has no way around it by %s, for there is no terminal", async (path) => {
    // Without O_CREAT, which would make a file of that name.
    const { reports } = await runF(`import os\ndef f(): os.open('${path}', os.O_WRONLY)`);
    expect(observations(reports[0])).toMatchObject([{ threw: { type: "FileNotFoundError" } }]);
  });
});

describe("an interrupt", () => {
  it("that arrives too early for the case's limit runs the case again", async () => {
    const running = runF(
      "import time\ndef f():\n  end = time.monotonic() + 0.5\n  while time.monotonic() < end: pass\n  return 1",
    );
    setTimeout(() => worker.interrupt(), 200);
    expect(observations((await running).reports[0])).toEqual([{ returned: 1 }]);
  });

  it("that a program raises itself is an exception like any other", async () => {
    const { reports } = await runF("def f(): raise KeyboardInterrupt('mine')");
    expect(observations(reports[0])).toMatchObject([
      { threw: { type: "KeyboardInterrupt", message: "mine" } },
    ]);
  });
});

describe("a program", () => {
  it.each([
    ["a syntax error", "def f(:\n  pass", { line: 1, column: 7 }],
    ["a wrong indentation", "def f():\nreturn 1", { line: 2, column: 1 }],
    ["a null byte", "def f(): return '\0'", {}],
    ["an unpaired surrogate", "x = 1\ny = '\ud800'", { line: 2, column: 6 }],
  ])("with %s is not compiled", async (_, source, where) => {
    const { reports } = await runF(source);
    expect(reports).toMatchObject([{ kind: "notCompiled", ...where }]);
  });

  it("of one megabyte runs", async () => {
    const { reports } = await runF(`${"x = 1\n".repeat(170_000)}def f(): return x`);
    expect(observations(reports[0])).toEqual([{ returned: 1 }]);
  });

  it("that lacks the entry point names what it defines", async () => {
    const { reports } = await runF("import math\ndef g(): pass\nclass C: pass\nx = 1");
    expect(reports).toEqual([{ kind: "missingEntryPoint", name: "f", defined: ["g", "C"] }]);
  });

  it("that ends the interpreter is fatal", async () => {
    const own = await startPython();
    const { fatal } = await own.run("import os\ndef f(): os._exit(0)", [call("f")], { entryPoint: "f" });
    own.end();
    expect(fatal).toMatchObject({ caseIndex: 0 });
  });

  it("is observed step by step, and goes on after a step that throws", async () => {
    const source = `
import time
class C:
    def __init__(self, n): self.n = n
    def add(self, g): self.n = g(self.n); print(self.n); return self.n
def sort(a): a.sort()
def now(): return time.time()
def adder(): return lambda x: x + 1`;
    const { reports } = await worker.run(
      source,
      [
        [
          { do: "construct", name: "C", args: [3], as: "c", observe: "nothing" },
          { do: "method", on: "c", name: "add", args: [{ host: "square" }], observe: "stdout" },
          { do: "method", on: "c", name: "add", args: [{ host: "fail" }], observe: "return" },
          { do: "hostCalls", name: "square", observe: "return" },
          { do: "call", name: "sort", args: [[2, 1]], observe: "arguments" },
          { do: "clock", millis: 5000, observe: "nothing" },
          { do: "call", name: "now", args: [], observe: "return" },
          { do: "call", name: "adder", args: [], as: "g", observe: "nothing" },
          { do: "invoke", on: "g", args: [1], observe: "return" },
        ],
      ],
      { entryPoint: "C", limits: patient },
    );
    expect(observations(reports[0])).toMatchObject([
      { nothing: true },
      { printed: "9\n" },
      { threw: { type: "ValueError", message: "fail was called", frames: [{ line: 5, function: "add" }] } },
      { returned: 1 },
      { arguments: [[1, 2]] },
      { nothing: true },
      { returned: { float: "5.0" } },
      { nothing: true },
      { returned: 2 },
    ]);
  });

  it("names what a thrown type extends, nearest first", async () => {
    const source = `
class Meta(type):
    __name__ = __mro__ = property(lambda cls: 1 / 0)
class Refused(ValueError, metaclass=Meta): pass
class Insufficient(Refused): pass
def f(): raise Insufficient("no")`;
    const { reports } = await runF(source);
    expect(observations(reports[0])).toMatchObject([
      {
        threw: { type: "Insufficient", bases: ["Refused", "ValueError", "Exception", "BaseException"] },
      },
    ]);
  });

  it("counts its host calls out of the program's reach", async () => {
    const source = `
import gc, posix, sys
def memoize(original):
    def tamper():
        for cell in original.__closure__ or ():
            content = cell.cell_contents
            if type(content) is dict: content.clear()
        found = [original.__globals__]
        frame = sys._getframe()
        while frame:
            found += [frame.f_globals, *frame.f_globals.values(), *frame.f_locals.values()]
            frame = frame.f_back
        for held in found + gc.get_objects():
            if type(held) is dict and type(held.get("square")) is int: held["square"] = -100
    posix.write = lambda *_: 0
    def again(x):
        result = original(x)
        tamper()
        return result
    return again`;
    const squareAgain = (x: number) => ({ do: "invoke", on: "g", args: [x], observe: "return" }) as const;
    const steps: WireStep[] = [
      { do: "call", name: "memoize", args: [{ host: "square" }], as: "g", observe: "nothing" },
      squareAgain(3),
      squareAgain(3),
      squareAgain(3),
      { do: "hostCalls", name: "square", observe: "return" },
      { do: "hostCalls", name: "add", observe: "return" },
    ];
    const { reports } = await worker.run(source, [steps, steps], { entryPoint: "memoize", limits: patient });
    for (const report of reports) {
      expect(observations(report).map((seen) => ("returned" in seen ? seen.returned : undefined))).toEqual([
        undefined,
        9,
        9,
        9,
        3,
        0,
      ]);
    }
    expect(reports).toHaveLength(2);
  });
});
