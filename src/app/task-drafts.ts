import type { Draft } from "../domain/draft.ts";
import type { DraftStore } from "../storage/drafts.ts";

interface Options {
  /** Under which a draft of this key is kept. */
  readonly keyOf: (key: string) => string;
  /** Hears of each draft before it is kept. */
  readonly onSave: (draft: Draft) => void;
}

/** Drafts that are handed in one day: under keys of their own, perhaps, and with somebody who remembers them. */
export function taskDrafts(drafts: DraftStore, { keyOf, onSave }: Options): DraftStore {
  return {
    ...drafts,
    load: (key) => drafts.load(keyOf(key)),
    save(key, draft) {
      onSave(draft);
      return drafts.save(keyOf(key), draft);
    },
    saveNow: (key, draft) => drafts.saveNow(keyOf(key), draft),
    decide: (key, draft) => drafts.decide(keyOf(key), draft),
  };
}

/** The drafts of one set are kept like a link's: beside the student's others, and they are no mark in the catalogue. */
export function setDraftKey(key: string, workId: string): string {
  // Not said: a key in storage.
  return `${key} link ${workId}`;
}
