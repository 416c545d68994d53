import { describe, expect, it } from "vitest";
import { family } from "../../domain/families/remove-duplicates.ts";
import { makeExercise } from "../../domain/generate.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { hintLadder, stillToSay } from "./hint-ladder.ts";

const exercise = makeExercise(family, { seed: 1, difficulty: "easy" });
const ladder = (cases: JudgeState["cases"] = new Map()) =>
  hintLadder({ exercise, language: "python", cases });

const wrong = {
  kind: "judged",
  verdict: {
    kind: "wrongAnswer",
    stepIndex: 0,
    millis: 1,
    mismatch: { kind: "value", expected: { kind: "null" }, actual: { kind: "null" } },
  },
  stdout: "",
  observations: [{ kind: "returned", value: { kind: "string", value: "no" } }],
} as const;

const failing = exercise.hidden.filter(({ category }) => category === "empty" || category === "duplicates");
const cases: JudgeState["cases"] = new Map(failing.map(({ id }) => [id, wrong]));

describe("a ladder of hints", () => {
  it("has the family's ideas and the solution line by line, where nothing has failed", () => {
    const steps = ladder();
    expect(steps.slice(0, exercise.hints.length).map(({ text }) => text)).toEqual(exercise.hints);
    expect(steps.at(-1)?.code).toBe(exercise.reference.python.trimEnd());
    expect(steps.at(-2)?.code).not.toBe(steps.at(-1)?.code);
  });

  it("begins with the kind of input that fails, and names no value before it is asked for", () => {
    const [kind, meaning, input, difference] = ladder(cases);
    const shown = failing.find(({ id }) => id === input?.reveals);
    expect(shown).toBeDefined();
    const total = exercise.hidden.filter(({ category }) => category === shown?.category).length;
    expect(kind?.text).toBe(`Tests of the kind “${shown?.category}” fail: ${total} of ${total}.`);
    expect(meaning?.text).toMatch(/are inputs \w+/);
    expect(input?.code).toMatch(/^unique\(\[/);
    expect(difference?.code).toMatch(/^expected {2}\[.*\]\ngot {7}"no"$/);
  });

  it("speaks of a visible test first, which needs no guessing of its kind", () => {
    const [visible] = exercise.visible;
    if (visible === undefined) throw new Error("The exercise has no example");
    const [first] = ladder(new Map(cases).set(visible.id, wrong));
    expect(first).toMatchObject({
      offer: "Show an input that fails",
      text: "One of the visible tests fails:",
    });
    expect(first?.reveals).toBeUndefined();
  });

  it("says of an endless loop that it is one", () => {
    const [test] = failing;
    const timeLimit = { kind: "timeLimit", limitMillis: 2000, where: "case" } as const;
    const steps = ladder(new Map([[test?.id ?? "", { ...wrong, verdict: timeLimit, observations: [] }]]));
    expect(steps[3]?.text).toBe("It does not come to an end in time.");
  });

  it("does not repeat the lines of a solution that are shown already", () => {
    const steps = ladder();
    expect(stillToSay(steps).filter(({ code }) => code !== undefined)).toHaveLength(1);
    expect(stillToSay(steps)).toHaveLength(exercise.hints.length + 1);
  });
});
