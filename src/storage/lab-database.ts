import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import type { ExperimentRecord } from "../domain/lab/experiment.ts";
import { claim } from "./claim.ts";
import { withPatience } from "./database.ts";

/** Read and written as `readExperimentRecords` has it; everything in it is parsed before it is believed. */
interface Schema extends DBSchema {
  /** By the experiment's id. */
  heads: { key: string; value: unknown };
  /** Records by experiment, kind and number, a few at a time: what is there is never written again. */
  chunks: { key: [id: string, kind: string, number: number]; value: unknown };
}

/** The head of an experiment that is kept, and when it was last changed. */
interface KeptHead {
  readonly id: string;
  readonly atMillis: number;
  /** As `experimentHead` makes it, or anything else. */
  readonly head: unknown;
}

/** What has changed of an experiment since it was last kept. */
interface KeptChange {
  readonly kept: KeptHead;
  /** Kinds of which nothing that is there counts any more. */
  readonly clear: readonly string[];
  readonly append: readonly {
    readonly kind: string;
    /** How many chunks of that kind there are before. */
    readonly number: number;
    readonly records: readonly ExperimentRecord[];
  }[];
}

interface LoadedRecords {
  readonly head: unknown;
  readonly records: readonly unknown[];
  /** By kind: the number of its next chunk. */
  readonly nextChunks: ReadonlyMap<string, number>;
}

/** The lab's experiments in this browser. Every question throws where the browser keeps nothing, or has no room. */
export interface LabDatabase {
  /** The latest first. */
  readonly list: () => Promise<readonly KeptHead[]>;
  /** @param kinds in the order in which their records come back */
  readonly load: (id: string, kinds: readonly string[]) => Promise<LoadedRecords>;
  /** All of the change, or nothing of it. */
  readonly save: (change: KeptChange) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** @returns what gives the experiment back to other tabs, or `undefined` where another tab works on it */
  readonly claim: (id: string) => Promise<(() => void) | undefined>;
}

const keptHead = z.object({ id: z.string(), atMillis: z.number(), head: z.unknown() });

/** A database of its own: it may grow large, and must not stand in the way of drafts. */
export function openLabDatabase(): LabDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  function database(): Promise<IDBPDatabase<Schema>> {
    if (opening !== undefined) return opening;
    const attempt = withPatience(open(() => (opening = undefined)));
    opening = attempt;
    // A failure may pass: the next question tries again.
    attempt.catch(() => (opening = undefined));
    return attempt;
  }

  return {
    async list() {
      const heads = await (await database()).getAll("heads");
      const read = heads.flatMap((head) => {
        const parsed = keptHead.safeParse(head);
        return parsed.success ? [parsed.data] : [];
      });
      return read.toSorted((a, b) => b.atMillis - a.atMillis);
    },
    async load(id, kinds) {
      const transaction = (await database()).transaction(["heads", "chunks"]);
      const chunks = transaction.objectStore("chunks");
      const [head, values, keys] = await Promise.all([
        transaction.objectStore("heads").get(id),
        Promise.all(kinds.map((kind) => chunks.getAll(chunksOf(id, kind)))),
        Promise.all(kinds.map((kind) => chunks.getAllKeys(chunksOf(id, kind)))),
        transaction.done,
      ]);
      return {
        head: keptHead.safeParse(head).data?.head,
        records: values.flat().flatMap((chunk): readonly unknown[] => (Array.isArray(chunk) ? chunk : [])),
        nextChunks: new Map(kinds.map((kind, at) => [kind, (keys[at]?.at(-1)?.[2] ?? -1) + 1])),
      };
    },
    async save({ kept, clear, append }) {
      const transaction = (await database()).transaction(["heads", "chunks"], "readwrite");
      const chunks = transaction.objectStore("chunks");
      const done = transaction.done;
      // Whatever fails below fails this too, and is thrown from there.
      done.catch(() => {});
      await Promise.all([
        transaction.objectStore("heads").put(kept, kept.id),
        ...clear.map((kind) => chunks.delete(chunksOf(kept.id, kind))),
      ]);
      // One after the other: each is copied as it is put, and a hundred megabytes at once would hold the page.
      for (const { kind, number, records } of append) await chunks.put(records, [kept.id, kind, number]);
      await done;
    },
    async remove(id) {
      const transaction = (await database()).transaction(["heads", "chunks"], "readwrite");
      await Promise.all([
        transaction.objectStore("heads").delete(id),
        transaction.objectStore("chunks").delete(chunksOf(id)),
        transaction.done,
      ]);
    },
    async clear() {
      const transaction = (await database()).transaction(["heads", "chunks"], "readwrite");
      await Promise.all([
        transaction.objectStore("heads").clear(),
        transaction.objectStore("chunks").clear(),
        transaction.done,
      ]);
    },
    claim: (id) => claim(`edgecase experiment ${id}`), // Not said: the name of a lock.
  };
}

/** Asynchronous, so that a browser which throws at the very name `indexedDB` rejects like any other. */
async function open(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>("edgecase-lab", 1, {
    upgrade(database) {
      database.createObjectStore("heads");
      database.createObjectStore("chunks");
    },
    // Another tab has a newer page: it must not wait for this one.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
}

/** Of one kind, or of all: arrays are ordered after every number and text. */
function chunksOf(id: string, kind?: string): IDBKeyRange {
  return kind === undefined
    ? IDBKeyRange.bound([id], [id, []])
    : IDBKeyRange.bound([id, kind], [id, kind, []]);
}
