import type { StoredDraft } from "./stored-draft.ts";

/** Whether `next` may take `current`'s place: it knows of it, is a later word of the same page, or says the same. */
export function follows(next: StoredDraft, current: StoredDraft): boolean {
  if (next.page === current.page) return next.atMillis >= current.atMillis;
  return next.basedOn >= current.atMillis || saysTheSame(next, current);
}

/** Whether nothing is lost when `copy` is forgotten while `current` is kept. */
export function isOutdated(copy: StoredDraft, current: StoredDraft): boolean {
  return copy.page === current.page ? copy.atMillis <= current.atMillis : saysTheSame(copy, current);
}

function saysTheSame(a: StoredDraft, b: StoredDraft): boolean {
  const { sources, ownCases } = a.draft;
  return (
    sources.python === b.draft.sources.python &&
    sources.javascript === b.draft.sources.javascript &&
    JSON.stringify(ownCases) === JSON.stringify(b.draft.ownCases)
  );
}
