import type { Value } from "../value.ts";

/**
 * A checker for answers to "the shortest path from start to goal": input are the roads as (from, to, length), start
 * and goal, all lengths positive; the expected value is one of the shortest paths, or null where there is none.
 */
export function whyNotShortest(oneWay: boolean) {
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
    const lengths = roadLengths(roadsValue, oneWay);
    for (const [i, to] of path.entries()) {
      if (i > 0 && !lengths.has(joined(path[i - 1], to))) return `no road leads from ${path[i - 1]} to ${to}`;
    }
    const shortest = totalLength(expected.items.map(textOf), lengths);
    const total = totalLength(path, lengths);
    return total === shortest
      ? undefined
      : `the path has length ${total}, but there is one of length ${shortest}`;
  };
}

function roadLengths(roads: Value | undefined, oneWay: boolean): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const road of roads?.kind === "list" ? roads.items : []) {
    if (road.kind !== "tuple" && road.kind !== "list") continue;
    const [from, to, length] = road.items;
    if (length?.kind !== "int" && length?.kind !== "float") continue;
    const names = [textOf(from), textOf(to)] as const;
    for (const key of oneWay ? [joined(...names)] : [joined(...names), joined(names[1], names[0])]) {
      lengths.set(key, Math.min(Number(length.value), lengths.get(key) ?? Infinity));
    }
  }
  return lengths;
}

function totalLength(path: readonly (string | undefined)[], lengths: ReadonlyMap<string, number>): number {
  return path.slice(1).reduce((total, to, i) => total + (lengths.get(joined(path[i], to)) ?? Infinity), 0);
}

function joined(from: string | undefined, to: string | undefined): string {
  return JSON.stringify([from, to]);
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}
