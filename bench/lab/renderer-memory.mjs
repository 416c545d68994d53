import { readdirSync, readFileSync } from "node:fs";

/** Chromium's processes that run pages, frames and workers, of this script's browsers. Linux only. @returns their ids */
export function renderers() {
  const parents = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${id}/stat`);
    if (stat !== "") parents.set(id, stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  }
  const isOurs = (id) => id !== undefined && (id === String(process.pid) || isOurs(parents.get(id)));
  return [...parents.keys()].filter(
    (id) => isOurs(id) && read(`/proc/${id}/cmdline`).includes("--type=renderer"),
  );
}

/** Bytes of memory of processes, what they share counted once. */
export function memoryOf(ids) {
  return ids.reduce((sum, id) => {
    const [, kilobytes = "0"] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`)) ?? [];
    return sum + 1024 * Number(kilobytes);
  }, 0);
}

/** Empty where the process is gone. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
