import type { family } from "../../src/domain/families/bounded-queue.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ full, pops, empty, known }) => {
  const overflow = fulls[full];
  const taken = popped[pops];
  const nothing = nothings[empty];
  const twice = knowns[known];
  const verb = full === "ignores" || full === "error" ? "turned away" : "discarded";
  const lost =
    known === "again"
      ? ""
      : `lost(): {tally|count|running total} of numbers ${verb} {on overflow|because of a full buffer}. `;
  const also = known === "again" ? "" : ", lost";
  return {
    phrases: [],
    statements: [
      `FIFO-ish buffer, cap fixed. push(x); on overflow: ${overflow}. pop(): ${taken}; empty: ${nothing}. ${lost}Dupes: ${twice}. items(): {contents|snapshot}, oldest to newest.`,
      `i want a {small waiting room|bounded buffer} for ints (limit passed in). push puts one in, but with no space left ${overflow}. pop ${taken}, and if theres nothing ${nothing}. ${lost}same number twice? ${twice}. items shows {whats inside|everything}, oldest first.`,
      `Sequence S, |S| ≤ c. push(x): append; if |S| = c, ${overflow}. pop(): ${taken}; S = ∅: ${nothing}. items(): S from oldest to newest. ${lost}x ∈ S at push: ${twice}.`,
      `{Parcels, known by number, lie on a conveyor belt|Numbered trains stand on a siding} with space for so many. push brings another; with no space, ${overflow}. pop ${taken}; from nothing, ${nothing}. items: all present, {longest-waiting|earliest} first. ${lost}If that number is present already: ${twice}.`,
      `What would a {capped|size-limited} container with push, pop, items${also} look like, if at the limit ${overflow}, pop ${taken} (empty: ${nothing}), and {for repeats|for a value already inside} ${twice}? ${lost}`,
      `{Ring-buffer|Deque} wrapper, maxlen in the constructor. Overflow policy: ${overflow}. Underflow policy: ${nothing}. pop ${taken}. Dedupe policy: ${twice}. items() dumps {oldest to newest|in age order, old to young}. ${lost}`,
      `Please to make a line where only some numbers have place. When push and no more place: ${overflow}. pop: it ${taken}. {pop by empty line|When nothing inside}: ${nothing}. Same number come again: ${twice}. items give all, from old to new. ${lost}`,
    ],
  };
};

const fulls = {
  "drops oldest":
    "{evict the head (longest-waiting), then append|the longest-waiting one is thrown out and the arrival appended|discard whoever entered earliest, admit the newcomer}",
  "drops newest":
    "{overwrite the tail with the arrival|the most recently admitted one is thrown out and the arrival appended|discard whoever entered last before, admit the newcomer}",
  ignores:
    "{no-op, arrival discarded|the arrival is silently turned away|the newcomer is skipped without complaint, contents untouched}",
  error:
    "{throw, contents untouched|the arrival is rejected by an exception|an exception, with the newcomer not admitted}",
} as const;

const popped = {
  oldest:
    "{takes from the head, first in first out|hands over the longest-waiting one and deletes it|removes and yields whoever entered earliest}",
  newest:
    "{takes from the tail, last in first out|hands over the most recently admitted one and deletes it|removes and yields whoever entered last}",
} as const;

const nothings = {
  null: "{null is the result|you get null|null, no exception}",
  error: "{throw|an exception results|it must throw an exception}",
} as const;

const knowns = {
  again: "{allowed, treated like any other value|stored again, no uniqueness|fine, copies coexist}",
  ignored:
    "{ignore such a push, its position is kept, even at the limit|no effect whatsoever, full or not|unique values only, the first stays where it stands and a repeat is a no-op, also at the limit}",
  "moves back":
    "{shift it to the tail instead of a second copy, even at the limit|it is relocated to the end as the newest, full or not|unique values only, a repeat refreshes it to the most recent position, also at the limit}",
} as const;
