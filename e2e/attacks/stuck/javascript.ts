import type { Ending, StuckProgram } from "./stuck-program.ts";

const late: readonly Ending[] = ["timedOut"];
const answered: readonly Ending[] = ["answered"];
const either: readonly Ending[] = ["answered", "timedOut"];
const memory: readonly Ending[] = ["outOfMemory", "timedOut", "answered"];
const output: readonly Ending[] = ["outputTooLarge", "timedOut"];
const flood: readonly Ending[] = ["engineFailed", "timedOut", "answered"];
const broken: readonly Ending[] = ["answered", "engineFailed"];

type Engine = "browser" | "quickjs";
/** `isFinite` also where a text grows to the longest there is, and where QuickJS sees that nothing will come. */
interface Row {
  readonly id: string;
  readonly may: readonly Ending[];
  readonly code: string;
  readonly only?: Engine;
  readonly othersMay?: readonly Ending[];
  readonly isFinite?: boolean;
}

const row = (id: string, may: readonly Ending[], code: string, rest: Partial<Row> = {}): Row => ({
  id,
  may,
  code,
  ...rest,
});
const bad = (body: string) => `function bad() { ${body} }`;

const bombs: readonly Row[] = [
  row("arrays of numbers", memory, bad("const kept = []; for (;;) kept.push(new Array(1e5).fill(1.1));")),
  row("objects", memory, bad("const kept = []; for (;;) kept.push({ x: Math.random() });")),
  row("a string that doubles", memory, bad("let s = 'x'; for (;;) s += s;")),
  row(
    "strings of ten megabytes",
    memory,
    bad("const kept = []; for (;;) kept.push('x'.repeat(1e7) + kept.length);"),
  ),
  row("array buffers", memory, bad("const kept = []; for (;;) kept.push(new Uint8Array(1e8).fill(1));")),
  row(
    "shared buffers",
    memory,
    bad("const kept = []; for (;;) kept.push(new Uint8Array(new SharedArrayBuffer(1e8)).fill(1));"),
    { only: "browser" },
  ),
  row(
    "memories of WebAssembly's",
    memory,
    bad(
      "const kept = []; for (;;) { const m = new WebAssembly.Memory({ initial: 2000 }); new Uint8Array(m.buffer).fill(1); kept.push(m); }",
    ),
    { only: "browser" },
  ),
  row("a map that grows", memory, bad("const m = new Map(); for (let i = 0; ; i++) m.set(i, [i]);")),
  row("bigints that square themselves", memory, bad("let n = 3n; for (;;) n *= n;")),
  row(
    "failed allocations caught for ever",
    memory,
    bad("const kept = []; for (;;) try { kept.push(new Uint8Array(1e9).fill(1)); } catch {}"),
  ),
  row("closures without number", memory, bad("let f = () => 1; for (;;) { const g = f; f = () => g; }")),
  row(
    "copies by structured clone",
    memory,
    bad("let v = new Array(1e6).fill('x'); const kept = []; for (;;) kept.push(structuredClone(v));"),
    { only: "browser" },
  ),
  row("a typed array too large", answered, bad("return new Uint8Array(2 ** 53 - 1).length;")),
];

const floods: readonly Row[] = [
  row("console.log without end", output, bad("for (;;) console.log('x'.repeat(1000));"), { isFinite: true }),
  row("console.error without end", output, bad("for (;;) console.error('x'.repeat(1000));"), {
    isFinite: true,
  }),
  row(
    "objects on the console",
    output,
    bad("const o = { a: [{ b: new Map([[1, 2]]) }] }; for (;;) console.log(o, o, o);"),
    { isFinite: true },
  ),
  row("one line of a hundred megabytes", output, bad("console.log('x'.repeat(1e8)); return 1;"), {
    isFinite: true,
  }),
  row(
    "a huge object on the console",
    [...output, "answered"],
    bad("console.log(new Array(1e6).fill({ a: 1 })); return 1;"),
  ),
  row(
    "a log that catches everything",
    output,
    bad("for (;;) try { console.log('x'.repeat(1000)); } catch {}"),
  ),
  row("a logged object whose getter loops", either, bad("console.log({ get a() { for (;;); } }); return 1;")),
  row(
    "a logged object whose toString loops",
    either,
    bad("console.log(String({ toString() { for (;;); } })); return 1;"),
  ),
  row("standard output by process", output, bad("for (;;) process.stdout.write('x'.repeat(1000));"), {
    isFinite: true,
  }),
  row("messages, where there is a way", flood, bad("for (;;) self.postMessage(0);")),
];

const depths: readonly Row[] = [
  row("recursion without end", broken, "const bad = () => 1 + bad();"),
  row(
    "two functions that call each other",
    broken,
    "function odd() { return 1 + even(); } function even() { return 1 + odd(); } const bad = () => odd();",
  ),
  row("recursion through sort", broken, bad("return [2, 1].sort(() => bad());")),
  row("recursion through map", broken, bad("return [1].map(bad);")),
  row("a getter that asks itself", broken, bad("const o = { get x() { return this.x; } }; return o.x;")),
  row(
    "toString that shows itself",
    broken,
    bad("const o = { toString() { return `${this}`; } }; return `${o}`;"),
  ),
  row(
    "JSON.stringify a hundred thousand levels deep",
    broken,
    bad("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a);"),
  ),
  row(
    "JSON.parse a hundred thousand levels deep",
    [...broken, "outputTooLarge"],
    bad("return JSON.parse('['.repeat(1e5) + ']'.repeat(1e5));"),
  ),
  row(
    "a value a hundred thousand levels deep",
    ["outputTooLarge", ...broken],
    bad("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a;"),
  ),
  row(
    "toJSON that asks for itself",
    broken,
    bad("const o = { toJSON() { return JSON.stringify(o); } }; return JSON.stringify(o);"),
  ),
  row(
    "a regular expression of many groups",
    broken,
    bad("return new RegExp('('.repeat(1e5) + ')'.repeat(1e5)).test('');"),
  ),
  row(
    "promises nested without end",
    [...either, "outOfMemory", "engineFailed"],
    "async function bad() { return await bad(); }",
  ),
  row(
    "a proxy whose trap traps",
    broken,
    bad("const p = new Proxy({}, { get: (t, k, r) => r[k] }); return p.x;"),
  ),
  row(
    "a class that extends without end",
    [...broken, "timedOut"],
    bad("let C = class {}; for (let i = 0; i < 2e4; i++) C = class extends C {}; return new C() !== null;"),
  ),
];

const loops: readonly Row[] = [
  row("a plain loop", late, bad("for (;;);")),
  row("a loop that catches everything", late, bad("for (;;) try { for (;;); } catch {}")),
  row("finally for ever", late, bad("try { for (;;); } finally { for (;;); }")),
  row("a regular expression that backtracks", late, bad("return /^(a+)+$/.test('a'.repeat(60) + 'b');")),
  row("joining what is not there", either, bad("return new Array(2 ** 31).join('').length;")),
  row("looking through a trillion holes", late, bad("return [].indexOf.call({ length: 2 ** 40 }, 1);")),
  row("reversing a trillion holes", late, bad("return [].reverse.call({ length: 2 ** 52 }).length;")),
  row("a comparison that never returns", late, bad("return [2, 1].sort(() => { for (;;); });")),
  row(
    "an order that is none",
    answered,
    bad("return new Array(1e5).fill(0).map((_, i) => i).sort(() => 0.5 - Math.random()).length;"),
  ),
  row(
    "spreading what never ends",
    ["timedOut", "outOfMemory", "answered"],
    bad("return [...(function* () { for (;;) yield 1; })()].length;"),
  ),
  row(
    "an array made of what never ends",
    ["timedOut", "outOfMemory", "answered"],
    bad("return Array.from({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) });"),
  ),
  row("valueOf that loops", late, bad("return +{ valueOf() { for (;;); } };")),
  row(
    "a huge bigint as text",
    [...either, "outOfMemory"],
    bad("return (1n << 20_000_000n).toString().length;"),
  ),
  row("a power of bigints", [...either, "outOfMemory"], bad("return (7n ** 40_000_000n) > 0n;")),
  row(
    "repeated replacing",
    [...either, "outOfMemory"],
    bad("let s = 'a'; for (;;) s = s.replace(/a/g, 'aa');"),
  ),
  row(
    "Atomics.wait for ever",
    either,
    bad("return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);"),
    { only: "browser" },
  ),
  row(
    "a loop of WebAssembly's",
    either,
    bad(
      "return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,9,1,7,0,3,64,12,0,11,11]))).exports.f();",
    ),
    { only: "browser" },
  ),
  row(
    "the clock stopped",
    late,
    "Date.now = () => 0; performance.now = () => 0; function bad() { for (;;); }",
    { only: "browser" },
  ),
];

const pending: readonly Row[] = [
  row("a promise that never settles", late, bad("return new Promise(() => {});"), { isFinite: true }),
  row("a thenable that never calls back", either, "async function bad() { return await { then() {} }; }"),
  row("an async loop that never yields", late, "async function bad() { for (;;) await null; }"),
  row(
    "microtasks that breed",
    [...late, "outOfMemory"],
    "async function bad() { const again = () => { Promise.resolve().then(again); Promise.resolve().then(again); }; again(); return new Promise(() => {}); }",
  ),
  row(
    "microtasks after the answer",
    either,
    "function bad() { const again = () => Promise.resolve().then(again); again(); return 2; }",
    { othersMay: ["timedOut", "engineFailed"] },
  ),
  row(
    "queueMicrotask after the answer",
    either,
    "function bad() { const again = () => queueMicrotask(again); again(); return 2; }",
    { only: "browser", othersMay: ["timedOut", "engineFailed"] },
  ),
  row(
    "a hundred thousand timers",
    either,
    bad("for (let i = 0; i < 1e5; i++) setTimeout(() => {}, 0); return 2;"),
  ),
  row(
    "intervals that loop",
    either,
    bad("for (let i = 0; i < 1000; i++) setInterval(() => { for (;;); }, 0); return 2;"),
  ),
  row(
    "timers that breed",
    either,
    "function bad() { const again = () => { setTimeout(again, 0); setTimeout(again, 0); }; again(); return new Promise(() => {}); }",
  ),
  row(
    "a million promises",
    [...either, "outOfMemory"],
    "async function bad() { await Promise.all(new Array(1e6).fill(0).map(async (_, i) => i)); return 2; }",
  ),
  row(
    "an async generator nobody ends",
    late,
    "async function bad() { for await (const x of (async function* () { for (;;) yield 1; })()); }",
  ),
  row(
    "async waiting in shared memory",
    either,
    "async function bad() { return await Atomics.waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0).value; }",
    { only: "browser" },
  ),
  row(
    "workers, where there is a way",
    flood,
    bad("for (let i = 0; i < 1000; i++) new Worker(URL.createObjectURL(new Blob(['for(;;);']))); return 2;"),
  ),
  row(
    "unhandled rejections without number",
    either,
    bad("for (let i = 0; i < 1e5; i++) Promise.reject(new Error('x')); return 2;"),
    { othersMay: ["timedOut"] },
  ),
];

const answers: readonly Row[] = [
  row("ten million elements", ["outputTooLarge", "outOfMemory"], bad("return new Array(1e7).fill(0);")),
  row("an array that holds itself", answered, bad("const a = [1]; a.push(a); return a;")),
  row("a generator without end", answered, "function* bad() { for (;;) yield 1; }"),
  row("a getter that never ends", late, bad("return { get a() { for (;;); } };")),
  row("a proxy whose get loops", either, bad("return new Proxy([1], { get() { for (;;); } });")),
  row("a proxy whose keys never end", either, bad("return new Proxy({}, { ownKeys() { for (;;); } });")),
  row(
    "a proxy whose prototype loops",
    either,
    bad("return new Proxy({}, { getPrototypeOf() { for (;;); } });"),
  ),
  row(
    "a proxy that claims a long length",
    [...either, "outputTooLarge"],
    bad("return new Proxy([], { get: (t, k) => k === 'length' ? 2 ** 32 - 1 : 0 });"),
  ),
  row(
    "a getter that breeds",
    ["outputTooLarge", "timedOut", "answered"],
    bad("const make = () => ({ get a() { return make(); }, get b() { return make(); } }); return make();"),
  ),
  row(
    "an error whose message loops",
    either,
    bad("throw Object.defineProperty(new Error(), 'message', { get() { for (;;); } });"),
  ),
  row(
    "an error whose stack loops",
    either,
    bad("const e = new Error('x'); Object.defineProperty(e, 'stack', { get() { for (;;); } }); throw e;"),
  ),
  row(
    "an error with a message of 100 MB",
    ["answered", "outOfMemory"],
    bad("throw new Error('x'.repeat(1e8));"),
  ),
  row(
    "a name that loops",
    either,
    bad("class A {} Object.defineProperty(A, 'name', { get() { for (;;); } }); return new A();"),
  ),
  row("a thenable whose then loops", either, bad("return { then() { for (;;); } };")),
  row(
    "a promise whose then loops",
    either,
    bad("const p = Promise.resolve(1); p.then = () => { for (;;); }; return p;"),
  ),
  row(
    "a value shared a billion times",
    ["outputTooLarge"],
    bad("let a = [1]; for (let i = 0; i < 30; i++) a = [a, a]; return a;"),
    { isFinite: true },
  ),
  row(
    "a bigint of ten million digits",
    ["answered", "timedOut", "outputTooLarge"],
    bad("return 1n << 30_000_000n;"),
  ),
  row(
    "a map that grows while it is read",
    ["outputTooLarge", "timedOut", "outOfMemory", "answered"],
    bad(
      "const m = new Map(); m.set({ get a() { for (let i = 0; i < 1e5; i++) m.set({}, i); return 1; } }, 1); return m;",
    ),
  ),
];

const rows = [bombs, floods, depths, loops, pending, answers].flat();

export const programsOf = (engine: Engine): readonly StuckProgram[] =>
  rows
    .filter(({ only }) => only === undefined || only === engine)
    .map(({ code, ...rest }) => ({ ...rest, engine, source: code }));
