import { afterEach, expect, it } from "vitest";
import type { Outcome } from "../../domain/outcome.ts";
import { speak } from "../../messages/say.ts";
import { spanish } from "../../messages/spanish.ts";
import type { ProgramRun, RunProgram } from "../../protocol/run-program.ts";
import { readPlainBytes, readSpans, textOf } from "../../storage/plain-bytes.ts";
import { exportFile, exportsOf } from "./experiment-exports.ts";
import { labResults } from "./lab-results.ts";
import { createLabSession } from "./lab-session.ts";
import { modeFindings } from "./mode-findings.ts";
import { withShownVerdicts } from "./judging-mode.ts";

afterEach(() => speak(undefined));

/** Calls need no conversion, and without a solution there is nothing to try them on. */
const problem = {
  question_id: "1",
  question_title: "Add one",
  question_content: "Add one.",
  contest_date: "2024-01-06T00:00:00",
  difficulty: "easy",
  starter_code: "",
  public_test_cases: JSON.stringify([{ input: "1", output: "2", testtype: "functional" }]),
  private_test_cases: JSON.stringify([{ input: "4", output: "5", testtype: "functional" }]),
  metadata: JSON.stringify({ func_name: "inc" }),
};
const samples = [{ question_id: "1", code_list: ["def inc(n): return n + 1", "def inc(n): return Equal()"] }];
const fileOf = (name: string, content: unknown) => new File([JSON.stringify(content)], name);

/** The source's runner says that everything passes; from outside, one program answers 2 and 5, the other no data. */
function answer({ source, entryPoint }: ProgramRun, index: number): Outcome {
  const common = { kind: "finished", stdout: "", millis: 1 } as const;
  if (entryPoint === "check")
    return { ...common, observations: [{ kind: "returned", value: { kind: "string", value: "passed" } }] };
  const value = source.includes("Equal")
    ? ({ kind: "opaque", typeName: "Equal" } as const)
    : ({ kind: "int", value: index === 0 ? 2n : 5n } as const);
  return { ...common, observations: [{ kind: "returned", value }] };
}

function lab() {
  const sent: ProgramRun[] = [];
  const run: RunProgram = async (request, { onOutcome }) => {
    sent.push(request);
    for (const index of request.cases.keys()) onOutcome(index, answer(request, index));
  };
  const session = createLabSession({
    run,
    readBytes: readPlainBytes,
    readSpans,
    textOf,
    readPickledText: () => Promise.reject(new Error("not asked for")),
    nowMillis: () => 0,
    workers: 2,
    loadExercise: () => Promise.reject(new Error("not asked for")),
  });
  return { ...session, sent, state: () => session.store.getState() };
}

async function filled(records: readonly object[] = [problem]) {
  const given = lab();
  const problems = fileOf("problems.jsonl", records);
  await given.importFiles([{ path: "problems.jsonl", file: problems }], "problems");
  await given.importFiles([{ path: "samples.json", file: fileOf("samples.json", samples) }], "samples");
  return given;
}

const passAt1 = (state: ReturnType<Awaited<ReturnType<typeof filled>>["state"]>) =>
  labResults(withShownVerdicts(state)).scores[0]?.all.score;

it("keeps the verdicts of both modes side by side, and scores those of the chosen one", async () => {
  const given = await filled();
  await given.judge();
  expect(passAt1(given.state())).toMatchObject({ value: 1 });
  given.setMode("fair");
  await given.judge();
  expect(given.state().verdicts.size).toBe(2);
  expect(passAt1(given.state())).toMatchObject({ value: 0.5 });
  given.setMode("source");
  expect(passAt1(given.state())).toMatchObject({ value: 1 });
});

it("judges both ways one after the other, and lists where they differ and why", async () => {
  const given = await filled();
  given.setMode("both");
  await given.judge();
  expect(given.state().judging.kind).toBe("finished");
  expect(modeFindings(given.state())).toEqual([
    expect.objectContaining({
      source: "passed",
      fair: "failed",
      sourceSaid: { kind: "passed" },
      why: expect.stringMatching(/of type Equal, which is no data/),
    }),
  ]);
});

it("sends the program and its inputs only, where it judges from outside", async () => {
  const given = await filled();
  given.setMode("fair");
  await given.judge();
  expect(given.sent.map(({ cases }) => cases)).toEqual([
    [expect.stringContaining('"args":[1]'), expect.stringContaining('"args":[4]')],
    [expect.stringContaining('"args":[1]'), expect.stringContaining('"args":[4]')],
  ]);
  expect(given.sent.flatMap(({ cases, source }) => [...cases, source]).join()).not.toMatch(/[25]/);
});

it("forgets the verdicts of both modes with the files that they speak of", async () => {
  const given = await filled();
  given.setMode("both");
  await given.judge();
  given.setAlwaysPrompt(true);
  expect(given.state()).toMatchObject({ verdicts: new Map(), fairVerdicts: new Map(), mode: "both" });
});

it("keeps and exports the same, whatever language the page speaks", async () => {
  const exported = async () => {
    const given = await filled([
      problem,
      { ...problem, question_id: "2", public_test_cases: "[1," },
      { id: 3 },
    ]);
    given.setMode("both");
    await given.judge();
    const state = given.state();
    return exportsOf(state).map((kind) => [...exportFile(kind, state, 0).pieces].join(""));
  };
  const inEnglish = await exported();
  for (const text of ["It is no JSON: ", "Its fields are not those of", "That is not right: 2 is expected"])
    expect(inEnglish.join("")).toContain(text);
  speak(spanish);
  expect(await exported()).toEqual(inEnglish);
});
