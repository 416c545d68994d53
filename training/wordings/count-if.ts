import type { family } from "../../src/domain/families/count-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Condition = Exclude<Parameters<WordingsOf<typeof family>>[0], { readonly what: unknown }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("what" in parameters) return whats[parameters.what](meets(parameters.condition));
  const are = meets(parameters);
  return {
    phrases: [
      `{tells|finds out|returns} how many {integers|elements|numbers} {of|in} {an array|a list|a sequence} are ${are}`,
      `returns the {count|number} of {elements|entries|values} {in|of} {an array|a list of integers} that are ${are}`,
      `{goes|loops} through {a list|an array} of {integers|numbers} and counts {only those|the ones} that are ${are}`,
      `{takes|is given} {a list|an array} of numbers and {returns|gives back} {how many of them|the number of those that} are ${are}`,
    ],
    statements: [
      `{Given|For} {a list|an array} of {integers|whole numbers}, {return|find} {the number|the count} of those that are ${are}{|, counting repeated ones every time}.`,
      `How many {numbers|entries|elements} {of|in} {an array|a list} are ${are}{?|, repeated ones included?}`,
      `I have {a list|an array} of {integers|numbers} and {want|need} to know how many {of them |}are ${are}. {The answer is 0 if there are none|There may be none}.`,
      `Count {the|those} {integers|numbers} {in a list|of an array} that are ${are}; {ignore|skip} all {others|the others}.`,
    ],
  };
};

const whats = {
  stretches: (are: string) => ({
    phrases: [
      `counts the {stretches|runs} of {neighbouring|consecutive} {numbers|elements} in {a list|an array} that are ${are}, {a single one being a stretch too|even those of length 1}`,
      `returns {how often|how many times} in {a list|an array} a {run|stretch} of {one or more|one or several} {integers|numbers} that are ${are} {begins|occurs}, {each run as long as possible|runs being as long as they can be}`,
      `{tells|finds} into how many {unbroken|uninterrupted} {stretches|blocks} the {numbers|elements} of {a list|an array} fall that are ${are}`,
    ],
    statements: [
      `{In|Within} {a list|an array} of integers, {numbers|those} that are ${are} {stand|come} alone or several in a row. {Count|Return the number of} these {stretches|runs}.`,
      `How many {separate runs|stretches} of {numbers|integers} that are ${are} does {a list|an array} {have|hold}? {One alone is a run too|A run may consist of one number}.`,
      `{Given|For} {a list|an array}, {return|find} the number of {maximal|longest possible} {blocks|stretches} of neighbours that are all ${are}.`,
    ],
  }),
  longest: (are: string) => ({
    phrases: [
      `{finds|computes} the length of the longest {run|stretch|streak} of {neighbouring|consecutive} {numbers|elements} in {a list|an array} that are ${are}`,
      `{measures|gives} the longest {unbroken|uninterrupted} {series|stretch} of {integers|numbers} that are ${are} in {a list|an array}, {as their number|by its length}, 0 {if there is none|for none}`,
      `returns the {greatest|largest} number of {neighbours|elements in a row} that are all ${are} {in|of} {a list|an array}`,
    ],
    statements: [
      `{Given|For} {a list|an array} of integers, {return|find} the length of {its|the} longest {run|stretch} of {numbers|elements} that are all ${are}.`,
      `How many {numbers|elements} that are ${are} {stand|come} {directly one after another|in a row} in {a list|an array}, at {most|the most}? {Return 0 if there are none|Without any the answer is 0}.`,
      `{I look|We look} for the longest {streak|unbroken series} in {a list|an array} of {integers|numbers}: neighbours that are all ${are}. {Return|I need} its length.`,
    ],
  }),
  pairs: (are: string) => ({
    phrases: [
      `counts the pairs of {neighbours|adjacent elements} in {a list|an array} {that|which} are both ${are}`,
      `returns how {often|many times} in {a list|an array} two {numbers|elements} {side by side|next to each other} are both ${are}, {overlapping pairs included|where a number may belong to two pairs}`,
      `{tells|finds} how many {numbers|integers} {in|of} {a list|an array} are ${are} and {directly follow|come right after} {another|one} that is so too`,
    ],
    statements: [
      `{Given|For} {a list|an array} of integers, {return|find} the number of pairs of {adjacent numbers|neighbours} that are both ${are}. {Pairs may overlap|A number can be in two pairs}.`,
      `How {often|many times} do two {numbers|elements} that are ${are} stand {side by side|next to each other} in {a list|an array}? {Three in a row make two pairs|Overlapping pairs all count}.`,
      `{Compare|Look at} each {element|number} of {a list|an array} {with|and} the one {after it|behind it}, and count {how often|the cases in which} both are ${are}.`,
    ],
  }),
  different: (are: string) => ({
    phrases: [
      `counts the {different|distinct} {numbers|values} in {a list|an array} that are ${are}`,
      `returns how many {different|distinct|unique} {integers|elements} {of|in} {a list|an array} are ${are}, {repeated ones counting once|each value counted once}`,
      `{tells|finds} the number of {values|numbers} {without repetition|not counting repeats} {in|of} {a list|an array} that are ${are}`,
    ],
    statements: [
      `{Given|For} {a list|an array} of integers, {return|find} how many {different|distinct} {numbers|values} in it are ${are}.`,
      `{Numbers|Integers} in {a list|an array} may {occur several times|be repeated}. How many {different ones|distinct values} are ${are}? {Count each value once|Equal ones count as one}.`,
      `{Count|Return the number of} the {unique|distinct|different} {elements|numbers} of {a list|an array} that are ${are}{|; repetitions do not count}.`,
    ],
  }),
} as const;

/** As in "numbers that are …". */
function meets(condition: Condition): string {
  switch (condition.kind) {
    case "over":
      return `{greater than ${condition.of}|above ${condition.of}|larger than ${condition.of}|more than ${condition.of}}`;
    case "under":
      return `{less than ${condition.of}|below ${condition.of}|smaller than ${condition.of}|under ${condition.of}}`;
    case "multiple":
      return `{divisible by ${condition.of}|multiples of ${condition.of}|evenly divisible by ${condition.of}}`;
    default:
      return plain[condition.kind];
  }
}

const plain = {
  even: "{even|divisible by 2|multiples of 2}",
  odd: "{odd|not divisible by 2|odd numbers}",
  positive: "{positive|greater than 0|above zero|larger than zero}",
  negative: "{negative|less than 0|below zero|smaller than zero}",
} as const;
