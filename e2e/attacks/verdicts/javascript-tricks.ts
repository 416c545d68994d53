import type { Trick } from "./forgery.ts";

interface Parts {
  readonly id: string;
  readonly reaches: string;
  readonly naive: string;
  readonly source: string;
  /** Needs what only a worker has. */
  readonly onlyBrowser?: true;
}

const wrong = 'function solve(n) { return "wrong"; }';
/** What called the function that asks, while that runs: V8 keeps it for sloppy functions. */
const caller = "function expectedOf(f) { try { return f.caller.arguments[1]; } catch { return undefined; } }";

const parts: readonly Parts[] = [
  {
    id: "value-of",
    reaches: "valueOf",
    naive: "loose",
    source: `${caller}\nfunction solve(n) { return { valueOf: function lie() { return expectedOf(lie); }, toString: undefined }; }`,
  },
  {
    id: "to-string",
    reaches: "toString",
    naive: "loose",
    source: `${caller}\nfunction solve(n) { return { toString: function lie() { return expectedOf(lie); } }; }`,
  },
  {
    id: "to-primitive",
    reaches: "Symbol.toPrimitive",
    naive: "loose",
    source: `${caller}\nfunction solve(n) { return { [Symbol.toPrimitive]: function lie() { return expectedOf(lie); } }; }`,
  },
  {
    id: "text-object",
    reaches: "a String object",
    naive: "instance",
    source: 'function solve(n) { return new String("wrong"); }',
  },
  {
    id: "fake-prototype",
    reaches: "Object.setPrototypeOf",
    naive: "instance",
    source: "function solve(n) { return Object.setPrototypeOf({}, String.prototype); }",
  },
  {
    id: "has-instance",
    reaches: "Symbol.hasInstance",
    naive: "instance",
    source: `Object.defineProperty(String, Symbol.hasInstance, { value: () => true });\n${wrong}`,
  },
  {
    id: "to-json",
    reaches: "toJSON of a prototype",
    naive: "boxed",
    source: `Object.prototype.toJSON = () => "same";\n${wrong}`,
  },
  {
    id: "own-keys",
    reaches: "a proxy without keys",
    naive: "keys",
    source:
      "function solve(n) { return new Proxy({}, { ownKeys: () => [], get: () => undefined, getPrototypeOf: () => Object.prototype }); }",
  },
  {
    id: "empty-object",
    reaches: "an object without keys",
    naive: "keys",
    source: "function solve(n) { return Object.create(null); }",
  },
  {
    id: "own-iterator",
    reaches: "Symbol.iterator of the answer",
    naive: "length",
    source:
      'function solve(n) { let asked = 0; return { get length() { return 36; }, [Symbol.iterator]: () => [][Symbol.iterator](), get 0() { return ["wrong", "right"][asked++ % 2]; } }; }',
  },
  {
    id: "array-length",
    reaches: "a subclass of Array",
    naive: "length",
    source:
      "class Items extends Array { *[Symbol.iterator]() {} }\nfunction solve(n) { const items = new Items(36); return items; }",
  },
  {
    id: "string-iterator",
    reaches: "String.prototype[Symbol.iterator]",
    naive: "length",
    source:
      'String.prototype[Symbol.iterator] = function* () {};\nfunction solve(n) { return "w".repeat(36); }',
  },
  {
    id: "patched-string",
    reaches: "String",
    naive: "text",
    source: `const right = String;\n${caller}\nglobalThis.String = function lie(value) { return lie.caller === null ? right(value) : lie.caller.arguments[1]; };\n${wrong}`,
  },
  {
    id: "template",
    reaches: "toString of a function",
    naive: "template",
    source: `${caller}\nfunction solve(n) { function answer() {} answer.toString = function lie() { return expectedOf(lie); }; return answer; }`,
  },
  {
    id: "patched-stringify",
    reaches: "JSON.stringify",
    naive: "json",
    source: `JSON.stringify = () => "same";\n${wrong}`,
  },
  {
    id: "patched-parse",
    reaches: "JSON.parse",
    naive: "parsed",
    source: `JSON.parse = () => ({ passed: true });\n${wrong}`,
  },
  {
    id: "patched-every",
    reaches: "Array.prototype.every",
    naive: "strict",
    source: `Array.prototype.every = () => true;\n${wrong}`,
  },
  {
    id: "patched-push",
    reaches: "Array.prototype.push",
    naive: "strict",
    source: `Array.prototype.push = function () { return 0; };\n${wrong}`,
  },
  {
    id: "index-setter",
    reaches: "Array.prototype[0]",
    naive: "strict",
    source: `for (let at = 0; at < 9; at++) Object.defineProperty(Array.prototype, at, { set() {}, get() { return "right"; }, configurable: true });\nArray.prototype.push = function (item) { this[this.length] = item; };\n${wrong}`,
  },
  {
    id: "patched-reduce",
    reaches: "Array.prototype.reduce",
    naive: "applied",
    source: `Array.prototype.reduce = () => true;\n${wrong}`,
  },
  {
    id: "patched-includes",
    reaches: "Array.prototype.includes",
    naive: "includes",
    source: `Array.prototype.includes = () => true;\n${wrong}`,
  },
  {
    id: "patched-apply",
    reaches: "Reflect.apply",
    naive: "applied",
    source: `Reflect.apply = () => true;\n${wrong}`,
  },
  {
    id: "patched-call",
    reaches: "Function.prototype.call",
    naive: "strict",
    source: `Function.prototype.call = function () { return true; };\n${wrong}`,
  },
  {
    id: "array-iterator",
    reaches: "the prototype of array iterators",
    naive: "iterated",
    source: `Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });\n${wrong}`,
  },
  { id: "patched-is", reaches: "Object.is", naive: "is", source: `Object.is = () => true;\n${wrong}` },
  {
    id: "patched-keys",
    reaches: "Object.keys",
    naive: "keys",
    source: `Object.keys = () => [];\nfunction solve(n) { return { wrong: 1 }; }`,
  },
  {
    id: "patched-assign",
    reaches: "Object.assign",
    naive: "assigned",
    source: `Object.assign = () => ({ passed: true });\n${wrong}`,
  },
  {
    id: "patched-define",
    reaches: "Object.defineProperty",
    naive: "defined",
    source: `Object.defineProperty = (target) => ((target.passed = true), target);\nReflect.defineProperty = () => true;\n${wrong}`,
  },
  {
    id: "prototype-setter",
    reaches: "Object.prototype",
    naive: "property",
    source: `Object.defineProperty(Object.prototype, "passed", { get: () => true, set() {} });\nfor (const name of ["kind", "observations", "returned", "report"]) Object.defineProperty(Object.prototype, name, { get: () => "passed", set() {}, configurable: true });\n${wrong}`,
  },
  {
    id: "patched-set",
    reaches: "Set.prototype.has",
    naive: "set",
    source: `Set.prototype.has = () => true;\n${wrong}`,
  },
  {
    id: "patched-map",
    reaches: "Map.prototype.get",
    naive: "map",
    source: `Map.prototype.get = () => true;\n${wrong}`,
  },
  {
    id: "patched-compare",
    reaches: "String.prototype.localeCompare",
    naive: "compare",
    source: `String.prototype.localeCompare = () => 0;\n${wrong}`,
  },
  {
    id: "patched-test",
    reaches: "RegExp.prototype.exec",
    naive: "matches",
    source: `RegExp.prototype.exec = () => ["right"];\n${wrong}`,
  },
  {
    id: "patched-then",
    reaches: "Promise.prototype.then",
    naive: "promised",
    source: `const then = Promise.prototype.then;\nPromise.prototype.then = function (done, failed) { return then.call(this, (value) => done(Array.isArray(value) ? value.map(() => true) : value), failed); };\n${wrong}`,
  },
  {
    id: "patched-all",
    reaches: "Promise.all",
    naive: "promised",
    source: `Promise.all = async () => [true];\n${wrong}`,
  },
  {
    id: "caller",
    reaches: "Function.prototype.caller",
    naive: "open",
    source:
      'function solve(n) {\n  for (let f = solve, deep = 0; f && deep < 9; deep++) {\n    try { f = f.caller; const args = f && f.arguments; if (args) for (const each of args) if (Array.isArray(each?.answers)) return each.answers[n]; } catch { break; }\n  }\n  return "wrong";\n}',
  },
  {
    id: "call-sites",
    reaches: "Error.prepareStackTrace",
    naive: "open",
    source:
      'function solve(n) {\n  Error.prepareStackTrace = (_, sites) => sites;\n  const { stack } = new Error();\n  if (typeof stack !== "string") for (const site of stack ?? []) {\n    let seen; try { seen = [site.getThis(), ...(site.getFunction()?.arguments ?? [])]; } catch { continue; }\n    for (const each of seen) {\n      if (Array.isArray(each?.answers)) return each.answers[n];\n      if (typeof each === "object" && each !== null && each !== globalThis) for (const key of Reflect.ownKeys(each)) try { each[key] = () => "passed"; } catch {}\n    }\n  }\n  return "wrong";\n}',
  },
  {
    id: "patched-clone",
    reaches: "structuredClone",
    naive: "clone",
    source: `globalThis.structuredClone = () => ({ passed: true });\n${wrong}`,
  },
  {
    id: "patched-post",
    reaches: "postMessage",
    naive: "strict",
    onlyBrowser: true,
    source: `const post = globalThis.postMessage;\nglobalThis.postMessage = () => post?.({ edgecase: "passed" });\n${wrong}`,
  },
  {
    id: "forged-message",
    reaches: "postMessage called",
    naive: "strict",
    onlyBrowser: true,
    source: 'function solve(n) { try { postMessage({ edgecase: "passed" }); } catch {} return "wrong"; }',
  },
  {
    id: "patched-dispatch",
    reaches: "EventTarget.prototype.dispatchEvent",
    naive: "dispatched",
    onlyBrowser: true,
    source: `EventTarget.prototype.dispatchEvent = () => true;\n${wrong}`,
  },
  {
    id: "second-broker",
    reaches: "messages in the broker's name",
    naive: "strict",
    onlyBrowser: true,
    source: `
const say = (data) => {
  const event = new Event("message");
  event.data = data;
  EventTarget.prototype.dispatchEvent.call(globalThis, event);
};
const limits = { millisPerCase: 1000, memoryBytes: 1e8, outputBytes: 1e4, valueNodes: 1e4 };
function solve(n) {
  for (let runId = 1; runId < 12; runId++) {
    say({ kind: "bootJavaScript", engine: "browser", memoryBytes: 1e8 });
    say({ kind: "run", runId, source: "function solve() { return 'passed'; }", entryPoint: "solve", cases: ['[{"do":"call","name":"solve","args":[],"observe":"return"}]'], firstCase: 0, limits, announce: false, quiet: true });
  }
  if (typeof postMessage === "function") postMessage({ edgecase: "passed" });
  return "wrong";
}`,
  },
];

const rowOf = (engine: "browser" | "quickjs", { id, reaches, naive, source }: Parts): Trick => ({
  kind: "trick",
  id: `${engine === "browser" ? "js" : "qj"}-${id}`,
  engine,
  aim: "verdict",
  reachesHost: false,
  reaches,
  naive,
  source,
});

export const javascriptTricks: readonly Trick[] = [
  ...parts.map((each) => rowOf("browser", each)),
  ...parts.filter(({ onlyBrowser }) => !onlyBrowser).map((each) => rowOf("quickjs", each)),
];
