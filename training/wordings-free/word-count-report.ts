import type { family } from "../../src/domain/families/word-count-report.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ blankLines, words, shown, ofEquals }) => {
  const rows = lineCounts[blankLines];
  const tokens = wordCounts[words];
  const label = words === "all" ? "words" : "different";
  const extreme =
    shown === "longest"
      ? "{lengthiest token|token with max length|token made of the most chars}"
      : "{briefest token|token with min length|token made of the fewest chars}";
  const tie =
    ofEquals === "first"
      ? "{earliest wins|of equals the one met earliest|ties: leftmost}"
      : "{latest wins|of equals the one met latest|ties: rightmost}";
  const none = "{|, - when there is no token|; no tokens: -}";
  return {
    phrases: [],
    statements: [
      `mini wc on stdin. 3 rows out: "lines: " ${rows}; "${label}: " ${tokens}; "${shown}: " ${extreme}, ${tie}${none}.`,
      `i pipe some prose in and need on stdout "lines: " + {how many|tally of} ${rows}, "${label}: " + {how many|tally of} ${tokens}, "${shown}: " + ${extreme} (${tie}${none})`,
      `L = #${rows}, W = #${tokens}, m = ${extreme} (${tie}). Read stdin, write "lines: L", "${label}: W", "${shown}: m", {each in its own row|one below the other}${none}.`,
      `{A poet|A blogger|A teacher} {feeds an essay to|drops a letter into} stdin and {wonders|is curious} about: ${rows} (how many), ${tokens} (how many), and the ${extreme} (${tie}${none}). {Show|Write} these in rows tagged "lines: ", "${label}: ", "${shown}: ".`,
      `{Tokenise stdin on whitespace|split() the input}, {then dump|then emit} stats: "lines: N" over ${rows}, "${label}: N" over ${tokens}, "${shown}: W" with the ${extreme}, ${tie}${none}.`,
      `{Please the program takes|Program must take} text from stdin and show three rows. "lines: " with how many are ${rows}; "${label}: " with how many are ${tokens}; "${shown}: " with ${extreme}, ${tie}${none}.`,
    ],
  };
};

const lineCounts = {
  counted:
    "{rows, void ones not left off|newline-separated rows of every kind|all rows, with or without content}",
  skipped: "{rows having content|rows that hold something besides whitespace|rows, void ones not reckoned}",
} as const;

const wordCounts = {
  all: "{whitespace-separated tokens, repeats too|tokens, no dedupe|tokens in all}",
  different: "{unique tokens (case-sensitive)|tokens after dedupe, Ab ≠ ab|elements of the token set}",
} as const;
