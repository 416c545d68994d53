import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { TestCase } from "../exercise.ts";
import { stepsKey } from "../generate.ts";
import type { Verdict } from "../verdict.ts";
import { judgeNode, makeNodeCases } from "./node-cases.ts";
import type { Files, NodeExercise } from "./node-exercise.ts";
import { runInNode } from "./testing/run-in-node.ts";

const modules = import.meta.glob<{ exercise: NodeExercise<unknown> }>("./exercises/*.ts", { eager: true });
const exercises = Object.entries(modules).map(([path, { exercise }]) => ({ path, exercise }));

/** A process for each case, on a machine that may be busy. */
const patienceMillis = 240_000;

it("finds every exercise's file", () => {
  const files = readdirSync(resolve(import.meta.dirname, "exercises"));
  expect(exercises).toHaveLength(files.length);
  expect(exercises.length).toBeGreaterThanOrEqual(8);
});

describe.each(exercises.map((each) => [each.exercise.meta.id, each] as const))("%s", (id, each) => {
  const { exercise } = each;
  const { visible, hidden } = makeNodeCases(exercise);
  const editable = exercise.files.filter(({ isEditable }) => isEditable).map(({ path }) => path);

  it("is named after its file", () => {
    expect(each.path).toBe(`./exercises/${id}.ts`);
  });

  it("has cases enough to be believed, and asks nothing twice", () => {
    expect(visible.length).toBeGreaterThanOrEqual(2);
    expect(hidden.length).toBeGreaterThanOrEqual(6);
    const keys = [...visible, ...hidden].map(({ steps }) => stepsKey(steps.javascript));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("draws the same cases every time", () => {
    expect(makeNodeCases(exercise)).toEqual({ visible, hidden });
  });

  it("has hints, flaws enough, and files that fit each other", () => {
    expect(exercise.hints.length).toBeGreaterThanOrEqual(3);
    expect(exercise.flaws.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(exercise.solution).toSorted()).toEqual(editable.toSorted());
    for (const { name, files } of exercise.flaws) {
      expect(editable, name).toEqual(expect.arrayContaining(Object.keys(files)));
      for (const [path, text] of Object.entries(files)) expect(text, name).not.toBe(exercise.solution[path]);
    }
    for (const path of editable) expect(exercise.statement).toContain(path);
  });

  it(
    "is solved by its solution",
    async () => {
      const verdicts = await judgeAll(exercise, exercise.solution, [...visible, ...hidden]);
      for (const { testCase, verdict } of verdicts)
        expect(verdict, testCase.id).toMatchObject({ kind: "passed" });
    },
    patienceMillis,
  );

  it(
    "is not solved by what the student starts from",
    async () => {
      const kinds = (await judgeAll(exercise, {}, visible)).map(({ verdict }) => verdict.kind);
      expect(kinds).not.toEqual(visible.map(() => "passed"));
      expect(kinds).not.toContain("notGraded");
    },
    patienceMillis,
  );

  it.each(exercise.flaws.map((flaw) => [flaw.name, flaw] as const))(
    "lets a program pass its visible tests only that %s",
    async (_name, { files, caughtBy }) => {
      const suspects = hidden.filter(({ category }) => caughtBy.includes(category));
      const verdicts = await judgeAll(exercise, { ...exercise.solution, ...files }, [
        ...visible,
        ...suspects,
      ]);
      const failed = verdicts.filter(({ verdict }) => verdict.kind !== "passed");
      const failures = failed.map(({ testCase, verdict }) => [testCase.id, testCase.category, verdict.kind]);
      expect(failures.filter(([, category]) => category === "example")).toEqual([]);
      expect(failures.map(([, category]) => category)).toEqual(expect.arrayContaining([...caughtBy]));
      expect(failures.map(([, , kind]) => kind)).not.toContain("notGraded");
    },
    patienceMillis,
  );
});

async function judgeAll(
  exercise: NodeExercise<unknown>,
  studentFiles: Files,
  cases: readonly TestCase[],
): Promise<readonly { testCase: TestCase; verdict: Verdict }[]> {
  const { outcomes, text } = await runInNode({ exercise, studentFiles, cases });
  return cases.map((testCase) => {
    const outcome = outcomes.get(testCase.id);
    if (outcome === undefined) throw new Error(`${testCase.id} has no outcome:\n${text}`);
    return { testCase, verdict: judgeNode(exercise, { testCase, outcome }) };
  });
}
