import type { family } from "../../src/domain/families/word-count-report.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ blankLines, words, shown, ofEquals }) => {
  const lines = lineCounts[blankLines];
  const count = wordCounts[words];
  const label = words === "all" ? "words" : "different";
  const extreme =
    shown === "longest"
      ? "{the longest word|the word with the most characters|the longest of all words|the word of greatest length|the word that is longest|the lengthiest word|the word with maximum length|max(words, key=len)}"
      : "{the shortest word|the word with the fewest characters|the shortest of all words|the word of least length|the word that is shortest|the tersest word|the word with minimum length|min(words, key=len)}";
  const tie =
    ofEquals === "first"
      ? "{the first if several are that length|of equally long words the one that occurs first|the earliest one in case of a tie|ties going to the first|the first of those with equal length|when lengths are equal, the one nearest the beginning|preferring the one read first|the first occurrence wins}"
      : "{the last if several are that length|of equally long words the one that occurs last|the latest one in case of a tie|ties going to the last|the last of those with equal length|when lengths are equal, the one nearest the end|preferring the one read last|the last occurrence wins}";
  const none =
    '{|, or - if there are no words|, - standing for no word|, and just "-" for a text without words|, a hyphen if there is none}';
  const input = "{standard input|stdin|its standard input|the standard input stream|the piped input (stdin)}";
  const one = `{"lines: "|"lines:" and a space|the label "lines: "}`;
  const two = `{"${label}: "|"${label}:" and a space|the label "${label}: "}`;
  const three = `{"${shown}: "|"${shown}:" and a space|the label "${shown}: "}`;
  return {
    phrases: [
      `{analyses|examines} the text on ${input} and {outputs|writes} three lines: "lines: " plus ${lines}, "${label}: " plus ${count}, "${shown}: " plus ${extreme}, ${tie}${none}`,
      `{receives|gets} a text from ${input} and {reports|displays} ${lines} (after ${one}), ${count} (after ${two}) and ${extreme}, ${tie}${none} (after ${three}), each on a line of its own`,
      `{computes|gathers} statistics of ${input}: ${lines}, ${count}, and ${extreme} (${tie}${none}), printed line by line as "lines: …", "${label}: …", "${shown}: …"`,
      `{consumes|slurps} ${input} and prints, under each other, ${one} with ${lines}, ${two} with ${count}, and ${three} with ${extreme}, ${tie}${none}`,
      `{looks at|goes over} all of ${input}, then {prints|emits} "lines: <n>" for ${lines}, "${label}: <n>" for ${count} and "${shown}: <word>" for ${extreme}, ${tie}${none}`,
      `{determines|works out} ${lines}, ${count} and ${extreme} (${tie}${none}) of the text read from ${input} and prints these three, labelled "lines: ", "${label}: " and "${shown}: "`,
      `acts as a small word counter: from ${input} it {prints|shows} three lines that start with "lines: ", "${label}: " and "${shown}: ", followed by ${lines}, ${count}, and ${extreme}, ${tie}${none}`,
      `{summarises|condenses} ${input} into three labelled lines, "lines: ", "${label}: ", "${shown}: ", giving ${lines}, then ${count}, then ${extreme}, ${tie}${none}`,
    ],
    statements: [
      `A text is given on ${input}. Print three lines: first "lines: " and ${lines}; second "${label}: " and ${count}; third "${shown}: " and ${extreme}, ${tie}${none}.`,
      `{Text statistics|Word counter}. Input: a text on ${input}. Output: "lines: " + ${lines}, newline, "${label}: " + ${count}, newline, "${shown}: " + ${extreme} (${tie}${none}).`,
      `hi, i want to pipe a text file into a program and see "lines: " with ${lines}, "${label}: " with ${count} and "${shown}: " with ${extreme}, ${tie}${none}. {each on its own line|three lines of output, nothing else}`,
      `As a {translator|copywriter} I want to know ${lines}, ${count} and ${extreme} (${tie}${none}) of my text, which comes from ${input}, so that I can {bill|plan} my work. Print it as "lines: …", "${label}: …" and "${shown}: …", one per line.`,
      `The program MUST read ${input} to its end. It SHALL print exactly three lines, beginning with "lines: ", "${label}: " and "${shown}: "; they state ${lines}, ${count}, and ${extreme}, ${tie}${none}.`,
      `Exercise: read a text from ${input}, find ${lines}, ${count}, and ${extreme} (${tie}${none}). Print these results after "lines: ", "${label}: " and "${shown}: " on separate lines.`,
      `The output has three lines. ${one} is followed by ${lines}, ${two} by ${count}, ${three} by ${extreme}, ${tie}${none}. The text is read from ${input}.`,
      `{Like wc, but|A cousin of wc:} for ${input} it prints "lines: " and ${lines}, then "${label}: " and ${count}, and instead of bytes "${shown}: " and ${extreme}, ${tie}${none}.`,
      `1. Read ${input}. 2. Print "lines: " and ${lines}. 3. Print "${label}: " and ${count}. 4. Print "${shown}: " and ${extreme}, ${tie}${none}.`,
      `{A newspaper|A publisher} {receives|gets} articles on ${input}; the editor wants three lines printed: "lines: " and ${lines}, "${label}: " and ${count}, "${shown}: " and ${extreme}, ${tie}${none}.`,
      `Don't print anything except three lines: "lines: " with ${lines}, "${label}: " with ${count}, "${shown}: " with ${extreme} (${tie}${none}). Words are what stands between whitespace in ${input}.`,
      `Split the text on ${input} at whitespace to get the words. Report ${count} after "${label}: " and ${extreme}, ${tie}${none}, after "${shown}: ", but first ${lines} after "lines: ". One line each.`,
      `How can I print, for a text from ${input}, ${lines}, ${count}, and ${extreme} (${tie}${none})? {The format is|It should look like} "lines: N", "${label}: N", "${shown}: WORD", each in a line.`,
      `{Please read|Please take} the text from ${input} and print three lines. In the first "lines: " and ${lines}. In the second "${label}: " and ${count}. In the third "${shown}: " and ${extreme}, ${tie}${none}.`,
      `{A teacher collects|A school collects} essays. For one essay on ${input}, the report reads "lines: " and ${lines}, "${label}: " and ${count}, "${shown}: " and ${extreme}; ${tie}${none}.`,
      `Expected output for ${input}: line 1 "lines: L", L being ${lines}; line 2 "${label}: W", W being ${count}; line 3 "${shown}: X", X being ${extreme}, ${tie}${none}.`,
      `{Grandpa's memoirs|Song lyrics|Minutes of a meeting} arrive via ${input}. Tell their extent: "lines: " followed by ${lines}, "${label}: " followed by ${count}; finally "${shown}: " followed by ${extreme}, ${tie}${none}. Every item occupies a separate line.`,
      `Imagine a status bar below a text editor, printed vertically: "lines: " ${lines}; "${label}: " ${count}; "${shown}: " ${extreme} (${tie}${none}). Its content originates from ${input}.`,
      `{Quick script needed|Tiny command-line tool}: ingest ${input}, tokenise at blanks, tabs and newlines, calculate, finish by printing "lines: ", "${label}: ", "${shown}: " beneath one another, completed by ${lines}, ${count}, ${extreme}, ${tie}${none}.`,
      `Unit tests feed ${input} and compare what is printed: "lines: " and ${lines}, "${label}: " and ${count}, "${shown}: " and ${extreme}; ${tie}${none}. Punctuation belongs to its word.`,
      `Functional style: let ws = input.split(). Display, joined by newlines, "lines: " with ${lines}, "${label}: " with ${count}, and "${shown}: " with ${extreme}, ${tie}${none}. Source: ${input}.`,
      `Commit message: print a report about ${input}, consisting of ${lines} ("lines: "), ${count} ("${label}: ") and ${extreme}, ${tie}${none} ("${shown}: "), on three lines.`,
    ],
  };
};

const lineCounts = {
  counted:
    "{the number of lines|the number of lines, empty ones included|how many lines there are, blank ones too|the line count (blank lines count as well)|the total number of lines|how many lines it has in all, also empty ones|the number of all lines, whether or not something is in them|the count of lines without leaving out blank ones}",
  skipped:
    "{the number of lines that are not blank|the number of non-empty lines (only spaces is empty, too)|how many lines there are, blank ones excluded|the line count (blank lines do not count)|the number of lines with at least one word|how many lines it has, leaving out those with just spaces or tabs|the number of lines in which there is something|the count of lines after dropping blank ones}",
} as const;

const wordCounts = {
  all: "{the number of words|how many words there are|the word count, repeated words counting each time|the total number of words|how many words occur, repetitions included|the number of all words|the count of words, duplicates too|len(words)}",
  different:
    "{the number of different words|how many distinct words there are|the word count, repeated words counting once|the number of unique words (case-sensitive)|how many words occur, repetitions not counted|the size of its vocabulary, i.e. of the set of words|the count of words without duplicates|len(set(words))}",
} as const;
