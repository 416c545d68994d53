import type { family } from "../../src/domain/families/count-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Condition = Exclude<Parameters<WordingsOf<typeof family>>[0], { readonly what: unknown }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("what" in parameters)
    return { phrases: [], statements: whats[parameters.what](meets(parameters.condition)) };
  const test = meets(parameters);
  return {
    phrases: [],
    statements: [
      `{Tally|Frequency of} x in ints with x ${test}; {repeats count|dupes included}; none -> 0.`,
      `i have {a pile of readings|some ints} and need to know for how many of em it holds that x ${test}. {just the count|only a number back}.`,
      `Output #(i : x = a[i], x ${test}) for an integer array a.`,
      `A {turnstile|sensor|scale} logs an integer x per {train|parcel|player}. {Determine|Report} how many log entries have x ${test}.`,
      `How often does it occur among the ints of a sequence that x ${test}?`,
      `filter + len: {predicate|lambda} "x ${test}" over an int array, {cardinality|length} of the surviving items.`,
      `In my list are integers. Please say how many pieces: each x which is so: x ${test}. {Same value two times is two|Double ones count double}.`,
    ],
  };
};

const whats = {
  stretches: (test: string) => [
    `{#runs|Run count}: maximal contiguous blocks where every x ${test}; {length-1 blocks included|singletons too}.`,
    `i have ints in a row. {whenever|each time} x ${test} for one or more in succession, thats a phase. {how many phases|number of phases pls}?`,
    `Count indices i with P(a[i]) and (i = 0 or not P(a[i−1])), where P(x): x ${test}.`,
    `A {sensor|thermometer} sends integers. An {alarm|episode} lasts while x ${test}, and a reading that fails this ends it. How many {alarms|episodes}, {even one-reading ones|however brief}, were there?`,
    `Into how many uninterrupted phases are the elements x gathered for which x ${test}?`,
    `itertools.groupby on the predicate "x ${test}": {tally|number of} truthy groups in the int array.`,
    `Numbers stand in line. Some are good: x ${test}. Good ones direct together are one block, alone one also. Please count blocks.`,
  ],
  longest: (test: string) => [
    `Max run length, {run = contiguous|contiguous} x all with x ${test}; none -> 0.`,
    `i have ints in a row. {record|best} streak where x ${test} without a break, how many in it? 0 if it never happens.`,
    `Output max(j − i) over slices a[i:j] all of whose x satisfy: x ${test} (0 if only the empty slice does).`,
    `A {player|skier} notes an integer x per round; a round is good if x ${test}. Of how many {successive|back-to-back} good rounds does her {record|best} series consist (possibly 0)?`,
    `How many elements has the most extended uninterrupted subarray in which each x ${test}?`,
    `Longest subarray with predicate "x ${test}" true throughout; {single pass, reset counter on a miss|linear scan}; yield its length.`,
    `Numbers stand in line. Good is number when x ${test}. Please find the most long part where only good ones come direct behind each other and say how many it has.`,
  ],
  pairs: (test: string) => [
    `#i with x = a[i] and x = a[i+1] both fulfilling: x ${test}. {Overlaps ok|Sliding window of 2}.`,
    `i have ints in a row. how many times do two {touching|back-to-back} ones both pass, pass meaning x ${test}? {three passing in succession = 2|shared members are fine}.`,
    `Σ over i of P(a[i])·P(a[i+1]), P(x) = 1 if x ${test}, else 0.`,
    `A {conveyor|line of runners} yields integers. A {controller|referee} rings whenever the current and the immediately preceding x both meet this: x ${test}. How often does she ring?`,
    `For how many consecutive index couples (i, i+1) is it the case on both sides that x ${test}?`,
    `zip(a, a[1:]) and {tally|count} the tuples whose two components satisfy the predicate "x ${test}".`,
    `Numbers stand in line. Please count how many time one number and also next number behind are good. Good is: x ${test}. One number can be in two couples.`,
  ],
  different: (test: string) => [
    `|set(x : x ${test})| for an int list; {dupes once|dedupe first}.`,
    `i have ints with lots of {repeats|doubles}. how many unique ones fulfil this: x ${test}? {each value once only|no double counting}.`,
    `Cardinality of the set of values x occurring in a with x ${test}.`,
    `Players hold {shirts|tickets} numbered with integers, some numbers more than once. How many {numbers, not shirts|separate numbers} exist with x ${test}?`,
    `What's the size of the deduplicated collection of those x for which x ${test}?`,
    `Hash-set the elements passing the predicate "x ${test}" and {take its size|return len}.`,
    `In list same number can be more times. Please count numbers where x ${test}, but every value only one time.`,
  ],
} as const;

/** As in "x …". */
function meets(condition: Condition): string {
  switch (condition.kind) {
    case "over":
      return `{> ${condition.of}|>= ${condition.of + 1}|exceeds ${condition.of}|strictly beats ${condition.of}}`;
    case "under":
      return `{< ${condition.of}|<= ${condition.of - 1}|stays short of ${condition.of}|does not reach ${condition.of}}`;
    case "multiple":
      return `{% ${condition.of} == 0|≡ 0 (mod ${condition.of})|leaves no remainder by ${condition.of}|is some whole number times ${condition.of}}`;
    default:
      return plain[condition.kind];
  }
}

const plain = {
  even: "{% 2 == 0|≡ 0 (mod 2)|can be halved without remainder|has an even last digit}",
  odd: "{% 2 != 0|≡ 1 (mod 2)|cannot be halved without remainder|is not even}",
  positive: "{> 0|>= 1|exceeds 0|is neither 0 nor negative}",
  negative: "{< 0|<= -1|carries a minus sign|is neither 0 nor positive}",
} as const;
