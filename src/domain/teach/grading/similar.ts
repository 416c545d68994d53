import type { Language } from "../../language.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { type Fingerprint, gramHashes, gramTokens, winnow } from "./winnow.ts";

export interface ComparedProgram {
  /** Whose it is: a receipt. */
  readonly key: string;
  readonly language: Language;
  readonly program: string;
  /** What every student was given. */
  readonly starter: string;
}

export interface SimilarPair {
  /** Keys. */
  readonly a: string;
  readonly b: string;
  /** Of the shorter program's fingerprints, those that the other has too: 0 to 1. */
  readonly share: number;
  /** How many fingerprints are shared. */
  readonly shared: number;
}

/** A program with fewer says too little. */
export const leastFingerprints = 6;
export const usualThreshold = 0.7;
const mostPairs = 500;

/**
 * Pairs of programs for one exercise that share at least `threshold` of their fingerprints, the most alike first, at
 * most 500. What the starting program holds is nobody's own and counts for nothing.
 */
export function similarPairs(
  programs: readonly ComparedProgram[],
  threshold: number,
): readonly SimilarPair[] {
  const fingerprinted = programs.map((each) => ({ key: each.key, hashes: ownHashes(each) }));
  const rich = fingerprinted.filter(({ hashes }) => hashes.size >= leastFingerprints);
  const holders = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  for (const [index, { key, hashes }] of rich.entries()) {
    const counts = new Uint32Array(index);
    for (const hash of hashes) {
      const earlier = holders.get(hash);
      if (earlier === undefined) {
        holders.set(hash, [index]);
        continue;
      }
      for (const other of earlier) counts[other] = (counts[other] ?? 0) + 1;
      earlier.push(index);
    }
    for (const [other, shared] of counts.entries()) {
      const partner = rich[other];
      const share = shared / Math.min(hashes.size, partner?.hashes.size ?? 1);
      if (partner !== undefined && share >= threshold) pairs.push({ a: partner.key, b: key, share, shared });
    }
  }
  return pairs.toSorted((x, y) => y.share - x.share || y.shared - x.shared).slice(0, mostPairs);
}

/** Languages never match: their signs and words differ. */
function ownHashes(compared: ComparedProgram): ReadonlySet<number> {
  return new Set(ownFingerprints(compared).fingerprints.map(({ hash }) => hash));
}

function ownFingerprints({ program, starter, language }: ComparedProgram): {
  readonly tokens: readonly Token[];
  readonly fingerprints: readonly Fingerprint[];
} {
  const given = new Set(gramHashes(tokensOf(starter, language)));
  const tokens = tokensOf(program, language);
  return { tokens, fingerprints: winnow(tokens).filter(({ hash }) => !given.has(hash)) };
}

/** A part of a program, 0-based, `to` behind it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The parts of each of two programs that the other has too, beyond the starting program. */
export function sharedSpans(
  a: ComparedProgram,
  b: ComparedProgram,
): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  return { a: spansIn(a, b), b: spansIn(b, a) };
}

/** Every gram counts here, picked or not, so that what is marked has no holes. */
function spansIn(shown: ComparedProgram, other: ComparedProgram): readonly Span[] {
  const given = new Set(gramHashes(tokensOf(shown.starter, shown.language)));
  const theirs = new Set(gramHashes(tokensOf(other.program, other.language)));
  const tokens = tokensOf(shown.program, shown.language);
  const spans: { from: number; to: number }[] = [];
  for (const [at, hash] of gramHashes(tokens).entries()) {
    if (given.has(hash) || !theirs.has(hash)) continue;
    const from = tokens[at]?.from ?? 0;
    const to = tokens[at + gramTokens - 1]?.to ?? from;
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}
