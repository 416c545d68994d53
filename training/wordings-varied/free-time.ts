import type { family } from "../../src/domain/families/free-time.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "measure") {
    const asked = measures[parameters.measure.words] ?? parameters.measure.words;
    const ends =
      "{the time from opening to the first booking and from the last booking to closing counts as well|also count the free time at the start and at the end of the day|a gap may lie before the first booking or after the last one, too|opens up to the first booking and last booking up to closes are gaps like any other|free time at the beginning and at the end must not be forgotten}";
    const given =
      "{the bookings are sorted pairs [start, end] without overlaps|bookings are [start, end], already in order, and never overlap|each booking is [start, end]; they come sorted and do not overlap|the list of bookings [start, end] is ordered and free of overlaps}";
    const bookings =
      "{sorted, non-overlapping bookings [start, end]|an ordered list of bookings [start, end] that don't overlap|bookings as [start, end] pairs, sorted and without any overlap|a chronological list of disjoint bookings [start, end]}";
    return {
      phrases: [
        `{computes|determines|calculates} ${asked} between opens and closes, {from|based on} ${bookings}; ${ends}`,
        `{accepts|receives} opens, closes and ${bookings} and {gives back|yields|outputs} ${asked}, {whereby|where} ${ends}`,
        `{returns|delivers|reports} ${asked} {for|during} the {period|time span|opening time} from opens to closes, minus ${bookings}; ${ends}`,
        `{answers|tells} ${asked} when {a room|a tennis court|a meeting room|a studio} is open from opens to closes and taken by ${bookings}, {knowing that|given that} ${ends}`,
        `{inspects|examines} the {unbooked|vacant|unoccupied} time from opens to closes, given ${bookings}, and {returns|hands back} ${asked}; ${ends}`,
        `{evaluates|analyses|analyzes} a {day plan|schedule} (opens, closes, ${bookings}) {to find|to get} ${asked}; ${ends}`,
        `{finds out|figures out} ${asked}, {for an agenda|for a diary} that {runs|goes} from opens to closes with ${bookings}; ${ends}`,
        `{subtracts|removes} ${bookings} from the {interval|stretch} opens to closes and {from what is left|of the remainder} {derives|returns} ${asked}; ${ends}`,
      ],
      statements: [
        `{You are given|The inputs are} opens, closes and ${bookings}. {Return|Compute} ${asked}. {Note|Keep in mind}: ${ends}.`,
        `As a {hairdresser|piano teacher|physiotherapist|garage owner}, I want to know ${asked} {on a day|in my day} from opens to closes, {to plan my breaks|so that I can fit someone in}; ${given}, and ${ends}.`,
        `{hey|hi all}, {my calendar|our court} {is|stays} open from opens until closes and ${given}. {how can i get|im looking for} ${asked}? {btw|and} ${ends}`,
        `{Requirements|Specification}: the function SHALL return ${asked}. {It can rely on|Guaranteed}: ${given}. {It MUST hold|Moreover}: ${ends}. {The day lasts|Limits}: opens to closes.`,
        `1. {Begin|Start} at opens. 2. Go through the bookings; ${given}. 3. {Whatever|What} lies between {one end and the next start|two of them}, and before closes, is free. 4. {Return|Report} ${asked}; ${ends}.`,
        `{Docstring|Description}: {Return|Returns} ${asked} {within|inside} opens to closes (minutes). {Bookings|About the bookings}: ${given}. ${ends}.`,
        `{Exercise|Exam question}. A {dentist's chair|swimming lane|ferry|library desk} is {available|in use} from opens to closes; ${given}. {State|Determine} ${asked}. {Observe that|Remember that} ${ends}.`,
        `The {answer|result} is ${asked}, {looking only at|taking} the {unbooked parts|free parts} of the day from opens to closes; ${given}; ${ends}.`,
        `gaps = consecutive differences of [opens, ...starts and ends, closes]; {reduce|boil} them {down to|to} ${asked}. {Here|In this}, ${given}, and ${ends}.`,
        `{From|Out of} a booking table with columns start and end, {already ordered|ORDER BY start done}, no overlaps, {compute|select} ${asked} between opens and closes; bookings are [start, end], and ${ends}.`,
        `{Don't|Do not} {look at|measure} the bookings themselves, {but|look} {at what|to what} lies between them, from opens to closes: {return|give} ${asked}. ${given}; ${ends}.`,
        `{Football teams|School classes|Bands|Choirs} {rent|book} {a pitch|a gym|a rehearsal room}, open from opens to closes. {The caretaker|The owner} asks for ${asked}. {It is known that|Known is} ${given}, and ${ends}.`,
        `{feat|add}: {return|report} ${asked} for a schedule; opens and closes {bound|limit} the day, ${given}; {edge cases|edges}: ${ends}.`,
        `{Need|Want|I'd like} ${asked}. Day: opens to closes. Bookings: [start, end], {sorted|in order}, {not overlapping|no overlap}. {Please note|Mind}: ${ends}.`,
        `{A parking space|An operating theatre|A conference line} is {reserved|occupied} {at times|now and then} between opens and closes ({all times in|everything is in} minutes); ${given}. What is ${asked}? {Careful|Attention}: ${ends}.`,
      ],
    };
  }
  const { closed, least, order } = parameters.plan;
  const unit = closed ? "day" : "hour";
  const units = least === 1 ? unit : `${unit}s`;
  const word = { 1: "one", 2: "two", 3: "three" }[least] ?? `${least}`;
  const length = `{lasting ${least} ${units} or longer|of ${word} ${units} at least|lasting at least ${least} ${units}|not shorter than ${least} ${units}|with a length of ${least} ${units} or more|of minimum length ${least} (in ${unit}s)|${least} or more ${unit}s long|no shorter than ${word} ${units}}`;
  const range = closed
    ? "{between first_day and last_day|from first_day through last_day|in the period first_day to last_day}"
    : "{between opens and closes|from opens until closes|in the period opens to closes}";
  const sorted = orders[order];
  const ends = closed
    ? "{bookings and free times cover whole days, their start and their end day included|both start and end are full days that are taken, or free, themselves|the end day still belongs to a booking, so that the next day is the first free one, and a free [4, 6] has 3 days|days are whole: [4, 6] means days 4, 5 and 6, booked or free|an interval contains its last day as well as its first}"
    : "{when a booking ends at 9, a free time can start at 9|the end of a booking is already free|a booking [3, 5] takes hours 3 and 4, so the next free time begins at 5|the end itself is not booked any more, and a free [4, 6] has 2 hours|bookings and free times run up to their end, so one may start exactly where another ends}";
  const messy =
    "{in no particular order and possibly overlapping|unsorted and partly overlapping|in arbitrary order, with overlaps possible|possibly overlapping or nested, in any order|unordered, with or without overlaps}";
  return {
    phrases: [
      `{computes|determines|finds} {all|the} {unbooked|vacant|free} {periods|stretches} ${length} ${range}, {returned as|in the form} [start, end], ${sorted}, {from|given} bookings [start, end], ${messy}; ${ends}`,
      `{accepts|receives} bookings [start, end], ${messy}, and {gives back|yields} {every|each} {maximal|longest possible} free [start, end] ${range}, ${length}, ${sorted}; ${ends}`,
      `{returns|delivers} a list of [start, end] with the {gaps|openings|free times} ${length} that the bookings [start, end] leave ${range}, ${sorted}; bookings come ${messy}, and ${ends}`,
      `{merges|unites} the bookings [start, end] (${messy}) and {returns|lists} the free times ${length} ${range} as [start, end] pairs, ${sorted}; ${ends}`,
      `{shows|tells} {when|at which times} {nothing is|no one is} booked ${range}: pairs [start, end], ${length}, ${sorted}. {Its input is|It gets} bookings [start, end], ${messy}; ${ends}`,
      `{subtracts|takes away} the bookings [start, end], ${messy}, from the {span|whole time} ${range} and {outputs|returns} {what remains|the remaining pieces} ${length} as [start, end], ${sorted}; ${ends}`,
      `{looks for|searches} {available|open} {slots|windows} ${length} ${range} {in|within} a list of bookings [start, end], ${messy}, and returns them as [start, end] ${sorted}; ${ends}`,
      `{lists|collects} as [start, end] what is {not covered|left uncovered} by any of the bookings [start, end], ${messy}, ${range}, {keeping only pieces|counting just pieces|with pieces} ${length}, ${sorted}; ${ends}`,
    ],
    statements: [
      `{You are given|The input is} bookings [start, end], ${messy}. {Return|Find} all free times ${range} ${length}, {each as|as pairs} [start, end], ${sorted}. {Note|Keep in mind}: ${ends}.`,
      closed
        ? `As {the landlord of a cabin|a tool rental|a boat owner|a guest house}, I want to {see|know} all times ${length} when I have no guest ${range}, as [start, end], ${sorted}. Bookings [start, end] are ${messy}. {For us|Here}, ${ends}.`
        : `As {a caretaker|a gym manager|a receptionist|a band leader}, I want to {see|know} all times ${length} when nobody has the room ${range}, as [start, end], ${sorted}. Bookings [start, end] are ${messy}. {For us|Here}, ${ends}.`,
      `{hi|hey}, {got|have} a list of bookings [start, end], ${messy}. {what i want|needed}: the free [start, end] times ${range}, ${length}, ${sorted}. ${ends}, {thanks|cheers}`,
      `{Requirements|Specification}: the result SHALL list every maximal free time ${range} as [start, end]. It MUST contain exactly those times ${length} and SHALL be given ${sorted}. Bookings [start, end] are ${messy}. {Convention|Ends}: ${ends}.`,
      `1. Sort the bookings [start, end]; they are ${messy}. 2. Merge {those that overlap|overlapping ones}. 3. {Collect|Note} the free times ${range}. 4. Keep {the ones|those} ${length}. 5. Return them as [start, end], ${sorted}. {Mind|Remember}: ${ends}.`,
      `{Docstring|Description}: {Return|Returns} free times as a list of [start, end], ${sorted}, ${range}, only {those|times} ${length}. Bookings [start, end] may be ${messy}; ${ends}.`,
      closed
        ? `{Exercise|Exam question}. A {campsite pitch|crane|wedding hall|rental car} is let by the day, with bookings [start, end] ${messy}. {List|Give} as [start, end] all times ${length} in which it is free ${range}, ${sorted}; ${ends}.`
        : `{Exercise|Exam question}. A {court|chapel|laboratory|kitchen} is shared, with bookings [start, end] ${messy}. {List|Give} as [start, end] all times ${length} in which it is free ${range}, ${sorted}; ${ends}.`,
      `The {result|answer} {holds|contains} [start, end] for {each|every} {uncovered|unbooked} stretch ${range}, {as long as it can be|taken as long as possible}, ${length}; its order: ${sorted}. The bookings [start, end] are ${messy}; ${ends}.`,
      `complement(union(bookings)) ${range}, filter to {pieces|intervals} ${length}, as [start, end], ${sorted}. Bookings: [start, end], ${messy}. ${ends}.`,
      `{SQL-like|In words of a query}: from bookings(start, end), ${messy}, select the gaps [start, end] ${range} that are ${length}, {result|output} ${sorted}. {Intervals|Interval meaning}: ${ends}.`,
      `{Don't|Do not} return the bookings but {what they leave|the times they leave} free: [start, end] ${range}, none under ${least} ${units} (exactly ${least} will do), ${sorted}. They are [start, end] too, ${messy}; ${ends}.`,
      closed
        ? `{Workers|Craftsmen|Painters} need {a house|the stage|a bus} when it is free ${range}. {Given|From} the bookings [start, end], ${messy}, {offer|propose} them all free [start, end] ${length}, ${sorted}. {Note that|Of course} ${ends}.`
        : `{Friends|Colleagues|Players} {want|try} to meet when none of them is busy ${range}. {Given|From} their busy times [start, end], ${messy}, {offer|propose} them all free [start, end] ${length}, ${sorted}. {Note that|Of course} ${ends}.`,
      `{feat|add}: free slot finder. Input bookings [start, end], ${messy}; output free slots [start, end] ${range}, ${length}, ${sorted}; ${ends}.`,
      `{Need|Want|I'd like} the openings ${length} ${range} as [start, end]. {Order|Sorting}: ${sorted}. Bookings [start, end]: ${messy}. {Please note|Mind}: ${ends}.`,
      `{Which|What} times [start, end] ${range} are {not touched by|clear of} any booking [start, end] and last at least ${least} ${units}? {Give them|Answer} ${sorted}. The bookings are ${messy}; ${ends}.`,
    ],
  };
};

const orders = {
  time: "{in chronological order|ordered by their start, ascending|the earliest one first|with starts increasing|in order of their starts|arranged by time|sorted from the earliest to the latest|by ascending start}",
  longest:
    "{by length, the longest first (if equal, the earlier first)|from the longest to the shortest, and the earlier before the later when equally long|in descending order of length with ties by start ascending|sorted by decreasing duration, the earlier one first among equals|longest to shortest, equal lengths in chronological order|the longer before the shorter, with same lengths by start|arranged by size, biggest first, equal ones by time|with lengths falling and, for equal lengths, starts rising}",
  latest:
    "{in reverse chronological order|ordered by their start, descending|the latest one first|with starts decreasing|in reverse order of their starts|arranged backwards in time|sorted from the latest to the earliest|by descending start}",
} as const;

/** By the words of the measure. */
const measures: Readonly<Record<string, string>> = {
  "how many minutes are free in all":
    "{the total number of free minutes|the sum of the lengths of all gaps, in minutes|how much free time there is altogether, in minutes|the amount of unbooked minutes overall|the whole free time in minutes|how many minutes are not booked|the number of minutes without a booking|all free minutes added up}",
  "how long the longest gap is":
    "{the length of the longest gap, or 0 without one|the duration of the biggest free stretch (0 if everything is booked)|the maximum gap length in minutes (0 if there is no gap)|how many minutes the longest uninterrupted free time lasts, 0 if there is none|the largest number of consecutive free minutes, 0 if there are none|the size of the widest opening (or 0)|the most minutes that are free at a stretch (0 when none are)|the longest pause in minutes, with 0 for no pause at all}",
  "how long the shortest gap is":
    "{the length of the shortest gap, or null without one|the duration of the smallest free stretch (null if everything is booked)|the minimum gap length in minutes, touching bookings leaving no gap (null if there is no gap)|how many minutes the shortest free time lasts, null if there is none|the smallest number of minutes of any real gap, null if there is no gap|the size of the narrowest opening (or null)|the fewest minutes that any free stretch has (null when there is none)|the shortest pause in minutes, with null for no pause at all}",
  "how many gaps there are":
    "{the number of gaps|how many times the schedule has a gap (touching bookings have none between them)|the count of free periods|the number of separate free stretches|how many free intervals remain|the number of pauses (of at least a minute)|how many disconnected free periods there are|the quantity of openings in it}",
  ...sized(15),
  ...sized(30),
};

function sized(least: number): Readonly<Record<string, string>> {
  const gap = `gap of at least ${least} minutes`;
  const word = least === 15 ? "a quarter of an hour" : "half an hour";
  return {
    [`how many gaps of at least ${least} minutes there are`]: `{the number of gaps that last ${least} minutes or more|how many free periods are at least ${least} minutes long|the count of free stretches of ${least} or more minutes|the number of pauses no shorter than ${least} minutes|how many openings of minimum ${least} minutes there are|the number of gaps of ${word} or longer|how many times at least ${least} minutes in a row are free|the count of gaps with a length >= ${least}}`,
    [`when the first ${gap} begins`]: `{the start of the first gap that lasts ${least} minutes or more, or null|the beginning of the earliest free period at least ${least} minutes long (null if none exists)|the time from which, for the first time, ${least} minutes or more are free (null if that never happens)|the first moment at which a pause no shorter than ${least} minutes starts, else null|the start time of the first opening of minimum ${least} minutes, null when there is none|when the first gap of ${word} or longer starts (null if there is no such gap)|the earliest time that begins a free stretch of ${least} or more minutes, or null without one|the start of the first gap with a length >= ${least}, null if missing}`,
    [`when the last ${gap} begins`]: `{the start of the last gap that lasts ${least} minutes or more, or null|the beginning of the latest free period at least ${least} minutes long (null if none exists)|the time from which, for the last time, ${least} minutes or more are free (null if that never happens)|the last moment at which a pause no shorter than ${least} minutes starts, else null|the start time of the last opening of minimum ${least} minutes, null when there is none|when the last gap of ${word} or longer starts (null if there is no such gap)|the start of the free stretch of ${least} or more minutes that comes last in the day, or null without one|the start of the last gap with a length >= ${least}, null if missing}`,
  };
}
