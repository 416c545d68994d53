/**
 * What a file is, by the end of its name. Said by us, for a host without a table of its own sends what a browser then
 * refuses to run.
 * @param path of `SiteFile`
 */
export function contentTypeOf(path: string): string {
  const end = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const type = types.get(end) ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type};charset=utf-8` : type;
}

const types: ReadonlyMap<string, string> = new Map([
  ["css", "text/css"],
  ["html", "text/html"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["md", "text/markdown"],
  ["mjs", "text/javascript"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["ttf", "font/ttf"],
  ["txt", "text/plain"],
  ["wasm", "application/wasm"],
  ["webmanifest", "application/manifest+json"],
  ["woff2", "font/woff2"],
  ["zip", "application/zip"],
]);
