import type { Sampling } from "../../src/protocol/model.ts";
import { drawFrom, keptTokens, likeliestFirst } from "./draw-token.ts";

/**
 * Tokens in the order in which a text would have them: the one that is drawn as it would be without any constraint, then
 * the others that may be drawn, each as if it were drawn when those before it are gone, then all by their scores. So the
 * first that a constraint allows is drawn as if only the allowed ones had been there. A token may come twice.
 * @param chance uniform in [0, 1); asked once where the first token is taken
 * @see Efraimidis & Spirakis 2006, doi:10.1016/j.ipl.2005.11.003, for the order by weighted keys
 */
export function* proposals(
  logits: Float32Array,
  sampling: Sampling | undefined,
  chance: () => number,
): Generator<number> {
  if (sampling !== undefined && sampling.temperature > 0) {
    const kept = keptTokens(logits, sampling);
    yield drawFrom(kept, chance());
    yield* drawnInTurn(kept, chance);
  }
  yield* likeliestFirst(logits);
}

function drawnInTurn({ tokens, weights }: ReturnType<typeof keptTokens>, chance: () => number): number[] {
  return tokens
    .map((token, at) => ({ token, weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .map(({ token, weight }) => ({ token, key: -Math.log(1 - chance()) / weight }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ token }) => token);
}
