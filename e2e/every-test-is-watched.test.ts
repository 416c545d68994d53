import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Tests in which requests to elsewhere are the point: they listen at the other end themselves. */
const watchThemselves = new Map([
  ["attacks/network.e2e.ts", "its server writes down who asks it for anything"],
  ["attacks/attacks.e2e.ts", "its collector hears what every attack sends"],
  ["attacks/watcher.e2e.ts", "it shows that the watcher sees what it should"],
]);

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".e2e.ts"));

it("fails an end-to-end test whose page asks anything of another origin, for every test goes through the watcher", () => {
  expect(files.length, "no test was found").toBeGreaterThan(15);
  expect(files.filter((file) => !isWatched(file)).toSorted()).toEqual([...watchThemselves.keys()].toSorted());
});

/** `test` comes from a fixture that watches, or is merged of such, and comes from nowhere else. */
function isWatched(file: string): boolean {
  const imports = readFileSync(join(folder, file), "utf8").matchAll(
    /^import (type )?(?:\{([^}]*)\} from )?"([^"]+)";$/gm,
  );
  const values = [...imports].filter(([, onlyType]) => onlyType === undefined);
  const sourcesOfTest = values
    .filter(([, , names = ""]) => /(?:^|[\s,])test\b/.test(names))
    .map(([, , , source = ""]) => source);
  const areWatching = sourcesOfTest.map((source) => watching.test(source));
  return areWatching.length > 0 && !areWatching.includes(false);
}

/** Each of these is the first one, or extends it. */
const watching = /\/fixtures\/(?:edgecase|hub|plain-site|node-vendor\/node-vendor)\.ts$/;
