import * as z from "zod/mini";
import { parseSiteFiles, type SiteFile, type SiteFiles } from "../../src/domain/offline/site-files.ts";

/** What the build writes before this worker: a worker is of one version, from its first byte. */
export interface Site {
  readonly list: SiteFiles;
  /** What a host that reads `_headers` sends with every file. */
  readonly headers: Readonly<Record<string, string>>;
}

const schema = z.object({ list: z.unknown(), headers: z.record(z.string(), z.string()) });

/** @throws Error where the build wrote none, and then there is no worker: the page works as it does without */
export function readSite(written: unknown): Site {
  const parsed = schema.safeParse(written);
  const list = parsed.success ? parseSiteFiles(parsed.data.list) : undefined;
  if (!parsed.success || list === undefined)
    throw new Error("The build wrote no list of files before this worker");
  return { list, headers: parsed.data.headers };
}

export function fileOf({ files }: SiteFiles, path: string): SiteFile | undefined {
  return files.find((file) => file.path === path);
}
