// Judges one program as a Node process would have ended: with its tests in one file, and what it prints.
// The page puts `function edgecaseProgram(console, require) { … }` and `const edgecaseSilent` behind it.

// oxlint-disable-next-line no-unused-vars -- the page calls it
function check() {
  const printed = [];
  const print = (...words) => void printed.push(words.map(String).join(" "));
  const console = { log: print, info: print, debug: print, warn: print, error: print };
  console.assert = (holds, ...words) => {
    // As Node: it says so, and goes on.
    if (!holds) print("Assertion failed", ...words);
  };
  try {
    edgecaseProgram(console, requireModule);
  } catch (error) {
    if (error instanceof MissingModule) return `not graded: ${error.message}`;
    const name = error instanceof Error ? error.name : typeof error;
    return `failed: ${name}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 400);
  }
  if (edgecaseSilent && printed.length > 0) return `failed: it printed “${printed[0].slice(0, 200)}”`;
  return "passed";
}

class MissingModule extends Error {}

function requireModule(name) {
  if (["assert", "node:assert"].includes(name)) return assert;
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
assert.strict = assert;

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
