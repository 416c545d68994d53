import type { family } from "../../src/domain/families/parse-duration.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
type Sum = Extract<Given, { readonly kind: "sum" }>;
type Strict = Extract<Given, { readonly kind: "strict" }>;

export const wordings: WordingsOf<typeof family> = (given) =>
  given.kind === "sum" ? wordingsOfSum(given) : wordingsOfStrict(given);

function wordingsOfSum({ scale, give }: Sum): ReturnType<WordingsOf<typeof family>> {
  const example = exampleOf(scale, "");
  const [top, bottom] = endsOf(scale);
  const answer = {
    smallest: `{the total in ${bottom}|the sum of its parts in ${bottom}|how many ${bottom} it is in all}`,
    "whole largest": `{how many whole ${top} the total has, dropping the rest|the total in ${top}, rounded down|the number of complete ${top} in the total}`,
    "started largest": `{how many ${top} the total has, where one that is begun counts as a whole one|the total in ${top}, rounded up|the number of ${top} that the total takes, a started one counting in full}`,
  }[give];
  const order =
    "{in any order and possibly repeated|where units come in any order and may occur several times|no matter in which order the units come or how often each is used}";
  const orderSentence =
    "{Units may come in any order and be repeated|The parts stand in any order, and a unit that occurs again counts again|The order is free, and the same unit may come more than once}";
  return {
    phrases: [
      `{adds up|reads} a duration {such as|like} "${example}" (${unitsOf(scale)}), ${order}, and returns ${answer}`,
      `{parses|reads} {a text|a string} {such as|like} "${example}", with the units ${lettersOf(scale)}, ${order}, and {gives|returns} ${answer}`,
      `takes a {string|text} with {numbers and units|parts} {such as|as in} "${example}" (${unitsOf(scale)}), ${order}, and {computes|works out} ${answer}`,
    ],
    statements: [
      `{Given|For} a duration {such as|like} "${example}" (${unitsOf(scale)}), {return|find} ${answer}. ${orderSentence}.`,
      `{People write|Somebody notes} {how long things take|working times} as {text|a text}: "${example}", for example, with ${unitsOf(scale)}. ${orderSentence}. {Return|Work out} ${answer}.`,
      `{How long is|What is} "${example}"? {A duration is written|Durations are written} with the units ${lettersOf(scale)}. ${orderSentence}. {The answer is|Wanted is} ${answer}.`,
    ],
  };
}

function wordingsOfStrict(given: Strict): ReturnType<WordingsOf<typeof family>> {
  const { scale, joint, limited } = given;
  const example = exampleOf(scale, joint);
  const [, bottom] = endsOf(scale);
  const order = orders[given.order];
  const joined =
    joint === ""
      ? "{parts follow each other directly|no spaces are allowed|parts are joined by nothing}"
      : "{parts are joined by one space|exactly one space stands between two parts|a single space separates the parts}";
  const limits = limited ? `; ${limitsOf(scale)}` : "";
  const total = `{the total in ${bottom}|how many ${bottom} it is|its length in ${bottom}}`;
  const wrong =
    "{or null where the text is wrong|or null if it breaks these rules|and null for any other text, also an empty one}";
  return {
    phrases: [
      `{reads|parses} a duration {such as|like} "${example}" (${unitsOf(scale)}; ${order}; ${joined}${limits}) and returns ${total}, ${wrong}`,
      `{checks and converts|converts} {a text|a string} {such as|like} "${example}" to ${bottom}: units are ${lettersOf(scale)}; ${order}; ${joined}${limits}; {for any other text it returns null|a text that is wrongly written gives null|it returns null if a rule is broken}`,
      `takes a {string|text} like "${example}", with ${unitsOf(scale)}, and {returns|gives} ${total}, ${wrong}; ${order}; ${joined}${limits}`,
    ],
    statements: [
      `{Given|For} a {string|text} such as "${example}" (${unitsOf(scale)}), return ${total}. {Rules|It must be written like this}: ${order}; ${joined}${limits}. {If a rule is broken, return null|Anything else gives null}.`,
      `{A form asks for|Users type in} a duration, {such as|for example} "${example}". {Return|Give} ${total}, ${wrong}: the units are ${lettersOf(scale)}; ${order}; ${joined}${limits}.`,
      `{How many ${bottom} are|What, in ${bottom}, is} "${example}"? {Read|Parse} durations {of|with} ${unitsOf(scale)}, where ${order}; ${joined}${limits}. {Return null for a text that is wrong|A text that breaks the rules gives null}.`,
    ],
  };
}

const orders = {
  falling:
    "{each unit at most once, from the largest to the smallest|units come in falling size, none twice|larger units come before smaller ones, and no unit is repeated}",
  "any, once":
    "{in any order, each unit at most once|units come in any order, none twice|the order is free, but no unit is repeated}",
  any: "{in any order, a unit may be repeated|units come in any order, also several times|the order is free, and repeated units add up}",
} as const;

function exampleOf(scale: Given["scale"], joint: string): string {
  return scale.map(({ letter }, at) => `${at + 1}${letter}`).join(joint);
}

function lettersOf(scale: Given["scale"]): string {
  return scale.map(({ letter }) => letter).join(", ");
}

function unitsOf(scale: Given["scale"]): string {
  const each = (of: (unit: Given["scale"][number]) => string) => scale.map(of).join(", ");
  return `{${each(({ letter, name }) => `${letter} for ${name}`)}|${each(({ letter, name }) => `${letter} means ${name}`)}|${each(({ letter, name }) => `${letter} = ${name}`)}}`;
}

/** The names of the largest and the smallest unit. */
function endsOf(scale: Given["scale"]): readonly [top: string, bottom: string] {
  return [scale[0]?.name ?? "", scale.at(-1)?.name ?? ""];
}

function limitsOf(scale: Given["scale"]): string {
  const most = scale.slice(1).map(({ name, size }, at) => ({ name, limit: (scale[at]?.size ?? 0) / size }));
  const highest = most.map(({ name, limit }) => `${limit - 1} ${name}`).join(" and ");
  const below = most.map(({ name, limit }) => `${name} below ${limit}`).join(" and ");
  return `{one part holds at most ${highest}|the largest unit is unlimited, the others are not: ${below}|all units but the largest are limited, with at most ${highest}}`;
}
