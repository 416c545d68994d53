import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import type { Draft } from "../domain/draft.ts";
import type { DraftDatabase } from "./drafts.ts";
import type { PartingCopies } from "./parting-copies.ts";

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
}

const draftSchema = z.object({
  sources: z.object({ python: z.optional(z.string()), javascript: z.optional(z.string()) }),
  ownCases: z.array(z.object({ id: z.string(), inputs: z.array(z.string()), expected: z.string() })),
  language: z.enum(["python", "javascript"]),
  javascriptEngine: z.enum(["browser", "quickjs"]),
  solved: z.array(z.enum(["python", "javascript"])),
});

/** IndexedDB may be missing, forbidden or hang: a page that cannot keep a draft must still work, and say so. */
const patienceMillis = 2000;

export function openDraftDatabase(copies: PartingCopies): DraftDatabase {
  const opening = withPatience(open().then((database) => takeOver(database, copies)));

  async function attempt<T, F>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
    otherwise: F,
  ): Promise<T | F> {
    try {
      return await work(await opening);
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

/** Asynchronous, so that a browser which throws at the very name `indexedDB` rejects like any other. */
async function open(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>("edgecase", 1, {
    upgrade: (database) => void database.createObjectStore("drafts"),
  });
}

/** What an earlier page left in its last instant is newer than what the database has. */
async function takeOver(
  database: IDBPDatabase<Schema>,
  copies: PartingCopies,
): Promise<IDBPDatabase<Schema>> {
  for (const [key, copy] of copies.all()) {
    const draft = parseDraft(copy);
    if (draft !== undefined) await database.put("drafts", draft, key);
    copies.forget(key);
  }
  return database;
}

async function readMarks(database: IDBPDatabase<Schema>): Promise<ReadonlyMap<string, "draft" | "solved">> {
  const marks = new Map<string, "draft" | "solved">();
  for (const key of await database.getAllKeys("drafts")) {
    const draft = parseDraft(await database.get("drafts", key));
    const family = key.split(" ")[0] ?? "";
    if (draft === undefined || marks.get(family) === "solved") continue;
    marks.set(family, draft.solved.length > 0 ? "solved" : "draft");
  }
  return marks;
}

/** Written by an earlier version, or by somebody's hand: either way parsed before it is believed. */
function parseDraft(stored: unknown): Draft | undefined {
  const parsed = draftSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { python, javascript } = parsed.data.sources;
  return {
    ...parsed.data,
    sources: { ...(python !== undefined && { python }), ...(javascript !== undefined && { javascript }) },
  };
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The browser's storage does not answer")), patienceMillis),
  );
  const settled = Promise.race([work, patience]);
  settled.catch(() => {});
  return settled;
}
