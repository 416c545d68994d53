// The page's tagged JSON: src/protocol/wire.ts says what is what.

const maxDepth = 200;
const maxCharacters = 1_000_000;

/**
 * A value as data for JSON.
 * @returns `wire`, or `limit`: which limit the value goes over
 */
export function encode(value, maxNodes) {
  try {
    return {
      wire: wireOf(value, { nodesLeft: maxNodes, charactersLeft: maxCharacters, maxNodes, open: [] }),
    };
  } catch (error) {
    if (error instanceof TooLarge) return { limit: error.message };
    throw error;
  }
}

class TooLarge extends Error {}

function wireOf(value, budget) {
  budget.nodesLeft -= 1;
  if (budget.nodesLeft < 0) throw new TooLarge(`${budget.maxNodes} nodes`);
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return { float: numberText(value) };
    case "string":
      return spend(value, value.length, budget);
    case "bigint":
      return bigintWire(value);
    case "object":
      return value === null ? null : objectWire(value, budget);
    default:
      return { opaque: typeof value };
  }
}

function spend(wire, characters, budget) {
  budget.charactersLeft -= characters;
  if (budget.charactersLeft < 0) throw new TooLarge(`${maxCharacters} characters`);
  return wire;
}

function numberText(value) {
  if (Number.isNaN(value)) return "nan";
  if (Object.is(value, -0)) return "-0.0";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "inf" : "-inf";
}

function bigintWire(value) {
  if (Number.isSafeInteger(Number(value))) return Number(value);
  return { int: value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}` };
}

function objectWire(value, budget) {
  if (budget.open.includes(value)) return { opaque: "cycle" };
  if (budget.open.length === maxDepth) throw new TooLarge(`${maxDepth} levels of nesting`);
  budget.open.push(value);
  try {
    return containerWire(value, (item) => wireOf(item, budget), budget);
  } finally {
    budget.open.pop();
  }
}

function containerWire(value, inner, budget) {
  if (Array.isArray(value)) return Array.from(value, inner);
  if (value instanceof Uint8Array)
    return spend({ bytes: Buffer.from(value).toString("hex") }, 2 * value.length, budget);
  if (value instanceof Set) return { set: Array.from(value, inner) };
  if (value instanceof Map) return { map: Array.from(value, ([key, item]) => [inner(key), inner(item)]) };
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null)
    return { map: Object.entries(value).map(([key, item]) => [key, inner(item)]) };
  return { opaque: String(value.constructor?.name ?? "object").slice(0, 100) };
}
