import type { family } from "../../src/domain/families/longest-word.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

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
  if (given.gives !== "word") return about(longest, given.gives);
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

type Gives = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly gives: unknown }>["gives"];

function about(longest: boolean, gives: Exclude<Gives, "word">): Wordings {
  const { code, plain, none } = others[gives](longest);
  const nothing = `{nothing there → ${none}|${none} on a blank string|blank input → ${none}}`;
  const m = `${longest ? "max" : "min"} len`;
  return {
    phrases: [],
    statements: [
      `tokens = s.split(), m = ${m}; {emit|yield} ${code}; ${nothing}`,
      `i have a line of words, need ${plain}. ${nothing} {pls|thx}`,
      `Let w₀, w₁, … be the whitespace-delimited tokens of s and m = ${longest ? "max" : "min"} len(wᵢ). {Output|Emit} ${code} (${none} without tokens).`,
      `{A neon sign maker|A typesetter} splits a {slogan|headline} at blanks, tabs and newlines, and asks for ${plain}. ${nothing}.`,
      `From string with spaces I need ${plain} (punctuation glued on a word is part of it). {Without words|When words are absent} give ${none}.`,
    ],
  };
}

interface Words {
  readonly code: string;
  readonly plain: string;
  readonly none: string;
}

const others: Readonly<Record<Exclude<Gives, "word">, (longest: boolean) => Words>> = {
  length: (longest) => ({
    code: "{m|m itself, a number}",
    plain: longest
      ? "{the record number of chars in a word|the char tally of whichever word is lengthiest}"
      : "{the scantest number of chars in a word|the char tally of whichever word is briefest}",
    none: "0",
  }),
  place: (longest) => ({
    code: "{min i with len(wᵢ) = m|the lowest 0-based i with len(token i) == m}",
    plain: longest
      ? "the 0-based position, among the words, of the lengthiest (tie: leftmost)"
      : "the 0-based position, among the words, of the briefest (tie: leftmost)",
    none: "-1",
  }),
  count: (longest) => ({
    code: "{the tally of tokens with len == m|#tokens of len m, repeats included}",
    plain: longest
      ? "{the tally of words sharing the record size, repeats included|a tally: words no other word exceeds in size}"
      : "{the tally of words sharing the scantest size, repeats included|a tally: words no other word undercuts in size}",
    none: "0",
  }),
  all: (longest) => ({
    code: "{an array of the tokens with len == m, stable|all tokens of len m as an array, repeats included}",
    plain: longest
      ? "{an array of every word of the record size, left to right|every word that no other exceeds in size, left to right as an array}"
      : "{an array of every word of the scantest size, left to right|every word that no other undercuts in size, left to right as an array}",
    none: "[]",
  }),
  others: (longest) => ({
    code: "the array of tokens after deleting {the leftmost one of len m|token min(i : len(wᵢ) = m)}",
    plain: longest
      ? "an array of the words once the lengthiest is struck out ({tie: strike the leftmost alone|just one goes, the leftmost})"
      : "an array of the words once the briefest is struck out ({tie: strike the leftmost alone|just one goes, the leftmost})",
    none: "[]",
  }),
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
