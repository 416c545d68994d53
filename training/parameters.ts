import { draw, mixSeed } from "../src/domain/draw-inputs.ts";
import type { Family } from "../src/domain/family.ts";
import type { Seeded } from "../src/domain/generate.ts";

/** What src/domain/generate.ts draws for an exercise before it builds its body. */
export function parametersAt<P, I>(family: Family<P, I>, { seed, difficulty }: Seeded): P {
  return draw(family.parameters(difficulty), mixSeed(seed, "parameters")).next().value;
}
