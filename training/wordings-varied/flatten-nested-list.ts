import type { family } from "../../src/domain/families/flatten-nested-list.ts";
import type { WordingsOf } from "../wordings.ts";

const nested =
  "{a nested list of integers|a list whose items are integers or further such lists|an array that contains numbers and other arrays|a list of numbers with sublists inside sublists|a deeply nested array of integers|lists within lists of numbers|a list of whole numbers and inner lists|a multi-level list of ints|an array of arrays of arrays (and numbers in between)|a jagged, nested list of numbers}";
const flat =
  "{a flat list|a single flat list|a one-dimensional list|one plain list|one list without sublists|a simple list|a flat array}";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "whole") {
    const kept = keeps[parameters.kept];
    const order = parameters.reversed
      ? "{in reverse order|in reversed order|last to first|from the last to the first|with the last one first|in the opposite order|from back to front|in backward order}"
      : "{in their order|in the original order|in order|from first to last|from left to right|in the same order as before|in the order of their appearance|without changing their order}";
    const depth =
      "{at any depth|no matter how deep|on every level|however deeply nested|at all levels|to any depth|of whatever depth|regardless of the depth}";
    return {
      phrases: [
        `{turns|converts|transforms} ${nested} into ${flat} of ${kept}, ${order}`,
        `{extracts|pulls out|picks out} ${kept} from ${nested}, ${depth}, and {gives|returns|outputs} them ${order} in ${flat}`,
        `{accepts|receives|is handed} ${nested} and {produces|yields|outputs} ${flat} with ${kept} ${order}`,
        `{recursively|fully|completely} {flattens|unwraps|unnests} ${nested} and {outputs|returns|yields} ${kept} ${order}`,
        `{lists|enumerates} ${kept} {found|contained|hidden} in ${nested}, ${depth}, ${order}`,
        `{removes|dissolves|gets rid of} all inner {brackets|lists} of ${nested} and returns ${kept} ${order}`,
        `{walks through|descends into|searches} ${nested} and {gathers|puts together} ${kept} ${order} as ${flat}`,
        `{reduces|squashes|brings} ${nested} to one level, {returning|giving|with the result holding} ${kept} ${order}`,
      ],
      statements: [
        `You are given ${nested}. {Return|Produce|Build|Create} ${flat} that {contains|holds} ${kept}, ${depth}, ${order}.`,
        `{Flatten|Unnest|Unwrap} ${nested} {completely|fully|all the way}; the {output|result} {contains|consists of|has} ${kept}, ${order}.`,
        `{Exercise|Problem|Task}: {deep flatten|flatten recursively|nested lists}. Input: ${nested}. Output: ${flat} with ${kept}, ${order}.`,
        `As {a programmer|a data analyst|someone who imports JSON} I {want|need} ${kept} {out of|from} ${nested} in ${flat}, ${order}, {so that I can loop over it easily|because nesting is awkward}.`,
        `hey, {i've got|i have} ${nested} and {it's a mess|no idea how deep it goes}. {how can i get|need} ${kept} in ${flat}, ${order}? recursion {confuses me|i guess}`,
        `The {function|method|routine} {SHALL|MUST} return ${flat} of ${kept} from the input, which is ${nested}. They {SHALL|MUST} {appear|come} ${order}.`,
        `{Go|Walk} through ${nested}. {If|When} an {item|element} is a list, do the same {with|for} it; {otherwise|else} it is a number. {Collect|Gather} ${kept} and {return|give} them ${order}.`,
        `{Imagine|Think of} {Russian dolls|boxes in drawers in cupboards|envelopes in envelopes|crates in crates on a ship}: ${nested}. {Open|Unpack} everything and {lay out|list} ${kept} ${order}.`,
        `The {result|answer|returned list} {is made of|consists of} ${kept} in ${nested}, ${depth}, {put|written|listed} ${order}, and {has|contains} no {inner list|sublist}.`,
        `{Don't|Do not} {keep|preserve} any nesting: {from|of} ${nested}, {return|give back} {just|simply} ${kept}, ${order}.`,
        `flat(Infinity) on ${nested}, {keeping|then keep} ${kept}, ${order}.`,
        `${nested} {is to be|should be|has to be} flattened. {Kept are|What stays}: ${kept}. {They come|The order}: ${order}. {Empty inner lists leave nothing|An empty list stays empty}.`,
        `{Which|What} {list|array} {do you get|remains|results} {if|when} all the inner brackets of ${nested} are {erased|deleted|removed} and ${kept} {are listed|are written down} ${order}?`,
        `{Leaves|Tree}: {view|regard|see} ${nested} as a tree with numbers for leaves; {output|return} ${kept}, ${order}.`,
        `{A folder holds numbered sheets and folders, which again hold sheets and folders|A dish holds beans and smaller dishes, which again hold beans and dishes}: ${nested}. {Give|Return} ${kept} ${order}, ${depth}.`,
        `From ${nested} please take out ${kept} and make only one list of them, ${order}.`,
      ],
    };
  }
  const { levels, deeper } = parameters;
  const by =
    levels === 1
      ? "{by one level|by just one level|by exactly one level|one level deep|by a single level|by 1 level|to a depth of 1|once, not deeper}"
      : levels === 2
        ? "{by two levels|by just two levels|by exactly two levels|two levels deep|by 2 levels|by no more than two levels|to a depth of 2|twice, not deeper}"
        : `{by ${levels} levels|by just ${levels} levels|by exactly ${levels} levels|${levels} levels deep|by three levels|by no more than ${levels} levels|to a depth of ${levels}|${levels} times, not deeper}`;
  const rest = rests[deeper];
  const clause = clauses[deeper];
  return {
    phrases: [
      `{unwraps|unnests|opens up} ${nested} ${by}, ${rest}`,
      `{accepts|receives|is handed} ${nested}, {flattens|unnests} it ${by} and {outputs|gives back|yields} the {new list|outcome}, ${rest}`,
      `{removes|dissolves|strips} nesting from ${nested} ${by}, ${rest}`,
      `{partially|partly} {flattens|unwraps} ${nested}: ${by}, ${rest}`,
      `{makes|builds|creates} a list from ${nested} by {flattening|opening} it ${by}, ${rest}`,
      `{lifts|moves|brings} the {items|elements|contents} of inner lists up in ${nested}, {flattening it|so that it is flattened} ${by}, ${rest}`,
      `flattens ${nested} ${by}; ${clause}`,
      `{returns|produces} ${nested} {flattened|unnested} ${by}, where ${clause}`,
    ],
    statements: [
      `You are given ${nested}. {Flatten|Unnest|Unwrap} it ${by}, ${rest}. {Return|Give back} the {result|list}.`,
      `{Flatten|Open|Unnest} ${nested} ${by}. {Beyond that|As for what lies deeper|After that}, ${clause}.`,
      `{Exercise|Problem|Task}: {partial flatten|flatten with limited depth|limited unnesting}. Input: ${nested}. {Flatten|Unwrap} ${by}, ${rest}.`,
      `As {a programmer|a data analyst|someone who imports JSON} I {want|need} ${nested} flattened ${by}, ${rest}, {because the table cannot show more|so that my report can use it}.`,
      `hey, {i've got|i have} ${nested} and want it flattened but only ${by}. ${clause}. how do i {stop|limit} the recursion?`,
      `The {function|method|routine} {SHALL|MUST} flatten the input (${nested}) ${by}. {Also|Furthermore}, ${clause}. The order {SHALL|MUST} be kept.`,
      `{Go|Walk} through ${nested} and {splice|insert} the {items|contents} of inner lists in their place, ${by}. {Then|With the lists that still remain}: ${clause}.`,
      `{Imagine|Think of} {Russian dolls|boxes in drawers in cupboards|envelopes in envelopes|crates in crates on a ship}: ${nested}. {Open|Unpack} them ${by}; ${clause}. Return the list that you get.`,
      `The {result|answer|returned list} is ${nested} flattened ${by}, in the {same|original} order, ${rest}.`,
      `{Don't|Do not} flatten {everything|completely}: ${nested} is {unnested|opened} ${by}, {and then|after which} ${clause}.`,
      `flat(${levels}) on ${nested}, ${rest}.`,
      `${nested} {is to be|should be|has to be} flattened ${by}. In addition, ${clause}.`,
      `{Which|What} {list|array} {do you get|comes out|results} {if|when} ${nested} is flattened ${by}, ${rest}?`,
      `{Inner lists|Sublists} of ${nested} are {dissolved|opened|expanded} ${by}, {items keeping their order|without changing the order}; ${clause}.`,
      `{A folder holds numbered sheets and folders, which again hold sheets and folders|A dish holds beans and smaller dishes, which again hold beans and dishes}: ${nested}. {Empty|Open} the inner ones ${by}; ${clause}.`,
      `From ${nested} please take away the inner lists, but only ${by}, ${rest}. The order stays how it is.`,
    ],
  };
};

const keeps = {
  all: "{all the numbers|every number it contains|each and every number|all of its numbers|all integers|every single integer|all values, zeros and repetitions included|the complete set of numbers, repetitions too}",
  "not zero":
    "{all numbers except zeros|the non-zero numbers|every number that isn't 0|all nonzero integers, negative ones too|numbers different from zero|every number but the zeros|all numbers unequal to 0|each number with x != 0}",
  positive:
    "{all positive numbers|each number bigger than 0|every positive integer|numbers larger than zero|the numbers with x > 0|all numbers over zero|every number that is at least 1|just those numbers that exceed zero}",
  even: "{all even numbers|each even number|every even integer|just those numbers that are even|numbers divisible by two|the numbers with x % 2 == 0|every number that is not odd|all numbers that are multiples of 2}",
  different:
    "{all distinct numbers (just the first of equal ones)|the unique numbers, each where it first occurs|each number once, at its first occurrence|the numbers without duplicates (first occurrences stay)|every different number, repetitions after the first being skipped|the numbers with later duplicates removed|each distinct integer one time, where it turns up first|the numbers, ignoring any that came before already}",
} as const;

/** Goes behind a comma. */
const rests = {
  stay: "{keeping deeper lists as they are|with deeper lists left untouched|leaving any list below that unopened|and deeper lists remain lists|not touching lists that are nested deeper|preserving whatever nesting is left|letting deeper lists be|without opening deeper lists}",
  go: "{dropping deeper lists|with deeper lists removed|discarding any list below that together with its contents|and deeper lists are left out entirely|omitting lists that are nested deeper|deleting whatever list is still left|ignoring deeper lists and all in them|without the deeper lists}",
  sum: "{replacing each deeper list by the sum of its numbers|with deeper lists replaced by their sums (all levels added)|and a deeper list becomes the sum of all numbers in it|adding up the numbers of each deeper list into one number in its place|summing every list below that, inner ones included|writing the total of its numbers for each list that is still left|exchanging every remaining list for its total, however deep its numbers are}",
  count:
    "{replacing each deeper list by how many numbers it holds|with deeper lists replaced by their number of numbers (all levels counted)|and a deeper list becomes the count of all numbers in it|putting the quantity of numbers of each deeper list in its place|counting the numbers of every list below that, inner ones included|writing how many numbers are inside for each list that is still left|exchanging every remaining list for its number of numbers, however deep they are}",
} as const;

/** Stands alone. */
const clauses = {
  stay: "{deeper lists stay as they are|lists that lie deeper are not opened|any list nested deeper than that is kept unchanged|whatever is nested further remains nested|remaining inner lists are preserved|leave deeper lists alone|deeper lists are to remain lists|do not touch lists below that depth}",
  go: "{deeper lists are left out|lists that lie deeper are dropped with everything in them|any list nested deeper than that is thrown away|whatever is nested further disappears|remaining inner lists are removed|leave deeper lists out|deeper lists are to be deleted|skip lists below that depth and all their numbers}",
  sum: "{deeper lists are replaced by the sum of their numbers|a list that lies deeper turns into the total of all numbers in it|for any list nested deeper than that, put its sum (with all inner levels)|whatever is nested further is added up to one number|each remaining inner list gives way to its sum|put the sum of its numbers in place of a deeper list (0 if it has none)|a deeper list appears as the sum of everything inside|lists below that depth are summed up, each to one number}",
  count:
    "{deeper lists are replaced by how many numbers they hold|a list that lies deeper turns into the count of all numbers in it|for any list nested deeper than that, put how many numbers it has (with all inner levels)|of whatever list is nested further, only the count of its numbers appears|each remaining inner list gives way to its number of numbers|put how many numbers it holds in place of a deeper list (0 if it has none)|a deeper list appears as the quantity of numbers inside|for lists below that depth, write how many numbers are in each}",
} as const;
