import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { familyIds } from "./load.mjs";

/** Every family with its wordings, through the project that `openProject` opened. */
export async function loadSources(project, ids = familyIds) {
  const sources = [];
  for (const id of ids) {
    const { family } = await project.load(`/src/domain/families/${id}.ts`);
    const has = existsSync(resolve(import.meta.dirname, `wordings/${id}.ts`));
    const { wordings } = has ? await project.load(`/training/wordings/${id}.ts`) : {};
    sources.push({ family, wordings });
  }
  return sources;
}
