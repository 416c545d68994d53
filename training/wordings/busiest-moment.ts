import type { family } from "../../src/domain/families/busiest-moment.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { closed } = parameters;
  const unit = closed ? "day" : "hour";
  const there = closed
    ? "{both the first and the last day count|start and end are both days of the visit|somebody is there from the first day to the last, both included}"
    : "{whoever leaves at an hour does not meet those who come at that hour|at its end a visit is over, so one that begins then does not overlap it|the end is not part of the visit}";
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words("hour")]?.(unit) ?? parameters.measure.words(unit);
    return {
      phrases: [
        `{takes|is given} {visits|stays} as [start, end] pairs in {whole ${unit}s|${unit}s}, {in any order|unsorted}, and returns ${asked}; ${there}`,
        `{finds|works out|computes}, from {a list of|all} [start, end] {visits|intervals} {in any order|that may come in any order}, ${asked}, where ${there}`,
        `{looks at|goes through} the {unsorted|unordered} [start, end] {times|stays} of {visitors|a museum's visitors} and {returns|reports} ${asked}. {Note that|Here,} ${there}`,
      ],
      statements: [
        `{Visitors|Guests} come and go; {each|every} visit is [start, end], in ${unit}s. Find ${asked}. {Note that|Mind that} ${there}. {The visits are not sorted|They come in any order}.`,
        `Given {a list of|some} visits [start, end] {in no particular order|in any order}, return ${asked}. {Keep in mind:|Remember:|As for the ends,} ${there}.`,
        `{A museum|A library|My shop} {wrote down|has recorded} for each visitor [start, end] in ${unit}s. {It wants to know|I want to know|Compute} ${asked}. {For this,|Here} ${there}.`,
        `{What is wanted|The answer|The result} is ${asked}. {The input is|You get} a list of intervals [start, end], {one for each visitor|each the stay of one visitor}, {unsorted|in any order}; ${there}.`,
      ],
    };
  }
  const { least, order } = parameters;
  const crowd =
    least === "most"
      ? "{as many people are there as ever at once|the number of people present is at its maximum|it is as crowded as it ever gets}"
      : `{at least ${least} people are there|${least} or more people are present|no fewer than ${least} people are there at once}`;
  const sorted = orders[order];
  const joined =
    "{join times that follow each other directly|put times that touch directly together|each as long as possible}";
  return {
    phrases: [
      `{takes|is given} {visits of groups|group bookings} as [start, end, people] in any order and returns {when|all the times at which} ${crowd}, as [start, end] ${sorted}, with {times that follow each other directly joined|those that follow directly put together}; ${there}`,
      `{finds|lists} {every period|all stretches of time}, as [start, end], in which ${crowd}, {each as long as possible|joining those that follow each other directly}, ${sorted}, from unsorted [start, end, people] {visits|groups}, where ${there}`,
      `{adds up|counts} the people of {overlapping|simultaneous} groups [start, end, people], {given in any order|unsorted}, and returns the [start, end] times when ${crowd}, ${sorted}; {neighbouring times are merged|times directly after one another become one}, and ${there}`,
    ],
    statements: [
      `Groups visit a {castle|museum}: [start, end, people] in ${unit}s, {in any order|unsorted}. {Find|Tell|I want to know} all times at which ${crowd}. List them as [start, end], ${sorted}; ${joined}. {Note that|Here} ${there}.`,
      `Given {group visits|bookings} [start, end, people] in any order, return {a list of|all} [start, end] in which ${crowd}: ${sorted}, {joined where one follows directly on another|each of them as long as possible}. {Mind:|Note:} ${there}.`,
      `{From|For} a list of [start, end, people], one for each group, {I want|find|return} the times [start, end] when ${crowd}, ${sorted}. {Times that follow directly on each other become one|Two such times without a gap between them are one}. {Also,|For the groups,} ${there}.`,
    ],
  };
};

const orders = {
  time: "{in order of time|the earliest first|sorted by start}",
  longest:
    "{the longest first and equally long ones by time|sorted by length from long to short, the earlier first on a tie|longest first, ties by their start}",
} as const;

const most = "{the most visitors are there|the number of visitors is at its highest|it is busiest}";

/** By the words of the measure. */
const measures: Readonly<Record<string, (unit: string) => string>> = {
  "the greatest number of visitors who are there at once, and for how many hours": (unit) =>
    `{the greatest number of visitors there at once and the total number of ${unit}s with so many, as a list of two|[how many visitors are there at most, on how many ${unit}s in all that many are there]|a pair: the maximum number of simultaneous visitors, and how many ${unit}s reach it in all}`,
  "the first hour at which the most visitors are there": (unit) =>
    `the {first|earliest} ${unit} ${unit === "day" ? "on" : "at"} which ${most}, or null {without visits|if there are none}`,
  "the hour at which the most visitors have been there for the last time": (unit) =>
    unit === "day"
      ? `the {last|latest} day on which ${most}, or null {without visits|if there are none}`
      : `the {hour|time} at which the {last|final} stretch with the most visitors {ends|is over}, or null {without visits|if there are none}`,
  "for how many hours the most visitors are there": (unit) =>
    `{the total number of ${unit}s|how many ${unit}s there are} ${unit === "day" ? "on" : "in"} which ${most}`,
  "for how many hours at least 2 visitors are there": (unit) => atLeast(2, unit),
  "for how many hours at least 3 visitors are there": (unit) => atLeast(3, unit),
  "for how many hours exactly one visitor is there": (unit) =>
    `{the total number of ${unit}s|how many ${unit}s there are} ${unit === "day" ? "on" : "in"} which {exactly one visitor is there|a visitor is there alone|there is one visitor and no more}`,
};

function atLeast(least: number, unit: string): string {
  return `{the total number of ${unit}s|how many ${unit}s there are} ${unit === "day" ? "on" : "in"} which {at least ${least} visitors are there|${least} or more visitors are there at once|no fewer than ${least} visitors are present}`;
}
