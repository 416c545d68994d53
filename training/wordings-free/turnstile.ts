import type { family } from "../../src/domain/families/turnstile.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ price, spare, blocked, patience, report }) => {
  const words = patience === undefined ? '"coin" / "push"' : '"coin" / "push" / "tick"';
  const extra = spares[spare](price);
  const vain = pushes[blocked];
  const tick =
    patience === undefined
      ? ""
      : `{; ${patience} consecutive "tick" events wipe the credit|; timeout: "tick" ×${patience} without anything between resets credit to 0|; "tick" ${patience} times running empties the credit}{ (ticks emit nothing)|, and no output for ticks}`;
  const out =
    report === "log"
      ? `{an array of replies|one reply per coin and push}: ${spare === "kept" ? '"taken" for coins' : '"taken" / "back" for coins'}, "in" / "blocked" for pushes`
      : reports[report];
  return {
    phrases: [],
    statements: [
      `state machine, events ${words}, fare ${price}. push with credit >= ${price}: {enter, credit -= ${price}|one goes in, ${price} deducted}. ${extra}; ${vain}${tick}. out: ${out}.`,
      `i have a log of ${words} strings from a {gate|ticket barrier}, fare ${price}, a push with enough credit eats ${price}. ${extra}, ${vain}${tick}. need ${out}`,
      `c ← 0. "coin": c ← c + 1 (${extra}). "push": c ≥ ${price} ⇒ enter, c ← c - ${price}; c < ${price} ⇒ {denied|refused} (${vain})${tick}. {Output|Give} ${out}.`,
      `{A museum gate|A subway barrier|The door of a public lavatory} swings for whoever pushes once ${price} coins are in, which it then swallows. ${extra}; ${vain}${tick}. {Replay|Go over} the events ${words}: {find|tell} ${out}.`,
      `{FSM|Finite automaton} kata: reduce events ${words} over a credit counter, threshold ${price}, {spent on every successful push|each entry spends ${price}}. ${extra}; ${vain}${tick}. {Result|Yield}: ${out}.`,
      `{Please to simulate|I must simulate} a gate where one person must pay ${price} coins for go in with "push". Events: ${words}. ${extra}. ${vain}${tick}. {Say|Give} ${out}.`,
    ],
  };
};

const reports = {
  passages: "{how often someone entered|the tally of granted pushes|entries, as a number}",
  refusals: "{how often someone was denied|the tally of pushes that did not open it|denials, as a number}",
  left: "{the credit remaining when all is over|how many paid coins remain unspent at the close|final credit}",
} as const;

const spares = {
  kept: (price: number) =>
    `{credit may exceed ${price} and carries over|overpaying is remembered as credit|never refuse a coin, surplus carries over}`,
  back: (price: number) =>
    `{credit is capped at ${price}, the machine spits out surplus coins|overpaying is impossible: surplus coins are rejected|at credit ${price} further coins are handed out again, credit unchanged}`,
} as const;

const pushes = {
  keeps:
    "{a denied push costs nothing, credit survives|pushing early does not touch the credit|credit is untouched by denied pushes}",
  loses:
    "{a denied push wipes the credit|pushing early resets the credit to 0|the partial payment is swallowed by a denied push}",
} as const;
