import * as z from "zod/mini";
import { dtypes } from "../../src/domain/model-entry.ts";
import { asJson } from "../../src/domain/stored-model.ts";
import type { ModelFolder } from "./folder.ts";

/** What a download has come to, so that another tab, or another day, can go on with it. */
const schema = z.object({
  version: z.literal(1),
  id: z.string(),
  dtype: z.enum(dtypes),
  /** Large files that were begun, with what the server said of them. */
  files: z.array(
    z.object({
      path: z.string(),
      /** The whole file's length; 0 where the server did not tell. */
      bytes: z.number(),
      /** The hub's name of this very content, and the server's. */
      contentHash: z.optional(z.string()),
      etag: z.optional(z.string()),
    }),
  ),
});
export type Journal = z.infer<typeof schema>;
export type Begun = Journal["files"][number];

const journalFile = "journal.json";

export async function readJournal(folder: ModelFolder): Promise<Journal | undefined> {
  const parsed = schema.safeParse(asJson((await folder.readText(journalFile)) ?? ""));
  return parsed.success ? parsed.data : undefined;
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
