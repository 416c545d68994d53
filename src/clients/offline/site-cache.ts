import { contentTypeOf } from "../../domain/offline/content-type.ts";
import type { SiteFile } from "../../domain/offline/site-files.ts";
import { fileUrl, siteCacheName } from "../../domain/offline/site-cache.ts";
import { sha256 } from "./sha256.ts";

/**
 * The cache of one version, from which its service worker answers.
 * @param scope the absolute address of the site's folder, with the slash at its end
 */
export async function openSiteCache(scope: string, version: string) {
  const cache = await caches.open(siteCacheName(scope, version));
  const key = ({ path }: SiteFile) => fileUrl(scope, path);
  return {
    /** Reads and hashes it; what is damaged is thrown away. */
    async check(file: SiteFile): Promise<"right" | "missing" | "damaged"> {
      const found = await cache.match(key(file));
      if (found === undefined) return "missing";
      // A browser may have lost the content and kept its name.
      const bytes = await found.arrayBuffer().catch(() => new ArrayBuffer());
      if (bytes.byteLength === file.bytes && (await sha256(bytes)) === file.sha256) return "right";
      await cache.delete(key(file));
      return "damaged";
    },
    /** @returns false where the browser has no room */
    async keep(file: SiteFile, bytes: ArrayBuffer): Promise<boolean> {
      const headers = { "Content-Type": contentTypeOf(file.path), "Content-Length": String(file.bytes) };
      try {
        await cache.put(key(file), new Response(bytes, { headers }));
        return true;
      } catch (error) {
        if (error instanceof DOMException && error.name === "QuotaExceededError") return false;
        throw error;
      }
    },
    async remove(file: SiteFile): Promise<void> {
      await cache.delete(key(file));
    },
  };
}
