/** What the page may say to the worker that keeps models, through comlink; both threads are ours. Types only. */
import type { ProxyMarked } from "comlink";
import type { Dtype } from "../domain/model-entry.ts";
import type { StoredManifest } from "../domain/stored-model.ts";

/** `unavailable`: this browser offers no private file system here; the rest of a sentence says why. */
export type StoreListing =
  | { readonly kind: "unavailable"; readonly because: string }
  | { readonly kind: "open"; readonly models: readonly KeptModel[] };

export type KeptModel =
  /** It may be used. */
  | { readonly kind: "whole"; readonly manifest: StoredManifest }
  /** A download that was paused, or ended by the end of its tab. `totalBytes` is 0 while unknown. */
  | {
      readonly kind: "part";
      readonly id: string;
      readonly dtype: Dtype;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    };

export interface DownloadWish {
  /** A repository of the hub. */
  readonly id: string;
  readonly dtype: Dtype;
  /** Path of the weights: "onnx/model_q4f16.onnx". */
  readonly weights: string;
  /** Of the weights, as stated somewhere; only to show progress before the server says. */
  readonly expectedBytes?: number;
}

export interface ImportWish {
  /** "imported/<name>". */
  readonly id: string;
  readonly dtype: Dtype;
  readonly weights: string;
  /** By their paths in the folder. */
  readonly files: readonly { readonly path: string; readonly file: File }[];
}

export interface StoreProgress {
  readonly loadedBytes: number;
  /** 0 while unknown. */
  readonly totalBytes: number;
  /** The file that is being stored. */
  readonly file: string;
}

/** How a download or an import ended. What came of a failed download is kept where it can be gone on with. */
export type StoreEnd =
  | { readonly kind: "stored"; readonly manifest: StoredManifest }
  | { readonly kind: "paused" }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

export type TellStored = (progress: StoreProgress) => void;

export interface ModelStoreWorker {
  list(): Promise<StoreListing>;
  /** Starts, or goes on where it stopped; resolves when it ends, however it does. */
  download(wish: DownloadWish, onProgress: TellStored & ProxyMarked): Promise<StoreEnd>;
  importFolder(wish: ImportWish, onProgress: TellStored & ProxyMarked): Promise<StoreEnd>;
  /** The running download or import of this model ends as `paused`; what has come of a download is kept. */
  pause(id: string): Promise<void>;
  /** Pauses it, and deletes what has come. */
  discard(id: string): Promise<void>;
  /** From now on it is no model; its files stay until `purge`. */
  remove(id: string): Promise<void>;
  /** @returns false where its files are gone already */
  restore(id: string): Promise<boolean>;
  /** Deletes the files of removed models, and what belongs to none. */
  purge(): Promise<void>;
}
