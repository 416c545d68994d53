import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isStale } from "./is-stale.mjs";
import { zip } from "./pack/zip.mjs";
import { runStep } from "./run-step.mjs";

const help = `npm run pack -- [--out=<file>]

Packs the built site into one zip, with a README.txt on how to serve it from a disk or a USB stick; builds it first where
a source is newer. The same site makes the same bytes. Default: edgecase-<version>.zip.`;

const [argument, ...others] = process.argv.slice(2);
if (others.length > 0 || (argument !== undefined && !argument.startsWith("--out="))) {
  console.log(help);
  process.exit(argument === "--help" ? 0 : 1);
}
const root = resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const out = argument?.slice("--out=".length) ?? `edgecase-${version}.zip`;

if (isStale()) await runStep("build", ["npx", "vite", "build"]);

const site = join(root, "dist");
const names = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const files = [
  ...names.map((name) => [relative(site, name).split(sep).join("/"), name]),
  ["README.txt", join(root, "scripts/pack/readme.txt")],
].map(([path, name]) => ({ path: `edgecase/${path}`, content: readFileSync(name) }));
const archive = zip(files);
writeFileSync(out, archive);

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const unpacked = files.reduce((sum, { content }) => sum + content.length, 0);
console.log(`${out}: ${megabytes(archive.length)}, unpacked ${megabytes(unpacked)} in ${files.length} files`);
