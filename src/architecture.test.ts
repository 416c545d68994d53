import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Which folder may import which. This table is the rule; ARCHITECTURE.md explains it. */
const mayImport = new Map<string, readonly string[]>([
  ["src/messages", []],
  ["src/domain", ["src/messages"]],
  ["src/protocol", ["src/domain", "src/messages"]],
  ["src/clients", ["src/protocol", "src/domain", "src/messages"]],
  ["src/storage", ["src/domain", "src/messages"]],
  ["src/state", ["src/protocol", "src/domain", "src/messages"]],
  ["src/ui", ["src/messages"]],
  ["src/features", ["src/ui", "src/state", "src/domain", "src/messages"]],
  [
    "src/app",
    [
      "src/ui",
      "src/state",
      "src/domain",
      "src/features",
      "src/clients",
      "src/storage",
      "src/protocol",
      "src/messages",
    ],
  ],
  ["workers/shared", []],
  ["workers", ["workers/shared", "src/protocol", "src/domain", "src/messages"]],
]);

const files = ["src", "workers"]
  .flatMap((folder) => sourcesBelow(join(root, folder)))
  .map((path) => relative(root, path).split(sep).join("/"));

it("keeps every import inside the layer table", () => {
  const layered = files.filter((file) => layerOf(file) !== undefined);
  expect(layered.length, "no source file was found").toBeGreaterThan(50);
  expect(layered.flatMap(forbiddenImports)).toEqual([]);
});

it("names the model's worker in a literal, without which the build ships no worker", () => {
  const makers = files.filter((file) => file.startsWith("src/") && /new Worker\(/.test(read(file)));
  expect(makers.length).toBeGreaterThan(0);
  for (const file of makers)
    expect(read(file), file).toMatch(/new Worker\(\s*new URL\(\s*"[^"]+",\s*import\.meta\.url\s*\)/);
});

it("writes raw HTML in one place only", () => {
  expect(files.filter((file) => read(file).includes("dangerouslySetInnerHTML"))).toEqual([
    "src/ui/Markdown.tsx",
  ]);
});

it("has no window that listens to messages, which any frame may send", () => {
  const listens =
    /(?:^|[^.\w]|\b(?:window|self|globalThis)\.)(?:addEventListener\(\s*["']message["']|onmessage\b)/m;
  expect(listens.test('window.addEventListener("message", hear)')).toBe(true);
  const sources = files.filter((file) => file.startsWith("src/"));
  expect(sources.filter((file) => listens.test(read(file)))).toEqual([]);
});

function forbiddenImports(file: string): string[] {
  return [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)]
    .map(([, specifier = ""]) => new URL(specifier, `file:///${file}`).pathname.slice(1))
    .filter((target) => !isAllowed(file, target))
    .map((target) => `${file} must not import ${target}`);
}

function isAllowed(file: string, target: string): boolean {
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === undefined || to === undefined) return false;
  if (from === to) return islandOf(file) === islandOf(target);
  return mayImport.get(from)?.includes(to) ?? false;
}

function layerOf(path: string): string | undefined {
  return [...mayImport.keys()].find((layer) => path.startsWith(`${layer}/`));
}

/** A feature or a worker is an island: it never imports its neighbour. */
function islandOf(path: string): string | undefined {
  return /^(?:src\/features|workers)\/[^/]+/.exec(path)?.[0];
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
