import type { family } from "../../src/domain/families/word-frequencies.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ word, caseMatters, result }) => {
  const { clause, sentence } = words[word];
  const upper = caseMatters ? cases.matters : cases.ignored;
  if (result === "top") {
    return {
      phrases: [
        `{finds|returns} the three {most frequent|most common} words of a text with their counts, {most frequent first|as pairs, in falling order of counts}, {equally frequent ones in the order of the alphabet|ties alphabetically}, where ${clause}${upper.clause}`,
        `{counts|tallies} {words|the words} in a {text|string} and returns a list of {the top three|the three that occur most often} as (word, count), {on equal counts|with equal counts} in alphabetical order; ${clause}${upper.clause}`,
        `{returns|lists} up to three {pairs of word and count|(word, count) pairs} for the words that {occur|appear} most often in a text, {highest count|most frequent} first and then by the alphabet; ${clause}${upper.clause}`,
      ],
      statements: [
        `{Given|You get} a text, {find|return} the three words that occur most often, with their counts, {the most frequent first|highest count first}. Equally frequent ones come in {the order of the alphabet|alphabetical order}. ${sentence} ${upper.sentence}`,
        `{Which|What} are the three most {common|frequent} words {of|in} a text? ${sentence} ${upper.sentence} {Return|List} pairs of word and count, by falling count and then by the alphabet.`,
        `{To see what a text is about|For a word cloud}, its top three words are {wanted|needed}: pairs (word, count), most frequent first, ties in alphabetical order. ${sentence} ${upper.sentence} {There may be fewer.|}`,
      ],
    };
  }
  const which = result === "all" ? all : repeated;
  return {
    phrases: [
      `{counts|works out} how often ${which.each} {occurs|appears} in a {text|string}{| and returns a map from word to count| and gives the counts in a dictionary}, where ${clause}${upper.clause}`,
      `{returns|builds} a {dictionary|map} from ${which.words} of a text to {their|the} counts; ${clause}${upper.clause}`,
      `{takes|is given} a {text|string} and {tallies|counts} its words, and returns the number of occurrences of ${which.each}; ${clause}${upper.clause}`,
    ],
    statements: [
      `{Given|You get} a text, {count|return} how often ${which.each} occurs, as a {dictionary|map|mapping from words to counts}. ${sentence} ${upper.sentence}`,
      `How {often|many times} does ${which.each} {occur|appear} in a text? ${sentence} ${upper.sentence} {Return|Give} {a dictionary|a map|an object} with the counts.`,
      `{A linguist|A student of language} {counts|tallies} the words of a text. ${sentence} ${upper.sentence} The result is {a map|a dictionary} from ${which.words} to {their counts|how often they occur}.`,
      `{Make|Build} a frequency table of {a text|a string}: for ${which.each}, the number of times it {occurs|appears}. ${upper.sentence} ${sentence}`,
    ],
  };
};

const all = {
  each: "{each word|every word|each of its words}",
  words: "{all words|the words|all different words}",
} as const;

const repeated = {
  each: "{each word that occurs at least twice|every word that occurs more than once|each repeated word (words that occur once are left out)}",
  words:
    "{all words that occur at least twice|those words that occur more than once|the repeated words (words that occur once are left out)}",
} as const;

const words = {
  letters: {
    clause:
      "{a word is a stretch of the letters a-z and A-Z|words are made only of the letters a-z and A-Z|anything but the letters a-z and A-Z separates words}",
    sentence:
      "{A word is a stretch of the letters a-z and A-Z.|Words consist of letters (a-z, A-Z); all else separates them.|Anything but the letters a-z and A-Z ends a word.}",
  },
  "letters and digits": {
    clause:
      "{a word is a stretch of the letters a-z and A-Z and the digits 0-9|words are made only of letters a-z, A-Z and digits 0-9|anything but the letters a-z and A-Z and digits separates words}",
    sentence:
      "{A word is a stretch of the letters a-z and A-Z and the digits 0-9.|Words consist of letters (a-z, A-Z) and digits (0-9); all else separates them.|Anything but letters a-z, A-Z and digits 0-9 ends a word.}",
  },
  "letters and apostrophes": {
    clause:
      "{a word is a letter a-z or A-Z and all letters and apostrophes that follow it|words begin with a letter (a-z, A-Z) and go on with letters and apostrophes|a word is made of letters a-z, A-Z and apostrophes, with a letter first}",
    sentence:
      "{A word is a letter a-z or A-Z and all letters and apostrophes that follow it.|Words begin with a letter (a-z, A-Z) and go on with letters and apostrophes, as in don't.|A word is made of letters a-z, A-Z and apostrophes, and its first character is a letter.}",
  },
  "no blanks": {
    clause:
      "{a word is whatever stands between spaces, tabs and line breaks|words are separated by spaces, tabs and line breaks only|the text is split at whitespace, and punctuation stays}",
    sentence:
      "{A word is whatever stands between spaces, tabs and line breaks.|Words are separated by whitespace only, so punctuation belongs to them.|Split the text at spaces, tabs and newlines, and at nothing else.}",
  },
} as const;

const cases = {
  matters: {
    clause: "{|; upper and lower case differ|; case matters}",
    sentence: "{|Upper and lower case differ.|Counting is case-sensitive.}",
  },
  ignored: {
    clause:
      "{, ignoring case|; upper and lower case do not matter, and words are counted in lower case|; case is ignored by taking all words in lowercase}",
    sentence:
      "{Ignore case: count under the word in lower case.|Upper and lower case do not matter; use lower case for the words.|Take all words in lowercase.}",
  },
} as const;
