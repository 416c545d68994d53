import * as z from "zod/mini";
import { parseUnknown } from "../parse-unknown.ts";

/**
 * What a version of the site is made of, by what one wants it for. `page`: everything small, which the service worker
 * keeps at once. `python`: Pyodide, its library, its snapshot, and SQLite. `javascript`: QuickJS. `model`: the built-in
 * model and what computes it.
 */
export const siteParts = ["page", "python", "javascript", "model"] as const;
export type SitePart = (typeof siteParts)[number];

export interface SiteFile {
  /** Below the site's folder, such as `assets/start-x.js`; never begins with a slash. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly part: SitePart;
}

/** One version of the site, whole: `offline-files.json`, which the build writes last. */
export interface SiteFiles {
  readonly format: 1;
  /** The first 16 hex digits of the SHA-256 over paths and hashes: the same files are the same version. */
  readonly version: string;
  /** In the order of their paths. */
  readonly files: readonly SiteFile[];
}

/** Where the list stands beside the site, and in each version's cache. Not among the files that it lists. */
export const siteFilesPath = "offline-files.json";

/** The worker writes the version into the start page, for a page cannot know its own hash. */
export const versionMetaName = "edgecase-version";

/** No segment is `.` or `..`, and none has anything that an address would read otherwise. */
const pathPattern = /^(?!\.{1,2}(?:\/|$))[\w.@+~-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.@+~-]+)*$/;

const siteFilesSchema = z.object({
  format: z.literal(1),
  version: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  files: z
    .array(
      z.object({
        path: z.string().check(z.maxLength(1000), z.regex(pathPattern)),
        bytes: z.int().check(z.minimum(0)),
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        part: z.enum(siteParts),
      }),
    )
    .check(z.maxLength(10_000)),
});

/**
 * Reads a list that came over the network or out of a cache.
 * @returns nothing where it is no list of this format: a captive portal's page, a newer release's, half of one
 */
export function parseSiteFiles(value: unknown): SiteFiles | undefined {
  const parsed = parseUnknown(siteFilesSchema, value);
  return parsed.success && isEachPathOnce(parsed.data.files) ? parsed.data : undefined;
}

function isEachPathOnce(files: readonly SiteFile[]): boolean {
  return new Set(files.map(({ path }) => path)).size === files.length;
}

/** As `parseSiteFiles`, of the JSON itself. */
export function readSiteFiles(json: string): SiteFiles | undefined {
  try {
    return parseSiteFiles(JSON.parse(json));
  } catch {
    return undefined;
  }
}

export function filesOfPart(files: readonly SiteFile[], part: SitePart): readonly SiteFile[] {
  return files.filter((file) => file.part === part);
}
