import type { family } from "../../src/domain/families/coin-change.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ coins, question, supply }) => {
  const values = coins.join(", ");
  const stock =
    supply === null
      ? "{unlimited supply|inexhaustible, reuse freely|no cap on how often a value is used}"
      : `{supply: ${supply} apiece|each value usable ${supply} times at the most|never more than ${supply} of one value}`;
  const [notes, chat, math, story, query, jargon, clumsy] = questions[question];
  return {
    phrases: [],
    statements: [
      `{Denominations|Coin values} ${values}; ${stock}. ${notes}`,
      `i {have|got} coins worth ${values} (${stock}). ${chat}`,
      `Let C = (${coins.map(String).join("; ")}), ${stock}. ${math}`,
      `{Parcels|Planks|Wagons} come in lengths ${values} (${stock}). ${story}`,
      `${query} {Denominations|Tokens}: ${values}; ${stock}.`,
      `${jargon} {Item set|Denoms} = [${values}]; ${stock}.`,
      `${clumsy} {The coins have|Coins are of} value ${values}, ${stock}.`,
    ],
  };
};

const questions = {
  orders: [
    "Count {permutation-sensitive|ordered} sums hitting the amount exactly: a+b and b+a are 2 {results|hits}.",
    "for some amount, how many different sequences of coins hit it on the dot? {swapping two unequal coins gives a new one|sequence matters}.",
    "For N, count the tuples (c1, …, ck), every ci in C, with Σ ci = N; tuples are ordered.",
    "Laid end to end they must measure precisely a wanted length. How many {arrangements|line-ups} are there, the {sequence|succession} being relevant?",
    "How many compositions of an amount are there from the coin values, {sequence-sensitive|with rearrangements tallied apart}?",
    "DP counting compositions of the target: outer loop over amounts, inner over coins, {so order-sensitive|i.e. permutations are distinct}.",
    "Please count in how many manners coins put one behind another make exact the amount. {Other order is other manner|When order changes, is new manner}.",
  ],
  ways: [
    "Count {order-free|unordered} sums hitting the amount exactly: a+b and b+a are 1 {result|hit}.",
    "for some amount, how many different piles of coins hit it on the dot? {shuffling a pile changes nothing|a pile is a pile, no sequence}.",
    "For N, count the multisets over C with sum N.",
    "Bundled together they must measure precisely a wanted length. How many {assortments|bundles} are there, the {sequence|succession} being irrelevant?",
    "How many partitions of an amount into the coin values exist, {rearrangements not being tallied apart|as multisets}?",
    "DP counting multisets reaching the target: outer loop over coins, inner over amounts, {so order-insensitive|i.e. permutations collapse}.",
    "Please count how many different mixes of coins make exact the amount. {Other order is same mix|Same coins in new order, not count again}.",
  ],
  fewest: [
    "{Min coin count|Least pieces} summing to the amount exactly; {unreachable|infeasible} -> null.",
    "for some amount, whats the smallest handful that hits it on the dot, i mean just how many coins? {no luck|cant be done} = null.",
    "For N, output min k such that N = Σ of k elements taken from C (repeats as the supply allows), null if no such k.",
    "Joined they must measure precisely a wanted length, from the minimum of pieces. {What is that minimum|How many pieces is that}, or null if {the length is out of reach|no joining fits}?",
    "With how few pieces can an amount be {matched|settled} to the penny, null meaning {never|not at all}?",
    "Min-coins knapsack: {minimise|minimize} the item count with total == target; null {when infeasible|instead of infinity}.",
    "Please find how many coins I need minimum so amount is exact. {When not possible|If coins not can do it}, null.",
  ],
} as const;
