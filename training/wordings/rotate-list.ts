import type { family } from "../../src/domain/families/rotate-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { by, side } = parameters;
  const { round, roundSentence } = sides[side];
  if (!("moved" in parameters)) {
    return {
      phrases: [
        `{rotates|cycles} {a list|an array|a sequence} of {numbers|integers} {${by} places to the ${side}|to the ${side} by ${by}}{|, wrapping around}`,
        `{moves|shifts} {every|each} item of {a list|an array} ${by} {positions|places|steps} to the ${side}, where ${round}`,
        `returns {a list|an array} {rotated|cyclically shifted} to the ${side} by ${by} {positions|places}{, also if it is shorter than that|, however short it is|}`,
        `performs {${by} rotations of a list to the ${side}|${by} single ${side} rotations on an array}, in each of which ${sides[side].one}`,
      ],
      statements: [
        `{Given|You have} {a list|an array} of integers, {rotate it|cycle it} ${by} {places|positions} to the ${side}. ${roundSentence} {Short lists go round more than once.|}`,
        `{Imagine|Picture} the numbers of a list {sitting on chairs in a row|as people in a row of seats}. Everybody moves ${by} seats to the ${side}. ${roundSentence} {What is the list then|Which order results}?`,
        `{Do this|Repeat} ${by} times: ${sides[side].one}. {Return|Give back} the {list|array} {that results|of numbers after that}.`,
        `{Return|Build} {a list|an array} with the same {numbers|items}, {cyclically shifted|rotated} by ${by} to the ${side}. {An empty one stays empty.|The shift may be longer than the list.|}`,
      ],
    };
  }
  const { moved } = parameters;
  if (moved === "blocks") {
    return {
      phrases: [
        `{cuts|splits} {a list|an array} into {blocks|chunks|groups} of 5, rotates each {of them|one} ${by} {places|positions} to the ${side}, and returns {them joined again|one list}; the last {may be|can be} shorter`,
        `{moves|shifts} every item of {a list|an array} ${by} {places|steps} to the ${side} within its {own |}block of 5 items, where ${round} of the block{; a shorter last block is rotated too|, and the last block may be shorter}`,
        `{rotates|cycles} {each|every} run of 5 consecutive {items|numbers} of {a list|an array} to the ${side} by ${by}, {and so too the rest at the end|including a shorter rest at the end}`,
      ],
      statements: [
        `{Given|You get} {a list|an array} of integers, {treat|take} every 5 consecutive items as a block; the last one may {be shorter|have fewer}. {Rotate each block|Within each block, move every item} ${by} {places|positions} to the ${side}. {Return|Give back} one list.`,
        `{Eggs come in boxes of 5|A tray holds 5 numbers}: a list is {packed|cut} into {groups|blocks} of 5, the last perhaps not full. {Rotate|Turn} each group by ${by} to the ${side}, so that ${round} of its group. Return all {in one list|as one array}.`,
        `{Chunk|Divide} {an array|a list} into fives{| (the rest makes a shorter chunk)}. {Each chunk is|All chunks, also a shorter last one, are} rotated ${by} steps to the ${side}{, by itself|, independently}. {Return the chunks concatenated|Put them together again}.`,
      ],
    };
  }
  const which = choices[moved];
  return {
    phrases: [
      `{rotates|cycles} {only|just} the ${which} of {a list|an array} ${by} {places|positions} to the ${side} among {themselves|each other}, {leaving all others|while everything else stays} {in place|where it is}`,
      `{takes|picks} the ${which} out of {a list|an array}, rotates them to the ${side} by ${by}, and puts them back {into the places that they came from|where such items stood}{; nothing else moves|, all others being untouched}`,
      `{keeps|leaves} {a list|an array} as it is, except that the ${which} {move|are shifted} ${by} {such places|of their places} to the ${side}, {going round at the end|cyclically}`,
    ],
    statements: [
      `{Given|You have} {a list|an array} of integers, {rotate|cycle} its ${which} by ${by} {positions|places} to the ${side}, as if they were a list of their own. {All others|The other items} stay {where they are|put}.`,
      `{Only|Just} the ${which} of {a list|an array} {change places|move}: {each goes|every one of them goes} ${by} of their places to the ${side}, and ${round}. {Return the list|Return the result}.`,
      `Think of the ${which} of {a list|an array} as {a separate list|a sequence by themselves}. {Rotate this one|Move its items} ${by} {steps|places} to the ${side}{, cyclically|, wrapping around}, and {write them back|put them} into the same places. {The rest does not move.|Nothing else changes.}`,
      `What {becomes of|happens to} {a list|an array} if its ${which} are rotated to the ${side} by ${by} among {themselves|one another} {and all other items keep their indexes|while the rest stays fixed}? {Return it|Return that list}.`,
    ],
  };
};

const sides = {
  left: {
    round: "{what falls off the beginning comes in at the end|items leaving the front enter at the back}",
    roundSentence:
      "{What falls off the front comes in at the end.|Those that leave at the beginning come back at the end.|The first ones go to the end, in the same order.}",
    one: "{the first item goes to the end|the item at the front moves to the back}",
  },
  right: {
    round: "{what falls off the end comes in at the beginning|items leaving the back enter at the front}",
    roundSentence:
      "{What falls off the end comes in at the front.|Those that leave at the end come back at the beginning.|The last ones go to the front, in the same order.}",
    one: "{the last item goes to the front|the item at the end moves to the beginning}",
  },
} as const;

const choices = {
  even: "{even numbers|numbers divisible by 2|even items}",
  positive: "{positive numbers|numbers greater than 0|numbers above zero}",
  firsts: "{items at even indexes|items at the indices 0, 2, 4 and so on|elements whose index is even}",
  seconds: "{items at odd indexes|items at the indices 1, 3, 5 and so on|elements whose index is odd}",
} as const;
