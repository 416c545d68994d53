import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @param {string} program @returns {string | undefined} where it is */
export function onPath(program) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
