import type { family } from "../../src/domain/families/connected-groups.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, measure }) => {
  const asked = measures[measure.words] ?? measure.words;
  const tied = measure.rule.includes("**highest**")
    ? "{; if several are of that size, choose the one whose smallest place has the highest number|, and when sizes are equal the one with the larger minimum|; ties go to the group whose lowest member is highest|, where among equals the one whose first place comes last is preferred|; should two be of the same size, take the one starting at the higher number|; tie-break: greatest lowest place|; with equal sizes, pick the one whose least number is biggest|, the later one (by its smallest place) when tied}"
    : measure.rule.includes("**lowest**")
      ? "{; if several are of that size, choose the one that holds the smallest place of all these|, and when sizes are equal the one with the smaller minimum|; ties go to the group whose lowest member is lowest|, where among equals the one whose first place comes first is preferred|; should two be of the same size, take the one starting at the lower number|; tie-break: smallest lowest place|; with equal sizes, pick the one whose least number is smallest|, the earlier one (by its smallest place) when tied}"
      : "";
  const links = oneWay
    ? "{one-directional connections [from, to]|one-way streets [from, to]|directed connections written [from, to]|[from, to] arrows|links [from, to] that can be used from the first to the second place only|[from, to] entries, each a way there but not back|one-way links as two-element lists [from, to]|unidirectional links [from, to]|ordered pairs [from, to]}"
    : "{connections [a, b]|bidirectional links [a, b]|[a, b] entries, each usable in both directions|two-way connections [a, b]|links [a, b] that can be used from either end|pairs [a, b] of directly connected places|two-way streets [a, b]|two-element lists [a, b], each joining two places|unordered pairs [a, b]}";
  const together = oneWay
    ? "{you belong to the same group if you can get there and back again, with any number of links|two places share a group when each is reachable from the other, and a place without such a partner is a group by itself|a group holds places between which one can travel in either direction, if need be via others; a place may be alone in its group|a way there alone is not enough: there must also be a way back for two to be in one group|group means a maximal set of places that can all be reached from one another|x and y are together iff there is a path x to y and a path y to x|places on a common round trip are in one group, all others are alone|a group is a strongly connected part of the graph, even of one place}"
    : "{you belong to the same group if you can get from one to the other, with any number of links|two places share a group when one is reachable from the other, and a place without links is a group by itself|a group holds places between which one can travel, if need be via others; a place may be alone in its group|direct and indirect connections both put two places into one group|group means a maximal set of places that hang together|x and y are together iff there is a path between x and y|friends of friends are in one group, too, and whoever has no link is alone in a group|a group is a connected part of the graph, even of one place}";
  const places = oneWay
    ? "{spots|stops|stations|squares|rooms|towns}"
    : "{islands|villages|computers|people|rooms|towns}";
  return {
    phrases: [
      `{accepts|receives|reads} {a count of places|how many places exist} (numbered 0, 1, 2, ...) plus ${links}, and {gives back|outputs|reports} ${asked}${tied}; ${together}`,
      `{partitions|splits|sorts} numbered places (starting at 0) into groups by means of ${links} and {yields|delivers|hands back} ${asked}${tied}. {Definition|Here}: ${together}`,
      `{calculates|establishes|determines} ${asked}${tied}, when {so many|a given number of} places, numbered from zero, are connected by ${links}, and ${together}`,
      `{answers with|tells|says} ${asked}${tied}, {for|in} a network given by its place count (numbering starts with 0) and ${links}, {on the understanding that|where} ${together}`,
      `given the size of a graph and its edges, namely ${links}, {evaluates|identifies|works out} ${asked}${tied}; nodes are places numbered from 0, and ${together}`,
      `{runs|does} a graph search over places 0 to count - 1 with ${links} in order to {obtain|get|return} ${asked}${tied}; {mind that|note:} ${together}`,
      `{studies|analyses|inspects} which places (0 up to the count minus one) hang together through ${links} and {returns|produces} ${asked}${tied}; ${together}`,
      `{must|should|can} {return|provide} ${asked}${tied}, {called with|from} the number of places (first number: 0) and ${links}; {rule|definition}: ${together}`,
      `{clusters|groups} places numbered from 0, connected by ${links}, {such that|so that} ${together}, and {derives|returns} ${asked}${tied}`,
    ],
    statements: [
      `You are given an integer, the number of places (labelled 0, 1, 2, ...), and an array of ${links}. Return ${asked}${tied}. {Note that|Note:} ${together}.`,
      `As a {transport planner|network engineer|city councillor} I want ${asked}${tied}, so that I {see|understand} how well everything is connected. My data: how many places there are (numbered from 0) and ${links}; ${together}.`,
      `Returns ${asked}${tied}. Args: the number of places (numbered from zero); the ${links}. {Terminology|Definition}: ${together}.`,
      `hey so there's a bunch of ${places}, we call them places, numbers start at 0, and i've got ${links}. {how do i get|can you compute|plz return} ${asked}${tied}? ${together} btw`,
      `The function MUST return ${asked}${tied}. Its input is the number of places, which are numbered from 0, followed by ${links}. It SHALL be {assumed|understood} that ${together}.`,
      `{Exercise|Task}. In a small country there are ${places} (the places, numbered from 0) with ${links} between them. {Determine|Work out} ${asked}${tied}. {Recall that|Hint:} ${together}.`,
      `{I am learning about graphs|Newbie here}: I get the count of places (0-based numbering) and a list of ${links}, and I {need|have} to return ${asked}${tied}. In my {book|course} ${together}.`,
      `Definition: ${together}. {On|For} the places 0, ..., count - 1 with ${links}, {evaluate|determine} ${asked}${tied}.`,
      `1. Start with as many places as given, numbered from 0. 2. Join them by ${links}. 3. Form groups: ${together}. 4. {Return|Report|Output} ${asked}${tied}.`,
      `{What comes out|The output|The value returned} is ${asked}${tied}; {what goes in|the input} is how many places there are (numbered from 0) and the ${links}. {Remember:|Mind that} ${together}.`,
      `Table links with two columns holds ${links}; another value says how many places there are, with ids from 0 on. {Report|Query}: ${asked}${tied}. {Grouping rule|Meaning of group}: ${together}.`,
      `{Suppose|Imagine} ${places} with numbers from 0 upwards; every one is a place. ${oneWay ? "{Buses|Tunnels|Slides} run one way" : "{Bridges|Cables|Paths} join some of them"}: ${links}. {Find out|Please find|Say} ${asked}${tied}. ${together}.`,
      `{Implement|Add|Write} group detection for a network of places (0-based ids, the count is given) with ${links}; {return|output} ${asked}${tied}. {Semantics|Rule}: ${together}.`,
      `Don't look at single links only, but at {whole chains|ways} of links: ${together}. {From|Given} the number of places (ids 0, 1, ...) and the ${links}, {hand back|return|give} ${asked}${tied}.`,
      `Exam: A graph has a given number of places, the first being number 0, and ${links}. {State|Calculate|Name} ${asked}${tied}. {As usual|Here} ${together}.`,
      `Board game: {fields|squares} 0, 1, 2 and so on are the places, and a token may {move|jump} along ${links}. ${together}. {What we want to know is|We ask for} ${asked}${tied}.`,
    ],
  };
};

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "the number of groups":
    "{the total number of groups, including those of one place|how many separate groups the places form|how many groups you get|the group count|how many pieces the whole network consists of|the number of distinct groups of any size|len(groups)|how many different groups can be told apart}",
  "the number of groups of at least 2 places": atLeast(2),
  "the number of groups of at least 3 places": atLeast(3),
  "the number of groups of at least 4 places": atLeast(4),
  "the number of places that are alone":
    "{how many places are alone in their group|the number of groups with just one place|how many places do not share a group with any other|the count of isolated places, those with no companion in their group|how many one-place groups there are|the number of places without company|how many places form a group all by themselves|the number of groups whose size == 1}",
  "the size of the largest group":
    "{how many places are in the largest group (0 if there are no places)|the number of members of the biggest group, or 0 without any place|the greatest group size, being 0 when there is nothing|max(sizes of the groups, default 0)|how big the biggest group is; no places at all give 0|the maximum number of places together in one group, zero for zero places|the place count of the group with most members (0 when empty)|the largest of all group sizes, or 0 if no group exists}",
  "the size of the smallest group":
    "{how many places are in the smallest group (0 if there are no places)|the number of members of the littlest group, or 0 without any place|the lowest group size, being 0 when there is nothing|min(sizes of the groups, default 0)|how small the smallest group is, counted in places; no places at all give 0|the minimum number of places together in one group, zero for zero places|the place count of the group with fewest members (0 when empty)|the smallest of all group sizes, or 0 if no group exists}",
  "the fewest links that must be added to join all places into one group":
    "{how many new links it takes at the least to make a single group of all places (0 if that is so already, or without places)|the smallest number of extra links after which everything is one group, 0 for no places|the minimum count of links to build so that all groups become one; 0 when nothing is missing or nothing exists|how many links are missing, at least, for one group with everybody in it (no places: 0)|one less than the number of groups, as so many links would unite them, but 0 without places|the least number of additional links needed to unite all groups (never negative)|max(number of groups - 1, 0), that is, the links required to join the groups up|how few links could be added to connect everything into one group (nothing to connect: 0)}",
  "the number of pairs of places that are in the same group":
    "{how many pairs of two different places belong to one group, each pair counted once|the number of unordered pairs whose two places are together in a group|the count of place pairs (x, y), x < y, with x and y in the same group|in how many ways two places can be chosen from a common group|how many couples of places share their group (a couple and its reverse are one)|the sum of size * (size - 1) / 2 over the groups, i.e. the pairs inside groups|the total number of pairs within groups, without regard to order|how many two-place combinations lie inside a single group}",
  "the number of pairs of places that are in different groups":
    "{how many pairs of two places do not belong to one group, each pair counted once|the number of unordered pairs whose two places are separated, being in two groups|the count of place pairs (x, y), x < y, with x and y in distinct groups|in how many ways two places can be chosen from two groups|how many couples of places have not the same group (a couple and its reverse are one)|the pairs across groups: how many there are, without regard to order|the total number of pairs that are split over two groups, order being irrelevant|how many two-place combinations are not inside a single group}",
  "the sizes of all groups, the smallest first":
    "{the list of group sizes sorted from the smallest to the largest|how many places each group has, in rising order|sorted(sizes of the groups)|all group sizes, repeated ones included, in increasing order|a list with one size per group, low before high|the member counts of the groups, arranged from few to many|the sizes of the groups, smaller before larger|for each group its number of places, these numbers ascending}",
  "the sizes of all groups, the largest first":
    "{the list of group sizes sorted from the largest to the smallest|how many places each group has, in falling order|sorted(sizes of the groups, reverse=True)|all group sizes, repeated ones included, in decreasing order|a list with one size per group, high before low|the member counts of the groups, arranged from many to few|the sizes of the groups, larger before smaller|for each group its number of places, these numbers descending}",
  "the places of the largest group":
    "{the largest group's places, sorted in increasing order (an empty list without places)|a list of the members of the biggest group, smallest number first, or [] if there are no places|which places the group with most members has, in ascending order (none: empty list)|the sorted members of the group of maximum size (empty when no place exists)|the group that has the most places, as an ascending list, [] if nothing is there|the numbers in the biggest group from low to high, and nothing if the network is empty|all places belonging to the largest group, in order of number (empty list for an empty network)}",
  "the places of the smallest group":
    "{the smallest group's places, sorted in increasing order (an empty list without places)|a list of the members of the littlest group, smallest number first, or [] if there are no places|which places the group with fewest members has, in ascending order (none: empty list)|the sorted members of the group of minimum size (empty when no place exists)|the group that has the fewest places, as an ascending list, [] if nothing is there|the numbers in the smallest group from low to high, and nothing if the network is empty|all places belonging to the smallest group, in order of number (empty list for an empty network)}",
  "all groups, as lists of their places":
    "{a list of all groups, every group being a list of its places in increasing order, groups sorted by their smallest place|the groups as ascending lists, and these lists in the order of their first entries|every group written as a sorted list; the group whose lowest place is lowest leads|a list of lists: inside each the places rise, and the lists are arranged by their least place|all the groups with their members sorted, ordered by minimum member|sorted(sorted(group) for each group)|which places are together: one ascending list for each group, by lowest place|the complete division into groups, members in ascending order, groups by smallest member}",
  "all groups, as lists of their places, the largest group first":
    "{a list of all groups, every group being a list of its places in increasing order, big groups before small ones and equally big ones by smallest place|the groups as ascending lists, by size from large to small and, for the same size, by their first entries|every group written as a sorted list; the group with most places leads, and among groups of one size the one with the lowest place|a list of lists: inside each the places rise, and the lists are arranged by decreasing length, then by least place|all the groups with their members sorted, ordered by size descending and then by minimum member|the groups (each sorted ascending) with sort key (-size, smallest place)|one ascending list for each group, the longer ones first, where ties are settled by the lowest place|the complete division into groups, members in ascending order, larger groups before smaller ones, on equal size by smallest member}",
  "the smallest place of every group":
    "{a list of each group's smallest place, ascending|for each group the lowest number in it, and these in increasing order|sorted(min(group) for each group)|the minimum of every group, sorted from low to high|the first member of each group, listed in rising order|which place is the lowest of its group, one per group, in ascending order|all places that have no smaller place in their group, sorted|the lowest-numbered member of each group, in order of number}",
  "the size of each place's group, place by place":
    "{a list that has, for every place from 0 on, the number of places in its group (itself included)|for each place in turn how many places there are in the group it is in|a list as long as there are places, where entry i is the size of the group of place i|how large the group around each place is, in the order of the places|[size of the group of place 0, size of the group of place 1, ...]|the group size seen from every place, starting with place 0|one number for every place, in order: how many its group counts, the place included|per place, beginning at 0, how many can be found in its group}",
};

function atLeast(least: number): string {
  return `{how many groups have at least ${least} places|the number of groups with ${least} places or more|how many groups are of size ${least} or larger|the count of groups whose size >= ${least}|how many groups there are, not counting those with fewer than ${least} places|the number of groups in which ${least} or more places are together|how many groups have a minimum of ${least} members|the number of groups after leaving out all with less than ${least} places}`;
}
