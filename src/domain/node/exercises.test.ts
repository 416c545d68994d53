import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import project from "../../../package.json" with { type: "json" };
import type { TestCase } from "../exercise.ts";
import { stepsKey } from "../generate.ts";
import type { Verdict } from "../verdict.ts";
import { judgeNode, makeNodeCases } from "./node-cases.ts";
import type { Files, NodeExercise } from "./node-exercise.ts";
import { runInNode } from "./testing/run-in-node.ts";

/** Of what is handy, what only Node 20 or 22 has. The harness is held to it too. */
const newerThanNode18 =
  /\.to(?:Sorted|Reversed|Spliced)\(|\bgroupBy\(|withResolvers|fromAsync|import\.meta\.(?:dirname|filename)|\.(?:isSubsetOf|union|intersection|difference)\(/;

const modules = import.meta.glob<{ exercise: NodeExercise<unknown> }>("./exercises/*.ts", { eager: true });
const exercises = Object.entries(modules).map(([path, { exercise }]) => ({ path, exercise }));

/** A process for each case, on a machine that may be busy. */
const patienceMillis = 240_000;

it("finds every exercise's file", () => {
  const files = readdirSync(resolve(import.meta.dirname, "exercises"));
  expect(exercises).toHaveLength(files.length);
  expect(exercises.length).toBeGreaterThanOrEqual(8);
});

it("has no harness that needs a newer Node than 18", () => {
  const harness = resolve(import.meta.dirname, "harness");
  const names = readdirSync(harness);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names)
    expect(readFileSync(resolve(harness, name), "utf8"), name).not.toMatch(newerThanNode18);
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

  it("asks npm for exactly what this project has itself, and tests therefore need no network for", () => {
    const ours: Readonly<Record<string, string>> = project.dependencies;
    for (const [name, version] of Object.entries(exercise.packages ?? {})) expect(ours[name]).toBe(version);
  });

  it("has no text that needs a newer Node than 18", () => {
    const texts = [
      exercise.driver,
      ...Object.values(exercise.solution),
      ...exercise.files.map(({ text }) => text),
    ];
    for (const text of texts) expect(text).not.toMatch(newerThanNode18);
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
