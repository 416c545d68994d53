import type { family } from "../../src/domain/families/word-frequencies.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ word, caseMatters, result }) => {
  const token = words[word];
  const casing = caseMatters ? cases.matters : cases.ignored;
  if (result === "top") {
    return {
      phrases: [],
      statements: [
        `top 3 tokens w/ tallies, {(token, n) tuples|[token, n]}, n desc then token asc. token: ${token}${casing}. {fewer if fewer exist|maybe < 3}.`,
        `i have some prose and need the 3 {hottest|most used} tokens plus how many hits each, as (token, hits), most hits on top, same hits -> a before b. a token is ${token}${casing}`,
        `Tokens: ${token}${casing}. Sort distinct tokens by (-f, token), f being the multiplicity; {take the leading three|slice [:3]} as (token, f).`,
        `{A radio host|A speech writer|A detective} wants to know which three {pet words|tokens} dominate a transcript: (token, hits), most hits on top, {level ones a to z|draws alphabetically}. {Definition|Token}: ${token}${casing}.`,
        `Counter(tokens).most_common(3) with {deterministic|lexicographic} tiebreak (a ahead of b), {emitting|yielding} (token, tally). {Tokenizer|Token regex}: ${token}${casing}.`,
        `{Please to find|I must find} three tokens that come most many times, with how many, in pairs (token, how many), big number before; {if same then like in dictionary|same number: a before b}. Token is ${token}${casing}.`,
      ],
    };
  }
  const keep =
    result === "all"
      ? "{|; even singletons|; no token is left off}"
      : "{; drop tallies of 1|; only tokens with n >= 2 stay|; hapaxes (n = 1) are filtered off}";
  return {
    phrases: [],
    statements: [
      `{bag of words|token histogram} as hash map, token -> n. token: ${token}${casing}${keep}.`,
      `i have some prose and need a hash map of tokens with how many hits each. a token is ${token}${casing}${keep}`,
      `f(t) = multiplicity of token t in the input; {return|output} f as key-value pairs t ↦ f(t). Tokens: ${token}${casing}${keep}.`,
      `{A radio host|A speech writer|A detective} {keeps a tally sheet|draws up a tally} of a transcript's tokens: which were used, and how many times. {Definition|Token}: ${token}${casing}${keep}. {Produce the sheet as a hash map.|Return it keyed by token.}`,
      `Counter over tokens, {returned as a plain hash map|keys tokens, values ints}. {Tokenizer|Token regex}: ${token}${casing}${keep}.`,
      `{Please to count|I must count} for text how many times comes each token, give it {as table token: number|as key and value}. Token is ${token}${casing}${keep}.`,
      `Which tokens are used, and how heavily? {Tally them in|Build} a hash map, token to hits. {By token we mean|A token:} ${token}${casing}${keep}.`,
    ],
  };
};

const words = {
  letters:
    "{maximal run matching [A-Za-z]+|unbroken run of ascii letters, digits and apostrophes being delimiters|only ascii alphabetic chars, everything different splits}",
  "letters and digits":
    "{maximal run matching [A-Za-z0-9]+|unbroken run of ascii alphanumerics, apostrophes being delimiters|ascii alphanumeric chars only, everything different splits}",
  "letters and apostrophes":
    "{match of [A-Za-z][A-Za-z']*|an ascii letter plus whatever ascii letters or ' come directly behind|run of ascii letters and ', never starting on '}",
  "no blanks":
    "{whatever split() on whitespace yields, punctuation glued on|maximal run of non-whitespace|blank-, tab- or newline-delimited chunk, commas and dots included}",
} as const;

const cases = {
  matters: "{; The ≠ the|, case-sensitive|; don't touch the casing}",
  ignored: "{; The = the, keyed as the|, lowercased beforehand|; fold to lower case}",
} as const;
