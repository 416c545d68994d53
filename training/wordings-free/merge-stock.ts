import type { family } from "../../src/domain/families/merge-stock.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "merge") {
    const { short, words, formal } = amounts[given.amount];
    const keys = names[given.names];
    const absent = given.names === "both" ? "" : ", {absent = 0|get(key, 0)|0 as stand-in for an absent key}";
    const after = afters[given.after];
    return {
      phrases: [],
      statements: [
        `{dicts|hash maps} A, B (key → qty) → C over ${keys.short}: ${short}${absent}. ${after}`,
        `i have two {hash maps|dicts} of quantities, A and B, and {want|need} one: keys ${keys.words}, value ${words}${absent}. ${after} {pls|thx}`,
        `C(k) = ${formal} for k ∈ ${keys.formal}${given.names === "both" ? "" : ", with A(k) or B(k) = 0 where undefined"}. {Then|Finally}: ${after}.`,
        `{Two bankers|Two barbers} A and B {each have a notebook|each maintain a ledger} with a figure per client. {Draw up|Compile} a joint one: an entry for any name ${keys.words}, showing ${words}${absent}. ${after}.`,
        `{Key-wise|Per-key} ${names2[given.amount]} of two associative arrays A, B, key set ${keys.formal}${absent}; {post-filter|post-processing}: ${after}.`,
        `{What does the table look like|How would a table look} that joins A and B, each key ${keys.words} carrying ${words}${absent}? {Besides|Finally}: ${after}.`,
        `I have two tables A and B with key and quantity. {From them do|Must become} one table. Take keys ${keys.words}. Value is ${words}${absent}. ${after}.`,
      ],
    };
  }
  const below = belows[given.below];
  const unknown =
    given.unknown === "starts"
      ? "{absent keys count from 0|get(key, 0) for absent keys|an absent key is created at 0 before adding}"
      : "{absent keys are no-ops|a delta for an absent key has no effect|never create keys}";
  const zero = zeros[given.zero];
  return {
    phrases: [],
    statements: [
      `{ledger|balances} dict + [delta dicts], apply sequentially, {output|return} final dict. ${below}; ${unknown}; ${zero}`,
      `i have balances as a dict plus an array of {patches|delta dicts} (key: +n or -n) to {replay|run} one by one, need the {end state|outcome}. ${below}. ${unknown}. ${zero}`,
      `S₀ = initial {map|table} key → integer, Dᵢ = signed deltas, Sᵢ = Sᵢ₋₁ + Dᵢ key by key. {Wanted|Output}: the final S. {Provisos|Caveats}: ${below}; ${unknown}; ${zero}.`,
      `{Players|Bees} {own|hold} tokens (dict player → tokens). Each round is a dict of {gains and losses|wins and losses}, rounds run in sequence. {Standings at the close|Closing standings}, please: ${below}; ${unknown}; ${zero}.`,
      `{Event-sourcing style replay|Fold} of delta dicts over an initial state dict. Rules of the reducer: ${below}; ${unknown}; ${zero}. {Yield|Hand back} the resulting state.`,
      `{Where do the balances end up|What are the balances} once every {transaction|batch} (dict of signed deltas) has been {booked|posted} in turn? {Conditions|Fine print}: ${below}; ${unknown}; ${zero}.`,
      `Is given table of quantities and array of {updates|modifications} (each is table with plus or minus numbers). To do one after one. {Mind|Attention}: ${below}; ${unknown}; ${zero}. {Answer final table|Give final table}.`,
    ],
  };
};

const amounts = {
  sum: {
    short: "{A[k] + B[k]|qty totalled}",
    words: "{the two figures totalled|A's plus B's figure|A's figure increased by B's}",
    formal: "A(k) + B(k)",
  },
  difference: {
    short: "{A[k] - B[k]|A's qty minus B's}",
    words:
      "{A's figure reduced by B's|how far A's figure is ahead of B's (negative if behind)|A's minus B's figure}",
    formal: "A(k) − B(k)",
  },
  larger: {
    short: "{max(A[k], B[k])|the higher qty}",
    words: "{the higher of the two figures|whichever figure is not beaten|max of A's and B's figure}",
    formal: "max(A(k), B(k))",
  },
  smaller: {
    short: "{min(A[k], B[k])|the lower qty}",
    words: "{the lower of the two figures|whichever figure is not undercut|min of A's and B's figure}",
    formal: "min(A(k), B(k))",
  },
} as const;

const names2 = {
  sum: "addition (A + B)",
  difference: "subtraction (A − B)",
  larger: "maximum",
  smaller: "minimum",
} as const;

const names = {
  either: {
    short: "{the union of keys|all keys of A and of B}",
    words: "{anywhere in A or B|found on either side|in A, in B, or in the two}",
    formal: "keys(A) ∪ keys(B)",
  },
  both: {
    short: "{the intersection of keys|shared keys}",
    words: "{shared by A and B|found on either side alike, in A as well as B|missing from neither A nor B}",
    formal: "keys(A) ∩ keys(B)",
  },
  first: {
    short: "{keys of A|A's keys only}",
    words:
      "{in A (whatever is solely in B is ignored)|found in A, B's extra ones being ignored|not missing from A}",
    formal: "keys(A)",
  },
} as const;

const afters = {
  nothing:
    "{no filtering by value|0 and negatives remain as they come out|retain every value, whatever its sign}",
  "zero goes":
    "{delete keys whose value is 0 (negatives remain)|filter out value == 0|retain just nonzero values}",
  "negative goes":
    "{delete keys whose value is negative (0 remains)|filter out value < 0|retain just values >= 0}",
  "not positive goes":
    "{delete keys whose value is 0 or negative|filter out value <= 0|retain just values > 0}",
  "negative is zero":
    "{clamp: value = max(0, value), key remains|negatives turn into 0 and remain|values bottom out at 0, no key deleted}",
} as const;

const belows = {
  "skips the item":
    "{an entry that would leave a key negative is a no-op, sibling entries still run|ignore just those single entries that would make a value negative|per entry: if value + delta < 0, do nothing with it}",
  "stops at zero":
    "{clamp at 0: value = max(0, value + delta)|values bottom out at 0|a would-be negative value turns into 0}",
  "refuses all":
    "{atomic: one would-be negative value and the complete dict is rejected|all or nothing per dict, rejected if any value went negative|roll back the entire dict should any key end up negative}",
} as const;

const zeros = {
  stays: "{retain keys at 0|0 is a legit value, never delete|keys at 0 remain listed}",
  "goes at once":
    "{after each dict delete keys at 0 (then they are absent)|a key at 0 is deleted right after the dict that left it so|purge zeros between one dict and the next}",
  "goes at the end":
    "{purge zeros once, at the very end|keys at 0 live on meanwhile but are deleted from the final output|no zero in the output, though meanwhile they remain}",
} as const;
