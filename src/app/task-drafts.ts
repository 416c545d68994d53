import type { Draft } from "../domain/draft.ts";
import type { DraftStore } from "../storage/drafts.ts";

/**
 * The drafts of one set: kept beside those of the same exercises elsewhere, never over them.
 * @param setId letters, digits and hyphens
 * @param onSave hears of each draft before it is kept
 */
export function taskDrafts(drafts: DraftStore, setId: string, onSave: (draft: Draft) => void): DraftStore {
  const keyOf = (key: string) => taskDraftKey(key, setId);
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

/** Like a link's: what is begun for somebody's set is no mark in the catalogue. */
export function taskDraftKey(key: string, setId: string): string {
  return `${key} link ${setId}`;
}
