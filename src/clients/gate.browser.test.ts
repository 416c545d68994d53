import { afterAll, describe, expect, it } from "vitest";
import type { Exercise } from "../domain/exercise.ts";
import { family as uniqueFamily } from "../domain/families/remove-duplicates.ts";
import type { Family } from "../domain/family.ts";
import { makeExercise } from "../domain/generate.ts";
import { checkFamily } from "../state/check-family.ts";
import { createGate } from "../state/gate.ts";
import { runAllCases } from "../state/run-all-cases.ts";
import { createMutantGate } from "../state/try-mutants.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>(
  ["../domain/families/*.ts", "!../domain/families/*.test.ts"],
  { eager: true },
);
const families = Object.values(modules).map(({ family }) => family);
/** The difficulties take turns; `npm run gate` takes as many as are asked for. */
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const mutantsPerLanguage = 25;
/** Seconds on a machine at rest; a busy one must not fail a family for it. */
const familyMillis = 300_000;

const { sandbox } = realSandbox();
const { signal } = new AbortController();
afterAll(() => sandbox.dispose());

it("finds the families", () => {
  expect(families.length).toBeGreaterThanOrEqual(60);
});

it.each(families.map((family) => [family.meta.id, family] as const))(
  "%s passes the gate: references right, flaws caught, mutants killed, seeds that ask for different things",
  async (_, family) => {
    const now = () => performance.now();
    const report = await checkFamily(family, { run: sandbox.run, seeds, mutantsPerLanguage, signal, now });
    const survivors = report.mutants.survivors.map(
      ({ language, line, change }) => `${language} ${line}: ${change}`,
    );
    expect(report.problems, `survivors: ${survivors.join("; ")}`).toEqual([]);
  },
  familyMillis,
);

describe("a gate that is shut", () => {
  const exercise = makeExercise(uniqueFamily, { seed: 10, difficulty: "easy" });
  const gate = createGate(sandbox.run, { author: "shut", signal });
  const broken = (part: Partial<Exercise>): Exercise => ({ ...exercise, ...part });

  it("names a reference that fails, in each language", async () => {
    const wrongReference = {
      python: "def unique(items):\n    return sorted(set(items))\n",
      javascript: "function unique(items) {\n  return [];\n}\n",
    };
    const problems = await gate.findProgramProblems(broken({ reference: wrongReference, flaws: [] }));
    expect(problems.some((each) => each.startsWith("The Python reference: hidden-"))).toBe(true);
    expect(problems.some((each) => each.startsWith("The JavaScript reference: visible-1"))).toBe(true);
  });

  it("names a flaw that is right, and one that fails an example", async () => {
    const { reference } = exercise;
    const problems = await gate.findProgramProblems(
      broken({
        flaws: [
          { name: "none at all", caughtBy: ["duplicates"], source: reference },
          {
            name: "too plain",
            caughtBy: ["duplicates"],
            source: { python: "unique = list", javascript: "const unique = () => 1;" },
          },
        ],
      }),
    );
    expect(problems).toContain("The Python flaw “none at all” passes every case of duplicates.");
    expect(problems.some((each) => each.includes("flaw “too plain” fails the example"))).toBe(true);
  });

  it("lets mutants live where the cases see too little", async () => {
    const weak = broken({ hidden: exercise.hidden.filter(({ category }) => category === "empty") });
    const blind = broken({ visible: weak.hidden, hidden: [] });
    const mutants = createMutantGate(sandbox.run, { author: "shut", signal });
    const [strong, few] = [
      await mutants.tryMutants(exercise, { perLanguage: 10 }),
      await mutants.tryMutants(blind, { perLanguage: 10 }),
    ];
    expect(strong.total).toBeGreaterThan(5);
    expect(few.survivors.length).toBeGreaterThan(strong.survivors.length);
    expect(few.survivors[0]).toMatchObject({ language: expect.any(String), line: expect.any(Number) });
  });

  it("calls mutants plausible that only hidden cases kill", async () => {
    const mutants = createMutantGate(sandbox.run, { author: "plausible", signal });
    const empty = exercise.hidden.filter(({ category }) => category === "empty");
    const others = exercise.hidden.filter(({ category }) => category !== "empty");
    const narrow = broken({ visible: empty, hidden: others });
    const { plausible, survivors } = await mutants.tryMutants(narrow, { perLanguage: 25 });
    expect(plausible.length).toBeGreaterThan(0);
    expect(plausible.filter((each) => survivors.includes(each))).toEqual([]);
    for (const mutant of plausible) {
      const judged = await runAllCases({
        run: sandbox.run,
        exercise: narrow,
        author: "plausible",
        signal,
        source: mutant.source,
        language: mutant.language,
        cases: [...narrow.visible, ...narrow.hidden],
      });
      const failed = judged.filter(({ verdict }) => verdict.kind !== "passed");
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.filter(({ testCase }) => narrow.visible.includes(testCase))).toEqual([]);
    }
  });
});
