import type { family } from "../../src/domain/families/word-frequencies.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ word, caseMatters, result }) => {
  const means = words[word];
  const letters = caseMatters ? cases.matters : cases.ignored;
  const what = results[result];
  return {
    phrases: [
      `{accepts|receives|reads} a {text|string} and {gives back|outputs|delivers} ${what}; ${means}; ${letters}`,
      `{determines|establishes|evaluates}, {given|for} a {text|string}, ${what}, where ${means}, and ${letters}`,
      `{analyses|examines|scans} a {text|string} for its words and {reports|yields|hands back} ${what} (${means}; ${letters})`,
      `{splits|divides|breaks up} a {text|string} into words and {returns|produces} ${what}. {Here|By definition} ${means}, and ${letters}`,
      `{must|should} return ${what}, when {passed|handed} a text; ${means}; ${letters}`,
      `{tells|answers with} ${what} {as regards|in} a given {text|string}; ${letters}; ${means}`,
      `{computes|creates|draws up} ${what} from {the words of a text|all words in a string}, {on the understanding|given} that ${means} and ${letters}`,
      `{goes over|works through} a {text|string} word by word, {counting|keeping count}, and {returns|finally gives} ${what}; ${means}; ${letters}`,
    ],
    statements: [
      `You are given a string. Return ${what}. {Note that|Constraints:} ${means}, and ${letters}.`,
      `As {an author|an editor|a speech writer|a pupil} I want ${what} for my text, so that I {notice|see} which words I {use|overuse}. It is agreed that ${means}, and ${letters}.`,
      `Returns ${what}. Args: a text. {Tokenisation|Words}: ${means}; ${letters}.`,
      `hey, i've got a text and {want|need} ${what}. ${means}, ${letters} {pls|thx|please}`,
      `The function MUST return ${what}. It SHALL be the case that ${means}. Also, ${letters}.`,
      `{Exercise|Task}. {Read|Take} a text and {determine|work out} ${what}. {Assume that|Here,} ${means}, and ${letters}.`,
      `{Beginner question|I'm stuck}: how do I get ${what} from a text? My {teacher|exercise} says that ${means} and ${letters}.`,
      `1. Find the words of the text: ${means}. 2. Count them; ${letters}. 3. {Return|Output} ${what}.`,
      `{The result|What comes out} is ${what}, {what goes in being|if you put in} a text. ${means}; ${letters}.`,
      `{A newspaper|A song|A sermon|A diary} is searched for words. {We want|Find|Report} ${what}. {Remember:|Mind:} ${means}, and ${letters}.`,
      `{Implement|Add} word statistics: text in, out comes ${what}. {Details|Rules}: ${means}; ${letters}.`,
      `Don't count characters, count words: {hand back|return} ${what} for a given text. ${letters}, and ${means}.`,
      `Table words, one row per word of the text (${means}; ${letters}): select word, count(*), group by word. {Return|Wanted:} ${what}.`,
      `Exam question: a text is given. {State|Give} ${what}, knowing that ${means} and ${letters}.`,
      `{Like a tag cloud|For a search index|For a spelling list}, {we need|I need|one needs} ${what}, {made from|taken from} a text. ${means}; ${letters}.`,
      `{Words come from a text|Let a text be made of words}: ${means}; ${letters}. Of these, {compute|return|find} ${what}.`,
    ],
  };
};

const results = {
  all: "{a dictionary that maps each word to the number of its occurrences|the number of occurrences of every word, as key-value pairs|how many times each word occurs, in a map with the words as keys|a mapping word -> count for all the words there are|for each distinct word its count, as a dictionary or plain object|a table (dict or object) saying how often each word was used|the frequencies of all words, keyed by word|an object whose keys are the words and whose values are their frequencies|a tally of all words by word}",
  repeated:
    "{a dictionary that maps each word occurring two times or more to the number of its occurrences|the number of occurrences of every word that is there more than once, as key-value pairs|how many times each repeated word occurs, in a map with words as keys, where words found a single time are omitted|a mapping word -> count for the words with a count >= 2 only|for each distinct word that comes back at least once its count, as a dictionary or plain object, leaving out words with count 1|a table (dict or object) saying how often each word was used, restricted to words used at least twice|the frequencies of all words with a frequency above 1, keyed by word|an object whose keys are the words occurring several times (2 or more) and whose values are their frequencies|a tally by word, without the words that appear just once}",
  top: "{the 3 commonest words with their counts, as a list of pairs from the highest count down, where words with the same count are in alphabetical order|a list of (word, count) for the three words used most, most used first, ties being broken alphabetically|the three most frequently used words as pairs (word, count), in decreasing order of count and, for equal counts, from A to Z|at most three (word, count) pairs: sorted by count descending, then by word ascending, the first three of them|the top 3 of the words by frequency, each with its frequency, in a list; on equal frequency the alphabetically smaller word goes first|which three words come most often and how often, as a list of pairs, more frequent ones ahead, equally frequent ones alphabetically|a ranking of the three words with the highest counts (pairs of word and count; fewer if there are fewer words), equal counts in order of the alphabet|the first three entries of the frequency list, which has pairs (word, count) and is ordered by falling count, then alphabetically}",
} as const;

const words = {
  letters:
    "{a word consists of one or more letters from a to z or A to Z and ends at any other character|words are runs of English letters, so digits, apostrophes and all the rest only separate them|what matches [a-zA-Z]+ is a word|each sequence of letters a-z, A-Z, as long as possible, is a word|anything that is not a letter a-z or A-Z counts as a separator, so that don't makes two words, don and t|words are made up solely of the letters a-z in small or capital form|only a-z and A-Z belong to words; digits and punctuation part them|a word is an unbroken series of letters (a-z, A-Z)}",
  "letters and digits":
    "{a word consists of one or more letters (a-z, A-Z) or digits (0-9) and ends at any other character|words are runs of English letters and digits, so apostrophes and all the rest only separate them|what matches [a-zA-Z0-9]+ is a word|each sequence of letters a-z, A-Z and digits 0-9, as long as possible, is a word|anything that is neither a letter a-z or A-Z nor a digit counts as a separator, so that r2d2 is one word but don't is two|words are made up solely of letters a-z, A-Z and figures 0-9|only a-z, A-Z and 0-9 belong to words; punctuation and spaces part them|a word is an unbroken series of letters and digits (a-z, A-Z, 0-9)}",
  "letters and apostrophes":
    "{a word starts with a letter (a-z, A-Z) and continues as long as letters or apostrophes come|words begin with an English letter, after which letters and apostrophes may follow, while all other characters separate|what matches [a-zA-Z][a-zA-Z']* is a word|each sequence of letters a-z, A-Z and apostrophes that has a letter at its front, as long as possible, is a word|don't is a single word: apostrophes behind a first letter (a-z, A-Z) belong to the word, anything else but letters ends it|words are made up of letters a-z, A-Z and apostrophes, the first character being a letter|besides the letters a-z and A-Z a word can have apostrophes, just not at its start; digits and the like part words|a word is a letter (a-z, A-Z) plus all directly following letters and apostrophes}",
  "no blanks":
    "{a word is any piece of text without spaces, tabs and line breaks, between such characters|words are what is left when the text is split at spaces, tabs and newlines, with punctuation remaining part of them|what matches \\S+ is a word|each sequence of non-whitespace characters, as long as possible, is a word|nothing but whitespace (space, tab, line break) separates words, so that end. with its full stop is a word|words may contain any characters other than spaces, tabs and line breaks|only blanks, tabs and newlines part words; commas, digits and dots belong to them|a word is an unbroken series of characters that are not whitespace}",
} as const;

const cases = {
  matters:
    "{capital and small letters are distinguished|The and the are two different words|case is significant|words differing in case are different words|the case of words is left unchanged|words are compared exactly as written, with regard to case}",
  ignored:
    "{capital and small letters are not distinguished, and words are given in lower case|The and the are the same word, written the|case is insignificant, so the text is lowercased first|words differing only in case are one word, in lowercase|everything is converted to lower case before counting|words are compared without regard to case and returned in small letters}",
} as const;
