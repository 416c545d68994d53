import type { ModelFolder } from "./folder.ts";
import { type Begun, type Journal, parseJournal } from "./parse-journal.ts";

const journalFile = "journal.json";

export async function readJournal(folder: ModelFolder): Promise<Journal | undefined> {
  return parseJournal((await folder.readText(journalFile)) ?? "");
}

export function writeJournal(folder: ModelFolder, journal: Journal): Promise<void> {
  return folder.write(journalFile, JSON.stringify(journal));
}

export function removeJournal(folder: ModelFolder): Promise<void> {
  return folder.remove(journalFile);
}

/** The journal with this file's entry in the place of its older one. */
export function withBegun(journal: Journal, begun: Begun): Journal {
  return { ...journal, files: [...journal.files.filter(({ path }) => path !== begun.path), begun] };
}
