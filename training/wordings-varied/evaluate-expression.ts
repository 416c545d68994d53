import type { family } from "../../src/domain/families/evaluate-expression.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ levels, from, nested }) => {
  const parts = nested
    ? "{non-negative integers, plus, minus and times signs (*), parentheses and unary minus|whole numbers, the operators +, -, *, round brackets and negative signs|numbers combined by addition (+), subtraction (-) and multiplication (*), with brackets and minus signs in front of numbers or brackets|integers, +, -, *, nested parentheses and a minus as a sign|+, - and * between whole numbers, which can be grouped by parentheses and negated by -|integer constants, addition, subtraction, multiplication, bracketing and sign changes by -}"
    : "{non-negative integers with plus, minus and times signs (*) between them|whole numbers and the operators +, -, * (no brackets)|numbers combined by addition (+), subtraction (-) and multiplication (*)|integers with +, - or * between neighbours|+, - and * between whole numbers, without parentheses|integer constants, addition, subtraction and multiplication by *}";
  const order = precedence(levels);
  const equal =
    from === "left"
      ? "{operators of the same priority are applied from left to right|operators of equal precedence associate to the left|among equals the leftmost operator is applied first|with equal priority it goes from the left, so that 9 - 5 - 2 is 2|equally strong operators are processed starting at the left|9 - 5 - 2 means (9 - 5) - 2, equal ranks are done from the left|for operators on one level the grouping is to the left|operators of one and the same level are carried out left to right}"
      : "{operators of the same priority are applied from right to left|operators of equal precedence associate to the right|among equals the rightmost operator is applied first|with equal priority it goes from the right, so that 9 - 5 - 2 is 6|equally strong operators are processed starting at the right|9 - 5 - 2 means 9 - (5 - 2), equal ranks are done from the right|for operators on one level the grouping is to the right|operators of one and the same level are carried out right to left}";
  const spaces =
    "{Spaces may occur anywhere|Spaces are to be ignored|Blanks between the parts mean nothing|There may or may not be spaces}";
  const value = "{value|result|integer result|numerical value|outcome}";
  return {
    phrases: [
      `{determines|finds|computes} the ${value} of {a formula|an arithmetic formula|a calculation} {written|stored|passed} as a string, {consisting of|built from} ${parts}, {under the rules|with the rules} that ${order}, and ${equal}`,
      `{parses|reads|interprets} {a string|a text} {containing|holding} ${parts} and {gives back|yields|outputs} the ${value}, {knowing that|given that} ${order} and that ${equal}`,
      `{acts as|is|implements} a {calculator|small interpreter} for {strings|texts} of ${parts}; {in its arithmetic|there}, ${order}; ${equal}`,
      `{solves|calculates} {a sum|a term|an arithmetic task} given as a string of ${parts} {by unusual rules|with its own operator precedence}: ${order}, and ${equal}`,
      `{takes|accepts|receives} {a term|an expression} {in string form|as text} (${parts}) and {returns|produces} its ${value}, {respecting|obeying} this order of operations: ${order}; ${equal}`,
      `{converts|reduces} {an expression string|a string} made up of ${parts} to a single integer, {whereby|where} ${order}, {while|and} ${equal}`,
      `{returns|tells} what {a mathematical expression|an arithmetic string} of ${parts} {comes to|equals|is worth} {if|provided that} ${order} and ${equal}`,
      `{evaluates|executes} {text with|a string with} ${parts} without {eval|using eval}, {since|because} the usual precedence does not hold: here ${order}, and ${equal}`,
    ],
    statements: [
      `{You are given|The input is} a string {representing|with} {an arithmetic expression|a formula}: ${parts}. {Compute|Calculate|Determine} its ${value}. {Precedence|Operator precedence}: ${order}. {Associativity|For equals}: ${equal}. ${spaces}.`,
      `As {a pupil|a maths teacher|an engineer|a bookkeeper} {from|in} {another country|a foreign land}, I want {to type in|to enter} ${parts} and {get|see} the ${value} by our rules: ${order}; {also|besides}, ${equal}.`,
      `{The calculator|The evaluator} SHALL accept a string of ${parts} and MUST return its ${value}. It is required that ${order}. {Furthermore|In addition}, ${equal}. ${spaces}.`,
      `1. {Split|Tokenize} the string into ${parts}. 2. Apply the operators; ${order}. 3. {Within one level|If several qualify}: ${equal}. 4. Return the {number left|one number that remains}.`,
      `hi, {how do i|trying to} {calculate|evaluate} a string with ${parts}?? {the catch|the problem}: ${order}. and ${equal}. {eval doesnt work because of that|so the normal eval is no use}`,
      `{Docstring|Description}: {Return|Returns} the ${value} of the given expression, {a string of|which contains} ${parts}. Note that ${order}; ${equal}. ${spaces}.`,
      `{Exam question|Exercise}. In an {invented|alternative} arithmetic ${order}. {Moreover|Further}, ${equal}. {Write|Give} the ${value} of a {given|well-formed} string of ${parts}.`,
      `{In|At} {a village school|Wonderland|a strange market}, {people|children} {calculate|do sums} differently: ${order}, and ${equal}. {Their sums|What they write} {consist of|are} ${parts}. {What do they get|What is the result} for a given string?`,
      `{Don't|Do not} use the {usual|school} order of operations {for|on} this string of ${parts}. {Instead|Here}, ${order}. {As for equals|For the rest}, ${equal}. {Return|Give back} the ${value}.`,
      `The {result|returned number} is what {you get|one obtains} by {carrying out|performing} all operations in a string of ${parts}, {in the right order|one at a time}: ${order}; ${equal}. ${spaces}.`,
      `fold a token list of ${parts} into a number. {Binding strength|Strength}: ${order}. {Direction|Fold direction}: ${equal}. Input is {the raw string|an untokenized string}.`,
      `{In Excel|In a spreadsheet} {a cell|some cell} {holds|contains} text like a formula, with ${parts}. {I want|Show} its ${value}, but {with different priorities|by these priorities}: ${order}. {And|Also} ${equal}.`,
      `{fix|feat}: {custom operator precedence|evaluator with custom precedence}. The string ({with|of} ${parts}) is now {evaluated|worked out} such that ${order} and ${equal}; {returns an integer|the function gives an integer}.`,
      `{Suppose|Assume} that ${order}. {Suppose|Assume} too that ${equal}. {What is then|Then what is} the ${value} of {an arbitrary|any} expression, {passed as a string|in text form}, of ${parts}?`,
      `{A string|A text} of ${parts} is to be {evaluated|computed}. {It has to be observed|Please observe} that ${order}. {It also holds|It is also agreed} that ${equal}. ${spaces}. {The ${value} is to be returned|Returned is the ${value}}.`,
      `{Tests would be|Test cases are} strings such as "2 + 3 * 4 - 1"${nested ? ' or "-(2 - 3) * 4"' : ""}: {compute|work out} the ${value} of any such {string|input}, with ${parts}. {Careful|Attention}: ${order}, and ${equal}.`,
    ],
  };
};

const symbolNames: Readonly<Record<string, string>> = {
  "*": "multiplication",
  "+": "addition",
  "-": "subtraction",
};

function precedence(levels: readonly string[]): string {
  if (levels.length === 1)
    return "{+, - and * all have equal priority|multiplication has no priority over addition and subtraction: all three rank the same|there is no precedence among +, - and *|all operators are on one level, * included|addition, subtraction and multiplication are equally strong|* does not go before + and -, they are all equal|none of +, -, * is stronger than the others|every operator has the same strength}";
  const named = levels.map((level) => Array.from(level, (sign) => symbolNames[sign] ?? sign).join(" and "));
  const [first = "", second = "", last = ""] = levels.map((level) => Array.from(level).join(" and "));
  const [firstName = "", secondName = "", lastName = ""] = named;
  const is = firstName.includes(" and ") ? "are" : "is";
  const s = is === "are" ? "" : "s";
  const has = is === "are" ? "have" : "has";
  const same =
    (levels[0] ?? "").length > 1
      ? ` (${first} being equal)`
      : (levels[1] ?? "").length > 1
        ? ` (${second} being equal)`
        : "";
  return levels.length === 3
    ? `{${firstName} is done first, ${secondName} second and ${lastName} last|${first} has the highest priority, ${second} the middle one and ${last} the lowest|${firstName} goes ahead of ${secondName}, which goes ahead of ${lastName}|${first} is stronger than ${second}, which is stronger than ${last}|each operator has its own level: ${first} on top, below it ${second}, at the bottom ${last}|first all ${first} are carried out, then all ${second}, then all ${last}|${lastName} is weaker than ${secondName}, and that is weaker than ${firstName}|precedence falls in the order ${first} ${second} ${last}}`
    : `{${firstName} ${is} done first, ${secondName} afterwards${same}|${first} ${has} a higher priority than ${second}${same}|${firstName} go${is === "are" ? "" : "es"} ahead of ${secondName}${same}|${first} ${is} stronger than ${second}${same}|${first} ${is} on the upper level and ${second} on the lower one|first everything with ${first} is carried out, and only then everything with ${second}|${secondName} ${secondName.includes(" and ") ? "are" : "is"} weaker than ${firstName}${same}|${firstName} precede${s} ${secondName}${same}}`;
}
