import type { family } from "../../src/domain/families/coin-change.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ coins, question, supply }) => {
  const list = coins.map(String);
  const last = list.at(-1) ?? "";
  const head = list.slice(0, -1).join(", ");
  const values = `{${head} and ${last}|${head} or ${last}|${list.join(", ")}|${list.toReversed().join(", ")}|[${list.join(", ")}]|${list.join("/")}}`;
  const stock =
    supply === null
      ? "{an unlimited number of each|as many of each value as one likes|each of which may be used any number of times|with no limit on how many are used|none of which ever runs out|each usable over and over|of every kind there are plenty|of each there are infinitely many}"
      : `{at most ${supply} of each|no value more than ${supply} times|up to ${supply} of each value|each of which may be used ${supply} times at most|only ${supply} coins of each kind being there|of each value no more than ${supply} may be taken|every value available ${supply} times|with a maximum of ${supply} pieces per value}`;
  const { what, rule } = questions[question];
  const coin = "{coins|pieces}";
  return {
    phrases: [
      `{returns|gives} ${what} {a given amount|the amount passed in} can be {paid|made up} exactly using coins worth ${values}, ${stock}; ${rule}`,
      `{computes|calculates|determines}, for coins of value ${values} (${stock}), ${what} they can {total|sum to|reach} an amount exactly; ${rule}`,
      `{receives|accepts|gets} an amount of money and {tells|reports|outputs} ${what} it can be {put together|assembled} from coins of ${values}, ${stock}, where ${rule}`,
      `{works out|finds out|figures out} ${what} a customer can {settle|pay} a bill to the cent with {coins|tokens} of ${values}, ${stock}; ${rule}`,
      `{answers|solves} the {question|problem} ${what} one can {form|build} a total out of the values ${values}, ${stock}; ${rule}`,
      `{evaluates|yields} ${what} the denominations ${values} (${stock}) {can add up to|can give} precisely the target amount, ${rule}`,
      `given a {target|price}, {finds|produces} ${what} it {is payable|can be paid} with {nothing but|only} {coins|stamps} worth ${values}, ${stock} and no change given; ${rule}`,
      `{takes|has} the amount as its {only|sole} {argument|input} and returns ${what} it can be {composed|obtained} exactly from numbers out of ${values}, ${stock}; ${rule}`,
    ],
    statements: [
      `You are given an integer amount and coins of {denominations|values} ${values}, ${stock}. Return ${what} the coins can make up that amount. {Note that|Remember:} ${rule}.`,
      `{A post office sells|At the post office there are} stamps of ${values} cents, ${stock}. {Compute|Determine|Work out} ${what} a letter can be stamped with exactly the required postage; ${rule}.`,
      `Task: ${what} an amount can be paid without getting anything back. The ${coin} are worth ${values}, ${stock}. ${rule}.`,
      `as a {cashier|shop owner} i want to know ${what} i can {give out|hand out} some amount exactly, my coins are ${values}, ${stock}. and ${rule}`,
      `{In the kingdom of Oddland|On a small island} people pay with ${coin} of ${values}; ${stock}. For any price, report ${what} it can be paid to the last cent: ${rule}.`,
      `The function SHALL return ${what} the amount can be represented as a sum of the values ${values}, ${stock}. The sum MUST equal the amount. Further, ${rule}.`,
      `Exercise. Let the coin values be ${values}, ${stock}. For an integer n ≥ 0 determine ${what} n is a sum of such values, whereby ${rule}.`,
      `{hi, stuck on this:|can someone help?} i got coins ${values} (${stock}) and a number. want ${what} the coins can sum to that number, not more, not less. ${rule}.`,
      `A vending machine {accepts|takes} only ${coin} of ${values}, gives no change, ${stock}. The result is ${what} a drink of a given price can be bought. Here ${rule}.`,
      `{Darts|Board game|Pinball}: a hit scores one of ${values}; ${stock}. {Find|Tell me} ${what} a final score can be {reached|scored} on the nose, if ${rule}.`,
      `{A carpenter joins boards|A child puts building blocks end to end} of length ${values}, ${stock}, to fill a gap without remainder. {Evaluate|Calculate} ${what} this can be done for a gap of a given length. ${rule}.`,
      `Dynamic programming over amounts 0..n with the coin set ${values}, ${stock}: the last table entry is ${what} n can be reached; ${rule}. Return that entry.`,
      `{Input: an amount. Output:|In: amount; out:} ${what} it can be paid exactly. Available coins: ${values}, ${stock}. Rule: ${rule}.`,
      `Don't {round up|overpay} and don't {give change|leave a rest}: the coins ${values}, ${stock}, must hit the amount exactly. {Give back|Hand back} ${what} that can happen; ${rule}.`,
      `{My purse|The till} knows just the coins ${values}, ${stock}. If the bill says a certain amount, I ask ${what} I can pay exactly that; ${rule}. Answer {for any bill|for every amount from 0 on}.`,
      `{Say|Tell me|Count} ${what} an amount can be split into parts, every part being one of ${values}, ${stock}. {Also|Mind}: ${rule}.`,
    ],
  };
};

const questions = {
  orders: {
    what: "{in how many different orders|the number of ordered ways in which|how many sequences of coins there are by which|the number of different rows of coins with which|how many ordered lists of coins there are such that|in how many ways, counting order,|the count of arrangements by which|how many distinct successions of coins there are with which}",
    rule: "{the order of the coins matters|2 then 3 and 3 then 2 are two different answers|the same coins in another order count again|each rearrangement counts separately (amount 0: 1, impossible: 0)|order counts, so that a permutation is something new|sequences that differ only in order are counted as different|it makes a difference which coin comes first|two rows are equal only if they agree coin by coin}",
  },
  ways: {
    what: "{in how many different combinations|the number of unordered ways in which|how many selections of coins there are by which|the number of different handfuls of coins with which|how many multisets of coins there are such that|in how many ways, disregarding order,|the count of combinations by which|how many distinct choices of coins there are with which}",
    rule: "{the order of the coins is irrelevant|2 plus 3 and 3 plus 2 are one and the same answer|the same coins in another order do not count again|rearrangements are not counted separately (amount 0: 1, impossible: 0)|order plays no role, only how many of each value are used|combinations that differ only in order are counted once|it makes no difference which coin comes first|two choices are the same if they use each value equally often}",
  },
  fewest: {
    what: "{the minimum number of coins with which|the smallest count of coins by which|with how few coins at the least|the least number of pieces with which|how few coins are enough so that|the size of the smallest set of coins with which|the lowest possible number of coins with which|using as few coins as possible, the number of coins with which}",
    rule: "{null is the result if that is impossible|if no combination fits, the answer is null|null is returned when it cannot be done at all|an amount that cannot be made gives null, and 0 needs 0 coins|null stands for an amount out of reach|where there is no solution, null must be returned|in the impossible case give null instead of a number|it is null whenever the coins cannot make the amount}",
  },
} as const;
