import { fileUrl, listUrl } from "../../domain/offline/site-cache.ts";
import { readSiteFiles, type SiteFiles } from "../../domain/offline/site-files.ts";

/** The files of the version that a page is of. */
export type SiteListing =
  | { readonly kind: "listed"; readonly files: SiteFiles }
  /** The list did not come, or what came is none. */
  | { readonly kind: "unreachable" }
  /** The list that came is of another version than this page. */
  | { readonly kind: "otherVersion" };

/**
 * @param scope the absolute address of the site's folder, with the slash at its end
 * @param ownScripts addresses of the scripts that this page began with: their names change with every version
 */
export async function listSiteFiles(scope: string, ownScripts: readonly string[]): Promise<SiteListing> {
  const files = await fetchList(scope, "default");
  if (files === undefined) return { kind: "unreachable" };
  const listed = new Set(files.files.map(({ path }) => fileUrl(scope, path)));
  return ownScripts.every((address) => listed.has(address))
    ? { kind: "listed", files }
    : { kind: "otherVersion" };
}

/** The version that the server has now, whatever is cached here; `undefined` where it does not tell. */
export async function serverVersion(scope: string): Promise<string | undefined> {
  return (await fetchList(scope, "no-store"))?.version;
}

async function fetchList(scope: string, cache: RequestCache): Promise<SiteFiles | undefined> {
  try {
    const response = await fetch(listUrl(scope), { cache });
    return response.ok ? readSiteFiles(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** Addresses of the scripts that the page's document began with. */
export const documentScripts = (): readonly string[] =>
  Array.from(document.querySelectorAll<HTMLScriptElement>("script[src]"), ({ src }) => src);
