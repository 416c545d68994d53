import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { addItem, blankSet, type SetDraft } from "../domain/teach/set-draft.ts";
import { say } from "../messages/say.ts";
import { openSetDrafts } from "../storage/authored-drafts.ts";
import { toBase64Url } from "../storage/base64url.ts";

/** A set of its own for whoever has begun none. */
export function newSet(): SetDraft {
  return blankSet(() => toBase64Url(crypto.getRandomValues(new Uint8Array(16))));
}

/**
 * Puts an exercise at the end of the set that is put together in this browser.
 * @returns what came of it, a sentence or two
 */
export async function addToSet(authored: AuthoredExercise): Promise<string> {
  const store = openSetDrafts();
  const release = await store.claim();
  if (release === undefined) return say`The set is open in another tab: close it there, and try again.`;
  try {
    const before = (await store.load()) ?? newSet();
    const after = addItem(before, { kind: "authored", authored, points: 1 });
    if (after === before) return say`The set is full.`;
    if (!(await store.keep(after)))
      return say`This browser does not keep the set: save the file, and add it there.`;
    return after.title === ""
      ? say`Added to the set as exercise ${after.items.length}.`
      : say`Added to “${after.title}” as exercise ${after.items.length}.`;
  } finally {
    release();
  }
}
