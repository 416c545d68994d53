import { expect, it } from "vitest";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { drawableKinds, drawCases, inputKey, takenInputs } from "./drawn-cases.ts";
import { readPastedCases } from "./pasted-cases.ts";
import { authoredAccount } from "./testing/authored-account.ts";

const written = (change: Partial<AuthoredExercise> = {}) => {
  const authored = { ...authoredAccount, ...change };
  return { authored, compiled: compileAuthored(authored, "x") };
};

it("sequences of calls are drawn by kind from the types, and end with what the object tells of itself", () => {
  const given = written();
  expect(drawableKinds(given)).toEqual(
    expect.arrayContaining(["typical", "negative", "repeated calls", "large"]),
  );
  const taken = takenInputs(given.compiled);
  const drawn = ["typical", "repeated calls", "large"].flatMap((category) =>
    drawCases(given, {
      category: category === "large" ? "large" : category === "typical" ? "typical" : "repeated calls",
      count: 3,
      seed: 1,
      taken,
    }),
  );
  expect(drawn).toHaveLength(9);
  for (const { inputs } of drawn) expect(inputs[1]).toMatch(/\ncoins_left\(\)$/);
  const again = compileAuthored({ ...given.authored, cases: drawn }, "x");
  expect(again.cases.every((each) => each !== undefined)).toBe(true);
  expect(new Set(again.cases.map((each) => each && inputKey(each))).size).toBe(9);
  const repeated = (drawn[3]?.inputs[1] ?? "").split("\n");
  expect(repeated[0]).toBe(repeated[1]);
});

it("nothing is drawn where a method takes what has no values", () => {
  expect(
    drawableKinds(
      written({ signature: { kind: "class", name: "A", parameters: [], methods: "put(x: any)" } }),
    ),
  ).toEqual([]);
});

it.each([
  [
    '[{"coins": 10, "calls": ["put_in(5)", "take_out(99)", "coins_left()"], "expected": [null, {"raises": "ValueError"}, 15]}]',
  ],
  [
    '[{"coins": 10, "calls": "put_in(5)\\ntake_out(99)\\ncoins_left()", "expected": [null, "raises ValueError", 15]}]',
  ],
  ["coins,calls,expected\n10,put_in(5); take_out(99); coins_left(),None; raises ValueError; 15"],
  ['10,"put_in(5)\ntake_out(99)\ncoins_left()","None\nraises ValueError\n15"'],
])("tests of a class are pasted as %s", (text) => {
  const { rows, problems } = readPastedCases(text, authoredAccount);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      problems: [],
      given: {
        inputs: ["10", "put_in(5)\ntake_out(99)\ncoins_left()"],
        expected: "None\nraises ValueError\n15",
      },
    },
  ]);
});
