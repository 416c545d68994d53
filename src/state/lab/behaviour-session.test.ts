import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Problem } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { createBehaviourSession } from "./behaviour-session.ts";
import type { LabState } from "./lab-session.ts";

const problem = (id: string): Problem => ({
  id,
  format: "quixBugs",
  language: "python",
  title: id,
  statement: "",
  prompt: "",
  entryPoint: "f",
  tests: { kind: "calls", cases: [{ args: "[3, [1, 2]]", expected: "1", visible: true }] },
});
const sample = (taskId: string, index: number, text: string): LabSample => ({
  taskId,
  index,
  text,
  kind: "program",
});
const samples = [
  sample("a", 0, "same"),
  sample("a", 1, "other"),
  sample("a", 2, "same"),
  sample("b", 0, "same"),
];

function labOf(items: readonly LabSample[]) {
  return createStore<LabState>(() => ({
    problems: { fileName: "p", items: [problem("a"), problem("b"), problem("c")], unusable: [] },
    samples: { fileName: "s", items, unusable: [] },
    reading: undefined,
    trouble: undefined,
    alwaysPrompt: false,
    onlySampled: false,
    plan: undefined,
    mode: "source",
    fairVerdicts: new Map(),
    fairProblems: new Map(),
    judging: { kind: "idle" },
    verdicts: new Map(),
  }));
}

/** Programs answer with their own text at once, or as the test says. */
function behaviours(items: readonly LabSample[], run: RunProgram) {
  const lab = labOf(items);
  const session = createBehaviourSession(lab, {
    run,
    loadExercise: () => Promise.reject(new Error("not asked for")),
    nowMillis: () => 0,
  });
  return { lab, ...session, state: () => session.store.getState() };
}

const answer = (value: string): Outcome => ({
  kind: "finished",
  observations: [{ kind: "returned", value: { kind: "string", value } }],
  stdout: "",
  millis: 1,
});

/** @param seen gets the last line of each program that is run */
function answering(seen: string[] = []): RunProgram {
  return ({ source, cases }, { onOutcome }) => {
    const text = source.split("\n").at(-1) ?? "";
    seen.push(text);
    for (const index of cases.keys()) onOutcome(index, answer(text));
    return Promise.resolve();
  };
}

describe("running samples on generated inputs", () => {
  it("groups each problem's samples, and runs the same text once", async () => {
    const seen: string[] = [];
    const given = behaviours(samples, answering(seen));
    await given.observe();
    expect(given.state().observing).toEqual({ kind: "finished" });
    expect(given.state().tasks.get("a")).toMatchObject({ kind: "observed", clusters: [[0, 2], [1]] });
    expect([...given.state().tasks.keys()].toSorted()).toEqual(["a", "b"]);
    expect(seen.filter((text) => text === "same")).toHaveLength(2);
  });

  it("keeps what was done when it is stopped, and goes on with the rest", async () => {
    let stops = 1;
    const given = behaviours(samples, async (run, options) => {
      await answering()(run, options);
      if (run.source.endsWith("other") && stops-- > 0) given.stop();
    });
    await given.observe();
    expect(given.state().observing).toEqual({ kind: "stopped" });
    expect(given.state().tasks.has("a")).toBe(false);
    await given.observe();
    expect(given.state().observing).toEqual({ kind: "finished" });
    expect([...given.state().tasks.keys()].toSorted()).toEqual(["a", "b"]);
  });

  it("forgets all when other samples come", async () => {
    const given = behaviours(samples, answering());
    await given.observe();
    given.lab.setState({ samples: { fileName: "t", items: [], unusable: [] } });
    expect(given.state()).toEqual({ observing: { kind: "idle" }, tasks: new Map() });
  });

  it("says when nothing can be run here", async () => {
    const given = behaviours(samples, () =>
      Promise.reject(new PlaygroundError("The sandbox does not open", "Reload the page.")),
    );
    await given.observe();
    expect(given.state().observing).toEqual({
      kind: "failed",
      message: "The sandbox does not open",
      advice: "Reload the page.",
    });
  });
});
