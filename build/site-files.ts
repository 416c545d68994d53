import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import {
  type SiteFile,
  type SiteFiles,
  siteFilesPath,
  type SitePart,
} from "../src/domain/offline/site-files.ts";

/** What is no part of a version: the list itself, the worker that holds it, and what only hosts read. */
const unlisted: readonly string[] = [siteFilesPath, "sw.js", "_headers"];

/** The service worker keeps all of `page` at once, so nothing large may slip in. Monaco is 3.2 MB. */
const mostPageBytes = 4_000_000;

const largeParts: readonly (readonly [SitePart, RegExp])[] = [
  ["python", /^assets\/(?:python-worker|pyodide|python-stdlib|python-snapshot|sqlite-library)-/],
  ["javascript", /^assets\/quickjs-/],
  // The first is the model's worker: with nothing to compute it is of no use.
  ["model", /^(?:assets\/entry-|models\/|ort\/)/],
];

/**
 * Lists what was built.
 * @param folder of the built site
 * @throws Error where a file is too large for the page's part and no other part is known for it
 */
export async function listSiteFiles(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !unlisted.includes(path))
    .toSorted();
  const files = await Promise.all(paths.map((path) => describe(folder, path)));
  return { format: 1, version: versionOf(files), files };
}

async function describe(folder: string, path: string): Promise<SiteFile> {
  const content = await readFile(join(folder, path));
  const part = largeParts.find(([, pattern]) => pattern.test(path))?.[0] ?? "page";
  if (part === "page" && content.length > mostPageBytes)
    throw new Error(
      `${path} has ${content.length} bytes, too many to be kept at the first visit: name its part in build/site-files.ts`,
    );
  return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex"), part };
}

function versionOf(files: readonly SiteFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${path} ${sha256}\n`);
  return createHash("sha256").update(lines.join("")).digest("hex").slice(0, 16);
}
