import { expect, it } from "vitest";
import { pageTargets } from "./page-targets.ts";
import { runTarget } from "./run-target.ts";

/** `npm run fuzz` gives each parser 20,000. */
const inputs = 200;

it.for(pageTargets.map((target) => [target.name, target] as const))(
  "%s: nothing that could act comes of whatever is read",
  { timeout: 120_000 },
  async ([, target]) => {
    const meter = { millis: () => performance.now(), heapBytes: () => 0, collect: () => {} };
    const { faults, values } = await runTarget(target, { inputs, seed: 1, meter });
    expect(faults).toEqual([]);
    expect(values).toBeGreaterThan(0);
  },
);
