import { say } from "../../../messages/say.ts";

// Not said: they are kept, as are those below.
export const [openedLink, pasted] = ["a link that was opened", "pasted"] as const;

/**
 * Where in a file something was found, as it is kept and goes to other graders; `sayPlace` says it.
 * @param number 1-based
 */
// Not said: it is kept.
export const linkPlace = (file: string, number: number) => `${file}, link ${number}`;

/**
 * The same of a table.
 * @param number 1-based
 * @param name whose line it seems to be; may be empty
 */
export const linePlace = (file: string, number: number, name: string) =>
  // Not said: it is kept.
  `${file}, line ${number}${name === "" ? "" : ` (${name})`}`;

/** @param place of `linkPlace` or `linePlace`, or a file's name, which stays as it is */
export function sayPlace(place: string): string {
  if (place === openedLink) return say`a link that was opened`;
  const [, file = "", link] = /^(.*), link (\d+)$/su.exec(place) ?? [];
  if (link !== undefined) return say`${sayFile(file)}, link ${link}`;
  const [, table = "", line, name] = /^(.*), line (\d+)(?: \((.*)\))?$/su.exec(place) ?? [];
  if (line === undefined) return sayFile(place);
  return name === undefined ? say`${table}, line ${line}` : say`${table}, line ${line} (${name})`;
}

const sayFile = (file: string) => (file === pasted ? say`pasted` : file);
