import type { family } from "../../src/domain/families/closest-value.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "one" ? one(parameters) : several(parameters);

function one({ order, ties, answer, reach }: Of<"one">) {
  const list = lists[order];
  const tie = tieOfOne[ties];
  const rule = capitalized(tie);
  const what =
    answer === "index"
      ? "{the zero-based index of the item|at which index (starting at 0) the integer is|the place, counted from zero, of the value|the index (0 = first) of the number|the array position (0-based) of the element|where in the list, as an index from 0, the member is|the location, as a zero-based index, of the number}"
      : "{the item|the integer|the list member|the number itself|the element (not its index)|the actual value}";
  const place = answer === "index" ? "its index (from 0)" : "its value";
  const tooFar = `{None/null if the difference is larger than ${reach} for every number|null when nothing lies within a distance of ${reach}|null if no number differs from the target by ${reach} or less|nothing (null) unless the distance is at most ${reach}|null in case the nearest is still farther than ${reach}|null if the smallest difference exceeds ${reach}|null where all are off by over ${reach}|None when abs(x - target) > ${reach} for all x}`;
  return {
    phrases: [
      `searches ${list} for ${what} with the {minimal|lowest} {absolute difference|deviation} from a target; ${tie}. It {yields|gives} ${tooFar}`,
      `{determines|reports|outputs} ${what} that is {nearest|closest} to the {desired|wanted} value in ${list}, and {yields|produces} ${tooFar}; ${tie}`,
      `{receives|accepts|gets} ${list} plus a target value, and {gives back|hands back} ${what} {closest|nearest} to it, or ${tooFar}; ${tie}`,
      `for a target and ${list}, {identifies|works out} ${what} that {deviates|is away} least from the target. ${rule}. Result: ${tooFar}`,
      `{locates|spots} the best approximation of a target in ${list} and {reports|returns} ${place}; ${tie}; {it gives|otherwise} ${tooFar}`,
      `{computes|figures out} which member of ${list} is {nearest|closest} to a target, {returning|and returns} ${place}, or ${tooFar}; ${tie}`,
      `{snaps|matches} a target to the {nearest|closest} number of ${list}, returning ${place}, ${tooFar}; ${tie}`,
      `{answers|resolves} nearest-number queries on ${list}: {it returns|the outcome is} ${what} {closest|nearest} to the target, ${tooFar}, and ${tie}`,
    ],
    statements: [
      `You are given ${list} and an integer target. Return ${what} whose {absolute |}difference from the target is {smallest|minimal}. ${rule}. Return ${tooFar}.`,
      `Exercise: {nearest|closest} neighbour. In ${list}, {determine|work out} ${what} that differs least from the target. ${rule}. The result is ${tooFar}.`,
      `{A thermostat|An oven|A scale} only knows certain settings, ${list}. For a {requested|wanted} setting, {report|output} ${what} {closest|nearest} to it; ${tie}. {Answer|Give back} ${tooFar}.`,
      `hi, given ${list} how do i get ${what} that's {closest|nearest} to my target? ${rule}, and {it should be|i need} ${tooFar}`,
      `The result SHALL be ${what} closest to the target within ${list}. ${rule}. The result SHALL be ${tooFar}.`,
      `As a {shopper|traveller} I have a price in mind and ${list}. Tell me ${what} that {matches best|comes closest to my price}. ${rule}. I get ${tooFar}.`,
      `Returns ${what} nearest to the target. Args: ${list}; the target. ${rule}. Returns ${tooFar}.`,
      `ORDER BY ABS(x - target) LIMIT 1 on ${list}: {output|produce} ${what} found that way. ${rule}; ${tooFar}.`,
      `Think of min(numbers, key=distance to target) on ${list}, returning ${what} {found|chosen}, where ${tie}; {however|but} ${tooFar}.`,
      `Test description: ${list}, any target; expect ${what} with the smallest distance to the target, ${tooFar}. ${rule}.`,
      `Don't look for an exact match in ${list}; {instead|rather} {give back|hand back} ${what} {closest|nearest} to the target. ${rule}. {Produce|Output} ${tooFar}.`,
      `Step 1: find in ${list} the number closest to the target. Step 2: ${rule}. Step 3: return ${place}, ${tooFar}.`,
      `A {librarian|postman|farmer} has ${list} and is asked for a number. {She|He} names ${what} that is {closest|nearest} to it (${tie}), {but|and} ${tooFar}.`,
      `What is ${what} that lies {nearest|closest} to the target, when {searching|looking into} ${list}? ${rule}. Should be ${tooFar}.`,
      `Add tolerance to the lookup: in ${list} the {nearest|closest} number to the target counts, if it is at most ${reach} away. {Deliver|Return} ${place}; ${tie}; ${tooFar}.`,
      `{Efficiently|Quickly} search ${list}. {Output|Return} ${what} having the {least|smallest} gap to the target. ${rule}. With nothing close enough: ${tooFar}.`,
    ],
  };
}

function several({ order, ties, count, listing }: Of<"several">) {
  const list = lists[order];
  const sorted = listings[listing];
  const tie = tieOfSeveral[ties];
  const rule = capitalized(tie);
  const k = `{${count}|${numerals[count] ?? count}}`;
  const few = `{If the list is shorter, all of it is returned|With fewer than ${count} numbers, return them all|Fewer than ${count}? Then everything|A list with less than ${count} entries is given back completely}`;
  return {
    phrases: [
      `{extracts|chooses|selects} from ${list} the ${k} {items|values|members} {closest|nearest} to a target, {arranged|listed} ${sorted}; ${tie}`,
      `{determines|identifies|computes} the ${k} {nearest|closest} {values|integers} to a target within ${list}, and {outputs|gives back} them ${sorted}, where ${tie}`,
      `{accepts|receives} ${list} and a target value and {yields|gives} a list with the ${k} numbers having the {smallest|lowest} absolute difference from it, ${sorted}; ${tie}`,
      `{searches|scans} ${list} for those ${k} numbers which {deviate|differ} least from a target, {returning|and returns} them ${sorted}; ${tie}`,
      `for a target, {reports|works out} its ${k} closest {values|items} in ${list}, ${sorted}; ${tie}; {with fewer numbers it returns all of them|a shorter list comes back complete}`,
      `{cuts down|reduces} ${list} to the ${k} numbers closest to a target (all, if there are not that many), ${sorted}; ${tie}`,
      `{produces|builds} a list of the ${k} best approximations to a target out of ${list}, ${sorted}. ${tie}`,
      `{ranks|compares} the numbers of ${list} by their distance to a target and {keeps|returns} the first ${k}, ${sorted}; ${tie}`,
    ],
    statements: [
      `You are given ${list} and an integer target. Return the ${k} {elements|integers} closest to the target, ${sorted}. ${rule}. ${few}.`,
      `Exercise: nearest neighbours. {Determine|Work out} the ${k} values of ${list} that differ least from the target, and {list|write} them ${sorted}. ${rule}.`,
      `{A shop|A hotel|A farm} has prices, ${list}. A customer names a price; {show|offer} the ${k} {closest|nearest} ones ${sorted}. ${rule}. ${few}.`,
      `hi, i've got ${list} and want the ${k} numbers {closest|nearest} to some target, ${sorted}. ${rule}. thanks`,
      `The output MUST contain the ${k} numbers of ${list} nearest to the target, ${sorted}. ${rule}. ${few}.`,
      `As a {runner|player} I have my result and ${list}. I'd like to see the ${k} results {closest|nearest} to mine, ${sorted}. ${rule}.`,
      `Returns the ${k} closest values to the target. Args: ${list}; the target. The values are {returned|given} ${sorted}; ${tie}. ${few}.`,
      `SELECT x FROM ${list} ORDER BY ABS(x - target) LIMIT ${count}, {delivered|presented} ${sorted}. ${rule}.`,
      `Rank ${list} by absolute difference to the target, keep the first ${k}, and {hand|give} them back ${sorted}. ${rule}. ${few}.`,
      `Test description: ${list}, any target; expect a list of the ${k} numbers with the smallest distances to the target, ${sorted}. ${rule}.`,
      `Don't return just one nearest number, {return|give} the ${k} nearest of ${list}, ${sorted}. ${rule}. ${few}.`,
      `Step 1: measure how far every number of ${list} is from the target. Step 2: choose the ${k} smallest distances; ${tie}. Step 3: return those numbers ${sorted}.`,
      `{The teacher|A coach} thinks of a number; the guesses are ${list}. {Name|Output} the ${k} guesses {closest|nearest} to it, ${sorted}. ${rule}.`,
      `What are the ${k} numbers {nearest|closest} to the target in ${list}, {given|arranged} ${sorted}? ${rule}. ${few}.`,
      `Everything except the ${k} numbers closest to the target is {dropped|discarded} from ${list}. {The remaining ones come|What is left is returned} ${sorted}. ${rule}.`,
      `k closest elements with k = ${count}: ${list}, one target. {Answer|Result}: ${sorted}. ${rule}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const numerals: Readonly<Record<number, string>> = { 2: "two", 3: "three", 4: "four" };

const lists = {
  rising:
    "{a list of integers sorted in increasing order|an ascending list of integers|numbers sorted from low to high|an array sorted ascending|an increasing sequence of numbers|a sorted array, smallest number first|integers arranged in growing order|a list that starts with its smallest and ends with its largest number}",
  falling:
    "{a list of integers sorted in decreasing order|a descending list of integers|numbers sorted from high to low|an array sorted descending|a decreasing sequence of numbers|a reverse-sorted array, largest number first|integers arranged in shrinking order|a list that starts with its largest and ends with its smallest number}",
} as const;

const tieOfOne = {
  smaller:
    "{in a tie the smaller number is used|prefer the smaller number if two are equally far away|if two numbers have the same distance, choose the smaller|ties go to the smaller value|when there are two candidates, the smaller one counts|two equally good ones: smaller wins|for equal differences use the lesser number|should two be just as close, the lower value is the answer}",
  larger:
    "{in a tie the larger number is used|prefer the larger number if two are equally far away|if two numbers have the same distance, choose the larger|ties go to the larger value|when there are two candidates, the larger one counts|two equally good ones: larger wins|for equal differences use the greater number|should two be just as close, the higher value is the answer}",
} as const;

const tieOfSeveral = {
  smaller:
    "{in a tie the smaller number ranks first|prefer the smaller number if two are equally far away|if two numbers have the same distance, the smaller is treated as closer|ties go to the smaller value|for equal differences the lesser number comes first|two equally good ones: smaller before larger|on the same distance, lower values take precedence|should two be just as close, the lower one has priority}",
  larger:
    "{in a tie the larger number ranks first|prefer the larger number if two are equally far away|if two numbers have the same distance, the larger is treated as closer|ties go to the larger value|for equal differences the greater number comes first|two equally good ones: larger before smaller|on the same distance, higher values take precedence|should two be just as close, the higher one has priority}",
} as const;

const listings = {
  "as in the list":
    "{in the same order as in the input|in input order|without changing the order of the list|in the order they have in the list|sorted the way the list is sorted|keeping their list order|in the sequence in which they appear|preserving the original arrangement}",
  "closest first":
    "{sorted by closeness, closest at the front|in order of increasing distance from the target|starting with the closest|beginning with the nearest and moving outwards|by their distance to the target, smallest distance first|from best to worst match|by proximity (nearest before farther)|closest to farthest}",
} as const;
