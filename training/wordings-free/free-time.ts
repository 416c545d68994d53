import type { family } from "../../src/domain/families/free-time.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words] ?? parameters.measure.words;
    const ends =
      "{idle stretches next to opens and next to closes matter as well|leading and trailing idle time included|don't forget what lies ahead of the first or behind the final entry}";
    return {
      phrases: [],
      statements: [
        `opens, closes (min), busy = sorted disjoint [start, end]. Want ${asked}. ${ends}.`,
        `i have my {calendar|shift plan}: opens, closes, and [start, end] {meetings|slots} already sorted, no two clash. tell me ${asked}. ${ends}.`,
        `Complement of disjoint ascending intervals [start, end] in [opens, closes], minutes; {determine|output} ${asked}. ${ends}.`,
        `A {railway platform|charging station} is in service from opens to closes; trains {occupy|block} it during [start, end], one after the other. {The dispatcher's question|Wanted}: ${asked}. ${ends}.`,
        `Between opens and closes, with occupied [start, end] slots in ascending order and never clashing, what is ${asked}? ${ends}.`,
        `{Walk|Single pass over} pre-sorted non-overlapping busy intervals with a cursor from opens to closes (minutes); hand back ${asked}. ${ends}.`,
        `Work begin at opens and finish at closes. Busy is [start, end], in good order, not crossing. Please tell ${asked}. ${ends}.`,
      ],
    };
  }
  const { closed, least, order } = parameters.plan;
  const unit = closed ? "day" : "hour";
  const length = `{length >= ${least} ${unit}${least === 1 ? "" : "s"}|not under ${least} ${unit}${least === 1 ? "" : "s"}|${least} ${unit}${least === 1 ? "" : "s"} minimum}`;
  const range = closed ? "[first_day, last_day]" : "[opens, closes]";
  const [begin, finish] = closed ? ["first_day", "last_day"] : ["opens", "closes"];
  const sorted = orders[order];
  const ends = closed
    ? "{inclusive days on both ends, in and out|[3, 5] busy leaves 6 as the next free day, and a result [6, 8] means 3 days|a span has end - start + 1 days, so end days are occupied or free as a whole}"
    : "{half-open, so busy until 5 means free from 5|length = end - start; an end hour is available again|touching is no conflict: a slot may begin at the hour another is over}";
  return {
    phrases: [],
    statements: [
      `Window ${range}; busy [start, end], unsorted, {overlaps possible|may intersect}. Out: idle [start, end], ${length}, ${sorted}. ${ends}.`,
      `i have {reservations|blocked slots} as [start, end] in no order, some clash. between ${begin} and ${finish}, which [start, end] spans are untaken? ${length}, ${sorted}. ${ends}.`,
      `Let B = union of [start, end] (arbitrary order, intersections possible). {Output|List} the maximal intervals of ${range} minus B, ${length}, ${sorted}; ${ends}.`,
      `A {rowing boat|telescope|van} is lent out by [start, end] {slips|vouchers}, which lie in a heap and may contradict or contain each other. {When does it idle|When could a mechanic have it} within ${range}? Give [start, end], ${length}, ${sorted}; ${ends}.`,
      `Which [start, end] {holes|vacancies} remain in ${range} once all the (shuffled, maybe intersecting) busy [start, end] are taken out, ${length}, ${sorted}? ${ends}.`,
      `Sort + merge busy intervals, then {invert|complement} within ${range}; filter ${length}; emit [start, end] pairs ${sorted}. {Boundary semantics|Endpoints}: ${ends}.`,
      `Many people reserve, each [start, end], mixed order and sometimes double. Please show pieces [start, end] from ${begin} until ${finish} which nobody has, ${length}, ${sorted}. ${ends}.`,
    ],
  };
};

const orders = {
  time: "{chronologically|ascending by start|from early to late}",
  longest:
    "{descending duration, chronological on a draw|biggest leading, same-size ones by ascending start|ordered by (-length, start)}",
  latest: "{reverse chronologically|descending by start|from late to early}",
} as const;

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "how many minutes are free in all":
    "{total idle minutes|the overall minutes not taken|Σ of all gap lengths}",
  "how long the longest gap is":
    "{the max gap in minutes (fully booked: 0)|the duration of the most extended idle stretch, 0 when never idle|the record of uninterrupted idle minutes, possibly 0}",
  "how long the shortest gap is":
    "{the min gap in minutes, gaps of 0 not counting (fully booked: null)|the duration of the briefest idle stretch, null when never idle|the least length among nonempty gaps, null if none exists}",
  "how many gaps there are":
    "{the count of nonempty gaps|how many separate idle stretches exist|how often the place falls idle, 0-minute gaps not counting}",
  ...sized(15),
  ...sized(30),
};

function sized(least: number): Readonly<Record<string, string>> {
  const gap = `gap of at least ${least} minutes`;
  return {
    [`how many gaps of at least ${least} minutes there are`]: `{the count of gaps >= ${least} min|how many idle stretches last ${least} minutes or over|how many gaps are not under ${least} minutes}`,
    [`when the first ${gap} begins`]: `{the earliest start of a gap >= ${least} min, null without one|the minute at which an idle stretch not under ${least} minutes first opens up; never: null|the beginning of the chronologically leading gap lasting ${least} minutes or over, else null}`,
    [`when the last ${gap} begins`]: `{the latest start of a gap >= ${least} min, null without one|the minute at which an idle stretch not under ${least} minutes opens up for the final time; never: null|the beginning of the chronologically final gap lasting ${least} minutes or over, else null}`,
  };
}
