import { createStore, type StoreApi } from "zustand/vanilla";
import { paceOf, type PaceSample, withSample } from "../domain/download-pace.ts";
import type { ModelEntry, ModelWeights } from "../domain/model-entry.ts";
import { readFolder } from "../domain/model-folder.ts";
import type { DeviceReport, Dtype } from "../domain/model-weights.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type {
  DownloadWish,
  ImportWish,
  KeptModel,
  StoreEnd,
  StoreListing,
  StoreProgress,
  TellStored,
} from "../protocol/model-store.ts";
import { importedEntry, importedId, inFolder, type PickedFile } from "./imported-models.ts";

/** How one model stands. */
export type ModelStand =
  | { readonly kind: "builtIn" }
  | { readonly kind: "absent" }
  /** A download that was paused. `totalBytes` 0: not known. */
  | {
      readonly kind: "part";
      readonly dtype: Dtype;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  | ({ readonly kind: "coming"; readonly dtype: Dtype; readonly bytesPerSecond?: number } & StoreProgress)
  | { readonly kind: "stored"; readonly dtype: Dtype; readonly bytes: number };

export interface ModelRow {
  readonly entry: ModelEntry;
  readonly stand: ModelStand;
  /** What a download would fetch on this device; absent while the device is not known, or where nothing suits it. */
  readonly offer?: ModelWeights;
  readonly trouble?: Trouble;
}

export interface Trouble {
  readonly message: string;
  readonly advice: string;
}

export interface LibraryState {
  /** The built-in first, then the hub's, then those from folders. */
  readonly rows: readonly ModelRow[];
  /** The id of the model that writes. */
  readonly inUse: string;
  /** Absent while it is probed. */
  readonly device?: DeviceReport;
  /** Why this browser can keep no model: the rest of a sentence. */
  readonly unavailable?: string;
  /** Why another model writes than the one that was chosen. */
  readonly notice?: Trouble;
  readonly importTrouble?: Trouble;
}

/** What the library needs of the outside world. */
export interface LibraryWorld {
  readonly builtIn: ModelEntry;
  readonly hub: readonly ModelEntry[];
  readonly store: {
    readonly list: () => Promise<StoreListing>;
    readonly download: (wish: DownloadWish, onProgress: TellStored) => Promise<StoreEnd>;
    readonly importFolder: (wish: ImportWish, onProgress: TellStored) => Promise<StoreEnd>;
    readonly pause: (id: string) => Promise<void>;
    readonly discard: (id: string) => Promise<void>;
    readonly remove: (id: string) => Promise<void>;
    readonly restore: (id: string) => Promise<boolean>;
    readonly purge: () => Promise<void>;
  };
  readonly probe: () => Promise<DeviceReport>;
  readonly chooseWeights: (
    device: DeviceReport,
    weights: readonly ModelWeights[],
  ) => ModelWeights | undefined;
  /** Room that the browser offers; `undefined` where it does not tell. */
  readonly freeBytes: () => Promise<number | undefined>;
  /** The id that was chosen on an earlier day. */
  readonly readChoice: () => string | undefined;
  /** `undefined`: the built-in. */
  readonly keepChoice: (id: string | undefined) => void;
  readonly nowMillis: () => number;
  readonly later: (millis: number, work: () => void) => void;
}

export interface ModelInUse {
  readonly entry: ModelEntry;
  readonly dtype: Dtype;
}

export interface ModelLibrary {
  readonly store: StoreApi<LibraryState>;
  /** Reads what is stored and what the device can do; every call anew. */
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
  /** @returns what takes it back, as long as the files are there */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  /** @param files of one chosen folder, by their paths from it: "mine/onnx/model.onnx" */
  readonly importFolder: (files: readonly PickedFile[]) => Promise<void>;
}

/** A removed model's files go when nobody can press Undo any more. */
const purgeAfterMillis = 60_000;

export function createModelLibrary(world: LibraryWorld): ModelLibrary {
  const { builtIn, hub } = world;
  const store = createStore<LibraryState>(() => ({
    rows: [builtIn, ...hub].map((entry) => ({ entry, stand: standOf(entry, []) })),
    inUse: world.readChoice() ?? builtIn.id,
  }));
  let listed: Promise<void> | undefined;
  let probed: Promise<DeviceReport> | undefined;

  const rowOf = (id: string): ModelRow | undefined =>
    store.getState().rows.find(({ entry }) => entry.id === id);

  function change(id: string, part: (row: ModelRow) => ModelRow): void {
    store.setState(({ rows }) => ({ rows: rows.map((row) => (row.entry.id === id ? part(row) : row)) }));
  }
  const stand = (id: string, next: ModelStand): void => change(id, (row) => ({ ...row, stand: next }));
  const troubled = (id: string, trouble: Trouble): void => change(id, (row) => ({ ...row, trouble }));
  const untroubled = (id: string): void => change(id, ({ trouble: _, ...row }) => row);

  async function list(): Promise<void> {
    const listing = await world.store.list().catch(unlisted);
    if (listing.kind === "unavailable") store.setState({ unavailable: listing.because });
    const kept = listing.kind === "open" ? listing.models : [];
    store.setState(({ rows }) => ({ rows: rowsOf(kept, rows) }));
    const { inUse } = store.getState();
    if (isUsable(rowOf(inUse))) return;
    fallBack({
      message: `${nameOf(inUse)} is not stored in this browser any more`,
      advice: `${builtIn.name} writes instead. Download the other one again under Models.`,
    });
  }

  function rowsOf(kept: readonly KeptModel[], before: readonly ModelRow[]): readonly ModelRow[] {
    const imported = kept.flatMap((each) => {
      const known = each.kind === "part" || hub.some(({ id }) => id === each.manifest.id);
      return known ? [] : [importedEntry(each.manifest)];
    });
    const coming = before.filter(
      ({ entry, stand: now }) => entry.kind === "imported" && now.kind === "coming",
    );
    const entries = [builtIn, ...hub, ...imported, ...coming.map(({ entry }) => entry)];
    return entries.map((entry) => {
      const row = before.find((each) => each.entry.id === entry.id);
      // What comes in this tab is known better here.
      const now = row?.stand.kind === "coming" ? row.stand : standOf(entry, kept);
      return { ...row, entry, stand: now, ...offerOf(entry) };
    });
  }

  function offerOf(entry: ModelEntry): { readonly offer?: ModelWeights } {
    const { device } = store.getState();
    const offer = device && entry.kind === "hub" ? world.chooseWeights(device, entry.weights) : undefined;
    return offer === undefined ? {} : { offer };
  }

  function probe(): Promise<DeviceReport> {
    return (probed ??= world.probe().then((device) => {
      store.setState({ device });
      store.setState(({ rows }) => ({ rows: rows.map((row) => ({ ...row, ...offerOf(row.entry) })) }));
      return device;
    }));
  }

  function fallBack(notice: Trouble): void {
    world.keepChoice(undefined);
    store.setState({ inUse: builtIn.id, notice });
  }

  function use(id: string): void {
    if (!isUsable(rowOf(id))) return;
    world.keepChoice(id === builtIn.id ? undefined : id);
    store.setState(({ notice: _, ...state }) => ({ ...state, inUse: id }), true);
  }

  function nameOf(id: string): string {
    return rowOf(id)?.entry.name ?? `The model “${id}”`;
  }

  /** @returns how to tell the row of what comes */
  function follow(id: string, dtype: Dtype): TellStored {
    let samples: readonly PaceSample[] = [];
    return (progress) => {
      samples = withSample(samples, { atMillis: world.nowMillis(), loadedBytes: progress.loadedBytes });
      const bytesPerSecond = paceOf(samples);
      // A word that was still on its way when the download ended is out of date.
      if (rowOf(id)?.stand.kind !== "coming") return;
      stand(id, {
        kind: "coming",
        dtype,
        ...progress,
        ...(bytesPerSecond !== undefined && { bytesPerSecond }),
      });
    };
  }

  async function download(id: string): Promise<void> {
    const row = rowOf(id);
    const begun = row?.stand.kind === "part" ? row.stand : undefined;
    await probe();
    const weights = weightsFor(rowOf(id), begun?.dtype);
    if (weights === undefined || row?.stand.kind === "coming") return;
    const { dtype, file, bytes } = weights;
    untroubled(id);
    const loadedBytes = begun?.loadedBytes ?? 0;
    stand(id, { kind: "coming", dtype, loadedBytes, totalBytes: bytes ?? 0, file });
    const end =
      (await roomFault(world, (bytes ?? 0) - loadedBytes)) ??
      (await world.store.download(
        { id, dtype, weights: file, ...(bytes !== undefined && { expectedBytes: bytes }) },
        follow(id, dtype),
      ));
    await settle(id, end);
  }

  /** Shows how a download or an import ended. */
  async function settle(id: string, end: StoreEnd): Promise<void> {
    stand(id, end.kind === "stored" ? storedStand(end.manifest) : { kind: "absent" });
    if (end.kind === "failed") troubled(id, { message: end.message, advice: end.advice });
    await list();
  }

  async function remove(id: string): Promise<() => Promise<void>> {
    const wasInUse = store.getState().inUse === id;
    if (wasInUse) use(builtIn.id);
    await world.store.remove(id);
    untroubled(id);
    await list();
    world.later(purgeAfterMillis, () => void world.store.purge().catch(() => undefined));
    return async () => {
      const back = await world.store.restore(id);
      await list();
      if (back && wasInUse) use(id);
      if (!back) troubled(id, { message: "Its files are gone already", advice: "Download it again." });
    };
  }

  async function importFolder(picked: readonly PickedFile[]): Promise<void> {
    store.setState(({ importTrouble: _, ...state }) => state, true);
    const { name, files } = inFolder(picked);
    const contents = readFolder(new Map(files.map(({ path, file }) => [path, file.size])));
    const weights = contents.missing ? undefined : world.chooseWeights(await probe(), contents.weights);
    if (weights === undefined) return store.setState({ importTrouble: noModel(name, contents.missing) });
    const id = importedId(
      name,
      store.getState().rows.map(({ entry }) => entry.id),
    );
    const { dtype, file } = weights;
    const coming = { kind: "coming" as const, dtype, loadedBytes: 0, totalBytes: 0, file };
    const entry = importedEntry({ id, dtype, files: [] });
    store.setState(({ rows }) => ({ rows: [...rows, { entry, stand: coming }] }));
    const end = await world.store.importFolder({ id, dtype, weights: file, files }, follow(id, dtype));
    await settle(id, end);
    if (end.kind === "failed")
      store.setState({ importTrouble: { message: end.message, advice: end.advice } });
  }

  return {
    store,
    async open() {
      await Promise.all([(listed = list()), probe()]);
      await world.store.purge().catch(() => undefined);
    },
    async inUse() {
      if (store.getState().inUse !== builtIn.id) await (listed ??= list());
      const row = rowOf(store.getState().inUse);
      const now = row?.stand;
      if (row === undefined || now?.kind !== "stored")
        return { entry: builtIn, dtype: dtypeOfBuiltIn(builtIn) };
      return { entry: row.entry, dtype: now.dtype };
    },
    use,
    loadFailed(id, { message, advice }) {
      if (store.getState().inUse !== id || id === builtIn.id) return;
      fallBack({
        message: `${nameOf(id)} cannot be used: ${message}`,
        advice: `${advice} Meanwhile ${builtIn.name} writes.`,
      });
    },
    dismissNotice: () => store.setState(({ notice: _, ...state }) => state, true),
    download,
    pause: (id) => world.store.pause(id),
    async cancel(id) {
      await world.store.discard(id);
      stand(id, { kind: "absent" });
      untroubled(id);
      await list();
    },
    remove,
    importFolder,
  };
}

function isUsable(row: ModelRow | undefined): boolean {
  return row?.stand.kind === "builtIn" || row?.stand.kind === "stored";
}

function standOf(entry: ModelEntry, kept: readonly KeptModel[]): ModelStand {
  if (entry.kind === "builtIn") return { kind: "builtIn" };
  const found = kept.find((each) => (each.kind === "whole" ? each.manifest.id : each.id) === entry.id);
  if (found === undefined) return { kind: "absent" };
  if (found.kind === "whole") return storedStand(found.manifest);
  const { dtype, loadedBytes, totalBytes } = found;
  return { kind: "part", dtype, loadedBytes, totalBytes };
}

function storedStand({ dtype, files }: { dtype: Dtype; files: readonly { bytes: number }[] }): ModelStand {
  return { kind: "stored", dtype, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The weights that were begun, else those that suit the device. */
function weightsFor(row: ModelRow | undefined, begun: Dtype | undefined): ModelWeights | undefined {
  return row?.entry.weights.find(({ dtype }) => dtype === begun) ?? row?.offer;
}

async function roomFault(world: LibraryWorld, neededBytes: number): Promise<StoreEnd | undefined> {
  const free = await world.freeBytes();
  if (free === undefined || free >= neededBytes) return undefined;
  return {
    kind: "failed",
    message: `The model needs ${megabytes(neededBytes)} of storage, but this browser offers ${megabytes(free)}`,
    advice: "Delete another model or free some space on this device, or choose a smaller model.",
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;
}

function noModel(name: string, missing: string | undefined): Trouble {
  if (missing === undefined) {
    return {
      message: `The weights in “${name}” do not suit this device`,
      advice: "Half precision (q4f16, fp16) needs a graphics card that offers it; bring q8 or q4 as well.",
    };
  }
  return {
    message: `“${name}” is no model: it has no ${missing}`,
    advice: "Choose the folder that holds config.json, with all of the model’s files in it.",
  };
}

function dtypeOfBuiltIn({ weights }: ModelEntry): Dtype {
  const [first] = weights;
  if (first === undefined)
    throw new PlaygroundError("The built-in model lists no weights", "Reload the page.");
  return first.dtype;
}

function unlisted(error: unknown): StoreListing {
  return { kind: "unavailable", because: error instanceof Error ? error.message : String(error) };
}
