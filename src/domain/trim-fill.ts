import { bracketDepths } from "./bracket-depths.ts";
import { blanksBefore, type Caret } from "./fill-in-the-middle.ts";
import type { Language } from "./language.ts";

const maxLines = 6;

/**
 * What of a model's answer is worth showing at a caret. It ends where it would repeat itself or what stands after the
 * caret, closes no bracket that is closed already, and is a few lines at most, or one where its line goes on.
 * @param answer what the model wrote in the middle of what `fillRequest` asked
 * @returns text to insert at the caret, without blanks at its end; empty where there is nothing to suggest
 */
export function trimFill(answer: string, caret: Caret, language: Language): string {
  const text = fromCaret(answer.replace(/\r\n?/g, "\n"), caret);
  return withoutOverlap(fewLines(untilOverclosed(text, caret, language), caret, language), caret).trimEnd();
}

/** Without what stands before the caret already: blanks, which were left to the model, or all of its line. */
function fromCaret(answer: string, caret: Caret): string {
  const line = lineBefore(caret);
  if (line.trim() !== "") {
    // Small models have learned from whole lines, and say the one that has been begun from its start.
    if (answer.startsWith(line)) return answer.slice(line.length);
    if (/^[ \t]{2}/.test(answer)) return "";
  }
  const blanks = blanksBefore(line);
  // Another indentation than the caret's: the model would write elsewhere.
  return answer.startsWith(blanks) ? answer.slice(blanks.length) : "";
}

function untilOverclosed(text: string, { before, after }: Caret, language: Language): string {
  const depths = bracketDepths(before + text, language);
  const closedAfter = -Math.min(0, ...bracketDepths(after.slice(0, 2_000), language));
  const floor = Math.min(depths[before.length - 1] ?? 0, closedAfter);
  const end = depths.subarray(before.length).findIndex((depth) => depth < floor);
  return end === -1 ? text : text.slice(0, end);
}

function fewLines(text: string, caret: Caret, language: Language): string {
  const lines = text.trimEnd().split("\n");
  const most = lineAfter(caret).trim() === "" ? maxLines : 1;
  // What is repeated further down is cut off anyway.
  const repeated = lines.slice(0, most + 1).findIndex((_, at) => isRepeated(lines, at, caret, language));
  if (repeated !== -1) return lines.slice(0, repeated).join("\n");
  return (lines.length <= most ? lines : balanced(lines.slice(0, most), language)).join("\n");
}

function isRepeated(lines: readonly string[], at: number, caret: Caret, language: Language): boolean {
  const line = lines[at] ?? "";
  if (line.trim() === "") return false;
  if (at > 0 && line === lines[at - 1]) return true;
  const next = nextLine(caret);
  if (next === undefined || depthAfter(lines.slice(0, at), language) > 0) return false;
  if (at === 0) return lineBefore(caret) + line === next;
  // The answer may end in the middle of it.
  return line === next || (at === lines.length - 1 && next.startsWith(line));
}

/** Where the answer went on, a block that is left open is better left out, unless there is nothing else. */
function balanced(lines: readonly string[], language: Language): readonly string[] {
  const end = lines.findLastIndex((_, at) => depthAfter(lines.slice(0, at + 1), language) <= 0);
  return end === -1 ? lines : lines.slice(0, end + 1);
}

/** Looked for at every length: no line of code is longer. */
const longestOverlap = 1000;

function withoutOverlap(text: string, caret: Caret): string {
  const rest = lineAfter(caret).slice(0, longestOverlap).trimEnd();
  for (let length = Math.min(rest.length, text.length); length > 0; length -= 1) {
    if (text.endsWith(rest.slice(0, length))) return text.slice(0, -length);
  }
  return text;
}

function depthAfter(lines: readonly string[], language: Language): number {
  return bracketDepths(lines.join("\n"), language).at(-1) ?? 0;
}

function lineBefore({ before }: Caret): string {
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** What stands after the caret in its own line. */
function lineAfter({ after }: Caret): string {
  return after.split("\n", 1)[0] ?? "";
}

/** The first line below the caret's that is not blank. */
function nextLine({ after }: Caret): string | undefined {
  return after
    .split("\n")
    .slice(1)
    .find((line) => line.trim() !== "")
    ?.trimEnd();
}
