import type { FileEnd } from "../../domain/offline/file-fault.ts";
import type { FileState } from "../../domain/offline/file-standing.ts";
import type { SiteFile, SiteFiles } from "../../domain/offline/site-files.ts";

/** Why this window can keep no files. */
export type Hindrance =
  /** `?embed=1`: nothing is stored from inside another page. */
  | "embedded"
  /** Plain http from another machine: browsers give neither cache nor hashes there. */
  | "insecure"
  /** No Cache Storage, or one that refuses: a private window. */
  | "noCaches"
  /** No service worker can start: a private window, or a browser that has none. */
  | "noWorker";

/** The files of the version that this page is of. */
export type Listing =
  | { readonly kind: "listed"; readonly files: SiteFiles }
  /** The list did not come, or what came is none. */
  | { readonly kind: "unreachable" }
  /** The list that came is of another version than this page. */
  | { readonly kind: "otherVersion" };

/** The cache of one version. Nothing here rejects but for a browser that breaks its word. */
export interface Shelf {
  /** Reads and hashes it; what is damaged is thrown away. */
  readonly check: (file: SiteFile) => Promise<Exclude<FileState, "unchecked">>;
  /** @returns false where the browser has no room */
  readonly keep: (file: SiteFile, bytes: ArrayBuffer) => Promise<boolean>;
  readonly remove: (file: SiteFile) => Promise<void>;
}

export interface FileWish {
  /** Bytes that came since the last call. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** What keeping files needs of the outside world. */
export interface OfflineWorld {
  readonly hindrance: () => Promise<Hindrance | undefined>;
  readonly listFiles: () => Promise<Listing>;
  readonly openShelf: (version: string) => Promise<Shelf>;
  readonly fetchFile: (file: SiteFile, wish: FileWish) => Promise<FileEnd>;
  /** The version that the server has now; `undefined` where it does not tell. */
  readonly serverVersion: () => Promise<string | undefined>;
  /** Room that the browser offers; `undefined` where it does not tell. */
  readonly freeBytes: () => Promise<number | undefined>;
  /** Whether the browser has agreed to keep what is here. */
  readonly isPersistent: () => Promise<boolean>;
  /** Asks the browser not to throw this away when room gets short. @returns whether it agreed */
  readonly persist: () => Promise<boolean>;
  /** Whether a service worker answers for this page's files. */
  readonly isAnswering: () => Promise<boolean>;
  /** Resolves when one does. Perhaps never. */
  readonly whenAnswering: () => Promise<void>;
}
