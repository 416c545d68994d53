import { type Language, languageNames } from "../../domain/language.ts";

export type Programs = Readonly<Partial<Record<Language, string>>>;

/** Longer addresses are cut by some of the programs that people send them with. */
export const longLinkCharacters = 8000;

/** @param held the languages whose programs are in the link */
export function describeContents(held: readonly Language[]): string {
  if (held.length === 0) return "Whoever opens this link sees this exercise, without a program of yours.";
  const names = held.map((each) => languageNames[each]).join(" and in ");
  const programs = held.length === 1 ? "program" : "programs";
  return `Whoever opens this link sees this exercise and your ${programs} in ${names}.`;
}

/** The program to leave out where the link is too long; `undefined` where it holds none. */
export function longestOf(programs: Programs, held: readonly Language[]): Language | undefined {
  const length = (each: Language) => programs[each]?.length ?? 0;
  return held.toSorted((a, b) => length(b) - length(a))[0];
}

export function countCharacters(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "character" : "characters"}`;
}
