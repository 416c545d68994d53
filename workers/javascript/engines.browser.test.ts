import { describe, expect, it } from "vitest";
import { type EngineName, calling, feeding, observed, program, run } from "./testing/javascript-worker.ts";

describe.each<EngineName>(["browser", "quickjs"])("the engine %s", (engine) => {
  it.each([
    ["function f(x) { return x + 1; }"],
    ["const f = (x) => x + 1;"],
    ["let f = function (x) { return x + 1; };"],
    ["var f; f = (x) => x + 1"],
    ["f = (x) => x + 1"],
    ["async function f(x) { await null; return x + 1; }"],
    ["const f = (x) => new Promise((resolve) => setTimeout(resolve, 5, x + 1));"],
    ["module.exports = { f: (x) => x + 1 };"],
    ["module.exports = (x) => x + 1;"],
    ["exports.f = (x) => x + 1; if (require.main === module) throw new Error('not here');"],
    ["'use strict'; function f(x) { return (function () { return this; })() === undefined ? x + 1 : 0; }"],
    ["#!/usr/bin/env node\nfunction f(x) { return x + 1; }"],
    ["const print = 1, readline = 2, module = 3, process = 4, name = 5; function f(x) { return x + print; }"],
    ["function f(x) { return x + 1; } // the end"],
  ])("finds the entry point of %j", async (source) => {
    expect(await observed(engine, { source, cases: [calling(1), calling(2)] })).toEqual([
      [{ returned: { float: "2" } }],
      [{ returned: { float: "3" } }],
    ]);
  });

  it("builds objects, calls their methods, and goes on after one that fails", async () => {
    const source =
      "class f { constructor(n) { this.n = n; } add(x) { return (this.n += x); } async later() { return this; } }";
    const steps = [
      { do: "construct", name: "f", args: [1], as: "it", observe: "nothing" },
      { do: "method", on: "it", name: "add", args: [2], observe: "return" },
      { do: "method", on: "it", name: "nope", args: [], observe: "return" },
      { do: "method", on: "it", name: "later", args: [], observe: "return" },
    ];
    expect(await observed(engine, { source, cases: [JSON.stringify(steps)] })).toMatchObject([
      [
        { nothing: true },
        { returned: { float: "3" } },
        { threw: { type: "TypeError" } },
        { returned: { opaque: "f" } },
      ],
    ]);
  });

  it("calls what an earlier step returned, with clocks that stand still", async () => {
    const source =
      "function f(g) { const made = Date.now(); return (x) => [g(x), made, new Date().getTime(), performance.now()]; }";
    const steps = [
      { do: "clock", millis: 1000, observe: "nothing" },
      { do: "call", name: "f", args: [{ host: "square" }], as: "it", observe: "nothing" },
      { do: "clock", millis: 2000, observe: "nothing" },
      { do: "invoke", on: "it", args: [3], observe: "return" },
      { do: "hostCalls", name: "square", observe: "return" },
    ];
    const [observations] = await observed(engine, { source, cases: [JSON.stringify(steps)] });
    const numbers = ["9", "1000", "2000", "2000"].map((float) => ({ float }));
    expect(observations).toEqual([
      { nothing: true },
      { nothing: true },
      { nothing: true },
      { returned: numbers },
      { returned: 1 },
    ]);
  });

  it("observes the arguments after the call", async () => {
    const steps = [{ do: "call", name: "f", args: [[2]], observe: "arguments" }];
    expect(
      await observed(engine, { source: "function f(a) { a.push(1); }", cases: [JSON.stringify(steps)] }),
    ).toEqual([[{ arguments: [[{ float: "2" }, { float: "1" }]] }]]);
  });

  it("names the lines of the program on the way to an error, outermost first", async () => {
    const source = "function inner() {\n  throw new TypeError('bad');\n}\nfunction f() {\n  inner();\n}";
    const frames = [
      { line: 5, function: "f" },
      { line: 2, function: "inner" },
    ];
    expect(await observed(engine, { source })).toEqual([
      [{ threw: { type: "TypeError", bases: ["Error"], message: "bad", frames } }],
    ]);
  });

  it("names what a thrown type extends, nearest first", async () => {
    const source = `
class Refused extends RangeError {}
class Insufficient extends Refused {}
function f() { throw new Insufficient("no"); }`;
    expect(await observed(engine, { source })).toMatchObject([
      [{ threw: { type: "Insufficient", bases: ["Refused", "RangeError", "Error"] } }],
    ]);
  });

  it("is not held up by a hostile prototype chain", async () => {
    const source = `
let made = Object.defineProperty(Object.create(null), "constructor", { get() { throw 1; } });
for (let i = 0; i < 1000; i++) made = Object.create(made, { constructor: { value: { ["x".repeat(999)]: class {} }["x".repeat(999)] } });
function f(chain) { throw chain ? made : Object.create(new Proxy({}, { getPrototypeOf() { throw 1; } })); }`;
    const seen = await observed(engine, { source, cases: [calling(1), calling(0)] });
    expect(seen).toMatchObject([
      [{ threw: { bases: Array.from({ length: 20 }, () => "x".repeat(100)) } }],
      [{ threw: { type: "Proxy" } }],
    ]);
  });

  it("tells a rejected promise from a returned one", async () => {
    const [observations] = await observed(engine, {
      source: "async function f() { await null; throw 'no'; }",
    });
    expect(observations).toEqual([{ threw: { type: "string", message: "no", frames: [] } }]);
  });

  it.each([
    ["function f(x) {\n  return x +;\n}", 2],
    ["function f(x { return x; }", 1],
    ["function f(x) {\n  return 1;\n", 3],
    ["const f = 1;\nconst f = 2;", 2],
    ["return 5", 1],
  ])("says where %j cannot be read", async (source, line) => {
    expect((await run(engine, { source })).reports).toMatchObject([{ kind: "notCompiled", line }]);
  });

  it("says what to do about `export` and `import`", async () => {
    const exported = await run(engine, { source: "export function f() {}" });
    expect(exported.reports).toMatchObject([
      { kind: "notCompiled", message: expect.stringContaining("Leave out `export`") },
    ]);
    const imported = await run(engine, { source: "import fs from 'fs';\nfunction f() {}" });
    expect(imported.reports).toMatchObject([
      { kind: "notCompiled", message: expect.stringContaining("leave out `import`") },
    ]);
  });

  it("takes a SyntaxError that the program throws for a crash", async () => {
    const { reports } = await run(engine, {
      source: "console.log('before');\nJSON.parse('{');",
      cases: [calling(), calling()],
    });
    const crash = {
      kind: "crashed",
      stdout: "before\n",
      thrown: { type: "SyntaxError", frames: [{ line: 2 }] },
    };
    expect(reports).toMatchObject([crash, crash]);
  });

  it("lists what is defined where the entry point is missing", async () => {
    const source = "function g() {}\nclass K {}\nconst h = () => 1, n = 3; // function ghost() {}";
    expect((await run(engine, { source })).reports).toEqual([
      { kind: "missingEntryPoint", name: "f", defined: ["g", "K", "h"] },
    ]);
  });

  it("does not take a builtin for the entry point", async () => {
    const cases = ['[{"do":"call","name":"parseInt","args":["5"],"observe":"return"}]'];
    const { reports } = await run(engine, { source: "", entryPoint: "parseInt", cases });
    expect(reports).toMatchObject([{ kind: "missingEntryPoint", name: "parseInt" }]);
  });

  it("takes endless recursion for an ordinary error, and goes on", async () => {
    const source = "function f(x) { return x ? f(x) + 1 : 'ok'; }";
    const observations = await observed(engine, { source, cases: [calling(1), calling(0)] });
    expect(observations).toMatchObject([[{ threw: { type: "RangeError" } }], [{ returned: "ok" }]]);
  });

  it("stops a case that prints too much, whatever it returns", async () => {
    const source = "function f(x) { try { for (;;) print('x'.repeat(1000)); } catch {} return x; }";
    const tooMuch = { kind: "outputTooLarge", what: "printed" };
    expect((await run(engine, { source, cases: [calling(1), calling(2)] })).reports).toMatchObject([
      tooMuch,
      tooMuch,
    ]);
  });

  it("refuses a result of too many values, and goes on", async () => {
    const source = "function f(n) { return new Array(n).fill(0); }";
    const { reports } = await run(engine, { source, cases: [calling(200_001), calling(1)] });
    expect(reports).toMatchObject([{ kind: "outputTooLarge", what: "returned" }, { kind: "finished" }]);
  });

  it("shows what the top level printed with the first case, and keeps quiet when asked to", async () => {
    const source = "console.log('top'); function f() { console.log('case'); }";
    const loud = await run(engine, { source, cases: [calling(), calling()] });
    expect(loud.reports).toMatchObject([{ stdout: "top\ncase\n" }, { stdout: "case\n" }]);
    const quiet = await run(engine, { source, quiet: true });
    expect(quiet.reports).toMatchObject([{ stdout: "" }]);
  });

  it.each([
    ["for (let line; (line = readline()) !== null; ) console.log(line.length);"],
    [
      "console.log(require('fs').readFileSync(0, 'utf8').trim().split('\\n').map((line) => line.length).join('\\n'));",
    ],
    [
      "const fs = require('node:fs'); for (const line of fs.readFileSync('/dev/stdin').toString().split('\\n')) if (line) print(line.length);",
    ],
    [
      "const first = readline();\nsetTimeout(() => console.log(readline().length), 1);\nconsole.log(first.length);",
    ],
    [
      "async function main() { await null; for (let i = 0; i < 2; i++) process.stdout.write(`${readline().length}\\n`); }\nmain();",
    ],
    [
      "const line = await Promise.resolve(readline()); console.log(line.length); console.log(readline().length); return;",
    ],
  ])("feeds standard input to %j, afresh for each case", async (source) => {
    expect(await program(engine, source, "ab\nc\n", "abc\nde")).toEqual([
      [{ printed: "2\n1\n" }],
      [{ printed: "3\n2\n" }],
    ]);
  });

  it("says what a program may use instead of Node's streams and modules", async () => {
    const message = expect.stringContaining("readline()");
    for (const source of ["process.stdin.on('data', () => {});", "\nrequire('readline');"]) {
      expect(await program(engine, source, "")).toMatchObject([[{ threw: { type: "Error", message } }]]);
    }
  });

  it("gives the right line of an error in a whole program", async () => {
    expect(await program(engine, "let a = 1;\nnull.x;", "")).toMatchObject([
      [{ threw: { frames: [{ line: 2 }] } }],
    ]);
    const { reports } = await run(engine, {
      source: "let a = 1;\nif (a) {",
      entryPoint: "",
      cases: [feeding("")],
    });
    expect(reports).toMatchObject([{ kind: "notCompiled", message: "Unexpected end of input", line: 2 }]);
  });

  it("notices an error in a timer", async () => {
    const observations = await program(engine, "setTimeout(() => { throw new RangeError('late'); }, 1);", "");
    expect(observations).toMatchObject([[{ threw: { type: "RangeError", message: "late" } }]]);
  });

  it("keeps a timer of one case out of the next", async () => {
    const source =
      "function f(x) { if (x) setInterval(() => console.log('late'), 1); return new Promise((go) => setTimeout(go, 20)); }";
    const { reports } = await run(engine, { source, cases: [calling(true), calling(false)] });
    expect(reports).toMatchObject([{ stdout: expect.stringContaining("late") }, { stdout: "" }]);
  });

  it("stays its own master when the program patches everything it can reach", async () => {
    const source = `
      function f(x) { return [x, { a: "b" }]; }
      globalThis.postMessage = globalThis.performance = globalThis.Atomics = globalThis.console = undefined;
      JSON.parse = JSON.stringify = Reflect.apply = () => { throw 1; };
      Array.prototype.push = Array.prototype.map = Function.prototype.call = Function.prototype.bind = () => { throw 2; };
      Promise.prototype.then = () => { throw 3; };
      Object.defineProperty(Promise.prototype, "constructor", { get() { throw 4; } });
      Array.prototype[Symbol.iterator] = function* () { yield "lie"; };
      Object.prototype.as = Object.prototype.kind = "lie";`;
    const returned = ["1", "2"].map((text) => [{ returned: [text, { map: [["a", "b"]] }] }]);
    expect(await observed(engine, { source, cases: [calling("1"), calling("2")] })).toEqual(returned);
  });

  it("says how many parameters the entry point declares", async () => {
    expect((await run(engine, { source: "function f(a, b) {}" })).reports).toMatchObject([
      { declaredParameters: 2 },
    ]);
  });

  it("reports every case once and in order, and announces each where it is asked to", async () => {
    const cases = [4, 5, 6].map((n) => calling(n));
    const { messages } = await run(engine, {
      source: "const f = (n) => n;",
      cases,
      firstCase: 4,
      announce: true,
    });
    const story = messages.flatMap((message) =>
      message.kind === "starting"
        ? [`start ${message.caseIndex}`]
        : message.kind === "outcomes"
          ? message.outcomes.map(({ caseIndex }) => `end ${caseIndex}`)
          : [],
    );
    expect(story).toEqual(["start -1", "start 4", "end 4", "start 5", "end 5", "start 6", "end 6"]);
  });

  it("runs ten thousand cases", async () => {
    const cases = Array.from({ length: 10_000 }, (_, n) => calling(n));
    const observations = await observed(engine, { source: "const f = (n) => n;", cases });
    expect(observations).toEqual(cases.map((_, n) => [{ returned: { float: String(n) } }]));
  });
});
