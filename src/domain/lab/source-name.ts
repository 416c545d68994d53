import { say } from "../../messages/say.ts";

// Not said: experiments keep these names, in English.
const own = "Edgecase’s own exercises";

/** What problems or samples came from, as an experiment keeps it: the name of their file, or one of these. */
export const sourceName = {
  ownExercises: own,
  /** @param model as the page names it */
  drawnBy: (model: string): string => `drawn by ${model}`, // Not said: as above
  /** @param others files besides the first; from 1 */
  files: (first: string, others: number): string => `${first} and ${others} more`, // Not said: as above
} as const;

/** The same for a reader. */
export function describeSource(name: string): string {
  if (name === own) return say`Edgecase’s own exercises`;
  const [, first, others] = /^(.+) and (\d+) more$/s.exec(name) ?? [];
  if (first !== undefined && others !== undefined) return say`${first} and ${others} more`;
  const [, model] = /^drawn by (.+)$/s.exec(name) ?? [];
  return model === undefined ? name : say`drawn by ${model}`;
}
