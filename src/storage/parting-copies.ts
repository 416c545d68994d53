import type { Draft } from "../domain/draft.ts";

/**
 * What a page that is going away keeps of its drafts: an IndexedDB write that begins in the last instant may never
 * end, but `localStorage` has the text when `keep` returns. The next page moves every copy to the database.
 */
export interface PartingCopies {
  readonly keep: (key: string, draft: Draft) => void;
  readonly forget: (key: string) => void;
  /** Parsed JSON by key, of unknown origin; what is not JSON is left out. */
  readonly all: () => ReadonlyMap<string, unknown>;
  readonly clear: () => void;
}

const prefix = "edgecase draft ";

/** @param open gives the storage; it may throw, as the name `localStorage` does where storage is forbidden */
export function partingCopies(open: () => Storage): PartingCopies {
  const keys = (storage: Storage) => Object.keys(storage).filter((name) => name.startsWith(prefix));
  return {
    keep: (key, draft) => attempt(() => open().setItem(prefix + key, JSON.stringify(draft)), undefined),
    forget: (key) => attempt(() => open().removeItem(prefix + key), undefined),
    all: () =>
      attempt(() => {
        const storage = open();
        return new Map(
          keys(storage).flatMap((name) => parsed(name.slice(prefix.length), storage.getItem(name))),
        );
      }, new Map()),
    clear: () =>
      attempt(() => {
        const storage = open();
        for (const name of keys(storage)) storage.removeItem(name);
      }, undefined),
  };
}

function parsed(key: string, text: string | null): readonly (readonly [string, unknown])[] {
  return attempt<readonly (readonly [string, unknown])[]>(() => [[key, JSON.parse(text ?? "")]], []);
}

/** No room, no permission, a private window: the database is still there, and says so where it is not. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
