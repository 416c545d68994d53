import type { family } from "../../src/domain/families/sum-of-lines.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type One = Extract<Any, { readonly counted: unknown }>;
type Several = Extract<Any, { readonly ofLine: unknown }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  "counted" in parameters ? one(parameters) : several(parameters);

const stdin =
  "{standard input|stdin|the standard input|the program's standard input|the standard input stream (stdin)}";

function one({ counted, print, atBlank }: One) {
  const { clause, sentence } = blanks[atBlank];
  const which = numbers[counted];
  const shown = outputs[print].replaceAll("THEM", "these numbers");
  const input =
    "{one integer per line|one whole number on each line|an integer on every line|lines with a single integer each|integers separated by line breaks}";
  return {
    phrases: [
      `{summarises|condenses} a stream of ${input} arriving on ${stdin}, ${clause}, by {showing|displaying}, for ${which}, ${shown}`,
      `{reads|receives|gets} ${input} from ${stdin}, ${clause}, considers ${which}, and {outputs|writes|prints} ${shown}`,
      `{reads|consumes} ${stdin} (${input}), ${clause}, {and then outputs|and prints}, for ${which}, ${shown}`,
      `{works through|handles} ${input} on ${stdin}, ${clause}, {picks|selects} ${which}, and {outputs|displays} ${shown}`,
      `{parses|loads} ${input} from ${stdin}, ${clause}; {based on|taking} ${which} it {prints|outputs} ${shown}`,
      `{outputs|displays|writes to standard output} ${shown}, where ${which} of the input count; {the input is|it reads} ${input}, ${clause}`,
      `{accepts|is fed} ${input} through ${stdin}, ${clause}, and {reports|prints} ${shown}, {considering|restricted to} ${which}`,
      `{processes|evaluates} numbers given as ${input} on ${stdin}: ${clause}, it {adds up|totals} ${which} and {prints|writes} ${shown}`,
      `{goes|loops} over the lines of ${stdin}, ${input}, ${clause}, {adding|totalling} ${which}, and {outputs|prints} ${shown}`,
    ],
    statements: [
      `Contest problem. You'll find ${input} on ${stdin}; negative ones can occur. ${sentence} Considering ${which}, submit a solution which prints ${shown}. Extra text leads to rejection.`,
      `{My brother|An old machine|Our accounting department} exports a text file with ${input}. Redirected into ${stdin}, it has to be summarised: ${shown}, where ${which} count. ${sentence}`,
      `Good day, I am learning console programs. There is ${input} coming by ${stdin}. ${sentence} I should use ${which} and show ${shown}. Please write it.`,
      `Ticket: command-line adder. Source: ${stdin}, ${input}. ${sentence} Relevant values: ${which}. Sink: standard output, containing ${shown}.`,
      `{Votes|Kilometres|Pocket money|Rainfall} per day, kept as ${input}, arrive through ${stdin}. ${sentence} Summarise them on the terminal: for ${which}, ${shown}.`,
      `Keep an accumulator starting from zero, fetch lines from ${stdin} (${input}), ${clause}; whenever a value belongs to ${which}, increase the accumulator; the terminal displays ${shown}.`,
      `The program reads ${input} from ${stdin}. ${sentence} Taking ${which}, it should {output|print} ${shown}.`,
      `Exercise: input and output. {Read|Process} ${input} from ${stdin}. ${sentence} {Print|Output}, for ${which}, ${shown}.`,
      `hello, i have to read numbers from ${stdin}, ${input}. ${sentence} then for ${which} print ${shown}. how?`,
      `As a {shopkeeper|treasurer|trainer} I {enter|type in} ${input} on ${stdin} and want to see, for ${which}, ${shown}. ${sentence}`,
      `The program SHALL read ${input} from ${stdin}. ${sentence} For ${which} it SHALL print ${shown}, and nothing else.`,
      `Input format: ${input}. ${sentence} Output format: for ${which}, ${shown}.`,
      `Test description: ${stdin} holds ${input}. ${sentence} The output must be, for ${which}, ${shown}.`,
      `Step 1: read the lines of ${stdin}, ${input}. Step 2: ${clause}, take ${which}. Step 3: print ${shown}.`,
      `Like a small command line tool in a pipe: ${input} come in on ${stdin}, and out comes, for ${which}, ${shown}. ${sentence}`,
      `{The gate counter|A thermometer|A till} {logs|prints} ${input}, which your program gets on ${stdin}. ${sentence} {Report|Print}, for ${which}, ${shown}.`,
      `Don't ask the user anything; just read ${input} from ${stdin} and {print|output} ${shown}, for ${which}. ${sentence}`,
      `filter and sum on ${stdin}: the data are ${input}; ${clause}; keep ${which}; print ${shown}.`,
      `What {is printed|appears on the screen} is ${shown}, taking ${which}. The numbers come from ${stdin}, ${input}. ${sentence}`,
      `{Let|Suppose} the input be ${input} on ${stdin}. ${sentence} {Output|Print}, for ${which}, ${shown}.`,
      `Similar to awk over ${stdin}: ${input}, ${clause}. For ${which}, {print|write} ${shown}.`,
      `{Receive|Take in} ${input} on ${stdin}, ${clause}. {Then write|Write} to standard output, for ${which}, ${shown}.`,
    ],
  };
}

function several({ ofLine, ofAll, atBlank }: Several) {
  const { clause, sentence } = blanks[atBlank];
  const each = ofLines[ofLine];
  const last = ofAlls[ofAll];
  const input =
    "{lines with several integers each|rows of whole numbers separated by spaces|several space-separated integers per line|lines of one or more integers|a line-by-line table of integers}";
  const ending =
    "{finally|at the very end|as the last line|in one more line|to conclude|when all lines are done|below that}";
  return {
    phrases: [
      `{summarises|condenses} a stream of ${input} arriving on ${stdin}, ${clause}, by {showing|displaying} ${each} of every line and, ${ending}, ${last}`,
      `{reads|receives|gets} ${input} from ${stdin}, ${clause}, {outputs|writes} for {each line|every row} ${each}, and ${ending} ${last}`,
      `{reads|consumes} ${stdin} (${input}), ${clause}; for each line it {prints|outputs} ${each}, and ${ending} ${last}`,
      `{works through|handles} ${input} on ${stdin}, ${clause}, printing ${each} line by line and ${ending} ${last}`,
      `{parses|loads} ${input} from ${stdin}, ${clause}, and {reports|prints} per line ${each}, then, ${ending}, ${last}`,
      `{outputs|displays} ${each} for {every single line|each of the lines} of ${stdin}, which has ${input}, ${clause}, and ${ending} ${last}`,
      `{accepts|is fed} ${input} through ${stdin}, ${clause}, and answers each row with ${each}; ${ending} it {adds|prints} ${last}`,
      `{processes|evaluates} ${stdin} row by row (${input}), ${clause}: {its output is|it prints} ${each} for each row, and ${ending} ${last}`,
      `{goes|loops} over ${input} in ${stdin}, ${clause}, {writes|prints} ${each} for each, on separate lines, and ${ending} ${last}`,
    ],
    statements: [
      `Contest problem. You'll find ${input} on ${stdin}; negative ones can occur. ${sentence} Submit a solution printing ${each} for every line and, ${ending}, ${last}. Extra text leads to rejection.`,
      `{My brother|An old machine|Our accounting department} exports a text file with ${input}. Redirected into ${stdin}, it has to be summarised: per line ${each}, and ${ending} ${last}. ${sentence}`,
      `Good day, I am learning console programs. There is ${input} coming by ${stdin}. ${sentence} I should show for every line ${each}, and ${ending} ${last}. Please write it.`,
      `Ticket: command-line row summary. Source: ${stdin}, ${input}. ${sentence} Sink: standard output, containing ${each} per line and ${ending} ${last}.`,
      `{Votes|Kilometres|Pocket money|Rainfall} of several weeks, a week per line, arrive through ${stdin} as ${input}. ${sentence} Summarise each week by ${each}, and ${ending} show ${last}.`,
      `The program reads ${input} from ${stdin}. ${sentence} For each line it should {output|print} ${each}, and ${ending} ${last}.`,
      `Exercise: input and output. {Read|Process} ${input} from ${stdin}. ${sentence} {Print|Output} ${each} for every line, and ${ending} ${last}.`,
      `hello, i have to read ${stdin}, ${input}. ${sentence} per line i print ${each}, and ${ending} ${last}. how?`,
      `As a {coach|teacher|farmer} I {enter|type in} ${input} on ${stdin} and want to see ${each} per line, and ${ending} ${last}. ${sentence}`,
      `The program SHALL read ${input} from ${stdin}. ${sentence} It SHALL print ${each} for each line, and ${ending} ${last}, and nothing else.`,
      `Input format: ${input}. ${sentence} Output format: for each row ${each} on its own line; ${ending} ${last}.`,
      `Test description: ${stdin} holds ${input}. ${sentence} The output must be ${each} for each line and ${ending} ${last}.`,
      `Step 1: read ${input} from ${stdin}, ${clause}. Step 2: for each of the lines print ${each}. Step 3: ${ending} print ${last}.`,
      `Like a small command line tool in a pipe: ${input} come in on ${stdin}, and out come ${each} of every line and, ${ending}, ${last}. ${sentence}`,
      `{Every school class|Each player|Every shop} has a line of numbers on ${stdin}. ${sentence} {Report|Print} for each line ${each}, and ${ending} ${last}.`,
      `Don't ask the user anything; just read ${input} from ${stdin} and {print|output} ${each} for each line, and ${ending} ${last}. ${sentence}`,
      `map each line of ${stdin} (${input}) to ${each} and print it; ${ending} reduce these to ${last}. ${sentence}`,
      `What {is printed|appears on the screen} is, for each line, ${each}, and ${ending} ${last}. The lines come from ${stdin}: ${input}. ${sentence}`,
      `{Let|Suppose} the input be ${input} on ${stdin}. ${sentence} {Output|Print} per row ${each}, and ${ending} ${last}.`,
      `Similar to awk over ${stdin}: ${input}, ${clause}. Each line gives ${each}; ${ending} {print|write} ${last}.`,
    ],
  };
}

const blanks = {
  continue: {
    clause:
      "{ignoring empty lines|leaving out lines that are blank|disregarding lines without anything but spaces|jumping over empty lines|without minding blank lines in between|not counting blank lines}",
    sentence:
      "{Empty lines are to be ignored.|There may be blank lines, which don't matter.|Lines with nothing or only spaces in them are skipped, and reading goes on.|Disregard all blank lines.|Blank lines are not the end; read on after them.|An empty line is simply passed over.}",
  },
  break: {
    clause:
      "{until an empty line appears|ending at the first empty line|as far as the first blank line, if there is one|quitting at a blank line|until the first line without anything but spaces, or the end of input|not reading on after a blank line}",
    sentence:
      "{An empty line marks the end.|The first blank line terminates the input, and later lines don't count.|Reading ends at the first line with nothing or only spaces in it.|Everything after the first blank line must be ignored.|Stop reading when an empty line comes (or at the end).|At the first empty line the program stops reading.}",
  },
} as const;

const numbers = {
  all: "{all the numbers|every number|each of the numbers|all of the integers|every number that comes|the whole set of numbers|every single integer|all values}",
  even: "{only even numbers|just the even numbers|the numbers divisible by two|those numbers that are even|the even integers alone|numbers with n % 2 == 0|the numbers that aren't odd|only multiples of 2}",
  "ten or more":
    "{only numbers of at least ten|just the numbers greater than or equal to 10|the numbers from 10 upwards|those numbers that are 10 or larger|the integers that are 10 or more|numbers with n >= 10|the numbers greater than 9|only values that are not below 10}",
} as const;

const outputs = {
  total:
    "{the sum|the total|their sum|the sum of THEM|what you get by adding THEM|one line with the total|the result of adding THEM up|just their total (0 if there are none)}",
  "total and count":
    "{the sum and the count, separated by a space|their total and how many there are, on one line with a space in between|first the sum, then a space, then the number of values|one line: total, space, count|the sum followed by a space and the count|sum and quantity on the same line, space-separated|the total of THEM and, after a space, how many of them there were|two numbers in a line, the sum and the count}",
  running:
    "{the running sum after every one of THEM, each on a new line|the cumulative total after each, line by line|a line with the sum so far each time such a number comes|all partial sums, one per line|after each of THEM the total up to then, on its own line|the subtotal after each of THEM, one per line|the accumulated sum whenever one is added, each in a line of its own|one line per such number, with the sum up to there}",
} as const;

const ofLines = {
  sum: "{the sum of its numbers|its sum|the total of the line|the numbers of the line added up|the line's total|what its numbers add up to|the row sum|the result of adding its numbers}",
  largest:
    "{its largest number|its maximum|the maximum of the line|the highest number in the line|the line's greatest value|the biggest of its numbers|the row maximum|the top value of the line}",
  smallest:
    "{its smallest number|its minimum|the minimum of the line|the lowest number in the line|the line's least value|the least of its numbers|the row minimum|the bottom value of the line}",
} as const;

const ofAlls = {
  sum: "{the sum of all these results|the total of the values printed so far|the sum of the lines' results|all printed results added up|the overall sum of those values|what the printed values add up to|the grand total of the results before it|the sum over all results}",
  largest:
    "{the largest of all these results|the maximum of the values printed so far|the highest of the lines' results|the biggest printed result|the overall maximum of those values (none if there are no lines)|the greatest of the printed values|the maximum of the results before it|the maximum over all results}",
  smallest:
    "{the smallest of all these results|the minimum of the values printed so far|the lowest of the lines' results|the least printed result|the overall minimum of those values (none if there are no lines)|the smallest of the printed values|the minimum of the results before it|the minimum over all results}",
} as const;
