/** Comparing costs the product of both lengths, and a program may define hundreds of names. */
const longestName = 60;

/**
 * The candidate that was most likely meant: the nearest by edit distance, if near enough for a slip of the
 * keyboard or another spelling (`addAll` for `add_all`). The first of equals wins; for a very long name there is none.
 * @example didYouMean("add_all", ["main", "add_al"]) // "add_al"
 */
export function didYouMean(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length > longestName) return undefined;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const spelled = plain(wanted);
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    if (name === wanted || Math.abs(name.length - wanted.length) > limit + 2) continue;
    const distance = plain(name) === spelled ? 0 : editDistance(spelled, plain(name));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance };
  }
  return best?.name;
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** Insertions, deletions and replacements that turn one text into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
