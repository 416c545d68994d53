import { isStorable } from "../../src/domain/stored-model.ts";
import type {
  DownloadWish,
  ImportWish,
  StoreEnd,
  StoreListing,
  TellStored,
} from "../../src/protocol/model-store.ts";
import { download } from "./download.ts";
import { endOf, type Leaves, StoreFailure } from "./failure.ts";
import { deleteFolder, type ModelFolder, openFolder } from "./folder.ts";
import { importFolder } from "./import-folder.ts";
import { listKept, purgeFolders, removeModel, restoreModel } from "./kept.ts";

// Errors are retold: the page shows them.

interface Work {
  readonly control: AbortController;
  readonly ended: Promise<StoreEnd>;
}

interface Task {
  readonly id: string;
  /** What stays of it when it fails. */
  readonly leaves: Leaves;
  readonly task: (signal: AbortSignal) => Promise<StoreEnd>;
}

/** Keeps models in the browser's private file system. One download or import of a model at a time, over all tabs. */
export function createModelStore() {
  const running = new Map<string, Work>();

  /** One that is asked for twice ends once, for both. */
  async function work({ id, leaves, task }: Task): Promise<StoreEnd> {
    const current = running.get(id);
    if (current !== undefined) return current.ended;
    const control = new AbortController();
    const ended = exclusively(id, () => task(control.signal)).catch((error: unknown) => endOf(error, leaves));
    running.set(id, { control, ended });
    try {
      return await ended;
    } finally {
      running.delete(id);
    }
  }

  async function pause(id: string): Promise<void> {
    const current = running.get(id);
    current?.control.abort();
    await current?.ended;
  }

  return {
    async list(): Promise<StoreListing> {
      try {
        return { kind: "open", models: await listKept() };
      } catch (error) {
        return { kind: "unavailable", because: reasonOf(error) };
      }
    },

    download: (wish: DownloadWish, onProgress: TellStored): Promise<StoreEnd> =>
      work({
        id: wish.id,
        leaves: "part",
        task: async (signal) => {
          const folder = await makeFolder(wish.id);
          return { kind: "stored", manifest: await download({ wish, folder, signal, onProgress }) };
        },
      }),

    importFolder: (wish: ImportWish, onProgress: TellStored): Promise<StoreEnd> =>
      work({
        id: wish.id,
        leaves: "nothing",
        task: async (signal) => {
          let begun = false;
          const makeOwn = () => {
            begun = true;
            return makeFolder(wish.id);
          };
          try {
            return {
              kind: "stored",
              manifest: await importFolder({ wish, makeFolder: makeOwn, signal, onProgress }),
            };
          } catch (error) {
            // Half a copy is of no use: the disk still has the whole.
            if (begun) await deleteFolder(wish.id);
            throw error;
          }
        },
      }),

    pause,

    async discard(id: string): Promise<void> {
      await pause(id);
      await deleteFolder(id);
    },

    remove: removeModel,
    restore: restoreModel,
    purge: () => purgeFolders(isFree),
  };
}

async function makeFolder(id: string): Promise<ModelFolder> {
  const folder = isStorable(id) ? await openFolder(id, { create: true }) : undefined;
  if (folder === undefined) throw new Error(`no folder can be named after “${id}”`);
  return folder;
}

// Not said: the name of a lock.
const lockOf = (id: string): string => `edgecase model ${id}`;

/** Two tabs that write one file would make a third thing of it. */
async function exclusively<Result>(id: string, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
    if (lock === null) {
      throw new StoreFailure(
        "Another tab of this site is storing this model",
        "Go on in that tab, or close it and try again here.",
      );
    }
    return task();
  });
}

async function isFree(id: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.every(({ name }) => name !== lockOf(id));
}

function reasonOf(error: unknown): string {
  if (typeof navigator.storage?.getDirectory !== "function") {
    // Retold.
    return "it offers no private file system here (it is too old, or this page is not on https)";
  }
  // Retold.
  return `it refuses the private file system, as private windows do (${String(error)})`;
}
