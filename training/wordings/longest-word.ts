import type { family } from "../../src/domain/families/longest-word.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if ("by" in given) {
    const many = counts[given.by][given.end];
    const tie = ties[given.ties];
    const none =
      "{or an empty string if there is no word|or an empty string when the text has no words|and an empty string where there is no word}";
    const noneSentence =
      "{If there is no word, return an empty string|Without any word, the answer is an empty string|A text without words gives an empty string}";
    return {
      phrases: [
        `{finds|returns|gives} the word {of|in} a {text|string} {with|that has} ${many}, {on a tie|among equals|of several such words} ${tie}, ${none}`,
        `takes a {text|string}, {splits it into words|looks at its words} and returns the one with ${many} ({ties go to|on a tie it is|if several are equal, it is} ${tie}), ${none}`,
        `{picks|selects} {out of|from} a {text|sentence} the word {that contains|having} ${many}, ${none}; {if several words tie, it takes|among equally good words it takes} ${tie}`,
      ],
      statements: [
        `{Given|For} a {text|string} in small letters, {return|find} the word with ${many}. Of several {such words|that are equal in this}, {take|return} ${tie}. ${noneSentence}.`,
        `Which word of a {text|string} {has|contains} ${many}? {Return it|Return that word}; {on a tie, return|if there are several, return} ${tie}. ${noneSentence}. {Words are rows of the letters a to z|Everything but a to z separates words}.`,
        `{In a word game|In a contest}, the word of a text with ${many} wins. {Ties go to|Among equals, it is} ${tie}. {Return|Report} the winner. ${noneSentence}.`,
      ],
    };
  }
  const { end, gives } = given;
  if (gives !== "word") return about(end, gives);
  const length = lengths[end];
  return {
    phrases: [
      `{finds|gives|returns} the ${end} word {of|in} a {text|sentence|string}, {the first of equals|on a tie the first}, or {an empty string|""} {if there is none|if it has no words}`,
      `{splits a string at whitespace|takes a string of words} and returns the ${length} {of its words|one}, {or an empty string if there are none|or an empty string without any}`,
      `{returns|picks out} {the word of a text|that word of a text} that has the ${end === "longest" ? "{most|largest number of}" : "{fewest|smallest number of}"} characters, or an empty string {for a text without words|if there is no word}`,
    ],
    statements: [
      `{Given|For} a {sentence|text}, {return|find} its ${length} word. {If several are equally ${end === "longest" ? "long" : "short"}, return the first|Of equals, take the first}. {Without any word, return an empty string|No words give an empty string}.`,
      `Which word {in|of} a {string|text} is the ${end}? Return {it|that word}, the first {one on a tie|if several tie}, or an empty string {if there is no word|if there are no words}.`,
      `{Words are separated by spaces, tabs or line breaks|Whitespace separates the words of a text}. {Find|Return} the ${end} one, {the first of several|of equals the first}; {if there is none, return an empty string|for no words at all, an empty string}.`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly gives: unknown }>;

const lengths = {
  longest: "{longest|longest (most characters)}",
  shortest: "{shortest|shortest (fewest characters)}",
} as const;

function about(end: Easy["end"], gives: Exclude<Easy["gives"], "word">): Wordings {
  const { asked, none } = others[gives];
  const what = asked(end, end === "longest" ? "long" : "short");
  const without = `{without any word|if there is no word|for a text without words}`;
  return {
    phrases: [
      `{returns|gives} ${what} {of|in} a {text|string|sentence}, {or|and} ${none} ${without}`,
      `{takes|is given} a {text|string} {whose words stand between spaces or line breaks|of words} and returns ${what} {in it|there}, or ${none} ${without}`,
    ],
    statements: [
      `{Given|For} a {sentence|text}, {return|find} ${what} {of it|in it}. {The answer is ${none} ${without}|Return ${none} ${without}}.`,
      `{Words are separated by spaces, tabs or line breaks|Whitespace separates the words of a text}. {Find|Return} ${what}; {if there is no word, return ${none}|for no words at all, ${none}}.`,
    ],
  };
}

const others: Readonly<
  Record<
    Exclude<Easy["gives"], "word">,
    { readonly asked: (end: string, long: string) => string; readonly none: string }
  >
> = {
  length: {
    asked: (end) => `{the length|the number of characters} of the ${end} word`,
    none: "0",
  },
  place: {
    asked: (end) =>
      `{the index|the place, counted from 0,} of the ${end} word among {the words|all words} ({of equals the first|on a tie that of the first})`,
    none: "-1",
  },
  count: {
    asked: (end, long) =>
      `{how many words are as ${long} as the ${end} one (itself included)|the number of words that are as ${long} as the ${end} one (which counts too)}`,
    none: "0",
  },
  all: {
    asked: (end, long) =>
      `{a list of all words that are as ${long} as the ${end} one (in order and with repetitions)|all the ${end} words, as a list in their order (one that occurs twice standing there twice)}`,
    none: "an empty list",
  },
  others: {
    asked: (end) =>
      `{the list of the words without the ${end} one|all words but the ${end} one, as a list} ({of equals only the first goes|on a tie only the first is left out}, the rest keeping its order)`,
    none: "an empty list",
  },
};

const counts = {
  letters: {
    most: "{the most letters|the largest number of letters|the highest letter count}",
    fewest: "{the fewest letters|the smallest number of letters|the lowest letter count}",
  },
  different: {
    most: "{the most different letters|the largest number of distinct letters|the most distinct letters}",
    fewest:
      "{the fewest different letters|the smallest number of distinct letters|the fewest distinct letters}",
  },
  vowels: {
    most: "{the most vowels|the largest number of vowels (a, e, i, o, u)|the highest count of vowels}",
    fewest: "{the fewest vowels|the smallest number of vowels (a, e, i, o, u)|the lowest count of vowels}",
  },
} as const;

const ties = {
  first: "{the first of them|the one that comes first in the text|the earliest one}",
  last: "{the last of them|the one that comes last in the text|the latest one}",
  alphabet:
    "{the alphabetically first one|the one that comes first in the alphabet|the first in alphabetical order}",
} as const;
