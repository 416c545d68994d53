import type { Demo, DemoBody } from "./demo.ts";
import { drawDistinct, mixSeed } from "./draw-inputs.ts";
import { categories, type Category, type TestCase } from "./exercise.ts";
import { stepsKey } from "./generate.ts";
import { makeCase, makeSteps } from "./make-case.ts";

export interface DemoCases {
  readonly visible: readonly TestCase[];
  readonly hidden: readonly TestCase[];
}

/** Always the same ones: a demo is given twice. */
const seed = 1;
const drawnPerCategory = 2;

/**
 * The cases of a demo, their answers by its oracle: the examples, then hidden the edges and some inputs drawn from
 * its arbitraries. No case repeats another.
 * @throws TypeError or RangeError where the demo's data do not fit its signature
 */
export function makeDemoCases<I>({ body }: Pick<Demo<I>, "body">): DemoCases {
  const visible = body.examples.map((input, i) =>
    makeCase(body, input, { id: `visible-${i + 1}`, category: "example" }),
  );
  const edges = body.edges.map(([category, input]) => ({ category, input }));
  const taken = new Set([...body.examples, ...edges.map(({ input }) => input)].map(keyIn(body)));
  const hidden = [...edges, ...drawnInputs(body, taken)].map(({ category, input }, i) =>
    makeCase(body, input, { id: `hidden-${i + 1}`, category }),
  );
  return { visible, hidden };
}

function drawnInputs<I>(body: DemoBody<I>, taken: Set<string>): { category: Category; input: I }[] {
  return categories.flatMap((category) => {
    const arbitrary = body.inputs[category];
    if (arbitrary === undefined) return [];
    const options = { seed: mixSeed(seed, category), count: drawnPerCategory, taken, keyOf: keyIn(body) };
    return drawDistinct(arbitrary, options).map((input) => ({ category, input }));
  });
}

function keyIn<I>(body: DemoBody<I>): (input: I) => string {
  return (input) => stepsKey(makeSteps(body, input));
}
