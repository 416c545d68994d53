import { claim } from "./claim.ts";
import { askTeachDatabase } from "./teach-database.ts";

/** One thing that is being written in this browser. */
export interface KeptDraft<T> {
  /** Only one tab may keep what it writes, or the older text would overwrite the newer one. */
  readonly claim: () => Promise<(() => void) | undefined>;
  /** @returns `undefined` where nothing is kept, or it cannot be read */
  readonly load: () => Promise<T | undefined>;
  /** What is given is safe when this returns, as far as the browser allows; the database has it when it resolves. */
  readonly keep: (draft: T) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
}

interface Options<T> {
  /** In the database. */
  readonly key: string;
  /** Of the lock, and in `localStorage` until the database has the same: a tab may be closed in between. */
  readonly name: string;
  /** What is kept was written by some version of the page, or by somebody's hand. */
  readonly read: (stored: unknown) => T | undefined;
}

export function openKeptDraft<T>({ key, name, read }: Options<T>): KeptDraft<T> {
  return {
    claim: () => claim(name),
    load: async () =>
      read(readCopy(name)) ??
      read(await askTeachDatabase((database) => database.get("drafts", key), undefined)),
    async keep(draft) {
      const copied = writeCopy(name, draft);
      const stored = await askTeachDatabase(async (database) => {
        await database.put("drafts", draft, key);
        return true;
      }, false);
      if (stored && copied === localCopy(name)) forgetCopy(name);
      return stored || copied !== undefined;
    },
    async clear() {
      forgetCopy(name);
      return askTeachDatabase(async (database) => {
        await database.delete("drafts", key);
        return true;
      }, false);
    },
  };
}

/** @returns the text that was kept, `undefined` where there was no room or no storage */
function writeCopy(name: string, draft: unknown): string | undefined {
  try {
    const text = JSON.stringify(draft);
    localStorage.setItem(name, text);
    return text;
  } catch {
    return undefined;
  }
}

function localCopy(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function readCopy(name: string): unknown {
  try {
    return JSON.parse(localCopy(name) ?? "null");
  } catch {
    return undefined;
  }
}

function forgetCopy(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then there is none.
  }
}
