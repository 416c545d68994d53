import { resolve } from "node:path";
import { runnerImport } from "vite";

const modules = new Map();

/** A module of the page, for Node: so that both count alike. Each is built once. @param path below src/domain/lab */
export async function labModule(path) {
  const known = modules.get(path) ?? built(resolve(import.meta.dirname, "../../src/domain/lab", path));
  modules.set(path, known);
  return await known;
}

async function built(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return module;
}
