import { say } from "../../../messages/say.ts";

/*
 * Where in a file something was found. It is kept, and goes to other graders, in English; whoever shows it says it.
 */

/** @param number 1-based */
// Not said: it is kept.
export const linkPlace = (file: string, number: number) => `${file}, link ${number}`;

/**
 * @param number 1-based
 * @param name whose line it seems to be; may be empty
 */
export const linePlace = (file: string, number: number, name: string) =>
  // Not said: it is kept.
  `${file}, line ${number}${name === "" ? "" : ` (${name})`}`;

/** @param place of `linkPlace` or `linePlace`, or the name of a file, which is said as it is */
export function sayPlace(place: string): string {
  const [, file, kind, number, name] = /^(.*), (line|link) (\d+)(?: \((.*)\))?$/su.exec(place) ?? [];
  if (file === undefined || number === undefined) return place;
  if (kind === "link") return name === undefined ? say`${file}, link ${number}` : place;
  return name === undefined ? say`${file}, line ${number}` : say`${file}, line ${number} (${name})`;
}
