import { say } from "../../messages/say.ts";
import { nameIn } from "../signature.ts";
import { reservedWords } from "./reserved-words.ts";

export const maxNameCharacters = 60;

/** Why nothing can be called so in both languages: a sentence. @param what how it begins */
export function nameProblem(name: string, what: string): string | undefined {
  if (name === "") return say`${what} has no name.`;
  const shown = `“${name.slice(0, maxNameCharacters)}”`;
  if (name.length > maxNameCharacters)
    return say`${what} has a name of more than ${maxNameCharacters} characters.`;
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
    return say`${what} cannot be called ${shown}: use small letters, digits and single underscores, as in second_largest.`;
  if (reservedWords.has(name) || reservedWords.has(nameIn("javascript", name)))
    return say`${what} cannot be called ${shown}: the word means something else in Python or JavaScript.`;
  return undefined;
}
