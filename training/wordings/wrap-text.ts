import type { family } from "../../src/domain/families/wrap-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { clause, sentence } = longs[parameters.long];
  if (parameters.kind === "ragged") {
    const { aligned, alignedSentence } = aligns[parameters.align];
    return {
      phrases: [
        `{wraps|breaks} a text {greedily into|into} a list of lines of at most width characters, {as many words on each as fit|putting on each as many words as fit}, ${aligned}; ${clause}`,
        `{takes|is given} a text and a width and returns {a list of|the} lines of at most width characters, {filled greedily with words|each filled with as many words as fit}, ${aligned}; ${clause}`,
        `{sets|lays out} a text in a column of {a given width|so many characters}, {taking words greedily|line by line, each with as many words as fit}, and returns the lines ${aligned}; ${clause}`,
      ],
      statements: [
        `{Given|You get} a text and a width, {break|wrap} it into lines of at most that many characters, {as many words on a line as fit|filling each line greedily}. ${sentence} ${alignedSentence} {Return|Give back} the list of lines.`,
        `{A narrow screen|A receipt printer} shows lines of at most width characters. Put {as many words as fit|all words that fit} on each, with single spaces. ${alignedSentence} ${sentence} {What are the lines?|Return the lines.}`,
        `Greedy word wrap{| to a given width}: {return|list} the lines of a text, each of at most width characters. ${sentence} ${alignedSentence}`,
        `How {does a text look|is a text set} in a column of width characters, if each line takes as many words as {fit|it can}? ${alignedSentence} ${sentence} {Return|List} the lines.`,
      ],
    };
  }
  const { wider, last } = parameters;
  return {
    phrases: [
      `{wraps|breaks} a text greedily and justifies it: {a list of|it returns} lines of exactly width characters, spaces {shared out|spread} evenly with the ${wider}most gaps wider; the last line {is aligned|is set} ${last}; ${clause}`,
      `{sets|lays out} a text in {justified lines|full justification} of a given width, {taking words greedily|as many words on each line as fit}, where surplus spaces go to the ${wider}most gaps and the last line is {aligned ${last}|${last}-aligned, not justified}; ${clause}`,
      `{takes|is given} a text and a width, {fills lines greedily|puts as many words on each line as fit} and returns them justified, {extra spaces in|uneven spaces going to} the gaps {nearest to|at} the ${wider} end, but the last line {just |}aligned ${last}; ${clause}`,
    ],
    statements: [
      `{Given|You get} a text and a width, wrap it greedily and justify the lines to exactly that width. Spaces are shared out evenly; {where that is impossible|if they do not divide}, the ${wider}most gaps are wider by one. The last line is aligned ${last}. ${sentence}`,
      `{A newspaper|A magazine} sets its text in columns with both edges straight: each line takes as many words as fit, and gaps are widened evenly, {the ${wider}most ones first|with surplus spaces in the ${wider}most ones}. {Only the|The} last line is just aligned ${last}. ${sentence} Return the lines.`,
      `{Full|Block} justification: {break|wrap} a text {greedily |}into lines of width characters, with as many words as fit. ${sentence} Gaps in a line differ by at most one, the wider ones {on the ${wider}|nearest to its ${wider} end}. The last line has single spaces and is {aligned ${last}|${last}-aligned}.`,
    ],
  };
};

const longs = {
  "stick out": {
    clause:
      "{words longer than a line stand alone and uncut|too long a word stands alone and sticks out|a word longer than the width gets its own line, uncut}",
    sentence:
      "{Words longer than a line stand alone and uncut.|Too long a word gets a line of its own, which is then longer.|Never cut a word: one longer than the width stands alone.}",
  },
  "are cut": {
    clause:
      "{words longer than a line are cut into pieces of the width|too long a word begins a new line and is cut at the width|a word longer than the width is split into pieces of that length}",
    sentence:
      "{Words longer than a line are cut into pieces of the width.|Too long a word begins a new line and is cut at the width, more words following its rest.|A word longer than the width is split into pieces of that length, without a hyphen.}",
  },
  "are hyphenated": {
    clause:
      "{words longer than a line are cut, with a hyphen at the end of each full line|too long a word begins a new line and is hyphenated, each piece with its hyphen filling a line|a word longer than the width is split, with a hyphen (-) as the last character of each full line}",
    sentence:
      "{Words longer than a line are cut, with a hyphen at the end of each full line.|Too long a word begins a new line and is split into width - 1 characters and a hyphen at a time.|A word longer than the width is hyphenated: each full line of it ends with -.}",
  },
} as const;

const aligns = {
  left: {
    aligned:
      "{without spaces at their ends|aligned left, without trailing spaces|with no spaces before or after}",
    alignedSentence:
      "{Lines have no spaces at their ends.|Align them left, without trailing spaces.|No line begins or ends with a space.}",
  },
  right: {
    aligned:
      "{each moved to the right by leading spaces|aligned right by leading spaces|each right-aligned, padded on the left to the width}",
    alignedSentence:
      "{Each is moved to the right by leading spaces.|Align them right: pad each on the left to the width.|Lines are right-aligned by spaces before the words.}",
  },
  centre: {
    aligned:
      "{each centred by leading spaces (half of the free room, rounded down)|centred by spaces before them (half of what is free, rounded down)|each centered with only leading spaces, their number being half the free room, rounded down}",
    alignedSentence:
      "{Each is centred by leading spaces (half of the free room, rounded down).|Center them: half of the free room, rounded down, comes as spaces before, none after.|Lines are centred; put half of the free spaces, rounded down, in front and none behind.}",
  },
  "centre, rather right": {
    aligned:
      "{each centred by leading spaces (half of the free room, rounded up)|centred by spaces before them (half of what is free, rounded up)|each centered with only leading spaces, their number being half the free room, rounded up}",
    alignedSentence:
      "{Each is centred by leading spaces (half of the free room, rounded up).|Center them: half of the free room, rounded up, comes as spaces before, none after.|Lines are centred; put half of the free spaces, rounded up, in front and none behind.}",
  },
} as const;
