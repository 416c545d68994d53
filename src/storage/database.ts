import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Everything in it was written by some version of the page, or by somebody's hand: parsed before it is believed. */
interface Schema extends DBSchema {
  /** By `draftKey`. */
  drafts: { key: string; value: unknown };
  /** In the order in which they were made. */
  submissions: { key: number; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** IndexedDB may be missing, forbidden or hang: a page that cannot keep anything must still work, and say so. */
const patienceMillis = 2000;

let opening: Promise<Database> | undefined;

/**
 * The page's one database.
 * @throws Error where the browser keeps nothing for this page
 */
export function openDatabase(): Promise<Database> {
  if (opening !== undefined) return opening;
  const attempt = withPatience(open());
  opening = attempt;
  // A failure may pass: the next question tries again.
  attempt.catch(() => {
    if (opening === attempt) opening = undefined;
  });
  return attempt;
}

/** Asynchronous, so that a browser which throws at the very name `indexedDB` rejects like any other. */
async function open(): Promise<Database> {
  return await openDB<Schema>("edgecase", 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore("drafts");
      if (oldVersion < 2) database.createObjectStore("submissions", { autoIncrement: true });
    },
    // Another tab has a newer page: it must not wait for this one.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
}

/** @throws Error where the browser does not answer in time; what it does later is not heard */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The browser's storage does not answer")), patienceMillis),
  );
  const settled = Promise.race([work, patience]);
  settled.catch(() => {});
  return settled;
}
