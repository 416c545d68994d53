import type { FileFault } from "../../../domain/offline/file-fault.ts";
import type { SiteFile, SitePart } from "../../../domain/offline/site-files.ts";
import type { FileWish, Hindrance, Listing, OfflineWorld } from "../offline-world.ts";

interface Levers {
  readonly hindrance?: Hindrance;
  readonly listing?: Exclude<Listing["kind"], "listed">;
  readonly freeBytes?: number;
  /** The first this many files find room. */
  readonly roomForFiles?: number;
  readonly serverVersion?: string;
  /** Default: true. */
  readonly isAnswering?: boolean;
}

const file = (path: string, part: SitePart, bytes = 100): SiteFile => ({ path, part, bytes, sha256: path });

const siteOfFive: readonly SiteFile[] = [
  file("assets/python.wasm", "python", 1000),
  file("assets/quickjs.wasm", "javascript", 300),
  file("assets/snapshot.bin", "python", 600),
  file("index.html", "page"),
  file("models/weights.onnx", "model", 2000),
];

/** A site and a browser whose answers a test holds. Files come when it lets them. */
export function heldSite({ listing, roomForFiles = Infinity, ...levers }: Levers = {}) {
  const kept = new Map<string, "right" | "damaged">([["index.html", "right"]]);
  const waiting = new Map<string, { readonly wish: FileWish; readonly end: (fault?: FileFault) => void }>();
  const asked: string[] = [];
  let room = roomForFiles;
  let { isAnswering = true } = levers;
  let tellAnswering = (): void => undefined;
  const answering = new Promise<void>((resolve) => (tellAnswering = resolve));

  const world: OfflineWorld = {
    hindrance: () => Promise.resolve(levers.hindrance),
    listFiles: () =>
      Promise.resolve(
        listing === undefined
          ? { kind: "listed", files: { format: 1, version: "one", files: siteOfFive } }
          : { kind: listing },
      ),
    openShelf: () =>
      Promise.resolve({
        check({ path }) {
          const found = kept.get(path) ?? "missing";
          if (found === "damaged") kept.delete(path);
          return Promise.resolve(found);
        },
        keep({ path }) {
          if (room-- <= 0) return Promise.resolve(false);
          kept.set(path, "right");
          return Promise.resolve(true);
        },
        remove({ path }) {
          kept.delete(path);
          return Promise.resolve();
        },
      }),
    fetchFile({ path }, wish) {
      asked.push(path);
      return new Promise((resolve) => {
        wish.signal.addEventListener("abort", () => resolve({ kind: "cancelled" }));
        waiting.set(path, {
          wish,
          end: (fault) =>
            resolve(fault ? { kind: "fault", fault } : { kind: "came", bytes: new ArrayBuffer() }),
        });
      });
    },
    serverVersion: () => Promise.resolve(levers.serverVersion),
    freeBytes: () => Promise.resolve(levers.freeBytes),
    isPersistent: () => Promise.resolve(asked.includes("persist")),
    persist() {
      asked.push("persist");
      return Promise.resolve(true);
    },
    isAnswering: () => Promise.resolve(isAnswering),
    whenAnswering: () => answering,
  };

  /** The file that is awaited. */
  const awaited = (path: string) => {
    const found = waiting.get(path);
    if (found === undefined)
      throw new Error(`Nobody waits for ${path}, but for ${[...waiting.keys()].join()}`);
    return found;
  };

  return {
    world,
    kept,
    /** What was asked of the server, and whether the browser was asked to keep it. */
    asked,
    bytes: (path: string, bytes: number) => awaited(path).wish.onBytes(bytes),
    /** The worker has started. */
    async answer(): Promise<void> {
      isAnswering = true;
      tellAnswering();
      await settled();
    },
    async come(path: string): Promise<void> {
      awaited(path).end();
      waiting.delete(path);
      await settled();
    },
    async fail(path: string, fault: FileFault): Promise<void> {
      awaited(path).end(fault);
      waiting.delete(path);
      await settled();
    },
  };
}

/** After whatever follows at once. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
