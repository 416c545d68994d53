import { paceOf, type PaceSample, withSample } from "../domain/download-pace.ts";
import type { Dtype, ModelWeights } from "../domain/model-entry.ts";
import { readFolder } from "../domain/model-folder.ts";
import { retell } from "../messages/retell.ts";
import { formatNumber, say } from "../messages/say.ts";
import type { StoreEnd, TellStored } from "../protocol/model-store.ts";
import { importedEntry, importedId, inFolder, type PickedFile } from "./imported-models.ts";
import type { LibraryWorld } from "./library-world.ts";
import { type ModelRow, storedStand, type Trouble } from "./model-rows.ts";
import type { ModelShelf } from "./model-shelf.ts";

/** Brings models into the browser's private file system, from the hub and from folders, and shows how far they are. */
export function createModelStoring(world: LibraryWorld, shelf: ModelShelf) {
  /** Downloads that wait to hear of the room: the store knows nothing of them, and could not stop them. */
  const waiting = new Map<string, symbol>();

  /** @returns how to tell the row of what comes */
  function follow(id: string, dtype: Dtype): TellStored {
    let samples: readonly PaceSample[] = [];
    return (progress) => {
      samples = withSample(samples, { atMillis: world.nowMillis(), loadedBytes: progress.loadedBytes });
      const bytesPerSecond = paceOf(samples);
      // A word that was still on its way when the download ended is out of date.
      if (shelf.rowOf(id)?.stand.kind !== "coming") return;
      const pace = bytesPerSecond === undefined ? {} : { bytesPerSecond };
      shelf.stand(id, { kind: "coming", dtype, ...progress, ...pace });
    };
  }

  /** Shows how it ended. */
  async function settle(id: string, end: StoreEnd): Promise<void> {
    shelf.stand(id, end.kind === "stored" ? storedStand(end.manifest) : { kind: "absent" });
    if (end.kind === "failed") shelf.trouble(id, troubleOf(end));
    await shelf.list();
  }

  async function download(id: string): Promise<void> {
    await shelf.probe();
    const row = shelf.rowOf(id);
    const weights = weightsFor(row);
    if (weights === undefined || row?.stand.kind === "coming") return;
    const { dtype, file, bytes = 0 } = weights;
    const loadedBytes = row?.stand.kind === "part" ? row.stand.loadedBytes : 0;
    shelf.trouble(id, undefined);
    shelf.stand(id, { kind: "coming", dtype, loadedBytes, totalBytes: bytes, file });
    const wish = { id, dtype, weights: file, expectedBytes: bytes };
    const turn = Symbol(id);
    waiting.set(id, turn);
    const noRoom = await roomFault(world, bytes - loadedBytes);
    if (waiting.get(id) !== turn) return;
    waiting.delete(id);
    await settle(id, noRoom ?? (await world.store.download(wish, follow(id, dtype))));
  }

  /** Keeps a waiting download from the store; its row is up to the caller. @returns false where none waits */
  const withdraw = (id: string): boolean => waiting.delete(id);

  async function importFolder(picked: readonly PickedFile[]): Promise<void> {
    const show = (importTrouble: Trouble | undefined) => shelf.store.setState({ importTrouble });
    show(undefined);
    if (picked.length === 0 || picked.some(({ path }) => !path.includes("/"))) return show(noFolder());
    const { name, files } = inFolder(picked);
    const contents = readFolder(new Map(files.map(({ path, file }) => [path, file.size])));
    if (contents.missing !== undefined) return show(notWhole(name, contents.missing));
    const weights = world.chooseWeights(await shelf.probe(), contents.weights);
    if (weights === undefined) return show(unsuited(name));
    const { dtype, file } = weights;
    const taken = shelf.store.getState().rows.map(({ entry }) => entry.id);
    const id = importedId(name, taken);
    const coming: ModelRow = {
      entry: importedEntry({ id, dtype, files: [] }),
      stand: { kind: "coming", dtype, loadedBytes: 0, totalBytes: 0, file },
    };
    shelf.store.setState(({ rows }) => ({ rows: [...rows, coming] }));
    const end = await world.store.importFolder({ id, dtype, weights: file, files }, follow(id, dtype));
    if (end.kind === "failed") show(troubleOf(end));
    // Its row goes, so what was wrong is said beside the button.
    await settle(id, end.kind === "failed" ? { kind: "paused" } : end);
  }

  return { download, withdraw, importFolder };
}

/** Those that were begun, else those that suit the device. */
function weightsFor(row: ModelRow | undefined): ModelWeights | undefined {
  const begun = row?.stand.kind === "part" ? row.stand.dtype : undefined;
  return row?.entry.weights.find(({ dtype }) => dtype === begun) ?? row?.offer;
}

async function roomFault(world: LibraryWorld, neededBytes: number): Promise<StoreEnd | undefined> {
  const free = await world.freeBytes();
  if (free === undefined || free >= neededBytes) return undefined;
  return {
    kind: "failed",
    message: say`The model needs ${megabytes(neededBytes)} of storage, but this browser offers ${megabytes(free)}`,
    advice: say`Delete another model or free some space on this device, or choose a smaller model.`,
  };
}

function megabytes(bytes: number): string {
  // Not said: a unit.
  return `${formatNumber(Math.round(bytes / 1e6))} MB`;
}

function troubleOf({ message, advice }: Trouble): Trouble {
  return { message: retell(message), advice: retell(advice) };
}

const noFolder = (): Trouble => ({
  message: say`That is no folder with files in it`,
  advice: say`Choose or drop the folder that holds config.json, as a whole.`,
});

function notWhole(name: string, missing: string): Trouble {
  return {
    message: say`“${name}” is no whole model: it has no ${missing}`,
    advice: say`Choose the folder that holds config.json, with all of the model’s files in it.`,
  };
}

function unsuited(name: string): Trouble {
  return {
    message: say`The weights in “${name}” do not suit this device`,
    advice: say`Half precision (q4f16, fp16) needs a graphics card that offers it; bring q8 or q4 as well.`,
  };
}
