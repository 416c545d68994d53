import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { inputKey } from "../../domain/teach/drawn-cases.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { authoredErrors } from "../../domain/teach/testing/authored-errors.ts";
import { valueOf } from "../../domain/testing/values.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { raising, returning } from "../testing/held-sandbox.ts";
import { generateCases, type GenerateOptions } from "./generate-cases.ts";
import { raisingCases } from "./raising-cases.ts";
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

/** A sandbox in which every case of a language's program comes to the same. */
const speaking =
  ({ python }: { readonly python: Outcome }): RunProgram =>
  ({ cases }, { onOutcome }) => {
    cases.forEach((_, at) => onOutcome(at, python));
    return Promise.resolve();
  };

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
    const {
      cases,
      raising: offers,
      leftOut,
    } = await generate({ reference: { python: "", javascript: picky } }, { kinds: ["typical"], perKind: 4 });
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(offers.length + leftOut.length).toBeGreaterThan(0);
  });

  it("are offered apart where the reference raises, as many for each error, and expect it by its name", async () => {
    const picky =
      "function sumEven(n) { if (n.length === 1) throw new RangeError('one'); if (n.length === 3) throw new TypeError('three'); return n.length; }";
    const {
      raising: offers,
      leftOut,
      authored,
    } = await generate(
      { reference: { python: "", javascript: picky }, languages: ["javascript"] },
      { kinds: ["typical", "single", "negative", "boundary"], perKind: 2 },
    );
    const named = (javascript: string) => offers.filter(({ raises }) => raises?.javascript === javascript);
    expect(named("RangeError")).toHaveLength(2);
    expect(named("TypeError").length).toBeGreaterThan(0);
    expect(named("TypeError").length).toBeLessThanOrEqual(2);
    expect(offers[0]).toMatchObject({ category: "errors", visible: false, expected: "" });
    // Those beyond are still said to be left out, and no input is in both.
    expect(leftOut[0]).toMatchObject({ because: "runtime error" });
    const offered = offers.map(({ inputs }) => inputs[0]);
    expect(leftOut.filter(({ given }) => offered.includes(given.inputs[0]))).toEqual([]);
    const compiled = compileAuthored({ ...authored, cases: [...authored.cases, ...offers] }, "x");
    expect(compiled.problems).toEqual([]);
  });

  it("expect no error that only one of the references raises", async () => {
    const written = (python: string) => {
      const authored = { ...authoredErrors, reference: { ...authoredErrors.reference, python } };
      return { authored, compiled: compileAuthored(authored, "x") };
    };
    const given = { inputs: ["7", "-3"], expected: "", category: "negative", visible: false } as const;
    const options = {
      language: "javascript",
      perName: 2,
      signal: new AbortController().signal,
      run: speaking({ python: raising("ValueError") }),
    } as const;
    const both = await raisingCases([{ given, raised: "RangeError" }], written("raises"), options);
    expect(both).toMatchObject([{ raises: { python: "ValueError", javascript: "RangeError" } }]);
    const one = await raisingCases([{ given, raised: "RangeError" }], written("returns"), {
      ...options,
      run: speaking({ python: returning(valueOf(0)) }),
    });
    expect(one).toEqual([]);
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
