import type { family } from "../../src/domain/families/running-maximum.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("note" in parameters) {
    if (parameters.note !== "record") return noted(parameters);
    const high = parameters.kind === "max";
    const top = high
      ? "{peak|record high|top value|biggest}"
      : "{record low|bottom value|tiniest|lowest point}";
    const fn = high ? "max" : "min";
    const sample = high ? "4, 2, 7, 1, 9 gives 4, 4, 7, 7, 9" : "4, 5, 2, 7, 1 gives 4, 4, 2, 2, 1";
    return {
      phrases: [],
      statements: [
        `{prefix ${fn}|cum${fn}|scan with ${fn}} of {an int array|ints}; same length out. {[] -> []|e.g. ${sample}}.`,
        `i have an array and need at every index the ${top} {up till now|until here}, {current one counts too|including the current one}. {same length|as many as in the input}`,
        `b_i = ${fn}(a_0, …, a_i) for {all i|0 ≤ i < n}. {Output b|Give b_0 … b_(n-1)}{, empty for n = 0|}.`,
        `${high ? "{A climber logs altitudes|A jumper logs distances|Bids come in at an auction}" : "{A diver logs depths as negative altitudes|A shopper logs prices|Lap times of a driver come in}"}. {Next to each entry|Beside every entry} write the ${top} {known at that moment|to date}, that entry included. {Output that column.|What does the column hold?}`,
        `{Fold|Accumulate} an array with ${fn}, {keeping|yielding} {every intermediate|each partial} result: ${high ? "{the accumulator only ever rises|replace the accumulator if the element exceeds it}" : "{the accumulator only ever falls|replace the accumulator if the element is under it}"}. One {output|yield} per element.`,
        `{For every element please|I need for every element} to say ${high ? "which is most big" : "which is most little"} from {begin|first element} until this, {this also|this one counted}. {Example|As example}: ${sample}.`,
        `What ${high ? "{high-water mark|record}" : "{low-water mark|lowest record}"} {stands|holds} after {each|every} element, from {the head|index 0} onward? ${high ? "It never drops" : "It never climbs"}; {collect one per element|list all of them}.`,
      ],
    };
  }
  const { name, fn } = results[parameters.of];
  const { reach, set, seen } = spans[parameters.span];
  return {
    phrases: [],
    statements: [
      `per index: ${name} over ${reach}. {clip at the borders|truncated at the edges}. same length out.`,
      `i have an array and need for every element the ${name} of ${reach}. {what isn't there is just skipped|no padding}, {same length|one value per element}`,
      `b_i = ${fn} ${set}, {ignoring indices outside the array|restricted to valid indices}, {for all i|for 0 ≤ i < n}. {Output b.|Give b.}`,
      `{Houses stand along a street|Sensors hang along a pipe|Players stand in a queue}, each with an integer. {Everyone looks at|Each considers} ${seen}, and {writes down|calls out} the ${name}. {Collect the calls in sequence.|Which sequence results?}`,
      `{Sliding|Moving} {aggregate|statistic}: at each index, aggregate ${reach} by ${name}; {partial windows allowed|the window shrinks at the border}. {Emit n values for n inputs.|Length is preserved.}`,
      `{Please for each element|I want for each element} to take ${reach}, {if they exist|so many how exist}, and {compute|make} the ${name}. {Give array same long.|Result is so long as input.}`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly note: unknown }>;

function noted({ kind, note }: Easy): Wordings {
  if (note === "record") throw new RangeError("The records themselves have wordings of their own");
  const high = kind === "max";
  const { code, formal, plain, sample } = notes[note](high);
  return {
    phrases: [],
    statements: [
      `{scan|one pass} over {an int array|ints}, emit per index: ${code}. {[] -> []|same length out}.`,
      `i have an array and need at every index ${plain} {pls|thx}, "till now" including the current one. {same length|as many as in the input}`,
      `With m_i = ${high ? "max" : "min"}(a_0, …, a_i), {output|give} b_i = ${formal} for {all i|0 ≤ i < n}.`,
      `${high ? "{A climber logs altitudes|Bids come in at an auction}" : "{A diver logs depths as negative altitudes|A shopper logs prices}"}. {Next to each entry|Beside every entry} write ${plain}, where "till now" includes the entry itself. {What does the column hold?|Output that column.}`,
      `{For every element please|I need for every element} to say ${plain}; "till now" is with this element. {Example|As example}: ${sample}.`,
    ],
  };
}

interface Words {
  readonly code: string;
  readonly formal: string;
  readonly plain: string;
  readonly sample: string;
}

const notes: Readonly<Record<Exclude<Easy["note"], "record">, (high: boolean) => Words>> = {
  gap: (high) => ({
    code: high ? "{cummax - x|peak minus x}" : "{x - cummin|x minus the floor}",
    formal: high ? "m_i − a_i" : "a_i − m_i",
    plain: high
      ? "{how deep we are under the peak till now|the drop from the record high till now}"
      : "{how far we are above the record low till now|the climb from the bottom till now}",
    sample: high ? "4, 2, 7, 1 gives 0, 2, 0, 6" : "4, 5, 2, 7 gives 0, 1, 0, 5",
  }),
  before: (high) => ({
    code: `{cum${high ? "max" : "min"} shifted by one, 0 in front|${high ? "max" : "min"} of a[:i], default 0}`,
    formal: "m_(i−1), and b_0 = 0",
    plain: `the ${high ? "{peak|record high}" : "{bottom|record low}"} as it was just ahead of this element, which itself stays out of it (0 for index 0)`,
    sample: high ? "4, 2, 7, 1 gives 0, 4, 4, 7" : "4, 5, 2, 7 gives 0, 4, 4, 2",
  }),
  place: (high) => ({
    code: `{arg${high ? "max" : "min"} of a[:i+1], leftmost|leftmost 0-based position of the prefix ${high ? "max" : "min"}}`,
    formal: `min(j : a_j = m_i)`,
    plain: `at what 0-based position the ${high ? "peak" : "bottom"} till now sits (leftmost if it came more than once)`,
    sample: high ? "4, 2, 7, 7 gives 0, 0, 2, 2" : "4, 5, 2, 2 gives 0, 0, 2, 2",
  }),
  records: (high) => ({
    code: `{number of strict prefix ${high ? "max" : "min"}ima|tally of strict new ${high ? "highs" : "lows"}} {till now, element 0 being one|in a[:i+1], index 0 included}`,
    formal: `#(j ≤ i : j = 0 or a_j ${high ? ">" : "<"} m_(j−1))`,
    plain: `the tally of ${high ? "record highs" : "record lows"} set till now (the opening element sets one, equalling a record doesn't)`,
    sample: high ? "4, 2, 7, 7 gives 1, 1, 2, 2" : "4, 5, 2, 2 gives 1, 1, 2, 2",
  }),
  times: (high) => ({
    code: `a[:i+1].count(${high ? "max" : "min"}(a[:i+1]))`,
    formal: "#(j ≤ i : a_j = m_i)",
    plain: `the number of copies of the ${high ? "peak" : "bottom"} till now that we have met till now`,
    sample: high ? "4, 4, 2, 7 gives 1, 2, 2, 1" : "4, 4, 5, 2 gives 1, 2, 2, 1",
  }),
};

const results = {
  max: { name: "{peak|max|biggest value|high}", fn: "max of a_j over" },
  min: { name: "{min|lowest point|tiniest value|low}", fn: "min of a_j over" },
  sum: { name: "{sum|total|result of adding them up}", fn: "Σ a_j over" },
  range: {
    name: "{spread (max - min)|max minus min|distance from lowest to highest}",
    fn: "(max - min) of a_j over",
  },
  different: {
    name: "{set size|count of uniques|tally of unlike values (set cardinality)}",
    fn: "size of the set of a_j over",
  },
} as const;

const spans = {
  last: {
    reach:
      "{indices i-2 through i|a trailing window of width 3 ending there|the current element with up to 2 predecessors}",
    set: "i-2 ≤ j ≤ i",
    seen: "{itself and the two in front, nearer the start|itself and at most two preceding ones}",
  },
  next: {
    reach:
      "{indices i through i+2|a leading window of width 3 starting there|the current element with up to 2 successors}",
    set: "i ≤ j ≤ i+2",
    seen: "{itself and the two behind, nearer the end|itself and at most two succeeding ones}",
  },
  rest: {
    reach: "{indices i through n-1|the suffix beginning there|the current element and every later one}",
    set: "j ≥ i",
    seen: "{itself and everyone later|itself and all the remainder up to the far end}",
  },
  sides: {
    reach:
      "{indices i-1 through i+1|a centred window of width 3|the current element plus its left and right neighbor}",
    set: "i-1 ≤ j ≤ i+1",
    seen: "{itself and whoever is adjacent left or right|itself plus one on either hand}",
  },
} as const;
