import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { askDatabase } from "./ask-database.ts";

/** Parsed before it is believed, like all that is kept. */
interface Schema extends DBSchema {
  /** What somebody writes: the exercise, and the set. */
  drafts: { key: string; value: unknown };
  /** By set: what its student's browser remembers. */
  tasks: { key: string; value: unknown };
  /** The instructor's own key, and those of others that this browser has met. */
  keys: { key: string; value: unknown };
}

type TeachDatabase = IDBPDatabase<Schema>;

/** @returns as `askDatabase` */
export function askTeachDatabase<T>(
  question: (database: TeachDatabase) => Promise<T>,
  otherwise: T,
): Promise<T> {
  return askDatabase(open, question, otherwise);
}

/** Forgets all that teaching has kept, of instructors and of students. */
export function clearTeachDatabase(): Promise<boolean> {
  return askTeachDatabase(async (database) => {
    await Promise.all([database.clear("drafts"), database.clear("tasks"), database.clear("keys")]);
    return true;
  }, false);
}

async function open(): Promise<TeachDatabase> {
  return await openDB<Schema>("edgecase-teach", 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore("drafts");
      if (oldVersion < 2) {
        database.createObjectStore("tasks");
        database.createObjectStore("keys");
      }
    },
    // Another tab has a newer page: it must not wait for this one.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
