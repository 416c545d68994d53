import type { Value } from "../value.ts";

interface PathRules {
  /** Whether roads lead only from their first place to their second. */
  readonly oneWay: boolean;
  /** What every place between the two ends adds to the total. */
  readonly stop: number;
  /** Longer roads may not be used. */
  readonly longest: number | null;
}

/**
 * A checker for answers to "the path with the smallest total from start to goal": input are the roads as (from, to,
 * length), start and goal, all lengths positive; the expected value is one of the best paths, or null where there is
 * none.
 */
export function whyNotShortest(rules: PathRules) {
  return (
    [roadsValue, start, goal]: readonly Value[],
    actual: Value,
    expected: Value,
  ): string | undefined => {
    if (expected.kind !== "list") return actual.kind === "null" ? undefined : "there is no path";
    if (actual.kind === "null") return "there is a path";
    if (actual.kind !== "list") return "the answer should be a list of places";
    const path = actual.items.map(textOf);
    if (path.includes(undefined)) return "every place should be a string";
    if (path[0] !== textOf(start)) return "the path does not begin at the start";
    if (path.at(-1) !== textOf(goal)) return "the path does not end at the goal";
    const lengths = roadLengths(roadsValue, rules);
    for (const [i, to] of path.entries()) {
      if (i > 0 && !lengths.has(joined(path[i - 1], to)))
        return `no open road leads from ${path[i - 1]} to ${to}`;
    }
    const smallest = totalOf(expected.items.map(textOf), lengths, rules);
    const total = totalOf(path, lengths, rules);
    return total === smallest
      ? undefined
      : `the path has a total of ${total}, but there is one with a total of ${smallest}`;
  };
}

function roadLengths(roads: Value | undefined, { oneWay, longest }: PathRules): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const road of roads?.kind === "list" ? roads.items : []) {
    if (road.kind !== "tuple" && road.kind !== "list") continue;
    const [from, to, length] = road.items;
    if (length?.kind !== "int" && length?.kind !== "float") continue;
    if (longest !== null && Number(length.value) > longest) continue;
    const names = [textOf(from), textOf(to)] as const;
    for (const key of oneWay ? [joined(...names)] : [joined(...names), joined(names[1], names[0])]) {
      lengths.set(key, Math.min(Number(length.value), lengths.get(key) ?? Infinity));
    }
  }
  return lengths;
}

function totalOf(
  path: readonly (string | undefined)[],
  lengths: ReadonlyMap<string, number>,
  { stop }: PathRules,
): number {
  const roads = path.slice(1).reduce((sum, to, i) => sum + (lengths.get(joined(path[i], to)) ?? Infinity), 0);
  return roads + stop * Math.max(0, path.length - 2);
}

function joined(from: string | undefined, to: string | undefined): string {
  return JSON.stringify([from, to]);
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}
