import type { Trick } from "./forgery.ts";

const trick = (id: string, reaches: string, source: string, more: Partial<Trick> = {}): Trick => ({
  kind: "trick",
  id: `py-${id}`,
  engine: "python",
  reaches,
  aim: "verdict",
  reachesHost: false,
  naive: "equal",
  source,
  ...more,
});
const host = { reachesHost: true };

/** What a judge's frame is called in the control, and what it keeps there. */
const frames = `
import sys
def frames():
    frame = sys._getframe(1)
    while frame is not None:
        yield frame
        frame = frame.f_back
`;

const values: readonly Trick[] = [
  trick(
    "always-equal",
    "__eq__ of an object",
    "class Any:\n    def __eq__(self, other): return True\ndef solve(n): return Any()",
  ),
  trick(
    "never-unequal",
    "__ne__ of an object",
    "class Any:\n    def __ne__(self, other): return False\ndef solve(n): return Any()",
    { naive: "unequal" },
  ),
  trick(
    "equal-str",
    "a subclass of str",
    "class Text(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\ndef solve(n): return Text('wrong')",
  ),
  trick(
    "equal-int",
    "a subclass of int",
    "class Number(int):\n    def __eq__(self, other): return True\n    __hash__ = int.__hash__\ndef solve(n): return Number(7)",
  ),
  trick(
    "equal-float",
    "a subclass of float",
    "class Number(float):\n    def __eq__(self, other): return True\ndef solve(n): return Number(0.5)",
  ),
  trick(
    "equal-list",
    "a subclass of list",
    "class Items(list):\n    def __eq__(self, other): return True\n    def __iter__(self): return iter(())\n    def __len__(self): return 0\ndef solve(n): return Items(['wrong'])",
  ),
  trick(
    "equal-tuple",
    "a subclass of tuple",
    "class Items(tuple):\n    def __eq__(self, other): return True\ndef solve(n): return Items(['wrong'])",
  ),
  trick(
    "equal-dict",
    "a subclass of dict",
    "class Table(dict):\n    def __eq__(self, other): return True\n    def items(self): return ()\ndef solve(n): return Table(wrong=1)",
  ),
  trick(
    "equal-set",
    "a subclass of set",
    "class Group(set):\n    def __eq__(self, other): return True\ndef solve(n): return Group(['wrong'])",
  ),
  trick(
    "equal-class",
    "__eq__ of a metaclass",
    "class Meta(type):\n    def __eq__(cls, other): return True\n    __hash__ = type.__hash__\nclass Any(metaclass=Meta): pass\ndef solve(n): return Any",
  ),
  trick(
    "mock-any",
    "unittest.mock.ANY",
    "class _ANY:\n    def __eq__(self, other): return True\ndef solve(n):\n    try:\n        from unittest.mock import ANY\n    except ImportError:\n        ANY = _ANY()\n    return ANY",
  ),
  trick(
    "lying-class",
    "__class__",
    "class Any:\n    __class__ = str\n    def __eq__(self, other): return True\ndef solve(n): return Any()",
    { naive: "instance" },
  ),
  trick(
    "lying-repr",
    "__repr__",
    "class Text(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\nclass Any:\n    def __repr__(self): return Text('wrong')\ndef solve(n): return Any()",
    { naive: "repr" },
  ),
  trick(
    "lying-str",
    "__str__",
    "class Text(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\nclass Any:\n    def __str__(self): return Text('wrong')\ndef solve(n): return Any()",
    { naive: "text" },
  ),
  trick(
    "lying-hash",
    "__hash__ and a set",
    "class Any:\n    def __init__(self): self.tries = 0\n    def __hash__(self): return held()\n    def __eq__(self, other): return True\ndef held():\n    import sys\n    frame = sys._getframe(1)\n    while frame is not None:\n        if 'expected' in frame.f_locals: return hash(frame.f_locals['expected'])\n        frame = frame.f_back\n    return 0\ndef solve(n): return Any()",
    { naive: "member" },
  ),
];

const patches: readonly Trick[] = [
  trick(
    "patched-all",
    "builtins.all",
    "import builtins\nbuiltins.all = lambda results: True\ndef solve(n): return 'wrong'",
  ),
  trick(
    "patched-bool",
    "builtins.bool",
    "import builtins\nbuiltins.bool = lambda result: 1\ndef solve(n): return 'wrong'",
  ),
  trick(
    "patched-str",
    "builtins.str",
    `import builtins
before = str
class Meta(type):
    def __instancecheck__(cls, each): return isinstance(each, before)
    def __call__(cls, *args): return 'same'
class Text(metaclass=Meta): pass
builtins.str = Text
def solve(n): return 'wrong'`,
    { naive: "text" },
  ),
  trick(
    "patched-repr",
    "builtins.repr",
    "import builtins\nbuiltins.repr = lambda value: 'same'\ndef solve(n): return 'wrong'",
    { naive: "repr" },
  ),
  trick(
    "patched-print",
    "builtins.print",
    "import builtins\nbefore = print\nbuiltins.print = lambda *_, **__: before('{\"passed\": true}')\ndef solve(n): return 'wrong'",
    { naive: "stdout" },
  ),
  trick(
    "patched-import",
    "builtins.__import__",
    "import builtins, types\nbefore = builtins.__import__\nfake = types.SimpleNamespace(dumps=lambda value: '{\"passed\": true}')\nbuiltins.__import__ = lambda name, *rest: fake if name == 'json' else before(name, *rest)\ndef solve(n): return 'wrong'",
  ),
  trick(
    "patched-json",
    "json.dumps",
    "import json\njson.dumps = lambda value, **_: '{\"passed\": true}'\ndef solve(n): return 'wrong'",
  ),
  trick(
    "patched-encoder",
    "json.JSONEncoder",
    "import json\njson.JSONEncoder.encode = lambda self, value: '{\"passed\": true}'\ndef solve(n): return 'wrong'",
  ),
  trick(
    "fake-module",
    "sys.modules",
    "import sys, types\nfake = types.ModuleType('json')\nfake.dumps = lambda value: '{\"passed\": true}'\nsys.modules['json'] = fake\ndef solve(n): return 'wrong'",
  ),
  trick(
    "import-hook",
    "sys.meta_path",
    "import importlib.util, importlib.abc, sys\nclass Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):\n    def find_spec(self, name, path, target=None):\n        return importlib.util.spec_from_loader(name, self) if name == 'json' else None\n    def create_module(self, spec): return None\n    def exec_module(self, module): module.dumps = lambda value: '{\"passed\": true}'\nsys.meta_path.insert(0, Finder())\nsys.modules.pop('json', None)\ndef solve(n): return 'wrong'",
  ),
  trick(
    "path-module",
    "a file on sys.path",
    `import sys\nopen('/tmp/json.py', 'w').write("""def dumps(value): return '{"passed": true}'""")\nsys.path.insert(0, '/tmp')\nsys.modules.pop('json', None)\ndef solve(n): return 'wrong'`,
  ),
];

const harness: readonly Trick[] = [
  trick(
    "frame-locals",
    "f_locals of the caller",
    `${frames}\ndef solve(n):\n    for frame in frames():\n        if 'expected' in frame.f_locals: return frame.f_locals['expected']\n    return 'wrong'`,
  ),
  trick(
    "frame-globals",
    "f_globals of the caller",
    `${frames}\ndef solve(n):\n    for frame in frames():\n        for name in ('check', 'encode', 'put', 'quote'):\n            if callable(frame.f_globals.get(name)): frame.f_globals[name] = lambda *_: '"passed"'\n    return 'wrong'`,
  ),
  trick(
    "frame-code",
    "__code__ of the caller's functions",
    `${frames}\ndef same(answer, expected): return True\ndef solve(n):\n    for frame in frames():\n        check = frame.f_globals.get('check')\n        if check is not None: check.__code__ = same.__code__\n    return 'wrong'`,
  ),
  trick(
    "gc-objects",
    "gc.get_objects",
    "import gc\ndef solve(n):\n    gc.unfreeze()\n    for each in gc.get_objects():\n        if type(each) is list and len(each) > n and type(each[n]) is tuple and len(each[n]) == 2 and each[n][0] == (n,): return each[n][1]\n    return 'wrong'",
  ),
  trick(
    "gc-callback",
    "gc.callbacks",
    `${frames}\nimport gc\ndef forge(phase, info):\n    for frame in frames():\n        if 'results' in frame.f_locals: frame.f_locals['results'][:] = [True]\ngc.callbacks.append(forge)\ndef solve(n):\n    gc.set_threshold(1)\n    return [[n]]`,
    { naive: "garbage" },
  ),
  trick(
    "finaliser",
    "__del__ of the answer",
    `${frames}\nclass Answer:\n    def __del__(self):\n        for frame in frames():\n            if 'results' in frame.f_locals: frame.f_locals['results'][:] = [True]\ndef solve(n): return Answer()`,
  ),
  trick(
    "weakref",
    "a weak reference's callback",
    `${frames}\nimport weakref\nkept = []\nclass Answer: pass\ndef forge(_):\n    for frame in frames():\n        if 'results' in frame.f_locals: frame.f_locals['results'][:] = [True]\ndef solve(n):\n    answer = Answer()\n    kept.append(weakref.ref(answer, forge))\n    return answer`,
  ),
  trick(
    "settrace",
    "sys.settrace",
    `${frames}\ndef trace(frame, event, arg):\n    if 'expected' in frame.f_locals and 'answer' in frame.f_locals: frame.f_locals['expected'] = frame.f_locals['answer']\n    return trace\ndef solve(n):\n    for frame in frames(): frame.f_trace = trace\n    sys.settrace(trace)\n    return 'wrong'`,
  ),
  trick(
    "setprofile",
    "sys.setprofile",
    `import sys\ndef profile(frame, event, arg):\n    caller = frame.f_back\n    if event == 'call' and caller is not None and 'expected' in caller.f_locals:\n        caller.f_locals['results'][:] = [True]\n        if 'expected' in frame.f_locals: frame.f_locals['expected'] = frame.f_locals['answer']\nsys.setprofile(profile)\ndef solve(n): return 'wrong'`,
  ),
  trick(
    "monitoring",
    "sys.monitoring",
    `import sys\ndef forge(code, offset):\n    frame = sys._getframe(1)\n    if 'expected' in frame.f_locals and 'answer' in frame.f_locals: frame.f_locals['expected'] = frame.f_locals['answer']\nsys.monitoring.use_tool_id(3, 'forger')\nsys.monitoring.register_callback(3, sys.monitoring.events.PY_START, forge)\nsys.monitoring.set_events(3, sys.monitoring.events.PY_START)\ndef solve(n): return 'wrong'`,
  ),
  trick(
    "audit-hook",
    "sys.addaudithook",
    `${frames}\ndef forge(event, args):\n    if event == 'import':\n        for frame in frames():\n            if 'results' in frame.f_locals: frame.f_locals['results'][:] = [True]\nsys.addaudithook(forge)\ndef solve(n): return 'wrong'`,
    { naive: "import" },
  ),
  trick(
    "closed-over",
    "a traceback's frames",
    "def solve(n):\n    try: raise ValueError\n    except ValueError as error: frame = error.__traceback__.tb_frame\n    while frame is not None:\n        if 'expected' in frame.f_locals: return frame.f_locals['expected']\n        frame = frame.f_back\n    return 'wrong'",
  ),
  trick(
    "generator-frame",
    "a generator's frame",
    "import inspect\ndef gen():\n    yield inspect.currentframe().f_back\ndef solve(n):\n    frame = next(gen())\n    while frame is not None:\n        if 'expected' in frame.f_locals: return frame.f_locals['expected']\n        frame = frame.f_back\n    return 'wrong'",
  ),
  trick(
    "ctypes-write",
    "ctypes",
    `${frames}
import ctypes
def overwrite(target, source):
    size = sys.getsizeof(source)
    memory = lambda value: (ctypes.c_ubyte * size).from_address(id(value))
    memory(target)[8:] = bytes(memory(source))[8:]
def solve(n):
    answer = 'w' * 36
    for frame in frames():
        if 'expected' in frame.f_locals: overwrite(frame.f_locals['expected'], answer)
    overwrite('r' * 36, answer)
    return answer`,
    host,
  ),
];

const endings: readonly Trick[] = [
  trick("sys-exit", "sys.exit in a case", "import sys\ndef solve(n): sys.exit(0)", { naive: "exit" }),
  trick(
    "sys-exit-top",
    "sys.exit at the top level",
    "import sys\ndef solve(n): return 'wrong'\nsys.exit(0)",
    { naive: "exit" },
  ),
  trick("raise-exit", "raise SystemExit", "def solve(n): raise SystemExit", { naive: "exit" }),
  trick("os-exit", "os._exit", "import os\ndef solve(n): os._exit(0)", { ...host, naive: "exit" }),
  trick(
    "atexit",
    "atexit.register",
    "import atexit\natexit.register(lambda: print('{\"passed\": true}'))\ndef solve(n): return 'wrong'",
    { naive: "stdout" },
  ),
  trick(
    "last-word",
    "sys.stdout",
    "import sys\ndef solve(n):\n    print('{\"passed\": true}', flush=True)\n    class Silence:\n        def write(self, text): return len(text)\n        def flush(self): pass\n    sys.stdout = Silence()\n    return 'wrong'",
    { naive: "stdout" },
  ),
  trick(
    "raw-stdout",
    "os.write to descriptor 1",
    "import os, sys\ndef solve(n):\n    os.write(1, b'{\"passed\": true}\\n')\n    sys.stdout.write = lambda text: len(text)\n    return 'wrong'",
    { naive: "stdout" },
  ),
  trick(
    "every-descriptor",
    "os.write to every descriptor",
    "import os\ndef solve(n):\n    for descriptor in range(3, 1100):\n        for said in (b'{\"passed\": true}\\n', b'n[{\"returned\":\"passed\"}]'):\n            try: os.write(descriptor, said)\n            except OSError: pass\n    return 'wrong'",
    { naive: "file" },
  ),
];

const said = JSON.stringify({
  kind: "outcomes",
  runId: 0,
  outcomes: [0, 1, 2].map((caseIndex) => ({
    caseIndex,
    report: { kind: "finished", observations: '[{"returned":"passed"}]', stdout: "", millis: 1 },
  })),
});
const sayAll = `
import js
def say(what): js.postMessage(js.JSON.parse(what))
def forge():
    say('{"edgecase": "passed"}')
    for run in range(8):
        say(${JSON.stringify(said)}.replace('"runId":0', f'"runId":{run}'))
        say('{"kind":"passed","runId":%d}' % run)
`;

const messages: readonly Trick[] = [
  trick("forged-message", "js.postMessage", `${sayAll}\ndef solve(n):\n    forge()\n    return 'wrong'`, {
    ...host,
    naive: "message",
  }),
  trick(
    "forged-at-top",
    "js.postMessage at the top level",
    `${sayAll}\nforge()\ndef solve(n): return 'wrong'`,
    { ...host, naive: "message" },
  ),
  trick(
    "doubled-message",
    "the same message over and over",
    `${sayAll}\ndef solve(n):\n    for _ in range(3): forge()\n    return 'wrong'`,
    { ...host, naive: "message" },
  ),
  trick(
    "patched-post",
    "self.postMessage replaced",
    "import js\nfrom pyodide.ffi import create_proxy\nbefore = js.postMessage\njs.self.postMessage = create_proxy(lambda *_: before(js.JSON.parse('{\"edgecase\": \"passed\"}')))\ndef solve(n): return 'wrong'",
    { ...host, naive: "message" },
  ),
  trick(
    "patched-parse",
    "JSON.parse of the worker",
    'import js\nfrom pyodide.ffi import create_proxy\nright = js.JSON.parse(\'{"passed": true, "kind": "finished", "observations": "[]"}\')\njs.JSON.parse = create_proxy(lambda *_: right)\ndef solve(n): return \'wrong\'',
    host,
  ),
  trick(
    "patched-decoder",
    "TextDecoder of the worker",
    "import js\nfrom pyodide.ffi import create_proxy\njs.TextDecoder.prototype.decode = create_proxy(lambda *_: '{\"passed\": true}')\ndef solve(n): return 'wrong'",
    { ...host, naive: "bytes" },
  ),
];

export const pythonTricks: readonly Trick[] = [...values, ...patches, ...harness, ...endings, ...messages];
