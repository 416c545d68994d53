import type { family } from "../../src/domain/families/run-length-encoding.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ form, countsOne, caseMatters }) => {
  const wanted = forms[form];
  const isText = form === "a3b2" || form === "3a2b";
  const single = countsOne ? singles.counted : isText ? singles.bare : singles.dropped;
  const cases = caseMatters ? casings.differ : casings.same;
  const text = "{a string|a text|the given string|the input text|a piece of text}";
  const runs =
    "{runs of equal characters|stretches of the same character|groups of consecutive equal characters|blocks of identical adjacent characters|sequences of one repeated character}";
  return {
    phrases: [
      `{encodes|compresses} ${text} by its run lengths, {returning|giving} ${wanted}; ${single}; ${cases}`,
      `{divides|breaks} ${text} into ${runs} and {outputs|hands back} ${wanted}, in order; ${single}; ${cases}`,
      `{counts|tells} how often each character of ${text} is repeated in direct succession and returns ${wanted}; ${single}; ${cases}`,
      `{performs|does|implements} run-length {encoding|compression} on ${text}, where ${single} and ${cases}; the result is ${wanted}`,
      `{summarises|describes} ${text} as ${wanted}, for its ${runs} from left to right; ${single}; ${cases}`,
      `{accepts|receives} ${text} and {produces|yields} ${wanted}, one for each of the ${runs}; ${single}; ${cases}`,
      `{replaces|substitutes} the ${runs} in ${text} by their lengths, {making|so that the result is} ${wanted}; ${single}; ${cases}`,
      `{goes|runs} through ${text}, {notes|records} the ${runs}, and returns ${wanted} (${single}; ${cases})`,
    ],
    statements: [
      `You are given ${text}. Return its run-length encoding as ${wanted}. {Note that|Mind that} ${single}; ${cases}.`,
      `{Write|Program} a simple compression: ${text} is split into ${runs}, and the output is ${wanted}. Here ${single}, and ${cases}.`,
      `hey, how can i do run length encoding? ${text} in, ${wanted} out. ${single}. ${cases}. {thx|any help appreciated}`,
      `As {a developer of a fax program|an archivist} I want long repetitions in ${text} stored briefly: ${wanted}, for ${runs}. For me ${single} and ${cases}.`,
      `The function SHALL take ${text} apart into maximal ${runs} and MUST return ${wanted} in the order of the text. ${single}; ${cases}.`,
      `Exercise: find the ${runs} in ${text}. Each is to be as long as possible. Give ${wanted}. In this exercise ${single}, and ${cases}.`,
      `The result is ${wanted}, describing the ${runs} of ${text} from the first to the last; ${single}; ${cases}. If the text is empty, so is the result.`,
      `Step 1: begin with the first character and a count of 1. Step 2: as long as the next character is equal, add 1. Step 3: otherwise note the run and begin anew. For ${text}, return ${wanted}; ${single}; ${cases}.`,
      `Don't count a character over the whole text; count it only as long as it is repeated without interruption. Return, for ${text}, ${wanted}. ${single}; ${cases}.`,
      `{itertools.groupby with lengths|Group adjacent equals, then map each group}: ${text} becomes ${wanted}; ${single}; ${cases}.`,
      `{A knitting pattern has one letter per stitch|A row of coloured tiles is noted as letters, one per tile|A scanned line has one letter per pixel}. To {shorten|condense} it, one gives ${wanted} for ${runs}. Do that for ${text}. ${single}; ${cases}.`,
      `Input: ${text}. Output: ${wanted}. Units: ${runs}. Lone characters: ${single}. Case: ${cases}.`,
      `Before: a text with ${runs}. After: ${wanted}. {Besides|Further}, ${single}, and ${cases}. Write the conversion.`,
      `{Please compress|Please encode} ${text}. When a character is coming several times one after another, count it. Give ${wanted}. ${single}; ${cases}.`,
      `What are the lengths of the ${runs} in ${text}? {Answer|Reply} with ${wanted}, where ${single} and ${cases}.`,
      `Let ${text} be a concatenation of maximal ${runs}. Return ${wanted}. Convention: ${single}; ${cases}.`,
      `{Bandwidth is scarce|Disk space is expensive}, therefore squeeze ${text} before sending: detect its ${runs} and emit ${wanted}. Regarding loners, ${single}; regarding capitals, ${cases}.`,
      `Traversing ${text}, whenever the current symbol changes, flush what was accumulated. The flushed items make up ${wanted}. Furthermore ${single}; ${cases}. A symbol reappearing later starts afresh.`,
      `{Cars of a freight train|Passing vehicles} are recorded by type as letters. A guard wants ${wanted}, covering ${runs}. Agreement: ${single}; ${cases}. Supply this for ${text}.`,
      `Unit tests assert that ${text} becomes ${wanted}, that ${single}, that ${cases}, and that "" gives an empty result.`,
      `{A drummer|A signalman} {beats|sends} a sequence of symbols, often one symbol over and over. Protocol it: ${wanted}. ${single}; ${cases}.`,
    ],
  };
};

const forms = {
  "char, count":
    "{a list of pairs, each a character with the length of its run after it|(character, length) pairs in a list|a list of (character, count) pairs|pairs whose first part is the character and whose second part is how often it is repeated|a list with character and number for every run, in this order|two-element entries: character first, count second|a list of pairs, the character before the number}",
  "count, char":
    "{a list of pairs, each the length of a run with its character after it|(length, character) pairs in a list|a list of (count, character) pairs|pairs whose first part is how often a character is repeated and whose second part is the character|a list with number and character for every run, in this order|two-element entries: count first, character second|a list of pairs, the number before the character}",
  a3b2: '{one string in which each character is followed by the length of its run|a text of characters with their counts behind them|a single string like "a3b2"|a string made of the character and then the number, run after run|text in the form a3b2, i.e. character before number|a compressed string (letter, then count, as in x5y2)|one joined text, each run written as character and count}',
  "3a2b":
    '{one string in which each character is preceded by the length of its run|a text of characters with their counts before them|a single string like "3a2b"|a string made of the number and then the character, run after run|text in the form 3a2b, i.e. number before character|a compressed string (count, then letter, as in 5x2y)|one joined text, each run written as count and character}',
} as const;

const singles = {
  counted:
    "{a character that isn't repeated has the count 1|single characters are given with a 1|runs of length 1 are treated like all others|the number 1 is always stated, too|a lone character is a run with length 1|characters that stand alone are included, with count 1|also for one character by itself the 1 appears}",
  bare: "{a character that isn't repeated has no number|single characters are written as they are|for runs of length 1 only the character is written|the number 1 is left off|a lone character is copied without any count|characters that stand alone get no number|counts are written from 2 on only}",
  dropped:
    "{a character that isn't repeated does not appear in the result|single characters are skipped|runs of length 1 are not listed|only characters that occur at least twice in a row are reported|a lone character gives no entry|characters that stand alone are ignored|just runs with a length of 2 or more are returned}",
} as const;

const casings = {
  differ:
    '{upper and lower case are different|"A" and "a" are not equal|case matters|a capital and its small letter don\'t form one run|the case of letters is significant|characters are compared exactly, case included|capitals are distinct from small letters}',
  same: '{upper and lower case are equal, with lower case in the result|"A" and "a" are equal and both appear as "a"|case does not matter, and letters are returned in lower case|a capital and its small letter form one run, written small|the text is first converted to lower case|characters are compared without regard to case, the output being lowercase|capitals count as small letters, and only small letters are output}',
} as const;
