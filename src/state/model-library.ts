import type { StoreApi } from "zustand/vanilla";
import type { Dtype, ModelEntry } from "../domain/model-entry.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { retell } from "../messages/retell.ts";
import { say } from "../messages/say.ts";
import type { PickedFile } from "./imported-models.ts";
import type { LibraryWorld } from "./library-world.ts";
import type { Trouble } from "./model-rows.ts";
import { createModelShelf, type LibraryState, type ModelShelf } from "./model-shelf.ts";
import { createModelStoring } from "./model-storing.ts";

export interface ModelInUse {
  readonly entry: ModelEntry;
  readonly dtype: Dtype;
}

/** Which models there are, how each stands, and which one writes. What fails is the trouble of the model's row. */
export interface ModelLibrary {
  readonly store: StoreApi<LibraryState>;
  /** Reads what is stored and what the device can do. */
  readonly open: () => Promise<void>;
  /** The model that writes, once it is known whether the chosen one is there. */
  readonly inUse: () => Promise<ModelInUse>;
  readonly use: (id: string) => void;
  /** The model could not be loaded: the built-in writes from now on, and a notice says why. */
  readonly loadFailed: (id: string, why: Trouble) => void;
  readonly dismissNotice: () => void;
  /** Starts a download or goes on with it; resolves when it ends, however it does. */
  readonly download: (id: string) => Promise<void>;
  readonly pause: (id: string) => Promise<void>;
  /** Deletes what has come of a download. */
  readonly cancel: (id: string) => Promise<void>;
  /** @returns what takes it back, as long as the files are there; nothing where it failed */
  readonly remove: (id: string) => Promise<(() => Promise<void>) | undefined>;
  /** Deletes every model and every begun download, for good. */
  readonly clear: () => Promise<void>;
  /** @param files of one chosen folder, by paths that begin with its name: "mine/onnx/model.onnx" */
  readonly importFolder: (files: readonly PickedFile[]) => Promise<void>;
  /** What was dropped for an import cannot be read. */
  readonly unreadable: () => void;
}

/** A removed model's files go when nobody can press Undo any more. */
const purgeAfterMillis = 60_000;

export function createModelLibrary(world: LibraryWorld): ModelLibrary {
  const shelf = createModelShelf(world);
  const storing = createModelStoring(world, shelf);
  const { builtIn } = world;
  let listed: Promise<void> | undefined;
  const bin: Bin = { undoable: 0, emptying: Promise.resolve() };

  return {
    store: shelf.store,
    async open() {
      await Promise.all([(listed = shelf.list()), shelf.probe()]);
      // What was deleted meanwhile, Undo may still bring back.
      if (bin.undoable === 0) await (bin.emptying = purge(world));
    },
    async inUse() {
      if (shelf.store.getState().inUse !== builtIn.id) await (listed ??= shelf.list());
      const row = shelf.rowOf(shelf.store.getState().inUse);
      if (row?.stand.kind === "stored") return { entry: row.entry, dtype: row.stand.dtype };
      return { entry: builtIn, dtype: onlyDtype(builtIn) };
    },
    use: shelf.use,
    loadFailed(id, { message, advice }) {
      if (shelf.store.getState().inUse !== id || id === builtIn.id) return;
      shelf.fallBack({
        message: `${say`${shelf.nameOf(id)} cannot be used.`} ${message}`,
        advice: `${advice} ${say`Meanwhile the model ${builtIn.name} writes.`}`,
      });
    },
    dismissNotice: () => shelf.store.setState({ notice: undefined }),
    importFolder: storing.importFolder,
    unreadable: () => shelf.store.setState({ importTrouble: unreadable() }),
    download: (id) =>
      attempt({ id, shelf, failed: (name, why) => say`${name} cannot be downloaded: ${why}` }, () =>
        storing.download(id),
      ),
    pause: (id) =>
      attempt({ id, shelf, failed: (name, why) => say`${name} cannot be paused: ${why}` }, async () => {
        if (!storing.withdraw(id)) return world.store.pause(id);
        shelf.stand(id, { kind: "absent" });
        return shelf.list();
      }),
    cancel: (id) =>
      attempt({ id, shelf, failed: (name, why) => say`${name} cannot be cancelled: ${why}` }, async () => {
        const isWithdrawn = storing.withdraw(id);
        await world.store.discard(id).catch((error: unknown) => {
          // Nothing else would end it.
          if (isWithdrawn) shelf.stand(id, { kind: "absent" });
          throw error;
        });
        shelf.stand(id, { kind: "absent" });
        shelf.trouble(id, undefined);
        await shelf.list();
      }),
    remove: (id) => remove(id, { world, shelf, bin }),
    async clear() {
      await shelf.list();
      shelf.use(builtIn.id);
      const { rows } = shelf.store.getState();
      const kept = rows.filter(({ stand }) => stand.kind !== "builtIn" && stand.kind !== "absent");
      for (const { entry } of kept) {
        if (storing.withdraw(entry.id)) shelf.stand(entry.id, { kind: "absent" });
      }
      for (const { entry } of kept) await world.store.discard(entry.id);
      await purge(world);
      await shelf.list();
    },
  };
}

/** Where the files of deleted models are. */
interface Bin {
  /** How many deletions can still be undone. */
  undoable: number;
  emptying: Promise<void>;
}

interface Removing {
  readonly world: LibraryWorld;
  readonly shelf: ModelShelf;
  readonly bin: Bin;
}

async function remove(
  id: string,
  { world, shelf, bin }: Removing,
): Promise<(() => Promise<void>) | undefined> {
  const wasInUse = shelf.store.getState().inUse === id;
  const undo = async () => {
    const back = await world.store.restore(id);
    await shelf.list();
    if (back && wasInUse) shelf.use(id);
    if (!back) tell(id, shelf, { message: say`Its files are gone already`, advice: say`Fetch it again.` });
  };
  return attempt({ id, shelf, failed: (name, why) => say`${name} cannot be deleted: ${why}` }, async () => {
    if (wasInUse) shelf.use(world.builtIn.id);
    bin.undoable += 1;
    world.later(purgeAfterMillis, () => {
      bin.undoable -= 1;
      if (bin.undoable === 0) void purge(world);
    });
    await bin.emptying;
    await world.store.remove(id).catch((error: unknown) => {
      if (wasInUse) shelf.use(id);
      throw error;
    });
    shelf.trouble(id, undefined);
    await shelf.list();
    return () =>
      attempt({ id, shelf, failed: (name, why) => say`${name} cannot be brought back: ${why}` }, undo);
  });
}

interface Attempt {
  readonly id: string;
  readonly shelf: ModelShelf;
  readonly failed: (name: string, why: string) => string;
}

/** Never rejects: nobody waits for what a button began. */
async function attempt<Result>(
  { id, shelf, failed }: Attempt,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(id, shelf, {
      message: failed(shelf.nameOf(id), retell(why)),
      advice: say`Try again; if it stays so, reload the page.`,
    });
    return undefined;
  }
}

/** A model from a folder has no row once it is deleted: the words stand beside the button then. */
function tell(id: string, shelf: ModelShelf, trouble: Trouble): void {
  if (shelf.rowOf(id) === undefined) shelf.store.setState({ importTrouble: trouble });
  else shelf.trouble(id, trouble);
}

const unreadable = (): Trouble => ({
  message: say`What was dropped cannot be read`,
  advice: say`Drop the model’s folder again, or press Import from a folder.`,
});

/** Where it fails, the next one does it. */
async function purge(world: LibraryWorld): Promise<void> {
  await world.store.purge().catch(() => undefined);
}

function onlyDtype({ weights: [first] }: ModelEntry): Dtype {
  if (first !== undefined) return first.dtype;
  throw new PlaygroundError(say`The built-in model lists no weights`, say`Reload the page.`);
}
