import type { family } from "../../src/domain/families/counting-game.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ divisors, words, both, digits, down }) => {
  const fits = (divisor: number) =>
    digits
      ? `{n % ${divisor} == 0 or "${divisor}" in str(n)|${divisor} divides n or the figure ${divisor} occurs in n|n is in the ${divisor} times table or is written with a ${divisor}}`
      : `{n % ${divisor} == 0|n ≡ 0 (mod ${divisor})|n is in the ${divisor} times table|${divisor} goes into n evenly}`;
  const [first, second] = divisors.map(fits);
  const [one, other] = words;
  const clash =
    both === "both words"
      ? `{${one}${other}|the two glued: ${one}${other}}`
      : `{${other} alone|nothing but ${other}|${other}, not ${one}}`;
  const range = down
    ? "{ascending if a <= b, else descending|if a > b run backwards|direction follows the input: a above b means stepping by -1}"
    : "{ascending only; a > b prints nothing|if a > b stay silent|empty output unless a <= b, never backwards}";
  return {
    phrases: [],
    statements: [
      `stdin "a b" -> one output line per n in a..b inclusive. ${first}: ${one}. ${second}: ${other}. {Clash|Both}: ${clash}. {Neither|Else}: n. Direction: ${range}.`,
      `its like the {drinking|party} game: i type two ints a b on one line and it goes from a through b. say ${one} when ${first}; ${other} when ${second}; ${clash} when both; {otherwise just n|else n as is}. ${range}. newline after each.`,
      `Read a, b. For n from a to b, ends included (${range}), output f(n) on its own line: P: ${first}; Q: ${second}. P∧Q → ${clash}; P → ${one}; Q → ${other}; else n.`,
      `A {lighthouse|conductor} announces stops n = a to b, bounds read off a single stdin line (${range}). ${one} is called if ${first}, ${other} if ${second}, ${clash} if both are so, {failing that|if neither is} the number. Print the calls, one per row.`,
      `What gets printed, line after line, running from a to b (both typed on stdin; ${range}) if n yields ${one} for "${first}", ${other} for "${second}", ${clash} for the two together, and {itself|its own digits} for none?`,
      `{FizzBuzz variant|Parametrised FizzBuzz} over an inclusive range scanned from stdin: ${range}. Rule A (${first}) -> ${one}; rule B (${second}) -> ${other}; A && B -> ${clash}; default -> str(n). println each.`,
      `User write two numbers a and b in one line. Program count from a until b, b also, ${range}. When ${first}, write ${one}. When ${second}, write ${other}. When the both, write ${clash}. {In other case|When no one}, write the number. Every in new line.`,
    ],
  };
};
