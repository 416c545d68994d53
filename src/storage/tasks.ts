import * as z from "zod/mini";
import { studentKey } from "../domain/teach/hand-in.ts";
import type { ItemIdentity } from "../domain/teach/item-identity.ts";
import { type ItemRecord, nothingDone } from "../domain/teach/task.ts";
import { askTeachDatabase } from "./teach-database.ts";

/** A hand-in that was made here. */
interface Receipt {
  readonly code: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whose it is, as typed. */
  readonly student: string;
}

/** A set that somebody has started in this browser. */
export interface Task {
  /** As typed; empty where nobody has asked yet. */
  readonly student: string;
  /** The latest last. */
  readonly receipts: readonly Receipt[];
}

export interface TaskStore {
  /** @returns `undefined` where it was not started here, or what is kept cannot be read */
  readonly load: (id: string) => Promise<Task | undefined>;
  /** @returns false where the browser does not keep it: this page remembers it all the same */
  readonly keep: (id: string, task: Task) => Promise<boolean>;
  /**
   * @param workId of the set, and of the student where each has exercises of their own
   * @param item of its `ItemIdentity`; before there was one, its place in the set, 0-based
   */
  readonly loadItem: (workId: string, item: string) => Promise<ItemRecord>;
  /** What another tab has kept since is what `change` gets. */
  readonly changeItem: (
    workId: string,
    item: string,
    change: (before: ItemRecord) => ItemRecord,
  ) => Promise<ItemRecord>;
  /** The exercises of the set when it was opened last; `undefined` where no page has noted them. */
  readonly loadIdentities: (workId: string) => Promise<readonly ItemIdentity[] | undefined>;
  readonly keepIdentities: (workId: string, identities: readonly ItemIdentity[]) => Promise<boolean>;
}

const taskSchema = z.object({
  student: z.string(),
  // Earlier pages did not say whose it is: whoever was there last.
  receipts: z.array(z.object({ code: z.string(), at: z.string(), student: z.optional(z.string()) })),
});
const count = z.tuple([z.number(), z.number()]);
const submitted = z.optional(
  z.object({ program: z.string(), claimed: z.object({ visible: count, hidden: count }) }),
);
const itemSchema = z.object({
  submitted: z.object({ python: submitted, javascript: submitted }),
  history: z.array(z.object({ at: z.string(), program: z.string() })),
});
const identitiesSchema = z.array(z.object({ id: z.string(), likeness: z.string() }));

/** What the browser does not keep is remembered for as long as the page is open. */
const remembered = new Map<string, unknown>();

export function openTasks(): TaskStore {
  const get = async (key: string): Promise<unknown> =>
    remembered.get(key) ?? (await askTeachDatabase((database) => database.get("tasks", key), undefined));

  async function put(key: string, value: unknown): Promise<boolean> {
    const kept = await askTeachDatabase(async (database) => {
      await database.put("tasks", value, key);
      return true;
    }, false);
    if (kept) remembered.delete(key);
    else remembered.set(key, value);
    return kept;
  }

  return {
    load: async (id) => readTask(await get(id)),
    keep: put,
    loadItem: async (workId, item) => readItem(await get(itemKey(workId, item))),
    async changeItem(workId, item, change) {
      const key = itemKey(workId, item);
      const changed = await askTeachDatabase(async (database) => {
        const transaction = database.transaction("tasks", "readwrite");
        const next = change(readItem(remembered.get(key) ?? (await transaction.store.get(key))));
        await transaction.store.put(next, key);
        await transaction.done;
        return next;
      }, undefined);
      if (changed !== undefined) {
        remembered.delete(key);
        return changed;
      }
      const next = change(readItem(remembered.get(key)));
      remembered.set(key, next);
      return next;
    },
    loadIdentities: async (workId) => z.safeParse(identitiesSchema, await get(placesKey(workId))).data,
    keepIdentities: (workId, identities) => put(placesKey(workId), identities),
  };
}

const itemKey = (workId: string, item: string) => `${workId} ${item}`;
/** No exercise's: these have no blank in it. */
const placesKey = (workId: string) => `${workId} all exercises`; // Not said: a key of storage.

function readTask(stored: unknown): Task | undefined {
  const { data } = z.safeParse(taskSchema, stored);
  if (data === undefined) return undefined;
  const { student, receipts } = data;
  return { student, receipts: receipts.map((each) => ({ ...each, student: each.student ?? student })) };
}

/** Of the student who is there now; several may share a computer. */
export function ownReceipts({ student, receipts }: Task): readonly Receipt[] {
  return receipts.filter((each) => studentKey(each.student) === studentKey(student));
}

function readItem(stored: unknown): ItemRecord {
  const { data } = z.safeParse(itemSchema, stored);
  if (data === undefined) return nothingDone;
  const { python, javascript } = data.submitted;
  return {
    submitted: { ...(python && { python }), ...(javascript && { javascript }) },
    history: data.history,
  };
}
