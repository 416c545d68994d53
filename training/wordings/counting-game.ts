import type { family } from "../../src/domain/families/counting-game.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ divisors, words, both, digits, down }) => {
  const fits = (divisor: number) =>
    digits
      ? `{divisible by ${divisor} or with a digit ${divisor}|that ${divisor} divides or that contain the digit ${divisor}|that are multiples of ${divisor} or have a ${divisor} among their digits}`
      : `{divisible by ${divisor}|that ${divisor} divides|that are multiples of ${divisor}}`;
  const [first, second] = [fits(divisors[0]), fits(divisors[1])];
  const [one, other] = words;
  const where =
    both === "both words"
      ? `${one}${other} {where both hold|for those that are both|if both apply}`
      : `{only|just} ${other} {where both hold|for those that are both|if both apply}`;
  const range = down
    ? "{up or down as needed|counting down if the first is larger|upwards, or downwards if the first is larger}"
    : "{upwards, or not at all if the first is larger|counting up only, with no output if the first is the larger one|in rising order, printing nothing if the first is larger}";
  return {
    phrases: [
      `{reads|takes} two {whole numbers|integers} from {standard input|stdin} and prints {all numbers|every number} from the first to the second, {one a line|each on a line}, ${range}, but ${one} {instead of|for} numbers ${first}, ${other} {instead of|for} numbers ${second}, and ${where}`,
      `plays {a counting game|FizzBuzz-like counting} between two numbers {read from|given on} {stdin|standard input} (${range}): it prints ${one} for numbers ${first}, ${other} for numbers ${second}, ${where}, and {any other number itself|else the number}`,
      `counts from {one number|a first number} to {another|a second}, both on {a line of standard input|the one line of stdin}, ${range}, {replacing|and replaces} numbers ${first} by ${one}, numbers ${second} by ${other}, and prints ${where}`,
    ],
    statements: [
      `{Count aloud|Count} from {one number to another|a first number to a second}, both read from {stdin|one line of standard input}: ${range}. {Say|Print} ${one} {instead of|for} numbers ${first}, and ${other} {instead of|for} numbers ${second}; ${where}. Print {each|every one} on its own line.`,
      `The input {line holds|is} two {integers|whole numbers}, {first and last|the first and the last to be counted}. {For each number between them, both included|For every number of this range, ends included}, ${range}, print a line: ${one} for numbers ${first}, ${other} for numbers ${second}, ${where}, {otherwise|else} the number.`,
      `{Children sit in a circle and count|A class plays a game and counts} from one number to another ({both|the two are} read from stdin), ${range}. Numbers ${first} {become|are replaced by} ${one}, numbers ${second} {become|are replaced by} ${other}; they say ${where}. {Print what is said|Print their words}, line by line.`,
      `{Print|Write} the numbers from a to b, {two integers given on|both read from} {standard input|stdin}, ${range}. {Exceptions|But}: ${one} for numbers ${first}; ${other} for numbers ${second}; ${where}.`,
    ],
  };
};
