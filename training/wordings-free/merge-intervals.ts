import type { family } from "../../src/domain/families/merge-intervals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ slack, result }) => {
  const { short, long } = results[result];
  const { code, words } = touchings(slack);
  return {
    phrases: [],
    statements: [
      `{coalesce|collapse} [lo, hi] {segments|pairs}, {unsorted input|input shuffled}. glue {iff|when} ${code}. {out|output}: ${short}`,
      `i have {shifts|time slots} as [start, end], {jumbled|unsorted, some nested}, need them {squashed|flattened} together where they {clash|collide}. ${words}. give me ${long}`,
      `{Identify|Relate} [a, b] and [c, d], a ≤ c, {iff|exactly if} ${formals(slack)}; {close transitively|take the transitive closure}; every class becomes [min start, max end]. {Output|Wanted}: ${long}.`,
      `{Painters|Robots} {coat|colour} stretches of a fence, each noted as [from, to], {in a muddle|in whatever sequence}. {Stretches sharing length form one patch|Colliding stretches form one patch}; ${words}. {Tell me|Report} ${long}.`,
      `{Sweep-line|Sort-and-sweep} union of ranges: sort by lo, {extend the current block|grow the open block} while ${code}, {otherwise|else} flush. {Emit|Yield} ${short}.`,
      `{What remains|What do we get} once all colliding [start, end] {segments|pairs} are {fused|glued}, {repeatedly|until stable}? ${words}. {Specifically|Precisely}: ${long}.`,
      `Pairs with begin and finish are given, not sorted. Which are {crossing|covering} one another must become one. ${words}. As answer: ${long}.`,
    ],
  };
};

const results = {
  intervals: {
    short: "{blocks [lo, hi] asc by lo|the union as disjoint [lo, hi], left → right}",
    long: "{the disjoint blocks, leftmost leading|every resulting [start, end], from left to right}",
  },
  counted: {
    short: "{[lo, hi, n] asc by lo, n = #inputs absorbed|triples lo, hi, n (members), left → right}",
    long: "{triples [start, end, n] from left to right, n being how many inputs the block swallowed|every block with its member tally appended, [start, end, n], leftmost leading}",
  },
  lengths: {
    short: "{hi - lo per block, blocks asc by lo|sizes hi - lo only, left → right}",
    long: "{nothing but how long each block is (end - start), leftmost leading|the block sizes end - start alone, from left to right}",
  },
  longest: {
    short:
      "{the block with max hi - lo, tie → leftmost, no input → null|argmax of hi - lo over blocks (leftmost on tie; null for [])}",
    long: "{the widest block alone, leftmost when tied, null for empty input|just one block [start, end], the biggest end - start, further left if tied (null for empty input)}",
  },
} as const;

function touchings(slack: number): { code: string; words: string } {
  if (slack === -1) {
    return {
      code: "{next.lo < cur.hi|next.lo < cur.hi (strict)|strict overlap only: next.lo < cur.hi}",
      words:
        "{Endpoint contact alone is no clash, [1, 3] and [3, 5] remain two|Strict inequality, so a common endpoint does not glue|Back-to-back ones remain two}",
    };
  }
  if (slack === 0) {
    return {
      code: "{next.lo <= cur.hi|next.lo ≤ cur.hi (contact suffices)|not next.lo > cur.hi}",
      words:
        "{Endpoint contact is enough, [1, 3] and [3, 5] turn into [1, 5]|Non-strict inequality, so a common endpoint glues|Back-to-back ones turn into one}",
    };
  }
  return {
    code: `{next.lo - cur.hi <= ${slack}|next.lo <= cur.hi + ${slack}|not next.lo > cur.hi + ${slack}}`,
    words: `{Holes of width ${slack} or narrower are bridged too|Tolerance ${slack}: a hole not wider than ${slack} gets filled in|Only a hole wider than ${slack} separates two}`,
  };
}

function formals(slack: number): string {
  return slack === -1 ? "c < b" : slack === 0 ? "c ≤ b" : `c ≤ b + ${slack}`;
}
