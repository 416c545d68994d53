import type { ModelEntry, ModelWeights } from "../domain/model-entry.ts";
import type { DeviceReport } from "../domain/model-weights.ts";
import type {
  DownloadWish,
  ImportWish,
  StoreEnd,
  StoreListing,
  TellStored,
} from "../protocol/model-store.ts";

/** What the library of models needs of the outside world. */
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
