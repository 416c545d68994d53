import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { familyIds, openProject } from "./load.mjs";

/**
 * `node training/show-wordings.mjs --only=<id>,<id> [--seeds=3] [--full]`: what families ask, and how
 * training/wordings puts it, to read side by side. `--full` prints the statements too.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seeds: { type: "string", default: "3" },
    full: { type: "boolean", default: false },
    folder: { type: "string", default: "wordings" },
  },
});
const project = await openProject();
const { bodyAt, makeExercise } = await project.load("/src/domain/generate.ts");
const { parametersAt } = await project.load("/training/parameters.ts");
const { expand } = await project.load("/training/wordings.ts");

for (const id of values.only === "" ? familyIds : values.only.split(",")) {
  const { family } = await project.load(`/src/domain/families/${id}.ts`);
  const hasWordings = existsSync(resolve(import.meta.dirname, `${values.folder}/${id}.ts`));
  const { wordings } = hasWordings ? await project.load(`/training/${values.folder}/${id}.ts`) : {};
  for (const difficulty of family.meta.difficulties) {
    for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
      const { task, signature } = bodyAt(family, { seed, difficulty });
      const parameters = parametersAt(family, { seed, difficulty });
      console.log(`\n${id}, ${difficulty}, seed ${seed}  ${JSON.stringify(parameters)}`);
      console.log(
        `  ${signature.kind} ${signature.name ?? ""}(${(signature.parameters ?? []).map(({ name }) => name).join(", ")})`,
      );
      console.log(`  task: … that ${task}`);
      if (values.full)
        console.log(makeExercise(family, { seed, difficulty }).statement.python.replace(/^/gm, "    "));
      if (wordings === undefined) continue;
      const { phrases, statements } = wordings(parameters);
      for (const each of phrases) console.log(`  phrase: … that ${expand(each, Math.random)}`);
      for (const each of statements) console.log(`  statement: ${expand(each, Math.random)}`);
    }
  }
}
await project.close();
