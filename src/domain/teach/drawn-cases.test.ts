import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { drawableKinds, drawCases, inputKey, takenInputs, varyCases } from "./drawn-cases.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const written = (change: Partial<AuthoredExercise> = {}) => {
  const authored = { ...authoredSums, ...change };
  return { authored, compiled: compileAuthored(authored, "x") };
};
const taking = (type: string) => ({
  kind: "function" as const,
  name: "f",
  parameters: [{ name: "a", type }],
  returns: "int",
});
const inputsOf = (cases: AuthoredExercise["cases"]) => cases.map(({ inputs }) => inputs.join("; "));
const keysOf = (cases: AuthoredExercise["cases"]) =>
  written({ cases }).compiled.cases.flatMap((each) => (each && inputKey(each)) ?? []);
const program: Partial<AuthoredExercise> = {
  signature: { kind: "program" },
  cases: [{ inputs: ["3\n1 2 3\n"], expected: "6\n", category: "example", visible: true }],
};

describe("drawn tests", () => {
  it("can be read again, and repeat neither each other nor what is there", () => {
    const sums = written();
    const taken = takenInputs(sums.compiled);
    const drawn = drawableKinds(sums).flatMap((category) =>
      drawCases(sums, { category, count: 4, seed: 1, taken }),
    );
    const more = drawCases(sums, { category: "typical", count: 4, seed: 1, taken });
    expect(drawn.length).toBeGreaterThan(20);
    const keys = keysOf([...sums.authored.cases, ...drawn, ...more]);
    expect(keys.length).toBe(sums.authored.cases.length + drawn.length + more.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are the same for the same seed", () => {
    const one = () => drawCases(written(), { category: "typical", count: 5, seed: 9, taken: new Set() });
    expect(one()).toEqual(one());
  });

  it("are fewer where the types have no more", () => {
    const taken = takenInputs(written().compiled);
    expect(drawCases(written(), { category: "empty", count: 3, seed: 1, taken })).toEqual([]);
    expect(
      inputsOf(drawCases(written(), { category: "empty", count: 3, seed: 1, taken: new Set() })),
    ).toEqual(["[]"]);
  });

  it("are written as JavaScript has it where that is the only language", () => {
    const signature = {
      ...authoredSums.signature,
      parameters: [{ name: "a", type: "tuple[bool]" }],
    } as const;
    const drawn = drawCases(
      written({
        signature,
        languages: ["javascript"],
        cases: [{ inputs: ["[true]"], expected: "1", category: "example", visible: true }],
      }),
      { category: "typical", count: 2, seed: 1, taken: new Set() },
    );
    expect(inputsOf(drawn).toSorted()).toEqual(["[false]", "[true]"]);
  });

  it("of a program are small changes of its own inputs", () => {
    const sums = written(program);
    expect(drawableKinds(sums)).toEqual(["typical"]);
    const drawn = drawCases(sums, {
      category: "typical",
      count: 5,
      seed: 1,
      taken: takenInputs(sums.compiled),
    });
    expect(drawn.length).toBe(5);
    expect(drawn.map(({ inputs }) => inputs[0])).not.toContain("3\n1 2 3\n");
  });

  it("of a type without values are small changes, too; of nothing, there are none", () => {
    const signature = taking("any");
    expect(drawableKinds(written({ signature }))).toEqual(["typical"]);
    expect(drawableKinds(written({ signature, cases: [] }))).toEqual([]);
    expect(drawableKinds(written({ signature: { ...taking("any"), parameters: [] } }))).toEqual([]);
    expect(varyCases(written({ cases: [] }), { count: 3, seed: 1, taken: new Set() })).toEqual([]);
  });
});
