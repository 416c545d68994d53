import type { family } from "../../src/domain/families/digits-in-base.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  switch (parameters.kind) {
    case "plain":
      return plain(parameters);
    case "grouped":
      return grouped(parameters);
    case "read":
      return read(parameters);
    case "strange":
      return strange(parameters);
  }
};

const systems: Readonly<Record<number, string>> = {
  2: "binary (base 2)",
  3: "ternary (base 3)",
  4: "quaternary (base 4)",
  5: "quinary (base 5)",
  6: "senary (base 6)",
  7: "septenary (base 7)",
  8: "octal (base 8)",
  9: "nonary (base 9)",
  12: "duodecimal (base 12)",
  16: "hexadecimal (base 16)",
  20: "vigesimal (base 20)",
};

/** After "in" or "to". */
function baseOf(base: number): string {
  const system = systems[base] ?? `base-${base} notation`;
  return `{base ${base}|${system}|the number system with base ${base}|the base-${base} system|a positional system of base ${base}}`;
}

function plain({ base, form }: Of<"plain">) {
  const into = baseOf(base);
  const as = plainForms[form];
  const number =
    "{a non-negative integer|an integer that is at least 0|a natural number or 0|a whole number >= 0|an unsigned integer|a number 0, 1, 2, …}";
  return {
    phrases: [
      `{returns|outputs} the digits of ${number} in ${into} {as|in the form of} ${as}`,
      `{rewrites|re-expresses|encodes} ${number} in ${into}, {giving|yielding|producing} ${as}`,
      `{computes|calculates|determines} how ${number} {looks|reads} in ${into} and {hands back|reports} ${as}`,
      `{changes|transforms} {a decimal number|an ordinary number} (0 or greater) {into|to} ${into} and {delivers|returns} ${as}`,
      `{divides|keeps dividing} ${number} by ${base} {again and again|until nothing is left}, {collecting|gathering} the remainders, and returns the base ${base} digits as ${as}`,
      `{receives|accepts} ${number} and {produces|makes} its ${base}-ary representation, namely ${as}`,
      `given ${number}, {finds|works out} which digits from 0 to ${base - 1} {make it up|represent it} in ${into}; the output is ${as}`,
      `{prints|shows} ${number} the way {someone with ${base} fingers|a computer that counts to ${base - 1}} would, in base ${base}, {returning|that is to say returning} ${as}`,
    ],
    statements: [
      `You are given ${number}. {Return|Output} its representation in ${into} as ${as}.`,
      `{Exercise|Problem}: transform ${number} to ${into}. {The function returns|Expected result:} ${as}. The number 0 {consists of|has} the single digit 0.`,
      `can someone help me change a number to ${into}? the number is 0 or more. {what i need back is|should return} ${as}`,
      `{As a teacher I want|As a maths pupil I want} to see ${number} written in ${into} so that I can check my homework. {Output|Result}: ${as}.`,
      `The function MUST return ${as}, which SHALL be the digits of the argument, ${number}, in ${into}.`,
      `{Repeatedly divide|Keep on dividing} the number (never negative) by ${base}; the remainders are its digits in ${into}, {the units coming first|starting with the lowest}. Return them as ${as}.`,
      `The result is ${as}: the {digits|figures} that ${number} has in ${into}.`,
      `{Instead of|Rather than} in base 10, ${number} {has to be|is to be} written in ${into}. Use no built-in conversion; return ${as}.`,
      `Every number n ≥ 0 can be written with powers of ${base}, as a0 + a1 * ${base} + a2 * ${base * base} + … with 0 ≤ ai < ${base}. {Compute the digits ai|Find these coefficients} and give them as ${as}{, without leading zeros|}.`,
      `{A farmer packs|A factory packs} ${base} eggs into a box, ${base} boxes into a crate, ${base} crates onto a pallet, and so on, always as much as fits. How many are left over of each size is the number of eggs in ${into}. For a count of eggs, {return|report} ${as}.`,
      `{Base conversion|Radix conversion}: from decimal to ${into}. Input: ${number}. Output: ${as}.`,
      `{On planet Zog|On a far planet} people have ${base} fingers and so they use ${into}. {How would they write|How do they put down} ${number}? {Answer with|Give} ${as}.`,
      `Add a helper that {dumps|formats} ${number} in ${into}; it returns ${as}. No superfluous zeros at the high end, and 0 keeps its one digit.`,
      `{Please give|Please make} for number which is zero or bigger the digits in ${into}. {I need it as|It must be} ${as}.`,
      `What are the digits of ${number} if we {count|calculate} in ${into}? {They should be returned as|Return them as} ${as}.`,
      `Let n be ${number}. While n > 0, take n mod ${base} and let n = n div ${base}. From this, {build|construct} ${as}, i.e. n in ${into}. For 0 there is a single 0.`,
    ],
  };
}

const plainForms = {
  text: "{a string|text, the highest digit at the left|a string of digits in the usual reading order|one text of digits|a string, not a list|a single string made of the digits|digits joined together in a string|a string without leading zeros}",
  "highest first":
    "{a list of digits, the highest at the front|a list that begins with the most significant digit|a list of integers in the order in which one reads them|digits in a list, from the highest place down to the units|an array with the units last|a list of numbers, leading digit first|a list in descending order of place value|a list (not a string), highest place first}",
  "lowest first":
    "{a list of digits, the lowest at the front|a list that begins with the least significant digit|a list of integers in reverse reading order|digits in a list, from the units up to the highest place|an array with the units first|a list of numbers, leading digit last|a list in ascending order of place value|a list (not a string), lowest place first}",
} as const;

function grouped({ base, letters, group }: Of<"grouped">) {
  const into = baseOf(base);
  const small = letters === "small";
  const top = "abcdefghijklmnopqrst".charAt(base - 11);
  const highest = small ? top : top.toUpperCase();
  const lowest = small ? "a" : "A";
  const figures = small
    ? `{lower-case letters|small letters|the letters a to ${top}, not capitals|letters in lower case|lowercase a, b, …|non-capital letters (a is ten)}`
    : `{upper-case letters|capital letters|the letters A to ${highest}, not small ones|letters in upper case|uppercase A, B, …|capitals (A is ten)}`;
  const parted = `{an underscore between every two groups of ${group} digits, counting from the right|an underscore put in before every ${ordinals[group]} digit from the right, though not at the very start|the digits separated by "_" into blocks of ${group}, the first of which may be shorter|digits bundled ${group} by ${group} from the end, with underscores between bundles|one "_" after each ${group} digits, going from right to left, but never at the beginning|groups of ${group} digits (starting at the last digit) joined by underscores|the separator "_" every ${group} digits as seen from the units|underscores splitting the digits into ${group}s, from the right}`;
  const minus =
    '{a minus sign before negative numbers|a leading minus where the number is below zero|"-" as the first character of a negative one|a "-" at the very front when it is negative|the sign "-" preceding negative values|a minus in front for numbers < 0|a dash put before anything less than 0|a "-" and then the absolute value for negative numbers}';
  return {
    phrases: [
      `{returns|produces} a whole number as text in ${into}, digits above 9 being ${figures}, with ${parted} and ${minus}`,
      `{formats|renders|prints} an integer in ${into} {legibly|for humans}: ${figures} for values of ten and more, ${parted}, and ${minus}`,
      `{represents|displays} {an integer|a signed integer} as a base ${base} string that uses ${figures} after 9 and has ${parted}, plus ${minus}`,
      `{encodes|spells} {a number|an integer}, positive or negative, in ${into}; it uses ${figures} for ${lowest} = 10 to ${highest} = ${base - 1}, ${parted}, and ${minus}`,
      `{takes|accepts} an integer and {yields|gives back} its digits in ${into} ({0-9 and then|0 to 9, followed by} ${figures}) with ${parted}; there is ${minus}`,
      `{builds|creates|composes} the string for a whole number in ${into}, having ${parted}, {with|using} ${figures} as extra digits, and ${minus}`,
      `{converts|changes} a decimal integer to ${into} with ${figures} and {inserts|puts in} separators: ${parted}; the sign is shown by ${minus}`,
      `{writes out|puts into words of digits} any integer in ${into}, with ${minus}, ${figures} from ten to ${base - 1}, and ${parted}`,
    ],
    statements: [
      `{Write|Format} a whole number in ${into}. {Use|Take} ${figures} for digits from ten on. For readability there is ${parted}. Use ${minus}.`,
      `{Input|Given}: an integer. {Output|Wanted}: a string with its digits in ${into}, ${figures} for 10 to ${base - 1}, ${parted}, ${minus}.`,
      `i need a number formatter for ${into}. it should use ${figures}, and ${parted}. and {dont forget|also} ${minus}`,
      `As an {engineer|archivist} I want serial numbers shown in ${into}, with ${parted}, so that nobody loses count. Digits past 9 are ${figures}. There should be ${minus}.`,
      `The text SHALL represent the given integer in ${into}. Digits greater than nine MUST be ${figures}. It MUST have ${parted}, and ${minus}. Zero is "0".`,
      `{Like 1,000,000 but|As in 1_000_000, only} in ${into}: return an integer as text that has ${parted}. Letters are needed for 10 and up: ${figures}. There's ${minus}.`,
      `Step 1: take the absolute value. Step 2: find its digits in ${into}, with ${figures} above 9. Step 3: put ${parted}. Step 4: see that there is ${minus}. Return the text.`,
      `The result is a string: the number in ${into}, with ${parted}. ${lowest} stands for 10, and so on up to ${highest} for ${base - 1} (${figures}). It has ${minus}.`,
      `Exam: which text {stands for|denotes} a given integer in ${into}, if it is written with ${figures} for 10, 11, …, with ${parted}, and with ${minus}?`,
      `A {railway company|library} labels its {wagons|books} with numbers in ${into}; since long labels are hard to read, they have ${parted}. The labels use ${figures} where a digit is ten or more, and ${minus}. {Return|Make} the label of an integer.`,
      `Don't use commas and don't group by thousands; instead write an integer in ${into} with ${parted}. Don't mix cases: only ${figures}. Negative input: ${minus}.`,
      `toBase${base}(n), grouped. Alphabet "0123456789${lowest}…${highest}", i.e. ${figures}. Result has ${parted}; there is ${minus}.`,
      `For an integer, {give|return} the base ${base} spelling. First, digits: 0-9 plus ${figures}. Second, grouping: ${parted}. Third, sign: ${minus}.`,
      `{Please write|Please show} a number in ${into} for me. Over 9 it goes on with ${figures}. To see better, ${parted}. When the number is negative: ${minus}.`,
      `{How|In what way} is an integer {put on paper|written down} in ${into} when one wants ${parted}, ${minus}, and ${figures} for the digits that decimal does not have?`,
      `An integer becomes a string in ${into}; the string's digits are 0 to 9 and ${figures}; it contains ${parted}; it shows ${minus}.`,
    ],
  };
}

const ordinals = { 2: "second", 3: "third", 4: "fourth" } as const;

function read({ base, letters, plus }: Of<"read">) {
  const into = baseOf(base);
  const top = "abcdefghijklmnopqrst".charAt(base - 11);
  const figures = {
    small: `{small letters a to ${top} for 10 to ${base - 1}, while capitals are not valid|lower-case letters only as further digits|digits 0-9 and lowercase a-${top}, uppercase being an error|letters after 9, but just in lower case|extra digits a, b, … that have to be lower-case|lower-case letters, as capital ones make it invalid}`,
    capital: `{capital letters A to ${top.toUpperCase()} for 10 to ${base - 1}, while small ones are not valid|upper-case letters only as further digits|digits 0-9 and uppercase A-${top.toUpperCase()}, lowercase being an error|letters after 9, but just in upper case|extra digits A, B, … that have to be upper-case|upper-case letters, as small ones make it invalid}`,
    either: `{letters a to ${top} for 10 to ${base - 1}, small or capital|lower-case and upper-case letters alike as further digits|digits 0-9 and a-${top} or A-${top.toUpperCase()}|letters after 9, in lower or upper case|extra digits a, b, … for which case does not matter|letters whose case makes no difference}`,
  }[letters];
  const sign =
    plus === "allowed"
      ? '{a plus or a minus sign possible in front|an optional sign, "+" or "-", at the start|possibly one leading + or -|at most one sign before the digits, plus or minus|a first character that may be + or -|a sign (+ or -) that may or may not be there}'
      : '{a minus sign possible in front, but no plus|an optional "-" at the start ("+" is wrong)|possibly one leading -, whereas + is invalid|at most a minus before the digits, never a plus|a first character that may be - but must not be +|a minus that may or may not be there, and no plus allowed}';
  const wrong =
    "{null if the text is anything else|null whenever the text is not such a number|null in case of an invalid text|null instead of an error when the format is violated|null for texts that are malformed, with spaces or empty|null unless the entire text is valid}";
  return {
    phrases: [
      `{returns|gives} the integer that a text in ${into} stands for, with ${figures} and ${sign}, or ${wrong}`,
      `{decodes|interprets|reads} a string as a number in ${into}, which has ${figures} and ${sign}; it returns ${wrong}`,
      `{validates|checks} a string as an integer in ${into} and {converts it|gives its value}: ${figures}, ${sign}; the result is ${wrong}`,
      `{accepts|takes} text that {may be|is perhaps} an integer in ${into}, with ${figures}, ${sign}, and {answers|returns} its value, or ${wrong}`,
      `{evaluates|computes} the value of a numeral in ${into} ({format|syntax}: ${figures}; ${sign}), giving ${wrong}`,
      `{recovers|extracts} the whole number from its notation in ${into}, in which there are ${figures} and ${sign}, but yields ${wrong}`,
      `{translates|changes} a text from ${into} to an ordinary integer, {allowing|with} ${figures} and ${sign}; {it gives|there is} ${wrong}`,
      `is strict when {parsing|reading} base ${base} integers: ${figures}, ${sign}, and ${wrong}`,
    ],
    statements: [
      `{Parse|Read} a string holding an integer in ${into}. It has ${figures}, and ${sign}. Return the integer, or ${wrong}.`,
      `You are given a text. If it is a whole number in ${into} (${figures}; ${sign}), return its value; ${wrong}.`,
      `hi, i need to turn strings like these into ints: ${into}, ${figures}, ${sign}. {give me|return} ${wrong}`,
      `As a {data clerk|tester} I want to enter numbers in ${into}, with ${figures} and ${sign}, and get the integer, or ${wrong}, so that typing errors are noticed.`,
      `The parser MUST accept exactly the integers in ${into}, with ${figures} and ${sign}. It SHALL return the value, and ${wrong}.`,
      `{Convert|Change} text to number. Base: ${base}. Digits: ${figures}. Sign: ${sign}. Invalid: ${wrong}.`,
      `The result is the number denoted by the text in ${into}, where there may be ${figures} and ${sign}; the result is ${wrong}.`,
      `A {spy|space probe} sends {messages|codes}, each an integer in ${into}, with ${figures} and ${sign}. Sometimes a message is damaged. {Return|Report} the integer, but ${wrong}.`,
      `Go through the characters from the left: value = value * ${base} + digit, given ${figures}. Before them: ${sign}. Return the value (negative after a minus), or ${wrong}.`,
      `Exam question: {determine|compute} the value of a numeral in ${into}. Admissible are ${figures} and ${sign}. Return ${wrong}.`,
      `Don't throw and don't guess: return ${wrong}. A proper text is an integer in ${into} with ${figures} and ${sign}, and for it return the integer.`,
      `{Tests expect|Unit tests check} that a valid base ${base} text gives its integer, that there may be ${figures}, that there is ${sign}, and that one gets ${wrong}.`,
      `{What number|Which integer} is meant by a text in ${into}? It is built of ${figures}; there is ${sign}. Answer ${wrong}.`,
      `Review remark: int(text, ${base}) lets too much through. We want only ${figures} and ${sign}, no spaces and no underscores, and ${wrong}; otherwise the integer.`,
      `{Please read|Please take} the text as number in ${into}. Digits can be ${figures}. It has ${sign}. When right, the integer comes back; ${wrong}.`,
      `Let s be a text. If s is a signed numeral in ${into} using ${figures}, having ${sign}, return the integer it equals. Else: ${wrong}.`,
    ],
  };
}

function strange({ system, base }: Of<"strange">) {
  const half = (base - 1) / 2;
  const written = {
    negative: `{in base -${base}|in base minus ${base}, using the digits 0 to ${base - 1}|in the number system whose base is negative, -${base}, digits 0, …, ${base - 1}|as a sum of digits 0 to ${base - 1} times powers of -${base}|in nega-${base} notation (base -${base}, digits 0 through ${base - 1})|to the base -${base} with non-negative digits below ${base}}`,
    balanced: `{in balanced base ${base}|in base ${base} with the balanced digits -${half}, …, 0, …, ${half}|in the number system of base ${base} whose digits may be negative, from -${half} to ${half}|as a sum of digits -${half} to ${half} times powers of ${base}|in balanced ${base}-ary notation (digits -${half} through ${half})|to the base ${base} with digits of absolute value ${half} or less}`,
    "without zero": `{in base ${base} without a zero digit, digits 1 to ${base}|in bijective base ${base}|in the number system of base ${base} that lacks 0 and has a digit ${base} instead|as a sum of digits 1 to ${base} times powers of ${base}|in zeroless base-${base} notation (digits 1 through ${base})|to the base ${base} with digits 1, …, ${base}, none of them zero}`,
  }[system];
  const number =
    system === "without zero"
      ? "{a non-negative whole number|an integer of at least 0|a number that is 0 or positive|an integer >= 0|a natural number (or 0)}"
      : "{a whole number, which may be negative|an integer, positive, negative or 0|a signed whole number|an integer of any sign|a number from the integers}";
  const list =
    "{a list of digits, the highest first|a list with the most significant digit at the front|the list of digits from the highest place to the units|digits in a list in reading order|an array of integers, leading digit first|a list that ends with the units digit}";
  const zero =
    "{0 gives the empty list|zero has no digits at all, so []|for 0 return an empty list|the list for 0 is empty|if the number is 0, the list has no elements|0 becomes []}";
  return {
    phrases: [
      `{returns|outputs} ${list}, for ${number} written ${written}; ${zero}`,
      `{converts|changes|recodes} ${number} so that it is written ${written} and returns ${list}, where ${zero}`,
      `{calculates|determines} the digits that ${number} has ${written}, {as|giving} ${list}; ${zero}`,
      `{accepts|receives} ${number}, {writes|puts} it ${written}, and {hands back|yields} ${list} (${zero})`,
      `{represents|encodes} ${number} ${written}, with ${list} as its result; ${zero}`,
      `for ${number} {produces|makes} ${list}, such that it is that number ${written}; ${zero}`,
      `{reports|tells} how ${number} is {spelled|notated} ${written}: the answer is ${list}, and ${zero}`,
      `{decomposes|breaks down} ${number} ${written}, {returning|and returns} ${list}; ${zero}`,
    ],
    statements: [
      `{Write|Represent} ${number} ${written}. Return ${list}. ${zero}.`,
      `You are given ${number}. {Find|Compute} its digits ${written}. The output is ${list}; ${zero}.`,
      `how do i write ${number} ${written}? need ${list}. ${zero}`,
      `The function SHALL return ${list} that represents its argument, ${number}, ${written}. Note: ${zero}.`,
      `As a {collector of odd number systems|puzzle fan} I want to see ${number} ${written}, as ${list}. And ${zero}.`,
      `Exercise: each integer concerned has exactly one representation ${written}. Determine it for ${number} and give ${list}. Further, ${zero}.`,
      `The result is ${list}: the digits with which ${number} is written ${written}. Besides, ${zero}.`,
      `{Not the usual base conversion|This is no ordinary base conversion}: ${number} is to be written ${written}. Return ${list}; ${zero}.`,
      `${
        system === "negative"
          ? `Divide by -${base} repeatedly, the remainder always being from 0 to ${base - 1}.`
          : system === "balanced"
            ? `Divide by ${base} repeatedly, choosing the remainder from -${half} to ${half}.`
            : `Divide by ${base} repeatedly, choosing the remainder from 1 to ${base}.`
      } So one gets ${number} ${written}. {Collect the remainders into|The remainders make} ${list}. ${zero}.`,
      `{A market has scales with|A shop has scales with} weights of 1, ${base}, ${base * base}, ${base ** 3} and so on${
        system === "negative" ? ", those at odd places pulling the other way" : ""
      }; how many of each are used${
        system === "balanced" ? " (a minus sign meaning the other pan)" : ""
      } tells the weight ${written}. For ${number}, return ${list}; ${zero}.`,
      `Test cases: input ${number}; output ${list}, being the number ${written}; input 0, output [] (${zero}).`,
      `{On an odd planet|In a strange country} numbers are {noted|written} ${written}. {Tell|Show} them ${number} in their way, as ${list}. ${zero}.`,
      `Which digits has ${number} if it is {put|written} ${written}? {Hand back|Return} ${list}. Mind that ${zero}.`,
      `Digits of n, n being ${number}, ${written}, please. {Form|Format}: ${list}. ${zero}.`,
      `{Please express|Please give} number (${number}) ${written}. As answer I want ${list}. ${zero}.`,
      `Let n be ${number}. Expand n ${written} and return the coefficients as ${list}. Special case: ${zero}.`,
    ],
  };
}
