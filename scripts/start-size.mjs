import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Holds the JavaScript that an exercise needs before its editor to the limit of the first paint: what the start page
 * and the exercise's screen import, and what that imports. size-limit would need every chunk's name, and chunks come
 * and go.
 */
const limitBytes = 130_000;
const folder = resolve(import.meta.dirname, "../dist/assets");
const names = readdirSync(folder);
const entries = ["index-", "exercise-screen-"].map((start) => {
  const found = names.find((name) => name.startsWith(start) && name.endsWith(".js"));
  if (found === undefined) throw new Error(`dist/assets has no ${start}*.js: build the site first`);
  return found;
});

const sizes = new Map();
for (const entry of entries) follow(entry);
const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
for (const [name, bytes] of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
console.log(
  `${(total / 1000).toFixed(1).padStart(7)} kB  before the editor, gzip; limit ${limitBytes / 1000} kB`,
);
if (total > limitBytes) process.exitCode = 1;

function follow(name) {
  if (sizes.has(name)) return;
  const source = readFileSync(resolve(folder, name));
  sizes.set(name, gzipSync(source).length);
  // Static imports only: `import("./x.js")` is asked for later.
  for (const [, imported] of source.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    follow(imported);
}
