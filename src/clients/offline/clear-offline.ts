import { stateCacheName, versionOfCache } from "../../domain/offline/site-cache.ts";
import { keepNothingMore } from "./keeping.ts";
import { serviceWorkers, siteScope } from "./site-scope.ts";

/**
 * Deletes every file of the site that is kept, and the worker that keeps them. This page goes on as it is; the next
 * visit begins anew.
 * @returns false where the browser did not do it
 */
export async function clearOffline(): Promise<boolean> {
  // A page that has just come has not registered the worker yet.
  keepNothingMore();
  const scope = siteScope();
  try {
    const registration = await serviceWorkers()?.getRegistration(scope);
    // That of a folder above answers as well, and is not ours.
    if (registration?.scope === scope) await registration.unregister();
    if (!("caches" in globalThis)) return true;
    const names = await caches.keys();
    const ours = names.filter(
      (name) => versionOfCache(scope, name) !== undefined || name === stateCacheName(scope),
    );
    await Promise.all(ours.map((name) => caches.delete(name)));
    return true;
  } catch {
    return false;
  }
}
