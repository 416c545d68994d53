import { afterAll, describe, expect, it } from "vitest";
import { encodeSteps } from "../domain/codec.ts";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import type { Family } from "../domain/family.ts";
import { makeExercise } from "../domain/generate.ts";
import { judge } from "../domain/judge.ts";
import { type Language, languages } from "../domain/language.ts";
import { entryPointName } from "../domain/signature.ts";
import type { VerdictKind } from "../domain/verdict.ts";
import { outcomesOf, realSandbox } from "./testing/real-sandbox.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>(
  ["../domain/families/*.ts", "!../domain/families/*.test.ts"],
  { eager: true },
);
const families = Object.values(modules).map(({ family }) => family);

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

it("finds families to check", () => {
  expect(families.length).toBeGreaterThan(20);
});

describe.each(families.map((family) => [family.meta.id, family] as const))(
  "%s in the real sandbox",
  (_, family) => {
    const exercises = family.meta.difficulties.map((difficulty) =>
      makeExercise(family, { seed: 1, difficulty }),
    );

    it.each(languages)("its %s reference passes every case", async (language) => {
      for (const exercise of exercises) {
        const verdicts = await verdictsOf(exercise, exercise.reference[language], language);
        expect(verdicts.filter(({ kind }) => kind !== "passed")).toEqual([]);
      }
    });

    it.each(languages)(
      "its %s flaws pass the visible cases, and fail a category they name",
      async (language) => {
        for (const exercise of exercises) {
          for (const flaw of exercise.flaws) {
            const verdicts = await verdictsOf(exercise, flaw.source[language], language);
            const failed = verdicts.filter(({ kind }) => kind !== "passed");
            expect(
              failed.filter(({ testCase }) => exercise.visible.includes(testCase)),
              `${flaw.name} fails an example`,
            ).toEqual([]);
            const caught = failed.some(({ testCase }) => flaw.caughtBy.includes(testCase.category));
            expect(caught, `${flaw.name} is not caught by ${flaw.caughtBy.join(", ")}`).toBe(true);
          }
        }
      },
    );
  },
);

async function verdictsOf(
  exercise: Exercise,
  source: string,
  language: Language,
): Promise<{ testCase: TestCase; kind: VerdictKind; detail: unknown }[]> {
  const { comparison, limits, signature } = exercise;
  const entryPoint = entryPointName(signature, language);
  const testCases = [...exercise.visible, ...exercise.hidden];
  const outcomes = await outcomesOf(sandbox, {
    engine: language === "python" ? "pyodide" : "browser",
    source,
    cases: testCases.map(({ steps }) => encodeSteps(steps[language], language)),
    limits,
    ...(entryPoint !== undefined && { entryPoint }),
  });
  return testCases.flatMap((testCase, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined) return [];
    const verdict = judge({ outcome, testCase, comparison, language });
    return [{ testCase, kind: verdict.kind, detail: verdict }];
  });
}
