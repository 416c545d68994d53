import type { FileFault } from "../../domain/offline/file-fault.ts";
import type { FileStanding } from "../../domain/offline/file-standing.ts";
import type { SitePart } from "../../domain/offline/site-files.ts";
import type { Hindrance, Listing } from "./offline-world.ts";

/** What goes on: one thing at a time. Bytes are of all files that it is about. */
export type OfflineWork =
  | { readonly kind: "none" }
  | { readonly kind: "checking"; readonly doneBytes: number; readonly totalBytes: number }
  /** `path`: of the file that is coming; absent while the room is asked for. */
  | {
      readonly kind: "fetching";
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly path?: string;
    };

/** Why the last fetch ended before its time. */
export type OfflineTrouble =
  | FileFault
  /** Known before anything came. */
  | { readonly kind: "noRoom"; readonly neededBytes: number; readonly freeBytes: number }
  /** The browser refused to keep a file that came; nothing is kept of the part that it is of. */
  | { readonly kind: "full" }
  /** The server has another version than this page by now. */
  | { readonly kind: "newer" }
  /** What nobody foresaw, in the browser's words. */
  | { readonly kind: "failed"; readonly why: string };

export interface OfflineState {
  /** `opening` until the list is here. */
  readonly stand:
    "opening" | "listed" | Exclude<Listing["kind"], "listed"> | { readonly hindrance: Hindrance };
  /** Of this page; "" until it is listed. */
  readonly version: string;
  /** In the list's order. */
  readonly files: readonly FileStanding[];
  /** Parts that are fetched with the next click. */
  readonly chosen: ReadonlySet<SitePart>;
  readonly work: OfflineWork;
  readonly trouble?: OfflineTrouble | undefined;
  /** Whether a service worker answers for this page; `undefined` until it has been asked. */
  readonly isAnswering?: boolean;
  readonly freeBytes?: number | undefined;
  /** Whether the browser has agreed to keep what is here; `undefined` until it has been asked. */
  readonly isPersistent?: boolean;
}

export const opening: OfflineState = {
  stand: "opening",
  version: "",
  files: [],
  chosen: new Set(["page", "python", "javascript", "model"]),
  work: { kind: "none" },
};
