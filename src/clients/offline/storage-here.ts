import { serviceWorkers, siteScope } from "./site-scope.ts";

/** Why this window can keep no files of the site; `undefined` where it can. */
export async function hindranceHere(): Promise<"insecure" | "noCaches" | "noWorker" | undefined> {
  if (!isSecureContext) return "insecure";
  if (!(await answers(() => caches.keys()))) return "noCaches";
  const workers = serviceWorkers();
  // In a private window some browsers have none, and some refuse to tell.
  if (workers === undefined || !(await answers(() => workers.getRegistration(siteScope()))))
    return "noWorker";
  return undefined;
}

/** Whether a service worker has started that answers for this page's files. */
export async function isWorkerAnswering(): Promise<boolean> {
  const registration = await serviceWorkers()?.getRegistration(siteScope());
  // That of a folder above is found as well, and knows nothing of our files.
  return registration?.scope === siteScope() && registration.active !== null;
}

/** Resolves when one does: at a first visit that is once the page's own files are kept. Perhaps never. */
export async function whenWorkerAnswers(): Promise<void> {
  await serviceWorkers()?.ready;
}

/** Room that the browser offers; `undefined` where it does not tell. */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/** Whether the browser has agreed to keep what is here when room gets short. */
export const isPersistent = (): Promise<boolean> => agrees(() => navigator.storage.persisted());

/** Asks it to. Some browsers ask their user. */
export const askPersistence = (): Promise<boolean> => agrees(() => navigator.storage.persist());

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch {
    return false;
  }
}

async function agrees(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}
