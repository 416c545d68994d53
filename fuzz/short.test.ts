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
      // A test does not time: `npm run fuzz` does. What never ends ends the test.
      millis: () => 0,
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
