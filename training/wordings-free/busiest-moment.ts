import type { family } from "../../src/domain/families/busiest-moment.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { closed } = parameters;
  const unit = closed ? "day" : "hour";
  const there = closed
    ? "{closed intervals: end day counts|start ≤ t ≤ end, both inclusive|the final day is spent inside as well, so [1, 3] and [3, 5] meet on 3}"
    : "{half-open intervals, end excluded|start ≤ t < end|gone at the end hour already, so [1, 3] and [3, 5] never meet}";
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words("hour")]?.(unit) ?? parameters.measure.words(unit);
    return {
      phrases: [],
      statements: [
        `In: unsorted [start, end] {stays|spans} (${unit}s). Out: ${asked}. ${there}.`,
        `i have {check-ins|log entries} as [start, end] pairs, {jumbled|not sorted}, unit is ${unit}s. need ${asked}. (${there})`,
        `Intervals I1…In over integer ${unit}s, {arbitrary order|no ordering guaranteed}; c(t) := how many contain t (${there}). {Determine|Evaluate}: ${asked}.`,
        `Trains {occupy|stand in} a station, each during [start, end], {listed chaotically|the list is a jumble}. With trains as the visitors, the {stationmaster|controller} asks for ${asked}. Convention: ${there}.`,
        `From shuffled [start, end] {sessions|stays} of visitors, could you {derive|figure out} ${asked}? {Boundaries|Endpoints}: ${there}.`,
        `Sweep line over interval endpoints (unsorted {array|pairs}, ${unit}s): {yield|output} ${asked}. Endpoint semantics: ${there}.`,
        `Many person come and leave, written as [start, end], not in order. I must know ${asked}. {Please attention|Important}: ${there}.`,
      ],
    };
  }
  const { least, order } = parameters;
  const crowd =
    least === "most"
      ? "{the headcount hits its all-time peak|headcount = global max|nobody could ever count more heads}"
      : `{headcount >= ${least}|the headcount is not below ${least}|${least} heads at minimum are inside}`;
  const sorted = orders[order];
  const joined =
    "{coalesce adjacent spans|maximal spans, so touching ones are fused|back-to-back spans must be glued into one}";
  return {
    phrases: [],
    statements: [
      `In: [start, end, people] {tuples|records}, unsorted, ${unit}s. Out: [start, end] spans where ${crowd}; ${joined}; ${sorted}. ${there}.`,
      `i have {tour parties|teams} as [start, end, people], {jumbled|no order}. give me the [start, end] ranges when ${crowd}, ${sorted}. ${joined}. (${there})`,
      `h(t) := Σ people over all [start, end, people] containing t (${there}). {List|Output} the [start, end] on which ${crowd}, ${sorted}; ${joined}.`,
      `{School classes|Bus loads} enter a zoo, noted as [start, end, people], {chaotically|in a jumble}. {Staff is short|Extra guards are due} whenever ${crowd}. {Report|Name} those spans [start, end], ${sorted}; ${joined}; ${there}.`,
      `During which [start, end] spans is it true that ${crowd}, given shuffled [start, end, people] {parties|entries} (${there})? {Ordering|Output order}: ${sorted}; ${joined}.`,
      `Weighted sweep line: events from unsorted [start, end, people] triples ({weight|delta} = people), ${there}. Emit segments [start, end] where ${crowd}; ${joined}; ${sorted}.`,
      `Groups come, each is [start, end, people], not sorted. Show me all [start, end] when ${crowd}. {Order of answer|How to order}: ${sorted}. Also ${joined}, and ${there}.`,
    ],
  };
};

const orders = {
  time: "{chronologically|ascending by start|from early to late}",
  longest:
    "{descending duration, chronological on a tie|by length, biggest first, then by start|from the most extended to the briefest, earlier ones leading among equals}",
} as const;

const most = "{attendance peaks|the visitor count reaches its maximum|the crowd of visitors is biggest}";

/** By the words of the measure. */
const measures: Readonly<Record<string, (unit: string) => string>> = {
  "the greatest number of visitors who are there at once, and for how many hours": (unit) =>
    `{the 2-item list [peak attendance, how many ${unit}s in total it lasts]|max concurrency plus the overall ${unit} count at that level, as a pair|two numbers: the record of simultaneous visitors, then the ${unit}s, all told, with that record}`,
  "the first hour at which the most visitors are there": (unit) =>
    `{the earliest ${unit} when ${most} (null for empty input)|argmax of attendance, lowest ${unit} on ties, null without data|the ${unit} when for the first time ${most}; empty input gives null}`,
  "the hour at which the most visitors have been there for the last time": (unit) =>
    unit === "day"
      ? `{the final day when ${most} (null for empty input)|argmax of attendance, latest day on ties, null without data}`
      : `{the hour when the final peak stretch is over, i.e. its end (null for empty input)|the closing hour of the latest stretch in which ${most}, null without data}`,
  "for how many hours the most visitors are there": (unit) =>
    `{the overall count of ${unit}s during which ${most}|the peak's total duration in ${unit}s|how many ${unit}s, all told, ${most}}`,
  "for how many hours at least 2 visitors are there": (unit) => atLeast(2, unit),
  "for how many hours at least 3 visitors are there": (unit) => atLeast(3, unit),
  "for how many hours exactly one visitor is there": (unit) =>
    `{the overall count of ${unit}s with attendance exactly 1|how many ${unit}s, all told, a solitary visitor has the place to themselves|total duration (${unit}s) of attendance = 1, neither 0 nor 2+}`,
};

function atLeast(least: number, unit: string): string {
  return `{the overall count of ${unit}s with attendance >= ${least}|how many ${unit}s, all told, attendance is not below ${least}|total duration (${unit}s) of attendance from ${least} upwards}`;
}
