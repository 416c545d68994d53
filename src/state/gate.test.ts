import { describe, expect, it } from "vitest";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import { family } from "../domain/families/remove-duplicates.ts";
import { makeExercise } from "../domain/generate.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { createGate } from "./gate.ts";

const { signal } = new AbortController();
const one = makeExercise(family, { seed: 10, difficulty: "easy" });
const other = makeExercise(family, { seed: 11, difficulty: "easy" });
const flaws = one.flaws.slice(0, 1).map((flaw) => ({ ...flaw, caughtBy: ["duplicates"] as const }));
const exercises: readonly Exercise[] = [one, other].map((exercise) => ({ ...exercise, flaws }));

function right({ expected }: TestCase): Outcome {
  const [expectation] = expected;
  const observations =
    expectation?.kind === "returns" ? [{ kind: "returned", value: expectation.value } as const] : [];
  return { kind: "finished", observations, stdout: "", millis: 1 };
}

/** A sandbox in which the flaw loops on hidden cases, and three loops in a row end a batch. */
function loopingSandbox() {
  const batches: number[] = [];
  const run: RunProgram = ({ source, cases }, { onOutcome, signal: stop }) => {
    const isFlaw = source === flaws[0]?.source.python;
    if (isFlaw) batches.push(cases.length);
    let loops = 0;
    const all = cases.length > 60 ? allCases(exercises) : allCases(exercises.slice(1));
    all.forEach((testCase, at) => {
      if (stop.aborted) return;
      if (!isFlaw || testCase.category === "example") return onOutcome(at, right(testCase));
      loops += 1;
      onOutcome(at, loops <= 3 ? looped : { kind: "notRun", reason: "threeTimeLimits" });
    });
    return Promise.resolve();
  };
  return { run, batches };
}

const looped: Outcome = { kind: "timedOut", limitMillis: 500, stdout: "", where: "case" };

function allCases(some: readonly Exercise[]): readonly TestCase[] {
  return [...some.flatMap(({ visible }) => visible), ...some.flatMap(({ hidden }) => hidden)];
}

it("judges an exercise alone where a flaw's loops in another have left it open", async () => {
  const { run, batches } = loopingSandbox();
  const problems = await createGate(run, { author: "test", signal }).findProblemsOfAll(exercises, "python");
  const [whole = 0, ...alone] = batches;
  expect(whole).toBe(allCases(exercises).length);
  expect(alone.length).toBeGreaterThan(0);
  expect(problems.size).toBe(2);
});

it("takes a case that was not run for no proof of a flaw", async () => {
  const run: RunProgram = ({ cases }, { onOutcome }) => {
    cases.forEach((_, at) => onOutcome(at, { kind: "notRun", reason: "stopped" }));
    return Promise.resolve();
  };
  const [exercise = one] = exercises;
  const gate = createGate(run, { author: "test", signal });
  expect(await gate.findProblemsIn(exercise, "python")).toContain(
    `The Python flaw “${flaws[0]?.name}” passes every case of duplicates.`,
  );
});

it("gives a flaw that was late on an example all the time there is, before it says so", async () => {
  const limits: number[] = [];
  const run: RunProgram = ({ source, limits: { millisPerCase } }, { onOutcome }) => {
    const isFlaw = source === flaws[0]?.source.python;
    if (isFlaw) limits.push(millisPerCase);
    allCases(exercises.slice(0, 1)).forEach((testCase, at) => {
      const isLate = isFlaw && (millisPerCase === 500 || testCase.category === "duplicates");
      onOutcome(at, isLate ? looped : right(testCase));
    });
    return Promise.resolve();
  };
  const gate = createGate(run, { author: "test", signal, flawMillis: 500 });
  expect(await gate.findProblemsIn(exercises[0] ?? one, "python")).toEqual([]);
  expect(limits).toEqual([500, one.limits.millisPerCase]);
});

describe("a reference that runs out of time", () => {
  const exercise = { ...one, flaws: [] };
  const [late] = exercise.hidden;

  /** A sandbox on a machine that is busy so many times. */
  function busySandbox(busyTimes: number) {
    const tries = { count: 0 };
    const run: RunProgram = (_, { onOutcome }) => {
      tries.count += 1;
      allCases([exercise]).forEach((testCase, at) => {
        onOutcome(at, testCase === late && tries.count <= busyTimes ? looped : right(testCase));
      });
      return Promise.resolve();
    };
    return { run, tries };
  }

  it("is tried again, for the machine may have been busy", async () => {
    const { run, tries } = busySandbox(2);
    expect(await createGate(run, { author: "test", signal }).findProblemsIn(exercise, "python")).toEqual([]);
    expect(tries.count).toBe(3);
  });

  it("is a finding where it always does", async () => {
    const { run } = busySandbox(Infinity);
    expect(await createGate(run, { author: "test", signal }).findProblemsIn(exercise, "python")).toEqual([
      `The Python reference: ${late?.id} (${late?.category}), timeLimit.`,
    ]);
  });
});
