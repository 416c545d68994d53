import { afterAll, expect, it } from "vitest";
import { family as greatestCommonDivisor } from "../domain/families/greatest-common-divisor.ts";
import { makeExercise } from "../domain/generate.ts";
import type { Problem } from "../domain/lab/problem.ts";
import { createSourceJudge } from "../state/lab/judge-source.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

const exercise = makeExercise(greatestCommonDivisor, { seed: 1, difficulty: "easy" });
const never = new AbortController().signal;

function judge(language: Problem["language"], program: string, version = exercise.origin.version) {
  const problem: Problem = {
    id: "greatest-common-divisor",
    format: "edgecase",
    language,
    title: exercise.title,
    statement: exercise.statement[language],
    prompt: "",
    tests: { kind: "edgecase", exercise: { ...exercise.origin, version } },
  };
  return createSourceJudge(() => Promise.resolve(exercise)).judge(problem, program, {
    run: sandbox.run,
    author: "lab",
    signal: never,
  });
}

it.for(["python", "javascript"] as const)("passes the reference in %s", async (language) => {
  expect(await judge(language, exercise.reference[language])).toEqual({
    base: { kind: "passed" },
    result: { kind: "passed" },
    grades: { visible: "passed", all: "passed" },
  });
});

it.for(exercise.flaws)(
  "lets “$name” through the visible cases, and says which hidden case fails it",
  async (flaw) => {
    const { grades, result, category } = await judge("python", flaw.source.python);
    expect(grades).toEqual({ visible: "passed", all: "failed" });
    const at = "firstFailing" in result ? result.firstFailing - exercise.visible.length : undefined;
    expect(exercise.hidden[at ?? -1]?.category).toBe(category);
  },
);

it("does not run the hidden cases of a program that fails an example, and says which failed", async () => {
  const verdict = await judge("python", "def gcd(a, b):\n    return -1\n");
  expect(verdict).toMatchObject({
    grades: { visible: "failed", all: "failed" },
    category: "example",
    result: { kind: "failed", firstFailing: 0, because: expect.stringContaining("wrong answer") },
  });
});

it("does not grade what was drawn for another version of the family", async () => {
  const verdict = await judge("python", exercise.reference.python, 999);
  expect(verdict.grades).toEqual({ visible: "notGraded", all: "notGraded" });
  expect(verdict.result).toMatchObject({ because: expect.stringContaining("drawn for version 999") });
});
