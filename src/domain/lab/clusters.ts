import type { Behaviour } from "./behaviour.ts";

/**
 * Groups samples that behave alike on every input, largest group first, equal ones in the samples' order. A sample of
 * which nothing is known on some input stands alone.
 *
 * An input on which more than half of the samples break is left out: mutation made it invalid, and how a program breaks
 * there says nothing of whether it is right. A sample that breaks on all that are left belongs to no group.
 * @param behaviours `[sample][input]`, each row as long as the others
 * @returns places of samples, each at most once
 */
export function clusterByBehaviour(
  behaviours: readonly (readonly Behaviour[])[],
): readonly (readonly number[])[] {
  const valid = validInputs(behaviours);
  if (valid.length === 0) return [];
  const groups = new Map<string, number[]>();
  for (const [sample, row] of behaviours.entries()) {
    const kept = valid.map((input) => row[input] ?? { kind: "unknown" as const });
    if (kept.every(({ kind }) => kind === "broke")) continue;
    // Not said: a key.
    const key = kept.some(({ kind }) => kind === "unknown") ? `alone ${sample}` : keyOf(kept);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sample]);
    else group.push(sample);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** Places of the inputs that at least half of the samples can stand. */
function validInputs(behaviours: readonly (readonly Behaviour[])[]): readonly number[] {
  const inputs = behaviours[0]?.length ?? 0;
  return Array.from({ length: inputs }, (_, input) => input).filter((input) => {
    const broken = behaviours.filter((row) => row[input]?.kind === "broke").length;
    return 2 * broken <= behaviours.length;
  });
}

function keyOf(row: readonly Behaviour[]): string {
  return JSON.stringify(row.map((each) => (each.kind === "unknown" ? "" : `${each.kind} ${each.text}`)));
}
