import type { family } from "../../src/domain/families/bounded-queue.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ full, pops, empty, known }) => {
  const whenFull = fulls[full];
  const pop = popped[pops];
  const nothing = nothings[empty];
  const again = knowns[known];
  const gone =
    full === "ignores" || full === "error"
      ? "{refused|not admitted|rejected}"
      : "{thrown out|evicted|pushed out}";
  const hasLost = known !== "again";
  const lost = hasLost
    ? ` {lost says how many numbers have been ${gone} so far because of fullness|A further method, lost, reports the count of numbers ${gone} through lack of space|With lost one learns how many were ${gone} on account of a full container}.`
    : "";
  const names = hasLost ? "push, pop, items and lost" : "push, pop and items";
  const lostClause = hasLost ? `, lost is the number of items ${gone} owing to a shortage of space` : "";
  const capacity =
    "{the capacity handed to the constructor|the maximum given when it is created|the size limit set at construction|the capacity it was made with}";
  return {
    phrases: [
      `{stores|buffers|collects} {integers|whole numbers} in arrival order but never {more of them than|exceeds} ${capacity}: with every place taken, ${whenFull}; pop ${pop}, {while on an empty one it|and if it is empty} ${nothing}; ${again}; items returns the content, oldest first${lostClause}`,
      `{represents|models|acts as} a {size-limited|capacity-limited} container offering ${names}, in which ${again}; {as soon as no slot is free|when every slot is occupied}, ${whenFull}; pop ${pop} or ${nothing} {in case it is empty|when there is nothing to take}; items {enumerates|gives} the stored numbers from oldest to newest${lostClause}`,
      `{manages|administers} a {backlog|waiting list} with a maximum length {given at creation|passed to its constructor}; push {appends|enqueues} a value, and ${again}; {at maximum length|once that length is reached}, ${whenFull}; pop ${pop} and ${nothing} on an empty list; items {copies|shows} it in order of age, the oldest leading${lostClause}`,
      `has the methods ${names}: push {puts a number last|adds a number at the end}, where ${again} and, {should there be no room left|given a full store}, ${whenFull}; pop ${pop}, and {from an empty store|with nothing stored} ${nothing}; items {returns|lists} everything, the oldest at the front${lostClause}`,
      `{remembers|retains} at most N numbers (N is the constructor argument); {overflowing|an overflow} is handled like this: ${whenFull}; pop ${pop}; {underflow|taking from nothing}: it ${nothing}; {repeats|repeated values}: ${again}; items yields all that are held, in the order from oldest to newest${lostClause}`,
      `{simulates|describes} a {shelf|rack|tray} with a {limited|fixed} number of {spaces|places} for numbers, with ${names}; when {the shelf|it} has no free space, ${whenFull}; pop ${pop}, but ${nothing} if there is nothing on it; ${again}; items {names|reports} what is there, the longest present first${lostClause}`,
      `{offers|supports} push(number), pop() and items()${hasLost ? " plus lost()" : ""} on top of a {list|sequence} that {may hold|holds} only so many elements; pop ${pop} (empty: it ${nothing}); when there's no capacity left for a push, ${whenFull}; ${again}; items() goes from the oldest element to the newest${lostClause}`,
      `{guards|limits} how many {jobs|tickets}, {identified by numbers|each a number}, are pending at once; ${again}; a push beyond the limit means: ${whenFull}; pop ${pop} and, with none pending, ${nothing}; items tells the pending ones in order, oldest ahead${lostClause}`,
    ],
    statements: [
      `Implement a {bounded|fixed-capacity|capped} queue of integers. {When it has reached its capacity|When the number of elements equals the capacity}, ${whenFull}. The pop operation ${pop}; called on an empty queue it ${nothing}. Concerning duplicates, ${again}. items returns the elements ordered from oldest to newest.${lost}`,
      `As a {doctor's receptionist|shop owner|barber} I want to keep track of who is waiting, by number, in a room with a limited number of chairs. push: somebody comes in; if every chair is taken, ${whenFull}. pop ${pop}, and ${nothing} if nobody is there. For a number that comes again: ${again}. items tells me who is waiting, earliest arrival first.${lost}`,
      `The container MUST NOT hold more numbers than ${capacity}. On push to a full container: ${whenFull}. The method pop ${pop}; if empty, it ${nothing}. The following SHALL hold for repeated values: ${again}. The method items lists the content with the oldest value first.${lost}`,
      `{so basically|ok so} i need some kind of queue with a max size. you push ints in. if its full then ${whenFull}. pop ${pop} and when theres nothing it ${nothing}. also ${again}. items gives me the whole thing oldest first.${lost}`,
      `Exam question: {Design|Write} a {data structure|class} that stores a limited amount of numbers. push inserts at the rear; if no more fit, ${whenFull}. pop ${pop}, {respectively|or, with an empty structure,} ${nothing}. Regarding equal numbers, ${again}. items outputs the stored numbers in the sequence of their arrival.${lost}`,
      `{A shelf in the library|The returns tray of a library} has space for a certain number of books, each known by its number. A book is put there with push; when the space is used up, ${whenFull}. As for a number that is pushed while there already, ${again}. pop ${pop} (from an empty shelf it ${nothing}), items reads the numbers aloud from the oldest to the newest.${lost}`,
      `Behaviour under test: 1. a push to a queue with room appends; 2. a push to a queue without room: ${whenFull}; 3. pop ${pop}; 4. pop on an empty queue ${nothing}; 5. ${again}; 6. items gives the current numbers, oldest to newest.${lost}`,
      `Add BoundedQueue, made with its capacity. ${names} are its methods. If len(queue) == capacity at a push, ${whenFull}. pop ${pop}; if len(queue) == 0 it ${nothing}. When x in queue: ${again}. items == the queue as a list, oldest at index 0.${lost}`,
      `{I am a beginner and try to build|For homework I have to build} a queue that can't grow past its capacity. What should happen: push adds to the end, but {if there isn't any room|when it can't take more}, ${whenFull}. And ${again}. pop ${pop}; it ${nothing} when the queue has no elements. items should return a list, oldest element at the start.${lost}`,
      `Don't let the queue grow {beyond|past} its capacity; instead, when a number is pushed and it is full, ${whenFull}. pop ${pop}. Don't let pop do anything else on an empty queue than this: it ${nothing}. Mind that ${again}. items returns {every number|all numbers} still inside, oldest first.${lost}`,
      `{Mailbox|Inbox|Print queue} of limited size. push(number) = {a message arrives|a job arrives}. Size limit hit: ${whenFull}. pop() ${pop}, or, if no message is left, ${nothing}. Number already there: ${again}. items() = all that are left, by age, oldest in front.${lost}`,
      `Steps: create an empty list and remember the capacity. In push, ${
        hasLost ? `first look whether the number is there (${again})` : `always accept repeats (${again})`
      }; for any number to be added, if the list is as long as the capacity, ${whenFull}. pop ${pop}; for the empty list it ${nothing}. items returns the list, the oldest number first.${lost}`,
      `{Numbers are kept|Numbers are held} until they are asked for, yet only as many as the capacity permits. What is asked for by pop: it ${pop}. What if none is kept? It ${nothing}. What if there are too many? Then ${whenFull}. What if one comes twice? Well, ${again}. items: a list of those kept, beginning with the oldest.${lost}`,
      `In {a game|our card game} every player has a hand with a maximum size. push takes up a card (a number); with a hand that is full, ${whenFull}. pop plays a card: it ${pop}; an empty hand ${nothing}. About the same card: ${again}. items shows the hand, the card held longest at the left.${lost}`,
      `A {train|bus} has N seats (N at construction), and passengers are numbers. Boarding (push) with all seats occupied: ${whenFull}. Leaving (pop): it ${pop}, and on an empty one it ${nothing}. Note that ${again}. items is the passenger list in order of boarding.${lost}`,
      `The class {under consideration|to be written} is a queue whose length never exceeds ${capacity}. Its push places a number at the back; a full queue is treated as follows: ${whenFull}. Its pop ${pop} and ${nothing} if the queue is void. Moreover, ${again}. Its items returns all members in ascending order of arrival.${lost}`,
    ],
  };
};

const fulls = {
  "drops oldest":
    "{the oldest item is removed first and then the new one is added|the item that has waited longest has to go and the new one joins at the back|the front item is deleted before the new one is appended|the earliest arrival is discarded in favour of the new one|it makes space by dropping the oldest, then appends the newcomer|the one in front falls out and the new number is put at the end|the oldest entry is overwritten, so to speak: it disappears, and the new one becomes the newest|the first of the waiting numbers is deleted silently and the pushed one is stored last}",
  "drops newest":
    "{the newest of the items inside is removed first and then the new one is added|the last one that got in has to go and the new one takes its place|the item at the back is deleted before the new one is appended|the latest arrival so far is discarded in favour of the new one|it makes space by dropping the most recent item it has, then appends the newcomer|the one at the end falls out and the new number is put there instead|the item added most recently is replaced by the new one|the last of the waiting numbers is deleted silently and the pushed one is stored in its stead}",
  ignores:
    "{the new item is not added, and no error occurs|the push does nothing at all|the new number is dropped and everything stays as it is|the new one is simply not taken|the pushed number is discarded silently|nothing changes: the new one is left out|the newcomer is sent away without an error|push has no effect}",
  error:
    "{push throws an error and leaves everything unchanged|an error (IndexError or RangeError) is raised and the new item is not added|push fails with an error|the new number is refused with an error|an exception is thrown, nothing being altered|that is an error, to be raised before anything changes|the push is rejected by raising an error|push signals an error instead of adding it}",
} as const;

const popped = {
  oldest:
    "{removes and returns the oldest item|takes away the item that has waited longest and returns it|deletes the front item and gives it back|hands out the earliest arrival, which is thereby removed|returns the oldest number, taking it out|works first in, first out: the one that got in first is removed and returned|extracts the first of the waiting numbers and returns it|serves whoever came first (removed and returned)}",
  newest:
    "{removes and returns the newest item|takes away the item that was added most recently and returns it|deletes the item at the back and gives it back|hands out the latest arrival, which is thereby removed|returns the newest number, taking it out|works last in, first out: the one that got in last is removed and returned|extracts the last of the waiting numbers and returns it|serves whoever came last, like a stack (removed and returned)}",
} as const;

const nothings = {
  null: "{returns null|gives back null|answers null instead of failing|yields null (None)|results in null|produces null, not an error|evaluates to null|reports null}",
  error:
    "{raises an error|throws an error|fails with an exception|throws an IndexError or RangeError|ends in an error|signals an error, returning nothing|causes an exception|is answered with an error}",
} as const;

const knowns = {
  again:
    "{a number may be stored more than once|values that are inside already are added like any other|equal numbers can be in it side by side|repeats are fine, each counts as an item of its own|nothing special happens for a number that is there already: it is added once more|no check for duplicates is made|the same value can be present several times|a second copy of a number is accepted}",
  ignored:
    "{a number that is already inside is not added a second time but remains where it is, also when it is full|pushing a value that is present has no effect, and its place does not change, whether or not it is full|a number already stored is skipped and keeps its position, even in a full one|duplicates are not taken: the one inside stays put, full or not|each number is present once only, and pushing it anew alters nothing, not even at full capacity|an item that is there already is left untouched in its place, and nothing else happens, full or not|if the value exists already, push just returns (this is checked before the capacity)|known numbers are passed over without losing their place, regardless of whether it is full}",
  "moves back":
    "{a number that is already inside is moved to the back instead of being added a second time, also when it is full|pushing a value that is present makes it the newest one, without any loss, whether or not it is full|a number already stored goes to the end as if it had just come, even in a full one|duplicates are not taken: the one inside is moved to the very end, full or not|each number is present once only, and pushing it anew puts it behind all the others, also at full capacity|an item that is there already loses its place and becomes the last, and nothing else happens, full or not|if the value exists already, it is removed from its place and appended (this is checked before the capacity)|known numbers are renewed: they go to the back of the line, regardless of whether it is full}",
} as const;
