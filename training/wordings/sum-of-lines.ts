import type { family } from "../../src/domain/families/sum-of-lines.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { clause, sentence } = blanks[parameters.atBlank];
  if (parameters.kind === "one in a line") {
    const { numbers, only } = counted[parameters.counted];
    const { prints, print } = printed[parameters.print];
    return {
      phrases: [
        `reads {whole numbers|integers}, one {in a|per} line, from {standard input|stdin}, {takes|picks} ${numbers}, ${clause}, and ${prints}`,
        `{takes|gets} {its|the} input from {stdin|standard input}, {a number in each line|one integer a line}, {considers|uses} ${numbers}, ${clause}, and ${prints}`,
        `{goes through|processes} lines of standard input with one whole number each, ${clause}, and, for ${numbers}, ${prints}`,
      ],
      statements: [
        `{Read|Take} {whole numbers|integers} from standard input, one {in each|per} line. ${sentence} ${only} {Then print|Print} ${print}.`,
        `{A till|A sensor} {sends|writes} one whole number per line, and the program {gets|reads} them {from|on} standard input. ${sentence} ${only} {The output is|It prints} ${print}.`,
        `{Input|Standard input}: {one integer per line|a number in every line}. ${sentence} {Output|Standard output}: for ${numbers}, ${print}.`,
        `${only} {They come|The numbers come} from {stdin|standard input}, one per line. ${sentence} {What is printed is|Print} ${print}.`,
      ],
    };
  }
  const { ofLine, ofAll } = parameters;
  const each = ofLines[ofLine];
  const { last, lastSentence } = ofAlls[ofAll];
  return {
    phrases: [
      `reads lines of {whole numbers|integers} from {standard input|stdin}, ${clause}, {and prints|printing} ${each} of {each|every} line, {and at the end|then} ${last}`,
      `{takes|gets} rows of {integers|whole numbers}, {separated by spaces|with spaces between}, from standard input, ${clause}, and prints {for each|per} row ${each}, {followed by|and finally} ${last}`,
      `prints ${each} of {each|every} line of {integers|whole numbers} in its standard input, ${clause}, {each on its own line|one a line}, {and then|and after that} ${last}`,
    ],
    statements: [
      `{Read|Take} lines of whole numbers, {separated by spaces|with spaces between them}, from standard input. ${sentence} For {each|every} line print ${each}, on a line of its own. ${lastSentence}`,
      `{A table|A spreadsheet} of integers {arrives|comes} on standard input, a row per line. ${sentence} {Answer|Report} each row with ${each}. ${lastSentence}`,
      `{Input|Standard input}: rows of {numbers|integers} {of any length|with spaces between}. ${sentence} Output: ${each} of each row, one a line. ${lastSentence}`,
    ],
  };
};

const blanks = {
  continue: {
    clause:
      "{skipping blank lines|ignoring all blank lines|passing over lines that are empty or only spaces}",
    sentence:
      "{Skip blank lines.|Blank lines may come anywhere and are ignored.|Pass over lines that are empty or hold only spaces.}",
  },
  break: {
    clause:
      "{up to the first blank line|until a blank line or the end|stopping at the first line that is empty or only spaces}",
    sentence:
      "{Stop at the first blank line.|A blank line ends the input: what comes after it is ignored.|Read only up to the first line that is empty or holds only spaces.}",
  },
} as const;

const counted = {
  all: {
    numbers: "{all numbers|all of them|all these numbers}",
    only: "{All numbers count.|Add up all numbers.|Take every number.}",
  },
  even: {
    numbers: "{the even numbers|the even ones|those divisible by 2}",
    only: "{Only even numbers count.|Add up the even numbers alone.|Take just those numbers that are even.}",
  },
  "ten or more": {
    numbers: "{the numbers of 10 or more|the numbers that are at least 10|those not less than 10}",
    only: "{Only numbers of 10 or more count.|Add up the numbers that are at least 10.|Take just those numbers that are not less than 10.}",
  },
} as const;

const printed = {
  total: {
    prints: "{prints their sum|outputs their total|prints what they add up to}",
    print: "{their sum|the total of these|the sum, 0 for none}",
  },
  "total and count": {
    prints:
      "{prints their sum and how many they are, with a space between|outputs their total, a space and their number|prints one line with their sum, a space, and their count}",
    print:
      "{their sum, a space, and how many they are, on one line|in one line the total and the count of these, with a space between|the sum and the count, separated by a space}",
  },
  running: {
    prints:
      "{prints after each of them the sum so far|outputs the running total, one line for each|prints, for each of them, a line with the sum up to it}",
    print:
      "{after each of them the sum so far, on a line of its own|the running total after each, one a line|a line for each, with the sum up to and including it}",
  },
} as const;

const ofLines = {
  sum: "{the sum|the total|the sum of the numbers}",
  largest: "{the largest number|the maximum|the greatest number}",
  smallest: "{the smallest number|the minimum|the least number}",
} as const;

const ofAlls = {
  sum: {
    last: "{the sum of these|the total of all that was printed|the sum of the printed values}",
    lastSentence:
      "{At the end print the sum of these.|Then print the sum of what was printed before; without any it is 0.|The last line is the total of all printed values.}",
  },
  largest: {
    last: "{the largest of these|the greatest of all that was printed|the maximum of the printed values}",
    lastSentence:
      "{At the end print the largest of these.|Then print the largest of what was printed before, or none if there is nothing.|The last line is the maximum of all printed values.}",
  },
  smallest: {
    last: "{the smallest of these|the least of all that was printed|the minimum of the printed values}",
    lastSentence:
      "{At the end print the smallest of these.|Then print the smallest of what was printed before, or none if there is nothing.|The last line is the minimum of all printed values.}",
  },
} as const;
