import { canonical } from "../canonical.ts";
import type { Value } from "../value.ts";

/** In its order, the other way round, and sorted either way. */
const orders = 4;

/**
 * How hard it is to guess which items were taken out of another sequence: neighbours, or any of them in an order that
 * programs like.
 * @returns the binary logarithm of how many such guesses there are; infinite where it was not taken out of any
 * @example takenBits([3, 4], [[1, 2, 3, 4]]) // about 7, with ints for the numbers
 */
export function takenBits(items: readonly Value[], sources: readonly (readonly Value[])[]): number {
  if (items.length === 0) return Infinity;
  const texts = items.map(canonical);
  return sources.reduce((least, source) => Math.min(least, bitsFrom(texts, source)), Infinity);
}

function bitsFrom(texts: readonly string[], source: readonly Value[]): number {
  if (source.length < texts.length) return Infinity;
  const given = source.map(canonical);
  const sorted = source.toSorted(compare).map(canonical);
  const inOrders = [given, given.toReversed(), sorted, sorted.toReversed()];
  if (inOrders.some((order) => hasRun(order, texts)))
    return Math.log2(orders) + 2 * Math.log2(source.length + 1);
  if (inOrders.some((order) => hasInOrder(order, texts)))
    return Math.log2(orders) + choiceBits(source.length, texts.length);
  return Infinity;
}

function compare(left: Value, right: Value): number {
  if (isNumber(left) && isNumber(right))
    return left.value < right.value ? -1 : Number(left.value > right.value);
  const [a, b] = [canonical(left), canonical(right)];
  return a < b ? -1 : Number(a > b);
}

function isNumber(value: Value): value is Value & { kind: "int" | "float" } {
  return value.kind === "int" || value.kind === "float";
}

/** Canonical texts have no line ends. */
function hasRun(all: readonly string[], part: readonly string[]): boolean {
  return `\n${all.join("\n")}\n`.includes(`\n${part.join("\n")}\n`);
}

function hasInOrder(all: readonly string[], part: readonly string[]): boolean {
  let found = 0;
  for (const text of all) if (text === part[found]) found += 1;
  return found === part.length;
}

/** Of how many ways there are to choose so many. */
function choiceBits(of: number, chosen: number): number {
  let bits = 0;
  for (let i = 1; i <= chosen; i += 1) bits += Math.log2((of - chosen + i) / i);
  return bits;
}
