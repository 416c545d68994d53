import { createSandbox } from "../src/clients/sandbox.ts";
import { fetchEngineAssets } from "../src/clients/sandbox-assets.ts";
import { openSandboxFrame } from "../src/clients/sandbox-frame.ts";
import type { Family } from "../src/domain/family.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>([
  "../src/domain/families/*.ts",
  "!../src/domain/families/*.test.ts",
]);

/** One that cannot even be loaded must not take the others with it. */
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]),
);

export const familyIds = [...loaders.keys()];

/** @throws Error where there is no such family */
export async function loadFamily(id: string): Promise<Family<unknown, unknown>> {
  const load = loaders.get(id);
  if (load === undefined) throw new Error(`There is no family ${id}`);
  return (await load()).family;
}

/** The page's own sandbox, for pages that only check or measure. */
export const sandbox = createSandbox({
  openFrame: openSandboxFrame,
  fetchAssets: fetchEngineAssets,
  onStatus: () => {},
  newId: () => crypto.randomUUID(),
});
