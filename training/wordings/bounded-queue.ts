import type { family } from "../../src/domain/families/bounded-queue.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ full, pops, empty, known }) => {
  const whenFull = fulls[full];
  const taken = popped[pops];
  const nothing = nothings[empty];
  const twice = knowns[known];
  const gone = full === "ignores" || full === "error" ? "{refused|lost}" : "{dropped|lost}";
  const lost = known === "again" ? "" : `, lost {counts|tells} how many were ${gone} because it was full`;
  const methods =
    known === "again"
      ? "push, pop and items"
      : `push, pop, items and lost (how many were ${gone} for lack of room)`;
  return {
    phrases: [
      `{holds|stores|keeps} numbers up to a {fixed|given} capacity, with ${methods}: if it is full, ${whenFull}; pop ${taken} {and|but} ${nothing}; ${twice}`,
      `{implements|is} a waiting line {with|of} limited {room|capacity}: push adds {a number|an item} at the back, {but|though} without room ${whenFull}; pop ${taken} {and|but} ${nothing}; items lists all{, oldest first|}${lost}; ${twice}`,
      `{provides|offers} ${methods} for {at most|no more than} a given number of waiting numbers; ${twice}; pop ${taken} {and|or} ${nothing}; {once it is full|on a push to a full one} ${whenFull}`,
    ],
    statements: [
      `{Numbers wait in a queue of fixed capacity|A queue has room for so many numbers}. push adds {a number|one}; if it is full, ${whenFull}. pop ${taken} {and|but} ${nothing}. {Note:|Mind:} ${twice}. items lists {all|the numbers}, oldest first${lost}.`,
      `{I need|Please make} a {bounded|limited} buffer with ${methods}. When its capacity is reached, ${whenFull}. pop ${taken}; it ${nothing}. {About repetitions:|For equal numbers:} ${twice}.`,
      `A waiting room has {a fixed number of places|limited seats}. {Each number that comes is pushed|Numbers enter by push}: in a full room ${whenFull}; {besides|also}, ${twice}. pop ${taken}, {or|and} it ${nothing}. items {shows|lists} who waits, longest waiting first${lost}.`,
    ],
  };
};

const fulls = {
  "drops oldest":
    "{the oldest item is dropped to make room|the oldest one goes and the new one is added|the new one pushes out the oldest}",
  "drops newest":
    "{the newest of the waiting ones is dropped to make room|the newest one already there goes and the new one takes its place|the new one replaces the newest that was waiting}",
  ignores: "{the new one is ignored|a new number is silently left out|nothing is added and nothing happens}",
  error: "{push raises an error|an error is raised and nothing changes|a new one causes an error}",
} as const;

const popped = {
  oldest:
    "{removes and returns the oldest|takes out the oldest one and gives it back|returns the one that came first and removes it}",
  newest:
    "{removes and returns the newest|takes out the newest one and gives it back|returns the one that came last and removes it}",
} as const;

const nothings = {
  null: "{gives null if nothing is waiting|returns null when it is empty|gives null when there is nothing}",
  error:
    "{raises an error if nothing is waiting|fails with an error when it is empty|raises an error when there is nothing}",
} as const;

const knowns = {
  again: "{the same number may wait several times|equal numbers are all kept|duplicates are allowed}",
  ignored:
    "{a number already waiting is not added again and stays where it is|pushing a number that is already there changes nothing, even if it is full|no number waits twice: one pushed again just keeps its place}",
  "moves back":
    "{a number already waiting is not added again but moves to the back|pushing a number that is already there makes it the newest, even if it is full|no number waits twice: one pushed again goes behind all others}",
} as const;
