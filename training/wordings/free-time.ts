import type { family } from "../../src/domain/families/free-time.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words] ?? parameters.measure.words;
    const ends =
      "{the time before the first and after the last booking counts too|before the first booking and after the last one it is free as well|free time at both ends counts}";
    return {
      phrases: [
        `{takes|is given} opening and closing time (opens, closes) and {bookings|busy times} as sorted [start, end] that do not overlap, and returns ${asked}; ${ends}`,
        `{finds|works out} ${asked} between opens and closes, {given|from} a sorted list of bookings [start, end] {without overlaps|that never overlap}, where ${ends}`,
        `{looks at|goes through} the {sorted, disjoint|non-overlapping, sorted} bookings [start, end] of {a room|a day} from opens to closes, in minutes, and returns ${asked}. {Note that|Here,} ${ends}`,
      ],
      statements: [
        `{A room|A court|A hall} can be used from opens to closes and has bookings [start, end], {sorted and without overlaps|in order, none overlapping}. {Find|Return} ${asked}; ${ends}.`,
        `{Given|For} opens, closes and a sorted list of {bookings|busy times} [start, end] that do not overlap, return ${asked}. {Mind that|Note that} ${ends}.`,
        `A {doctor|dentist} {works|sees patients} from opens to closes; her {appointments|bookings} are [start, end], {in order and not overlapping|sorted, never two at once}. {She wants to know|Tell her} ${asked}, where ${ends}.`,
        `{What is wanted|The answer} is ${asked}, for {a day|a time} from opens to closes with {ordered, non-overlapping|sorted, disjoint} bookings [start, end], {all in minutes|in minutes}; ${ends}.`,
      ],
    };
  }
  const { closed, least, order } = parameters.plan;
  const unit = closed ? "day" : "hour";
  const length =
    least === 1
      ? `{at least one ${unit}|one ${unit} or more|no less than 1 ${unit}}`
      : `{at least ${least} ${unit}s|${least} ${unit}s or more|no less than ${least} ${unit}s}`;
  const range = closed ? "from first_day to last_day" : "from opens to closes";
  const sorted = orders[order];
  const ends = closed
    ? "{start and end are whole days that belong to a booking or a free time|both the first and the last day belong to a booking or a free time|a booking takes its start and its end day, and a free time [start, end] includes both days}"
    : "{a booking that ends at 9 leaves 9 free|at the end of a booking it is free again|a free time can start at the very time a booking ends}";
  return {
    phrases: [
      `{finds|lists} all free times of ${length} ${range} as [start, end], ${sorted}, given {bookings|busy times} [start, end] in any order that may overlap; ${ends}`,
      `{takes|is given} {unsorted, perhaps overlapping|possibly overlapping, unordered} bookings [start, end] and returns the gaps of ${length} ${range}, as a list of [start, end], ${sorted}; ${ends}`,
      `returns {when|all the times when} nothing is booked ${range} for ${length}, as [start, end] ${sorted}, {given|from} bookings [start, end] that may overlap and {come in any order|are not sorted}, where ${ends}`,
    ],
    statements: [
      `{Given|For} bookings [start, end], {in any order and perhaps overlapping|unsorted and possibly overlapping}, {return|find} all free times of ${length} ${range}: a list of [start, end], ${sorted}. {Note that|Mind that} ${ends}.`,
      closed
        ? `A {holiday flat|machine} is {let|lent} by whole days. When is it free for ${length} ${range}? {List|Return} the times as [start, end], ${sorted}. The bookings [start, end] {may overlap and are not sorted|come in any order and may overlap}; ${ends}.`
        : `A {hall|room} is {used|booked} by several groups. When is it free for ${length} ${range}? {List|Return} the times as [start, end], ${sorted}. The bookings [start, end] {may overlap and are not sorted|come in any order and may overlap}; ${ends}.`,
      `{I need|Find} the {gaps|free stretches} {between|left by} bookings [start, end] ${range}, {each|those} of ${length}, as [start, end] ${sorted}. {Bookings come in any order and may overlap|The bookings are unsorted and may overlap}. {Also,|Here} ${ends}.`,
      `{Merge|Take together} all bookings [start, end], {unsorted and overlapping as they may be|which may overlap and be in any order}, and return what is left free ${range}: every [start, end] of ${length}, ${sorted}; ${ends}.`,
    ],
  };
};

const orders = {
  time: "{the earliest first|in order of time|sorted by start}",
  longest:
    "{the longest first and equally long ones by time|sorted by length from long to short, the earlier first on a tie|longest first, ties by their start}",
  latest: "{the latest first|in reverse order of time|sorted by start from late to early}",
} as const;

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "how many minutes are free in all":
    "{how many minutes are free in all|the total free time in minutes|the sum of all free minutes}",
  "how long the longest gap is":
    "{how long the longest gap is|the length of the longest free time (0 if there is none)|the greatest number of free minutes in a row}",
  "how long the shortest gap is":
    "{how long the shortest gap is (null if there is none)|the length of the shortest free time (null if there is none)|the smallest gap's number of minutes (null without a gap)}",
  "how many gaps there are":
    "{how many gaps there are|the number of free stretches|the count of separate free times}",
  ...sized(15),
  ...sized(30),
};

function sized(least: number): Readonly<Record<string, string>> {
  const gap = `gap of at least ${least} minutes`;
  return {
    [`how many gaps of at least ${least} minutes there are`]: `{how many gaps of at least ${least} minutes there are|the number of free times of ${least} minutes or more|the count of gaps no shorter than ${least} minutes}`,
    [`when the first ${gap} begins`]: `{when the first ${gap} begins (null if there is none)|the start of the earliest free time of ${least} minutes or more (null if there is none)|the time at which it is first free for ${least} minutes or longer (null if never)}`,
    [`when the last ${gap} begins`]: `{when the last ${gap} begins (null if there is none)|the start of the latest free time of ${least} minutes or more (null if there is none)|the start of the last stretch that is free for ${least} minutes or longer (null if there is none)}`,
  };
}
