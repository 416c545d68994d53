import { canonical } from "./canonical.ts";
import type { Value } from "./value.ts";

export type VoteResult =
  | { readonly kind: "agreed"; readonly value: Value; readonly votes: number; readonly voters: number }
  | { readonly kind: "disputed"; readonly votes: number; readonly voters: number };

/** The share of all voters that must give the same answer. */
const wantedShare = 2 / 3;

/**
 * What several solutions say of one input; `undefined` for one that failed on it. After the self-consistency of
 * Wang et al. (2022): the commonest answer, where it is common enough.
 * @param answers at least one
 */
export function vote(answers: readonly (Value | undefined)[]): VoteResult {
  const counts = new Map<string, { value: Value; votes: number }>();
  for (const value of answers) {
    if (value === undefined) continue;
    const key = canonical(value);
    counts.set(key, { value, votes: (counts.get(key)?.votes ?? 0) + 1 });
  }
  const [best] = [...counts.values()].toSorted((a, b) => b.votes - a.votes);
  const voters = answers.length;
  if (best === undefined) return { kind: "disputed", votes: 0, voters };
  const kind = best.votes >= wantedShare * voters ? "agreed" : "disputed";
  return { kind, value: best.value, votes: best.votes, voters };
}
