import type { Token } from "./tokens.ts";

/** Nothing shorter than so many tokens counts as a match: the noise threshold. */
export const gramTokens = 8;
/** Of so many grams in a row at least one is kept. */
const windowGrams = 5;
/** Whatever two programs share that is at least so long is found: the guarantee threshold. */
export const guaranteedTokens = gramTokens + windowGrams - 1;

/** One kept gram: `gramTokens` tokens from `at` on, 0-based. */
export interface Fingerprint {
  readonly hash: number;
  readonly at: number;
}

/**
 * Picks some of a program's grams such that any two programs that share `guaranteedTokens` tokens in a row have picked
 * one of these both: of each window the smallest hash, of equal ones the last.
 * @see Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting", SIGMOD
 */
export function winnow(tokens: readonly Token[]): readonly Fingerprint[] {
  const hashes = gramHashes(tokens);
  const picked: Fingerprint[] = [];
  const windows = Math.max(1, hashes.length - windowGrams + 1);
  for (let from = 0; from < windows && hashes.length > 0; from += 1) {
    const at = smallestLast(hashes, from, Math.min(from + windowGrams, hashes.length));
    if (picked.at(-1)?.at !== at) picked.push({ hash: hashes[at] ?? 0, at });
  }
  return picked;
}

/** The hash of each gram of a program, by where it begins. */
export function gramHashes(tokens: readonly Token[]): readonly number[] {
  const codes = tokens.map(({ kind }) => hashOfText(kind));
  return Array.from({ length: Math.max(0, codes.length - gramTokens + 1) }, (_, from) => {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + gramTokens; at += 1)
      hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193) ^ (hash >>> 15);
    return hash >>> 0;
  });
}

function smallestLast(hashes: readonly number[], from: number, to: number): number {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if ((hashes[at] ?? 0) <= (hashes[best] ?? 0)) best = at;
  return best;
}

/** FNV-1a, 32 bits. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
