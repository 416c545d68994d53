import { probeDevice, spawnModelWorker } from "../clients/model-worker.ts";
import { realTime } from "../clients/worker-life.ts";
import type { DeviceReport } from "../domain/model-weights.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { deviceGigabytes } from "./small-memory.ts";

/** What was found of this browser and this host. */
export interface BrowserFindings {
  /** Cross-origin isolation. */
  readonly isolated: boolean;
  readonly sharedMemory: boolean;
  /** Over https, or from this machine. */
  readonly secure: boolean;
  readonly promiseIntegration: boolean;
  readonly cores: number;
  readonly gigabytes: number | "unsaid";
  /** As the model's worker finds it, where an adapter may answer otherwise than on the page. */
  readonly graphics: DeviceReport;
  readonly keepsDrafts: boolean;
  readonly room: Room | "unsaid";
  /** The private file system. */
  readonly privateFiles: boolean;
  readonly cacheStorage: boolean;
  readonly serviceWorker: "absent" | "none" | "installed" | "answers";
}

interface Room {
  readonly usedBytes: number;
  readonly quotaBytes: number;
  /** The browser has promised not to clear it by itself. */
  readonly persisted: boolean;
}

type Probes = {
  readonly [Name in keyof BrowserFindings]: () => BrowserFindings[Name] | Promise<BrowserFindings[Name]>;
};

/** Looks at everything at once. @param onFound hears each finding as it comes: some take seconds */
export function probeBrowser(
  drafts: Pick<DraftStore, "keeps">,
  onFound: (found: Partial<BrowserFindings>) => void,
): void {
  const probes: Probes = {
    isolated: () => crossOriginIsolated,
    sharedMemory: () => typeof SharedArrayBuffer === "function",
    secure: () => isSecureContext,
    promiseIntegration: () => "Suspending" in WebAssembly,
    cores: () => navigator.hardwareConcurrency,
    gigabytes: () => deviceGigabytes() ?? "unsaid",
    graphics: () => probeDevice({ worker: spawnModelWorker(), after: realTime }),
    keepsDrafts: drafts.keeps,
    room: probeRoom,
    privateFiles: () => works(() => navigator.storage.getDirectory()),
    cacheStorage: () => works(() => caches.has("edgecase")),
    serviceWorker: probeServiceWorker,
  };
  for (const [name, probe] of Object.entries(probes))
    void Promise.resolve(probe()).then((found) => onFound({ [name]: found }));
}

async function probeRoom(): Promise<BrowserFindings["room"]> {
  try {
    const [{ quota, usage }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return quota === undefined ? "unsaid" : { usedBytes: usage ?? 0, quotaBytes: quota, persisted };
  } catch {
    return "unsaid";
  }
}

async function probeServiceWorker(): Promise<BrowserFindings["serviceWorker"]> {
  // Absent over plain http, and in some private windows.
  if (!("serviceWorker" in navigator)) return "absent";
  try {
    if (navigator.serviceWorker.controller !== null) return "answers";
    return (await navigator.serviceWorker.getRegistration()) === undefined ? "none" : "installed";
  } catch {
    return "absent";
  }
}

/** Whether something that a browser may refuse is to be had. */
async function works(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
