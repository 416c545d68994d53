import type { family } from "../../src/domain/families/chunk-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { size } = parameters;
  if (!("rest" in parameters)) {
    return {
      phrases: [
        `{cuts|divides|breaks} {a list|an array} into {pieces|chunks|parts} of ${size} {items|elements} each, {the last one shorter if need be|where the last may be shorter}`,
        `{groups|collects} the {items|elements} of {a list|an array|a sequence} {${size} at a time|in groups of ${size}}, {in their order,|keeping the order,} and returns {the groups as a list of lists|a list of these groups}; {a shorter one may be left at the end|the last group may be smaller}`,
        `returns {the rows|the list of rows} {that come about when|you get when} {a list|an array} is laid out with ${size} {items|numbers} in each row, {the last row perhaps shorter|with fewer in the last row if they do not come out even}`,
      ],
      statements: [
        `{Given|For} {a list|an array}, {cut|split} it into {consecutive pieces|chunks} of ${size} items and return {them as a list of lists|the list of chunks}. {The last one may be shorter|If it does not come out even, the last one is shorter}.`,
        `{A long list|A list of numbers} {is to be shown|shall be printed} in rows of ${size}. {Return the rows|Make the rows}, each a list; the last may {be shorter|have fewer}.`,
        `Take ${size} {items|elements} at a time from {an array|a list}, {in order,|from the front,} and put each {batch|group} into a list of its own; {what is left in the end|the rest} makes a shorter one. {Return all of them|Return the list of batches}.`,
        `{How can|Can} {a list|an array} be {partitioned|broken up} into {blocks|sublists} of length ${size}? {The final block may be smaller, but not empty|Keep a smaller block at the end, but no empty one}.`,
      ],
    };
  }
  const { rest, side, arrange } = parameters;
  const from = side === "end" ? "{beginning|start|front}" : "{end|back|rear}";
  const far = side === "end" ? "{end|back}" : "{beginning|front}";
  const left = rests[rest](side === "end" ? "end" : "front");
  const also = arrangements[arrange];
  return {
    phrases: [
      `{cuts|divides|breaks} {a list|an array} into chunks of ${size} {items|elements}, {counting|counted} from the ${from}; ${left}${also}`,
      `{groups|collects} the {items|elements} of {a list|an array} in {groups|chunks} of ${size}, {starting|going} from its ${from} so that {a rest may remain|items may be left over} at the ${far}; ${left}${also}`,
      `returns the {chunks|pieces} of ${size} {neighbouring items|items in a row} into which {a list|an array} {falls|can be cut} when one counts from the ${from}, where ${left}${also}`,
    ],
    statements: [
      `{Given|For} {a list|an array}, {cut|split} it into chunks of ${size}, counted off from the ${from} of the list. {Fewer than ${size} items may be left over|There may be items left over}: ${left}${also}. Return the list of chunks.`,
      `{Starting|Beginning} at the ${from} of {a list|an array}, {put|take} {${size} neighbours|${size} items} together {again and again|as long as you can}, {until fewer are left|so that the rest stands} at the ${far}. {Rules:|Then} ${left}${also}. {Return a list of lists|The result is a list of lists}.`,
      `{Items|Numbers} {are packed|come} in boxes of ${size}, {counted|filled} from the ${from} of {the list|an array}. {For the rest at the ${far}|If it does not come out even}, ${left}${also}. {Return|List} the boxes, each {as a list|a list of its own}.`,
      `{Partition|Break up} {an array|a list} into {blocks|sublists} of length ${size}; {an incomplete block|what is too little for a block} is {found|to be} at the ${far}, {as you count|counting} from the ${from}. {Mind that|Note:} ${left}${also}.`,
    ],
  };
};

const rests = {
  kept: () =>
    "{items left over make a shorter chunk|what remains is a smaller chunk of its own|the leftover items form a chunk that is shorter}",
  dropped: () => "{items left over are dropped|what remains is left out|the leftover items are thrown away}",
  filled: (outer: string) =>
    `{items left over make a chunk that is filled up with zeros at its ${outer}|what remains is a chunk too, with zeros added at its ${outer}|the leftover items form a chunk, padded with zeros at the ${outer}}`,
  joined: () =>
    "{items left over are added to the chunk beside them, or make the only one|what remains goes into the neighbouring chunk, which gets longer, or is a chunk if there is no other|the leftover items join the chunk next to them; without one they are a chunk themselves}",
} as const;

const arrangements = {
  plain: "",
  turned:
    "{, and every second chunk is reversed|, and then the second chunk, the fourth and so on are turned round|, with the items in every second chunk of the result backwards}",
  backwards:
    "{, and the last chunk comes first|, and the chunks (not their items) are given in reverse order|, with the chunks from the last to the first, each in its own order}",
} as const;
