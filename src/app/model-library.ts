import { probeDevice, spawnModelWorker } from "../clients/model-worker.ts";
import { createModelStore, spawnStoreWorker } from "../clients/model-store.ts";
import { realTime } from "../clients/worker-life.ts";
import { builtInModel } from "../domain/built-in-model.ts";
import { hubModels } from "../domain/hub-models.ts";
import { chooseWeights } from "../domain/model-weights.ts";
import { createModelLibrary, type ModelLibrary } from "../state/model-library.ts";
import { readPreference, writePreference } from "../ui/preference.ts";

let library: ModelLibrary | undefined;

/** One for as long as the page is open: a download goes on while other screens are shown. */
export function modelLibrary(): ModelLibrary {
  return (library ??= createModelLibrary({
    builtIn: builtInModel,
    hub: hubModels,
    store: createModelStore(spawnStoreWorker),
    probe: () => probeDevice({ worker: spawnModelWorker(), after: realTime }),
    chooseWeights,
    freeBytes,
    readChoice: () => readPreference(preference),
    keepChoice: (id) => writePreference(preference, id),
    nowMillis: () => Date.now(),
    later: (millis, work) => void setTimeout(work, millis),
  }));
}

const preference = "model";

async function freeBytes(): Promise<number | undefined> {
  try {
    // Asked for with the first download, so that the browser does not throw gigabytes away when room gets short.
    void navigator.storage.persist();
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? undefined : quota - usage;
  } catch {
    return undefined;
  }
}
