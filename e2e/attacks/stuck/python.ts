import type { Ending, StuckProgram } from "./stuck-program.ts";

const late: readonly Ending[] = ["timedOut"];
const memory: readonly Ending[] = ["outOfMemory", "timedOut"];
const output: readonly Ending[] = ["outputTooLarge", "timedOut"];
const answered: readonly Ending[] = ["answered"];
const hostMemory: readonly Ending[] = ["outOfMemory", "timedOut", "engineFailed", "answered"];
const flood: readonly Ending[] = ["engineFailed", "timedOut", "answered"];

type Row = readonly [id: string, may: readonly Ending[], lines: string, othersMay?: readonly Ending[]];

/** Memory, all of it. */
const bombs: readonly Row[] = [
  ["a list that grows", memory, "def bad():\n    kept = []\n    while True:\n        kept.append(kept[:])"],
  [
    "strings of ten megabytes",
    memory,
    "def bad():\n    kept = []\n    while True:\n        kept.append('x' * 10_000_000)",
  ],
  ["one allocation of ten gigabytes", [...memory, "answered"], "def bad():\n    return len(bytes(10**10))"],
  [
    "a bytearray that doubles",
    memory,
    "def bad():\n    b = bytearray(b'x')\n    while True:\n        b += bytes(b)",
  ],
  ["an integer that squares itself", memory, "def bad():\n    n = 3\n    while True:\n        n *= n"],
  [
    "MemoryError caught for ever",
    memory,
    "def bad():\n    kept = []\n    while True:\n        try:\n            kept.append(bytearray(10**6))\n        except MemoryError:\n            pass",
  ],
  [
    "a file that grows",
    [...memory, "answered"],
    "def bad():\n    with open('/tmp/f', 'wb') as f:\n        while True:\n            f.write(b'x' * 10**6)",
  ],
  [
    "files without number",
    [...memory, "answered"],
    "def bad():\n    i = 0\n    while True:\n        open(f'/tmp/{i}', 'w').close()\n        i += 1",
  ],
  [
    "a file truncated to a terabyte",
    [...memory, "answered"],
    "import os\ndef bad():\n    fd = os.open('/tmp/f', os.O_CREAT | os.O_RDWR)\n    os.ftruncate(fd, 10**12)\n    return os.fstat(fd).st_size",
  ],
  [
    "a terminal's line without an end",
    [...memory, "answered"],
    "import os\ndef bad():\n    fd = os.open('/dev/tty', os.O_WRONLY)\n    while True:\n        os.write(fd, b'x' * 10**6)",
  ],
  [
    "arrays handed to JavaScript",
    hostMemory,
    "from pyodide.ffi import to_js\ndef bad():\n    kept = []\n    while True:\n        kept.append(to_js([0] * 1_000_000))",
  ],
  [
    "JavaScript's own buffers",
    hostMemory,
    "import js\ndef bad():\n    kept = []\n    while True:\n        a = js.Uint8Array.new(100_000_000)\n        a.fill(1)\n        kept.append(a)",
  ],
  [
    "JavaScript's heap, through run_js",
    hostMemory,
    "import js\ndef bad():\n    kept = js.Array.new()\n    while True:\n        kept.push(js.Array.new(1_000_000).fill(1.5))",
    ["engineFailed"],
  ],
  [
    "a memory of WebAssembly's",
    hostMemory,
    "import js\nfrom pyodide.ffi import to_js\ndef bad():\n    kept = []\n    while True:\n        kept.append(js.WebAssembly.Memory.new(js.Object.fromEntries(to_js([['initial', 10_000]]))))",
  ],
  [
    "proxies without number",
    hostMemory,
    "from pyodide.ffi import create_proxy\ndef bad():\n    kept = []\n    while True:\n        kept.append(create_proxy(lambda: None))",
  ],
];

/** What is printed and sent. */
const floods: readonly Row[] = [
  ["print without end", output, "def bad():\n    while True:\n        print('x' * 1000)"],
  ["empty lines without end", output, "def bad():\n    while True:\n        print()"],
  [
    "one print of a hundred megabytes",
    [...output, "outOfMemory"],
    "def bad():\n    print('x' * 10**8)\n    return 1",
  ],
  [
    "standard error without end",
    output,
    "import sys\ndef bad():\n    while True:\n        sys.stderr.write('x' * 1000)",
  ],
  [
    "os.write without end",
    output,
    "import os\ndef bad():\n    while True:\n        os.write(1, b'x' * 1000)",
  ],
  [
    "warnings without end",
    output,
    "import warnings\ndef bad():\n    warnings.simplefilter('always')\n    i = 0\n    while True:\n        i += 1\n        warnings.warn(str(i))",
  ],
  [
    "print that catches its interrupt",
    [...output, "answered"],
    "def bad():\n    while True:\n        try:\n            print('x' * 1000)\n        except BaseException:\n            pass",
  ],
  [
    "the console of JavaScript",
    flood,
    "import js\ndef bad():\n    while True:\n        js.console.log('x' * 1000)",
  ],
  ["messages to the broker", flood, "import js\ndef bad():\n    while True:\n        js.postMessage(0)"],
  [
    "large messages to the broker",
    flood,
    "import js\ndef bad():\n    text = 'x' * 10_000_000\n    while True:\n        js.postMessage(text)",
  ],
  [
    "one message of a million objects",
    flood,
    "import js\nfrom pyodide.code import run_js\ndef bad():\n    js.postMessage(js.JSON.parse('[' + '{\"a\":1},' * 999_999 + '0]'))\n    return 1",
  ],
  [
    "messages that carry ports",
    flood,
    "import js\nfrom pyodide.ffi import to_js\ndef bad():\n    while True:\n        c = js.MessageChannel.new()\n        js.postMessage(0, to_js([c.port1, c.port2]))",
  ],
  [
    "messages that look like the engine's",
    flood,
    'import js\ndef bad():\n    m = js.JSON.parse(\'{"kind":"starting","runId":1,"caseIndex":1}\')\n    while True:\n        js.postMessage(m)',
  ],
  [
    "messages that say the host was reached",
    flood,
    'import js\ndef bad():\n    m = js.JSON.parse(\'{"kind":"reachedHost"}\')\n    while True:\n        js.postMessage(m)',
  ],
  [
    "a giant answer forged",
    flood,
    'import js\ndef bad():\n    text = \'[\' + \'1,\' * 20_000_000 + \'1]\'\n    for run in range(50):\n        m = js.JSON.parse(\'{"kind":"outcomes","runId":%d,"outcomes":[{"caseIndex":1,"report":{"kind":"finished","stdout":"","millis":0}}]}\' % run)\n        m.outcomes[0].report.observations = text\n        js.postMessage(m)\n    return 1',
    ["engineFailed"],
  ],
  [
    "a forged report of a million fields",
    flood,
    'import js\ndef bad():\n    big = \'[\' + \'{"a":1},\' * 999_999 + \'0]\'\n    for run in range(50):\n        js.postMessage(js.JSON.parse(\'{"kind":"outcomes","runId":%d,"outcomes":[{"caseIndex":1,"report":{"kind":"crashed","stdout":"","thrown":%s}}]}\' % (run, big)))\n    return 1',
    ["engineFailed"],
  ],
  [
    "errors nobody catches",
    flood,
    "import js\ndef bad():\n    while True:\n        js.reportError(js.Error.new('x'))",
  ],
];

/** Depth. */
const depths: readonly Row[] = [
  ["recursion without end", answered, "def bad():\n    return bad()"],
  [
    "recursion under a limit of a million",
    [...answered, "outOfMemory", "timedOut", "engineFailed"],
    "import sys\ndef bad():\n    sys.setrecursionlimit(10**6)\n    def f(n):\n        return 1 + f(n + 1)\n    return f(0)",
  ],
  [
    "recursion through C",
    [...answered, "engineFailed"],
    "import sys\ndef bad():\n    sys.setrecursionlimit(10**6)\n    def f(n):\n        return sum(map(f, [n + 1]))\n    return f(0)",
  ],
  [
    "two functions that call each other",
    answered,
    "def odd(n):\n    return even(n - 1)\ndef even(n):\n    return odd(n - 1)\ndef bad():\n    return even(0)",
  ],
  [
    "a property that asks itself",
    answered,
    "class A:\n    @property\n    def x(self):\n        return self.x\ndef bad():\n    return A().x",
  ],
  [
    "__getattr__ that asks itself",
    answered,
    "class A:\n    def __getattr__(self, name):\n        return self.other\ndef bad():\n    return A().x",
  ],
  [
    "__eq__ that compares itself",
    answered,
    "class A:\n    def __eq__(self, other):\n        return other == self\ndef bad():\n    return A() == A()",
  ],
  [
    "__repr__ that shows itself",
    answered,
    "class A:\n    def __repr__(self):\n        return repr(self)\ndef bad():\n    return repr(A())",
  ],
  [
    "JSON a hundred thousand levels deep",
    [...answered, "engineFailed"],
    "import json\ndef bad():\n    return json.loads('[' * 100_000 + ']' * 100_000)",
  ],
  [
    "a list a hundred thousand levels deep",
    [...answered, "engineFailed", "outputTooLarge"],
    "def bad():\n    a = []\n    for _ in range(100_000):\n        a = [a]\n    return a",
  ],
  [
    "groups of a regular expression",
    [...answered, "engineFailed", "timedOut"],
    "import re\ndef bad():\n    return re.match('(' * 5_000 + ')' * 5_000, '') is not None",
  ],
  [
    "an expression of a million terms",
    [...answered, "engineFailed", "timedOut", "outOfMemory"],
    "def bad():\n    return eval('1+' * 1_000_000 + '1')",
  ],
];

/** Loops, also those that no interrupt reaches. */
const loops: readonly Row[] = [
  ["a plain loop", late, "def bad():\n    while True:\n        pass"],
  ["sum of a hundred billion", late, "def bad():\n    return sum(range(10**11))"],
  ["itertools without end", late, "import itertools\ndef bad():\n    return max(itertools.repeat(1))"],
  ["looking for what is not there", late, "import itertools\ndef bad():\n    return -1 in itertools.count()"],
  [
    "a deque that eats without end",
    late,
    "import collections, itertools\ndef bad():\n    collections.deque(itertools.count(), maxlen=0)",
  ],
  [
    "except BaseException for ever",
    late,
    "def bad():\n    while True:\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass",
  ],
  [
    "finally for ever",
    late,
    "def bad():\n    try:\n        while True:\n            pass\n    finally:\n        while True:\n            pass",
  ],
  [
    "interrupts ignored",
    late,
    "import signal\ndef bad():\n    signal.signal(signal.SIGINT, signal.SIG_IGN)\n    while True:\n        pass",
  ],
  [
    "interrupts handled and forgotten",
    late,
    "import signal\ndef bad():\n    signal.signal(signal.SIGINT, lambda *_: None)\n    while True:\n        pass",
  ],
  ["sleep for a day", late, "import time\ndef bad():\n    time.sleep(86_400)"],
  [
    "a regular expression that backtracks",
    late,
    "import re\ndef bad():\n    return re.match('(a+)+$', 'a' * 40 + 'b') is not None",
  ],
  ["a power tower", [...late, "outOfMemory"], "def bad():\n    return len(str(9 ** 9 ** 9))"],
  [
    "the digits of a large number",
    [...late, "answered", "outOfMemory"],
    "import sys\ndef bad():\n    sys.set_int_max_str_digits(0)\n    return len(str(1 << 30_000_000))",
  ],
  ["a factorial", [...late, "outOfMemory"], "import math\ndef bad():\n    return math.factorial(10**7)"],
  [
    "a key that never returns",
    late,
    "def bad():\n    def key(x):\n        while True:\n            pass\n    return sorted([2, 1], key=key)",
  ],
  [
    "a comparison that never returns",
    late,
    "class A:\n    def __lt__(self, other):\n        while True:\n            pass\ndef bad():\n    return sorted([A(), A()])",
  ],
  [
    "a trace that runs code for ever",
    late,
    "import sys\ndef bad():\n    sys.settrace(lambda *a: bad_trace())\n    return [x for x in range(10)]\ndef bad_trace():\n    while True:\n        pass",
  ],
  ["exec for ever", late, "def bad():\n    while True:\n        exec('x = 1')"],
  [
    "__del__ that loops",
    late,
    "class A:\n    def __del__(self):\n        while True:\n            pass\ndef bad():\n    A()\n    return 1",
  ],
  [
    "a generator that loops when closed",
    late,
    "def g():\n    try:\n        yield 1\n    finally:\n        while True:\n            pass\ndef bad():\n    next(g())\n    return 1",
  ],
  [
    "an exit handler that loops",
    ["answered", "timedOut"],
    "import atexit\ndef forever():\n    while True:\n        pass\ndef bad():\n    atexit.register(forever)\n    return 1",
  ],
  [
    "a loop of JavaScript's",
    [...late, "answered"],
    "import js\ndef bad():\n    js.Array.prototype.indexOf.call(js.JSON.parse('{\"length\":1e15}'), 1)\n    return 1",
  ],
  [
    "Atomics.wait for ever",
    [...late, "answered"],
    "import js\ndef bad():\n    js.Atomics.wait(js.Int32Array.new(js.SharedArrayBuffer.new(4)), 0, 0)\n    return 1",
  ],
  [
    "a request that waits",
    [...late, "answered"],
    "import js\ndef bad():\n    r = js.XMLHttpRequest.new()\n    r.open('GET', 'http://localhost:9/', False)\n    r.send()\n    return 1",
  ],
];

/** What is left for later. */
const pending: readonly Row[] = [
  [
    "a coroutine that never ends",
    ["answered", "timedOut"],
    "import asyncio\nasync def bad_later():\n    while True:\n        await asyncio.sleep(0)\ndef bad():\n    return asyncio.run(bad_later())",
  ],
  [
    "a hundred thousand tasks",
    ["answered", "timedOut", "outOfMemory"],
    "import asyncio\nasync def one():\n    await asyncio.sleep(3600)\nasync def all():\n    await asyncio.gather(*(one() for _ in range(100_000)))\ndef bad():\n    return asyncio.run(all())",
  ],
  [
    "a future nobody resolves",
    ["answered", "timedOut", "engineFailed"],
    "import asyncio\nasync def wait():\n    await asyncio.get_running_loop().create_future()\ndef bad():\n    return asyncio.run(wait())",
  ],
  [
    "tasks left behind on Pyodide's loop",
    ["answered", "timedOut"],
    "import asyncio\nasync def spin():\n    while True:\n        pass\ndef bad():\n    asyncio.get_event_loop().create_task(spin())\n    return 2",
    ["timedOut", "engineFailed"],
  ],
  [
    "intervals of JavaScript",
    ["answered", "timedOut"],
    "import js\nfrom pyodide.ffi import create_proxy\ndef spin():\n    while True:\n        pass\ndef bad():\n    for _ in range(1000):\n        js.setInterval(create_proxy(spin), 0)\n    return 2",
    ["timedOut", "engineFailed"],
  ],
  [
    "microtasks that never yield",
    ["answered", "timedOut"],
    "import js\nfrom pyodide.ffi import create_proxy\ndef again(*_):\n    js.queueMicrotask(p)\np = create_proxy(again)\ndef bad():\n    js.queueMicrotask(p)\n    return 2",
    ["timedOut", "engineFailed"],
  ],
  [
    "a thread that loops",
    ["answered", "timedOut"],
    "import threading\ndef forever():\n    while True:\n        pass\ndef bad():\n    threading.Thread(target=forever).start()\n    return 1",
  ],
  [
    "a thousand nested workers",
    flood,
    "import js\nfrom pyodide.ffi import to_js\nspin = js.URL.createObjectURL(js.Blob.new(to_js(['for(;;);'])))\ndef bad():\n    for _ in range(1000):\n        js.Worker.new(spin)\n    return 2",
    ["engineFailed", "timedOut"],
  ],
  [
    "workers that start workers",
    flood,
    "import js\nfrom pyodide.ffi import to_js\nspin = js.URL.createObjectURL(js.Blob.new(to_js(['onmessage=({data})=>{for(let i=0;i<2;i++)new Worker(data).postMessage(data);for(;;);}'])))\ndef bad():\n    js.Worker.new(spin).postMessage(spin)\n    while True:\n        pass",
    ["engineFailed", "timedOut"],
  ],
];

/** What is handed back. */
const answers: readonly Row[] = [
  ["ten million elements", ["outputTooLarge", "outOfMemory"], "def bad():\n    return [0] * 10**7"],
  ["a list that holds itself", answered, "def bad():\n    a = [1]\n    a.append(a)\n    return a"],
  ["a generator without end", answered, "def bad():\n    while True:\n        yield 1"],
  [
    "__iter__ that never ends",
    ["answered", "timedOut"],
    "class A(list):\n    def __iter__(self):\n        while True:\n            yield 1\ndef bad():\n    return A([1])",
  ],
  [
    "__len__ that loops",
    ["answered", "timedOut"],
    "class A(list):\n    def __len__(self):\n        while True:\n            pass\ndef bad():\n    return A([1])",
  ],
  [
    "__class__ that loops",
    ["answered", "timedOut"],
    "class A:\n    @property\n    def __class__(self):\n        while True:\n            pass\ndef bad():\n    return A()",
  ],
  [
    "__hash__ that loops",
    ["answered", "timedOut"],
    "class A(int):\n    def __hash__(self):\n        while True:\n            pass\n    __eq__ = int.__eq__\ndef bad():\n    return {1: A(2)}",
  ],
  [
    "an exception whose text loops",
    ["answered", "timedOut"],
    "class E(Exception):\n    def __str__(self):\n        while True:\n            pass\n    __repr__ = __str__\ndef bad():\n    raise E()",
  ],
  [
    "an exception with a text of 100 MB",
    ["answered", "outOfMemory", "outputTooLarge"],
    "def bad():\n    raise ValueError('x' * 100_000_000)",
  ],
  [
    "a value shared a billion times",
    ["outputTooLarge", "outOfMemory"],
    "def bad():\n    a = [1]\n    for _ in range(30):\n        a = [a, a]\n    return a",
  ],
];

export const pythonPrograms: readonly StuckProgram[] = [bombs, floods, depths, loops, pending, answers]
  .flat()
  .map(([id, may, source, othersMay]) => ({
    id,
    engine: "pyodide",
    source,
    may,
    ...(othersMay && { othersMay }),
  }));
