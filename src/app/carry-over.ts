import { draftKey } from "../domain/draft.ts";
import { difficulties } from "../domain/exercise.ts";
import { type KeptAt, takeoversOf } from "../domain/teach/item-identity.ts";
import { nothingDone } from "../domain/teach/task.ts";
import type { DraftStore } from "../storage/drafts.ts";
import type { TaskStore } from "../storage/tasks.ts";
import { authoredId, type OpenedItem } from "./set-items.ts";
import { setDraftKey } from "./task-drafts.ts";

interface Place {
  /** Of `workIdOf`. */
  readonly workId: string;
  readonly items: readonly OpenedItem[];
  readonly drafts: Pick<DraftStore, "load" | "save">;
  readonly tasks: Pick<TaskStore, "loadItem" | "changeItem" | "loadIdentities" | "keepIdentities">;
}

/**
 * Gives each exercise of a set what was kept of it elsewhere: by its place, as earlier pages did, or before its author
 * corrected it. That is asked once for each form of the set; nothing is written over, and nothing is thrown away.
 */
export async function carryOver(place: Place): Promise<void> {
  const { workId, items, tasks } = place;
  const now = items.map(({ identity }) => identity);
  const before = await tasks.loadIdentities(workId);
  const takeovers = takeoversOf(now, before);
  await Promise.all(
    items.flatMap((item, at) => {
      const from = takeovers[at];
      return from === undefined ? [] : [takeRecord(place, item, from), takeDraft(place, item, from)];
    }),
  );
  if (JSON.stringify(before) !== JSON.stringify(now)) await tasks.keepIdentities(workId, now);
}

/** What came of a submission is true of the tests that there were. */
async function takeRecord(
  { workId, tasks }: Place,
  { identity: { id } }: OpenedItem,
  from: KeptAt,
): Promise<void> {
  const kept = await tasks.loadItem(workId, nameOf(from));
  const taken = from.kind === "place" ? kept : { ...nothingDone, history: kept.history };
  if (taken.history.length > 0 || Object.keys(taken.submitted).length > 0)
    await tasks.changeItem(workId, id, (own) => (own.history.length > 0 ? own : taken));
}

/** A family's are kept under what the exercise is, and always were. */
async function takeDraft({ workId, drafts }: Place, item: OpenedItem, from: KeptAt): Promise<void> {
  if (item.kind !== "authored") return;
  const key = setDraftKey(draftKey(item.origin), workId);
  if ((await drafts.load(key)).draft !== undefined) return;
  const family = `authored-${authoredId(workId, nameOf(from))}`;
  const found = await Promise.all(
    difficulties.map((difficulty) =>
      drafts.load(setDraftKey(draftKey({ ...item.origin, family, difficulty }), workId)),
    ),
  );
  const draft = found.map((each) => each.draft).find((each) => each !== undefined);
  if (draft !== undefined) await drafts.save(key, draft);
}

/** What stands in keys. */
const nameOf = (from: KeptAt) => (from.kind === "place" ? String(from.index) : from.id);
