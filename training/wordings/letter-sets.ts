import type { family } from "../../src/domain/families/letter-sets.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "compare") {
    const where = places[given.wanted];
    const what = {
      set: `the set of letters that ${where}`,
      text: `{a string|a text} {of|with} the letters that ${where}, each once, {in alphabetical order|sorted alphabetically}`,
      count: `{how many different letters there are|the number of distinct letters|a count of the different letters} that ${where}`,
    }[given.result];
    const cases = given.ignoresCase
      ? "{upper and lower case are the same (as lower case)|A counts as a, so everything is in lower case|case is ignored, everything being taken as lower case}"
      : "{upper and lower case are different|A and a are two letters|case matters}";
    const only =
      "{only a to z and A to Z are letters|only the letters a-z and A-Z count|everything but a-z and A-Z is ignored}";
    return {
      phrases: [
        `{compares|looks at} the letters of two {texts|strings} and returns ${what}; ${only}, and ${cases}`,
        `{takes|is given} two {strings|texts} and {finds|works out|gives back} ${what}, where ${only} and ${cases}`,
        `{determines|computes}, for {a pair of|two} {texts|strings}, ${what} ({note that |}${only}; ${cases})`,
      ],
      statements: [
        `{Given|For} two {strings|texts}, {return|find} ${what}. {Note that|Here,} ${only}, and ${cases}.`,
        `{Two friends|Ann and Bob} {each write|both write} a {text|message}. {Return|Find out} ${what}. {Mind that|Note that} ${only} and ${cases}.`,
        `{Regard|Take} {each of two texts|each of two strings} as a set of letters, where ${only} and ${cases}. {The answer is|Return} ${what}.`,
      ],
    };
  }
  const relation = relations[given.relation];
  const what = {
    list: `{a list of the words|the list of all words|the words, in a list and in their order,} that ${relation}`,
    set: `{the set of the words|the set of those words|a set with the words} that ${relation}`,
    count: `{how many words there are|the number of words|a count of the words} that ${relation}`,
  }[given.result];
  const cases = given.ignoresCase
    ? "{upper and lower case are the same|case is ignored|it makes no difference whether a letter is upper or lower case}"
    : "{upper and lower case are different|case matters|A and a are different letters}";
  const often =
    "{how often a letter occurs does not matter|repeated letters make no difference|it is irrelevant how often a letter occurs}";
  return {
    phrases: [
      `takes {words|a list of words} and {some letters|a string of letters} and returns ${what}; ${often}, and ${cases}`,
      `{filters|picks|chooses} words by {a given set of|given} letters: {it returns|the result is} ${what}, where ${often} and ${cases}`,
      `{goes through|checks} {a list|an array} of words{, comparing them with given letters,|} and {finds|gives} ${what} (${often}; ${cases})`,
    ],
    statements: [
      `{Given|For} {a list of words|an array of words} and a {string|text} of letters, {return|find} ${what}. {Note that|Here,} ${often}, and ${cases}.`,
      `{In a word game|For a crossword}, {letters are drawn|there are given letters} and {many|several} words {are possible|are at hand}. {Return|I need} ${what}. {Remember that|Mind that} ${often} and ${cases}.`,
      `{Take|Treat} {each word and the given letters|words and the given letters} as sets of letters ({so |}${often}; ${cases}). {The answer is|Return} ${what}.`,
    ],
  };
};

/** After "letters that". */
const places = {
  both: "{are in both|occur in both of them|the two have in common}",
  either:
    "{are in at least one of them|occur in either of them, or in both|are in one of the two or in both}",
  "first only":
    "{are in the first but not in the second|only the first one has|occur in the first and are missing in the second}",
  "one only": "{are in exactly one of them|occur in one of the two but not in both|only one of the two has}",
} as const;

/** After "words that". */
const relations = {
  only: "{have no other letters than the given ones|are made of the given letters only|contain nothing but given letters}",
  all: "{have all of the given letters|contain every one of the given letters|use each given letter at least once}",
  same: "{have exactly the given letters, all of them and no others|use all the given letters and no others|have the same letters as given, neither more nor fewer}",
  none: "{have none of the given letters|contain no given letter at all|avoid all of the given letters}",
  two: "{have at least two of the given letters|contain two or more of the given letters|use two different given letters or more}",
  three:
    "{have at least three of the given letters|contain three or more of the given letters|use three different given letters or more}",
  "all but one":
    "{lack exactly one of the given letters|contain all of the given letters except exactly one|have every given letter but one}",
} as const;
