import { describe, expect, it } from "vitest";
import type { Outcome } from "../../domain/outcome.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import type { ProgramRun, RunProgram } from "../../protocol/run-program.ts";
import { readPlainBytes, readSpans, textOf } from "../../storage/plain-bytes.ts";
import { labResults } from "./lab-results.ts";
import { createLabSession } from "./lab-session.ts";

const problem = (id: string) => ({
  task_id: id,
  prompt: "def f(x):\n",
  entry_point: "f",
  canonical_solution: "    return x\n",
  test: "def check(candidate):\n    assert candidate(1) == 1\n",
});
const sample = (id: string, completion: string) => ({ task_id: id, completion });
const fileOf = (name: string, records: readonly object[]) =>
  new File([records.map((record) => JSON.stringify(record)).join("\n")], name);

const returned = (value: string): Outcome => ({
  kind: "finished",
  observations: [{ kind: "returned", value: { kind: "string", value } }],
  stdout: "",
  millis: 1,
});

/** Programs wait in the sandbox until the test lets the oldest finish, unless it shall answer by itself. */
function lab(answer?: (source: string) => Outcome) {
  const waiting: { readonly run: ProgramRun; readonly finish: (outcome: Outcome) => void }[] = [];
  const run: RunProgram = (request, { signal, onOutcome }) =>
    new Promise((resolve) => {
      const finish = (outcome: Outcome) => {
        onOutcome(0, outcome);
        resolve();
      };
      signal.addEventListener("abort", () => finish({ kind: "notRun", reason: "stopped" }));
      if (answer === undefined) waiting.push({ run: request, finish });
      else finish(answer(request.source));
    });
  const session = createLabSession({
    run,
    readBytes(file, onBytes) {
      if (file.name === "broken") throw new PlaygroundError("“broken” cannot be read", "Choose it again.");
      return readPlainBytes(file, onBytes);
    },
    readSpans,
    textOf,
    readPickledText: () => Promise.reject(new Error("not asked for")),
    nowMillis: () => 0,
    workers: 2,
    loadExercise: () => Promise.reject(new Error("not asked for")),
  });
  const importOne = (file: File, use: "problems" | "samples") =>
    session.importFiles([{ path: file.name, file }], use);
  return { ...session, importOne, waiting, state: () => session.store.getState() };
}

async function filled(given: ReturnType<typeof lab>, samples: readonly object[]) {
  await given.importOne(fileOf("problems", [problem("HumanEval/0"), problem("HumanEval/1")]), "problems");
  await given.importOne(fileOf("samples", samples), "samples");
}

const both = [sample("HumanEval/0", "    return x # right\n"), sample("HumanEval/1", "    return 0\n")];
const judged = (source: string) => returned(source.includes("right") ? "passed" : "failed: AssertionError: ");

describe("the lab", () => {
  it("judges every sample, two at a time, and scores them", async () => {
    const given = lab();
    await filled(given, [...both, sample("HumanEval/0", "    return 2\n")]);
    const all = given.judge();
    await expect.poll(() => given.waiting.length).toBe(2);
    given.waiting[0]?.finish(returned("passed"));
    await expect.poll(() => given.waiting.length).toBe(3);
    given.waiting[1]?.finish(returned("failed: AssertionError: "));
    given.waiting[2]?.finish(returned("failed: AssertionError: "));
    await all;
    expect(given.state().judging.kind).toBe("finished");
    const [first] = labResults(given.state()).scores;
    expect(first?.all.score).toEqual({ kind: "score", value: 0.25, tasks: 2 });
    expect(new Set(given.waiting.map(({ run }) => run.author)).size).toBe(2);
  });

  it("keeps what was judged when it is stopped, and goes on with the rest", async () => {
    const given = lab();
    await filled(given, [...both, sample("HumanEval/0", "    return 2\n")]);
    const first = given.judge();
    await expect.poll(() => given.waiting.length).toBe(2);
    given.waiting[0]?.finish(returned("passed"));
    await expect.poll(() => given.waiting.length).toBe(3);
    given.stop();
    await first;
    expect(given.state().judging.kind).toBe("stopped");
    expect([...given.state().verdicts.keys()]).toEqual(["HumanEval/0 0"]);
    const second = given.judge();
    await expect.poll(() => given.waiting.length).toBe(5);
    given.waiting[3]?.finish(returned("passed"));
    given.waiting[4]?.finish(returned("passed"));
    await second;
    expect(given.state().verdicts.size).toBe(3);
  });

  it("forgets verdicts when other files come, or the prompt is put before samples", async () => {
    const given = lab(judged);
    await filled(given, both);
    await given.judge();
    expect(given.state().verdicts.size).toBe(2);
    given.setAlwaysPrompt(true);
    expect(given.state().verdicts.size).toBe(0);
    await given.judge();
    await given.importOne(fileOf("others", both), "samples");
    expect(given.state()).toMatchObject({ judging: { kind: "idle" } });
    expect(given.state().verdicts.size).toBe(0);
  });

  it("gives no score with a hole: a problem without samples, or a sample that was not graded", async () => {
    const given = lab(judged);
    await filled(given, both.slice(0, 1));
    await given.judge();
    const scoreOf = () => labResults(given.state()).scores[0]?.all.score;
    expect(scoreOf()).toEqual({ kind: "hole", taskIds: ["HumanEval/1"] });
    given.setOnlySampled(true);
    expect(scoreOf()).toEqual({ kind: "score", value: 1, tasks: 1 });

    const broken = lab(() => ({ kind: "engineFailed", reason: "the interpreter ended" }));
    await filled(broken, both);
    await broken.judge();
    expect(labResults(broken.state()).scores[0]?.all.score).toMatchObject({ kind: "hole" });
  });

  it("tries again what was not graded, and nothing else", async () => {
    let isBroken = true;
    const asked: string[] = [];
    const given = lab((source) => {
      asked.push(source);
      const fails = isBroken && source.includes("right");
      return fails ? { kind: "engineFailed", reason: "the interpreter ended" } : judged(source);
    });
    await filled(given, both);
    await given.judge();
    const before = asked.length;
    isBroken = false;
    await given.judge();
    expect(asked.length - before).toBe(1);
    expect([...given.state().verdicts.values()].map(({ grades }) => grades.all)).toEqual([
      "passed",
      "failed",
    ]);
    await given.judge();
    expect(asked.length - before).toBe(1);
  });

  it("names tasks that no problem has, and judges none of their samples", async () => {
    const given = lab(judged);
    await filled(given, [...both, sample("HumanEval/7", "    pass\n")]);
    await given.judge();
    expect(labResults(given.state()).unknownTasks).toEqual(["HumanEval/7"]);
    expect(given.state().verdicts.size).toBe(2);
  });

  it("keeps what it has when a file cannot be read, and says why", async () => {
    const given = lab(judged);
    await filled(given, both);
    await given.importOne(new File([], "broken"), "problems");
    expect(given.state().trouble).toMatchObject({
      message: "“broken” cannot be read",
      advice: "Choose it again.",
    });
    expect(given.state().problems?.items).toHaveLength(2);
    expect(given.state().reading).toBeUndefined();
  });
});
