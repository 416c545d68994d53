import type { family } from "../../src/domain/families/connected-groups.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, measure }) => {
  const asked = measures[measure.words] ?? measure.words;
  const tied = measure.rule.includes("**highest**")
    ? "; {among equally large ones take the one whose smallest place is highest|on a tie, the group with the highest smallest place}"
    : measure.rule.includes("**lowest**")
      ? "; {among equally large ones take the one whose smallest place is lowest|on a tie, the group with the lowest place}"
      : "";
  const links = oneWay
    ? "{one-way links [from, to]|directed links [from, to]|[from, to] links that lead one way only}"
    : "{links [a, b]|two-way links [a, b]|undirected links as pairs [a, b]}";
  const places = "{places numbered from 0|places 0, 1, 2 and so on|numbered places (from 0 on)}";
  const together = oneWay
    ? "{two places are in one group if each can be reached from the other|places belong together if there is a way from each to the other|a group is made of places that can all reach each other}"
    : "{two places are in one group if one can be reached from the other|places belong together if links lead from one to the other, directly or over others|a group is made of all places that are connected, over any number of links}";
  return {
    phrases: [
      `{takes|is given} {the number of places, which are numbered from 0,|how many places there are (numbered from 0)} and {a list of|some} ${links} and returns ${asked}${tied}, where ${together}`,
      `{finds|computes}, {given|from} {a number of places|the number of places} numbered from 0 and their ${links}, ${asked}${tied}; ${together}`,
      `{divides|parts} ${places} into groups by ${links} (${together}) and returns ${asked}${tied}`,
      `{looks at|explores} a {network|graph} of {a given number of|given} ${places} with ${links}, and {returns|reports} ${asked}${tied}; {here|note that} ${together}`,
    ],
    statements: [
      `{Given|You get} {a number of places|the number of places}, numbered from 0, and a list of ${links}; ${together}. {Return|Find} ${asked}${tied}.`,
      `{What is wanted|The answer|The result} is ${asked}${tied}. {There are|Given are} some ${places}, joined by ${links}: ${together}.`,
      `{Islands|Villages}, {called places and numbered from 0|numbered from 0 as places}, are joined by {ferries|roads}: ${links}. {As to groups,|Here} ${together}. {Return|Compute} ${asked}${tied}.`,
      `{Consider|Take} a graph {with a given number of nodes|of so many nodes} (the places, from 0 on) and ${links}. {In it,|Groups:} ${together}. {Output|Return} ${asked}${tied}.`,
    ],
  };
};

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "the number of groups":
    "{the number of groups|how many groups there are|the count of all groups, single places included}",
  "the number of groups of at least 2 places": atLeast(2),
  "the number of groups of at least 3 places": atLeast(3),
  "the number of groups of at least 4 places": atLeast(4),
  "the number of places that are alone":
    "{the number of places that are alone|how many places have a group of their own|the count of groups with a single place}",
  "the size of the largest group":
    "{the size of the largest group|how many places the biggest group has (0 without places)|the number of places in the largest group, 0 if there are none}",
  "the size of the smallest group":
    "{the size of the smallest group|how many places the smallest group has (0 without places)|the number of places in the smallest group, 0 if there are none}",
  "the fewest links that must be added to join all places into one group":
    "{the fewest links that must be added to join all places into one group|how many more links are needed at least to connect everything|the minimum number of additional links that make it all one group}",
  "the number of pairs of places that are in the same group":
    "{the number of pairs of places that are in the same group|how many unordered pairs of different places share a group|the count of pairs of two places with a common group}",
  "the number of pairs of places that are in different groups":
    "{the number of pairs of places that are in different groups|how many unordered pairs of places do not share a group|the count of pairs of two places from two groups}",
  "the sizes of all groups, the smallest first":
    "{the sizes of all groups, the smallest first|a list of the group sizes in ascending order|how large the groups are, sorted from small to large}",
  "the sizes of all groups, the largest first":
    "{the sizes of all groups, the largest first|a list of the group sizes in descending order|how large the groups are, sorted from large to small}",
  "the places of the largest group":
    "{the places of the largest group in rising order|the largest group, as a sorted list of its places|which places make up the biggest group, in order}",
  "the places of the smallest group":
    "{the places of the smallest group in rising order|the smallest group, as a sorted list of its places|which places make up the group with the fewest, in order}",
  "all groups, as lists of their places":
    "{all groups, as sorted lists of their places, ordered by their smallest place|a list of the groups, each a list of places in rising order, the group with the smallest place first|every group as a list of places; places and groups both in rising order, groups by their first place}",
  "all groups, as lists of their places, the largest group first":
    "{all groups, as sorted lists of their places, the largest group first and equally large ones by their smallest place|a list of the groups by falling size (ties by smallest place), each a list of places in rising order}",
  "the smallest place of every group":
    "{the smallest place of every group, in rising order|a sorted list with the lowest place of each group|one place for each group, its smallest, in ascending order}",
  "the size of each place's group, place by place":
    "{the size of each place's group, place by place|a list that tells for place 0, 1 and so on how many places its group has|for every place in order how large the group is that it belongs to}",
};

function atLeast(least: number): string {
  return `{the number of groups of at least ${least} places|how many groups have ${least} or more places|the count of groups with no fewer than ${least} places}`;
}
