import { say } from "../messages/say.ts";
import { retell } from "../messages/retell.ts";
import type {
  DownloadWish,
  ImportWish,
  ModelStoreWorker,
  StoreEnd,
  StoreListing,
  TellStored,
} from "../protocol/model-store.ts";
import { watchLifeLock } from "./life-lock.ts";

/** Models in the browser's private file system. Nothing here rejects because of what the network or the disk does. */
export interface ModelStore {
  readonly list: () => Promise<StoreListing>;
  readonly download: (wish: DownloadWish, onProgress: TellStored) => Promise<StoreEnd>;
  readonly importFolder: (wish: ImportWish, onProgress: TellStored) => Promise<StoreEnd>;
  readonly pause: (id: string) => Promise<void>;
  readonly discard: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<boolean>;
  readonly purge: () => Promise<void>;
}

/** The worker starts with the first call. One that dies ends what it was doing, and the next call starts another. */
export function createModelStore(spawn: () => Worker): ModelStore {
  let live: Promise<Remote> | undefined;

  function remote(): Promise<Remote> {
    return (live ??= start(spawn(), () => (live = undefined)));
  }

  /** comlink never settles a call to a dead worker. */
  async function call<Result>(work: (remote: Remote) => Promise<Result>): Promise<Result> {
    const connection = await remote();
    return Promise.race([work(connection), connection.died]);
  }

  return {
    list: () => call(async ({ worker }) => retoldListing(await worker.list())),
    download: (wish, onProgress) =>
      call(async ({ worker, proxy }) => retoldEnd(await worker.download(wish, proxy(onProgress)))).catch(
        ended,
      ),
    importFolder: (wish, onProgress) =>
      call(async ({ worker, proxy }) => retoldEnd(await worker.importFolder(wish, proxy(onProgress)))).catch(
        ended,
      ),
    pause: (id) => call(({ worker }) => worker.pause(id)),
    discard: (id) => call(({ worker }) => worker.discard(id)),
    remove: (id) => call(({ worker }) => worker.remove(id)),
    restore: (id) => call(({ worker }) => worker.restore(id)),
    purge: () => call(({ worker }) => worker.purge()),
  };
}

type Remote = Awaited<ReturnType<typeof start>>;

async function start(thread: Worker, onDeath: () => void) {
  const died = new Promise<never>((_resolve, reject) => {
    const end = (reason: string): void => {
      onDeath();
      stopWatching();
      thread.terminate();
      reject(new Error(reason));
    };
    const stopWatching = watchLifeLock(thread, end);
    thread.addEventListener("error", (event) => end(event.message || say`its script could not be loaded`));
  });
  // Heard by whoever calls; a death between two calls is nobody's.
  died.catch(() => undefined);
  try {
    const { proxy, wrap } = await import("comlink");
    return { worker: wrap<ModelStoreWorker>(thread), proxy, died };
  } catch (error) {
    onDeath();
    thread.terminate();
    throw error;
  }
}

function ended(error: unknown): StoreEnd {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: "failed",
    message: say`The part of the page that stores models ended: ${reason}`,
    advice: say`Try again; if it stays so, reload the page.`,
  };
}

/** The worker speaks English. */
function retoldEnd(end: StoreEnd): StoreEnd {
  return end.kind === "failed" ? { ...end, message: retell(end.message), advice: retell(end.advice) } : end;
}

function retoldListing(listing: StoreListing): StoreListing {
  return listing.kind === "unavailable" ? { ...listing, because: retell(listing.because) } : listing;
}

/** Literal: with the URL in a variable the build passes and ships no worker. */
export function spawnStoreWorker(): Worker {
  return new Worker(new URL("../../workers/store/store-entry.ts", import.meta.url), {
    type: "module",
    name: "model store", // Not said: for whoever debugs.
  });
}
