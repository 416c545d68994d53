import type { family } from "../../src/domain/families/sum-of-lines.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const blank = blanks[parameters.atBlank];
  if (parameters.kind === "one in a line") {
    const which = counted[parameters.counted];
    const out = printed[parameters.print];
    return {
      phrases: [],
      statements: [
        `stdin: {1 int per row|newline-separated ints}. ${blank}. {consider|use}: ${which}. stdout: ${out}.`,
        `i {pipe in|get piped} a file with an int on each row. ${blank}. from ${which} i need on stdout: ${out}`,
        `{Donations are typed in|A scale weighs sacks|A pedometer reports}, an integer per row, on stdin. ${blank}. {Relevant are|What matters:} ${which}. {Write to stdout|The console shall show} ${out}.`,
        `{Console filter|Stream processing}: parse ints off stdin, newline-delimited (${blank}); keep ${which}; {emit|write} ${out}.`,
        `x_1, x_2, … {arrive|are fed} through stdin, each on its own row; ${blank}. With X = ${which}: {write|echo} ${out}.`,
        `{Please the program takes|Program must take} from keyboard (stdin) integers, every row one. ${blank}. {Look only|It is about} ${which}. {Show|On screen comes} ${out}.`,
        `What is on stdout? ${out}, {considering|based on} ${which} among the integers fed on stdin row by row. ${blank}.`,
      ],
    };
  }
  const each = ofLines[parameters.ofLine];
  const last = ofAlls[parameters.ofAll];
  return {
    phrases: [],
    statements: [
      `stdin: rows of ints, {blank-delimited|split on spaces}. ${blank}. per row echo ${each}; {finally|closing row}: ${last}.`,
      `i {pipe in|get piped} rows with several ints each. ${blank}. for each row show ${each}, {and to finish|and as the final row} ${last}`,
      `{Teams enter their points|Shops report their daily sales|Stations report rainfall}: on stdin, one row apiece, ints with gaps between. ${blank}. {Show per row|Write for each row} ${each}, and {below|underneath} ${last}.`,
      `{Row-wise fold|Map-reduce on stdin}: tokenise each row into ints (${blank}), {map|fold} it to ${each}, print that, and {after EOF|once input ends} ${last}.`,
      `r_i: for row i of stdin (ints), ${each}; ${blank}. {Write|Echo} r_1, r_2, …, one below the other, then ${last}.`,
      `{Please the program takes|Program must take} rows with some integers from stdin. ${blank}. For row it {shows|writes} ${each}; {after all|when finished} it shows ${last}.`,
    ],
  };
};

const blanks = {
  continue:
    "{whitespace-only rows don't matter, go on after them|void rows: skip, read till EOF|rows with no content are jumped over}",
  break:
    "{whitespace-only row = end of data, disregard what comes later|quit reading at the earliest void row (or EOF)|a row with no content terminates the input}",
} as const;

const counted = {
  all: "{each of the ints|every value without exception|the ints, no filter}",
  even: "{values with x % 2 == 0|ints that are not odd|evens (0 and negatives too)}",
  "ten or more": "{values with x >= 10|ints from 10 up|everything not below 10}",
} as const;

const printed = {
  total: "{the grand total|a single number, Σ|everything added together, 0 if nothing}",
  "total and count":
    '{grand total and tally in a single row, e.g. 42 3|Σ and how many there were, blank between|"Σ n", i.e. grand total, blank, tally}',
  running:
    "{prefix sums, each in its own row|for each of those a row holding the accumulated total till then|cumulative sums, one below the other}",
} as const;

const ofLines = {
  sum: "{Σ|its total|everything in it added together}",
  largest: "{its max|its peak|the biggest int in it}",
  smallest: "{its min|its low|the tiniest int in it}",
} as const;

const ofAlls = {
  sum: "{the grand total of what was shown|Σ of those row results|the row results added together}",
  largest: "{the max of those row results|the biggest row result|the peak over what was shown}",
  smallest: "{the min of those row results|the tiniest row result|the low over what was shown}",
} as const;
