import { checkFamily, type FamilyReport } from "../../src/state/check-family.ts";
import { familyIds, loadFamily, sandbox } from "../families.ts";

interface Effort {
  /** How many seeds, from 1. */
  readonly seeds: number;
  readonly mutantsPerLanguage: number;
}

async function check(id: string, { seeds, mutantsPerLanguage }: Effort): Promise<FamilyReport> {
  return await checkFamily(await loadFamily(id), {
    run: sandbox.run,
    seeds: Array.from({ length: seeds }, (_, at) => at + 1),
    mutantsPerLanguage,
    signal: new AbortController().signal,
    now: () => performance.now(),
  });
}

// scripts/gate.mjs calls it, family by family.
Object.assign(globalThis, { edgecaseGate: { ids: familyIds, check } });
