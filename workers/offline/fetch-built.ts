import { fileUrl } from "../../src/domain/offline/site-cache.ts";
import type { SiteFile } from "../../src/domain/offline/site-files.ts";
import { isWhole } from "./checked.ts";
import { bytesOf } from "./site-caches.ts";

/** What came, and whether it is the file that was built. */
export type Fetched =
  | { readonly kind: "built"; readonly content: Uint8Array<ArrayBuffer> }
  /** Another version's, a captive portal's, or none. */
  | { readonly kind: "other"; readonly response: Response };

/**
 * Fetches a file of this version. What the browser has of an earlier visit is looked at first, and passed over where it
 * is another.
 * @throws TypeError without a network
 */
export async function fetchBuilt(scope: string, file: SiteFile): Promise<Fetched> {
  const fetched = await fetchOnce(scope, file, "default");
  return fetched.kind === "built" ? fetched : fetchOnce(scope, file, "reload");
}

/** As `fetchBuilt`, for whoever has no use for another file. */
export async function fetchOnlyBuilt(scope: string, file: SiteFile): Promise<Uint8Array<ArrayBuffer>> {
  const fetched = await fetchBuilt(scope, file);
  if (fetched.kind === "built") return fetched.content;
  throw new Error(
    `${file.path} on the host is not the file of this version (status ${fetched.response.status})`,
  );
}

async function fetchOnce(scope: string, file: SiteFile, cache: RequestCache): Promise<Fetched> {
  const response = await fetch(fileUrl(scope, file.path), { cache });
  const copy = response.clone();
  const content = response.ok ? await bytesOf(response) : undefined;
  if (content !== undefined && (await isWhole(content, file))) return { kind: "built", content };
  return { kind: "other", response: copy };
}
