import type { family } from "../../src/domain/families/merge-intervals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ slack, result }) => {
  const { returns, wanted } = results[result];
  return {
    phrases: [
      `{merges|joins|unites} {overlapping|all overlapping} intervals [start, end] {given in any order|in no particular order|} and {returns|gives back} ${returns}, where ${touching(slack)}`,
      `takes {a list of|some} [start, end] {pairs|intervals}, {puts together|merges} those that overlap, and {returns|yields} ${returns}; ${touching(slack)}`,
      `{combines|fuses} {bookings|ranges|spans} [start, end] that overlap {until none do|as long as any do|} and returns ${returns}. {Note that|Here,|} ${touching(slack)}`,
    ],
    statements: [
      `{Given|You get} {a list of|several} intervals [start, end], {merge|join} the ones that overlap. ${touchingSentence(slack)} {Return|Give back} ${wanted}.`,
      `Bookings of a room {come|are given} as [start, end] in any order. Overlapping ones {become|are merged into|count as} one. ${touchingSentence(slack)} {What is wanted is|The answer is|I want} ${wanted}.`,
      `Overlapping {ranges|intervals} [start, end] {must be|are to be} {merged|united}; {the result is|return} ${wanted}. ${touchingSentence(slack)}`,
    ],
  };
};

const results = {
  intervals: {
    returns: "{the merged intervals|what is left} {sorted|ordered} by {start|their starts}",
    wanted: "{what is left|the merged intervals}, {sorted|in order} by start",
  },
  counted: {
    returns:
      "lists [start, end, count] {sorted|ordered} by start, where count is how many intervals {went into it|were merged into it}",
    wanted:
      "[start, end, count] for each that is left, {sorted|ordered} by start, with count the number of {original|given} intervals {in it|that went into it}",
  },
  lengths: {
    returns: "{only|just} the lengths {of the merged ones|of what is left}, in order of {their starts|start}",
    wanted:
      "{only|just} {their lengths|the lengths of what is left} (end minus start), in the order of their starts",
  },
  longest: {
    returns:
      "{only|just} the longest {merged interval|one}, the earliest {of equally long ones|on a tie}, or null {for no intervals|if there is none}",
    wanted:
      "{only|just} the longest {merged one|interval that is left}; on a tie the one that {starts first|is earliest}, and {nothing|null} if there are no intervals",
  },
} as const;

function touching(slack: number): string {
  if (slack === -1)
    return "{intervals|those} that {only touch|just share an end} {stay apart|are not merged|are kept apart}";
  if (slack === 0)
    return "{intervals|those} that {only touch|just share an end} are {merged|joined} {too|as well}";
  return `{intervals|those} with a gap of {at most ${slack}|${slack} or less|up to ${slack}} between them are {merged|joined} {too|as well}`;
}

function touchingSentence(slack: number): string {
  if (slack === -1)
    return "{Touching ends do not count as overlap|Intervals that merely touch stay separate|Two that share only an end are left apart}.";
  if (slack === 0)
    return "{Touching ends count as overlap|Intervals that merely touch are merged too|Two that share only an end become one as well}.";
  return `{A gap of at most ${slack} between two is closed as well|Two intervals no more than ${slack} apart are merged too|If the gap between two is ${slack} or smaller they become one, too}.`;
}
