import type { family } from "../../src/domain/families/connected-groups.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, measure }) => {
  const asked = measures[measure.words] ?? measure.words;
  const tied = measure.rule.includes("**highest**")
    ? " ({equal sizes: the one whose minimum is greatest wins|draw: the greatest minimum element decides})"
    : measure.rule.includes("**lowest**")
      ? " ({equal sizes: the one whose minimum is least wins|draw: the least minimum element decides})"
      : "";
  const links = oneWay
    ? "{arcs [from, to]|directed edges [from, to]|[from, to] pairs, passable forward only}"
    : "{undirected edges [a, b]|[a, b] pairs, passable both ways|symmetric edges [a, b]}";
  const together = oneWay
    ? "{group = strongly connected component|same group iff u reaches v and v reaches u|mutual reachability makes a group, one direction does not suffice}"
    : "{group = connected component|same group iff some chain of edges joins them|whoever is linked, even indirectly, shares a group}";
  const component = oneWay
    ? "{SCCs (Tarjan or Kosaraju)|strong components}"
    : "{Union-find|Disjoint sets|Flood fill}";
  return {
    phrases: [],
    statements: [
      `Graph: n vertices 0..n-1 = places, ${links}. ${together}; {isolated vertex = group of 1|loners are groups}. Want ${asked}${tied}.`,
      `i have a count of places (ids 0,1,2,...) and a bunch of ${links}. ${together}. {tell me|i need} ${asked}${tied}.`,
      `V = 0…n−1 (the places), E = ${links}; ${together}. {Determine|Compute}: ${asked}${tied}.`,
      `{Pupils|Sensors|Offices}, numbered 0 upwards and here called places, {pass on messages|exchange notes}: ${links}. In this, ${together}; a place on its own is one, too. {Report|Figure out} ${asked}${tied}.`,
      `Given how many places exist (ids from 0) and their ${links}, what is the output for this request: ${asked}${tied}? Here ${together}.`,
      `${component} over n nodes (places) and an edge list of ${links}; ${together}. {Emit|Yield} ${asked}${tied}.`,
      `We have some places with number 0, 1, 2… and connections: ${links}. I mean ${together}. Please {say|give} ${asked}${tied}.`,
    ],
  };
};

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "the number of groups":
    "{the component count|how many groups exist, loners counted as well|into how many groups everything falls}",
  "the number of groups of at least 2 places": atLeast(2),
  "the number of groups of at least 3 places": atLeast(3),
  "the number of groups of at least 4 places": atLeast(4),
  "the number of places that are alone":
    "{how many loners exist (groups of size 1)|the singleton group count|how many places share their group with nobody}",
  "the size of the largest group":
    "{the max group size, 0 for an empty graph|the cardinality of the biggest group (nothing there: 0)|how many members the most populous group has; 0 if no place exists}",
  "the size of the smallest group":
    "{the min group size, 0 for an empty graph|the cardinality of the tiniest group (nothing there: 0)|how many members the least populous group has; 0 if no place exists}",
  "the fewest links that must be added to join all places into one group":
    "{the minimal amount of extra edges that unites everything|how many edges are lacking until a single group is left|group count minus 1 (not below 0), the edges still missing for one single group}",
  "the number of pairs of places that are in the same group":
    "{how many pairs u < v lie in a common group|the sum over groups of size choose 2|in how many unordered pairs the two are group mates}",
  "the number of pairs of places that are in different groups":
    "{how many pairs u < v lie in separate groups|the tally of unordered pairs split between two groups|in how many unordered pairs the two are not group mates}",
  "the sizes of all groups, the smallest first":
    "{group sizes, sorted ascending|the cardinalities of the groups from tiny to big|a nondecreasing list of how many members each group has}",
  "the sizes of all groups, the largest first":
    "{group sizes, sorted descending|the cardinalities of the groups from big to tiny|a nonincreasing list of how many members each group has}",
  "the places of the largest group":
    "{members of the max-size group, ascending|the ids inside the most populous group, low to high|a sorted id list of the biggest component}",
  "the places of the smallest group":
    "{members of the min-size group, ascending|the ids inside the least populous group, low to high|a sorted id list of the tiniest component}",
  "all groups, as lists of their places":
    "{each group as a sorted id list, the lists sorted by their first id|the partition into groups: ids ascending inside, groups by lowest id|a list of lists, one per group, every one ascending, ordered by head element}",
  "all groups, as lists of their places, the largest group first":
    "{each group as a sorted id list, biggest leading, same-size ones by lowest id|a list of lists, every one ascending, in descending size, ties by head element|the partition into groups: ids ascending inside, populous groups before small ones, lowest id breaking ties}",
  "the smallest place of every group":
    "{the minimum id per group, ascending|one representative per group, its lowest id, sorted|sorted list of group minima}",
  "the size of each place's group, place by place":
    "{an array s, s[i] = size of the group holding i|per id, from 0 on, the population of its group|for 0, 1, 2… the cardinality of the group each lives in, as a list}",
};

function atLeast(least: number): string {
  return `{how many groups have size >= ${least}|the count of groups not smaller than ${least}|how many groups consist of ${least} members or upwards}`;
}
