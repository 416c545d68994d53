import { fileUrl, listUrl, siteCacheName, versionOfCache } from "../../src/domain/offline/site-cache.ts";
import { contentTypeOf } from "../../src/domain/offline/content-type.ts";
import { parseSiteFiles, type SiteFile, type SiteFiles } from "../../src/domain/offline/site-files.ts";
import { isWhole } from "./checked.ts";

/** A version's files as far as they are here. */
export interface KeptVersion {
  readonly list: SiteFiles;
  readonly cache: Cache;
}

/** Addresses are compared without their query, and without what a host says its answers vary with. */
export const anyQuery = { ignoreSearch: true, ignoreVary: true } as const;

/** @returns nothing where no list is kept, and so whatever is in the cache is half of something */
export async function openVersion(scope: string, version: string): Promise<KeptVersion | undefined> {
  const name = siteCacheName(scope, version);
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const list = await readList(await cache.match(listUrl(scope)));
  return list?.version === version ? { list, cache } : undefined;
}

/** Every version of this site that is here whole, as far as the page's part goes. */
export async function openVersions(scope: string): Promise<readonly KeptVersion[]> {
  const versions = (await caches.keys()).flatMap((name) => versionOfCache(scope, name) ?? []);
  const opened = await Promise.all(versions.map((version) => openVersion(scope, version)));
  return opened.filter((kept) => kept !== undefined);
}

export async function keepList(scope: string, { list, cache }: KeptVersion): Promise<void> {
  await cache.put(listUrl(scope), Response.json(list));
}

/** Puts into the cache what has been checked. */
export async function keepFile(
  scope: string,
  cache: Cache,
  file: SiteFile,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const headers = { "Content-Type": contentTypeOf(file.path), "Content-Length": String(file.bytes) };
  await cache.put(fileUrl(scope, file.path), new Response(content, { headers }));
}

/** A file out of a cache, if it is the one that was built. What is damaged is thrown away. */
export async function takeWhole(
  scope: string,
  cache: Cache,
  file: SiteFile,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const url = fileUrl(scope, file.path);
  const response = await cache.match(url);
  if (response === undefined) return undefined;
  const content = await bytesOf(response);
  if (content !== undefined && (await isWhole(content, file))) return content;
  await cache.delete(url);
  return undefined;
}

/** The paths that are in a version's cache, unchecked. */
export async function keptUrls(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

/** @returns nothing where the body ends too soon, on the disk or on the way */
export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}

async function readList(response: Response | undefined): Promise<SiteFiles | undefined> {
  try {
    return parseSiteFiles(await response?.json());
  } catch {
    return undefined;
  }
}
