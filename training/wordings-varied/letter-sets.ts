import type { family } from "../../src/domain/families/letter-sets.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "compare") {
    const where = places[given.wanted];
    const capitals = given.ignoresCase ? "" : " (all capitals before the small letters)";
    const what = {
      set: `{a set of the letters that ${where}|as a set, all letters that ${where}|the letters that ${where}, in a set|exactly those letters, in the form of a set, that ${where}|a set holding each letter that ${singular(given.wanted)}}`,
      text: `{a sorted string of the letters that ${where}, without repeats${capitals}|the letters that ${where}, joined alphabetically into one string, each a single time|as one text in alphabetical order${capitals}, every letter once, the letters that ${where}|a string made of the distinct letters that ${where}, from A to Z|a text with each letter that ${singular(given.wanted)}, once and in alphabetical order${capitals}}`,
      count: `{the count of distinct letters that ${where}|how many letters, each counted once, ${where}|the number of different letters that ${where}|how many different letters ${where}|the size of the set of letters that ${where}}`,
    }[given.result];
    const cases = given.ignoresCase
      ? "{capital and small letters are treated alike (convert them to lower case)|B and b are the same letter, namely b|the texts are lowercased first|the comparison is case-insensitive and works in lower case|capitals are taken as small letters|case makes no difference, lower case is used throughout}"
      : "{capital and small letters are distinct|B and b are not the same letter|the comparison is case-sensitive|a capital is another letter than the small one|case makes a difference|letters are taken as they are written, large or small}";
    const only =
      "{only a-z and A-Z are regarded as letters|digits, blanks, punctuation and letters with accents do not count|what is not one of a-z or A-Z is skipped|nothing but English letters (a-z, A-Z) counts|no characters other than a to z and A to Z are considered|letters are those matching [a-zA-Z], the rest is disregarded}";
    return {
      phrases: [
        `{accepts|receives|reads} two {texts|strings} and {gives back|outputs|reports} ${what}; ${only}, and ${cases}`,
        `{determines|establishes|finds out}, {given|for} a first and a second {text|string}, ${what}, provided that ${only} and ${cases}`,
        `{contrasts|matches|checks} the letters of one {text|string} against those of another and {yields|hands back|delivers} ${what} (${only}; ${cases})`,
        `{collects|extracts} the letters of {each of two texts|each of two strings} and {produces|derives} ${what}. {Here|For this} ${only}, and ${cases}`,
        `{answers with|tells|calculates} ${what}, {where|when} a first and a second text are {given|passed} and ${only}; {besides,|moreover,} ${cases}`,
        `{should|must} return ${what}, {its two arguments being texts|its input being two texts}; ${only}; ${cases}`,
        `uses {sets|set operations} on the letters of {a pair of|two} strings {to obtain|to get|in order to return} ${what}; ${cases}; ${only}`,
        `{evaluates|analyses} which letters {two sentences|two texts} {contain|are made of} and {returns|gives} ${what}; {rules|notes}: ${only}; ${cases}`,
      ],
      statements: [
        `You are given two strings, a first and a second one. Return ${what}. {Note that|Constraints:} ${only}, and ${cases}.`,
        `As a {teacher|typesetter|codebreaker} I have a first and a second text and {want to know|need} ${what}. For me ${only}, and ${cases}.`,
        `Returns ${what}. Args: a first string and a second string. {Notes|Remarks}: ${only}; ${cases}.`,
        `hi! two strings, first and second. {i need|can i get|pls return} ${what}. ${only} and ${cases}`,
        `The function MUST return ${what}. It SHALL be observed that ${only}. Furthermore, ${cases}.`,
        `{Exercise|Task}. {Write down|Determine} the letters of a first text and of a second text; {then give|from them, find} ${what}. {Assume that|Here,} ${only}, and ${cases}.`,
        `{I'm learning about sets|Beginner question}: for two texts (first, second) I {should|have to} return ${what}. {The exercise says that|My teacher says} ${only} and ${cases}. How?`,
        `1. Take the letters of the first text and those of the second (${only}; ${cases}). 2. {Return|Output|Give back} ${what}.`,
        `{The result|What comes out} is ${what}, {the inputs being|if you put in} a first and a second text. ${only}; ${cases}.`,
        `{Two signs|Two headlines|Two poems} are {painted|printed|written}, a first and a second. {Say|Find out|Report} ${what}. {Remember:|Mind:} ${only}, and ${cases}.`,
        `{Implement|Add} a letter comparison: {input|in} two strings (first, second), {output|out} ${what}. {Details|Rules}: ${only}; ${cases}.`,
        `Don't look at {how often letters come|repetitions}, only at whether they are there: {return|hand back} ${what}, for a first and a second string. ${cases}, and ${only}.`,
        `Let A and B be the sets of letters of the first and the second text (${only}; ${cases}). {Give|Compute|State} ${what}; {in symbols|i.e.} ${symbols[given.wanted]}${given.result === "count" ? ", of which only the size is asked" : ""}.`,
        `Exam question: a first and a second string are given. {State|Work out} ${what}, {given|knowing} that ${only} and ${cases}.`,
        `{Children|Two players} {lay|make} a word each with letter tiles, {the first one|player one} and {the second one|player two}. {What is|We ask for|Return} ${what}? ${only}; ${cases}.`,
      ],
    };
  }
  const relation = relations[given.relation];
  const what = {
    list: `{a list of the words that ${relation}, in their original order|all words that ${relation}, as a list, order and repetitions unchanged|those words, listed in the order in which they come, that ${relation}|the list of words cut down to those that ${relation}|a list with only the words that ${relation}, exactly as written and in the given order}`,
    set: `{a set of the words that ${relation}|as a set, all words that ${relation}|the words that ${relation}, in a set|exactly those words, in the form of a set, that ${relation}|a set (no duplicates) containing the words that ${relation}}`,
    count: `{how many of the words ${relation}|the count of words that ${relation}, repeated words counted each time|the number of words in the list that ${relation}|how many words there are that ${relation}|the length of the list of words that ${relation}}`,
  }[given.result];
  const cases = given.ignoresCase
    ? "{capital and small letters are treated alike|B and b are the same letter|the comparison is case-insensitive|case makes no difference|everything is compared in lower case|it is all one whether letters are large or small}"
    : "{capital and small letters are distinct|B and b are not the same letter|the comparison is case-sensitive|case makes a difference|a capital is another letter than the small one|letters count as they are written, large or small}";
  const often =
    "{it does not matter how many times a letter is there|each letter counts once, both in a word and among the given ones|doubled letters count as one|only whether a letter is there counts, not how often|the number of copies of a letter is of no importance|a letter may be used any number of times}";
  return {
    phrases: [
      `{accepts|receives|reads} a list of words and a string of letters and {gives back|outputs|reports} ${what}; ${often}, and ${cases}`,
      `{selects|extracts|sifts} words according to given letters and {yields|hands back|delivers} ${what}, {given|provided} that ${often} and ${cases}`,
      `{compares|matches} every word with a text of letters and {produces|returns} ${what} (${often}; ${cases})`,
      `{determines|establishes|tells}, for words and a string of given letters, ${what}. {Here|In this} ${often}, and ${cases}`,
      `{should|must} return ${what}, when {called with|passed} some words and the letters as one string; ${often}; ${cases}`,
      `uses {sets|set operations} to {test|check} each word's letters against given ones and {returns|obtains} ${what}; ${cases}; ${often}`,
      `{searches|combs} a {vocabulary|list of words} and {answers with|returns} ${what}, the letters being given in a string; ${often}; ${cases}`,
      `helps in a {word game|crossword}: {given|from} the words and some letters it {gets|finds} ${what}; {rules|notes}: ${often}; ${cases}`,
    ],
    statements: [
      `You are given an array of words and a string of letters. Return ${what}. {Note that|Constraints:} ${often}, and ${cases}.`,
      `As a {crossword fan|teacher|Scrabble player} I have words and a few letters and want ${what}. For me ${often}, and ${cases}.`,
      `Returns ${what}. Args: a list of words, and the letters as a string. {Notes|Remarks}: ${often}; ${cases}.`,
      `hi! got a list of words and some letters in a string. {i need|can i get|pls return} ${what}. ${often} and ${cases}`,
      `The function MUST return ${what}, where the given letters are the characters of its second argument. It SHALL be observed that ${often}. Furthermore, ${cases}.`,
      `{Exercise|Task}. Given are words and a string with letters. {Determine|Find} ${what}. {Assume that|Here,} ${often}, and ${cases}.`,
      `{I'm learning about sets|Beginner question}: for a list of words and a string of letters I {should|have to} return ${what}. {The exercise says that|My teacher says} ${often} and ${cases}. How?`,
      `1. Make a set of the given letters. 2. Make a set of each word's letters. 3. {Return|Output|Give back} ${what}. {Mind:|Note:} ${often}, and ${cases}.`,
      `{The result|What comes out} is ${what}, {the inputs being|if you put in} words and a string of letters. ${often}; ${cases}.`,
      `{A printer has only some letters left|On a keyboard some keys are marked|A child knows some letters}, they are given as a string, and there is a list of words. {Say|Find out|Report} ${what}. {Remember:|Mind:} ${often}, and ${cases}.`,
      `{Implement|Add} a word filter by letters: {input|in} words and letters, {output|out} ${what}. {Details|Rules}: ${often}; ${cases}.`,
      `Don't count {copies|how often letters come}, just look whether they are there: {return|hand back} ${what}, {given|for} words and a string of letters. ${cases}, and ${often}.`,
      `words.filter(w => ...): {keep|let through} a word by comparing its letters with the given ones, so that you get ${what}. ${often}; ${cases}.`,
      `Exam question: some words and some letters (one string) are given. {State|Work out} ${what}, {given|knowing} that ${often} and ${cases}.`,
      `{In a quiz show|At a school fair} letters are {drawn|turned over}, and words {stand on a board|lie on cards}. {What is|We ask for|Return} ${what}? ${often}; ${cases}.`,
    ],
  };
};

function singular(wanted: keyof typeof places): string {
  return {
    both: "{is found in the first as well as in the second|occurs in both texts}",
    either: "{is found in the first, in the second or in both|occurs in at least one of the texts}",
    "first only":
      "{is found in the first but nowhere in the second|occurs in the first text and not in the second}",
    "one only": "{is found in one of the texts but not in both|occurs in exactly one of the two texts}",
  }[wanted];
}

const symbols = {
  both: "A ∩ B",
  either: "A ∪ B",
  "first only": "A − B",
  "one only": "(A ∪ B) − (A ∩ B)",
} as const;

/** After "letters that". */
const places = {
  both: "{appear in both texts|are shared by the two texts|are common to both|occur in the first and also in the second|belong to each of the two texts|both texts contain|can be found in either text alike, i.e. in both,|are present in the first text and in the second text}",
  either:
    "{appear in one text or the other or both|occur in the first or the second text (or in both)|are present in at least one of the two texts|any of the two texts contains|are found when both texts are put together|are in the combined texts|at least one of the texts has}",
  "first only":
    "{appear in the first text and do not appear in the second|the first text has and the second has not|are found in the first text only|remain of the first text's when the second's are taken away|are present in the first, absent from the second|belong to the first text but are missing from the second|the second text lacks although the first has them}",
  "one only":
    "{appear in one of the two texts but not in the other|are found in exactly one text|one text has and the other has not, no matter which|are not shared: they belong to the first alone or to the second alone|occur in either the first or the second but never in both|are present in precisely one of the two texts|the two texts do not have in common, from either side}",
} as const;

/** After "words that". */
const relations = {
  only: "{consist of the given letters and nothing else|use none but the given letters|can be written with the given letters alone|have every one of their letters among the given ones|contain no letter outside the given ones|need no letters beyond the given ones|are spelled with given letters exclusively|have a subset of the given letters}",
  all: "{include every given letter (others may be there too)|contain all the given letters, whatever else they contain|do not miss any of the given letters|have each of the given letters somewhere|use all of the given letters and possibly more|show every one of the given letters|have the given letters as a subset|leave out not a single given letter}",
  same: "{have just the given letters: each of them, and nothing else|consist of all the given letters and only of these|contain every given letter and no other letter|have the same set of letters as the one given|use each given letter and none besides|match the given letters exactly, with none missing and none extra|equal the given letters when both are taken as sets}",
  none: "{do not contain any of the given letters|are free of the given letters|use not one of the given letters|have no letter in common with the given ones|do without the given letters|lack all of the given letters|avoid every given letter|consist only of letters other than the given ones}",
  two: "{contain 2 or more of the given letters|have a minimum of two different given letters|share at least two letters with the given ones|use two or more different letters of those given|have more than one of the given letters|include at least 2 distinct given letters|have not fewer than two of the given letters}",
  three:
    "{contain 3 or more of the given letters|have a minimum of three different given letters|share at least three letters with the given ones|use three or more different letters of those given|have more than two of the given letters|include at least 3 distinct given letters|have not fewer than three of the given letters}",
  "all but one":
    "{miss exactly one of the given letters|contain all given letters but one|have all except a single one of the given letters|use every given letter save exactly one|are without precisely one of the given letters|include all the given letters minus exactly one|lack one given letter, not more and not less|have one less than all the different given letters}",
} as const;
