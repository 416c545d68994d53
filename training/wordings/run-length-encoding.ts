import type { family } from "../../src/domain/families/run-length-encoding.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ form, countsOne, caseMatters }) => {
  const { what, wanted, isText } = forms[form];
  const alone = countsOne ? ones.counted : isText ? ones.bare : ones.dropped;
  const { clause, sentence } = caseMatters ? cases.differ : cases.same;
  return {
    phrases: [
      `{run-length encodes|applies run-length encoding to} {a string|a text} and {returns|gives} ${what}; ${alone.clause}${clause}`,
      `{finds|collects} the runs of equal {neighbouring |adjacent |}characters in a {string|text} and returns them, in order, as ${what}, where ${alone.clause}${clause}`,
      `{compresses|shortens} a {string|text} {by counting repeats|run by run}: it returns ${what}, and ${alone.clause}${clause}`,
    ],
    statements: [
      `{Given|You get} a {string|text}, {split|cut} it into runs of equal characters {next to each other|in a row} and {return|give back} ${wanted}. ${alone.sentence} ${sentence}`,
      `{Use|Apply} run-length encoding. {A text becomes|The result is} ${wanted}, for {every|each} maximal stretch of {one and the same character|equal characters}. ${alone.sentence} ${sentence}`,
      `{A fax machine|An old game} saves {space|memory} by {storing|keeping} how often a character is repeated {in a row|consecutively}. {Encode|Pack} a text this way: the result is ${wanted}. ${alone.sentence} ${sentence}`,
      `How {long are the runs|many equal characters stand next to each other} in a {string|text}{, from left to right|, in order|}? {Answer with|Return} ${wanted}. ${alone.sentence} ${sentence}`,
    ],
  };
};

const forms = {
  "char, count": {
    what: "{pairs of a character and its count|a list of pairs (character, count)|a list with a pair of character and run length for each run}",
    wanted:
      "{a list of pairs, first the character and then its count|pairs (character, length of the run) in a list|a list of [character, count] pairs}",
    isText: false,
  },
  "count, char": {
    what: "{pairs of a count and its character|a list of pairs (count, character)|a list with a pair of run length and character for each run}",
    wanted:
      "{a list of pairs, first the count and then the character|pairs (length of the run, character) in a list|a list of [count, character] pairs}",
    isText: false,
  },
  a3b2: {
    what: "{a string of each character followed by its count|one string such as a3b2, with the count after its character|a text that has every run as its character and then its length}",
    wanted:
      "{one string such as a3b2, each character before its count|a single text with each character followed by the length of its run|a string with the counts written after the characters}",
    isText: true,
  },
  "3a2b": {
    what: "{a string of each count followed by its character|one string such as 3a2b, with the count before its character|a text that has every run as its length and then its character}",
    wanted:
      "{one string such as 3a2b, each count before its character|a single text with the length of each run followed by its character|a string with the counts written before the characters}",
    isText: true,
  },
} as const;

const ones = {
  counted: {
    clause:
      "{a character alone is a run of 1|a single character counts as a run of length 1|the count 1 is given as well}",
    sentence:
      "{A character alone is a run of length 1.|Single characters get the count 1.|A run may also have just one character, and then its count is 1.}",
  },
  bare: {
    clause:
      "{a character alone is written without a number|a count of 1 is not written|a single character has no number}",
    sentence:
      "{A character alone is written without a number.|The count 1 is never written.|For a single character leave the number away.}",
  },
  dropped: {
    clause:
      "{characters alone are left out|runs of only one character are omitted|only runs of 2 or more are given}",
    sentence:
      "{Characters that stand alone are left out.|Only runs of two or more belong in it.|Omit runs of length 1.}",
  },
} as const;

const cases = {
  differ: {
    clause: "{|; upper and lower case differ|; a and A are different}",
    sentence: "{|Upper and lower case differ.|Comparison is case-sensitive.}",
  },
  same: {
    clause:
      "{; upper and lower case are the same, and the result is in lower case|; case is ignored, and letters come out in lower case|; a and A are equal, and all is given in lowercase}",
    sentence:
      "{Upper and lower case are the same; write letters in lower case.|Ignore case, and put all letters in lowercase in the result.|Treat A as a: convert the text to lower case first.}",
  },
} as const;
