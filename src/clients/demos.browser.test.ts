import { afterAll, describe, expect, it } from "vitest";
import { makeDemoCases } from "../domain/demo-cases.ts";
import type { Demo } from "../domain/demo.ts";
import type { TestCase } from "../domain/exercise.ts";
import { encodeSteps } from "../domain/codec.ts";
import { judge } from "../domain/judge.ts";
import { defaultLimits } from "../domain/limits.ts";
import { entryPointName } from "../domain/signature.ts";
import { fetchLibrary } from "./program-libraries.ts";
import { outcomesOf, realSandbox } from "./testing/real-sandbox.ts";

const modules = import.meta.glob<{ demo: Demo<unknown> }>("../domain/demos/*.ts", { eager: true });
const demos = Object.values(modules).map(({ demo }) => demo);

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

it("finds demos to check", () => {
  expect(demos.length).toBeGreaterThanOrEqual(14);
});

describe.each(demos.map((demo) => [demo.meta.id, demo] as const))("%s in the real sandbox", (_, demo) => {
  const { visible, hidden } = makeDemoCases(demo);

  it("its program passes the visible cases and fails a hidden one, honestly", async () => {
    expect(await failuresOf(demo, demo.program, visible)).toEqual([]);
    const failures = await failuresOf(demo, demo.program, hidden);
    expect(failures.length).toBeGreaterThan(0);
    // Nothing of ours may be what fails, and the audience sees every case run.
    expect(failures.filter(({ kind }) => !honest.has(kind))).toEqual([]);
  });

  it("its mended program passes every case", async () => {
    expect(await failuresOf(demo, demo.mended, visible)).toEqual([]);
    expect(await failuresOf(demo, demo.mended, hidden)).toEqual([]);
  });
});

const honest = new Set(["wrongAnswer", "runtimeError", "timeLimit"]);

it("counts the program's lines as if no library stood before it", async () => {
  const library = await fetchLibrary("sqlite", () => {});
  const [outcome] = await outcomesOf(sandbox, {
    engine: "browser",
    source: `${library}async function solve() {\n  const { Database } = await initSqlJs();\n  return new Database().exec("SELEKT 1");\n}`,
    calls: ["[]"],
  });
  expect(outcome).toMatchObject({
    observations: [{ thrown: { message: 'near "SELEKT": syntax error' } }],
  });
  expect(JSON.stringify(outcome)).toContain('{"line":3,"functionName":"solve"}');
});

async function failuresOf(demo: Demo<unknown>, program: string, cases: readonly TestCase[]) {
  const { language } = demo.meta;
  const { signature, comparison, limits } = demo.body;
  const entryPoint = entryPointName(signature, language);
  const library = demo.library === undefined ? "" : await fetchLibrary(demo.library, () => {});
  const outcomes = await outcomesOf(sandbox, {
    engine: language === "python" ? "pyodide" : "browser",
    source: library + program,
    cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
    limits: { ...defaultLimits, ...limits },
    ...(entryPoint !== undefined && { entryPoint }),
  });
  return cases.flatMap((testCase, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined) return [];
    const verdict = judge({ outcome, testCase, comparison, language });
    return verdict.kind === "passed" ? [] : [{ testCase, kind: verdict.kind, verdict }];
  });
}
