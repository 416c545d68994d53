// Judges one program as a Node process would have ended: with its tests in one file, and what it prints.
// The page puts `function edgecaseProgram(require, module, exports) { … }` and `const edgecaseSilent` behind it, and what
// of node_modules the benchmarks use.

// oxlint-disable-next-line no-unused-vars -- the page calls it
function check() {
  const printed = [];
  standIn(printed);
  const module = { exports: {} };
  requireModule.main = module;
  try {
    edgecaseProgram.call(module.exports, requireModule, module, module.exports);
  } catch (error) {
    if (error instanceof Exit && error.status === 0) return silence(printed);
    if (error instanceof Exit) return `failed: it ended with status ${error.status}`;
    if (error instanceof MissingModule) return `not graded: ${error.message}`;
    return `failed: ${textOf(error)}`.slice(0, 400);
  }
  return silence(printed);
}

function textOf(error) {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `${typeof error}: ${String(error)}`;
  } catch {
    // Whatever is thrown is the program's, and may have no text.
    return typeof error;
  }
}

function silence(printed) {
  return edgecaseSilent && printed.length > 0 ? `failed: it printed “${printed[0].slice(0, 200)}”` : "passed";
}

/** Node's globals that programs use, as far as they make a difference to a verdict. */
function standIn(printed) {
  const print = (...words) => void printed.push(words.map(String).join(" "));
  const quiet = ["time", "groupEnd", "countReset", "clear", "profile", "profileEnd", "timeStamp"];
  const shown = "log info debug warn error table dir trace group groupCollapsed count timeEnd timeLog dirxml";
  const console = Object.fromEntries(shown.split(" ").map((name) => [name, print]));
  for (const name of quiet) console[name] = () => {};
  console.assert = (holds, ...words) => {
    // As Node: it says so, and goes on.
    if (!holds) print("Assertion failed", ...words);
  };
  const stream = { write: (text) => (print(text), true) };
  const exit = (status = 0) => {
    throw new Exit(status);
  };
  const process = { argv: ["node", "program"], env: {}, exit, stdout: stream, stderr: stream };
  process.nextTick = (work, ...args) => queueMicrotask(() => work(...args));
  Object.assign(globalThis, { console, process, global: globalThis });
}

/** The program has ended its process. */
class Exit extends Error {
  constructor(status) {
    super("it ended");
    this.status = status;
  }
}

class MissingModule extends Error {}

function requireModule(name) {
  if (["assert", "node:assert", "assert/strict", "node:assert/strict"].includes(name))
    return name.endsWith("strict") ? assert.strict : assert;
  if (name === "js-md5") return md5;
  throw new MissingModule(`it needs the module “${name}”, which is not here`);
}

class AssertionError extends Error {
  name = "AssertionError";
}

function assert(value, message = "it is falsy") {
  if (!value) throw new AssertionError(message);
}

Object.assign(assert, {
  ok: assert,
  // oxlint-disable-next-line eqeqeq -- Node's legacy comparison
  equal: (actual, expected) => assert(actual == expected || bothNaN(actual, expected), "they differ"),
  strictEqual: (actual, expected) => assert(Object.is(actual, expected), "they differ"),
  deepEqual: (actual, expected) => assert(same(actual, expected, false), "they differ"),
  deepStrictEqual: (actual, expected) => assert(same(actual, expected, true), "they differ"),
});
assert.notEqual = opposite(assert.equal);
assert.notStrictEqual = opposite(assert.strictEqual);
assert.notDeepEqual = opposite(assert.deepEqual);
assert.notDeepStrictEqual = opposite(assert.deepStrictEqual);
assert.fail = (message) => assert(false, message);
assert.throws = (work) => assert(throws(work), "it throws nothing");
assert.doesNotThrow = (work) => assert(!throws(work), "it throws");
assert.strict = Object.assign((value, message) => assert(value, message), assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});

function opposite(agree) {
  return (actual, expected) =>
    assert(
      throws(() => agree(actual, expected)),
      "they are equal",
    );
}

function throws(work) {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

const bothNaN = (a, b) => Number.isNaN(a) && Number.isNaN(b);

/** Node's deepEqual: loose for what is no object, and blind to prototypes; `strict` is neither. */
function same(a, b, strict) {
  if (strict ? Object.is(a, b) : a === b || bothNaN(a, b)) return true;
  // oxlint-disable-next-line eqeqeq -- as above
  if (!isObject(a) || !isObject(b)) return !strict && !isObject(a) && !isObject(b) && a == b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Set && b instanceof Set)
    return a.size === b.size && [...a].every((item) => hasSame(b, item, strict));
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key), strict));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key], strict))
  );
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

function hasSame(set, item, strict) {
  return set.has(item) || [...set].some((other) => same(other, item, strict));
}
