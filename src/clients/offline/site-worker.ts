import type { SiteServed } from "../../domain/offline/worker-messages.ts";
import { askWorker } from "./ask-worker.ts";
import { reloadForIsolation } from "./reload-for-isolation.ts";
import { keepsNothingMore } from "./keeping.ts";
import { pageVersion, serviceWorkers, siteScope } from "./site-scope.ts";

/** What the page has to say about versions. */
export type SiteNews =
  /** A new version is here, whole, and waits to be told. */
  | { readonly kind: "ready"; readonly apply: () => void }
  /** The new version did not start: this page is of the one before. `retry` loads the new one again. */
  | { readonly kind: "wentBack"; readonly retry: () => void };

/** A tab that is come back to after so long looks for a new version; the browser does so at every load. */
const lookAgainMillis = 15 * 60_000;

/**
 * Registers the service worker, tells it that this page stands, and follows what becomes of it. Where the browser has
 * none, or refuses, nothing happens: the page works as it does without.
 */
export async function followSiteWorker(onNews: (news: SiteNews) => void): Promise<void> {
  const workers = serviceWorkers();
  if (workers === undefined || keepsNothingMore()) return;
  const seen: Seen = { version: pageVersion(), hadWorker: ownController(workers) !== null };
  workers.addEventListener("controllerchange", () => void changeOver(workers, seen));
  // The worker's text is never out of the browser's own cache, else an update would be noticed a day late.
  const registration = await workers
    .register(scriptUrl(), { scope: siteScope(), updateViaCache: "none" })
    .catch(() => undefined);
  if (registration === undefined) return;
  if (keepsNothingMore()) return void (await registration.unregister());
  await tellStarted(workers, onNews, seen);
  followWaiting(registration, onNews);
  lookAgain(registration);
}

const scriptUrl = () => `${siteScope()}sw.js`;

/** A site whose folder is above ours may have a worker of its own, which answers until ours does. */
function ownController({ controller }: ServiceWorkerContainer): ServiceWorker | null {
  return controller?.scriptURL === scriptUrl() ? controller : null;
}

interface Seen {
  /** That this page is of, as far as is known. */
  version: string | undefined;
  hadWorker: boolean;
}

async function tellStarted(workers: ServiceWorkerContainer, onNews: (news: SiteNews) => void, seen: Seen) {
  const controller = ownController(workers);
  if (controller === null) return;
  const { version } = seen;
  const site = await askWorker(controller, {
    format: 1,
    kind: "started",
    ...(version !== undefined && { version }),
  });
  if (site === undefined) return;
  seen.version ??= site.served;
  if (site.served === site.version) return;
  const retry = async () => {
    await askWorker(controller, { format: 1, kind: "retry" });
    location.reload();
  };
  onNews({ kind: "wentBack", retry: () => void retry() });
}

/** Another worker answers from now on. All tabs go over to its version together: what is typed is kept as drafts. */
async function changeOver(workers: ServiceWorkerContainer, seen: Seen): Promise<void> {
  const controller = ownController(workers);
  if (controller !== null) await untilActive(controller);
  const site = controller && (await askWorker(controller, { format: 1, kind: "describe" }));
  const { hadWorker, version } = seen;
  seen.hadWorker = true;
  seen.version ??= site?.served;
  if (!hadWorker) return reloadForIsolation();
  // One that does not answer is of a later release, and so is its version.
  if (site?.served !== version) location.reload();
}

/** Before that, a worker still says what the one before it served. */
function untilActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const see = () => {
      if (worker.state !== "activated" && worker.state !== "redundant") return;
      worker.removeEventListener("statechange", see);
      resolve();
    };
    worker.addEventListener("statechange", see);
    see();
  });
}

function followWaiting(registration: ServiceWorkerRegistration, onNews: (news: SiteNews) => void): void {
  const see = () => {
    if (registration.waiting !== null && registration.active !== null)
      void tellReady(registration, registration.active, registration.waiting, onNews);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", see);
  });
  see();
}

async function tellReady(
  registration: ServiceWorkerRegistration,
  active: ServiceWorker,
  waiting: ServiceWorker,
  onNews: (news: SiteNews) => void,
): Promise<void> {
  const [now, next] = await Promise.all(
    [active, waiting].map((worker) => askWorker(worker, { format: 1, kind: "describe" })),
  );
  // By the time that somebody says so, a still newer one may wait.
  const apply = () => registration.waiting?.postMessage({ format: 1, kind: "apply" });
  // The same files with another worker: there is nothing to see, and no page is loaded anew.
  if (isServing(now, next?.version) && isServing(next, next?.version)) apply();
  else onNews({ kind: "ready", apply });
}

function isServing(site: SiteServed | undefined, version: string | undefined): boolean {
  return site !== undefined && site.version === version && site.served === version;
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let lookedMillis = performance.now();
  document.addEventListener("visibilitychange", () => {
    const now = performance.now();
    if (document.visibilityState !== "visible" || now - lookedMillis < lookAgainMillis) return;
    lookedMillis = now;
    // Without a network, or after everything was deleted, there is nothing to find.
    void registration.update().catch(() => undefined);
  });
}
