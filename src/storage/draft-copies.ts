import type { PartingCopies } from "./parting-copies.ts";
import type { StoredDraft } from "./stored-draft.ts";

/** One copy for each exercise and page, so that two tabs never write over each other's. */
const nameOf = (key: string, page: string): string => `${key} @${page}`;

/** Flat, so that earlier versions of the page read the draft in it as well. */
export function recordOf({ draft, ...version }: StoredDraft): object {
  return { ...draft, ...version };
}

/** @returns false where the browser did not keep it */
export function keepCopy(copies: PartingCopies, key: string, stored: StoredDraft): boolean {
  return copies.keep(nameOf(key, stored.page), recordOf(stored));
}

export function forgetCopy(copies: PartingCopies, key: string, page: string): void {
  copies.forget(nameOf(key, page));
  if (page === "") copies.forget(key);
}
