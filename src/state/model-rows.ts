import type { Dtype, ModelEntry, ModelWeights } from "../domain/model-entry.ts";
import type { KeptModel, StoreProgress } from "../protocol/model-store.ts";
import { importedEntry } from "./imported-models.ts";

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

export interface Trouble {
  readonly message: string;
  readonly advice: string;
}

export interface ModelRow {
  readonly entry: ModelEntry;
  readonly stand: ModelStand;
  /** What a download would fetch on this device; absent while the device is not known, or where nothing suits it. */
  readonly offer?: ModelWeights | undefined;
  readonly trouble?: Trouble | undefined;
}

interface Shown {
  /** Built-in and hub. */
  readonly listed: readonly ModelEntry[];
  readonly kept: readonly KeptModel[];
  readonly before: readonly ModelRow[];
}

/** Listed models, then those from folders; troubles stay, and so does what is coming in this tab. */
export function modelRows({ listed, kept, before }: Shown): readonly ModelRow[] {
  const imported = kept.flatMap((each) => {
    const known = each.kind === "part" || listed.some(({ id }) => id === each.manifest.id);
    return known ? [] : [importedEntry(each.manifest)];
  });
  const coming = before.filter(({ entry, stand }) => entry.kind === "imported" && stand.kind === "coming");
  return [...listed, ...imported, ...coming.map(({ entry }) => entry)].map((entry) => {
    const row = before.find((each) => each.entry.id === entry.id);
    return { ...row, entry, stand: row?.stand.kind === "coming" ? row.stand : standOf(entry, kept) };
  });
}

export function standOf(entry: ModelEntry, kept: readonly KeptModel[]): ModelStand {
  if (entry.kind === "builtIn") return { kind: "builtIn" };
  const found = kept.find((each) => (each.kind === "whole" ? each.manifest.id : each.id) === entry.id);
  if (found === undefined) return { kind: "absent" };
  if (found.kind === "whole") return storedStand(found.manifest);
  const { dtype, loadedBytes, totalBytes } = found;
  return { kind: "part", dtype, loadedBytes, totalBytes };
}

export function storedStand({
  dtype,
  files,
}: {
  readonly dtype: Dtype;
  readonly files: readonly { readonly bytes: number }[];
}): ModelStand {
  return { kind: "stored", dtype, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

export function isUsable(row: ModelRow | undefined): boolean {
  return row?.stand.kind === "builtIn" || row?.stand.kind === "stored";
}
