import { type Language, languageNames } from "../../domain/language.ts";
import { say, sayCount } from "../../messages/say.ts";

export type Programs = Readonly<Partial<Record<Language, string>>>;

/** @param held the languages whose programs are in the link */
export function describeContents(held: readonly Language[]): string {
  const [first, second] = held.map((each) => languageNames[each]);
  if (first === undefined)
    return say`Whoever opens this link sees this exercise, without a program of yours.`;
  return second === undefined
    ? say`Whoever opens this link sees this exercise and your program in ${first}.`
    : say`Whoever opens this link sees this exercise and your programs in ${first} and in ${second}.`;
}

/** The program to leave out where the link is too long; `undefined` where it holds none. */
export function longestOf(programs: Programs, held: readonly Language[]): Language | undefined {
  const length = (each: Language) => programs[each]?.length ?? 0;
  return held.toSorted((a, b) => length(b) - length(a))[0];
}

export function countCharacters(count: number): string {
  return sayCount(count, "# character", "# characters");
}
