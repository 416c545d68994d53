import type { Attack } from "../attack.ts";
import { browserRow } from "../javascript-row.ts";

type Parts = Parameters<typeof browserRow>[0];

const reads = (id: string, reaches: string, body: Parts["body"]): Attack =>
  browserRow({ id, reaches, aim: "storage", evidence: "secret", body });
const changes = (id: string, reaches: string, body: Parts["body"]): Attack =>
  browserRow({ id, reaches, aim: "storage", evidence: "changed", body });
const calls = (id: string, reaches: string, body: Parts["body"]): Attack =>
  browserRow({ id, reaches, aim: "channel", evidence: "heard", body });

const opened = (request: string) =>
  `await new Promise((resolve, reject) => {
  const request = ${request};
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
})`;

/** What a worker may do to the storage of its origin, and say to whoever made it. */
export const browserStorage: readonly Attack[] = [
  reads(
    "js-idb-databases",
    "indexedDB.databases",
    () => `return (await indexedDB.databases()).map(({ name }) => name).join();`,
  ),
  reads(
    "js-idb-open",
    "indexedDB.open",
    () => `
const database = ${opened('indexedDB.open("edgecase-secret")')};
return ${opened('database.transaction("kept").objectStore("kept").get("value")')};`,
  ),
  changes(
    "js-idb-delete",
    "indexedDB.deleteDatabase",
    ({ victim }) => `return ${opened(`indexedDB.deleteDatabase("${victim}")`)};`,
  ),
  reads("js-caches-keys", "caches.keys", () => `return (await caches.keys()).join();`),
  reads(
    "js-caches-match",
    "caches.match",
    () => `return await (await caches.match(location.origin + "/secret")).text();`,
  ),
  changes("js-caches-delete", "caches.delete", ({ victim }) => `return await caches.delete("${victim}");`),
  changes(
    "js-cache-put",
    "Cache.put",
    ({ mark }) =>
      `return await (await caches.open("edgecase-secret")).put(location.origin + "/put-by-${mark}", new Response("x"));`,
  ),
  reads(
    "js-opfs-read",
    "navigator.storage.getDirectory",
    () => `
const root = await navigator.storage.getDirectory();
return await (await (await root.getFileHandle("edgecase-secret")).getFile()).text();`,
  ),
  changes(
    "js-opfs-remove",
    "FileSystemDirectoryHandle.removeEntry",
    ({ victim }) => `return await (await navigator.storage.getDirectory()).removeEntry("${victim}");`,
  ),
  reads(
    "js-opfs-access",
    "FileSystemFileHandle.createSyncAccessHandle",
    () => `
const root = await navigator.storage.getDirectory();
const access = await (await root.getFileHandle("edgecase-secret")).createSyncAccessHandle();
const bytes = new Uint8Array(access.getSize());
access.read(bytes);
access.close();
return new TextDecoder().decode(bytes);`,
  ),
  reads(
    "js-buckets",
    "navigator.storageBuckets.keys",
    () => `return (await navigator.storageBuckets.keys()).join();`,
  ),
  reads(
    "js-file-system",
    "webkitRequestFileSystemSync",
    () => `
const system = webkitRequestFileSystemSync(TEMPORARY, 1024);
return system.root.createReader().readEntries().map(({ name }) => name).filter((name) => name.startsWith("named-")).join();`,
  ),
  reads(
    "js-locks-query",
    "navigator.locks.query",
    () => `return (await navigator.locks.query()).held.map(({ name }) => name).join();`,
  ),
  changes(
    "js-locks-steal",
    "navigator.locks.request",
    ({ victim }) => `return await navigator.locks.request("${victim}", { steal: true }, () => "stolen");`,
  ),
  calls(
    "js-broadcast",
    "BroadcastChannel",
    ({ mark }) => `
const channel = new BroadcastChannel("edgecase");
channel.postMessage("${mark}");
return await new Promise((resolve) => (channel.onmessage = ({ data }) => resolve(data)));`,
  ),
  calls("js-postmessage", "postMessage", ({ mark }) => `return postMessage("${mark}");`),
  calls(
    "js-messageport",
    "postMessage with a port",
    ({ mark }) => `
const { port1, port2 } = new MessageChannel();
return postMessage({ kind: "done", batchId: "${mark}" }, [port2]);`,
  ),
  calls("js-reporterror", "reportError", ({ mark }) => `return reportError(new Error("${mark}"));`),
  calls(
    "js-throw",
    "an error that nobody catches",
    ({ mark }) => `setTimeout(() => { throw new Error("${mark}"); }, 0);`,
  ),
];
