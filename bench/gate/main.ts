import { createSandbox } from "../../src/clients/sandbox.ts";
import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { openSandboxFrame } from "../../src/clients/sandbox-frame.ts";
import type { Family } from "../../src/domain/family.ts";
import { checkFamily, type FamilyReport } from "../../src/state/check-family.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>([
  "../../src/domain/families/*.ts",
  "!../../src/domain/families/*.test.ts",
]);

/** One that cannot even be loaded must not take the others with it. */
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]),
);

const sandbox = createSandbox({
  openFrame: openSandboxFrame,
  fetchAssets: fetchEngineAssets,
  onStatus: () => {},
  newId: () => crypto.randomUUID(),
});

interface Effort {
  /** How many seeds, from 1. */
  readonly seeds: number;
  readonly mutantsPerLanguage: number;
}

async function check(id: string, { seeds, mutantsPerLanguage }: Effort): Promise<FamilyReport> {
  const load = loaders.get(id);
  if (load === undefined) throw new Error(`There is no family ${id}`);
  const { family } = await load();
  return await checkFamily(family, {
    run: sandbox.run,
    seeds: Array.from({ length: seeds }, (_, at) => at + 1),
    mutantsPerLanguage,
    signal: new AbortController().signal,
    now: () => performance.now(),
  });
}

// scripts/gate.mjs calls it, family by family.
Object.assign(globalThis, { edgecaseGate: { ids: [...loaders.keys()], check } });
