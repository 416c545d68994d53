import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { familyIds, openProject } from "./load.mjs";

/**
 * `node training/check-wordings.mjs [--folder=wordings-varied] [--only=<id>,<id>]`: every text of a folder for everything that
 * its family asks. Exit status 1 where a slot is left open, a value is missing, or two values of the parameters that ask for
 * different programs are put in the same words. Prints how many words no earlier folder has.
 */
const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "wordings-varied" },
    only: { type: "string", default: "" },
  },
});
const folders = ["wordings", "wordings-free", "wordings-varied"];
const drawsOfEach = 12;
const project = await openProject();
const { variantsOf } = await project.load("/training/variants.ts");
const { expand } = await project.load("/training/wordings.ts");
const { seededRandom } = await project.load("/training/corpus.ts");
let faults = 0;

for (const id of values.only === "" ? familyIds : values.only.split(",")) {
  const { family } = await project.load(`/src/domain/families/${id}.ts`);
  const wordingsIn = await wordingsByFolder(id);
  const own = wordingsIn.get(values.folder);
  if (own === undefined) {
    console.log(`${id}: nothing in ${values.folder}`);
    continue;
  }
  const variants = family.meta.difficulties.flatMap((difficulty) => variantsOf(family, difficulty));
  const words = new Set();
  const earlier = new Set();
  const programOf = new Map();
  const problems = new Set();
  for (const { parameters, body } of variants) {
    for (const [folder, wordings] of wordingsIn) {
      const { phrases, statements } = wordings(parameters);
      for (const [at, template] of [...phrases, ...statements].entries()) {
        const random = seededRandom(at + 1);
        for (let draw = 0; draw < drawsOfEach; draw += 1) {
          const text = expand(template, random);
          for (const word of text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
            (folder === values.folder ? words : earlier).add(word);
          if (folder !== values.folder) continue;
          if (/[{}|]{2}|undefined|NaN|\[object|\{\w+[|}]/.test(text)) problems.add(`left open: ${text}`);
          const before = programOf.get(text);
          if (before !== undefined && before !== body.reference.python)
            problems.add(`the same words for two programs: ${text}`);
          programOf.set(text, body.reference.python);
        }
      }
    }
  }
  faults += problems.size;
  const fresh = [...words].filter((word) => !earlier.has(word));
  console.log(`${id}: ${variants.length} variants, ${words.size} words, ${fresh.length} of them new here`);
  for (const each of [...problems].slice(0, 5)) console.log(`  ${each}`);
  if (problems.size > 5) console.log(`  … and ${problems.size - 5} more`);
}
await project.close();
process.exitCode = faults > 0 ? 1 : 0;

async function wordingsByFolder(id) {
  const found = new Map();
  for (const folder of folders)
    if (existsSync(resolve(import.meta.dirname, `${folder}/${id}.ts`)))
      found.set(folder, (await project.load(`/training/${folder}/${id}.ts`)).wordings);
  return found;
}
