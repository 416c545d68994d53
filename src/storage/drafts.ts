import type { Draft, SaveEnd } from "../domain/draft.ts";
import type { DraftDatabase } from "./draft-database.ts";
import { forgetCopy, keepCopy } from "./draft-copies.ts";
import { partingCopies } from "./parting-copies.ts";
import type { StoredDraft } from "./stored-draft.ts";

interface LoadedDraft {
  /** `undefined` where nothing is kept, or what is kept cannot be read. */
  readonly draft: Draft | undefined;
  /** A version of another tab, or of one that ended, which was written without knowing of `draft`. */
  readonly other: Draft | undefined;
}

export interface DraftStore {
  readonly load: (key: string) => Promise<LoadedDraft>;
  readonly save: (key: string, draft: Draft) => Promise<SaveEnd>;
  /** Keeps it before it returns, as far as the browser allows: for a page that may be gone in a moment. */
  readonly saveNow: (key: string, draft: Draft) => void;
  /** `draft` takes the place of both versions that `load` or `save` told of. */
  readonly decide: (key: string, draft: Draft) => Promise<SaveEnd>;
  /** Families with a draft or a solution, for the catalogue's marks. */
  readonly marks: () => Promise<ReadonlyMap<string, "draft" | "solved">>;
  readonly clear: () => Promise<boolean>;
  /** Whether this browser has a database for this page. */
  readonly works: () => Promise<boolean>;
  /** Whether this browser keeps drafts for this page, in whatever way. */
  readonly keeps: () => Promise<boolean>;
}

/** The database's code comes with the first question to it: the start page does not wait for it. */
export function openDrafts(): DraftStore {
  let opening: Promise<DraftDatabase> | undefined;
  const copies = partingCopies(() => localStorage);
  /** Needs no secrecy, only to be another page's never. */
  const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  /** By key: the newest version in the database that this page knows of, and the newest that it has written anywhere. */
  const known = new Map<string, number>();
  const written = new Map<string, number>();
  /** By key: the version that somebody is to choose between, and ours. */
  const others = new Map<string, StoredDraft>();

  async function database(): Promise<DraftDatabase> {
    opening ??= import("./draft-database.ts").then((module) => module.openDraftDatabase(copies));
    try {
      return await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  /** What the database has, or `otherwise` where its code does not come. */
  const ask = async <T>(question: (database: DraftDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await question(await database());
    } catch {
      return otherwise;
    }
  };

  function stamped(key: string, draft: Draft): StoredDraft {
    const basedOn = known.get(key) ?? 0;
    const atMillis = Math.max(Date.now(), basedOn + 1, (written.get(key) ?? 0) + 1);
    written.set(key, atMillis);
    return { draft, page, atMillis, basedOn };
  }

  const learn = (key: string, atMillis: number) => known.set(key, Math.max(atMillis, known.get(key) ?? 0));

  async function save(key: string, draft: Draft): Promise<SaveEnd> {
    const stored = stamped(key, draft);
    const copied = keepCopy(copies, key, stored);
    const end = await ask((kept) => kept.save(key, stored), "failed");
    if (end === "failed") return { kind: copied ? "kept" : "lost" };
    if (end !== "kept") {
      others.set(key, end);
      return { kind: "other", draft: end.draft };
    }
    learn(key, stored.atMillis);
    if (written.get(key) === stored.atMillis) forgetCopy(copies, key, page);
    return { kind: "kept" };
  }

  return {
    async load(key) {
      const { current, other } = await ask((kept) => kept.load(key), {
        current: undefined,
        other: undefined,
      });
      if (current !== undefined) learn(key, current.atMillis);
      if (other !== undefined) others.set(key, other);
      return { draft: current?.draft, other: other?.draft };
    },
    save,
    saveNow: (key, draft) => void keepCopy(copies, key, stamped(key, draft)),
    async decide(key, draft) {
      const other = others.get(key);
      others.delete(key);
      if (other !== undefined) learn(key, other.atMillis);
      const end = await save(key, draft);
      if (other !== undefined && end.kind === "kept") forgetCopy(copies, key, other.page);
      return end;
    },
    marks: () => ask((kept) => kept.marks(), new Map()),
    clear: () => ask((kept) => kept.clear(), false),
    works: () => ask((kept) => kept.works(), false),
    keeps: async () => copies.work() || (await ask((kept) => kept.works(), false)),
  };
}
