import type { Chance } from "../../domain/odds.ts";
import { say } from "../../messages/say.ts";

/** A token as it stands in the line, with what cannot be seen made visible. Empty: the model's sign that it is done. */
export function tokenMarks(text: string): string {
  if (text === "") return "⏹";
  return text
    .replace(/\n[^\S\n]*$/, "\n")
    .replaceAll("\n", "↵")
    .replaceAll("\t", "→");
}

/** What follows a token in the layout: the line breaks that it holds, and the next line's start. */
export function layoutAfter(text: string): string {
  const breaks = text.replaceAll(/[^\n]/g, "");
  const indent = /\n([^\S\n]*)$/.exec(text)?.[1] ?? "";
  return breaks + indent;
}

/** A token in words, for those who listen and for tables. */
export function tokenName(text: string): string {
  if (text === "") return say`end of the answer`;
  if (/\S/.test(text)) return `“${text.replaceAll("\n", "↵")}”`;
  const breaks = text.split("\n").length - 1;
  const spaces = text.length - breaks;
  const [first = "", second] = [
    ...(breaks > 0 ? [breaks === 1 ? say`line break` : say`${breaks} line breaks`] : []),
    ...(spaces > 0 ? [spaces === 1 ? say`space` : say`${spaces} spaces`] : []),
  ];
  return second === undefined ? first : say`${first} and ${second}`;
}

/** @example formatChance(0.9312) // "93.1 %" */
export function formatChance(probability: number): string {
  if (probability <= 0) return "0 %";
  if (probability < 0.001) return say`under 0.1 %`;
  if (probability < 1 && probability > 0.999) return say`over 99.9 %`;
  return `${(probability * 100).toFixed(1).replace(/\.0$/, "")} %`;
}

/** The chance, or why there is none. */
export function describeChance({ probability, cutBy }: Chance): string {
  if (cutBy === undefined) return formatChance(probability);
  return {
    temperature: say`never at temperature 0`,
    topK: say`cut off by top-k`,
    topP: say`cut off by top-p`,
  }[cutBy];
}

export const levels = ["sure", "likely", "unsure", "surprising"] as const;
export type Level = (typeof levels)[number];

/** How likely the model itself held the token that was written. */
export function levelOf(probability: number): Level {
  if (probability >= 0.9) return "sure";
  if (probability >= 0.5) return "likely";
  return probability >= 0.1 ? "unsure" : "surprising";
}

export function levelWord(level: Level): string {
  return { sure: say`sure`, likely: say`likely`, unsure: say`unsure`, surprising: say`surprising` }[level];
}

export function levelRange(level: Level): string {
  return {
    sure: say`90 % and more`,
    likely: say`50 to 90 %`,
    unsure: say`10 to 50 %`,
    surprising: say`under 10 %`,
  }[level];
}

/**
 * Where a key leads among tokens: left and right by one, up and down to the first of the line before and after.
 * @returns `undefined` where it leads nowhere
 */
export function tokenAfterKey(key: string, at: number, texts: readonly string[]): number | undefined {
  const last = texts.length - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(at + 1, last);
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "ArrowDown":
      return lineStarts(texts).find((start) => start > at) ?? last;
    case "ArrowUp": {
      const starts = lineStarts(texts).filter((start) => start <= at);
      return starts.at(-2) ?? 0;
    }
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function lineStarts(texts: readonly string[]): readonly number[] {
  return [0, ...texts.flatMap((text, i) => (text.includes("\n") && i + 1 < texts.length ? [i + 1] : []))];
}
