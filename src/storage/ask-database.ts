import type { IDBPDatabase } from "idb";
import { withPatience } from "./database.ts";

/**
 * What a database answers that is asked seldom, and so opened each time.
 * @returns `otherwise` where there is none, or it does not answer
 */
export async function askDatabase<Schema, T>(
  open: () => Promise<IDBPDatabase<Schema>>,
  question: (database: IDBPDatabase<Schema>) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const database = await withPatience(open());
    try {
      return await question(database);
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}
