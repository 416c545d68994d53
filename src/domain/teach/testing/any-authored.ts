import * as fc from "fast-check";
import { categories, difficulties } from "../../exercise.ts";
import { languages } from "../../language.ts";
import { anyText } from "../../testing/any-value.ts";
import type { AuthoredExercise } from "../authored-exercise.ts";

const inEachLanguage = fc.record({ python: anyText, javascript: anyText });

/** Whatever an author may have typed, whether it can be solved or not. */
export const anyAuthored: fc.Arbitrary<AuthoredExercise> = fc.record({
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
    fc.constant({ kind: "program" as const }),
  ),
  languages: fc.subarray([...languages]),
  starter: inEachLanguage,
  reference: inEachLanguage,
  cases: fc.array(
    fc.record({
      inputs: fc.array(anyText, { maxLength: 3 }),
      expected: anyText,
      category: fc.constantFrom(...categories),
      visible: fc.boolean(),
    }),
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
});
