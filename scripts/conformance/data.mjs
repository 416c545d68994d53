import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The folder of benchmarks, read file by file; a path ends with .gz where the file does. */
export function benchmarks(folder) {
  async function text(path) {
    const bytes = await readFile(join(folder, path));
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  }

  async function records(path) {
    const content = await text(path);
    if (content.startsWith("[")) return JSON.parse(content);
    // Inputs are not looked at here, so that a number too large for JavaScript does no harm.
    const lines = content.split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line.replaceAll("Infinity", "1e999")));
  }

  return { path: (path) => join(folder, path), text, records };
}
