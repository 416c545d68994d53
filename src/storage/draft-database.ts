import { isOwnDraft } from "../domain/draft.ts";
import { type Database, openDatabase, withPatience } from "./database.ts";
import { forgetCopy, recordOf } from "./draft-copies.ts";
import { follows, isOutdated } from "./draft-versions.ts";
import { parseDraft } from "./parse-draft.ts";
import type { PartingCopies } from "./parting-copies.ts";
import type { StoredDraft } from "./stored-draft.ts";

/** What of the store needs the database, or has to read what was kept. */
export interface DraftDatabase {
  readonly load: (key: string) => Promise<{
    readonly current: StoredDraft | undefined;
    /** A copy that a page left behind and that knows nothing of `current`. */
    readonly other: StoredDraft | undefined;
  }>;
  /** @returns the version that is there, where it is another page's and unknown to this one */
  readonly save: (key: string, stored: StoredDraft) => Promise<"kept" | "failed" | StoredDraft>;
  readonly marks: () => Promise<ReadonlyMap<string, "draft" | "solved">>;
  readonly clear: () => Promise<boolean>;
  readonly works: () => Promise<boolean>;
}

export function openDraftDatabase(copies: PartingCopies): DraftDatabase {
  let taken: { readonly database: Database; readonly done: Promise<void> } | undefined;

  /** The database may have been opened anew; what an earlier page left is taken over once for each. */
  async function opened(): Promise<Database> {
    const database = await openDatabase();
    if (taken?.database !== database) taken = { database, done: takeOver(database, copies) };
    await taken.done;
    return database;
  }

  async function attempt<T, F>(work: (database: Database) => Promise<T>, otherwise: F): Promise<T | F> {
    try {
      return await work(await opened());
    } catch {
      return otherwise;
    }
  }

  return {
    async load(key) {
      const stored = await withPatience(
        attempt(async (database) => parseDraft(await database.get("drafts", key)), undefined),
      ).catch(() => undefined);
      return withCopies(
        stored,
        copiesIn(copies).flatMap((copy) => (copy.key === key ? [copy.stored] : [])),
      );
    },
    save: (key, stored) => attempt((database) => saveIn(database, key, stored), "failed"),
    async marks() {
      const marks = new Map<string, "draft" | "solved">();
      const drafts = await attempt(readAll, []);
      for (const { key, stored } of [...drafts, ...copiesIn(copies)]) {
        if (!isOwnDraft(key)) continue;
        const family = key.split(" ")[0] ?? "";
        if (marks.get(family) !== "solved")
          marks.set(family, stored.draft.solved.length > 0 ? "solved" : "draft");
      }
      return marks;
    },
    clear() {
      copies.clear();
      return attempt(async (database) => {
        await database.clear("drafts");
        return true;
      }, false);
    },
    works: () => attempt(() => Promise.resolve(true), false),
  };
}

/** @param name earlier versions of the page had one for each exercise */
function keyOfCopy(name: string): string {
  return name.replace(/ @[^ @]*$/, "");
}

interface Kept {
  readonly key: string;
  readonly stored: StoredDraft;
}

/** Oldest first. What cannot be read is left where it is: it hides nothing, and some other version may read it. */
function copiesIn(copies: PartingCopies): readonly Kept[] {
  const read = [...copies.all()].flatMap(([name, record]) => {
    const stored = parseDraft(record);
    return stored === undefined ? [] : [{ key: keyOfCopy(name), stored }];
  });
  return read.toSorted((a, b) => a.stored.atMillis - b.stored.atMillis);
}

function withCopies(stored: StoredDraft | undefined, copies: readonly StoredDraft[]) {
  let current = stored;
  let other: StoredDraft | undefined;
  for (const copy of copies) {
    if (current === undefined || follows(copy, current)) current = copy;
    else if (!isOutdated(copy, current)) other = copy;
  }
  return { current, other };
}

async function saveIn(
  database: Database,
  key: string,
  stored: StoredDraft,
): Promise<"kept" | "failed" | StoredDraft> {
  const transaction = database.transaction("drafts", "readwrite");
  const settled = transaction.done.then(
    () => true,
    () => false,
  );
  const current = parseDraft(await transaction.store.get(key));
  const mayWrite = current === undefined || follows(stored, current);
  if (mayWrite) await transaction.store.put(recordOf(stored), key);
  if (!(await settled)) return "failed";
  return mayWrite || isOutdated(stored, current) ? "kept" : current;
}

/** Moves what earlier pages left in their last instant into the database, but for what it would write over unseen. */
async function takeOver(database: Database, copies: PartingCopies): Promise<void> {
  for (const { key, stored } of copiesIn(copies)) {
    const end = await saveIn(database, key, stored).catch(() => "failed" as const);
    if (end === "kept") forgetCopy(copies, key, stored.page);
  }
}

async function readAll(database: Database): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (const key of await database.getAllKeys("drafts")) {
    const stored = parseDraft(await database.get("drafts", key));
    if (stored !== undefined) all.push({ key, stored });
  }
  return all;
}
