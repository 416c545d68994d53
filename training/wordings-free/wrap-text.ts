import type { family } from "../../src/domain/families/wrap-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const long = longs[parameters.long];
  if (parameters.kind === "ragged") {
    const align = aligns[parameters.align];
    return {
      phrases: [],
      statements: [
        `greedy {line breaking|line fill}, max w chars per row, single blanks. ${align}. {token > w|overlong token}: ${long}. out: array of rows.`,
        `i have prose and a number w and need it {folded|reflowed} to rows of w chars or less, {fill each row before the next|cram as much as goes}. ${align}. if a token is wider than w: ${long}`,
        `{textwrap clone|First-fit line breaker}: tokens split on whitespace, rejoined by one blank, row length ≤ w. ${align}. {Overflow policy|Too-wide tokens}: ${long}.`,
        `{A monk copies a chronicle|A label printer prints addresses|Subtitles are cut for a film}: w symbols fit across; {each row takes tokens until the next won't go in|a row is filled up before another starts}. ${align}. {Monster words|Giant words}: ${long}. {Which rows result?|Give the rows.}`,
        `Tokens t_1, t_2, …; append t to the current row iff {length + 1 + len(t) ≤ w|it stays ≤ w, blank included}, else open another. ${align}. len(t) > w: ${long}. {Output rows.|Emit the rows.}`,
        `{Please to break|I must break} text to rows, row has maximum w signs, {in row so many words how go|put so many words as go}. ${align}. {Word too big for row|Too big word}: ${long}.`,
      ],
    };
  }
  const { wider, last } = parameters;
  const gaps = `{gaps equal, leftover blanks one apiece from the ${wider}|blanks dealt evenly, the remainder going to gaps on the ${wider} side|gap sizes differ by ≤ 1, the bigger ones at the ${wider}}`;
  const final =
    last === "left"
      ? "{final row: flush left, single blanks|final row not stretched, starts at the left edge|the bottom row is ragged right}"
      : "{final row: flush right, single blanks, blanks in front|final row not stretched, pushed over to the right edge|the bottom row is padded in front, ragged left}";
  return {
    phrases: [],
    statements: [
      `greedy {line fill|line breaking} + full justify to w chars. ${gaps}. ${final}. {token > w|overlong token}: ${long}. out: array of rows.`,
      `i have prose and a number w and need {block text|both edges flush}, every row w chars, {cram as much as goes|fill each row before the next}. ${gaps}. ${final}. if a token is wider than w: ${long}`,
      `{Text justification|Typesetter} kata: first-fit rows, {stretched|expanded} to width w; ${gaps}; ${final}. {Overflow policy|Too-wide tokens}: ${long}.`,
      `{A printer sets a newsletter|An engraver fills a plaque}, w symbols across, {straight on both sides|even margins}; each row takes tokens until the next won't go in. ${gaps}; ${final}. {Monster words|Giant words}: ${long}. {Which rows result?|Give the rows.}`,
      `Append tokens to a row while length ≤ w (blanks included), then {stretch it|distribute} to exactly w: ${gaps}. ${final}. len(t) > w: ${long}. {Output rows.|Emit the rows.}`,
      `{Please to break|I must break} text to rows with w signs and make {both sides straight|it straight left and right}, in row so many words how go. ${gaps}. ${final}. {Too big word|Word too big for row}: ${long}.`,
    ],
  };
};

const longs = {
  "stick out":
    "{own row, overflowing, in one piece|let it overflow, sole occupant of a row|don't break it, it may protrude by itself}",
  "are cut":
    "{fresh row, chopped every w chars without a dash, its tail may be joined by later tokens|hard-break at w, no dash, beginning on a fresh row|slice in w-char chunks from a fresh row on, no dash}",
  "are hyphenated":
    "{fresh row, w-1 chars and '-' per row till the tail fits|hard-break with a dash closing each full row, beginning on a fresh row|slice in chunks of w-1 plus '-', from a fresh row on}",
} as const;

const aligns = {
  left: "{flush left, nothing trailing|no blanks ahead or trailing|ragged right, rstripped}",
  right: "{flush right, i.e. rjust to w|pad in front until w chars|ragged left, blanks in front}",
  centre:
    "{in the middle: floor((w - len) / 2) blanks ahead, zero behind|middle, pad in front only, an odd leftover puts the text nearer to the left edge|blanks in front: (w - len) // 2, none trailing}",
  "centre, rather right":
    "{in the middle: ceil((w - len) / 2) blanks ahead, zero behind|middle, pad in front only, an odd leftover puts the text nearer to the right edge|blanks in front: (w - len + 1) // 2, none trailing}",
} as const;
