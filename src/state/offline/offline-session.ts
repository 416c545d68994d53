import { createStore, type StoreApi } from "zustand/vanilla";
import { bytesOf, type FileStanding, type FileState, lackingOf } from "../../domain/offline/file-standing.ts";
import { type SiteFile, type SitePart } from "../../domain/offline/site-files.ts";
import { bringFiles } from "./bring-files.ts";
import { type OfflineState, opening } from "./offline-state.ts";
import type { OfflineWorld, Shelf } from "./offline-world.ts";

/** What of this site is kept in this browser, and bringing the rest. Nothing here rejects. */
export interface OfflineSession {
  readonly store: StoreApi<OfflineState>;
  /** Finds out whether anything can be kept, lists the files, and checks each; again at every call. */
  readonly open: () => Promise<void>;
  readonly choose: (part: SitePart, isChosen: boolean) => void;
  /** Brings what is lacking of the parts, by default the chosen ones. Resolves when it ends, however it does. */
  readonly bring: (parts?: ReadonlySet<SitePart>) => Promise<void>;
  /** Ends what is being brought. Files that are whole stay. */
  readonly cancel: () => void;
  readonly remove: (part: SitePart) => Promise<void>;
}

export function createOfflineSession(world: OfflineWorld): OfflineSession {
  const store = createStore<OfflineState>(() => opening);
  const set = (change: Partial<OfflineState>) => store.setState(change);
  const isBusy = () => store.getState().work.kind !== "none";
  let shelf: Shelf | undefined;
  let bringing: AbortController | undefined;
  let wasAwaited = false;

  function mark({ path }: SiteFile, state: FileState): void {
    const { files } = store.getState();
    set({ files: files.map((each) => (each.file.path === path ? { ...each, state } : each)) });
  }

  async function list(): Promise<boolean> {
    const hindrance = await world.hindrance();
    if (hindrance !== undefined) return (set({ stand: { hindrance } }), false);
    const listing = await world.listFiles();
    if (listing.kind !== "listed") return (set({ stand: listing.kind, files: [] }), false);
    const { version, files } = listing.files;
    shelf = await world.openShelf(version);
    set({ stand: "listed", version, files: files.map((file) => ({ file, state: "unchecked" })) });
    return true;
  }

  async function check(): Promise<void> {
    const { files } = store.getState();
    const totalBytes = bytesOf(files);
    let doneBytes = 0;
    const checked: FileStanding[] = [];
    for (const { file } of files) {
      set({ work: { kind: "checking", doneBytes, totalBytes } });
      checked.push({ file, state: (await shelf?.check(file)) ?? "missing" });
      doneBytes += file.bytes;
    }
    // At once: a list of hundreds is drawn anew with every change.
    set({ files: checked });
    const [isAnswering, freeBytes, isPersistent] = await Promise.all([
      world.isAnswering(),
      world.freeBytes(),
      world.isPersistent(),
    ]);
    set({ isAnswering, freeBytes, isPersistent });
  }

  /** One piece of work at a time; what nobody foresaw ends as trouble. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (isBusy()) return;
    set({ work: { kind: "checking", doneBytes: 0, totalBytes: 0 } });
    try {
      await work();
    } catch (error) {
      set({ trouble: { kind: "failed", why: error instanceof Error ? error.message : String(error) } });
    } finally {
      set({ work: { kind: "none" } });
    }
  }

  async function open(): Promise<void> {
    // Asked before: a worker that begins while files are looked at has kept those that were missing a moment ago.
    let wasAnswering = true;
    await alone(async () => {
      if (!(await list())) return;
      wasAnswering = await world.isAnswering();
      await check();
    });
    if (!wasAnswering) void openWhenAnswered();
  }

  /** At a first visit the page's own files are still coming: what was found is soon out of date. Once, lest a worker that is not ours keeps it busy. */
  async function openWhenAnswered(): Promise<void> {
    if (wasAwaited) return;
    wasAwaited = true;
    await world.whenAnswering();
    await open();
  }

  return {
    store,
    open,
    choose(part, isChosen) {
      const chosen = new Set(store.getState().chosen);
      if (isChosen) chosen.add(part);
      else chosen.delete(part);
      set({ chosen });
    },
    bring: (parts = store.getState().chosen) =>
      alone(async () => {
        if (shelf === undefined) return;
        const { files, version } = store.getState();
        bringing = new AbortController();
        set({ trouble: undefined });
        // Some browsers ask their user, who may take their time.
        void world.persist();
        const wanted = lackingOf(files.filter(({ file }) => parts.has(file.part)));
        const trouble = await bringFiles({
          world,
          shelf,
          version,
          files: wanted.map(({ file }) => file),
          signal: bringing.signal,
          onKept: (file) => mark(file, "right"),
          onDropped: (file) => mark(file, "missing"),
          onWork: (work) => set({ work }),
        });
        set({ trouble });
        // What is said of it is said of what lies there.
        await check();
      }),
    cancel: () => bringing?.abort(),
    remove: (part) =>
      alone(async () => {
        const { files } = store.getState();
        for (const { file } of files.filter((each) => each.file.part === part)) {
          await shelf?.remove(file);
          mark(file, "missing");
        }
        set({ freeBytes: await world.freeBytes() });
      }),
  };
}
