import type { family } from "../../src/domain/families/shortest-window.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ measure, goal, answer, different }) => {
  const long = goal === "shortest" ? "{shortest|smallest|briefest}" : "{longest|widest|largest}";
  const bound =
    goal === "shortest" ? "{at least|no less than|a minimum of}" : "{at most|no more than|a maximum of}";
  const numbers = "{different|distinct} {numbers|values}";
  const own = measure === "sum" ? `{a sum of|a total of} ${bound} limit` : `${bound} limit ${numbers}`;
  const condition = different === null ? own : `${own} and ${bound} ${different} ${numbers}`;
  const what = answers[answer];
  const nothing = answer === "length" ? "0" : "null";
  return {
    phrases: [
      `{finds|looks for|determines} the ${long} {contiguous part|run of neighbours|window} of {a list|an array} with ${condition} and returns ${what}, {or ${nothing} if there is none|${nothing} where there is none}`,
      `{returns|gives|reports} ${what} for the ${long} {sublist in one piece|stretch of side by side numbers|slice} that has ${condition}; it returns ${nothing} {if nothing fits|when none exists}`,
      `slides {a window|along a list|over the numbers} to find the ${long} {piece|section} with ${condition}, and {answers with|returns} ${what} ({${nothing} if there is none|else ${nothing}})`,
    ],
    statements: [
      `{Given|You get} {a list of numbers|an array} and a limit. Of all {contiguous parts|stretches of neighbours|windows} with ${condition}, take the ${long}. Return ${what}, or ${nothing} if there is {none|no such part}.`,
      `{I cut one piece out of a list|Take one connected piece of a list}: it must have ${condition}, and be as ${goal === "shortest" ? "{short|small}" : "{long|large}"} as possible. {What I want is|Give me} ${what}; {${nothing}|the answer is ${nothing}} if no piece fits.`,
      `{Which|What} is the ${long} {subarray|window|run} with ${condition}? {Return|The answer is} ${what}, and ${nothing} {if there is none|for none}.`,
    ],
  };
};

const answers = {
  length: "{its length|how many numbers it has|the length of it}",
  "first start":
    "{the index at which it starts, the first one on a tie|its start index (of equally good ones the first)|where it begins, counted from 0; the earliest of equal ones}",
  "last start":
    "{the index at which it starts, the last one on a tie|its start index (of equally good ones the last)|where it begins, counted from 0; the latest of equal ones}",
} as const;
