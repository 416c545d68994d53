import { describe, expect, it } from "vitest";
import type { Difficulty, Exercise } from "../exercise.ts";
import type { Family } from "../family.ts";
import { makeExercise, stepsKey } from "../generate.ts";
import { compileAuthored } from "./compile-authored.ts";
import { copyExercise } from "./copy-exercise.ts";
import { authoredErrors } from "./testing/authored-errors.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>(
  ["../families/*.ts", "!../families/*.test.ts"],
  { eager: true },
);
/** Each in turn. */
const oneOf = (offered: readonly Difficulty[], at: number) => offered[at % offered.length] ?? "easy";
const exercises = Object.values(modules).map(({ family }, at) =>
  makeExercise(family, { seed: 3, difficulty: oneOf(family.meta.difficulties, at) }),
);
const named = (family: string): Exercise => {
  const found = exercises.find(({ origin }) => origin.family === family);
  if (found === undefined) throw new Error(`There is no family ${family}`);
  return found;
};
const copyOf = (exercise: Exercise) => {
  const copied = copyExercise(exercise);
  if (copied.kind === "impossible") throw new Error(copied.because);
  return copied;
};
const asked = ({ visible, hidden }: Pick<Exercise, "visible" | "hidden">) =>
  [visible, hidden].map((cases) => cases.map(({ steps }) => stepsKey(steps.python)));

const answers = ({ hidden }: Pick<Exercise, "hidden">) =>
  hidden.map(({ expected: [first] }) => (first?.kind === "returns" ? first.value : first));

describe("a copy of an exercise", () => {
  it.each(
    exercises.map(
      (exercise) => [`${exercise.origin.family} ${exercise.origin.difficulty}`, exercise] as const,
    ),
  )("of %s asks the same of the same inputs, or says why there is none", (_, exercise) => {
    const copied = copyExercise(exercise);
    if (copied.kind === "impossible") return expect(copied.because).toMatch(/\.$/);
    const { exercise: again, problems } = compileAuthored(copied.authored, "copy");
    expect(problems).toEqual([]);
    const isWhole = !copied.lost.some((each) => /left out|Several answers/.test(each));
    if (isWhole && again !== undefined) {
      expect(asked(again)).toEqual(asked(exercise));
      expect(answers(again)).toEqual(answers(exercise));
    }
    expect(copied.authored.statement).not.toContain("→");
    return undefined;
  });

  it("can be made of most families", () => {
    const possible = exercises.filter((exercise) => copyExercise(exercise).kind === "copy");
    expect(possible.length / exercises.length).toBeGreaterThan(0.7);
  });

  it("says what it cannot carry over", () => {
    expect(copyExercise(named("bank-account"))).toMatchObject({
      kind: "impossible",
      because: expect.stringContaining("asks for a class"),
    });
    const checked = exercises.find(({ comparison }) => comparison.kind === "property");
    expect(checked && copyExercise(checked)).toMatchObject({
      lost: expect.arrayContaining([expect.stringContaining("checked by a rule of their own")]),
    });
  });

  it("keeps the errors that are expected, by their names in each language", () => {
    const { exercise } = compileAuthored(authoredErrors, "x");
    if (exercise === undefined) throw new Error("It is no exercise");
    const { authored, lost } = copyOf(exercise);
    expect(lost).toEqual([]);
    expect(authored.cases).toEqual(authoredErrors.cases);
  });

  it("keeps title, hints, limits and references, and no starting program that the signature makes", () => {
    const exercise = named("second-largest");
    const { authored, lost } = copyOf(exercise);
    expect(lost).toEqual([]);
    expect(authored).toMatchObject({
      title: exercise.title,
      reference: exercise.reference,
      hints: exercise.hints,
      starter: { python: "", javascript: "" },
      millisPerCase: exercise.limits.millisPerCase,
    });
  });

  it("gives a function that cannot have its name here another, in its reference too", () => {
    const exercise = named("second-largest");
    const { signature } = exercise;
    if (signature.kind !== "function") throw new Error("It is no function");
    const { authored, lost } = copyOf({
      ...exercise,
      languages: ["python"],
      signature: { ...signature, name: "secondLargest", exactName: true },
      reference: { python: "def secondLargest(a):\n    return a\n", javascript: "" },
    });
    expect(authored.signature).toMatchObject({ name: "second_largest" });
    expect(authored.reference.python).toBe(
      "def secondLargest(a):\n    return a\n\nsecond_largest = secondLargest\n",
    );
    expect(lost).toEqual(["The function was called secondLargest: here it is second_largest."]);
  });
});
