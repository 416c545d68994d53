import { siteFilesPath } from "./site-files.ts";

const prefix = "edgecase-site-";

/**
 * The name of the one cache that holds a version of the site. The folder stands in it, because all sites of an origin
 * share their caches, and the same version may be served from two folders.
 * @param scope the absolute address of the site's folder, with the slash at its end
 * @param version of `SiteFiles`
 * @example siteCacheName("https://a.example/code/", "0123456789abcdef") // "edgecase-site-0123456789abcdef /code/"
 */
export function siteCacheName(scope: string, version: string): string {
  return `${prefix}${version} ${folderOf(scope)}`;
}

/** @returns the version whose cache it is, or nothing where the cache is another site's or of another kind */
export function versionOfCache(scope: string, cacheName: string): string | undefined {
  const end = ` ${folderOf(scope)}`;
  if (!cacheName.startsWith(prefix) || !cacheName.endsWith(end)) return undefined;
  const version = cacheName.slice(prefix.length, -end.length);
  return /^[0-9a-f]{16}$/.test(version) ? version : undefined;
}

/** Where the service worker keeps which version it serves. */
export function stateCacheName(scope: string): string {
  return `edgecase-worker ${folderOf(scope)}`; // Not said: a name.
}

/**
 * The address of a file, which is its key in the cache: without query and hash, and the start page under the folder's
 * own address.
 * @param path of `SiteFile`
 */
export function fileUrl(scope: string, path: string): string {
  return path === startPath ? scope : scope + path;
}

/**
 * The file that an address asks for, whatever its query and hash.
 * @returns nothing where it is outside of the site's folder
 */
export function pathOfUrl(scope: string, url: string): string | undefined {
  const address = url.replace(/[?#].*$/s, "");
  if (!address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length);
  return path === "" ? startPath : path;
}

/** The key of a version's list in its own cache. */
export const listUrl = (scope: string) => fileUrl(scope, siteFilesPath);

const startPath = "index.html";

function folderOf(scope: string): string {
  return scope.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
