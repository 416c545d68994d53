import * as z from "zod/mini";
import { askTeachDatabase } from "./teach-database.ts";

/** A key that has signed something which was opened here. */
export interface KnownSigner {
  /** As the first link called them. */
  readonly by: string;
  /** When that was: ISO 8601, UTC. */
  readonly since: string;
}

const schema = z.object({ by: z.string(), since: z.string() });

/**
 * Tells whether this browser has met a key, and remembers it from now on.
 * @param key as in `LinkSignature`
 * @returns as what it was known before this; `undefined`: not at all
 */
export function meetSigner(key: string, now: KnownSigner): Promise<KnownSigner | undefined> {
  return askTeachDatabase(async (database) => {
    const transaction = database.transaction("keys", "readwrite");
    // Not said: keys of a database.
    const found = z.safeParse(schema, await transaction.store.get(`met ${key}`)).data;
    if (found === undefined) await transaction.store.put(now, `met ${key}`); // Not said: as above.
    await transaction.done;
    return found;
  }, undefined);
}
