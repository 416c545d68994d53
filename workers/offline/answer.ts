import { contentTypeOf } from "../../src/domain/offline/content-type.ts";
import { servedVersion } from "../../src/domain/offline/served-version.ts";
import { fileUrl, siteCacheName } from "../../src/domain/offline/site-cache.ts";
import {
  type SiteFile,
  type SiteFiles,
  siteFilesPath,
  versionMetaName,
} from "../../src/domain/offline/site-files.ts";
import { checkedStream } from "./checked.ts";
import { fetchBuilt } from "./fetch-built.ts";
import { fileOf, type Site } from "./site.ts";
import { anyQuery, keepFile, type KeptVersion, openVersion, takeWhole } from "./site-caches.ts";
import type { StateStore } from "./state-store.ts";

export interface Answering {
  readonly scope: string;
  readonly site: Site;
  readonly store: StateStore;
  /** The host has another file than this version's: it may have a newer one. */
  readonly onOtherVersion: () => void;
}

/**
 * Answers with a file of the version that is served: out of its cache, else from the host where that still has the very
 * same file.
 * @param path below the site's folder; any other than a file of the version may be one of the version before, which
 * another tab still shows
 */
export async function answer(answering: Answering, path: string, request: Request): Promise<Response> {
  const { scope, site } = answering;
  const served = await openServed(answering);
  const list = served?.list ?? site.list;
  if (path === siteFilesPath) return withHeaders(answering, path, JSON.stringify(list));
  const file = fileOf(list, path);
  if (file === undefined) return (await findElsewhere(answering, path, request)) ?? fetch(request);
  return file.part === "page"
    ? answerSmall(answering, served, list, file)
    : ((await answerLarge(answering, served, file)) ?? fetchLarge(answering, file, fileUrl(scope, path)));
}

async function openServed({ scope, site, store }: Answering): Promise<KeptVersion | undefined> {
  const state = await store.read();
  const version = state === undefined ? site.list.version : servedVersion(state);
  const older = version === site.list.version ? undefined : await openVersion(scope, version);
  return older ?? openOwn(scope, site.list);
}

/** Not made where it is missing: nothing is kept for somebody who has just had everything deleted. */
async function openOwn(scope: string, list: SiteFiles): Promise<KeptVersion | undefined> {
  const name = siteCacheName(scope, list.version);
  return (await caches.has(name)) ? { list, cache: await caches.open(name) } : undefined;
}

async function answerSmall(
  answering: Answering,
  served: KeptVersion | undefined,
  list: SiteFiles,
  file: SiteFile,
): Promise<Response> {
  const { scope, store } = answering;
  const content = served && (await takeWhole(scope, served.cache, file));
  if (content !== undefined) return withHeaders(answering, file.path, marked(list, file, content));
  const fetched = await fetchBuilt(scope, file);
  if (fetched.kind === "built") {
    if ((await store.read()) !== undefined)
      await keepFile(scope, await caches.open(siteCacheName(scope, list.version)), file, fetched.content);
    return withHeaders(answering, file.path, marked(list, file, fetched.content));
  }
  answering.onOtherVersion();
  // Another version's start page leads to files of its own, whose names are others; any other file would be mixed in.
  return file.path === "index.html" || !fetched.response.ok ? fetched.response : Response.error();
}

async function answerLarge(
  answering: Answering,
  served: KeptVersion | undefined,
  file: SiteFile,
): Promise<Response | undefined> {
  const url = fileUrl(answering.scope, file.path);
  const response = await served?.cache.match(url);
  if (response?.body == null) return undefined;
  const checked = checkedStream(file, () => void served?.cache.delete(url));
  return withHeaders(answering, file.path, response.body.pipeThrough(checked), file.bytes);
}

/** Not kept: large parts are kept for those who ask for them. */
async function fetchLarge(answering: Answering, file: SiteFile, url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) return response;
  const checked = checkedStream(file, answering.onOtherVersion);
  return withHeaders(answering, file.path, response.body.pipeThrough(checked), file.bytes);
}

async function findElsewhere(answering: Answering, path: string, { url }: Request) {
  const found = await caches.match(url, anyQuery);
  return found && withHeaders(answering, path, found.body);
}

function marked({ version }: SiteFiles, { path }: SiteFile, content: Uint8Array<ArrayBuffer>): BodyInit {
  if (path !== "index.html") return content;
  // Not said: read by the page's script.
  const meta = `<meta name="${versionMetaName}" content="${version}">`;
  return new TextDecoder().decode(content).replace("<head>", `<head>${meta}`);
}

function withHeaders({ site }: Answering, path: string, body: BodyInit | null, bytes?: number): Response {
  const headers = new Headers(site.headers);
  headers.set("Content-Type", contentTypeOf(path));
  if (bytes !== undefined) headers.set("Content-Length", String(bytes));
  return new Response(body, { headers });
}
