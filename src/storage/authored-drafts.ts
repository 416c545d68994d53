import * as z from "zod/mini";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { authoredSchema } from "../domain/teach/authored-schema.ts";
import type { SetDraft } from "../domain/teach/set-draft.ts";
import { setDraftSchema } from "../domain/teach/assignment-schema.ts";
import { type KeptDraft, openKeptDraft } from "./kept-draft.ts";

/** The exercise that is being written in this browser; there is one. */
export function openAuthoredDrafts(): KeptDraft<AuthoredExercise> {
  return openKeptDraft({
    key: "exercise",
    name: "edgecase teach", // Not said: of a lock.
    read: (stored) => z.safeParse(authoredSchema, stored).data,
  });
}

/** The set that is being put together in this browser; there is one. */
export function openSetDrafts(): KeptDraft<SetDraft> {
  return openKeptDraft({
    key: "set",
    name: "edgecase set", // Not said: of a lock.
    read: (stored) => z.safeParse(setDraftSchema, stored).data,
  });
}
