import type { Draft } from "../domain/draft.ts";

export interface DraftStore {
  /** `undefined` where nothing is kept, or what is kept cannot be read. */
  readonly load: (key: string) => Promise<Draft | undefined>;
  /** @returns false where the browser did not keep it: no room, no permission, a private window */
  readonly save: (key: string, draft: Draft) => Promise<boolean>;
  /** Families with a draft or a solution, for the catalogue's marks. */
  readonly marks: () => Promise<ReadonlyMap<string, "draft" | "solved">>;
  readonly clear: () => Promise<boolean>;
  /** Whether this browser keeps anything at all for this page. */
  readonly works: () => Promise<boolean>;
}

/** The database's code comes with the first question to it: the start page does not wait for it. */
export function openDrafts(): DraftStore {
  let opening: Promise<DraftStore> | undefined;
  const database = () =>
    (opening ??= import("./draft-database.ts").then((module) => module.openDraftDatabase()));
  return {
    load: async (key) => (await database()).load(key),
    save: async (key, draft) => (await database()).save(key, draft),
    marks: async () => (await database()).marks(),
    clear: async () => (await database()).clear(),
    works: async () => (await database()).works(),
  };
}
