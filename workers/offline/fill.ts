import { fileUrl, siteCacheName } from "../../src/domain/offline/site-cache.ts";
import {
  filesOfPart,
  type SiteFile,
  type SiteFiles,
  siteParts,
} from "../../src/domain/offline/site-files.ts";
import { fetchOnlyBuilt } from "./fetch-built.ts";
import { keepFile, keepList, type KeptVersion, keptUrls, openVersions, takeWhole } from "./site-caches.ts";

/** So many files are on their way at once: as many as a browser asks of one host that speaks HTTP/1.1. */
const atOnce = 6;

/**
 * Makes a version whole in its cache: the page's part, and every large part that another version here has whole. What
 * is the same there is copied, the rest is fetched.
 * @throws TypeError without a network
 * @throws Error where the host has another version by now, or somebody answers in its place
 * @throws DOMException where there is no room for the page's part; then nothing of this version is kept
 */
export async function fillVersion(scope: string, list: SiteFiles): Promise<void> {
  const name = siteCacheName(scope, list.version);
  const kept = { list, cache: await caches.open(name) };
  const others = await otherVersions(scope, list);
  try {
    await bring(scope, kept, others, filesOfPart(list.files, "page"));
  } catch (error) {
    if (isNoRoom(error)) await caches.delete(name);
    throw error;
  }
  for (const part of await wholeParts(scope, others)) {
    const files = filesOfPart(list.files, part);
    try {
      await bring(scope, kept, others, files);
    } catch (error) {
      // Two versions at once may be more than there is room for. The part is then offered for download again.
      if (!isNoRoom(error)) throw error;
      await Promise.all(files.map(({ path }) => kept.cache.delete(fileUrl(scope, path))));
    }
  }
  // Last: what has a list is whole.
  await keepList(scope, kept);
}

/** Mends what is missing of the page's part. */
export async function refillPage(scope: string, list: SiteFiles): Promise<void> {
  const kept = { list, cache: await caches.open(siteCacheName(scope, list.version)) };
  await bring(scope, kept, await otherVersions(scope, list), filesOfPart(list.files, "page"));
  await keepList(scope, kept);
}

/** Copies once more, without the network, what came into the version before while this one waited. */
export async function copyLargeParts(scope: string, list: SiteFiles): Promise<void> {
  const cache = await caches.open(siteCacheName(scope, list.version));
  const others = await otherVersions(scope, list);
  const here = await keptUrls(cache);
  for (const part of await wholeParts(scope, others)) {
    const missing = filesOfPart(list.files, part).filter(({ path }) => !here.has(fileUrl(scope, path)));
    for (const file of missing) {
      const content = await fromOthers(scope, others, file);
      if (content !== undefined) await keepFile(scope, cache, file, content);
    }
  }
}

async function otherVersions(scope: string, list: SiteFiles): Promise<readonly KeptVersion[]> {
  return (await openVersions(scope)).filter((kept) => kept.list.version !== list.version);
}

async function wholeParts(scope: string, others: readonly KeptVersion[]) {
  const urls = await Promise.all(others.map(async (kept) => [kept, await keptUrls(kept.cache)] as const));
  return siteParts
    .filter((part) => part !== "page")
    .filter((part) =>
      urls.some(([{ list }, here]) => {
        const files = filesOfPart(list.files, part);
        return files.length > 0 && files.every(({ path }) => here.has(fileUrl(scope, path)));
      }),
    );
}

/** Everything in the cache has been checked when it was put there; what is damaged since is found when it is asked for. */
async function bring(
  scope: string,
  { cache }: KeptVersion,
  others: readonly KeptVersion[],
  files: readonly SiteFile[],
): Promise<void> {
  const here = await keptUrls(cache);
  const missing = files.filter(({ path }) => !here.has(fileUrl(scope, path)));
  let next = 0;
  async function bringInTurn(): Promise<void> {
    for (let file = missing[next++]; file !== undefined; file = missing[next++]) {
      const content = (await fromOthers(scope, others, file)) ?? (await fetchOnlyBuilt(scope, file));
      await keepFile(scope, cache, file, content);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, bringInTurn));
}

async function fromOthers(scope: string, others: readonly KeptVersion[], file: SiteFile) {
  for (const { list, cache } of others) {
    const isSame = list.files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256);
    const content = isSame ? await takeWhole(scope, cache, file) : undefined;
    if (content !== undefined) return content;
  }
  return undefined;
}

const isNoRoom = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";
