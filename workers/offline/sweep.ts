import { siteCacheName, versionOfCache } from "../../src/domain/offline/site-cache.ts";

/** Throws away the caches of this site's versions that nobody needs any more. */
export async function sweepVersions(scope: string, needed: readonly string[]): Promise<void> {
  const kept = new Set(needed.map((version) => siteCacheName(scope, version)));
  const names = await caches.keys();
  await dropAll(names.filter((name) => versionOfCache(scope, name) !== undefined && !kept.has(name)));
}

/** Throws away what releases before this kind of worker kept here. Other programs of the same origin keep theirs. */
export async function sweepEarlierReleases(scope: string): Promise<void> {
  await dropAll((await caches.keys()).filter((name) => isOfEarlierRelease(scope, name)));
}

function isOfEarlierRelease(scope: string, name: string): boolean {
  // Workbox writes the folder's whole address into the name of what it keeps.
  if (name.endsWith(scope)) return true;
  // Ours have a blank before the folder, so that one of another folder is not taken for an old one.
  return name.startsWith("edgecase-") && !name.includes(" ");
}

async function dropAll(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)));
}
