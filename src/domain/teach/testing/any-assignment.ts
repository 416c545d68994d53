import * as fc from "fast-check";
import { difficulties, largestSeed, largestVersion } from "../../exercise.ts";
import type { Assignment } from "../assignment.ts";
import { mostPoints } from "../assignment.ts";
import { anyAuthored } from "./any-authored.ts";
import { authoredSums } from "./authored-sums.ts";

const points = fc.double({ min: 0, max: mostPoints, noNaN: true }).map((each) => each + 0);
const bits128 = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);

/** Any set that a link may hold. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record(
  {
    id: bits128,
    title: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((text) => `${text.trim()}!`),
    items: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("family" as const),
          family: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
          version: fc.integer({ min: 1, max: largestVersion }),
          difficulty: fc.constantFrom(...difficulties),
          seed: fc.oneof(fc.integer({ min: 0, max: largestSeed }), fc.constant("perStudent" as const)),
          points,
        }),
        fc.record({ kind: fc.constant("authored" as const), authored: anyAuthored, points }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    due: fc
      .date({ min: new Date(0), max: new Date("2200-01-01T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    handInKey: bits128,
  },
  { requiredKeys: ["id", "title", "items", "handInKey"] },
);

/** Two exercises, one of them another for each student. */
export const weekThree: Assignment = {
  id: "AAECAwQFBgcICQoLDA0ODw",
  title: "Week 3: lists",
  items: [
    { kind: "authored", authored: authoredSums, points: 2 },
    {
      kind: "family",
      family: "second-largest",
      version: 2,
      difficulty: "easy",
      seed: "perStudent",
      points: 1,
    },
  ],
  due: "2026-12-01T17:00:00Z",
  handInKey: "EBESExQVFhcYGRobHB0eHw",
};
