import { isOwnDraft } from "../domain/draft.ts";
import { type Database, openDatabase } from "./database.ts";
import type { DraftDatabase } from "./drafts.ts";
import { parseDraft } from "./parse-draft.ts";
import type { PartingCopies } from "./parting-copies.ts";

export function openDraftDatabase(copies: PartingCopies): DraftDatabase {
  let taken: { readonly database: Database; readonly done: Promise<Database> } | undefined;

  /** The database may have been opened anew; what an earlier page left is taken over once for each. */
  async function opened(): Promise<Database> {
    const database = await openDatabase();
    if (taken?.database !== database) taken = { database, done: takeOver(database, copies) };
    return await taken.done;
  }

  async function attempt<T, F>(work: (database: Database) => Promise<T>, otherwise: F): Promise<T | F> {
    try {
      return await work(await opened());
    } catch {
      return otherwise;
    }
  }

  return {
    load: (key) => attempt(async (database) => parseDraft(await database.get("drafts", key)), undefined),
    save: (key, draft) =>
      attempt(async (database) => {
        await database.put("drafts", draft, key);
        // Older than what was just kept; it would come back otherwise.
        copies.forget(key);
        return true;
      }, false),
    marks: () => attempt(readMarks, new Map<string, "draft" | "solved">()),
    clear: () =>
      attempt(async (database) => {
        copies.clear();
        await database.clear("drafts");
        return true;
      }, false),
    works: () => attempt(() => Promise.resolve(true), false),
  };
}

/** What an earlier page left in its last instant is newer than what the database has. */
async function takeOver(database: Database, copies: PartingCopies): Promise<Database> {
  for (const [key, copy] of copies.all()) {
    const draft = parseDraft(copy);
    if (draft !== undefined) await database.put("drafts", draft, key);
    copies.forget(key);
  }
  return database;
}

async function readMarks(database: Database): Promise<ReadonlyMap<string, "draft" | "solved">> {
  const marks = new Map<string, "draft" | "solved">();
  for (const key of (await database.getAllKeys("drafts")).filter(isOwnDraft)) {
    const draft = parseDraft(await database.get("drafts", key));
    const family = key.split(" ")[0] ?? "";
    if (draft === undefined || marks.get(family) === "solved") continue;
    marks.set(family, draft.solved.length > 0 ? "solved" : "draft");
  }
  return marks;
}
