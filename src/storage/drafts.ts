import type { Draft } from "../domain/draft.ts";
import { partingCopies } from "./parting-copies.ts";

export interface DraftStore {
  /** `undefined` where nothing is kept, or what is kept cannot be read. */
  readonly load: (key: string) => Promise<Draft | undefined>;
  /** @returns false where the browser did not keep it: no room, no permission, a private window */
  readonly save: (key: string, draft: Draft) => Promise<boolean>;
  /** Keeps it before it returns, as far as the browser allows: for a page that is going away. */
  readonly saveNow: (key: string, draft: Draft) => void;
  /** Families with a draft or a solution, for the catalogue's marks. */
  readonly marks: () => Promise<ReadonlyMap<string, "draft" | "solved">>;
  readonly clear: () => Promise<boolean>;
  /** Whether this browser keeps anything at all for this page. */
  readonly works: () => Promise<boolean>;
}

/** What of the store needs the database. */
export type DraftDatabase = Omit<DraftStore, "saveNow">;

/** The database's code comes with the first question to it: the start page does not wait for it. */
export function openDrafts(): DraftStore {
  let opening: Promise<DraftDatabase> | undefined;
  const copies = partingCopies(() => localStorage);
  const database = () =>
    (opening ??= import("./draft-database.ts").then((module) => module.openDraftDatabase(copies)));
  return {
    load: async (key) => (await database()).load(key),
    save: async (key, draft) => (await database()).save(key, draft),
    saveNow: copies.keep,
    marks: async () => (await database()).marks(),
    clear: async () => (await database()).clear(),
    works: async () => (await database()).works(),
  };
}
