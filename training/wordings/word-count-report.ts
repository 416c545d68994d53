import type { family } from "../../src/domain/families/word-count-report.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ blankLines, words, shown, ofEquals }) => {
  const lines = lineCounts[blankLines];
  const wordCount = wordCounts[words];
  const label = words === "all" ? '"words: "' : '"different: "';
  const extreme = shown === "longest" ? "longest" : "shortest";
  const tie =
    ofEquals === "first"
      ? "{the first of equally long ones|on a tie the first|of several the one that comes first}"
      : "{the last of equally long ones|on a tie the last|of several the one that comes last}";
  return {
    phrases: [
      `reads a text from {standard input|stdin} and prints the number of its ${lines.plural}, the number of its ${wordCount}, and its ${extreme} word (${tie}), {after|behind} the labels "lines: ", ${label} and "${shown}: "`,
      `{reports on|describes} a text in its standard input by three lines: "lines: " with the number of ${lines.plural}, ${label} with the number of ${wordCount}, and "${shown}: " with the ${extreme} word, ${tie}`,
      `{counts|tells} the ${lines.plural} and the ${wordCount} of {the text in|all} its standard input, and {finds|shows} its ${extreme} word, ${tie}, printing lines that begin with "lines: ", ${label} and "${shown}: "`,
    ],
    statements: [
      `{Read|Take} a text from standard input and print three lines: "lines: " and the number of ${lines.plural}, ${label} and the number of ${wordCount}, "${shown}: " and the ${extreme} word, ${tie}{, or - if there is none|}.`,
      `{An editor|A writer} {wants to know|asks}, for the text on standard input, the number of ${lines.plural}, the number of ${wordCount} and the ${extreme} word. {Print|Output} them in three lines, after "lines: ", ${label} and "${shown}: ". {For words of equal length|Of equally long words}, take the ${ofEquals}.`,
      `{Statistics of a text|A short report on a text} {read from|given on} standard input: print "${shown}: " and the ${extreme} word (${tie}) as the last of three lines; before it "lines: " and how many ${lines.plural} there are, and ${label} and how many ${wordCount}.`,
      `Which is the ${extreme} word of a text, and how {big|long} is the text? From standard input, print "lines: " with the count of ${lines.plural}, ${label} with the count of ${wordCount}, and "${shown}: " with that word, ${tie}.`,
    ],
  };
};

const lineCounts = {
  counted: { plural: "{lines|lines (empty ones too)|lines (blank or not)}" },
  skipped: { plural: "{lines that are not blank|non-blank lines|lines with more than spaces or tabs}" },
} as const;

const wordCounts = {
  all: "{words|words in all|words (repeated ones too)}",
  different: "{different words|distinct words|different words (upper and lower case differ)}",
} as const;
