import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type PythonWorker, call, observations, startPython } from "./testing/python-worker.ts";

describe("a program that reaches for JavaScript", () => {
  let worker: PythonWorker | undefined;
  afterEach(() => worker?.end());

  it.each([
    ["import js", "import js\ndef f(): return 1"],
    ["from js import", "from js import fetch\ndef f(): return 1"],
    ["pyodide_js", "import pyodide_js\ndef f(): return str(pyodide_js.version)"],
    ["importlib", "import importlib\ndef f(): return str(importlib.import_module('js').Object)"],
    ["sys.modules", "import sys\ndef f(): return str(sys.modules['pyodide_js._api'])"],
    [
      "gc",
      "import gc, sys\ndef f():\n  gc.unfreeze()\n  return str([o.x for o in gc.get_referents(sys.modules) if '_JsProxyMetaClass' == type(type(o)).__name__])",
    ],
    ["run_js", "from pyodide.code import run_js\ndef f(): return run_js('1+1')"],
    ["to_js", "from pyodide.ffi import to_js\ndef f(): return str(to_js([1]))"],
    ["create_proxy", "from pyodide.ffi import create_proxy\ndef f(): return str(create_proxy(f))"],
    [
      "create_once_callable",
      "from pyodide.ffi import create_once_callable\ndef f(): return str(create_once_callable(f))",
    ],
    ["set_timeout", "from pyodide.ffi.wrappers import set_timeout\ndef f(): return str(set_timeout(f, 1))"],
    ["open_url", "from pyodide.http import open_url\ndef f(): return str(open_url('http://a.invalid'))"],
    [
      "Pyodide's event loop",
      "from pyodide.webloop import WebLoop\ndef f(): return str(WebLoop().call_later(0, print))",
    ],
    ["ctypes.pythonapi", "import ctypes\ndef f(): return ctypes.pythonapi.emscripten_run_script(b'1')"],
    ["a ctypes call", "import ctypes\ndef f(): return ctypes.CDLL(None).strlen(b'abc')"],
    ["a ctypes callback", "import ctypes\ndef f(): return str(ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 1)())"],
    [
      "a ctypes write",
      "import ctypes\ndef f(): ctypes.c_char.from_address(ctypes.addressof(ctypes.c_char())).value = b'x'",
    ],
    ["a dynamic library", "import _ctypes\ndef f(): return str(_ctypes.dlopen('/lib/x.so', 2))"],
    ["sockets", "import socket\ndef f(): return str(socket.socket())"],
    ["urllib", "import urllib.request\ndef f(): return str(urllib.request.urlopen('http://a.invalid'))"],
    ["os.system", "import os\ndef f(): return os.system('ls')"],
    ["os.pipe", "import os\ndef f(): return os.pipe()"],
  ])("by %s is reported before it has anything", async (_, source) => {
    worker = await startPython();
    const { messages } = await worker.run(source, [call("f")], { entryPoint: "f" });
    const kinds = messages.map(({ kind }) => kind);
    expect(kinds).toContain("reachedHost");
    expect(kinds.indexOf("reachedHost")).toBeLessThan(kinds.indexOf("outcomes"));
  });
});

/** The program's own code also runs where none of its cases does. */
describe("a program that reaches for JavaScript between its cases", () => {
  const reach = "import js\n    js.self.left = 1";
  /** An interrupt is noticed at one call in fifty, so somewhere here it waits until a case is over. */
  const calls = Array.from({ length: 60 }, (_, n) => call("f", n));
  const takeHarness = "import sys\nharness = sys._getframe(1).f_globals";

  it.each([
    [
      "a signal's handler",
      // Only where no frame of Python's is below: between two cases.
      `import os, signal\ndef handle(_, frame):\n  if frame is None:\n    ${reach}\nsignal.signal(signal.SIGINT, handle)\ndef f(n):\n  for _ in range(n): pass\n  os.write(1, b'x' * 100_000)`,
    ],
    [
      "the end of an answer",
      `${takeHarness}\nclass Text(str):\n  def __del__(self):\n    ${reach}\ndef f(n):\n  harness['go_on'] = lambda answer: False\n  harness['run_case'] = lambda index: Text('[]')\n  return n`,
    ],
    [
      "the end of an error",
      `${takeHarness}\nclass Trouble(BaseException):\n  def __del__(self):\n    ${reach}\ndef quote(text): raise Trouble\ndef f(n):\n  harness['run_case'] = harness['flush_streams'] = None\n  harness['quote'] = quote\n  return n`,
    ],
  ])("by %s is reported", async (_, source) => {
    const worker = await startPython();
    await worker.run(source, calls, { entryPoint: "f" });
    expect(worker.reachedHost()).toBe(true);
    worker.end();
  });
});

describe("an honest program", () => {
  let worker: PythonWorker;
  beforeAll(async () => void (worker = await startPython()));
  afterAll(() => worker.end());

  it.each([
    [
      "imports the standard library",
      "import collections, json, dataclasses, datetime, random, re, heapq, itertools, functools, decimal, enum, typing, csv, tempfile, logging, pickle, inspect, threading, asyncio, zoneinfo\ndef f(): return 1",
    ],
    [
      "reads clocks and sleeps",
      "import time, datetime\ndef f(): time.sleep(0.01); time.localtime(); return len(str(datetime.datetime.now())) and 1",
    ],
    [
      "runs an event loop",
      "import asyncio\nasync def g():\n  await asyncio.sleep(0.01)\n  return 1\ndef f(): return asyncio.run(g())",
    ],
    [
      "draws random numbers",
      "import random\ndef f(): random.seed(); random.SystemRandom().random(); return 1",
    ],
    ["prints", "import sys\ndef f(): print('a'); print('b', file=sys.stderr); sys.stdout.flush(); return 1"],
    [
      "writes and reads files",
      "import os\ndef f():\n  open('/tmp/a', 'w').write('x'); os.rename('/tmp/a', 'b'); os.listdir('.'); os.stat('b'); open('b').read(); os.remove('b'); return 1",
    ],
    [
      "fails and prints a traceback",
      "import traceback\ndef f():\n  try: 1 / 0\n  except ZeroDivisionError: traceback.print_exc()\n  return 1",
    ],
    ["uses much memory", "def f(): return len([bytearray(10**6) for _ in range(60)]) // 60"],
    [
      "makes classes",
      "import dataclasses, enum\n@dataclasses.dataclass(order=True)\nclass P: x: int = 0\nclass E(enum.Enum): A = 1\ndef f(): return int(P(1) < P(2))",
    ],
  ])("that %s is not reported", async (_, source) => {
    await worker.reset();
    const { reports } = await worker.run(source, [call("f")], {
      entryPoint: "f",
      limits: { millisPerCase: 20_000 },
    });
    expect(observations(reports[0])).toEqual([{ returned: 1 }]);
    expect(worker.reachedHost()).toBe(false);
  });
});
