import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { addCases } from "../../domain/teach/edit-authored.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { heldSandbox } from "../testing/held-sandbox.ts";
import { createStrengthSession, type StrengthState } from "./strength-session.ts";
import { nativeSandbox } from "./testing/native-sandbox.ts";
import { whatRuns } from "./what-runs.ts";

/** Greater than the limit: the tests leave the limit itself, and everything negative, open. */
const weak: AuthoredExercise = {
  ...authoredSums,
  languages: ["javascript"],
  signature: {
    kind: "function",
    name: "count_above",
    parameters: [
      { name: "items", type: "list[int]" },
      { name: "limit", type: "int" },
    ],
    returns: "int",
  },
  reference: {
    python: "",
    javascript:
      "function countAbove(items, limit) {\n  let count = 0;\n  for (const item of items) if (item > limit) count += 1;\n  return count;\n}\n",
  },
  cases: [
    { inputs: ["[1, 5, 9]", "4"], expected: "2", category: "example", visible: true },
    { inputs: ["[]", "4"], expected: "0", category: "empty", visible: false },
  ],
};
const written = (change: Partial<AuthoredExercise> = {}) => {
  const authored = { ...weak, ...change };
  return { authored, compiled: compileAuthored(authored, "x") };
};

async function measured(change: Partial<AuthoredExercise> = {}, run: RunProgram = nativeSandbox().run) {
  const session = createStrengthSession(run);
  const states: StrengthState[] = [];
  session.store.subscribe((state) => states.push(state));
  await session.measure(written(change));
  const state = session.store.getState();
  if (state.kind !== "found") throw new Error(`It is ${JSON.stringify(state)}`);
  return { ...state, states };
}

async function strengthOf(change: Partial<AuthoredExercise> = {}) {
  const [strength] = (await measured(change)).strengths;
  if (strength === undefined || "because" in strength) throw new Error(strength?.because ?? "There is none");
  return strength;
}

describe("the strength of tests", () => {
  it("names the small mistakes that no test notices, each with an input that shows it", async () => {
    const { tried, survivors } = await strengthOf();
    expect(tried).toBeGreaterThan(survivors.length);
    const bound = survivors.find(({ mutant }) => mutant.change === "> → >=");
    expect(bound).toMatchObject({
      mutant: { line: 3 },
      before: "for (const item of items) if (item > limit) count += 1;",
      after: "for (const item of items) if (item >= limit) count += 1;",
    });
    // The shortest list with an item that is the limit itself.
    expect(bound?.killer?.inputs).toEqual([
      expect.stringMatching(/^\[.*\]$/),
      expect.stringMatching(/^-?\d+$/),
    ]);
    const [items = "", limit = ""] = bound?.killer?.inputs ?? [];
    expect(items.match(/-?\d+/g)).toContain(limit);
  });

  it("grows when those inputs become tests", async () => {
    const { survivors } = await strengthOf();
    const killers = survivors.flatMap(({ killer }) => killer ?? []);
    expect(killers.length).toBeGreaterThan(0);
    const { survivors: left } = await strengthOf({ cases: addCases(weak, killers).cases });
    expect(left.map(({ mutant }) => mutant.change)).toEqual(
      survivors.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant.change),
    );
  });

  it("tells its progress, and which exercise it is of", async () => {
    const { states, of, stopped } = await measured();
    expect(of).toBe(whatRuns(weak));
    expect(stopped).toBe(false);
    const steps = states.flatMap((state) =>
      state.kind === "running" && state.progress ? [state.progress] : [],
    );
    expect(steps[0]).toMatchObject({ step: "mutants", done: 1, language: "javascript" });
    expect(steps.at(-1)?.step).toBe("inputs");
  });

  it("is not measured with a reference that fails, or without an expected value", async () => {
    const cases = [{ inputs: ["[1]", "0"], expected: "7", category: "example" as const, visible: true }];
    expect((await measured({ cases })).strengths).toEqual([
      { language: "javascript", because: "The JavaScript reference fails test 1 itself: mend that first." },
    ]);
    const open = cases.map((each) => ({ ...each, expected: "" }));
    expect((await measured({ cases: open })).strengths).toEqual([
      { language: "javascript", because: "No test says yet what is expected." },
    ]);
  });

  it("counts only what was tried when it is stopped", async () => {
    const sandbox = nativeSandbox();
    const session = createStrengthSession(async (program, options) => {
      if (sandbox.sources.length === 6) session.stop();
      await sandbox.run(program, options);
    });
    await session.measure(written());
    const state = session.store.getState();
    expect(state).toMatchObject({ kind: "found", stopped: true, agreement: undefined });
    expect(state.kind === "found" && state.strengths[0]).toMatchObject({ inputs: 0 });
    expect(state.kind === "found" && "tried" in (state.strengths[0] ?? {})).toBe(true);
  });

  it("says why nothing could be run", async () => {
    const sandbox = heldSandbox();
    const session = createStrengthSession(sandbox.run);
    const measuring = session.measure(written());
    await sandbox.fail(weak.reference.javascript, new Error("No sandbox here"));
    await measuring;
    expect(session.store.getState()).toEqual({ kind: "failed", message: "No sandbox here" });
  });
});
