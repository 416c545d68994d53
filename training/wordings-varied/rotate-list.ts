import type { family } from "../../src/domain/families/rotate-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { by, side } = parameters;
  const { toward, wraps, turned, once } = sides[side];
  const word =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][by] ?? `${by}`;
  const steps = `{${by} positions|${by} places|${by} steps|${word} positions|${word} places|${word} steps|${by} indices|${by} spots}`;
  const list =
    "{a list of integers|an array of numbers|a list|an integer array|a sequence of numbers|a vector|a collection of ordered items}";
  if (!("moved" in parameters)) {
    const short =
      "{The list may be shorter than that, or empty|It also has to work for short lists, where items go round several times, and for empty ones|For lists with fewer items go round again; empty stays empty|Use the remainder by the length if the list is shorter; an empty list is returned empty}";
    return {
      phrases: [
        `{turns|spins|cycles} ${list} ${toward} by ${steps}, so that ${wraps}`,
        `{accepts|receives} ${list} and {gives back|yields|outputs} it {rotated|shifted circularly} ${toward} by ${steps}`,
        `{moves|pushes|slides} {all|the} {entries|elements|values} of ${list} ${steps} ${toward}, where ${wraps}`,
        `{returns|produces} ${list} after ${by} {rotations|single rotations} ${toward}, in each of which ${once}`,
        `{performs|carries out|does} a {circular|cyclic} shift ${toward} on ${list}, by ${steps}`,
        `{makes|builds} a new list from ${list} in which {each|every} {entry|element|value} is ${steps} further ${toward}, {wrapping around|cyclically}: ${wraps}`,
        `{rotates|shifts around} ${list}: ${turned(by)}; {if it is shorter|for shorter lists}, this {works|goes} with the remainder by its length`,
        `{repeats|does} ${by} times: ${once}; {then|and then} it returns the {resulting|changed} list, {given|starting from} ${list} (possibly empty)`,
      ],
      statements: [
        `{You are given|The input is} ${list}. {Rotate|Turn} it ${toward} by ${steps} and {return|give back} the {result|rotated list}. {Remember that|Note that} ${wraps}. ${short}.`,
        `As {a DJ|a shift planner|a teacher with a seating plan|a stage manager}, I want ${list} {moved on|rotated} ${steps} ${toward}, {such that|so that} ${wraps}. ${short}.`,
        `{hi|hey}, how {can|do} i {rotate|shift} ${list} ${toward} {by|for} ${steps}? ${wraps} of course. {also if its shorter than ${by}|should also work with few items or none}`,
        `{Specification|Requirements}: {each|every} item of ${list} SHALL be moved ${steps} ${toward}; it MUST hold that ${wraps}. ${short}.`,
        `1. Take ${list}. 2. Repeat ${by} times: ${once}. 3. Return {what you have|the list}. ${short}.`,
        `{Docstring|Description}: {Return|Returns} ${list} rotated ${toward} by ${steps}. ${short}.`,
        `{Exercise|Exam question}. {Perform|Carry out} ${by} {cyclic shifts|rotations} ${toward} on ${list}. {In each|Every time}, ${once}. {State|Give} the final {order|arrangement}.`,
        `{People at a round table|Skiers on a chairlift|Beads on a ring|Chairs in a circle} are {written down|noted} as ${list}. {All|They all} move ${steps} ${toward}, and ${wraps}. {Return|Write down} the new {order|arrangement}.`,
        `{Slice|Cut} ${list} in two and {swap|exchange} the parts so that it is {rotated|shifted} ${toward} by ${steps}; {that is|in other words}, ${turned(by)}. ${short}.`,
        `The {result|returned list} has the {same items|items} of ${list}, each ${steps} ${toward} of its old place, {cyclically|with wrap-around}: ${wraps}.`,
        `{Don't|Do not} lose any items {when shifting|while you shift} ${list} ${toward} by ${steps}: ${wraps}. ${short}.`,
        `{In Excel|In a spreadsheet} a {row|line} of cells holds ${list}. {Shift|Move} its content ${toward} by ${steps}; ${wraps}. {Return|Give} the row.`,
        `{feat|add}: rotate. Shifts ${list} ${toward} by ${steps} {with wrap-around|circularly}. {Edge cases|Edges}: ${short.toLowerCase()}.`,
        `{After|Before and after}: ${turned(by)}, the {remaining|other} items following {in order|unchanged in their order}. {Do this to|This is to be done with} ${list}. ${short}.`,
        `{What|Which list} {is|do you get from} ${list} when {it is|you have it} {rotated|turned} ${by} {times|steps} ${toward}, if each time ${once}?`,
      ],
    };
  }
  if (parameters.moved === "blocks") {
    const block =
      "{blocks of 5|groups of five|chunks of 5 items|pieces with five items each|batches of size 5|segments of length 5}";
    const rest =
      "{a last block with fewer than 5 items is rotated just the same|the final block might have less than five items and is rotated as well|what is left at the end is a shorter block, to be rotated by itself too|the last block can be incomplete, but is treated alike|for a shorter last block the positions wrap within it}";
    return {
      phrases: [
        `{divides|partitions|breaks up} ${list} into ${block}, {turns|rotates} {each|every} one ${toward} by ${steps} and {concatenates|joins} them; ${rest}`,
        `{accepts|receives} ${list} and {gives back|yields|outputs} it with ${block} {rotated|shifted circularly} ${toward} by ${steps}, each {by itself|on its own}; ${rest}`,
        `{moves|pushes|slides} {each|every} item of ${list} ${steps} ${toward} {without leaving|inside} its block of 5 (${wraps} within that block); ${rest}`,
        `{performs|carries out} in {each|every} one of the ${block} of ${list} a {circular|cyclic} shift ${toward} by ${steps}, and {returns|hands back} the {whole|complete} list; ${rest}`,
        `{rotates|cycles} ${list} piecewise: ${block}, {each|every one} ${toward} by ${steps}; ${rest}`,
        `{returns|produces} ${list} after {its|all} ${block} have been {rotated|turned} separately, ${steps} ${toward}; ${rest}`,
        `{processes|handles} ${list} five items at a time, {rotating|turning} {each|every} five ${toward} by ${steps}, and {returns|collects} all in one list; ${rest}`,
        `{maps|applies} a rotation ${toward} by ${steps} {over|to} the consecutive ${block} of ${list} and flattens the {outcome|result}; ${rest}`,
      ],
      statements: [
        `{You are given|The input is} ${list}. {Split|Divide} it into ${block} and rotate each ${toward} by ${steps}. {Return|Give back} one list with all blocks. {Note|Remember}: ${rest}.`,
        `As {a baker|a packer|a librarian|a PE teacher}, I {handle|put} ${list} in ${block} and want {each|every} block {rotated|turned} ${toward} by ${steps}; ${rest}. {Return|Give me} all in one list.`,
        `{hi|hey}, i want to {rotate|shift} ${list} but not as a whole, {only|just} in ${block}, each ${toward} by ${steps}. ${rest}. {result is|i need} one flat list again`,
        `{Specification|Requirements}: ${list} SHALL be treated as consecutive ${block}. {Each|Every} block MUST be rotated ${toward} by ${steps}; ${rest}. The output SHALL be one list.`,
        `1. {Cut|Split} ${list} into ${block}. 2. {Rotate|Turn} {each|every} block ${toward} by ${steps}: ${wraps} within the block. 3. {Join|Concatenate} the blocks. {Mind|Note}: ${rest}.`,
        `{Docstring|Description}: {Return|Returns} ${list} with {each|every one} of its ${block} rotated ${toward} by ${steps}; ${rest}.`,
        `{Exercise|Exam question}. {Within|Inside} {each|every one} of the consecutive ${block} of ${list}, the items are cyclically shifted ${steps} ${toward}. {State|Give} the resulting list; ${rest}.`,
        `{Rowers|Cars of a roller coaster|Choir rows} are {arranged|noted} as ${list}, in ${block}. {In each block|Block by block} everybody moves ${steps} ${toward}, and ${wraps} within the same block. {Return|Write down} the new order; ${rest}.`,
        `chunk(5), map(rotate ${side} {by|with} ${by}), flat: that's what {should happen|is wanted} for ${list}. {Note that|Here} ${rest}.`,
        `The {result|returned list} {equals|is} ${list} in which no item has left its {block|group} of 5, but {moved|was moved} ${steps} ${toward} {within|inside} it, {cyclically|with wrap-around}; ${rest}.`,
        `{Don't|Do not} rotate ${list} as a whole. {Instead|Rather}, rotate {each|every} run of five items ${toward} by ${steps}; ${rest}. {Return|Give} a single list.`,
        `{In Excel|In a spreadsheet} I fill ${list} into rows of 5 cells. In {each|every} row the content is {rotated|shifted cyclically} ${toward} by ${steps}; ${rest}. {Then read|Return} all rows as one list.`,
        `{feat|add}: blockwise rotation (size 5) ${toward} by ${steps} for ${list}; ${rest}; {returns|output is} one list.`,
        `{For|In} every block of 5 consecutive items of ${list}: ${wraps} within this block, {moving|all items moving} ${steps} ${toward}. ${rest}. {Output|Return} the whole list.`,
        `{What|Which list} {comes out|results} when ${list} is {divided|cut} into ${block} and {each|every} of them is {rotated|turned} ${by} {times|steps} ${toward}? (${rest}.)`,
      ],
    };
  }
  const which = choices[parameters.moved];
  const others =
    "{everything else keeps its position|the other items are not touched|all other items remain at their indexes|the rest of the list is unchanged|items not chosen stay where they were}";
  const themselves =
    "{among themselves|amongst each other|through the positions they occupy|as if nothing else were there|using only their own places}";
  return {
    phrases: [
      `{turns|cycles|rotates} the ${which} of ${list} ${toward} by ${steps} ${themselves}, while ${others}`,
      `{accepts|receives} ${list} and {gives back|yields|outputs} it with {only|just} the ${which} {rotated|shifted circularly} ${toward} by ${steps} ${themselves}; ${others}`,
      `{moves|pushes} {each|every one} of the ${which} in ${list} ${by} {such|of their} places ${toward}, {cyclically|going around at the end}; ${others}`,
      `{performs|carries out} a {circular|cyclic} shift ${toward} by ${steps} on the ${which} of ${list} ${themselves}, whereas ${others}`,
      `{extracts|collects} the ${which} of ${list}, {turns|rotates} {this sublist|them} ${toward} by ${steps} and {fills|writes} {them|the items} back into the positions they were taken from; ${others}`,
      `{returns|produces} ${list} in which the ${which} {have been|are} rotated ${toward} by ${steps}, ${themselves}, and ${others}`,
      `{leaves|keeps} all of ${list} in place, {apart from|except for} the ${which}, which {go|move} ${by} of their places ${toward} and around`,
      `{lets|makes} {nothing but|only} the ${which} of ${list} {trade|swap} places: rotated ${toward} by ${steps} ${themselves}; ${others}`,
    ],
    statements: [
      `{You are given|The input is} ${list}. {Rotate|Turn} its ${which} ${toward} by ${steps} ${themselves} and {return|give back} the list; ${others}. {Remember that|Note that} ${wraps}, among these only.`,
      `As {a gardener|a seating planner|a curator|a coach}, I want {only|just} the ${which} of ${list} to move on ${by} of their places ${toward}, and ${wraps}, among them only; ${others}.`,
      `{hi|hey}, how {can|do} i {rotate|shift} {only|just} the ${which} in ${list} ${toward} by ${steps}? ${others}, they only {swap|change places} with each other`,
      `{Specification|Requirements}: the ${which} of ${list} SHALL be rotated ${toward} by ${steps} ${themselves}. It MUST hold that ${others}.`,
      `1. {Pick|Collect} the ${which} of ${list}. 2. {Rotate|Turn} {this selection|these} ${toward} by ${steps}. 3. {Put|Write} it back where the ${which} were. {So|Thus} ${others}.`,
      `{Docstring|Description}: {Return|Returns} ${list} with its ${which} rotated ${toward} by ${steps} ${themselves}; ${others}.`,
      `{Exercise|Exam question}. In ${list} the ${which} are {cyclically permuted|shifted in a circle}: each goes ${by} of their places ${toward}, and ${others}. {State|Give} the resulting list.`,
      `{On a bookshelf|In a row of lockers|At a market|In a queue} {with|there is} ${list}, {only|just} the ${which} are {exchanged|moved}: ${by} of their spots ${toward}, and ${wraps}, among them only. ${others}. {What is the new row|Return the new row}.`,
      `filter the ${which} of ${list}, rotate {that|the filtered list} ${toward} by ${steps}, {then|and} put the values back {at|into} the {same|filtered} indexes. ${others}.`,
      `The {result|returned list} {equals|is like} ${list}, {except|only} that the ${which} {are|appear} rotated ${toward} by ${steps} ${themselves}; ${others}.`,
      `{Don't|Do not} move anything but the ${which} of ${list}. {These|Those} are {to be rotated|rotated} ${toward} by ${steps} ${themselves}; ${wraps}, among their places only.`,
      `{In Excel|In a spreadsheet} I'd {mark|highlight} the ${which} of ${list}, {rotate|shift} {only|just} the marked cells ${toward} by ${steps} in a circle, and {leave|keep} the unmarked ones. {Return|Give} the list.`,
      `{feat|add}: selective rotation of ${list} ${toward} by ${steps}; {selected|affected}: the ${which}; ${others}.`,
      `{Some|Certain} items of ${list} travel, namely the ${which}: ${steps} ${toward}, counting only their own places, and ${wraps}, among these only. ${others}.`,
      `{What|Which list} {is|do you get from} ${list} when {only|just} its ${which} are {rotated|turned} ${by} {times|steps} ${toward} ${themselves} and ${others}?`,
    ],
  };
};

const sides = {
  left: {
    toward: "{to the left|left|towards the front|to the front|in the direction of the beginning|leftwards}",
    wraps:
      "{the ones at the front go to the back|what leaves on the left comes back on the right|items pushed out at the start reappear at the end|whatever would go beyond the beginning is put at the end|the front is followed by the end again}",
    turned: (by: number) =>
      `{the first ${by} items go to the end|the item at index ${by} becomes the first|it begins with the item at index ${by} and ends with the first ${by}|the leading ${by} items are moved behind the others}`,
    once: "{the first item becomes the last|take the first item away and append it at the end|the front item is put at the back}",
  },
  right: {
    toward: "{to the right|right|towards the back|to the back|in the direction of the end|rightwards}",
    wraps:
      "{the ones at the back go to the front|what leaves on the right comes back on the left|items pushed out at the end reappear at the start|whatever would go beyond the end is put at the beginning|the end is followed by the front again}",
    turned: (by: number) =>
      `{the last ${by} items go to the beginning|the first item gets the index ${by}|it begins with the last ${by} items, and then come the others|the trailing ${by} items are moved in front of the others}`,
    once: "{the last item becomes the first|take the last item away and insert it at the beginning|the back item is put at the front}",
  },
} as const;

const choices = {
  even: "{even numbers|numbers that can be halved|numbers divisible by two|even values|multiples of 2|items that leave no remainder when divided by 2|integers with x % 2 equal to 0|numbers that are even}",
  positive:
    "{positive numbers|numbers larger than 0|numbers over zero|items that are at least 1|integers with x > 0|positive values (zero is not one)|numbers that are positive|values exceeding 0}",
  firsts:
    "{items with an even index|elements at positions 0, 2, 4, ... (counted from 0)|1st, 3rd, 5th and so on of the items|entries whose index is divisible by 2|values at indexes with i % 2 equal to 0|entries at even positions, counting from 0|elements with index 0 and every second one after it|items standing at even indices}",
  seconds:
    "{items with an odd index|elements at positions 1, 3, 5, ... (counted from 0)|2nd, 4th, 6th and so on of the items|entries whose index is not divisible by 2|values at indexes with i % 2 equal to 1|entries at odd positions, counting from 0|elements with index 1 and every second one after it|items standing at odd indices}",
} as const;
