import type { family } from "../../src/domain/families/balanced-brackets.ts";
import type { WordingsOf } from "../wordings.ts";

// Curly brackets cannot stand in a template, so they are named.
export const wordings: WordingsOf<typeof family> = ({ pairs, result }) => {
  const names = pairs.map((pair) => kinds[pair]);
  const brackets = names.join(", ");
  const noise =
    "{Anything else is noise|Rest of the characters = noise, skip|Letters, digits etc. are irrelevant}.";
  const [notes, chat, math, story, question, jargon, clumsy] = results[result];
  return {
    phrases: [],
    statements: [
      `${notes} {Delimiters|Symbols}: ${brackets}. ${noise}`,
      `${chat} {only care about|i only mean} ${brackets}. {interleaving is not ok|closing one must be the same kind as the last still open one}.`,
      `${math} {Alphabet|Relevant tokens}: ${brackets}. ${noise}`,
      `A {coat check|warehouse} opens and shuts doors; the log is a string in which ${brackets} {stand for|are} doors of their kind, {last opened, first shut|always shutting the innermost open door}. ${story}`,
      `${question} {Relevant|In play}: ${brackets}; ${noise}`,
      `${jargon} Token {pairs|types}: ${brackets}; {everything else is a no-op|no-ops otherwise}.`,
      `${clumsy} {The signs are|I speak of signs} ${brackets}. {Other sign we not look|All other letter is not important}.`,
    ],
  };
};

const kinds = {
  "()": "{parens|( and )|parens ( )}",
  "[]": "{[ and ]|box brackets [ ]|squares [ ]}",
  "{}": "{curlies|curly ones|left and right brace}",
  "<>": "{chevrons|< and >|chevrons < >}",
} as const;

const results = {
  balanced: [
    "{Well-formed|Properly nested} string -> true, {malformed|broken nesting} -> false.",
    "i have some code-like text and need a yes/no: {does everything that opens also get closed right|is nothing left dangling}? true/false pls.",
    "Decide membership in the Dyck language: true iff the {subsequence|projection} of delimiters is well-nested.",
    "{Is the log consistent, with no door left open and none shut wrongly|Did each door get shut by its match and none stay open}? Boolean.",
    "Would a parser {accept|be happy with} the nesting in this input, true or false?",
    "Delimiter {validator|linter}: push openers on a stack, pop on closers, {bool out|hand back a bool}; {leftovers or mismatch mean false|true only if it empties without mismatch}.",
    "Please say True when all opening sign have own closing sign in good order, and say False when {some is wrong|not so}.",
  ],
  depth: [
    "Max nesting, all {types|sorts} in one {tally|counter}; {malformed|ill-formed} -> -1; none at all -> 0.",
    "i need to know the deepest level in some text, {kinds mixed together|any kind adds one level}. if the nesting is {broken|messed up} give me -1.",
    "Compute max over prefixes of (#openers − #closers), all kinds pooled, if the string is well-nested; {−1 otherwise|else −1}.",
    "At most how many doors, {no matter of what kind|kinds pooled}, stood open {together|simultaneously}? A log {with a mistake|that is inconsistent} yields -1.",
    "What is the peak level of nesting, {kinds lumped together|irrespective of kind}, and -1 for {ill-formed|malformed} input?",
    "Peak stack height while matching delimiters (one shared stack); {sentinel|fall back to} -1 on mismatch or leftover openers.",
    "Please calculate how many levels is the most inside one in other, all sort together. When signs not fit, {give me -1|answer is -1}.",
  ],
  "first wrong": [
    "0-based idx of earliest {bad|mismatching} closer; no bad closer -> idx of earliest {unclosed|dangling} opener; {clean|all fine} -> -1.",
    "where does my text break? give me the offset (starts at 0) of the first closer that {matches nothing|hits the wrong opener or none}. if closers are fine, the first opener {that stays open|without closer}. nothing wrong = -1.",
    "Let i be the least index of a closer not matching the top of the stack; if no such i, the least index of an opener {left on|remaining in} the stack; if the string is well-nested, −1. Indices from 0.",
    "{Pinpoint|Name} the earliest shutting that hit no door or the wrong one, by its offset, zero-based; if there was none, the earliest opening {whose door stayed open|never undone}; a clean log yields -1.",
    "At which zero-based offset should an editor put its {red mark|squiggle}: on the earliest mismatched closer, or {lacking that|if every closer is right} on the earliest dangling opener, or -1 for clean text?",
    "Syntax-error locator: {report|yield} offset (zero-based) of first unmatched or mismatching closer; else lowest offset remaining on the stack; -1 {when clean|on success}.",
    "Please show place (count begin by 0) of first closing sign which is wrong. {When no such, then|If not exist,} place of first opening sign which nobody close. All good is -1.",
  ],
  completion: [
    "{Suffix|Tail} of closers needed to balance the string; already fine -> ''; {unfixable by appending|beyond repair at the end} -> null.",
    "my text got cut off. tell me which closers to {tack on|stick on the end} (as one string, '' if complete), or null if {its broken already|a closer inside is wrong}.",
    "Find the {minimal|shortest} suffix t of closers with s + t well-nested (t may be ε); null {if no t exists|when no such t}.",
    "Which shuttings, in order and as one string, {are still due|remain to be done} after the log? None due is an empty string; null {for a log already wrong|where a shutting is already faulty}.",
    "What should autocomplete {append|type} after the input so that everything open gets closed ('' if nothing is open), or null if {no appending could rescue it|a closer already mismatches}?",
    "Auto-closer: unwind the leftover stack into a string of matching closers; {null on|bail with null on} an unmatched or mismatching closer; empty stack gives ''.",
    "Please give the closing signs which are lacking on the end, together like string, empty when nothing lacks. When this not can help because {a closing sign before is wrong|some closing is false}, give null.",
  ],
} as const;
