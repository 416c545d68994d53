import type { Random } from "./random.ts";

/** Structured data as it comes out of JSON, a database or a message, changed in one to four places. */
export function mutateData(data: unknown, random: Random): unknown {
  let mutated = data;
  for (let left = 1 + random.below(4); left > 0; left -= 1) mutated = mutateSomewhere(mutated, random);
  return mutated;
}

function mutateSomewhere(data: unknown, random: Random): unknown {
  if (Array.isArray(data)) return mutateArray(data, random);
  if (isPlain(data)) return mutateObject(data, random);
  return mutateLeaf(data, random);
}

function mutateArray(items: readonly unknown[], random: Random): unknown {
  const at = random.below(items.length);
  switch (random.below(8)) {
    case 0:
      return items.toSpliced(at, 1);
    case 1:
      return [...items, items[at], items[at]];
    case 2:
      return Array.from({ length: random.below(60) }, () => items[at]);
    case 3:
      return oddValue(random);
    case 4:
      return Object.fromEntries(items.entries());
    default:
      return items.length === 0 ? [oddValue(random)] : items.with(at, mutateSomewhere(items[at], random));
  }
}

function mutateObject(data: Readonly<Record<string, unknown>>, random: Random): unknown {
  const entries = Object.entries(data);
  const at = random.below(entries.length);
  const [key, value] = entries[at] ?? ["kind", 1];
  switch (random.below(10)) {
    case 0:
      return Object.fromEntries(entries.toSpliced(at, 1));
    case 1:
      return objectOf([...entries, [random.pick(keys), oddValue(random)]]);
    case 2:
      return objectOf([...entries, [random.pick(keys), value]]);
    case 3:
      return oddValue(random);
    case 4:
      return objectOf([...entries, [key, oddValue(random)]]);
    default:
      return objectOf([...entries, [key, mutateSomewhere(value, random)]]);
  }
}

function mutateLeaf(data: unknown, random: Random): unknown {
  if (typeof data === "string" && random.chance(0.6)) {
    const at = random.below(data.length + 1);
    return data.slice(0, at) + random.pick(texts) + data.slice(at + random.below(3));
  }
  if (typeof data === "number" && random.chance(0.5)) return random.pick(numbers);
  return oddValue(random);
}

function oddValue(random: Random): unknown {
  return random.pick(odd)(random);
}

const odd: readonly [(random: Random) => unknown, ...((random: Random) => unknown)[]] = [
  () => null,
  () => undefined,
  () => true,
  (random) => random.pick(numbers),
  (random) => random.pick(texts),
  (random) => random.pick(texts).repeat(1 + random.below(2000)),
  () => [],
  () => ({}),
  // What cannot become a text, and throws where somebody tries.
  () => ({ toString: 1, valueOf: null }),
  () => ({ toString: "x", length: 3, 0: "a" }),
  (random) => objectOf([[random.pick(keys), random.pick(numbers)]]),
  (random) => nested(1 + random.below(800), (inner) => [inner]),
  (random) => nested(1 + random.below(800), (inner) => ({ [random.pick(keys)]: inner })),
];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

/** Own properties, whatever their names: `__proto__` too. */
function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

function isPlain(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}

// prettier-ignore
const keys = ["__proto__", "constructor", "toString", "toJSON", "valueOf", "length", "then", "kind", "", "0", "id", "hasOwnProperty"] as const;
// prettier-ignore
const texts = ["", "x", "__proto__", "\ud800", "\0", "1e999", "-0x1", "../..", "é", "\u202e", "[[", "nan"] as const;
// prettier-ignore
const numbers = [0, -0, -1, 1.5, NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 64, -(2 ** 53), 8.64e15 + 1] as const;
