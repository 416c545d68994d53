import type { ModelEntry } from "../../domain/model-entry.ts";
import type { Dtype } from "../../domain/model-entry.ts";
import type { KeptModel, StoreEnd, StoreListing, TellStored } from "../../protocol/model-store.ts";
import type { LibraryWorld } from "../library-world.ts";

/** One model's name and nothing more. */
function entry(id: string, kind: ModelEntry["kind"] = "hub"): ModelEntry {
  const weights = [{ dtype: "q8" as const, file: "onnx/model_quantized.onnx", bytes: 1000 }];
  return { id, name: `Model ${id}`, kind, about: "", promptStyle: "instruct", weights, sources: [] };
}

interface Levers {
  /** Whole models that were stored on an earlier day. */
  readonly stored?: readonly string[];
  readonly chosen?: string;
  readonly unavailable?: string;
  readonly freeBytes?: number;
}

/** A store whose downloads go on and end when the test says so. */
export function heldStore({ stored = [], chosen, unavailable, freeBytes }: Levers = {}) {
  const kept = new Map<string, KeptModel>(stored.map((id) => [id, whole(id)]));
  const removed = new Map<string, KeptModel>();
  const running = new Map<string, { tell: TellStored; end: (end: StoreEnd) => void }>();
  const calls: string[] = [];
  let choice = chosen;
  let nowMillis = 0;
  let laterWork: (() => void)[] = [];

  function begin(id: string, tell: TellStored): Promise<StoreEnd> {
    calls.push(`download ${id}`);
    return new Promise((end) => running.set(id, { tell, end }));
  }
  const listing = (): StoreListing =>
    unavailable === undefined
      ? { kind: "open", models: [...kept.values()] }
      : { kind: "unavailable", because: unavailable };

  const world: LibraryWorld = {
    builtIn: entry("own", "builtIn"),
    hub: [entry("maker/one"), entry("maker/two")],
    store: {
      list: () => Promise.resolve(listing()),
      download: ({ id }, tell) => begin(id, tell),
      importFolder: ({ id }, tell) => begin(id, tell),
      pause: (id) => finish(id, { kind: "paused" }),
      async discard(id) {
        kept.delete(id);
        await finish(id, { kind: "paused" });
      },
      remove: (id) => Promise.resolve(move(id, kept, removed)),
      restore(id) {
        const isThere = removed.has(id);
        move(id, removed, kept);
        return Promise.resolve(isThere);
      },
      purge: () => Promise.resolve(removed.clear()),
    },
    probe: () => Promise.resolve({ webGpu: false, because: "none answers" }),
    chooseWeights: (_device, [first]) => first,
    freeBytes: () => Promise.resolve(freeBytes),
    readChoice: () => choice,
    keepChoice: (id) => (choice = id),
    nowMillis: () => nowMillis,
    later: (_millis, work) => void laterWork.push(work),
  };

  async function finish(id: string, end: StoreEnd): Promise<void> {
    running.get(id)?.end(end);
    running.delete(id);
    await settled();
  }

  return {
    world,
    calls,
    choice: () => choice,
    progress(id: string, loadedBytes: number, atMillis: number): void {
      nowMillis = atMillis;
      running.get(id)?.tell({ loadedBytes, totalBytes: 1000, file: "onnx/model_quantized.onnx" });
    },
    /** What lies here when the download ends otherwise than whole. */
    keepPart(id: string, loadedBytes: number): void {
      kept.set(id, { kind: "part", id, dtype: "q8", loadedBytes, totalBytes: 1000 });
    },
    async succeed(id: string): Promise<void> {
      const model = whole(id);
      kept.set(id, model);
      await finish(id, { kind: "stored", manifest: model.manifest });
    },
    fail: (id: string, message: string) => finish(id, { kind: "failed", message, advice: "Try again." }),
    /** Nobody can press Undo any more. */
    passTime(): void {
      for (const work of laterWork.splice(0)) work();
      laterWork = [];
    },
    /** Another tab, or the browser, deletes it. */
    lose: (id: string) => kept.delete(id),
  };
}

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function move(id: string, from: Map<string, KeptModel>, to: Map<string, KeptModel>): void {
  const model = from.get(id);
  if (model !== undefined) to.set(id, model);
  from.delete(id);
}

function whole(id: string) {
  const dtype: Dtype = "q8";
  const files = [
    { path: "config.json", bytes: 24 },
    { path: "onnx/model_quantized.onnx", bytes: 1000 },
  ];
  return { kind: "whole" as const, manifest: { version: 1 as const, id, dtype, files, storedAtMillis: 0 } };
}
