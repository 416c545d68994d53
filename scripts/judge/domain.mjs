import { resolve } from "node:path";
import { runnerImport } from "vite";

/** A module of the page, for Node: so that both count alike. @param path below src/domain/lab */
export async function labModule(path) {
  const file = resolve(import.meta.dirname, "../../src/domain/lab", path);
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return module;
}
