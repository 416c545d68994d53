/**
 * What a page writes before anything else: an IndexedDB write may take its time, or fail, or be cut off with the page,
 * but `localStorage` has the text when `keep` returns. The database takes a copy's place as soon as it has the same;
 * what no page came to move there, the next one does.
 */
export interface PartingCopies {
  /** @returns false where the browser did not keep it */
  readonly keep: (name: string, record: object) => boolean;
  readonly forget: (name: string) => void;
  /** Parsed JSON by name, of unknown origin; what is not JSON is left out. */
  readonly all: () => ReadonlyMap<string, unknown>;
  readonly clear: () => void;
  /** Whether anything is kept here at all. */
  readonly work: () => boolean;
}

const prefix = "edgecase draft "; // Not said: a key of storage.

/** @param open gives the storage; it may throw, as the name `localStorage` does where storage is forbidden */
export function partingCopies(open: () => Storage): PartingCopies {
  const names = (storage: Storage) => Object.keys(storage).filter((name) => name.startsWith(prefix));
  return {
    keep: (name, record) =>
      attempt(() => {
        open().setItem(prefix + name, JSON.stringify(record));
        return true;
      }, false),
    forget: (name) => attempt(() => open().removeItem(prefix + name), undefined),
    all: () =>
      attempt(() => {
        const storage = open();
        return new Map(
          names(storage).flatMap((name) => parsed(name.slice(prefix.length), storage.getItem(name))),
        );
      }, new Map()),
    clear: () =>
      attempt(() => {
        const storage = open();
        for (const name of names(storage)) storage.removeItem(name);
      }, undefined),
    work: () =>
      attempt(() => {
        const storage = open();
        storage.setItem(`${prefix}?`, "");
        storage.removeItem(`${prefix}?`);
        return true;
      }, false),
  };
}

function parsed(name: string, text: string | null): readonly (readonly [string, unknown])[] {
  try {
    return text === null ? [] : [[name, JSON.parse(text)]];
  } catch {
    return [];
  }
}

/** No room, no permission, a private window: the database may still be there. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
