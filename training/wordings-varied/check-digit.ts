import type { family } from "../../src/domain/families/check-digit.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ modulus, factor, from, above, ask }) => {
  const { which, one } = places[from];
  const times = `{multiplied by ${factor}|multiplied with ${factor}|taken ${factor} times|weighted with ${factor}|weighted by a factor of ${factor}|scaled by ${factor}|${factor === 2 ? "taken twice|counted twice" : "taken three times|counted three times"}}`;
  const high = products[above];
  const sum = `{${which} are ${times}|${one} is ${times}|${one} gets the factor ${factor}|${which} get the factor ${factor}}{ and the rest are added unchanged| and the other digits enter as they are|, the remaining ones are simply added|, while every other digit counts as itself}; ${high}`;
  const fits = `{divisible by ${modulus}|a multiple of ${modulus}|evenly divisible by ${modulus}|a number that ${modulus} divides|in the ${modulus} times table|leaving no remainder when divided by ${modulus}|equal to 0 modulo ${modulus}|a product of ${modulus} and a whole number}`;
  const text =
    "{a digit string|a numeric string|a string made of digits|a code of digits|a sequence of digits, given as a string}";
  if (ask === "digit to append") {
    const least =
      "{the smallest non-negative integer|the smallest number, 0 allowed,|the least nonnegative number|the minimum value (zero or more)}";
    return {
      phrases: [
        `{determines|derives|generates|produces} the check digit {for|belonging to} ${text}, {namely|i.e.|that is,} ${least} which {added to|on top of} the total makes {it|the result} ${fits}; {to get the total|for the total}, ${sum}`,
        `{accepts|receives} ${text} and {gives back|yields|outputs} ${least} that has to be added to the {digit total|weighted total} to {obtain|reach} something ${fits}, {given that|where} ${sum}`,
        `{adds up|totals|accumulates} the digits of ${text} ({rules|rule}: ${sum}) and {reports|gives} how far the total is {below|from} the nearest {value at or above it|number not less than it} that is ${fits}`,
        `{calculates|computes|evaluates} the {control|verification|checksum} digit of ${text}: with T the total for which ${sum}, it is ${least} c {making|such that} T + c is ${fits}`,
        `{returns|delivers} the {check|guard} number of ${text}, an integer from 0 to ${modulus - 1} {completing|bringing} the total to {something|a value} ${fits}, {the total being formed so|with this total}: ${sum}`,
        `{tells|says} what {must|needs to} be added, 0 {if nothing|when nothing needs to be}, for the total of ${text} to {become|be} ${fits}; {the total is built like this|in it}: ${sum}`,
        `{implements|performs} {a Luhn-like|a mod-${modulus}} check-digit {scheme|algorithm} {on|for} ${text}: ${sum}; {the output is|its result is} ${least} that, when added, makes the {grand total|total} ${fits}`,
        `{finds|works out} by how much the total of ${text} {misses|falls short of} {the next value|the first value from there on} that is ${fits} (0 if it {is so itself|has that property already}); ${sum}`,
      ],
      statements: [
        `{You are given|The input is} ${text}. {Compute|Calculate} its total, in which ${sum}. {Return|Give back} ${least} that {makes the total|can be added to make the total} ${fits}.`,
        `As a {librarian|shop manager|bank clerk|parcel service}, I want {a check digit|the control digit} for ${text}, so that typing errors {are noticed|show up}. {The total|Total}: ${sum}. The check digit is ${least} {for which|such that} total plus check digit is ${fits}.`,
        `{Spec|Specification}: the total SHALL be formed such that ${sum}. The {result|returned value} MUST be ${least} {whose sum with the total|which together with the total} is ${fits}. The input is ${text}.`,
        `1. {Walk|Go} through ${text} and add up the digits: ${sum}. 2. {Divide the total by ${modulus} and look at the remainder|Take the total mod ${modulus}}. 3. If {it|the remainder} is 0 {return|answer} 0, otherwise {return|answer} ${modulus} minus {it|the remainder}.`,
        `hi all, {stuck on|struggling with} check digits :( {i get|there is} ${text}, then ${sum}, and then i {need|have to give} ${least} so that the whole sum {gets|becomes} ${fits}`,
        `{Docstring|Description}: return the check digit of ${text}. {That is|This is} ${least} by which the total must {grow|be increased} to be ${fits}. Total: ${sum}.`,
        `{Exercise|Problem}. The total of ${text} is {defined|obtained} as follows: ${sum}. {Show|State} ${least} that must be added {before|until} the total is ${fits}.`,
        `{Cashiers|Railway clerks|Nurses} {type|enter} long numbers and {make mistakes|mistype them}, so {each|every} number gets a check digit. {Recipe|How to get it}: ${sum}; the check digit is {then|finally} {what must be added|the amount to add}, as little as possible and at least 0, {to be|to arrive at a value} ${fits}.`,
        `{We look for|Looking for|Sought}: ${least} k with (total + k) % ${modulus} == 0, where the total of ${text} {is computed as follows|comes about like this}: ${sum}.`,
        `map each digit to its {worth|weight contribution}, sum, {negate|subtract from 0}, take modulo ${modulus}. {Worth|Contribution}: ${sum}. {Input|Argument}: ${text}.`,
        `fix: {check digit|checksum digit} was {wrong|off}. {Correct behaviour|It should be}: ${sum}; return ${least} that {lifts|raises} the sum to a value ${fits} (so never ${modulus} itself, but 0).`,
        `The {returned|resulting} number {closes|fills} the gap between the total of ${text} and the {smallest number|first number} not below {it|this total} that is ${fits}. {In the total|When adding up}, ${sum}.`,
        `{Don't|Do not} simply add up the digits: {instead|rather}, ${sum}. {Then|Afterwards} {work out|determine} ${least} {missing|still lacking} for {this sum|the total} to be ${fits}.`,
        `{In Excel terms|In spreadsheet terms}: put {the digits|each digit} of ${text} in a column, next to it its value in the total (${sum}), {sum that column|SUM it} into T, and {answer|show} MOD(-T, ${modulus}).`,
        `A {game|treasure chest|museum locker} {opens|unlocks} only when the total of {a code|its code} is ${fits}. For ${text}, {how little|what smallest number, 0 or higher,} must be added to the total {so that it opens|to open it}? {Here|Remember}: ${sum}.`,
      ],
    };
  }
  const best =
    ask === "smallest"
      ? "{smallest|lowest|least|minimum|numerically first|tiniest|numerically smallest|minimal|bottom|lowest-valued}"
      : "{largest|greatest|highest|maximum|numerically last|biggest|numerically largest|maximal|top|highest-valued}";
  const blanks =
    '{a string of digits and question marks|a text in which some digits are "?"|a code whose unreadable digits are shown as "?"|digits with some "?" among them}';
  const nothing =
    "{null if no such text exists|null if it cannot be done|null when there is no solution|null if nothing fits|null in case no filling works}";
  return {
    phrases: [
      `{completes|repairs|reconstructs} ${blanks} {by putting|putting} a digit (0 to 9) {in place of|for} every "?", {to make|making} the total ${fits}, and {gives back|hands back|yields} the ${best} {result|completed text}, or ${nothing}; in the total, ${sum}`,
      `{receives|accepts} ${blanks} and {finds|determines}, {among|out of} all {ways|possibilities} to replace each "?" by a digit, the ${best} string {with a total|whose total is} ${fits}, or ${nothing}, {given that|where} ${sum}`,
      `{searches|goes through} the digit strings {matching|agreeing with} ${blanks} and {returns|reports} the ${best} {valid one|that is valid}, or ${nothing}; {valid means|a string is valid if} its total is ${fits}, where ${sum}`,
      `{guesses|recovers|deduces} the {lost|missing|unknown} digits in ${blanks}, {such that|so that} the total is ${fits}, {choosing|taking} the ${best} of {several solutions|all solutions} and returning ${nothing}; {total|to total}: ${sum}`,
      `{substitutes|inserts} digits for the question marks of ${blanks} and {returns|outputs} as a string the ${best} of those {substitutions|outcomes} whose checksum is ${fits}, or ${nothing}; {checksum|for the checksum}: ${sum}`,
      `{tells|says} which is the ${best} number, as {text|a string}, {that can stand behind|hidden in} ${blanks} {if|provided that} its total is ${fits} (${nothing}); {the total arises thus|for its total}: ${sum}`,
      `{turns|makes} ${blanks} into {a full code|a complete digit string} with a total ${fits}, {the ${best} there is|and of all of these the ${best}}, or ${nothing}; {adding up works like this|when adding up}, ${sum}`,
      `{replaces|exchanges} {all|any} "?" in ${blanks} by digits of {its|your} choice under the condition that the total is ${fits} (${sum}) and {returns|produces} the ${best} {such string|string possible}, or ${nothing}`,
    ],
    statements: [
      `{You are given|The input is} ${blanks}. {Replace|Substitute} each "?" {with|by} one of 0 to 9 {such that|so that} the total becomes ${fits}. {Return|Give back} the ${best} {string obtainable|resulting string}, or ${nothing}. {Total|How to total}: ${sum}.`,
      `As {an archivist|a postal worker|a cashier}, I want {unreadable|smudged} digits ("?") of a number {filled in|restored}, so that its total is ${fits} again. {Give me|Show} the ${best} {possibility|candidate} as a text, or ${nothing}. For the total, ${sum}.`,
      `{Spec|Specification}: every "?" SHALL be replaced by exactly one digit. The total, for which ${sum}, MUST be ${fits}. Of all {admissible|possible} strings the ${best} SHALL be returned, or ${nothing}.`,
      `1. {Try|Consider} every way of writing digits for the question marks in ${blanks}. 2. {Keep|Retain} the strings whose total is ${fits}: ${sum}. 3. {Return|Answer with} the ${best}, or ${nothing}.`,
      `hi, {coffee|water|ink} {spilled on|got over} my {voucher|ticket} and now i have ${blanks}. {i know|for sure} the total must be ${fits}, where ${sum}. {need|want} the ${best} string it can be, ${nothing}`,
      `{Docstring|Description}: {Returns|Return} the ${best} digit string that {coincides|agrees} with ${blanks} wherever there is a digit and whose total is ${fits}; ${nothing}. Total: ${sum}.`,
      `{Exercise|Problem}. A code is {correct|valid} when its total is ${fits}, where ${sum}. {Given|From} ${blanks}, {determine|state} the ${best} correct code {it may be|that it can stand for}, or ${nothing}.`,
      `{A nurse|A railway clerk|A baker|A farmer} can't read some digits of a number and {writes|puts} "?" there. The {rule|rule of the house}: the total is ${fits}, and {to find it|in it} ${sum}. {Which number is|What is} the ${best} {it could have been|possible one}? {Return|Answer with} a string, or ${nothing}.`,
      `filter(valid, fillings), then {pick the ${best} one|take the ${best} one}; ${nothing}. {A filling is|fillings are} ${blanks} with every "?" {made|turned into} a digit; valid: the total is ${fits}, where ${sum}.`,
      `SELECT the ${best} code among all that {match|fit} ${blanks} ("?" {stands for|means} any one digit) and have a total ${fits}; ${nothing}. {Computing the total|Total}: ${sum}.`,
      `The {result|return value} is the ${best} string {without question marks|of digits only} that {can be made|comes} from ${blanks} and passes the check; ${nothing}. The check: total is ${fits}, where ${sum}.`,
      `{Don't|Do not} change the {known|given} digits of ${blanks}. {Only|Just} fill the "?" positions so that the total is ${fits}. {If there is more than one way|With several ways}, the ${best} string wins; ${nothing}. ${sum}.`,
      `{A game|A riddle|A puzzle}: "?" cards {lie|are} face down {between|among} digit cards. {Put|Lay} digits there {to get|so as to get} a total ${fits} and the ${best} number {possible|you can}. {Say|Return} it as text, or ${nothing}. {Counting rule|Scoring}: ${sum}.`,
      `{Is there|Could there be} a way to {resolve|fill} each "?" in ${blanks} with a digit {so that|such that} the weighted total is ${fits}? {If so|If yes}, {return|give} the ${best} complete string; ${nothing}. {Weights|Weighting}: ${sum}.`,
      `test: {the returned string|the answer} has a digit where the input has "?", {is unchanged|equals the input} elsewhere, has a total ${fits}, and no other such string is ${ask === "smallest" ? "smaller" : "larger"}; ${nothing}. {Total|The total}: ${sum}.`,
    ],
  };
};

const places = {
  last: {
    which:
      "{the last, third-last, fifth-last digit and so forth|the digits at odd positions counted from the end (the last being number 1)|alternate digits, starting at the right end with the last one,|the final digit and every second digit before it}",
    one: "{every second digit going from right to left, starting with the final one,|each digit whose distance from the last one is even, including that one,|every other digit backwards from the end, the final digit first,|each digit in position 1, 3, 5, ... from the right}",
  },
  "second to last": {
    which:
      "{the last but one, fourth-last, sixth-last digit and so forth|the digits at even positions counted from the end (the last being number 1)|alternate digits, starting at the right end with the one before the last,|the next-to-last digit and every second digit before it}",
    one: "{every second digit going from right to left, starting with the penultimate one,|each digit whose distance from the last one is odd,|every other digit backwards from the end, the penultimate digit first,|each digit in position 2, 4, 6, ... from the right}",
  },
  first: {
    which:
      "{the first, third, fifth digit and so forth|the digits at odd positions counted from the start (the first being number 1)|alternate digits, starting at the left end with the first one,|the initial digit and every second digit after it}",
    one: "{every second digit going from left to right, starting with the initial one,|each digit at index 0, 2, 4, ...,|every other digit from the beginning, the first digit included,|each digit in position 1, 3, 5, ... from the left}",
  },
  second: {
    which:
      "{the second, fourth, sixth digit and so forth|the digits at even positions counted from the start (the first being number 1)}",
    one: "{every second digit going from left to right, starting with the second one,|each digit at index 1, 3, 5, ...,}",
  },
} as const;

const products = {
  stays:
    "{a result with two digits is added just like that|results over 9 are not changed|no special treatment for products of 10 or more|even a product greater than 9 is used in full|two-digit results go into the sum whole|products are never split into digits|a product exceeding 9 remains what it is|leave products over 9 alone}",
  "digits are added":
    "{a result with two digits is replaced by the sum of these digits|for results over 9 the two digits are summed up|products of 10 or more are turned into their digit sum|if a product is greater than 9, its digits are added together first|two-digit results are split and their digits added|a product exceeding 9 counts only as its digits' sum|14 would count as 1 + 4, and so with all products over 9|replace products over 9 by the sum of their digits}",
} as const;
