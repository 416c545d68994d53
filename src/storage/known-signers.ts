import * as z from "zod/mini";
import { type KnownSigner, type Meeting, meetingOf } from "../domain/teach/known-signers.ts";
import { askTeachDatabase } from "./teach-database.ts";

const named = { by: z.string(), since: z.string() };
/** `also`: other names of the same key, which earlier pages did not note. */
const schema = z.object({ ...named, also: z.optional(z.array(z.object(named))) });

const prefix = "met ";
const mostNames = 20;

/**
 * Tells what this browser knows of whoever signed a link, and remembers them from now on.
 * @param now the key and the name that it gave now
 * @returns what was known before this
 */
export function meetSigner(now: KnownSigner): Promise<Meeting> {
  const place = `${prefix}${now.key}`;
  return askTeachDatabase(
    async (database) => {
      const { store, done } = database.transaction("keys", "readwrite");
      // “!” comes right after the blank.
      const places = IDBKeyRange.bound(prefix, "met!", false, true);
      const [keys, stored] = await Promise.all([store.getAllKeys(places), store.getAll(places)]);
      const known = keys.flatMap((key, at) => readNames(key.slice(prefix.length), stored[at]));
      const own = known.filter(({ key }) => key === now.key);
      if (own.length < mostNames && !own.some(({ by }) => by === now.by))
        await store.put(recordOf([...own, now]), place);
      await done;
      return meetingOf(now, known);
    },
    { before: undefined, namesake: undefined },
  );
}

function readNames(key: string, stored: unknown): readonly KnownSigner[] {
  const { data } = z.safeParse(schema, stored);
  if (data === undefined) return [];
  return [data, ...(data.also ?? [])].map(({ by, since }) => ({ key, by, since }));
}

function recordOf(names: readonly KnownSigner[]): unknown {
  const [first, ...also] = names.map(({ by, since }) => ({ by, since }));
  return { ...first, ...(also.length > 0 && { also }) };
}
