import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { problemSchema } from "../domain/lab/experiment-records.ts";
import { type Problem, problemKey } from "../domain/lab/problem.ts";
import { askDatabase } from "./ask-database.ts";

/** Parsed before it is believed, like all that is kept. */
interface Schema extends DBSchema {
  /** By `problemKey`. */
  problems: { key: string; value: unknown };
}

/** Problems of the lab that somebody has opened as exercises, in a database of their own: their tests may be large. */
export interface LabProblemStore {
  /** @returns false where the browser keeps nothing, or has no room */
  readonly keep: (problem: Problem) => Promise<boolean>;
  /** @returns `undefined` where it is not kept, or cannot be read */
  readonly load: (key: string) => Promise<Problem | undefined>;
  /** Of all that are kept, as `problemKey` makes them. */
  readonly keys: () => Promise<readonly string[]>;
  readonly clear: () => Promise<boolean>;
}

export function openLabProblems(): LabProblemStore {
  return {
    keep: (problem) =>
      askDatabase(
        open,
        async (database) => {
          await database.put("problems", problem, problemKey(problem));
          return true;
        },
        false,
      ),
    load: (key) =>
      askDatabase(
        open,
        async (database) => problemSchema.safeParse(await database.get("problems", key)).data,
        undefined,
      ),
    keys: () => askDatabase(open, (database) => database.getAllKeys("problems"), []),
    clear: () =>
      askDatabase(
        open,
        async (database) => {
          await database.clear("problems");
          return true;
        },
        false,
      ),
  };
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>("edgecase-problems", 1, {
    upgrade(database) {
      database.createObjectStore("problems");
    },
  });
}
