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
  hidden.map(({ expected }) => expected.map((each) => (each.kind === "returns" ? each.value : each)));

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

  it("can be made of every family but those whose tests hand functions over", () => {
    const impossible = exercises.filter((exercise) => copyExercise(exercise).kind === "impossible");
    expect(impossible.map(({ origin }) => origin.family)).toEqual(["memoize", "repeat-function"]);
  });

  it("of a class has its methods, and a line for each call", () => {
    const { authored, lost } = copyOf(named("bank-account"));
    expect(lost).toEqual([]);
    expect(authored.signature).toEqual({
      kind: "class",
      name: "BankAccount",
      parameters: [{ name: "opening_balance", type: "int" }],
      methods: "deposit(amount: int)\nwithdraw(amount: int)\nbalance() -> int\nhistory() -> list[int]",
    });
    expect(authored.cases[0]).toMatchObject({
      inputs: ["100", "deposit(50)\nbalance()\nwithdraw(30)\nbalance()"],
      expected: "None\n150\nNone\n120",
    });
    expect(authored.cases.some(({ expected }) => expected.includes("raises ValueError / RangeError"))).toBe(
      true,
    );
  });

  it("says what it cannot carry over", () => {
    expect(copyExercise(named("memoize"))).toMatchObject({
      kind: "impossible",
      because: expect.stringContaining("steps that the form has no place for"),
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
