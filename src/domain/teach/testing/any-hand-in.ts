import * as fc from "fast-check";
import { languages } from "../../language.ts";
import { anyText } from "../../testing/any-value.ts";
import { type HandIn, unsealed } from "../hand-in.ts";

const anyName = fc.stringMatching(/^[A-Za-z0-9_-]{1,43}$/);
const anyInstant = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyCount = fc.tuple(fc.nat(300), fc.nat(300));

/** Whatever a student may send, without a seal. */
export const anyHandIn: fc.Arbitrary<HandIn> = fc
  .record({
    assignment: anyName,
    student: anyText.map((text) => text.slice(0, 200)),
    at: anyInstant,
    work: fc.uniqueArray(
      fc.record(
        {
          index: fc.nat(49),
          exercise: anyName,
          language: fc.constantFrom(...languages),
          program: anyText,
          claimed: fc.record({ visible: anyCount, hidden: anyCount }),
          history: fc.array(fc.record({ at: anyInstant, program: anyText }), { maxLength: 3 }),
        },
        { requiredKeys: ["index", "exercise", "language", "program"] },
      ),
      { maxLength: 4, selector: ({ index }) => index },
    ),
  })
  .map(unsealed);
