import {
  beginStart,
  neededVersions,
  prove,
  retry,
  servedVersion,
  takeOver,
} from "../../src/domain/offline/served-version.ts";
import { pathOfUrl, siteCacheName } from "../../src/domain/offline/site-cache.ts";
import {
  parseToOfflineWorker,
  type SiteServed,
  type ToOfflineWorker,
} from "../../src/domain/offline/worker-messages.ts";
import { type Answering, answer } from "./answer.ts";
import { copyLargeParts, fillVersion, refillPage } from "./fill.ts";
import { fileOf, readSite } from "./site.ts";
import { openStateStore } from "./state-store.ts";
import { sweepEarlierReleases, sweepVersions } from "./sweep.ts";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
// What the build writes before this script.
const site = readSite(Reflect.get(self, "edgecaseSite"));
const { version } = site.list;
const store = openStateStore(scope);

/** Once in this worker's life: every file of another version says the same. */
let hasLookedForUpdate = false;
const answering: Answering = {
  scope,
  site,
  store,
  onOtherVersion() {
    if (hasLookedForUpdate) return;
    hasLookedForUpdate = true;
    void self.registration.update().catch(() => undefined);
  },
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOfUrl(scope, request.url);
  // Whoever asks past every cache wants the host's own answer, and checks it: the page *Offline* does.
  const isOurs = request.method === "GET" && request.cache !== "no-store" && !request.headers.has("range");
  if (!isOurs) return;
  if (path === undefined || path === "sw.js") return;
  // Pages of others may stand below our folder.
  if (request.mode === "navigate" && fileOf(site.list, path) === undefined) return;
  const answered =
    request.mode === "navigate" ? answerNavigation(path, request) : answer(answering, path, request);
  // A store that fails must not take the page with it.
  event.respondWith(answered.catch(() => fetch(request)));
});

self.addEventListener("message", (event) => {
  const message = parseToOfflineWorker(event.data);
  if (message !== undefined) event.waitUntil(hear(message, event.ports[0]));
});

async function install(): Promise<void> {
  const state = await store.read();
  await sweepVersions(scope, [version, ...(state === undefined ? [] : neededVersions(state))]);
  await fillVersion(scope, site.list);
  // Nobody could tell it to: there is no worker yet, or one of an earlier release, whose pages say other things.
  if (state === undefined) await self.skipWaiting();
}

async function activate(): Promise<void> {
  await copyLargeParts(scope, site.list);
  await store.change((state) => takeOver(state, version));
  await self.clients.claim();
}

async function answerNavigation(path: string, request: Request): Promise<Response> {
  // A page inside another one says nothing to us, and so proves nothing by its silence.
  const isEmbedded = new URL(request.url).searchParams.get("embed") === "1";
  const state = await store.read();
  if (state !== undefined && path === "index.html" && !isEmbedded)
    await store.change((now) => beginStart(now ?? state, Date.now()));
  return answer(answering, path, request);
}

async function hear(message: ToOfflineWorker, port: MessagePort | undefined): Promise<void> {
  switch (message.kind) {
    case "apply":
      return self.skipWaiting();
    case "retry":
      await store.change((state) => retry(state ?? takeOver(state, version)));
      return tellServed(port);
    case "describe":
      return tellServed(port);
    case "started":
      await store.change((state) => prove(state ?? takeOver(state, version), message.version));
      await tellServed(port);
      return tidy();
  }
}

async function tellServed(port: MessagePort | undefined): Promise<void> {
  const state = await store.read();
  const served = state === undefined ? version : servedVersion(state);
  port?.postMessage({ format: 1, kind: "site", version, served } satisfies SiteServed);
}

/** Each time a page stands: what is missing comes back, and what nobody needs any more goes. */
async function tidy(): Promise<void> {
  await refillPage(scope, site.list);
  const state = await store.read();
  // Everything was deleted meanwhile, and that is meant to stay so.
  if (state === undefined) await caches.delete(siteCacheName(scope, version));
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  // Another tab may still show a page of the version before.
  if (state === undefined || windows.length > 1) return;
  await sweepVersions(scope, neededVersions(state));
  await sweepEarlierReleases(scope);
}
