import type { family } from "../../src/domain/families/busiest-moment.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { closed } = parameters;
  const unit = closed ? "day" : "hour";
  const there = closed
    ? "{people count as present on the arrival day, on the departure day and on every day in between|a stay from 2 to 4 covers days 2, 3 and 4|the departure day still belongs to the stay|both boundary days are counted in full|arrival and departure day are both part of it, and they can coincide|present iff start <= day <= end|someone leaving on day 3 and someone arriving on day 3 do see one another|range(start, end + 1) gives the days of a stay|the range is inclusive at either end|do not cut off the final day: it counts like any other}"
    : "{people are counted from their arrival up to, but not including, the hour of departure|a stay from 2 to 4 covers the hours 2 and 3 only|the departure hour no longer belongs to the stay|arrival hour inclusive, departure hour exclusive|present iff start <= hour < end|someone leaving at 3 and someone arriving at 3 do not overlap|range(start, end) gives the hours of a stay|process departures before arrivals when the clock is equal|as soon as it is the end hour, that person has gone already|do not count the hour of departure}";
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words("hour")]?.(unit) ?? parameters.measure.words(unit);
    return {
      phrases: [
        `{reads|receives|accepts|processes} a list of {arrival and departure|check-in and check-out} pairs [start, end] in ${unit}s, {which need not be sorted|sorted in no way}, and {gives back|outputs|reports} ${asked}; ${there}`,
        `{calculates|evaluates|identifies}, for {guests|customers|attendees} whose stays come as [start, end], ${asked}, {provided|assuming} that ${there}`,
        `{tells|says|answers with} ${asked}, {based on|judging from} a {log|register|record} of visits [start, end] in {arbitrary|random|whatever} order; ${there}`,
        `{analyses|scans|examines} {occupancy|attendance} over time: from {pairs|lists} [start, end], one per visitor, it {derives|obtains|extracts} ${asked}. {In this model|By convention} ${there}`,
        `{sweeps|walks} over the {arrivals and departures|comings and goings} of visitors, each written [start, end], to {determine|establish|find out} ${asked}, bearing in mind that ${there}`,
        `given everyone's [start, end] in whole ${unit}s, {produces|delivers|hands back} ${asked} ({important:|note:|rule:} ${there})`,
        `{measures|checks} how full a {museum|pool|car park|reading room} is from its {unsorted|unordered} visits [start, end] and {returns|yields} ${asked}, where ${there}`,
        `{must|should|can} {return|provide} ${asked} when {called with|fed|passed} a list of two-element lists [start, end], {one per visit|a visit each}; ${there}`,
        `{overlays|superimposes|stacks} all visits [start, end] on {a time line|the calendar|a time axis} and {reads off|finds} ${asked}, given that ${there}`,
      ],
      statements: [
        `You are given an array of visits where each visit is a two-element array [start, end] in ${unit}s, in {any|arbitrary} order. Return ${asked}. {Note:|Constraint:} ${there}.`,
        `As {the owner of a gym|a museum director|the manager of a swimming pool}, I want to {know|be told} ${asked}, so that I can {plan my staff|plan shifts}. Our {door log|visitor book} holds [start, end] for everyone, unsorted, and ${there}.`,
        `Returns ${asked}. Args: a list of [start, end] {stays|visits} ({unsorted|any order|order irrelevant}). Semantics: ${there}.`,
        `hey, got a list like [[start, end], ...] with {when people came and when they left|arrivals and departures} ({it's|its} not sorted). {can u get me|i just want|pls return} ${asked}? btw ${there}`,
        `The function MUST accept unsorted visits [start, end] expressed in whole ${unit}s and SHALL return ${asked}. For presence the rule applies that ${there}.`,
        `{Exercise|Task}. A {hotel|campsite|library|swimming bath} records one pair [start, end] per guest. {Determine|Work out|Establish} ${asked}. {Recall|Observe|Assume} that ${there}.`,
        `{I'm new to this|Beginner question}: I have a list of visitors, each one [start, end] in ${unit}s, {mixed up|in random order}, and I'm {supposed|asked} to return ${asked}. My teacher said that ${there}. How would I {write|do} it?`,
        `Table visits(start, end), rows in no {special|guaranteed} order, values in ${unit}s. {Report|Query} ${asked}. {Join condition|Interpretation}: ${there}.`,
        `Step 1: collect all {moments|${unit}s} at which the number of people changes. Step 2: count who is {in|there|present} after each of them (${there}). Step 3: return ${asked}. Input: {a list of|all} visits [start, end].`,
        `{The result is|What comes out is|The output should be} ${asked}, when what goes in is a list of [start, end] visits {in whatever sequence|that nobody has sorted}. {Remember that|Don't forget:|Be careful:} ${there}.`,
        `{People|Swimmers|Readers|Passengers} {enter and leave|come in and go out}; for {each of them|every one} we know [start, end], in ${unit}s. {How would you find|Find out|Please determine} ${asked}. {Definition|Counting rule}: ${there}.`,
        `{Implement|Add|Feature:} occupancy analysis: given [start, end] pairs for visitors, {compute|return} ${asked}. {Edge semantics|Boundaries}: ${there}. The input {may be|can be} unsorted and {may contain|contain} duplicates, which count separately.`,
        `{Imagine|Picture|Suppose} a {ferry terminal|farm shop|museum|football club house}. Its visitors' times were {jotted down|noted|logged} as [start, end] in ${unit}s. {Calculate|Give|Name} ${asked}. {Here,|In this case} ${there}.`,
        `Don't {simply count the visits|just look at neighbouring visits}; count who is {present|inside|there} at the same time. From the {unsorted|unordered} visits [start, end], {return|hand back|deliver} ${asked}. {As a rule,|Mind:} ${there}.`,
        `assert that for a list of visits [start, end] (any order, ${unit}s) the {call|function} returns ${asked}; ${there}.`,
        `Exam question: visitors' stays are stored as [start, end], {the order being irrelevant|not in any order}, equal ones {being|are} different people. {Which value do you get for|Write down} ${asked}? It {holds|is agreed} that ${there}.`,
      ],
    };
  }
  const { least, order } = parameters;
  const crowd =
    least === "most"
      ? "{the total number of people equals its overall maximum|attendance is at its peak|there are more people than at any other time, or equally many|the most people of all are in|the place is as full as it gets|occupancy reaches its highest value|the sum of people is maximal|the greatest number of people ever present at once is there|total people == max total}"
      : `{${least} people or more are in|a minimum of ${least} people is present|there are not fewer than ${least} people|the total number of people is ${least} or higher|total people >= ${least}|the sum of people present is at least ${least}|${least} or more persons are on site at the same time|occupancy is ${least} or above|the group sizes present add up to ${least} or more}`;
  const sorted = orders[order];
  const joined =
    "{if one such time ends where the next begins, report them as a single one|merge periods that follow without a break|consecutive stretches count as one period|report every period at full length, never cut in pieces|no two periods in the answer may touch: unite them|a period goes on even when groups come or go, as long as the condition holds|do not begin a new entry just because a group comes or goes|adjacent pieces are combined}";
  return {
    phrases: [
      `{receives|accepts|reads} group visits as [start, end, people] in ${unit}s, in {arbitrary|whatever} order, and {lists|gives back|reports} as [start, end] every period in which ${crowd}, ${sorted}; ${joined}; ${there}`,
      `{determines|detects|identifies} when ${crowd}, based on groups [start, end, people], and {outputs|yields} those periods as [start, end] pairs, ${sorted} (${joined}; ${there})`,
      `{extracts|derives|works out} from bookings [start, end, people] all maximal [start, end] periods during which ${crowd}, ${sorted}, {given|assuming} that ${there}; ${joined}`,
      `{sums|tallies} group sizes over time and {returns|delivers|hands back} the [start, end] periods where ${crowd}, ${sorted}. {Input|What it gets} is an unsorted list of [start, end, people]; ${there}, and ${joined}`,
      `{computes|calculates} the crowded times of a {castle|zoo|ship}: {from|out of} [start, end, people] entries it makes a list of [start, end] in which ${crowd}; ${joined}; the list is ${sorted}; ${there}`,
      `{answers|says}, in [start, end] pairs ${sorted}, when ${crowd}, given groups [start, end, people] ({unsorted|in any order}); ${there}, and ${joined}`,
      `{walks|sweeps} through the {comings and goings|arrivals and departures} of groups [start, end, people] and {collects|records} each [start, end] where ${crowd}, ${sorted}; ${there}; ${joined}`,
      `given each group's [start, end, people], {produces|builds|creates} the list of [start, end] periods with the property that ${crowd}; {ordering|order}: ${sorted}; ${joined}; ${there}`,
    ],
    statements: [
      `You are given an unsorted array of groups, where each group is [start, end, people]. Return an array of all [start, end] periods in which ${crowd}, ${sorted}. {Note that|Note:} ${there}, and ${joined}.`,
      `As {a tour manager|the head of a castle|a ferry operator} I want to see when ${crowd}, as [start, end] pairs ${sorted}. My bookings are [start, end, people] in ${unit}s, in {no|random} order; ${there}. {Also,|Moreover,} ${joined}.`,
      `Returns the list of [start, end] during which ${crowd}, ${sorted}. Args: a list of [start, end, people], unsorted. Semantics: ${there}; ${joined}.`,
      `hey, i've got groups as [start, end, people], not sorted. {give me|need} all the [start, end] times when ${crowd}. ${joined}. {output|list} ${sorted} pls. oh and ${there}`,
      `The function MUST return the [start, end] periods in which ${crowd}. The periods SHALL be {listed|returned} ${sorted}. Input: [start, end, people] per group, in any order. It applies that ${there}. {Requirement|Rule}: ${joined}.`,
      `{Exercise|Task}. Groups of people {visit|tour} a {palace|cave|lighthouse}; each one is recorded as [start, end, people] in ${unit}s. {Find|Determine|Give} all periods [start, end] where ${crowd}. {Sort order|Ordering}: ${sorted}. {Assume|Recall} that ${there}; ${joined}.`,
      `I'm a beginner and stuck: my list has [start, end, people] for every group, {mixed up|in random order}, and I have to return the [start, end] periods when ${crowd}, ${sorted}. The {exercise|teacher} says: ${there}; ${joined}.`,
      `Table bookings(start, end, people), no guaranteed row order. {Select|Report} the periods (start, end) with the condition that ${crowd}; order by: ${sorted}. {Interpretation|Join rule}: ${there}. {Additionally|Also}: ${joined}.`,
      `Step 1: add up, for each ${unit}, the people of all groups [start, end, people] that are there (${there}). Step 2: keep the ${unit}s at which ${crowd}. Step 3: turn them into [start, end] periods; ${joined}. Step 4: return the periods ${sorted}.`,
      `The {result|output} is a list of periods [start, end], ${sorted}: all those in which ${crowd}. {It is made from|The input is} groups [start, end, people] {in whatever sequence|without any order}. {Remember:|Mind:} ${there}, and ${joined}.`,
      `A {bus|school|hiking} group {comes|arrives} at start with so many people and leaves at end: [start, end, people], in ${unit}s. When is it that ${crowd}? {Answer with|Write} [start, end] for each period, ${sorted}. ${joined}; ${there}.`,
      `{Implement|Add} crowd detection: input [start, end, people] {rows|items}, any order; output [start, end] {rows|items} where ${crowd}, ${sorted}. {Details|Rules}: ${there}; ${joined}.`,
      `Don't list {visits|groups}; list {the times|the periods} [start, end] when ${crowd}, ${sorted}. {What you have|You have} is a list of groups [start, end, people] ({shuffled|unordered}), and ${there}. {For the output|In the answer}, ${joined}.`,
      `{Suppose|Imagine} a {ship|museum|stadium} whose groups are {noted|logged} as [start, end, people]. {Security|The fire brigade|The cook} asks for the periods when ${crowd}. {Hand back|Deliver} them as [start, end], ${sorted}. {Rules|Conventions}: ${there}; ${joined}.`,
      `Exam question: {given|let there be} group stays [start, end, people] in ${unit}s, unsorted. {State|Compute} every [start, end] such that throughout it ${crowd}. Write them ${sorted}; ${joined}. {Presence|Convention}: ${there}.`,
    ],
  };
};

const orders = {
  time: "{by start, ascending|in chronological order|earliest period first|sorted by when they begin|as they come on the clock, from first to last|from the earliest to the latest|ordered by start time|in temporal order|sort key: start}",
  longest:
    "{by duration descending, and by start ascending where durations are equal|longest period first, earlier one first if they last equally long|sorted by length in decreasing order, ties broken by the earlier start|from the longest to the shortest, with equally long ones in chronological order|sort key: (-(end - start), start)|with long periods before short ones and, at the same length, early before late|ordered by how long they last, most first, then by start time|the longer before the shorter; of the same duration the earlier before the later}",
} as const;

const most =
  "{the highest number of visitors is present|more visitors are in than at any other time or equally many|occupancy is at its maximum|the most visitors are inside at once|the place is at its fullest|the count of simultaneous visitors is largest|as many visitors as ever are together|the peak number of visitors is reached|visitor numbers are at their top value}";

/** By the words of the measure. */
const measures: Readonly<Record<string, (unit: string) => string>> = {
  "the greatest number of visitors who are there at once, and for how many hours": (unit) =>
    `{a list [peak, ${unit}s]: the highest number of visitors present at once, then how many ${unit}s altogether have that number; [0, 0] without visits|the maximum occupancy together with the number of ${unit}s that reach it, as a list of two numbers ([0, 0] if nobody came)|both the record number of simultaneous visitors and the sum of all ${unit}s with this record, in a list, [0, 0] for no visits|two values in a list, first the largest number of people there at the same time, second the total ${unit}s with that many ([0, 0] for an empty input)|[m, t], where m is the most visitors ever there together and t the total time in ${unit}s with m of them; no visits give [0, 0]|how many visitors are in at the busiest, and over how many ${unit}s in all, as a two-element list ([0, 0] when the list is empty)|the peak of the visitor count plus its overall duration in ${unit}s as [peak, duration], or [0, 0] if there were no visitors|a two-element list: top number of concurrent visitors, and all ${unit}s added up where that top number holds; without visitors [0, 0]}`,
  "the first hour at which the most visitors are there": (unit) =>
    `{the earliest ${unit} with the highest number of visitors, nothing (None/null) if there were no visits|the ${unit} in which for the first time ${most}, None/null for an empty list|when (which ${unit}) the peak is first reached; without visits it is null|the smallest ${unit} number among those where ${most}; null if nobody came|the start of the first peak, i.e. the earliest ${unit} when ${most}, or null for no visits at all|the ${unit} of maximum occupancy, taking the earlier one in case of a tie, or null when the list is empty|the busiest ${unit} (ties: the earliest; no visitors: None or null)|the first of the ${unit}s when ${most}, with null standing for no visits}`,
  "the hour at which the most visitors have been there for the last time": (unit) =>
    unit === "day"
      ? `{the latest day with the highest number of visitors, nothing (None/null) if there were no visits|the day on which for the last time ${most}, None/null for an empty list|the largest day number among those where ${most}; null if nobody came|the final day of the last peak, i.e. the latest day when ${most}, or null for no visits at all|the day of maximum occupancy, taking the later one in case of a tie, or null when the list is empty|the busiest day (ties: the latest; no visitors: None or null)|the last of the days when ${most}, with null standing for no visits|which day was the last one at peak level; without visits it is null}`
      : `{the end of the last period in which ${most}, nothing (None/null) if there were no visits|the hour when the peak is over for good, None/null for an empty list|the hour at which the last of the busiest periods stops; null if nobody came|when the visitor count drops from its maximum for the last time, or null for no visits at all|the end hour of the final stretch at maximum occupancy, or null when the list is empty|the hour from which the maximum is never there again (the end of the last busiest stretch); no visitors: None or null|the closing time of the last peak, with null standing for no visits|the hour where the latest period of highest attendance ends; without visits it is null}`,
  "for how many hours the most visitors are there": (unit) =>
    `{how many ${unit}s in total ${most} (0 if there were no visits)|the sum of all ${unit}s at peak level, 0 without visitors|for how long, in ${unit}s, ${most}, all periods added together; 0 for an empty list|the number of ${unit}s at which ${most}, be they consecutive or not, and 0 if nobody came|the combined duration in ${unit}s of all peaks (no visits: 0)|the total time in ${unit}s at maximum occupancy, which is 0 for no visits|the count of ${unit}s that share the highest number of visitors; an empty list gives 0|on adding up all peak periods, the number of ${unit}s they take (zero without visits)}`,
  "for how many hours at least 2 visitors are there": (unit) => atLeast(2, unit),
  "for how many hours at least 3 visitors are there": (unit) => atLeast(3, unit),
  "for how many hours exactly one visitor is there": (unit) =>
    `{how many ${unit}s in total there is exactly 1 visitor|the sum of all ${unit}s with a single visitor in|for how long, in ${unit}s, somebody is on their own there, all periods added together|the number of ${unit}s with precisely one person present|the count of ${unit}s where the visitor count == 1|the total time in ${unit}s that only one visitor is in, not none and not several|the ${unit}s, added up, at which one visitor has no company|how many ${unit}s have one visitor, no more and no fewer}`,
};

function atLeast(least: number, unit: string): string {
  const fewer = least - 1;
  return `{how many ${unit}s in total there are ${least} visitors or more|the sum of all ${unit}s with a minimum of ${least} visitors in|for how long, in ${unit}s, ${least} or more people are there together, all periods added up|the number of ${unit}s with ${least} or more persons present|the count of ${unit}s where the visitor count >= ${least}|the total time in ${unit}s that more than ${fewer} ${fewer === 1 ? "visitor is" : "visitors are"} in|the ${unit}s, added up, at which not fewer than ${least} visitors are in at once|how many ${unit}s see at least ${least} visitors simultaneously}`;
}
