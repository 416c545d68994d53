import type { family } from "../../src/domain/families/coin-change.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ coins, question, supply }) => {
  const values = `${coins.slice(0, -1).join(", ")} and ${coins.at(-1) ?? ""}`;
  const stock =
    supply === null
      ? "{any number of each|as many of each as needed|without limit}"
      : `{at most ${supply} of each value|no more than ${supply} of each kind|only ${supply} of every value}`;
  const stocked = `{There are|You have|In the purse are} coins of ${values}, ${stock}.`;
  return {
    phrases: questions[question].phrases.map((phrase) => phrase(`coins of ${values} (${stock})`)),
    statements: questions[question].statements.map((statement, i) =>
      i % 2 === 0 ? `${stocked} ${statement}` : `${statement} ${stocked}`,
    ),
  };
};

const questions = {
  orders: {
    phrases: [
      (coins: string) =>
        `counts the {ordered rows|sequences} of ${coins} that {add up to|are worth exactly} {an amount|a given amount}, {different orders counting separately|where the order matters}`,
      (coins: string) =>
        `returns in how many {different |}orders ${coins} can be {put in|inserted} one after {another|the other} to {make up|pay} an amount exactly`,
      (coins: string) =>
        `takes an amount and {computes|tells} how many {sequences|rows} of ${coins} {have that sum|make exactly that sum}, {a different order being another one|counting each order of the same coins}`,
    ],
    statements: [
      "In how many {ways|different ways} can {an amount|a given sum} be paid exactly, {if different orders of the same coins count as different|counting each order of coins separately}?",
      "{A machine takes|Into a machine go} coins one after the other. {Count|Return the number of} the {sequences|orders} of coins that {are worth|add up to} exactly the given amount.",
      "{Coins are laid in a row|Lay coins from left to right}. {Return|Tell} how many {different rows|distinct sequences} {make|are worth} exactly a given amount; {the order matters|two orders are two rows}.",
      "Given an amount, {return|compute} the number of {ordered ways|sequences of coins} to pay it {exactly|without change}, {where the order counts|each order counted by itself}.",
    ],
  },
  ways: {
    phrases: [
      (coins: string) =>
        `counts the {combinations|choices|handfuls} of ${coins} that {add up to|are worth exactly} {an amount|a given amount}, {whatever their order|regardless of order}`,
      (coins: string) =>
        `returns {in how many ways|the number of ways in which} {a sum|an amount} can be {made up|paid exactly} with ${coins}, {the order of coins not counting|not counting orders separately}`,
      (coins: string) =>
        `takes an amount and {computes|tells} how many {sets|combinations} of ${coins} {have that sum|make exactly that sum}, {a different order being no other one|with order ignored}`,
    ],
    statements: [
      "In how many {different ways|ways} can {an amount|a given sum} be paid exactly, {if the order of coins does not matter|the order being of no importance}?",
      "{Count|Return the number of} the {combinations|handfuls} of coins that {are worth|add up to} exactly the given amount, {whatever the order|regardless of order}.",
      "{You pay|Somebody pays} an amount {exactly|without getting change}. {Return|Tell} how many {choices of coins|combinations} {are possible|do it}; {order does not count|two orders of the same coins are one}.",
      "Given an amount, {return|compute} the number of {unordered ways|ways} to pay it {exactly|without change}, where {only how many coins of each value are taken counts|the order makes no difference}.",
    ],
  },
  fewest: {
    phrases: [
      (coins: string) =>
        `returns the {minimum|smallest} number of coins {to pay|needed for} {an amount|a given amount} exactly with ${coins}, or null {if that is impossible|where it cannot be paid}`,
      (coins: string) =>
        `{pays|makes up} an amount {exactly|without change} {with as few coins as possible|using the fewest coins} out of ${coins} and returns {how many they are|their number}, null {if it cannot be done|if there is no way}`,
      (coins: string) =>
        `takes an amount and {computes|tells} with how few ${coins} {it can be paid|one can pay it} exactly, {giving|returning} null {if not at all|for an impossible amount}`,
    ],
    statements: [
      "{How many coins are needed at least|What is the smallest number of coins needed} to {pay|make up} {an amount|a given amount} exactly? Return null {if it cannot be paid|when that is impossible}.",
      "{Find|Return} the {fewest coins|minimum number of coins} that {are worth|add up to} exactly the given amount, or null {if no coins do|if there are none}.",
      "{Pay|I want to pay} an amount {exactly|without change}, {using|with} as few coins as possible. {Return|Tell me} {how many that takes|their number}, or null {if it does not work|where it cannot be done}.",
      "Given an amount, {return|compute} the {least|minimum} number of coins to pay it {exactly|with nothing given back}; {the answer is|give} null if {it is impossible|no combination fits}.",
    ],
  },
} as const;
