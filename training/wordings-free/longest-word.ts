import type { family } from "../../src/domain/families/longest-word.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if ("by" in given) {
    const most = given.end === "most";
    const { key, of } = counts[given.by];
    const { short, long } = ties[given.ties];
    const none = `{no word → ""|"" when nothing matches|"" if there isn't any}`;
    const extreme = most ? "{max|maximal|peak}" : "{min|minimal|lowest possible}";
    return {
      phrases: [],
      statements: [
        `tokens = {runs of a-z|regex [a-z]+}; {pick|choose} token w. ${extreme} ${key}; ${short}; ${none}`,
        `i have a lowercase text, need the token (run of a-z) ${most ? "{richest in|with a record amount of}" : "{poorest in|with the scantest supply of}"} ${of}. ${short}. ${none} {pls|thx}`,
        `W = maximal [a-z]+ runs of s. {Output|Evaluate} ${most ? "arg max" : "arg min"} over w ∈ W of ${key}; {ties|if not unique}: ${long}; "" for W = ∅.`,
        `{A sculptor|A sign painter} {charges|bills} by ${of} {in a word|per word}. From a {slogan|caption}, which word is the ${most ? "{dearest|priciest}" : "{cheapest|least pricey}"}? {Equal bills|When bills coincide}: ${long}. Words are runs of a-z; ${none}.`,
        `${most ? "{Argmax|max(key=…)}" : "{Argmin|min(key=…)}"} over {tokens|regex tokens [a-z]+}, key = ${key}. ${short}, ${none}.`,
        `{Tokenise|Chop up} a lowercase string (non a-z chars are delimiters). {Which token scores|Can you find the token scoring} ${most ? "{top|highest of all}" : "{lowest of all|bottom}"} on ${key}? {Draws|Draw}: ${long}. ${none}.`,
        `In string is need to search word where ${key} is most ${most ? "big" : "little"}. If more words have it same, then ${long}. {Without words|When words are absent} give "".`,
      ],
    };
  }
  const longest = given.end === "longest";
  const none = `{nothing there → ""|"" on a blank string|blank input → ""}`;
  return {
    phrases: [],
    statements: [
      `s.split() → token with ${longest ? "max" : "min"} len; {tie → leftmost|ties: lowest index}; ${none}`,
      `i have a line of words, need the one ${longest ? "{with a record number of chars|nothing else is longer than}" : "{with the scantest number of chars|nothing else is shorter than}"}. tie: whichever {came up earlier|stands further left}. ${none}`,
      `${longest ? "arg max" : "arg min"} |w| over the whitespace-delimited tokens w of s; {leftmost|lowest index} when tied; "" {without tokens|if s has no token}.`,
      `{A neon sign maker|A typesetter} is paid per {glyph|character}. Of the words in a {slogan|headline}, which is the ${longest ? "{priciest|dearest}" : "{cheapest|least pricey}"}? {Same price|Equal pay}: the one further left. ${none}.`,
      `{Tokenise|Split} on runs of blanks/tabs/newlines, ${longest ? "{argmax|max}" : "{argmin|min}"} by char length, {strictly ${longest ? "longer" : "shorter"} replaces the champion|an equal does not dethrone the champion}; {default|fallback} "".`,
      `{Can you spot|What is} the word ${longest ? "taking up most space" : "taking up least space"} in "${longest ? "to be alone" : "well to be"}"-like input? Here ${longest ? '"alone"' : '"to", since it precedes "be"'}. Earlier wins a draw, ${none}.`,
      `From string with spaces I need most ${longest ? "long" : "short"} word (punctuation glued on it is part of it). {When more are same|By same size} take the earlier. {Without words|When words are absent} give "".`,
    ],
  };
};

const counts = {
  letters: {
    key: "{length|len(w)|size in characters}",
    of: "{characters|a-z characters, repeats included|glyphs}",
  },
  different: {
    key: "{len(set(w))|number of unique characters|number of kinds of character}",
    of: "{unique characters|characters, each kind once|kinds of character}",
  },
  vowels: {
    key: "{tally of [aeiou]|number of a/e/i/o/u hits|aeiou hits, repeats included}",
    of: "{a/e/i/o/u|aeiou hits|characters out of aeiou}",
  },
} as const;

const ties = {
  first: {
    short: "{tie → leftmost|ties: lowest index|earlier beats equal later}",
    long: "{whichever stands furthest left|the leftmost|the one met earlier}",
  },
  last: {
    short: "{tie → rightmost|ties: highest index|later replaces equal earlier}",
    long: "{whichever stands furthest right|the rightmost|the one met later}",
  },
  alphabet: {
    short:
      "{tie → lexicographic min|ties: lowest in A–Z comparison|tie-break by plain string comparison, min}",
    long: "{the lexicographic minimum|whichever a dictionary lists earlier|the smallest by string comparison}",
  },
} as const;
