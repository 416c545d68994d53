import type { family } from "../../src/domain/families/greatest-common-divisor.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("find" in parameters) return ofTwo(easy[parameters.find]);
  return ofList(manyWords(parameters.of, parameters.over));
};

interface Words {
  /** As in "determine …". */
  readonly what: string;
  readonly phrases: readonly string[];
  readonly statements: readonly string[];
}

const pair =
  "{two positive integers a and b|positive whole numbers a and b|a and b, both at least 1|two natural numbers a and b|integers a and b (both positive)|a pair of positive integers a and b}";

function ofTwo({ what, phrases, statements }: Words): Wordings {
  return {
    phrases: [
      `{determines|calculates|evaluates} ${what}`,
      `{accepts|receives|is passed} a and b and {outputs|hands back|reports} ${what}`,
      `{reports|outputs|produces}, for {two|given} numbers a and b, ${what}`,
      `{figures out|establishes|finds out} ${what}`,
      `{yields|hands back|delivers} ${what}`,
      ...phrases,
    ],
    statements: [
      `Given a and b, {determine|report|output} ${what}.`,
      `{Input: a and b|Two numbers are given: a, b}. {Output|Wanted}: ${what}.`,
      `{Write code to|Please} {calculate|determine|figure out} ${what}.`,
      `hi, i need ${what} {please|thanks|, how do i get that?}`,
      `{Exercise|Homework|Exam question}: {work out|establish|determine} ${what}.`,
      `The {return value|answer|output} {is|SHALL be} ${what}.`,
      `As {a maths teacher|a student}, I want {a helper that tells me|to look up} ${what}, {so that I can check my sheets|to save work}.`,
      `{It is needed|It is necessary} to know ${what}. {Give this back.|Give it as the result.}`,
      ...statements,
    ],
  };
}

function ofList({ what, phrases, statements }: Words): Wordings {
  const list =
    "{a list of positive integers|an array of natural numbers|a collection of positive whole numbers|a sequence of positive integers|several positive numbers in a list}";
  return {
    phrases: [
      `{determines|calculates|evaluates} for ${list} ${what}`,
      `{accepts|receives|is passed} ${list} and {outputs|hands back|reports} ${what}`,
      `{processes|examines} ${list} and {produces|yields} ${what}`,
      `{figures out|establishes|finds out}, given ${list}, ${what}`,
      `{outputs|delivers|hands back} ${what}, the input being ${list}`,
      ...phrases,
    ],
    statements: [
      `Given ${list}, {determine|report|output} ${what}.`,
      `{Input|Argument}: ${list}. {Output|Result}: ${what}.`,
      `{Write code to|Please} {calculate|figure out} from ${list} ${what}.`,
      `hi, i have ${list} and i want ${what} {please|thanks|, how?}`,
      `{Exercise|Homework|Exam question}: for ${list}, {work out|establish} ${what}.`,
      `The {return value|answer} {is|MUST be} ${what}, where the argument is ${list}.`,
      `As {a maths teacher|an engineer}, I want to {type in|supply} ${list} and {see|get} ${what}.`,
      `{A column|A spreadsheet column} {contains|holds} positive integers. {Compute|We are looking for} ${what}.`,
      `It is needed to have, for ${list}, ${what}. {Give this back.|Give it as the result.}`,
      ...statements,
    ],
  };
}

const gcd =
  "{greatest common divisor|GCD|gcd|highest common factor|HCF|greatest common factor|largest shared divisor|biggest common divisor|GCF}";
const lcm =
  "{least common multiple|LCM|lcm|lowest common multiple|smallest common multiple|smallest shared multiple}";
const coprime =
  "{are coprime|are relatively prime|share no factor other than 1|have gcd 1|have no common divisor greater than 1|are mutually prime|have a greatest common divisor of 1|are not both divisible by anything above 1}";

function manyWords(of: "divisor" | "multiple" | "coprime", over: string): Words {
  if (of === "coprime") {
    return over === "neighbours"
      ? {
          what: `{how many adjacent pairs ${coprime}|the number of consecutive pairs that ${coprime}|how often two numbers standing next to each other ${coprime}|the count of neighbouring pairs which ${coprime}}`,
          phrases: [
            `looks at each element and its successor in a list and counts {the cases|how often it happens} that the two ${coprime}`,
            `counts the indexes i {for which|with} gcd(nums[i], nums[i + 1]) {equal to 1|== 1}`,
            `{slides|moves} a window of two over a list and returns {in how many windows|how often} the two numbers ${coprime}`,
          ],
          statements: [
            `{Compare|Check} every number with the one directly after it: {count|how many of} the pairs that ${coprime}{|, 0 for fewer than two numbers}.`,
            `count i such that gcd(x[i], x[i+1]) == 1, {integer out|0 if the list is too short}`,
            `{People wear positive numbers and stand in a row|Numbered wagons stand in a row}. How many pairs that are directly side by side ${coprime}?`,
            `zip(list, list[1:]), filter the pairs that ${coprime}, {take the length|return how many remain}.`,
            `{Not all pairs, just neighbours|Only adjacent elements matter}: how many times do we see two that ${coprime}?`,
          ],
        }
      : {
          what: `{how many pairs of elements, adjacent or not, ${coprime}|the number of index pairs i < j whose two numbers ${coprime}|how many of all possible pairs ${coprime}|the count of pairs taken from anywhere in the list which ${coprime}}`,
          phrases: [
            `compares every number of a list with every later one and counts {how often|in how many cases} the two ${coprime}`,
            `counts the index pairs i < j {for which|with} gcd(nums[i], nums[j]) {equal to 1|== 1}`,
            `{goes|runs} through all combinations of two elements and returns how many of them ${coprime}`,
          ],
          statements: [
            `{Compare|Check} every number with all those after it, near or far: {count|how many of} the pairs that ${coprime}{|, 0 for fewer than two numbers}.`,
            `count i < j such that gcd(x[i], x[j]) == 1, {integer out|0 if the list is too short}`,
            `{People wear positive numbers|Players have positive numbers} and each {shakes hands|plays} once with every other one. How many of these meetings are between two numbers that ${coprime}?`,
            `itertools.combinations(list, 2), filter the pairs that ${coprime}, {take the length|return how many remain}.`,
            `{Not just neighbours, all pairs|The two need not be adjacent}: how many pairs of positions hold numbers that ${coprime}?`,
          ],
        };
  }
  const isDivisor = of === "divisor";
  const name = isDivisor ? gcd : lcm;
  const call = isDivisor ? "gcd" : "lcm";
  switch (over) {
    case "all": {
      const empty = isDivisor ? "0" : "1";
      return {
        what: `{the ${name} of every element|the ${name} of all elements taken together|one number, the ${name} of the entire list|the overall ${name}}, {with ${empty} for an empty list|which is ${empty} if the list is empty|returning ${empty} in case of an empty list|or ${empty} when there are no numbers}`,
        phrases: [
          `{folds|reduces} a list with ${call}, starting {with|from} ${empty}`,
          `combines all numbers of a list {step by step|one after another} by ${call}, {the start value|the initial value} being ${empty}`,
          `returns ${empty} for an empty list and otherwise the ${name} of {everything in it|its numbers}`,
        ],
        statements: [
          `reduce(${call}, list, ${empty}) {is what I need|, nothing more}.`,
          isDivisor
            ? "{Ropes|Boards} of several whole lengths are cut into equal pieces without waste. How long can a piece be at most? {Return 0 if there are no ropes|No lengths at all: 0}. (So it is the gcd of all lengths.)"
            : "{Lights flash|Buses leave} every so many seconds, each with a period of its own, all together at the start. After how many seconds do all do so at once again? {Return 1 without any|No periods at all: 1}. (So it is the lcm of all periods.)",
          `{Begin|Start} with ${empty}. For each number in the list, replace your value by the ${name} of it and the number. The last value is the answer.`,
          `Which number is the ${name} of {the complete list|all values}? {For nothing in it|An empty one gives}: ${empty}.`,
          `{Don't|You need not} treat the numbers in pairs: {the ${name} of all of them|of all of them the ${name}} is wanted, ${empty} being the answer for no numbers.`,
        ],
      };
    }
    case "running":
      return {
        what: `{a list whose element at each index is the ${name} of all elements up to that index|the running ${name} of the list|the list of ${name}s of its prefixes, from the first element to the whole list|at each position the ${name} of the elements from the first through the current one, as a list}`,
        phrases: [
          `{accumulates|scans} a list with ${call}, keeping {every intermediate result|all the intermediate values}`,
          `replaces each element by the ${name} of itself and {all elements before it|everything to its left}`,
          `returns a list {as long as the given one|of equal length} with the cumulative ${name}`,
        ],
        statements: [
          `itertools.accumulate(list, ${call}) {as a list|, collected in a list}.`,
          `{Cumulative|Prefix} ${call}: result[i] is the ${name} of list[0] … list[i]. {Same length as the input|An empty list stays empty}.`,
          `Numbers are {read|announced} one by one. After each, {note|write down} the ${name} of all that were read so far. {Return the notes as a list|What list do you get}?`,
          `{Don't return only the last one|Not only the final value}: for each prefix of the list its ${name} is needed, shortest prefix first.`,
          `In column B we want, beside each number of column A, the ${name} of {the numbers above and this one|everything from the top down to it}. Return column B.`,
        ],
      };
    case "neighbours":
      return {
        what: `{a list with the ${name} of every two adjacent elements|for each element but the last the ${name} of it and its successor, as a list|the list of ${name}s of consecutive pairs|the ${name} of each pair of elements next to each other, in order, as a list}`,
        phrases: [
          `maps ${call} over {each pair of consecutive elements|the adjacent pairs} of a list`,
          `{pairs|combines} every element with the following one and lists the ${name} of the two, {one entry fewer than the input has|so the output is one shorter}`,
          `returns, {from left to right|in order}, the ${name} of the first and second number, of the second and third, and so on, as a list`,
        ],
        statements: [
          `[${call}(x, y) for x, y in zip(list, list[1:])] {in words: do that|is what is wanted}.`,
          `result[i] = ${call}(list[i], list[i + 1]). {One entry less than the input|Fewer than two numbers: empty list}.`,
          `Between every two numbers standing side by side {write|put} their ${name}. Return {only what was written in between|the numbers written}, in order.`,
          `{Don't|You must not} combine the entire list: just {each number with the next|neighbours}. The result lists the ${name} of each such pair.`,
          `{Houses in a street|Runners in a row} have numbers. For each two next to each other, what's the ${name}? {List them from left to right.|A list in order, please.}`,
        ],
      };
    default: {
      const most = isDivisor
        ? "{largest|greatest|highest|maximum|biggest}"
        : "{smallest|least|lowest|minimum|tiniest}";
      return {
        what: `{the ${most} ${name} that two of its elements have|the ${most} value that the ${name} takes over all pairs of elements|over all choices of two elements, the ${most} ${name}|of the ${name}s of all pairs, the ${most}}, {with null for fewer than two elements|or null if there is no pair|null if no two elements exist|returning null when the list is too short for a pair}`,
        phrases: [
          `tries every pair of {elements|positions} and returns the ${most} ${name} {found|that came up}, null without a pair`,
          `computes ${isDivisor ? "max" : "min"} of ${call}(x[i], x[j]) over i < j, or null {if there is no such pair|for fewer than two numbers}`,
          `picks two numbers of a list {so that|such that} their ${name} is {as ${isDivisor ? "large" : "small"} as possible|${isDivisor ? "maximal" : "minimal"}} and returns that ${name}; null {if it has less than two|when there aren't two}`,
        ],
        statements: [
          `${isDivisor ? "max" : "min"}(${call}(x, y) for x, y in combinations(list, 2)), {null if no pair|null when it would be empty}.`,
          `Take any two numbers at different positions, {neighbours or not|adjacent or far apart}. What's the ${most} ${name} {you can get|obtainable}? null {with less than two numbers|if there aren't two}.`,
          `{Children hold cards with positive numbers|Players have positive numbers} and {form teams of two|pair up}. Which team has the ${most} ${name}? Return that value, null if there is no team.`,
          `{Don't|It isn't enough to} compare only neighbours: of all pairs in the list, find the ${most} ${name}; null {where none exist|if there are no pairs}.`,
          `{Two nested loops|Loop over i and j > i}: compute the ${name} of each pair and keep the ${most}. {No pair, null|Give null if the loop never runs}.`,
        ],
      };
    }
  }
}

const bothDivide =
  "{positive integers dividing both a and b|common divisors of a and b|numbers that are divisors of a as well as of b|shared positive factors of a and b|d >= 1 with a % d == 0 and b % d == 0|natural numbers by which a and b are both divisible|positive divisors that a and b have in common|whole numbers from 1 on that go into a and b without remainder}";

const easy: Readonly<
  Record<
    | "divisor"
    | "multiple"
    | "coprime"
    | "lowest"
    | "tiles"
    | "posts"
    | "turns"
    | "count"
    | "sum"
    | "least"
    | "odd"
    | "diagonal",
    Words
  >
> = {
  divisor: {
    what: `the ${gcd} of {a and b|two integers a and b|the integers a and b}`,
    phrases: [
      "applies {Euclid's algorithm|the Euclidean algorithm} to {two integers|a and b} {and returns their gcd|to get their greatest common divisor}",
      "returns the {largest|biggest} integer d {so that|such that} a % d == 0 and b % d == 0",
      "{finds|searches} the {biggest|greatest} number by which both {arguments|a and b} are divisible {without remainder|exactly}",
    ],
    statements: [
      "gcd(a, b), {non-negative also for negative arguments|never below 0}; {gcd(0, 0) is 0|gcd(a, 0) is the absolute value of a}.",
      "{As long as|While} b is not 0, replace (a, b) by (b, a mod b). {In the end|Finally} a, without its sign, is the answer: {the greatest common divisor|their gcd}.",
      "{Two ribbons|Two ropes} of a and b cm {are to be cut|get cut} into equal pieces, as long as possible, with nothing left over. How long is a piece? {(That is the gcd.)|In other words: their greatest common divisor.}",
      "What is the biggest integer {that goes into both a and b|both a and b can be divided by} {evenly|with no remainder}?",
      "{Of all numbers dividing a and b|Among the common factors of a and b}, {return|choose} the {maximum|largest}. The result is never negative.",
      "{A florist has a roses and b tulips|A baker has a rolls and b pretzels} and makes identical {bouquets|bags}, using up everything, as many as possible. How many? {That's the greatest common divisor of a and b.|Compute the gcd.}",
    ],
  },
  multiple: {
    what: `the ${lcm} of {a and b|two positive integers a and b|the positive integers a and b}`,
    phrases: [
      "returns the {smallest|least} positive m {so that|such that} m % a == 0 and m % b == 0",
      "{multiplies a by b and divides by|divides the product of a and b by} their {gcd|greatest common divisor}",
      "{finds|gives} the first positive number {that occurs in|common to} the times tables of both a and b",
    ],
    statements: [
      "lcm(a, b) {for positive a and b|, a and b being at least 1}.",
      "{Write down|List} the multiples of a (a, 2a, 3a, …) and of b. Which is the first number in both lists?",
      "Two {traffic lights|lighthouses} start together; one {blinks|flashes} every a seconds, the other every b seconds. After how many seconds do they next {blink|flash} at the same time?",
      "{One friend visits|Anna swims} every a days, {the other|Ben} every b days, and today both {come|do}. In how many days will it be both {again|the next time}?",
      "{What's the smallest positive integer|Which is the least number above 0} that both a and b divide {evenly|without remainder}?",
      "{Common denominator wanted|Find the best common denominator}: the smallest positive integer divisible by a and {also by|by} b.",
    ],
  },
  coprime: {
    what: `whether {a and b|two positive integers a and b} ${coprime}`,
    phrases: [
      "returns true {exactly|just} when gcd(a, b) {equals|is} 1",
      `tests two positive integers for being {coprime|relatively prime}, {giving|returning} a boolean`,
      "says true if {the fraction a/b cannot be reduced|a/b is already in lowest terms}, otherwise false",
    ],
    statements: [
      "gcd(a, b) == 1? {true / false|Return the boolean}.",
      "True if there's no integer greater than 1 {going into|dividing} both a and b, False {if there is one|otherwise}.",
      "Can the fraction a/b be {reduced|simplified}? {Return false if it can and true if it can't|True means that it cannot}.",
      "{Is 1 the only positive integer|Is there nothing but 1} that divides a as well as b? {Answer with a boolean|yes = true, no = false}.",
      "{Two cogs with a and b teeth wear evenly|Two rhythms of a and b beats mix fully} only if a and b {are relatively prime|have no common factor besides 1}. {Is this the case|Check this}: true or false.",
      `{Predicate|Boolean test} on ${pair}: {they are coprime|no prime divides both}.`,
    ],
  },
  lowest: {
    what: "{the fraction a/b in lowest terms, as a list [numerator, denominator]|numerator and denominator of a/b after full reduction, as a list of two integers|the simplest form of the fraction a/b as a list of two numbers, the numerator first|the list of a and b after both were divided by their gcd|the irreducible form of a/b, as a two-element list with numerator and denominator}",
    phrases: [
      "{simplifies|reduces} a/b {completely|to its simplest form} and {outputs|hands back} a list: numerator, then denominator",
      "{cancels|removes} all common factors from numerator a and denominator b and returns {the two that remain|what remains of them} as a list [a, b]",
      "returns [a // g, b // g], {g being the gcd of a and b|where g is their greatest common divisor}",
    ],
    statements: [
      "{Simplify|Cancel down} the fraction a/b as far as possible, e.g. 12/18 becomes [2, 3]. {Denominators of 1 are kept.|The denominator is given even if it is 1.}",
      "{Express|State} the ratio a : b in the smallest whole numbers, as a list of two.",
      "A recipe mixes a parts {flour|water} with b parts {sugar|syrup}. {What is the same ratio|Give the ratio} with the smallest whole numbers, as a list {in the same order|[first, second]}?",
      "A screen has a by b pixels. {Return|What is} its aspect ratio with the smallest whole numbers (1920 by 1080 is [16, 9]), as a list?",
      "{Divide out|Cancel} whatever divides both numerator a and denominator b, until nothing but 1 does. Return [numerator, denominator].",
      "Which fraction equals a/b but cannot be reduced any further? Return its numerator and its denominator, in that order, {in a list|as list}.",
    ],
  },
  tiles: {
    what: "{how many squares are needed if a rectangle of a by b is tiled exactly with equal squares of the largest possible whole side|the number of square tiles, all alike and with the largest whole side that fits both ways, that pave an a by b floor exactly|how many of the biggest equal whole-sided squares fill an a × b rectangle completely|into how many equal squares, as big as possible and with integer sides, an a by b area divides}",
    phrases: [
      "{tiles|paves} an a by b {room|terrace} with the largest equal square tiles of whole side that need no cutting, and returns {the number of tiles|how many it takes}",
      "cuts an a × b {cake|sheet|board} into equal squares of the largest possible integer side {without waste|with nothing left} and {counts|returns the number of} the pieces",
      "returns a * b / g², {where g is|g being} the gcd of a and b: the number of the largest equal square tiles on an a by b floor",
    ],
    statements: [
      "A {kitchen|bathroom|terrace} measures a by b. It's paved without cutting, with square tiles of one size, an integer and as large as possible. How many tiles {does one have to buy|are laid}?",
      "{A sheet of paper|A baking tray|A piece of cloth} of a × b is cut into identical squares with integer sides, nothing left over, each as large as can be. {Count|How many are} the squares?",
      "{Side of a tile|Tile size} = greatest whole number that divides both a and b. {Return|Output} the number of such tiles on a floor of a by b.",
      "{A farmer divides|Divide} a field of a by b into equal square plots, with whole sides, as large as possible, {using all of it|without remainder}. How many plots?",
      "{A mosaic|A quilt} of a by b consists of equal squares without gaps. {To need few|To save work}, they are as large as an integer side allows. How many are there?",
      "How many tiles? Floor a by b; tiles square, equal, whole side, {maximum size|largest that works}, none cut.",
    ],
  },
  posts: {
    what: "{the number of posts around an a by b rectangle, with one at every corner and equal whole spacing as large as possible|how many posts a fence around an a × b field has, if corners have posts and all gaps are the same, largest possible integer|how many trees border a rectangular plot of a by b, one on each corner, spaced equally at the greatest possible whole distance|how many lamps stand along the edge of an a by b square-cornered yard, a lamp at each corner and the common whole distance being maximal}",
    phrases: [
      "fences in an a by b {meadow|garden} with posts at all corners and at equal whole distances, the largest that work, and returns {the number of posts|how many it took}",
      "{counts|computes} the {lamps|trees|flags} around an a × b {square|yard}: one at each corner, equal integer spacing, {as wide as possible|maximal}",
      "returns 2 * (a + b) / g, {where g is|g being} the gcd of a and b: the posts around an a by b rectangle with corner posts and the widest equal whole spacing",
    ],
    statements: [
      "A {pasture|meadow|park} of a by b gets a fence. Each corner has a post, and the distance from post to post is everywhere the same integer, as large as possible. How many posts {must be bought|are needed}?",
      "{Trees|Lamps|Flags} are put all around a rectangle with sides a and b, at equal intervals of a whole number, with one in every corner. With as few of them as possible, how many {stand there|are there}?",
      "{Spacing|Interval} = greatest whole number dividing both a and b. {Return|Output} how many posts surround the a by b rectangle, corners included once.",
      "{A farmer|A gardener} wants to save posts around an a by b field: equal whole distances, a post at each corner. What's the smallest number of posts?",
      "How many posts? Rectangle a by b, post at every corner, equal integer gaps, {gaps as long as possible|largest gap that works}.",
      "{Candles|Cherries} decorate the edge of a rectangular cake of a by b, one at each corner, the same whole distance apart all around, that distance being maximal. {Count them|How many}?",
    ],
  },
  turns: {
    what: "{how many full turns a wheel with a teeth has to make until it and the wheel with b teeth it drives are both in starting position again|the least number of rotations of a gear with a teeth that brings it and a meshing gear with b teeth back to the start|after how many rotations of the first gear (a teeth) both it and the second one (b teeth) are in their initial position for the first time|how often the a-tooth gear rotates before it and its b-tooth partner stand as they did at the beginning}",
    phrases: [
      "simulates two meshing gears of a and b teeth and returns after how many rotations of the {first|one with a teeth} both are {aligned|in the initial position} again",
      "returns b / g, {where g is|g being} the gcd of a and b: the turns of a gear with a teeth until it and the gear with b teeth are back at the start",
      "finds the smallest k >= 1 for which k * a is {divisible by|a multiple of} b, {the number of turns|that is, the turns} of a gear with a teeth driving one with b teeth until both stand as at first",
    ],
    statements: [
      "Gear A has a teeth and meshes with gear B, which has b teeth. How many {rotations|revolutions} does A make until both are in their original position again, for the first time?",
      "{In a clockwork|In a mill}, a cog with a teeth turns one with b teeth. {Marks on both|Chalk marks on the two} point at each other. After how many turns of the first cog do they meet again at the same place?",
      "{Find the smallest|What is the least} positive integer k such that a times k is divisible by b? (k is the number of turns of a gear with a teeth that drives a gear with b teeth until both are back.)",
      "{On a bicycle|On a bike}, the front gear has a teeth, the rear one b. After how many turns of the front gear are both {exactly|again} as at the beginning, for the first time?",
      "How many turns? Driving gear: a teeth, driven gear: b teeth; {stop when|until} both have done whole turns; answer for the driving one.",
      "{A musical box|A toy} has two gears in contact, a and b teeth. Count the rotations of the one with a teeth until the {starting position of both returns|pair is back at the start}.",
    ],
  },
  count: {
    what: `{how many ${bothDivide} exist|the number of ${bothDivide}|the count of ${bothDivide}|the quantity of ${bothDivide}}`,
    phrases: [
      `{loops|runs} from 1 to the smaller of a and b and counts the numbers that {divide both|are divisors of both}`,
      "counts the divisors of gcd(a, b)",
      `{intersects|compares} the divisors of a and those of b and returns {how many they share|the size of the intersection}`,
    ],
    statements: [
      "{How many divisors|What number of positive factors} do a and b {share|have in common}? {1 is one of them.|1 counts.}",
      "{Make the set|Take the set} of positive divisors of a, and that of b. How many elements are in both?",
      "{A teacher has a apples and b pears|A shop has a pens and b pads} and wants identical {bags|packs} that use up everything. How many numbers of {bags|packs} are possible?",
      "sum(1 for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0) {put in words: count the common divisors|, but do it well}",
      "{Don't list|No need to list} the common divisors of a and b, just {count them|give their number}.",
      `{Count|Return the number of} every d from 1 on that leaves remainder 0 when a is divided by it and when b is.`,
    ],
  },
  sum: {
    what: `{the sum of the ${bothDivide}|what you get by adding up all ${bothDivide}|the total of the ${bothDivide}|the result of summing the ${bothDivide}}`,
    phrases: [
      `{loops|runs} from 1 to the smaller of a and b and adds up the numbers that {divide both|are divisors of both}`,
      "adds up the divisors of gcd(a, b)",
      `{intersects|compares} the divisors of a and those of b and returns the sum of {what they share|the intersection}`,
    ],
    statements: [
      "{Which total|What sum} do the positive factors that a and b {share|have in common} give? {1 is one of them.|1 counts.}",
      "{Make the set|Take the set} of positive divisors of a, and that of b. Add up the elements that are in both.",
      "{Start with 0|Set a total to 0}. For every d from 1 to the smaller of both, add d if it divides a and b. {Return the total|The total is the answer}.",
      "sum(d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0) {put in words: total of the common divisors|, but do it well}",
      "{Don't count|Don't just count} the common divisors of a and b, {add them up|sum them}.",
      `{Sum up|Total} every d from 1 on that leaves remainder 0 when a is divided by it and when b is.`,
    ],
  },
  least: {
    what: "{the smallest number above 1 that divides a and b, or null if they are coprime|the least common divisor of a and b exceeding 1, null when there is none|the smallest d >= 2 with a % d == 0 and b % d == 0, or null|the lowest prime that divides both a and b, null if no prime does|the smallest shared factor of a and b that is not 1, or null if 1 is the only one|the first integer from 2 on that goes into both a and b without remainder, null without such}",
    phrases: [
      "{tries|tests} 2, 3, 4, … until one divides both a and b and returns it, null if {none up to the smaller of them does|nothing is found}",
      "returns the smallest {prime factor|divisor above 1} of gcd(a, b), or null if the gcd is 1",
      "{ignores|skips} 1 and returns the smallest of the {other|remaining} common divisors of a and b, null if {there are no others|none remains}",
    ],
    statements: [
      "{By which|By what} smallest number greater than 1 can both a and b be divided evenly? {If by none, null|null if there's no such number}.",
      "min of the common divisors of a and b, 1 excepted; null if {only 1 is left|there are no more}.",
      "{A fraction a/b is reduced step by step|Someone reduces a/b}, each time by the smallest number possible. What's the first one? null if it can't be reduced.",
      "a girls and b boys {form|are put into} groups with equally many girls and equally many boys in each. What's the smallest number of groups, more than one? null if {it isn't possible|impossible}.",
      "{Don't return 1|1 doesn't count}: the lowest integer from 2 up that divides both a and b is wanted, or null {where it doesn't exist|if nothing does}.",
      "{Starting at 2|From 2 upward}, find the first d with a and b both multiples of d. Without such d: null.",
    ],
  },
  odd: {
    what: "{the greatest odd common divisor of a and b|the largest odd number that divides a as well as b|the biggest common factor of a and b that isn't even|the maximum odd d with a % d == 0 and b % d == 0|the highest odd integer going into both a and b without remainder|the largest among the odd divisors common to a and b|gcd(a, b) with all factors of 2 removed}",
    phrases: [
      "{takes the gcd of a and b|computes gcd(a, b)} and {halves it|divides it by 2} as long as it is even",
      "{filters|picks} the odd ones from the common divisors of a and b and returns {their maximum|the largest}",
      "{goes down|counts down} through the odd numbers until one divides both a and b and returns it",
    ],
    statements: [
      "{By which|By what} largest odd number can both a and b be divided evenly?",
      "max of the common divisors of a and b, {even ones excluded|counting only odd ones}.",
      "{Compute|Take} g = gcd(a, b); {while|as long as} g is even, halve it; {return|answer} g.",
      "a apples and b pears are {distributed|shared} evenly among children, nothing left over. There is an odd number of children: at most how many?",
      "{Even numbers are not allowed|Disregard even numbers}: which is the largest {remaining|other} common divisor of a and b?",
      "{Strip|Remove} the factor 2 from a and from b completely. What's the greatest common divisor of what remains?",
    ],
  },
  diagonal: {
    what: "{how many squares of an a by b grid are crossed by its diagonal, touched corners not counting|the number of cells that the diagonal of an a × b grid goes through (merely touching a corner does not count)|through how many unit cells a straight line from one corner of an a by b grid to the opposite one passes, not counting cells it meets only in a corner|how many squares in a rectangle of a by b unit squares have part of the diagonal inside}",
    phrases: [
      "{draws|imagines} the diagonal in a rectangle of a by b {cells|boxes} and {counts|returns the number of} cells it cuts through, {corner contacts aside|those met only at a corner excluded}",
      "returns a + b - g, {where g is|g being} the gcd of a and b: the squares that the diagonal of an a by b grid passes through",
      "counts the {tiles|panes} of an a by b {floor|window} that a straight crack from corner to opposite corner {splits|runs through} (touching a corner doesn't count)",
    ],
    statements: [
      "A laser {shines|is aimed} from one corner of a floor with a by b square tiles to the opposite corner. How many tiles does it run across? {Tiles touched only at a corner aren't counted.|Just touching a corner is not running across.}",
      "{On squared paper|On graph paper}, draw a rectangle of a by b boxes and its diagonal. How many boxes are cut by the line (not just touched in a corner)?",
      "{A rope is stretched|A crack runs} in a straight line from corner to corner over a {court|window} of a by b square {slabs|panes}. Count the {slabs|panes} under it; a mere corner contact doesn't count.",
      "{Line from (0, 0) to (a, b)|The segment (0, 0)–(a, b)}: how many unit squares have inner points of it?",
      "How many cells? Grid a by b, straight diagonal, cells with more than a corner on the line.",
      "{An ant walks|A bug crawls} straight from one corner of an a × b {chessboard|tiled floor} to the opposite one. On how many squares does it walk, if passing exactly over a corner point enters no additional square?",
    ],
  },
};
