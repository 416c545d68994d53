import type { family } from "../../src/domain/families/closest-value.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const list = lists[parameters.order];
  const { ties } = parameters;
  const tied = ties === "smaller" ? "{lower|lesser|minor}" : "{higher|greater|bigger}";
  if (parameters.kind === "one") {
    const { answer, reach } = parameters;
    const what =
      answer === "index"
        ? "{the offset (0-based) of the entry|the subscript, counting from 0, of the entry|which position, from 0, holds the entry}"
        : "{the entry itself|the value of the entry|that very entry, not its position,}";
    const tooFar = `{gap > ${reach} everywhere -> null|if even the best is off by more than ${reach}, null|null unless some entry lies no farther than ${reach} away}`;
    return {
      phrases: [],
      statements: [
        `${list}, plus target t. Want ${what} with min |x - t|. Tie -> ${tied} x. ${tooFar}.`,
        `i have ${list} and some t. give me ${what} thats {least off|the best match}. {same gap on both sides|draw}? {pick|go for} the ${tied} one. ${tooFar}.`,
        `For a in ${list}, {determine|output} ${what} minimising |a − t|, {tie-break|ambiguity resolved} towards the ${tied} a. ${tooFar}.`,
        `{Petrol stations|Bus stops} along a road have kilometre marks: ${list}. A {driver|walker} at mark t asks for ${what} with the {least way to go|shortest trip}; equally far in both directions, she {prefers|goes to} the ${tied} mark. ${tooFar}.`,
        `In ${list}, what's ${what} {approximating|best approximating} t, {preferring|favouring} the ${tied} candidate if two are equally good? ${tooFar}.`,
        `{Bisect|Binary search} in ${list} (distinct), compare both neighbours, yield ${what} with the smaller gap to t; on equality the ${tied} value wins. ${tooFar}.`,
        `I have numbers, ${list}, and one t. Please find ${what} which is most near of t. Two are same near, then take the more ${ties === "smaller" ? "small" : "big"}. ${tooFar}.`,
      ],
    };
  }
  const { count, listing } = parameters;
  const order = listings[listing];
  return {
    phrases: [],
    statements: [
      `${list}, target t, k = ${count}. Want k {nearest neighbors|best matches}, ${order}. Equal gap -> ${tied} one {ranks nearer|preferred}. Fewer than k entries: all.`,
      `i have ${list} and some t, give me the ${count} that are {least off|closest by}, ${order}. {draw|same gap}? the ${tied} one {wins|beats the other}.`,
      `For a in ${list}, rank by |a − t|, {ambiguity resolved|tie-break} in favour of the ${tied} a; {output|keep} the top ${count}, ${order}.`,
      `{Shops|Wells} lie along a road at marks, ${list}. A {cyclist|farmer} at mark t will try the ${count} with the {shortest trips|least way to go}; of two equally far the ${tied} mark is preferred. {Enumerate|Name} them ${order}.`,
      `In ${list}, which ${count} {candidates|entries} approximate t best, ${order}, if on equal error the ${tied} one is {favoured|ranked ahead}?`,
      `kNN in one dimension, k = ${count}: ${list}, two-pointer around t, {tie goes to|equal gaps favour} the ${tied} value; emit ${order}.`,
      `I have numbers, ${list}, and one t. Please find ${count} numbers which are most near of t and give them ${order}. When same near, the more ${ties === "smaller" ? "small" : "big"} go before.`,
    ],
  };
};

const lists = {
  rising: "{a nondecreasing array|numbers ordered low to high|a1 ≤ a2 ≤ … ≤ an}",
  falling: "{a nonincreasing array|numbers ordered high to low|a1 ≥ a2 ≥ … ≥ an}",
} as const;

const listings = {
  "as in the list": "{in array order|arranged like the input, not by gap|keeping the input's sequence}",
  "closest first":
    "{ranked by gap, nearest leading|sorted by increasing gap|best match at the head, worst at the tail}",
} as const;
