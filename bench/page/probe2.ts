import { encodeSteps } from "../../src/domain/codec.ts";
import { family } from "../../src/domain/families/second-largest.ts";
import { makeCase } from "../../src/domain/make-case.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { startEngineWorker } from "../../workers/sandbox/engine-worker.ts";
import { createRecipes } from "../../workers/sandbox/recipes.ts";
import { exercise } from "./programs.ts";

/** One worker, many batches of 10,000: first start(), then run() repeatedly; gives worker millis */
export async function start() {
  const assets = await fetchEngineAssets("pyodide", () => {});
  const recipes = createRecipes({ wide: 125_000, narrow: 40_000 });
  recipes.add(assets);
  await recipes.prepare("pyodide");
  const worker = startEngineWorker(recipes.recipe("pyodide"));
  await worker.booted;
  const body = family.build({ rank: 2 });
  const inputs = Array.from({ length: 10_000 }, (_, at) =>
    Array.from({ length: 5 }, (__, place) => (at * 7919 + place * 104_729) % 1000),
  );
  const testCases = inputs.map((numbers, at) =>
    makeCase(body, [numbers], { id: `case-${at}`, category: "typical" }),
  );
  const cases = testCases.map(({ steps }) => encodeSteps(steps.python, "python"));
  let i = 0;
  return async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let first = 0;
    worker.listen((m) => {
      first ||= performance.now();
      if (m.kind === "finished") resolve();
    });
    const t1 = performance.now();
    worker.run({
      kind: "run",
      runId: i++,
      source: exercise.reference.python,
      entryPoint: "second_largest",
      cases,
      firstCase: 0,
      limits: defaultLimits,
      announce: false,
      quiet: true,
    });
    await promise;
    const all = performance.now() - t1;
    await worker.reset();
    return { first: first - t1, all };
  };
}
