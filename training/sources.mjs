import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { familyIds } from "./load.mjs";

/** Every family with its wordings, through the project that `openProject` opened. */
export async function loadSources(project, ids = familyIds) {
  const sources = [];
  for (const id of ids) {
    const { family } = await project.load(`/src/domain/families/${id}.ts`);
    const found = [];
    for (const folder of ["wordings", "wordings-free", "wordings-varied"]) {
      if (!existsSync(resolve(import.meta.dirname, `${folder}/${id}.ts`))) continue;
      found.push((await project.load(`/training/${folder}/${id}.ts`)).wordings);
    }
    sources.push({ family, wordings: found.length === 0 ? undefined : together(found) });
  }
  return sources;
}

/** All folders' wordings of one exercise: tidy ones, free ones, and as varied as could be. */
function together(found) {
  return (parameters) => {
    const all = found.map((wordings) => wordings(parameters));
    return {
      phrases: all.flatMap(({ phrases }) => phrases),
      statements: all.flatMap(({ statements }) => statements),
    };
  };
}
