import type { family } from "../../src/domain/families/merge-intervals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ slack, result }) => {
  const wanted = results[result];
  const touch = slack === -1 ? touchings.apart : slack === 0 ? touchings.joined : gapsOf(slack);
  const input =
    "{a list of intervals [start, end]|intervals as [start, end] pairs|an array of [start, end] intervals|time spans [start, end]|ranges written [start, end]|a collection of [start, end] pairs, unsorted|intervals [start, end] in any order}";
  return {
    phrases: [
      `{accepts|receives} ${input}, {unifies|consolidates} overlapping ones, and returns ${wanted}; ${touch}`,
      `{reduces|simplifies} ${input} by {joining|merging} whatever overlaps and {outputs|hands back} ${wanted}, where ${touch}`,
      `{computes|determines} the union of ${input} and {reports|delivers} ${wanted}; ${touch}`,
      `{finds|works out} which parts of the number line are covered by ${input}, overlapping ones making one, and returns ${wanted}; {as a rule|note that} ${touch}`,
      `{sorts|orders} ${input} and merges each into the one before if they overlap (${touch}), then {gives|yields} ${wanted}`,
      `{eliminates|removes} overlaps from ${input} by {melting|bringing} overlapping intervals together, and returns ${wanted}; ${touch}`,
      `{replaces|substitutes} every cluster of overlapping intervals in ${input} by a single one, whereby ${touch}; the return value is ${wanted}`,
      `{turns|transforms} ${input} into non-overlapping ones by merging and {answers with|returns} ${wanted}; in doing so ${touch}`,
    ],
    statements: [
      `You are given ${input}. Merge all overlapping intervals; ${touch}. Return ${wanted}.`,
      `{Merge overlapping intervals|Interval merging}. Input: ${input}. Rule: ${touch}. Output: ${wanted}.`,
      `hey, i've got ${input} and some overlap. i want them merged till none do. ${touch}. {give me|return} ${wanted}`,
      `As {the caretaker of a sports hall|a hotel receptionist} I want overlapping bookings to be shown as one, so that I see when the {hall|room} is taken. Bookings are ${input}; ${touch}. The function returns ${wanted}.`,
      `The function MUST merge ${input} where they overlap, directly or by way of others. Further, ${touch}. It SHALL return ${wanted}.`,
      `Exercise. Given ${input}, {form|build} the union. In this exercise ${touch}. State ${wanted}.`,
      `{Ships lie in a harbour|Trains occupy a track|Patients use a bed} during ${input}. Overlapping periods become one period, and ${touch}. {Report|Return} ${wanted}.`,
      `First sort ${input} by start. Then go through them: if the next one overlaps the current one, extend the current one's end to the larger end; else begin a new one. Here ${touch}. Finally return ${wanted}.`,
      `The result is ${wanted} after all overlapping intervals among ${input} have been {merged|combined}; ${touch}.`,
      `Don't return intervals that still overlap: {fuse|combine} ${input} until there are none. Mind that ${touch}. What's returned: ${wanted}.`,
      `Before: ${input}, some of them overlapping or nested. After: ${wanted}, overlapping ones having been merged. Note: ${touch}.`,
      `How can one {combine|condense} ${input} that overlap, when ${touch}? {The answer should be|I need} ${wanted}.`,
      `{A calendar app|A TV guide} shows ${input}. Overlapping entries are drawn as one bar; ${touch}. {Compute|Give} ${wanted}, bars being the merged intervals.`,
      `Add interval merging: takes ${input}; overlapping ones are joined transitively; ${touch}; returns ${wanted}.`,
      `{Please make|Please do} from ${input} new intervals where overlapping ones are put together. Also, ${touch}. As result I need ${wanted}.`,
      `Consider ${input} as stretches of {a road under repair|a wall that is painted}. Stretches that overlap are one; ${touch}. {Tell|Determine} ${wanted}.`,
    ],
  };
};

const results = {
  intervals:
    "{the merged intervals in order of their starts|the resulting intervals sorted by start|a sorted list of the merged [start, end]|the remaining intervals, ascending by start|the merged list, the one with the lowest start first|all merged intervals as [start, end], ordered by start|a list of non-overlapping [start, end], from the earliest to the latest|what has come out, sorted by start}",
  counted:
    "{[start, end, count] for each merged interval, sorted by start, where count says how many of the given ones it is made of|triples [start, end, count] in order of start, count being the number of original intervals merged into each|the merged intervals sorted by start, each with a third number: how many given intervals it contains|a sorted list of [start, end, count], with count telling from how many input intervals it was formed|lists of start, end and the number of originals in it, ascending by start|the merged intervals in order, each extended by the count of intervals that were joined in it|[start, end, count] lists ordered by start; an interval that was merged with no other has count 1|for every merged interval its start, its end and how many went into it, earliest start first}",
  lengths:
    "{only the lengths of the merged intervals, in order of start|a list with end - start of each merged interval, sorted by their starts|just how long each merged interval is, the earliest interval first|the lengths (end minus start) of the resulting intervals, ordered by their starts|not the merged intervals but their lengths, in the order of their starts|one number per merged interval, its length, from the first interval to the last|the list of lengths of the merged intervals as they follow each other|the durations end - start of the merged intervals, ascending by start}",
  longest:
    "{only the longest merged interval, the earliest if several are equally long, or null if the input is empty|the one merged interval of greatest length, with ties going to the smallest start, and null for no intervals|the longest of the merged intervals as [start, end] (the first on ties; null if there are none)|a single [start, end], the longest after merging, the one that starts first among equals, or null for an empty list|the merged interval with the largest end - start, the earliest one on a tie, null where no intervals are given|just the longest resulting interval; of equally long ones the earliest; null if there is nothing|the biggest merged interval, preferring the lower start when lengths are equal, or null without any input|whichever merged interval is longest (first one wins ties), or null when the list is empty}",
} as const;

const touchings = {
  apart:
    "{intervals that only share an endpoint are not merged|[1, 3] and [3, 5] stay two intervals|touching is not overlapping, so intervals that merely touch remain separate|if one ends exactly where the next starts, they are kept apart|two intervals with just a boundary point in common are left as they are|meeting at an end does not count as an overlap|they must share more than a point to be merged|an interval that begins at another's end is not joined to it}",
  joined:
    "{intervals that only share an endpoint are merged as well|[1, 3] and [3, 5] become [1, 5]|touching counts as overlapping, so intervals that merely touch are merged|if one ends exactly where the next starts, they are joined too|two intervals with just a boundary point in common become one|meeting at an end counts as an overlap|sharing a single point is enough to be merged|an interval that begins at another's end is joined to it}",
} as const;

function gapsOf(slack: number): string {
  return `{intervals with a gap of ${slack} or less between them are merged as well|[1, 3] and [${3 + slack}, 20] become [1, 20], because gaps of up to ${slack} are closed|gaps of at most ${slack} are bridged, so such intervals become one, too|if the next one starts no more than ${slack} after the end of another, they are joined|two intervals that are ${slack} or fewer apart also become one|a distance of at most ${slack} counts as an overlap|they are merged, too, when the hole between them is not bigger than ${slack}|an interval whose start is within ${slack} of another's end is joined to it}`;
}
