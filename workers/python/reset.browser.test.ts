import { afterAll, beforeAll, expect, it } from "vitest";
import { type PythonWorker, call, observations, startPython } from "./testing/python-worker.ts";

let worker: PythonWorker;
beforeAll(async () => void (worker = await startPython()));
afterAll(() => worker.end());

/** None of these touches JavaScript; each leaves what it can. */
const hostile = [
  "import builtins\nbuiltins.len = lambda x: 999",
  "import builtins\ndel builtins.print",
  "import builtins\nbuiltins.__import__ = None",
  "import json\njson.dumps = lambda *a: 'x'",
  "import sys\nsys.modules['math'] = None",
  "import sys\nsys.modules.clear()",
  "import sys\nsys.path.clear()\nsys.path_hooks.clear()",
  "import sys\nsys.meta_path.clear()",
  "import sys\nsys.stdout = None",
  "import sys\nsys.stdout.close()",
  "import os\nos.close(0); os.close(1); os.close(2)",
  "import os\nos.dup2(os.open('/tmp/out', os.O_CREAT | os.O_WRONLY), 1)",
  "open('secret.txt', 'w').write('x')",
  "import os\nos.makedirs('/tmp/a/b/c')\nopen('/tmp/a/b/c/d', 'w').write('x')\nos.symlink('/tmp/a', '/home/link')",
  "import os\nos.chdir('/')",
  "import os\nos.environ['X'] = '1'",
  "import os\nos.umask(0o777)",
  "import os\nkept = [os.open('/dev/null', os.O_RDONLY) for _ in range(50)]",
  "try: open('/lib/python314.zip', 'w')\nexcept OSError: pass",
  "import os\ntry: os.remove('/lib/python314.zip')\nexcept OSError: pass",
  "open('/tmp/__proto__', 'w').write('x')",
  "import os\nos.mkdir('/home/__proto__')\nopen('/home/__proto__/__proto__', 'w').write('x')",
  "import os\nopen('x', 'w').write('x')\nos.rename('x', '__proto__')",
  "import os\nos.symlink('/lib/python314.zip', '/__proto__')",
  "for n in range(100): open(f'/tmp/{n}', 'w').close()",
  "import fcntl\nfor d in (0, 1, 2, 1000): fcntl.fcntl(d, fcntl.F_SETFL, 0o6000)",
  "import gc\ngc.disable()\ngc.unfreeze()",
  "import sys\nsys.setrecursionlimit(5000)",
  "import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)",
  "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)",
  "leak = [bytearray(10**6) for _ in range(50)]",
  "x = {i: str(i) * 10 for i in range(100000)}",
  "class Node: pass\nfirst = Node(); first.next = first; first.__class__.__del__ = lambda s: print('late')",
  "def g():\n  try: yield 1\n  finally: print('late')\nit = g(); next(it)",
  "import asyncio\nasync def late(): print('late')\nloop = asyncio.new_event_loop()\nloop.create_task(late())",
  "import random\nrandom.seed(1); random.random()",
  "import decimal\ndecimal.getcontext().prec = 3",
  "import warnings, locale\nwarnings.simplefilter('error')",
  "import functools\nfunctools.lru_cache = None",
  "import atexit\natexit.register(lambda: print('late'))",
  "import _json\nimport time\ntime.sleep = None\ntime.time = None",
  "import threading\nthreading.current_thread().name = 'mine'",
  "import sys\nsys._getframe(1).f_globals.clear()",
  "import collections.abc, abc\ncollections.abc.Sized.register(int)",
  "def f(n): return f(n + 1)\nf(0)",
  "1 / 0",
  "raise SystemExit(3)",
  "a = []\nwhile True: a.append(bytearray(10**7))",
  "while True: pass",
];

const check = `
import builtins, fcntl, gc, json, math, os, random, signal, sys, time, decimal, threading, functools, warnings
def new_file(path):
    with open(path, 'w'): return os.stat(path).st_ino
def look():
    return repr([
        [os.stat(p).st_mtime_ns for p in ('/', '/tmp', '/home', '.')], new_file('/tmp/new'), os.statvfs('/').f_files,
        [os.path.lexists(p) for p in ('__proto__', '/__proto__', '/tmp/__proto__', '/home/__proto__')],
        [fcntl.fcntl(d, fcntl.F_GETFL) for d in (0, 1, 2, 1000)],
        len([1, 2]), json.dumps([1]), math.sqrt(4), random.random(), sorted(globals()), gc.isenabled(), sys.getrecursionlimit(),
        len(sys.modules), sys.path, len(sys.meta_path), os.getcwd(), sorted(os.environ.items()), sorted(os.listdir('.')),
        sorted(os.listdir('/')), sorted(os.listdir('/tmp')), sorted(os.listdir('/home')), os.stat('/lib/python314.zip').st_size,
        signal.getsignal(signal.SIGINT) is signal.default_int_handler, sys.gettrace(), sys.getprofile(), os.umask(0o022),
        decimal.getcontext().prec, threading.current_thread().name, len(warnings.filters), isinstance(3, __import__('collections').abc.Sized),
        os.open('/dev/null', os.O_RDONLY), hash('a'), callable(functools.lru_cache), sys.stdin.read(), time.sleep(0), input.__name__,
    ])
def f():
    print('seen')
    return look()`;

async function state(): Promise<unknown> {
  await worker.reset();
  const { reports } = await worker.run(check, [call("f")], {
    entryPoint: "f",
    limits: { millisPerCase: 20_000 },
  });
  await worker.reset();
  return [observations(reports[0]), reports[0]?.kind === "finished" && reports[0].stdout];
}

it("leaves no trace of hostile programs, round after round", async () => {
  const pristine = await state();
  expect(JSON.stringify(pristine)).toContain("seen");
  for (let round = 0; round < 3; round++) {
    for (const source of hostile) {
      const { fatal } = await worker.run(source, [call("f")], {
        entryPoint: "f",
        limits: { millisPerCase: 300 },
      });
      expect(fatal, source).toBeUndefined();
      expect(await state(), source).toEqual(pristine);
    }
  }
  expect(worker.reachedHost()).toBe(false);
});

it("finds a plain load as a restored snapshot, but for the random seeds", async () => {
  const plain = await startPython({ snapshot: false });
  const comparable = check
    .replace("[os.stat(p).st_mtime_ns for p in ('/', '/tmp', '/home', '.')], ", "")
    .replace("random.random(), ", "")
    .replace("hash('a'), ", "")
    .replace("len(sys.modules), ", "");
  const run = async (on: PythonWorker) =>
    await on.run(comparable, [call("f")], { entryPoint: "f", limits: { millisPerCase: 20_000 } });
  await worker.reset();
  const [a, b] = [await run(worker), await run(plain)];
  plain.end();
  expect(observations(b.reports[0])).toEqual(observations(a.reports[0]));
});
