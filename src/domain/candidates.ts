import type { Arbitrary, Value } from "fast-check";
import { drawShrinkable, mixSeed } from "./draw-inputs.ts";
import { categories, type Category, type TestCase } from "./exercise.ts";
import type { FamilyBody } from "./family.ts";
import { stepsKey } from "./generate.ts";
import { type CaseMaker, makeCase } from "./make-case.ts";

/** An input that may be a counterexample, as a test case, with the smaller inputs that may be one too. */
export interface Candidate {
  readonly testCase: TestCase;
  /** Equal inputs have equal keys. */
  readonly key: string;
  /** Characters of the input's canonical text. */
  readonly size: number;
  /** Inputs that the arbitrary calls simpler, simplest first; never larger. */
  readonly simpler: () => Iterable<Candidate>;
}

const counterexampleId = "counterexample";

/** What of a family's body (or a demo's) a search needs. */
export type InputSource<I> = CaseMaker<I> & Pick<FamilyBody<I>, "inputs">;

/**
 * Inputs of a family without end, category after category in turn. The same seed gives the same candidates. An input
 * that the oracle does not answer is left out.
 * @param keepSmall small and extreme inputs all the time, not only at first
 */
export function* candidates<I>(
  body: InputSource<I>,
  seed: number,
  keepSmall = false,
): Generator<Candidate, never> {
  const sources = categories.flatMap((category) => {
    const arbitrary = body.inputs[category];
    return arbitrary === undefined
      ? []
      : [{ category, arbitrary, values: drawShrinkable(arbitrary, mixSeed(seed, category), keepSmall) }];
  });
  if (sources.length === 0) throw new RangeError("There is no category to draw from");
  for (;;) {
    for (const { category, arbitrary, values } of sources) {
      const candidate = candidateOf(values.next().value, { body, category, arbitrary });
      if (candidate !== undefined) yield candidate;
    }
  }
}

interface Origin<I> {
  readonly body: InputSource<I>;
  readonly category: Category;
  readonly arbitrary: Arbitrary<I>;
}

function candidateOf<I>(value: Value<I>, origin: Origin<I>): Candidate | undefined {
  const { body, category, arbitrary } = origin;
  try {
    const testCase = makeCase(body, value.value, { id: counterexampleId, category });
    const key = stepsKey(testCase.steps.python);
    const size = key.length;
    return { testCase, key, size, simpler };

    function* simpler(): Generator<Candidate> {
      for (const smaller of arbitrary.shrink(value.value, value.context)) {
        const candidate = candidateOf(smaller, origin);
        if (candidate !== undefined && candidate.size <= size) yield candidate;
      }
    }
  } catch {
    return undefined;
  }
}
