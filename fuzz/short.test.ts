import { expect, it } from "vitest";
import { runTarget } from "./run-target.ts";
import { targets } from "./targets.ts";

/** `npm run fuzz` gives each parser 20,000. */
const inputs = 200;

it.for(targets.map((target) => [target.name, target] as const))(
  "%s: a value or a clear error comes of whatever is read",
  { timeout: 60_000 },
  async ([, target]) => {
    const meter = {
      // The processor's, so that a machine that is busy elsewhere makes no parser slow.
      millis: () => process.cpuUsage().user / 1000,
      heapBytes: () => process.memoryUsage().heapUsed,
      collect: () => {},
    };
    const { faults, values, errors } = await runTarget(target, {
      inputs,
      seed: 1,
      meter,
    });
    expect(faults).toEqual([]);
    expect(values + errors).toBe(inputs + target.known.length);
    // The valid ones at least.
    expect(values).toBeGreaterThan(0);
  },
);
