import type { family } from "../../src/domain/families/greatest-common-divisor.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("find" in parameters) return easy[parameters.find];
  const what = wanted(parameters.of, parameters.over);
  return {
    phrases: [
      `{returns|computes|works out} ${what}{, given a list of positive integers|}`,
      `takes {a list|an array} of {positive whole numbers|integers} and {returns|gives back} ${what}`,
      `{goes through|looks at} {a list|some numbers} and {reports|tells|determines} ${what}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of positive integers, {find|return|compute} ${what}.`,
      `{I have|There is} {a list|a row} of {numbers|integers}. {Give me|What I need is|Tell me} ${what}.`,
      `For {some|several} positive {whole numbers|integers} in a list, {the result is|what is wanted is|return} ${what}.`,
    ],
  };
};

type Of = "divisor" | "multiple" | "coprime";
type Over = "all" | "running" | "neighbours" | "pairs";

const divisor = "{greatest common divisor|gcd|largest common divisor|highest common factor}";
const multiple = "{least common multiple|lcm|smallest common multiple|lowest common multiple}";

function wanted(of: Of, over: Over): string {
  if (of === "coprime") {
    return over === "neighbours"
      ? "{how many pairs of neighbours|the number of adjacent pairs|how many pairs of numbers directly beside each other} in the list {are coprime|have no common divisor but 1|share no factor above 1}"
      : "{how many pairs of its numbers|the number of pairs, wherever the two stand,|how many of all pairs of two different places} in the list {are coprime|have no common divisor but 1|share no factor above 1}";
  }
  const name = of === "divisor" ? divisor : multiple;
  switch (over) {
    case "all":
      return `the ${name} of {all the numbers|the whole list|all of them}, {or|and} ${of === "divisor" ? 0 : 1} {for an empty list|if there are none|if it is empty}`;
    case "running":
      return `{a list of the same length with|for each place|for every position} the ${name} of {all numbers up to there|the numbers so far, the one at the place included|the numbers from the first to that one}`;
    case "neighbours":
      return `{a list with|as a list,} the ${name} of {each number and the one after it|every two neighbours, in order|each number and its successor}`;
    case "pairs":
      return `the ${of === "divisor" ? "{largest|greatest|highest}" : "{smallest|least|lowest}"} ${name} {of any two of its numbers|that two numbers at different places have|over all pairs of its numbers}, or {null|nothing} {with fewer than two numbers|if there are not two}`;
  }
}

const positive = "{two positive integers a and b|two whole numbers a and b of at least 1|a and b}";
const dividing =
  "{integers of at least 1 that divide both a and b|positive common divisors of a and b|positive integers that divide a and b alike}";

const easy = {
  divisor: {
    phrases: [
      "{finds|works out|calculates} the {largest|greatest|biggest} {whole number|integer} that divides {both a and b|a and b alike} {evenly|without remainder}",
      "{returns|gives} the {gcd|GCD|greatest common factor|highest common factor} of {two numbers|a and b|two integers}",
      "takes {two numbers|two integers} a and b and returns their {greatest common divisor|gcd|largest common factor}",
    ],
    statements: [
      "{Given|For} {two integers|two whole numbers} a and b, {find|return|compute} the {largest|greatest} number that {divides both|is a divisor of both}.",
      "What is the {greatest common divisor|highest common factor|gcd} of {two given numbers|a and b}?",
      "{Tiles must fit|Square tiles are to fit} a floor of a by b exactly: {how large can they be at most|what is their greatest side}, {that is,|in other words} the {gcd|greatest common divisor} of both?",
    ],
  },
  multiple: {
    phrases: [
      `{returns|computes|gives} the {lcm|least common multiple|lowest common multiple} of ${positive}`,
      "{finds|works out} the {least|smallest} {positive integer|whole number above 0} that {both a and b divide evenly|is a multiple of both a and b}",
      `takes ${positive} and returns their {least common multiple|smallest common multiple}`,
    ],
    statements: [
      `{Given|For} ${positive}, {find|return} the {least|smallest} positive number that {both divide|is a multiple of both}.`,
      "What is the {least common multiple|lcm} of {a and b|two given positive integers}?",
      "Two {lights flash|buses leave} together, and then {every a and every b|one every a and the other every b} minutes. After how many minutes do they {do so together again|next meet}, for the first time?",
    ],
  },
  coprime: {
    phrases: [
      `{tells|checks|says} whether ${positive} {are coprime|are relatively prime|have no common divisor but 1}`,
      "returns true if {no integer above 1 divides both a and b|the greatest common divisor of a and b is 1}, {else false|and false otherwise}",
      "{takes|is given} a and b and {decides|determines} {if they are coprime|whether 1 is their only positive common divisor}",
    ],
    statements: [
      `{Given|For} ${positive}, {say|return} whether {they are coprime|they share no divisor above 1}.`,
      "{Do a and b have no common divisor but 1|Are a and b coprime}? {Return true or false|Answer true if so, else false}.",
      "{Check|Find out} if the {greatest common divisor|gcd} of {a and b|two positive integers} is 1: {true or false|return a boolean}.",
    ],
  },
  lowest: {
    phrases: [
      "{reduces|cancels} the fraction a/b {to lowest terms|as far as possible} and returns {numerator and denominator as a list|a list of the new numerator and the new denominator}",
      "{returns|gives}, as a list of two {integers|numbers}, numerator and denominator of {the fraction a/b in lowest terms|a/b, fully reduced}",
      "{takes|is given} {a numerator a and a denominator b|a and b} and returns {both divided by their greatest common divisor|both after reducing the fraction a/b completely}, as a list",
    ],
    statements: [
      "{Reduce|Simplify} the fraction a/b {to lowest terms|as far as it goes}. {Return|Give} {a list of numerator and denominator|numerator and denominator in a list}.",
      "{What is a/b|How is a/b written} in lowest terms? {Return numerator and denominator as a list|The answer is a list of two numbers, the numerator first}.",
      "Divide a and b {both|each} by {the greatest number that divides both|their greatest common divisor}, and return {the two results as a list, a's first|a list: first what a has become, then b}.",
    ],
  },
  tiles: {
    phrases: [
      "{returns|computes} how many {equal square tiles|square tiles of one size} {cover|fill} a floor of a by b {exactly|without cutting}, {their whole side being as great as possible|with the greatest whole side that is possible}",
      "{counts|finds the number of} the {largest|greatest} equal squares with a whole side into which a rectangle of a by b can be {cut|divided} without a rest",
      "takes {the sides a and b of a rectangle|a and b} and returns how many equal squares, as large as possible and with whole sides, {fill it|make up that rectangle}",
    ],
    statements: [
      "A {floor|room} of a by b {is to be|must be} covered exactly with {equal square tiles|square tiles of one size}, whose whole side is {as great as possible|the greatest that works}. {How many tiles is that?|Return the number of tiles.}",
      "{Cut|Divide} a rectangle of a by b into equal squares with whole sides, {as large as possible|the largest that can be}, with nothing left. {Return|Find} how many squares there are.",
      "For a rectangle with sides a and b: how many of the {largest|greatest} equal squares of whole side fill it exactly?",
    ],
  },
  posts: {
    phrases: [
      "{returns|computes} how many posts {stand around|surround} a rectangle of a by b, one at each corner, all at the same whole distance, {which is as great as possible|the greatest that works}",
      "{counts|finds the number of} fence posts for a {field|garden} of a by b, with a post at every corner and {equal whole distances|the same whole distance everywhere} that {are|is} as great as possible",
      "takes {the sides a and b of a field|a and b} and returns how many trees are planted along the edge of that rectangle, one at each corner and all the same, greatest possible whole distance apart",
    ],
    statements: [
      "{Posts|Trees} are set along the edge of a {field|garden} of a by b: one at each corner, and all the same whole distance apart, {as far as possible|the greatest that works}. {How many are there?|Return their number.}",
      "A fence around a rectangle of a by b needs a post at {each|every} corner; neighbouring posts are {equally far apart|at equal distances}, a whole number that is as great as possible. {Return|Find} the number of posts.",
      "How many posts stand around a rectangle with sides a and b, if every corner has one and the {equal|same} whole distance between neighbours is as great as it can be?",
    ],
  },
  turns: {
    phrases: [
      "{returns|computes} how many turns a gear wheel with a teeth makes until it and {the|a} wheel with b teeth that it drives {both stand as at the start|are both back in their first position} for the first time",
      "{counts|finds the number of} turns of the first of two {gear wheels|cogwheels}, with a and b teeth, until both {stand as at the start again|are back where they began}",
      "takes the numbers of teeth a and b of two gear wheels that turn each other and returns how often the first turns until both are {as at the start|back at the start} again",
    ],
    statements: [
      "A {gear wheel|cogwheel} with a teeth drives one with b teeth. After how many turns of the first are both back {in their first position|as at the start}, for the first time?",
      "Two gear wheels with a and b teeth {turn each other|mesh}. How many {full turns|turns} does the one with a teeth make until both stand as {at the start|they did at first} again?",
      "{Find|Return} the least number of turns, at least 1, of a wheel with a teeth after which the wheel with b teeth that it drives has made {whole turns|a whole number of turns} too.",
    ],
  },
  count: {
    phrases: [
      `{counts|counts all} the ${dividing}`,
      `{returns|finds|works out} how many ${dividing} there are`,
      `takes ${positive} and returns {the number of positive integers that divide both|how many positive common divisors they have}`,
    ],
    statements: [
      `{Given|For} ${positive}, {count|find the number of} the positive integers that divide {both|the one and the other}.`,
      `How many ${dividing} are there?`,
      `{Return|I need} the {number|count} of ${dividing}{, 1 included|}.`,
    ],
  },
  sum: {
    phrases: [
      `{adds up|sums|totals} the ${dividing}`,
      `{returns|computes} the {sum|total} of all ${dividing}`,
      `takes ${positive} and returns {the sum of the positive integers that divide both|what their positive common divisors add up to}`,
    ],
    statements: [
      `{Given|For} ${positive}, {add up|find the sum of} the positive integers that divide {both|the one and the other}.`,
      `What do all ${dividing} add up to?`,
      `{Return|I need} the {sum|total} of the ${dividing}{, 1 included|}.`,
    ],
  },
  least: {
    phrases: [
      `{returns|finds} the {least|smallest} integer {greater than 1|above 1} that divides both a and b, {or null if there is none|or null if only 1 does}`,
      `{finds|gives} the {smallest|least} common divisor of ${positive} {apart from 1|other than 1}, {null if they have none|or null if there is no other}`,
      "takes a and b and returns the {first|smallest} of the integers 2, 3, 4 and so on that divides {both|a and b alike}, or null {if none does|without one}",
    ],
    statements: [
      `{Given|For} ${positive}, {find|return} the {least|smallest} number {greater than 1|above 1} that divides both. {If there is none, return null|The answer is null if only 1 does}.`,
      "Which is the {smallest|least} common divisor of a and b {other than 1|apart from 1}? {Return null if there is none|It is null if they have none}.",
      "{Count up|Go up} from 2 until a number divides both a and b, and return {it|that number}, or null {if none does|where none exists}.",
    ],
  },
  odd: {
    phrases: [
      "{returns|finds} the {greatest|largest} odd {integer|number} that divides both a and b",
      `{computes|gives} the {largest|greatest} of the odd common divisors of ${positive}`,
      `takes ${positive} and returns the {greatest|largest} {number that divides both and is odd|odd divisor that they share}`,
    ],
    statements: [
      `{Given|For} ${positive}, {find|return} the {largest|greatest} odd number that {divides both|is a divisor of both}.`,
      "Which is the {greatest|largest} common divisor of a and b that is {odd|not even}?",
      "Of all {numbers|integers} that divide both a and b, {return|take} the {greatest|largest} odd one.",
    ],
  },
  diagonal: {
    phrases: [
      "{returns|computes} {how many|the number of} unit squares of an a by b grid {the straight diagonal passes through|its diagonal passes through}, {squares only touched at a corner not counted|not counting those that it touches only at a corner}",
      "{counts|counts all} the squares of a grid of a by b {squares|cells} through whose inside the straight line from corner to opposite corner {runs|passes}",
      "takes {the sides a and b of a grid|a and b} and returns how many of the a times b squares its diagonal {crosses|passes through} {(a touched corner is no crossing)|(touching a corner does not count)}",
    ],
    statements: [
      "{A sheet|A grid} has a by b squares. Through how many of them does the straight diagonal {pass|run}? {Those that it touches only at a corner do not count|Touching a corner is not enough}.",
      "{Draw|Take} the straight line from one corner of an a by b grid to the opposite one. {Return|Count} the squares {that it passes through|it passes through}, but not those only touched at a corner.",
      "How many squares of a board with a rows and b columns have the board's diagonal in their inside{, not only at a corner|}?",
    ],
  },
} as const;
