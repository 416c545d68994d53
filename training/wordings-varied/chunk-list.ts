import type { family } from "../../src/domain/families/chunk-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { size } = parameters;
  if (!("rest" in parameters)) return plain(`${size}`, `{${size}|${numerals[size] ?? size}}`, size);
  const { rest, side, arrange } = parameters;
  const atEnd = side === "end";
  const start = atEnd
    ? "{the beginning|the front|its start|the first element|the left|index 0|its head|the left-hand side}"
    : "{the end|the back|its rear|the last element|the right|the last index|its tail|the right-hand side}";
  const other = atEnd
    ? "{the end|the back|the right-hand end|the tail end|the far right|the finish}"
    : "{the beginning|the front|the left-hand end|the head of the list|the far left|the start}";
  const left = rests[rest](
    atEnd ? "{right|end|back}" : "{left|front|beginning}",
    atEnd ? "{last|final}" : "{first|foremost}",
    atEnd ? "preceding" : "following",
  );
  const also = arrangements[arrange];
  const list = "{a list|an array|a sequence of integers|a series of numbers|a list of integers}";
  return {
    phrases: [
      `{partitions|separates|slices} ${list} into {groups|blocks|sublists} of ${size}, {measured|counting} from ${start}. {An incomplete group|A remainder} at ${other}: ${left}. ${also}`,
      `{chunks|chops up|portions} ${list} by ${size}, {starting from|beginning at} ${start}; for {a remainder|elements that remain} at ${other}, ${left}; ${also}`,
      `{forms|builds|makes} {chunks|groups} of ${size} {consecutive|adjacent|successive} elements {out of|from} ${list}, beginning at ${start}; {with too few|with fewer than ${size}} left at ${other}, ${left}; ${also}`,
      `{produces|yields|outputs} a list of lists: ${list} divided into {blocks|runs} of length ${size} from ${start} on, where for {an incomplete block|what is left} at ${other} ${left}; ${also}`,
      `{takes|accepts|receives} ${list} and {hands back|outputs} it in {pieces|parts} of ${size}, cut off from ${start}; ${also}; if {some numbers|a few elements} remain at ${other}, ${left}`,
      `{breaks|divides} ${list} down into ${size}-element {chunks|sublists}, {aligned to|working from} ${start}. {Remaining elements|The remaining ones} at ${other}: ${left}. ${also}`,
      `{bundles|packs|gathers} every ${size} {neighbouring|consecutive} numbers of ${list}, {going|proceeding} from ${start}, into a list; for {those that don't fill a bundle|the rest} at ${other}, ${left}; ${also}`,
      `{splits up|divides up} ${list} so that, {seen|counted} from ${start}, ${size} elements {always|each time} form a group; {when|if} the length isn't a multiple of ${size}, the remainder is at ${other}: ${left}; ${also}`,
    ],
    statements: [
      `Given ${list}, split it into {groups|chunks} of ${size}, {counted|starting} from ${start}. If {the length is not divisible by ${size}|some elements remain} at ${other}, ${left}. ${also}. Return {a list of lists|the groups}.`,
      `{Chunk size|Group length}: ${size}. {Start counting at|Cut from} ${start}. {Remainder|Leftover elements} (at ${other}): ${left}. ${also}. {Output|Result}: list of lists. {Empty in, empty out.|No elements, no chunks.}`,
      `As {a teacher|a coach}, I want to {divide|put} the {class|players} (a list of numbers) into teams of ${size}, counting from ${start}; if {people|some} remain at ${other}, ${left}. ${also}.`,
      `hey, i want to split an array in parts of ${size} but counted from ${start}. {if it doesnt divide evenly|leftovers} (they are at ${other}): ${left}. ${also}. thanks`,
      `The list MUST be divided into chunks of exactly ${size} elements, beginning at ${start}. Where fewer than ${size} elements remain at ${other}: ${left}. {Furthermore|In addition}: ${also}. The chunks SHALL be returned as a list of lists.`,
      `{Step 1|First}: from ${start} of the list, {cut off|take away} ${size} elements again and again. {Step 2|Second}: for {what remains|anything left} at ${other}, ${left}. {Step 3|Third}: ${also}. Return the chunks.`,
      `{Cookies|Bottles|Eggs} with numbers on them lie in a row and are packed ${size} to a {box|bag|carton}, from ${start} of the row on. {If a box stays incomplete|If there are too few for a box} at ${other}, ${left}. ${also}. Return the boxes as lists.`,
      `{Exam question|Exercise}: a sequence is cut, from ${start}, into segments of length ${size}. For a {segment that is incomplete|remainder of fewer than ${size} numbers} at ${other}, ${left}. ${also}. {Determine|Write down} the list of segments.`,
      `The result is a list of chunks with ${size} elements each, as they come about when one counts from ${start}. {With a remainder|Should elements be left over} at ${other}, ${left}. ${also}.`,
      `{Don't assume|You can't assume} that the length is a multiple of ${size}: cutting begins at ${start}, so at ${other} some elements may {remain|be too many}. In that case ${left}. ${also}. Return all chunks.`,
      `A spreadsheet row is {wrapped|laid out} into rows of ${size} cells; counting begins at ${start}. For the {incomplete row|cells that fill no row} at ${other}, ${left}. ${also}. {Return the rows|What are the rows}?`,
      `How do I group the elements of ${list} by ${size}, if I {have to|want to} begin at ${start}? For the {leftovers|remaining ones} at ${other}, ${left}. And ${also}.`,
      `{Function of one list|Input: integers}. It {returns|gives} consecutive slices of length ${size} aligned at ${start}; for a {short|partial} slice at ${other}, ${left}; ${also}.`,
      `Passengers {board|enter} in the order of the list and are seated in rows of ${size}, the counting off being done from ${start}. {With a row not full|When a row is not filled} at ${other}, ${left}. ${also}. {Report|List} every row.`,
      `We are needing to separate the list in groups by ${size} numbers, the counting is from ${start}. For numbers which {stay over|remain} at ${other}, ${left}. Also: ${also}.`,
    ],
  };
};

const numerals: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
];

const rests: Readonly<
  Record<
    "kept" | "dropped" | "filled" | "joined",
    (outer: string, place: string, neighbour: string) => string
  >
> = {
  kept: () =>
    "{keep them as a smaller group|they become a chunk with fewer elements|they form a shorter group on their own|let them be a group of less than full size|put them in a chunk of their own, as short as it is|a shorter chunk is made of them|return them as an undersized chunk|they stay together in a smaller chunk, without padding}",
  dropped: () =>
    "{drop them|they are omitted from the result|ignore them|discard them without replacement|they do not appear in the output|they are excluded|throw them away, so that all chunks are full|leave them out entirely|skip them, returning complete chunks only}",
  filled: (outer) =>
    `{pad them with zeros on the ${outer} side to make a full chunk|fill the incomplete chunk with 0 at the ${outer} until it is complete|zeros are added at the ${outer} of this chunk to bring it to full length|they get zeros at the ${outer} side, as many as are needed for a whole chunk|zero-pad that chunk at its ${outer}|complete it with zeros at the ${outer}|make up the missing elements with zeros on the ${outer}|they form a chunk whose ${outer} side is filled up with 0s}`,
  joined: (_, place, neighbour) =>
    `{add them to the neighbouring chunk, making it longer (with no other chunk, they are one)|they are merged into the ${place} full chunk, in order; if there is no full chunk, they form the only one|the chunk next to them takes them in and becomes longer; if none exists, they make up a chunk|attach them to the ${place} complete chunk, or keep them as the only chunk if there is none|they belong to the adjacent chunk, which is then oversized, or are a chunk of their own where there is no other|let the ${neighbour} chunk absorb them (or, without one, make them the single chunk)|they don't get a chunk of their own but extend the one beside them, unless there is none, then they are the single chunk|combine them with the ${neighbour} chunk; only when no such chunk exists do they stand alone}`,
};

const arrangements = {
  plain:
    "{the chunks stay in list order|chunks and elements keep their order|nothing is reordered|the original order is preserved|the order of the elements does not change|leave everything in its original order|chunks appear in the same order as in the list|neither chunks nor elements are rearranged}",
  turned:
    "{every other chunk of the result, starting with the second, is reversed|reverse the 2nd, 4th, 6th … chunk of the result|the elements of each second chunk in the result are put in reverse order|alternate chunks run backwards: the first forwards, the second backwards, the third forwards, and so on|chunks at odd zero-based positions of the result are reversed|turn around the contents of every second chunk in the result (the second, the fourth, …)|in the result the chunks with an even number, counted from 1, are read backwards|the first chunk of the result stays as it is, the second is reversed, the third stays, the fourth is reversed, etc.}",
  backwards:
    "{return the chunks in reverse order, the elements in each unchanged|the order of the chunks is reversed but not that of their elements|list the last chunk first and the first one last, without reversing them inside|the list of chunks is turned around, each chunk itself staying as it is|chunks are output from last to first, elements inside in the usual order|the final chunk comes at the beginning of the result and the first at its end, each with its elements in order|reverse the outer list only|the chunks, not their contents, come in opposite order}",
} as const;

function plain(size: string, words: string, count: number) {
  const list = "{a list|an array|a sequence|a list of numbers|a collection of integers|a vector}";
  const shorter =
    "{the last chunk holds whatever remains|the final one can have fewer elements|the last one may be incomplete|any remainder forms a shorter last group|leftover elements make up a smaller last chunk|if the length isn't divisible, the last one is shorter|the remainder is kept as a smaller final piece|at the end a smaller group is allowed, but not an empty one}";
  return {
    phrases: [
      `{partitions|slices|separates} ${list} into {consecutive|successive} {sublists|subarrays|slices} of length ${words}; ${shorter}`,
      `{chunks|batches|portions out} ${list} by ${words}, {so that|where} ${shorter}`,
      `{arranges|distributes|puts} the {elements|values|members} of ${list} into {groups|bundles|lists} of ${words}, {without changing their order|in order}, and {yields|outputs|hands back} the list of groups; ${shorter}`,
      `{turns|converts|transforms} ${list} into a list of lists with ${words} {entries|elements} each; ${shorter}`,
      `{produces|builds|creates} a nested list {in which|where} each inner list {has|holds} ${words} {successive|consecutive} elements of ${list}; ${shorter}`,
      `{receives|accepts} ${list} and {divides|breaks} it up every ${words} elements; ${shorter}`,
      `{walks through|iterates over} ${list} in steps of ${size}, {collecting|taking} a slice of ${size} elements each time; ${shorter}`,
      `{wraps|lays out} ${list} in {lines|rows} of ${words} and returns {the lines|them} as lists; ${shorter}`,
    ],
    statements: [
      `Given ${list}, split it into {groups|chunks|subarrays} of ${words} elements. ${shorter}. {Return the groups.|Return a list of lists.}`,
      `{Chunk size is|Group size:} ${size}. {Break|Divide} ${list} accordingly; ${shorter}. {Empty list -> empty list.|For no elements, no chunks.}`,
      `As {a teacher|a trainer}, I want to divide my {pupils|players} (a list of numbers) into groups of ${words}, in the order of the list, {so that|where} ${shorter}.`,
      `hello everyone, how do i split a list into parts of ${words} elements? ${shorter}. {need a list of lists back|the result should be a list of lists}`,
      `The function MUST return the elements of its argument in lists of ${words}, in unchanged order; ${shorter}. It MUST NOT {pad|lose} anything.`,
      `{Start with an empty result|Begin with no chunks}. {While|As long as} there are elements left, {remove|take} the first ${size} (or fewer, if there are not that many) and {append|add} them as a list to the result. {Return the result|That is the answer}.`,
      `{Bottles|Apples|Books} numbered in a list are packed ${words} to a {crate|bag|box}, one after another; ${shorter}. {Return|What are} the contents of each {crate|bag|box}{, as lists|}?`,
      `{Exam question|Exercise}: {cut|decompose} a {finite sequence|list} from the left into {segments|blocks} of length ${size}; ${shorter}. {State the list of segments.|Return the blocks in order.}`,
      `The result is a list whose first element contains the first ${size} elements {of the input|of the list}, whose second contains the next ${size}, and so on; ${shorter}.`,
      `{Don't drop|Never drop|Don't throw away} the remainder: when ${list} is grouped by ${words}, ${shorter}. {Return all groups.|Return the list of groups.}`,
      `Paging: ${words} results {per|on a} page, ${shorter}. {Given all results, return the pages|From the list of all results, make the list of pages}.`,
      `{Kids sit|Guests sit|People sit} at tables for ${words}, filled one after another from the list; ${shorter}. Who sits {together|where}? {Return a list per table|One list for each table}.`,
      `{Add a helper that groups|Add grouping of} ${list} into sublists with ${size} items (items[0:${size}], items[${size}:${2 * count}], …); ${shorter}.`,
      `{Like a calendar|Like a chocolate bar}: the numbers of ${list} go into rows of ${words}, left to right and top to bottom; ${shorter}. {Give back|Hand back} the rows.`,
      `We are having ${list} and it is needed to separate it by ${words} pieces in each group, the order remains; ${shorter}.`,
      `Put a {bracket|cut|separator} after every ${ordinal(count)} element of ${list} and return the {resulting parts|parts} as lists; ${shorter}.`,
    ],
  };
}

function ordinal(count: number): string {
  return count === 2 ? "{2nd|second}" : count === 3 ? "{3rd|third}" : `${count}th`;
}
