import type { family } from "../../src/domain/families/longest-word.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
type Easy = Extract<Given, { readonly gives: unknown }>;
type Medium = Exclude<Given, Easy>;

const text =
  "{a text|a sentence|a string|a piece of text|a line|a string of words|some text|a phrase|a paragraph}";

export const wordings: WordingsOf<typeof family> = (given) => ("by" in given ? ranked(given) : plain(given));

function ranked({ by, end, ties }: Medium): Wordings {
  const many = counts[by][end];
  const tie = tieRules[ties];
  const none =
    '{"" if there is no word|an empty string when no word exists|the empty string for a text without words|"" for lack of words|an empty string in case there are no words at all|empty string if nothing is a word}';
  const word =
    "{A word is a run of letters a to z|Words consist of a-z only, and everything else separates them|Anything but the letters a to z ends a word|Words are maximal sequences of small letters|Punctuation, digits and spaces separate words}";
  return {
    phrases: [
      `{determines|identifies} which word of ${text} has ${many}; {ties|in a tie}: ${tie}; {returns|gives} ${none}`,
      `{extracts|fetches} from ${text} the word {having|with} ${many} ({equal words|on equality}: ${tie}), or ${none}`,
      `{compares|ranks} the words of ${text} and {yields|outputs} the one with ${many}, {and where several share this|in the event of a tie} ${tie}, or ${none}`,
      `{accepts|receives} ${text} in lower case and {hands back|outputs} its word with ${many}; ${tie} if {several|more than one} qualify; ${none}`,
      `{searches|scans} ${text} for the word with ${many}, {breaking ties in favour of|preferring among equals} ${tie}; it gives ${none}`,
      `{outputs|delivers} the word with ${many} {occurring in|contained in} ${text}; for {equally good words|a tie} ${tie}; ${none}`,
      `{splits|breaks} ${text} into runs of a-z and {selects|chooses} the run with ${many} ({a tie goes to|when tied} ${tie}), with ${none}`,
      `{finds out|works out} the word with ${many} in ${text}, ${none}; {if two or more are equal|where words tie}, ${tie}`,
    ],
    statements: [
      `Given ${text} in lower case, {output|determine} the word with ${many}. If there is a tie, {output|choose} ${tie}. Return ${none}.`,
      `Word with ${many}. {Ties|Equal}: ${tie}. {Result|Otherwise}: ${none}. ${word}.`,
      `As {a word game player|a copywriter}, I want the word with ${many} from ${text}; if there are {several|two or more}, I want ${tie}. {Give me|I expect} ${none}.`,
      `hi, which word in ${text} has ${many}?? if its the same for more words then ${tie}. ${none} {thanks|please}`,
      `The result MUST be the word of the text with ${many}. Where several words qualify, it MUST be ${tie}. It SHALL be ${none}. ${word}.`,
      `{Step 1|First}: {find|collect} all words (runs of the letters a-z). {Step 2|Second}: {pick|keep} those with ${many}. {Step 3|Third}: {answer|return} ${tie}. Without words: ${none}.`,
      `{Exam question|Exercise}: in ${text}, {identify|determine} the word with ${many}, for equal words ${tie}; state ${none}. ${word}.`,
      `The {answer|return value} is the word with ${many}, {more precisely|and if that is not unique} ${tie}; it's ${none}.`,
      `${end === "most" ? "max" : "min"} over re.findall("[a-z]+", text), by the number of ${keys[by]}; {ties|equals}: ${tie}. Give ${none}.`,
      `{In Scrabble club|In a spelling game}, ${text} is read out. The word with ${many} is {chosen|crowned}, and when some are level, ${tie}. Return it, and ${none}.`,
      `{Count|Take} the ${keys[by]} in each word of ${text}. Where is that count {the ${end === "most" ? "highest" : "lowest"}|${end === "most" ? "greatest" : "smallest"}}? Return that word, for equal counts ${tie}, and ${none}.`,
      `{Don't return the count|Not the number is wanted} but the word: the one with ${many}. {Tied words|If equal}: ${tie}. {No words|Nothing found}: ${none}. ${word}.`,
      `A poster {shows|contains} ${text}. I look for the word with ${many}; should several be equal in this, I take ${tie}. ${none}. ${word}.`,
      `It is needed to find in ${text} such word which has ${many}. When it's equal, take ${tie}. Give ${none}.`,
    ],
  };
}

const keys = {
  letters: "{letters|characters}",
  different: "{distinct letters|different letters (each counted once)}",
  vowels: "{vowels|vowels a, e, i, o, u}",
} as const;

const counts = {
  letters: {
    most: "{the most letters|the greatest length|the highest number of letters|more letters than any other|the maximum letter count|the largest length in letters|the greatest count of letters|maximal length}",
    fewest:
      "{the fewest letters|the least length|the lowest number of letters|fewer letters than any other|the minimum letter count|the smallest length in letters|the least count of letters|minimal length}",
  },
  different: {
    most: "{the most different letters|the greatest variety of letters|the highest number of distinct letters|the largest set of letters|the maximum count of unique letters|the most letters when repeated ones are counted once|the greatest number of different characters|the biggest alphabet (repetitions not counted)}",
    fewest:
      "{the fewest different letters|the least variety of letters|the lowest number of distinct letters|the smallest set of letters|the minimum count of unique letters|the fewest letters when repeated ones are counted once|the least number of different characters|the smallest alphabet (repetitions not counted)}",
  },
  vowels: {
    most: "{the most vowels|the greatest number of vowels|the highest vowel count|the largest number of letters from aeiou|more vowels than any other|maximum vowels (repeated ones counted each time)|the most letters out of a, e, i, o, u|the highest amount of vowels}",
    fewest:
      "{the fewest vowels|the least number of vowels|the lowest vowel count|the smallest number of letters from aeiou|fewer vowels than any other|minimum vowels (repeated ones counted each time)|the fewest letters out of a, e, i, o, u|the lowest amount of vowels}",
  },
} as const;

const tieRules = {
  first:
    "{the first one|the word occurring earliest|whichever comes first in the text|the one nearest to the beginning|the earliest of them|the one that is read first|the leading one in text order|the first in reading order}",
  last: "{the last one|the word occurring latest|whichever comes last in the text|the one nearest to the end|the latest of them|the one that is read last|the final one in text order|the last in reading order}",
  alphabet:
    "{the alphabetically smallest|the one that is first in the alphabet|the first in dictionary order|the one a dictionary has first|the lexicographically first|whichever comes first when sorted from a to z|the one that sorts first alphabetically|the first by alphabetical order}",
} as const;

interface Asked {
  readonly what: string;
  readonly none: string;
}

function plain({ end, gives }: Easy): Wordings {
  const isLongest = end === "longest";
  const most = isLongest
    ? "{longest|lengthiest|longest (by number of characters)}"
    : "{shortest|briefest|shortest (by number of characters)}";
  const { what, none } = asked[gives](most, isLongest ? "long" : "short");
  const without =
    "{if there are no words|if it contains no words|when no word is there|for an empty or blank text|in the absence of words|where no words exist|if it is blank}";
  const blank =
    "{Words are separated by whitespace|Words stand between spaces, tabs or newlines|Blanks, tabs and line breaks separate the words|Split at whitespace|Any amount of whitespace may stand between words|Commas and the like are part of the word}";
  return {
    phrases: [
      `{determines|identifies} for ${text} ${what}, {or|giving} ${none} ${without}`,
      `{accepts|receives} ${text} and {outputs|hands back} ${what}; ${none} ${without}`,
      `{splits|breaks up} ${text} at whitespace and {reports|outputs} ${what}, {with|returning} ${none} ${without}`,
      `{examines|scans} the words of ${text} and {yields|produces} ${what}, {or|but} ${none} ${without}`,
      `{works out|finds out}, given ${text}, ${what} (${none} ${without})`,
      `{compares|measures} the lengths of the words in ${text} to {return|give} ${what}; ${without} it {returns|gives} ${none}`,
      `{outputs|delivers} ${what}, the words being those of ${text}, and ${none} ${without}`,
      `{looks at|goes over} all words of ${text}, {then returns|and then gives} ${what}, or ${none} ${without}`,
    ],
    statements: [
      `Given ${text}, {output|determine} ${what}. Return ${none} ${without}.`,
      `{Input|Argument}: ${text}. {Output|Wanted}: ${what}; ${none} ${without}. ${blank}.`,
      `As {an editor|a typesetter|a teacher}, I want to {enter|paste} ${text} and {get|see} ${what}, or ${none} ${without}.`,
      `hi! from ${text} i need ${what}. {should be|i want} ${none} ${without} {thanks|please}`,
      `The result MUST be ${what}. It MUST be ${none} ${without}. ${blank}.`,
      `{Step 1|First}: split the text at whitespace. {Step 2|Then}: {determine|work out} ${what}. ${without}, {answer|return} ${none}.`,
      `{Exam question|Exercise}: {state|determine} for ${text} ${what}; the answer is ${none} ${without}. ${blank}.`,
      `The {answer|return value} is ${what}, {except that it is|or} ${none} ${without}.`,
      `words = text.split(); {return|give back} ${what}; ${none} ${without}.`,
      `A {crossword author|headline writer|label printer} has ${text} and {asks for|needs} ${what}. ${none} ${without}. ${blank}.`,
      `{Measure|Compare} all words by their number of characters. We are {looking for|interested in} ${what}, and want ${none} ${without}.`,
      `{Suppose|Imagine} ${text} is {printed|written} one word per line. Return ${what}, ${none} ${without}.`,
      `{Don't forget the empty case|Mind empty input}: ${none} ${without}; otherwise ${what}. ${blank}.`,
      `It is needed to know, for ${text}, ${what}. {Otherwise|Else} ${none} ${without}.`,
    ],
  };
}

const asked: Readonly<Record<Easy["gives"], (most: string, long: string) => Asked>> = {
  word: (most, long) => ({
    what: `{the ${most} word, the first of equally ${long} ones|its ${most} word (the earliest on a tie)|whichever word is the ${most}, the first one if several are|the first of its ${most} words|the word with the ${long === "long" ? "most" : "fewest"} characters, and the first such word if there are several|the ${most} among its words, the leftmost one when tied}`,
    none: '{an empty string|""|the empty string}',
  }),
  length: (most, long) => ({
    what: `{the length of the ${most} word|how many characters the ${most} word has|how ${long} its ${most} word is|the number of characters in the ${most} word|the ${long === "long" ? "maximum" : "minimum"} word length|the size of the ${most} word in characters|the ${long === "long" ? "largest" : "smallest"} length among its words|len() of the ${most} word}`,
    none: "{0|zero}",
  }),
  place: (most, long) => ({
    what: `{the zero-based index of the ${most} word in the list of words, the first one if several are equally ${long}|at which index (from 0) among all words the ${most} one is, the earliest on a tie|the position of the ${most} word, the first word having position 0 and ties going to the first|how many words come before the first of the ${most} words|the index, counting words from 0, of the first ${most} word|which number the first of its ${most} words has, when words are numbered from 0|words.index() of the ${most} word, the first one among equals}`,
    none: "{-1|minus one (-1)}",
  }),
  count: (most, long) => ({
    what: `{how many words share the length of the ${most} one, itself counted|the number of words as ${long} as the ${most} word, including it|how often the ${long === "long" ? "maximum" : "minimum"} word length occurs|how many of its words are ${most}, repeated words counted every time|the count of words with the ${long === "long" ? "greatest" : "least"} length|the number of ${most} words, those equal to another one too|for how many words no other word is ${long === "long" ? "longer" : "shorter"}}`,
    none: "{0|zero}",
  }),
  all: (most, long) => ({
    what: `{every word that is as ${long} as the ${most} one, as a list in text order|the list of its ${most} words, all of them, in order and repeated ones repeatedly|a list of all words that have the ${long === "long" ? "maximum" : "minimum"} length, in their original order|the words of ${long === "long" ? "greatest" : "least"} length as a list, duplicates kept, in order of appearance|in order, a list of all words such that none is ${long === "long" ? "longer" : "shorter"}|all the words tied for ${most}, listed as they occur}`,
    none: "{an empty list|[]|the empty list}",
  }),
  others: (most) => ({
    what: `{all its words in order, minus the ${most} one (just the first of them on a tie)|the list of words that remains when the first ${most} word is removed|a list of every word except the ${most}, only the first being left out if several are|the words as a list, without the one that is ${most} (ties: drop only the first)|its words in a list after deletion of the first of the ${most} words|the remaining words, in order, once the ${most} word is taken out, the first one if there are several}`,
    none: "{an empty list|[]|the empty list}",
  }),
};
