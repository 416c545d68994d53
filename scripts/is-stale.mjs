import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A build is needed where there is none, or a source is newer than it. */
export function isStale() {
  if (!existsSync("dist/index.html")) return true;
  const built = statSync("dist/index.html").mtimeMs;
  return ["src", "workers", "public", "build", "index.html", "vite.config.ts", "package-lock.json"].some(
    (path) => newest(path) > built,
  );
}

function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
