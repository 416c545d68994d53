import { createContext, Script } from "node:vm";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { buildQuickJsGuest } from "../../build/javascript-assets.ts";
import { boundsFor, decodeValue, encodeSteps } from "../../src/domain/codec.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import { project } from "../../src/domain/projection.ts";
import { anyLiteralValue } from "../../src/domain/testing/any-value.ts";
import type { MapEntry, Value } from "../../src/domain/value.ts";

let guestText = "";

beforeAll(async () => {
  guestText = await buildQuickJsGuest();
});

/** The harness in a realm of its own, as a program there would meet it. */
function startRealm(source: string, limits: { valueNodes?: number; outputBytes?: number } = {}) {
  const context = createContext({});
  const evaluate = (text: string): unknown => new Script(text).runInContext(context);
  evaluate(guestText);
  const settings = { outputBytes: 1000, valueNodes: 1000, isWholeProgram: false, names: ["f"], ...limits };
  context["settingsText"] = JSON.stringify(settings);
  evaluate("globalThis.harness = edgecaseGuest(settingsText); harness.arm()");
  const { harness } = context;
  evaluate(`__edgecase__({ __proto__: null, f: (${source}) })`);
  return {
    run: (...args: unknown[]): { kind: string; stdout: string; limit: string; observations: unknown[] } => {
      const steps = JSON.stringify([{ do: "call", name: "f", args, observe: "return" }]);
      return readReport(harness.runCase(steps));
    },
    runSteps: (steps: string) => readReport(harness.runCase(steps)),
  };
}

function readReport(text: string) {
  const end = text.indexOf("\n");
  const [kind, stdout, limit] = JSON.parse(text.slice(0, end));
  return { kind, stdout, limit, observations: JSON.parse(text.slice(end + 1)) };
}

/** What a program gives, from the text of an expression. */
function given(expression: string, limits?: { valueNodes?: number; outputBytes?: number }) {
  return startRealm(`() => function f() { return ${expression}; }`, limits).run();
}

describe("the harness", () => {
  it("gives an identity program's values back as JavaScript sees them", () => {
    const { runSteps } = startRealm("() => (x) => x", { valueNodes: 100_000 });
    fc.assert(
      fc.property(anyLiteralValue, (value) => {
        const step = {
          kind: "call",
          name: "f",
          args: [{ kind: "value", value }],
          observe: "return",
        } as const;
        const [observation] = runSteps(encodeSteps([step], "javascript")).observations;
        const returned = Reflect.get(Object(observation), "returned");
        const decoded = decodeValue(returned, boundsFor(defaultLimits));
        expect(decoded).toEqual({ kind: "decoded", value: throughJavaScript(project(value, "javascript")) });
      }),
    );
  });

  it.each([
    ["-0", { float: "-0.0" }],
    ["NaN", { float: "nan" }],
    ["-Infinity", { float: "-inf" }],
    ["0.1 + 0.2", { float: "0.30000000000000004" }],
    ["1e21", { float: "1e+21" }],
    ["9007199254740991n", 9007199254740991],
    ["9007199254740992n", { int: "0x20000000000000" }],
    ["-(2n ** 70n)", { int: "-0x400000000000000000" }],
    ["'\\ud800'", "\ud800"],
    ["undefined", { opaque: "undefined" }],
    ["[, 1]", [{ opaque: "undefined" }, { float: "1" }]],
    ["new Set([1, 'a'])", { set: [{ float: "1" }, "a"] }],
    ["new Map([[[1], {}]])", { map: [[[{ float: "1" }], { map: [] }]] }],
    ["Object.create(null)", { map: [] }],
    ["({ a: 1, [Symbol('s')]: 2 })", { map: [["a", { float: "1" }]] }],
    ["new Uint8Array([0, 255])", { bytes: "00ff" }],
    ["new (class extends Array {})(2)", [{ opaque: "undefined" }, { opaque: "undefined" }]],
    ["new (class extends Map { forEach() {} })([[1, 2]])", { map: [[{ float: "1" }, { float: "2" }]] }],
    ["new (class Point {})()", { opaque: "Point" }],
    ["Symbol('s')", { opaque: "symbol" }],
    ["() => 1", { opaque: "function" }],
    ["new Date(0)", { opaque: "Date" }],
    ["(function* () {})()", { opaque: "Generator" }],
    ["[Promise.resolve()]", [{ opaque: "Promise" }]],
    ["new RangeError('x')", { opaque: "RangeError" }],
    ["new Number(5)", { opaque: "Number" }],
    ["new Proxy([1, 2], {})", [{ float: "1" }, { float: "2" }]],
    ["new Proxy(class {}, {})", { opaque: "function" }],
    ["((a) => (a.push(a), a))([])", [{ opaque: "cycle" }]],
    ["((a) => [a, a])([])", [[], []]],
  ])("encodes %s", (expression, expected) => {
    expect(given(expression).observations).toEqual([{ returned: expected }]);
  });

  it.each([
    ["Array.prototype.map = Array.prototype.push = Array.prototype.join = () => 'lie'"],
    ["Array.prototype[Symbol.iterator] = function* () { yield 'lie'; }"],
    ["Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = () => 'lie'"],
    ["JSON.stringify = () => 'lie'; JSON.parse = () => ['lie']"],
    ["Array.isArray = () => false; Object.keys = Reflect.ownKeys = () => ['lie']"],
    ["Map.prototype.forEach = Set.prototype.forEach = Map.prototype.set = Set.prototype.add = () => 'lie'"],
    ["Object.defineProperty(Map.prototype, 'size', { get: () => 0 })"],
    ["Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => 'lie'"],
    ["Reflect.apply = Reflect.get = Reflect.getPrototypeOf = () => 'lie'"],
    ["Number.prototype.toString = String.prototype.slice = BigInt.prototype.toString = () => 'lie'"],
    ["Object.defineProperty(Array.prototype, 0, { set() { throw 'lie'; }, get: () => 'lie' })"],
    [
      "for (const key of ['get', 'set', 'value', 'enumerable', 'as', 'observe']) Object.prototype[key] = 'lie'",
    ],
    ["globalThis.Map = globalThis.Set = globalThis.Array = globalThis.String = undefined"],
    ["Object.prototype.hasOwnProperty = Object.hasOwn = () => false"],
  ])("encodes the same after a program did: %s", (attack) => {
    const { run } = startRealm(`(() => {
      const make = (x) => [x, { a: 1n }, new Map(), new Set(), -0.5, "é"];
      const filled = make(0);
      filled[2].set("k", [1]);
      filled[3].add(2);
      ${attack};
      return () => (x) => { filled[0] = x; return filled; };
    })()`);
    const expected = [
      [{ float: "7" }],
      { map: [["a", 1]] },
      { map: [["k", [{ float: "1" }]]] },
      { set: [{ float: "2" }] },
      { float: "-0.5" },
      "é",
    ];
    for (let again = 0; again < 2; again++) expect(run([7]).observations).toEqual([{ returned: expected }]);
  });

  it("reports what a getter of the result throws as the step's error", () => {
    const [observation] = given("({ get a() { throw new TypeError('no'); } })").observations;
    expect(observation).toMatchObject({ threw: { type: "TypeError", message: "no" } });
  });

  it.each([
    ["'plain'", "string", "plain"],
    ["undefined", "undefined", "undefined"],
    ["{ message: 'like an error' }", "Object", "like an error"],
    ["Object.assign(new Error('named'), { name: 'OutOfStock' })", "OutOfStock", "named"],
    ["new (class Broken extends Error {})('sub')", "Broken", "sub"],
    ["Object.defineProperty(new Error(), 'message', { get() { throw 1; } })", "Error", ""],
    ["Object.defineProperty(new Error('s'), 'stack', { get() { throw 1; } })", "Error", "s"],
    ["new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; } })", "Proxy", "[Proxy]"],
  ])("describes what is thrown: %s", (thrown, type, message) => {
    const [observation] = given(`(() => { throw ${thrown}; })()`).observations;
    expect(observation).toMatchObject({ threw: { type, message } });
  });

  it("cuts a message at 2,000 characters", () => {
    const [observation] = given("(() => { throw new Error('x'.repeat(1e6)); })()").observations;
    expect(observation).toMatchObject({ threw: { message: "x".repeat(2000) } });
  });

  it.each([
    ["new Array(1e9)", "1000 nodes"],
    ["Array.from({ length: 1001 })", "1000 nodes"],
    ["'x'.repeat(5e6)", "4000000 characters"],
    ["new Uint8Array(3e6)", "4000000 characters"],
    ["((a) => { for (let i = 0; i < 300; i++) a = [a]; return a; })([])", "200 levels of nesting"],
    ["((a) => { for (let i = 0; i < 900; i++) a = { a }; return a; })({})", "200 levels of nesting"],
  ])("refuses a result that is too large: %s", (expression, limit) => {
    expect(given(expression)).toMatchObject({ kind: "returnedTooMuch", limit });
  });

  it("gives arguments of 200 levels and takes them back", () => {
    const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
    const { runSteps } = startRealm("() => (x) => x");
    const { observations } = runSteps(`[{"do":"call","name":"f","args":[${deep}],"observe":"return"}]`);
    expect(observations).toEqual([{ returned: JSON.parse(deep) }]);
  });

  it("counts output in bytes and stops at the limit", () => {
    expect(given("print('é'.repeat(499))")).toMatchObject({
      kind: "finished",
      stdout: `${"é".repeat(499)}\n`,
    });
    expect(given("print('é'.repeat(500))")).toMatchObject({ kind: "printedTooMuch" });
    expect(given("(() => { for (;;) print('x'); })()")).toMatchObject({ kind: "printedTooMuch" });
  });

  it.each([
    ["1, 'a', [1, 'a'], { b: null }", "1 a [ 1, 'a' ] { b: null }"],
    ["-0, 5n, undefined, true", "-0 5n undefined true"],
    ["{ a: { b: { c: { d: 1 } } } }", "{ a: { b: { c: [Object] } } }"],
    ["new Map([['k', new Set([1])]])", "Map(1) { 'k' => Set(1) { 1 } }"],
    ["[], {}, [undefined, , null]", "[] {} [ undefined, <empty item>, null ]"],
    ["class A {}, () => 1, function g() {}", "[class A] [Function (anonymous)] [Function: g]"],
    ["new (class A { x = 1 })()", "A { x: 1 }"],
    ["[\"it's\", 'say \"x\"', 'a\\nb']", "[ \"it's\", 'say \"x\"', 'a\\nb' ]"],
    ["'%s is %d', 'x', 5, 'more'", "x is 5 more"],
    ["'100%', 5", "100% 5"],
    ["new RangeError('r')", "RangeError: r"],
    ["((a) => (a.a = a))({})", "{ a: [Circular] }"],
    ["{ 'a b': 1, get c() { throw 1; } }", "{ 'a b': 1, c: [Getter] }"],
    ["", ""],
  ])("prints console.log(%s) as a terminal would", (values, line) => {
    expect(given(`console.log(${values})`).stdout).toBe(`${line}\n`);
  });

  it("keeps errors out of what a step prints on standard output", () => {
    const { runSteps } = startRealm("() => () => { console.error('no'); console.log('yes'); }");
    const report = runSteps('[{"do":"call","name":"f","args":[],"observe":"stdout"}]');
    expect(report).toMatchObject({ stdout: "no\nyes\n", observations: [{ printed: "yes\n" }] });
  });

  it("passes host functions in and counts their calls within a case", () => {
    const { runSteps } = startRealm("() => (square) => square(square(2))");
    const steps =
      '[{"do":"call","name":"f","args":[{"host":"square"}],"observe":"return"},{"do":"hostCalls","name":"square","observe":"return"}]';
    for (let again = 0; again < 2; again++) {
      expect(runSteps(steps).observations).toEqual([{ returned: { float: "16" } }, { returned: 2 }]);
    }
  });
});

/** Sets and map keys as JavaScript keeps them: one of each primitive, and no negative zero. */
function throughJavaScript(value: Value): Value {
  switch (value.kind) {
    case "list":
      return { kind: "list", items: value.items.map(throughJavaScript) };
    case "set":
      return {
        kind: "set",
        items: [...new Map(value.items.map((item) => [identity(item), asKey(item)])).values()],
      };
    case "map": {
      const entries = new Map<unknown, MapEntry>();
      for (const [key, item] of value.entries) {
        const id = identity(key);
        entries.set(id, [entries.get(id)?.[0] ?? asKey(key), throughJavaScript(item)]);
      }
      return { kind: "map", entries: [...entries.values()] };
    }
    default:
      return value;
  }
}

function asKey(value: Value): Value {
  return value.kind === "float" && value.value === 0 ? { kind: "float", value: 0 } : throughJavaScript(value);
}

function identity(value: Value): unknown {
  if (value.kind === "null") return "null";
  if (value.kind === "list" || value.kind === "set" || value.kind === "map" || value.kind === "bytes")
    return Symbol("of its own");
  if (value.kind === "float") return value.value;
  return "value" in value ? `${value.kind} ${String(value.value)}` : Symbol("of its own");
}
