import type { family } from "../../src/domain/families/smallest-capacity.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "printing") {
    const { pause, step } = parameters;
    const minutes = pause === 1 ? "1 minute" : `${pause} minutes`;
    const speed =
      step === 1
        ? "{a whole number|an integer of at least 1}"
        : `{a multiple of ${step}|one of ${step}, ${2 * step}, ${3 * step} and so on}`;
    const rest =
      pause === 0
        ? ""
        : ` and is followed by {${minutes} of pause|a pause of ${minutes}}{, the last one too|}`;
    const restSentence =
      pause === 0
        ? ""
        : `{After each job, also the last, there is a pause of ${minutes}.|Each job, the last too, is followed by a break of ${minutes}.|Every job, including the last one, costs ${minutes} of pause more.}`;
    const none =
      "{null if no speed is enough|null if that is impossible|nothing (null) where none is high enough}";
    return {
      phrases: [
        `{finds|returns} the {smallest|lowest} speed in pages {a|per} minute, ${speed}, {at which|with which} a printer {finishes|gets through} all {its |}jobs within the given minutes, {where|when} each job takes whole minutes (rounded up)${rest}, or ${none}`,
        `{takes|is given} the pages of {several |}print jobs and a limit in minutes and returns how slow a printer can be (pages a minute, ${speed}) to do all in time, or ${none}; each job {is rounded up|rounds up} to whole minutes${rest}`,
        `{determines|works out} the minimum pages per minute, ${speed}, for jobs of given {page counts|lengths} to be {printed|done} one after another in at most so many minutes, or ${none}; a job's time is rounded up to whole minutes${rest}`,
      ],
      statements: [
        `{Given|You get} the page counts of print jobs and a number of minutes, {return|find} the lowest speed in pages per minute, ${speed}, at which all is {printed|done} in time. Each job takes whole minutes, rounded up. ${restSentence} {Return null if no speed will do.|If none is enough, the answer is null.}`,
        `{An office|A copy shop} wants the slowest printer that {gets through|finishes} its jobs, one after another, in the given minutes. The speed (pages a minute) is ${speed}. {Every job's time is rounded up to a full minute.|A job's begun minute counts in full.} ${restSentence} {Which speed is it|What speed does it need}? {If there is none, return null.|Null if none is fast enough.}`,
        `A job of p pages takes p / speed minutes, rounded up. ${restSentence} {Find|Return} the smallest speed, ${speed}, for which {all given jobs|the jobs} need at most the given {time|minutes} together, or ${none}.`,
      ],
    };
  }
  const { padding, most } = parameters;
  const load =
    padding === 0
      ? ""
      : `{; padding of weight ${padding} between neighbours on a trip counts too|; between any two neighbours of a trip goes padding of weight ${padding}, which counts|, where ${padding} is added to a trip's weight for each gap between two parcels}`;
  const loadSentence =
    padding === 0
      ? ""
      : `{Between two neighbours on a trip goes padding of weight ${padding}, which counts.|For each gap between parcels on a trip, ${padding} is added to its weight.|Padding weighs ${padding} and lies between neighbours on the same trip.}`;
  const few =
    most === null
      ? ""
      : ` {of at most ${most} parcels each|with no more than ${most} parcels each|that take up to ${most} parcels each}`;
  const fewSentence =
    most === null
      ? ""
      : `{A trip takes at most ${most} parcels.|No trip has more than ${most} parcels.|Up to ${most} parcels go on one trip.}`;
  const none =
    most === null
      ? ""
      : "{, or null if there are too few trips|, or null where the trips do not suffice|, or nothing (null) if that is impossible}";
  const noneSentence =
    most === null
      ? ""
      : "{If there are too few trips, return null.|Where the trips do not suffice, the answer is null.|Return null when it cannot be done.}";
  return {
    phrases: [
      `{finds|returns} the {smallest|least} capacity {of|for} a van that carries parcels of given weights, in their order, in at most the given number of trips${few}${none}${load}`,
      `{splits|cuts} {a list|an array} of weights, {keeping their order|without changing its order}, into at most the given number of trips${few} so that the heaviest {trip |}is as light as possible, and returns its load${none}${load}`,
      `{determines|works out} how much a van must {be able to carry|hold} {at least |}to take parcels, in the given order, on at most so many trips${few}${none}${load}`,
    ],
    statements: [
      `{Given|You get} the weights of parcels and a number of trips, {return|find} the smallest capacity of a van that can {carry|take} them all, in this order, with so many trips at most. ${fewSentence} ${loadSentence} ${noneSentence}`,
      `{Cut|Divide} a list of weights into at most a given number of {runs|stretches} of neighbours, the trips of a van. ${fewSentence} ${loadSentence} The heaviest trip should be as light as possible: return its {load|weight}. ${noneSentence}`,
      `{A courier|A small firm} {drives|makes} a limited number of trips, and parcels {must|have to} leave in the listed order. ${loadSentence} ${fewSentence} {What is the least capacity|How small a capacity is enough} for the van? ${noneSentence}`,
    ],
  };
};
