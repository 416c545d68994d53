import { createStore, type StoreApi } from "zustand/vanilla";
import type { DeviceReport } from "../domain/model-weights.ts";
import { retell } from "../messages/retell.ts";
import { say } from "../messages/say.ts";
import type { StoreListing } from "../protocol/model-store.ts";
import type { LibraryWorld } from "./library-world.ts";
import { isUsable, type ModelRow, modelRows, type ModelStand, standOf, type Trouble } from "./model-rows.ts";

export interface LibraryState {
  /** The built-in first, then the hub's, then those from folders. */
  readonly rows: readonly ModelRow[];
  /** The id of the model that writes. */
  readonly inUse: string;
  /** Absent while it is probed. */
  readonly device?: DeviceReport;
  /** Why this browser can keep no model: the rest of a sentence. */
  readonly unavailable?: string | undefined;
  /** Why another model writes than the one that was chosen. */
  readonly notice?: Trouble | undefined;
  readonly importTrouble?: Trouble | undefined;
}

/** The rows of models, and which one is in use: kept in step with what is stored and what the device can do. */
export interface ModelShelf {
  readonly store: StoreApi<LibraryState>;
  readonly rowOf: (id: string) => ModelRow | undefined;
  readonly stand: (id: string, stand: ModelStand) => void;
  readonly trouble: (id: string, trouble: Trouble | undefined) => void;
  /** Reads what is stored, anew. */
  readonly list: () => Promise<void>;
  /** Once for the page, unless it fails: then the next call tries again. */
  readonly probe: () => Promise<DeviceReport>;
  readonly use: (id: string) => void;
  /** The built-in writes from now on. */
  readonly fallBack: (notice: Trouble) => void;
  readonly nameOf: (id: string) => string;
}

export function createModelShelf(world: LibraryWorld): ModelShelf {
  const { builtIn, hub } = world;
  const listed = [builtIn, ...hub];
  const store = createStore<LibraryState>(() => ({
    rows: listed.map((entry) => ({ entry, stand: standOf(entry, []) })),
    inUse: world.readChoice() ?? builtIn.id,
  }));
  let probed: Promise<DeviceReport> | undefined;

  const rowOf = (id: string): ModelRow | undefined =>
    store.getState().rows.find(({ entry }) => entry.id === id);

  function change(id: string, part: Partial<ModelRow>): void {
    store.setState(({ rows }) => ({
      rows: rows.map((row) => (row.entry.id === id ? { ...row, ...part } : row)),
    }));
  }

  async function list(): Promise<void> {
    const listing = await world.store.list().catch(unlisted);
    store.setState({ unavailable: listing.kind === "unavailable" ? retell(listing.because) : undefined });
    const kept = listing.kind === "open" ? listing.models : [];
    store.setState(({ rows }) => ({ rows: modelRows({ listed, kept, before: rows }) }));
    offer();
    const { inUse } = store.getState();
    if (isUsable(rowOf(inUse))) return;
    // Where nothing could be read it may be there all the same, on another day.
    if (listing.kind === "open") world.keepChoice(undefined);
    const instead = say`${builtIn.name} writes instead.`;
    const notice =
      listing.kind === "open"
        ? {
            message: say`${nameOf(inUse)} is not stored in this browser any more`,
            advice: `${instead} ${say`Fetch the other one again, and press Use.`}`,
          }
        : {
            message: say`${nameOf(inUse)} cannot be read from this browser: ${retell(listing.because)}`,
            advice: `${instead} ${say`Reload the page to try again.`}`,
          };
    store.setState({ inUse: builtIn.id, notice });
  }

  function offer(): void {
    const { device } = store.getState();
    if (device === undefined) return;
    const offerOf = ({ entry }: ModelRow) =>
      entry.kind === "hub" ? world.chooseWeights(device, entry.weights) : undefined;
    store.setState(({ rows }) => ({ rows: rows.map((row) => ({ ...row, offer: offerOf(row) })) }));
  }

  async function probeNow(): Promise<DeviceReport> {
    const device = await world.probe();
    store.setState({ device });
    offer();
    return device;
  }

  function probeAgain(error: unknown): never {
    probed = undefined;
    throw error;
  }

  function fallBack(notice: Trouble): void {
    world.keepChoice(undefined);
    store.setState({ inUse: builtIn.id, notice });
  }

  function nameOf(id: string): string {
    return rowOf(id)?.entry.name ?? say`The model “${id}”`;
  }

  return {
    store,
    rowOf,
    stand: (id, stand) => change(id, { stand }),
    trouble: (id, trouble) => change(id, { trouble }),
    list,
    probe: () => (probed ??= probeNow().catch(probeAgain)),
    use(id) {
      if (!isUsable(rowOf(id))) return;
      world.keepChoice(id === builtIn.id ? undefined : id);
      store.setState({ inUse: id, notice: undefined });
    },
    fallBack,
    nameOf,
  };
}

function unlisted(error: unknown): StoreListing {
  return { kind: "unavailable", because: error instanceof Error ? error.message : String(error) };
}
