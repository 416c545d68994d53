import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { inputKey } from "../../domain/teach/drawn-cases.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { generateCases, type GenerateOptions } from "./generate-cases.ts";
import { nativeSandbox } from "./testing/native-sandbox.ts";

const sums: AuthoredExercise = {
  ...authoredSums,
  reference: {
    python: "",
    javascript: "const sumEven = (numbers) => numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0);",
  },
};

async function generate(
  change: Partial<AuthoredExercise>,
  options: Partial<GenerateOptions> = {},
  stop = new AbortController(),
) {
  const authored = { ...sums, ...change };
  const done: number[] = [];
  const generated = await generateCases(
    { authored, compiled: compileAuthored(authored, "x") },
    { kinds: ["typical", "empty", "negative"], perKind: 3, seed: 1, language: "javascript", ...options },
    { run: nativeSandbox().run, signal: stop.signal, onProgress: (count) => done.push(count) },
  );
  return { ...generated, done, authored };
}

describe("generated tests", () => {
  it("have the reference's answers and inputs of their own; what a kind lacks is said", async () => {
    const { cases, leftOut, short, done, authored } = await generate({});
    expect(cases.map(({ category }) => category)).toEqual([
      ...Array(3).fill("typical"),
      ...Array(3).fill("negative"),
    ]);
    // The exercise has the only empty list there is.
    expect(short).toEqual(["empty"]);
    expect(leftOut).toEqual([]);
    expect(done).toEqual([1, 2, 3]);
    const compiled = compileAuthored({ ...authored, cases: [...authored.cases, ...cases] }, "x");
    expect(compiled.problems).toEqual([]);
    const keys = compiled.cases.flatMap((each) => (each && inputKey(each)) ?? []);
    expect(new Set(keys).size).toBe(authored.cases.length + cases.length);
    for (const { inputs, expected } of cases) {
      const numbers = [...(inputs[0] ?? "").matchAll(/-?\d+/g)].map(Number);
      expect(Number(expected)).toBe(numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0));
    }
  });

  it("leave out what the reference does not accept, and draw others in its place", async () => {
    const picky = "function sumEven(n) { if (n.length % 2) throw new RangeError('odd'); return n.length; }";
    const { cases, leftOut } = await generate(
      { reference: { python: "", javascript: picky } },
      { kinds: ["typical"], perKind: 4 },
    );
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut[0]).toMatchObject({ because: "runtime error", given: { category: "typical" } });
  });

  it("are not asked for once it is stopped", async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await generate({}, {}, stop)).toMatchObject({ cases: [], short: [], done: [] });
  });

  it("leave out an answer that could not stand in a test", async () => {
    const { leftOut } = await generate(
      { reference: { python: "", javascript: "const sumEven = () => 'text';" } },
      { kinds: ["typical"] },
    );
    expect(leftOut[0]?.because).toBe("an answer that does not fit its type");
  });
});
