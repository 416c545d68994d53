import { describe, expect, it } from "vitest";
import { family } from "../../domain/families/remove-duplicates.ts";
import { makeExercise } from "../../domain/generate.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { hintLadder, stillToSay } from "./hint-ladder.ts";

const exercise = makeExercise(family, { seed: 10, difficulty: "easy" });
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

function failingWith(verdict: Verdict): JudgeState["cases"] {
  return new Map(failing.slice(0, 1).map(({ id }) => [id, { ...wrong, verdict, observations: [] }]));
}

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

  it("says of a limit or an error what it is, and compares nothing", () => {
    const differenceOf = (verdict: Verdict) => {
      const difference = ladder(failingWith(verdict))[3];
      expect(difference).toMatchObject({ offer: "Show the difference" });
      expect(difference?.code).toBeUndefined();
      return difference?.text;
    };
    expect(differenceOf({ kind: "timeLimit", limitMillis: 2000, where: "case" })).toBe(
      "**Time limit**\n\nThis test did not end within 2 s.",
    );
    expect(differenceOf({ kind: "memoryLimit", limitBytes: 1024 * 1024 })).toMatch(/^\*\*Memory limit\*\*/);
    expect(differenceOf({ kind: "outputLimit", what: "printed", limit: "64 KB" })).toContain("64 KB");
    const thrown = { typeName: "TypeError", message: "__init__() fails", frames: [] };
    const error = { kind: "thrown", thrown, during: "case" } as const;
    expect(differenceOf({ kind: "runtimeError", stepIndex: 0, error })).toBe(
      String.raw`**TypeError**${"\n\n"}The program raised TypeError: \_\_init\_\_() fails`,
    );
  });

  it("says what is wrong with a program that no input can help, in one step without an input", () => {
    const problem = { message: "invalid syntax", line: 2 };
    const error = { kind: "missingEntryPoint", name: "unique", defined: ["uniqe"] } as const;
    const verdicts: readonly Verdict[] = [
      { kind: "compileError", problem },
      { kind: "runtimeError", stepIndex: 0, error },
    ];
    const firsts = verdicts.map((verdict) => {
      const [first, second] = ladder(failingWith(verdict));
      expect(first?.offer).toBe("What is wrong?");
      expect(first?.reveals).toBeUndefined();
      expect(second?.text).toBe(exercise.hints[0]);
      return first?.text;
    });
    expect(firsts[0]).toMatch(/^\*\*Syntax error in line 2\*\*\n\n.*invalid syntax\n\nLook at line 2/);
    expect(firsts[1]).toContain("Rename `uniqe` to `unique`.");
  });

  it("does not repeat the lines of a solution that are shown already", () => {
    const steps = ladder();
    expect(stillToSay(steps).filter(({ code }) => code !== undefined)).toHaveLength(1);
    expect(stillToSay(steps)).toHaveLength(exercise.hints.length + 1);
  });
});
