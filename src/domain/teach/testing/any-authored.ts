import * as fc from "fast-check";
import { categories, difficulties } from "../../exercise.ts";
import { languages } from "../../language.ts";
import { anyText } from "../../testing/any-value.ts";
import type { AuthoredExercise } from "../authored-exercise.ts";
import type { Hiding } from "../hiding.ts";

const inEachLanguage = fc.record({ python: anyText, javascript: anyText });

const bits = (characters: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`));
const rounds = fc.integer({ min: 100_000, max: 2_000_000 });

const anyHiding: fc.Arbitrary<Hiding> = fc.oneof(
  fc.record({
    kind: fc.constant("hashed" as const),
    salt: bits(22),
    rounds,
    digests: fc.array(fc.array(bits(22), { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
  }),
  fc.record(
    {
      kind: fc.constant("sealed" as const),
      salt: bits(22),
      rounds,
      nonce: bits(16),
      box: fc.stringMatching(/^[A-Za-z0-9_-]*$/).filter((text) => text.length % 4 !== 1),
      count: fc.integer({ min: 1, max: 300 }),
    },
    { requiredKeys: ["kind", "salt", "rounds", "nonce", "box"] },
  ),
);

const written = {
  title: anyText,
  difficulty: fc.constantFrom(...difficulties),
  statement: anyText,
  signature: fc.oneof(
    fc.record({
      kind: fc.constant("function" as const),
      name: anyText,
      parameters: fc.array(fc.record({ name: anyText, type: anyText }), { maxLength: 3 }),
      returns: anyText,
    }),
    fc.record({
      kind: fc.constant("class" as const),
      name: anyText,
      parameters: fc.array(fc.record({ name: anyText, type: anyText }), { maxLength: 3 }),
      methods: anyText,
    }),
    fc.constant({ kind: "program" as const }),
  ),
  languages: fc.subarray([...languages]),
  starter: inEachLanguage,
  reference: inEachLanguage,
  cases: fc.array(
    fc.record(
      {
        inputs: fc.array(anyText, { maxLength: 3 }),
        expected: anyText,
        raises: inEachLanguage,
        category: fc.constantFrom(...categories),
        visible: fc.boolean(),
      },
      { requiredKeys: ["inputs", "expected", "category", "visible"] },
    ),
    { maxLength: 6 },
  ),
  comparison: fc.oneof(
    fc.record({ kind: fc.constantFrom("exact" as const, "unordered" as const, "set" as const) }),
    fc.record({
      kind: fc.constant("approximate" as const),
      // JSON knows one zero.
      tolerance: fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
    }),
  ),
  millisPerCase: fc.integer(),
  memoryMegabytes: fc.integer(),
  hints: fc.array(anyText, { maxLength: 3 }),
};

/** Whatever an author may have typed, whether it can be solved or not, and whatever of it is kept from students. */
export const anyAuthored: fc.Arbitrary<AuthoredExercise> = fc.oneof(
  fc.record(written),
  fc.record({ ...written, hiding: anyHiding }),
);
