const megabyte = 1_000_000;
const limitBytes = 80 * megabyte;

/**
 * A file of the built site.
 * @typedef {{ path: string, bytes: number, sha256: string, start: readonly number[] }} SiteFile `path` from dist, with
 *   "/"; `start`: its first two bytes
 */

/**
 * What is too large in the built site, or in it twice; nothing where it is as it should be.
 * @param {readonly SiteFile[]} files all of them
 * @returns {string[]} sentences
 */
export function siteFindings(files) {
  return [...tooLarge(files), ...twice(files), ...runtimes(files), ...snapshots(files)];
}

/** @param {readonly { bytes: number }[]} files */
export const totalBytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** @param {number} bytes */
export const inMegabytes = (bytes) => `${(bytes / megabyte).toFixed(1)} MB`;

function tooLarge(files) {
  const total = totalBytes(files);
  if (total <= limitBytes) return [];
  const largest = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map(({ path, bytes }) => `${path} (${inMegabytes(bytes)})`);
  return [
    `dist is ${inMegabytes(total)}, more than ${inMegabytes(limitBytes)}. The largest: ${largest.join(", ")}.`,
  ];
}

function twice(files) {
  const binaries = files.filter(({ path }) => path.endsWith(".wasm"));
  return [...new Set(binaries.map(({ sha256 }) => sha256))]
    .map((hash) => binaries.filter(({ sha256 }) => sha256 === hash))
    .filter(({ length }) => length > 1)
    .map(
      (same) =>
        `The same WebAssembly is there ${same.length} times: ${same.map(({ path }) => path).join(", ")}.`,
    );
}

function runtimes(files) {
  const found = files.filter(({ path }) => /(^|\/)ort-[^/]*\.wasm$/.test(path));
  if (found.length === 1) return [];
  const names = found.map(({ path }) => path).join(", ") || "none";
  return [
    `There must be one build of onnxruntime (docs/decisions/0013-one-runtime.md), but there is: ${names}.`,
  ];
}

const gzipStart = [0x1f, 0x8b];

function snapshots(files) {
  const found = files.filter(({ path }) => /python-snapshot-[^/]*$/.test(path));
  if (found.length === 0) return ["There is no snapshot of Python."];
  return found
    .filter(({ start }) => gzipStart.some((byte, at) => start[at] !== byte))
    .map(({ path }) => `${path} is not compressed: it must be gzip.`);
}
