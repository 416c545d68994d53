import { expect, it, vi } from "vitest";
import type { Draft, SaveEnd } from "../domain/draft.ts";
import { family } from "../domain/families/second-largest.ts";
import type { Family } from "../domain/family.ts";
import { bodyAt, makeExercise } from "../domain/generate.ts";
import { isSolved, type Submission } from "../domain/submission.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { createExerciseSession, type ExerciseStart } from "./create-exercise-session.ts";
import type { GenerationRequest } from "../protocol/model.ts";
import type { Asking } from "./sampling-choice.ts";
import { heldSandbox, heldTime, returning } from "./testing/held-sandbox.ts";

/** The same family, typed as the app loads it. */
const loaded = import.meta.glob<{ family: Family<unknown, unknown> }>(
  "../domain/families/second-largest.ts",
  { eager: true },
);
const inputs = Object.values(loaded).map((module) =>
  bodyAt(module.family, { seed: 1, difficulty: "easy" }),
)[0];

const exercise = makeExercise(family, { seed: 1, difficulty: "easy" });
const [first, second, third] = exercise.visible;
const wrong = returning({ kind: "string", value: "no" });

const greedy: Asking = { samples: 1, drafts: false };

interface Levers {
  /** What each sample returns, by which its program is known. */
  readonly answers?: readonly number[];
  readonly asking?: Asking | undefined;
  readonly ask?: () => Promise<Asking | undefined>;
  readonly promptStyle?: "completion" | "instruct";
}

function open(
  start: Partial<ExerciseStart> = {},
  { answers = [6], promptStyle = "completion", ...levers }: Levers = {},
) {
  const asking = "asking" in levers ? levers.asking : { ...greedy, samples: answers.length };
  const requests: GenerationRequest[] = [];
  const sandbox = heldSandbox();
  const time = heldTime();
  const saved: Draft[] = [];
  const savedNow: Draft[] = [];
  const noted: Submission[] = [];
  const decided: Draft[] = [];
  let end: SaveEnd = { kind: "kept" };
  const session = createExerciseSession(
    {
      run: sandbox.run,
      later: time.later,
      save(draft) {
        saved.push(draft);
        return Promise.resolve(end);
      },
      decide(draft) {
        decided.push(draft);
        return Promise.resolve({ kind: "kept" });
      },
      note: (submission) => void noted.push(submission),
      nowMillis: () => 1000,
      saveNow: (draft) => void savedNow.push(draft),
      newId: () => String(saved.length),
      model: {
        load: () =>
          Promise.resolve({
            kind: "ready",
            device: "wasm",
            dtype: "q8",
            millis: 1,
            contextTokens: 1024,
            hasChatTemplate: true,
            fillsInTheMiddle: false,
          }),
        generate(request) {
          requests.push(request);
          return Promise.resolve({
            kind: "finished",
            samples: answers.map((answer) => ({
              text: `(numbers):\n    return ${answer}\n\`\`\``,
              tokens: 9,
              stopped: answer < 0 ? "byUser" : "end",
            })),
            tokens: 9,
            tokensPerSecond: 1,
          });
        },
        promptStyle: () => Promise.resolve(promptStyle),
        ask: levers.ask ?? (() => Promise.resolve(asking)),
      },
    },
    {
      exercise,
      draft: undefined,
      language: "python",
      live: true,
      isolated: true,
      smallMemory: false,
      keepsDrafts: true,
      sandbox: { kind: "ready", loadedBytes: 0, totalBytes: 0 },
      ...start,
    },
  );
  const { getState } = session.store;
  return {
    session,
    sandbox,
    time,
    saved,
    savedNow,
    noted,
    requests,
    getState,
    decided,
    saveEndsWith: (next: SaveEnd) => void (end = next),
    caseOf: (id: string | undefined) => getState().judged.student.cases.get(id ?? ""),
  };
}

/** The model's programs are there; what follows from that has happened. */
const written = (getState: ReturnType<typeof open>["getState"]) =>
  vi.waitFor(() => expect(getState().generations.python.kind).toBe("written"), { timeout: 30_000 });

const modelSource = (answer: number) => `def second_largest(numbers):\n    return ${answer}\n`;

function rightAnswer(at: number) {
  const expectation = exercise.visible[at]?.expected[0];
  if (expectation?.kind !== "returns") throw new Error("The example has no expected value");
  return returning(expectation.value);
}

type Opened = ReturnType<typeof open>;

it("judges the visible cases after a pause in typing, and not before", async () => {
  const { session, sandbox, time } = open();
  session.edit("half");
  await time.pass(300);
  session.edit("whole");
  await time.pass(300);
  expect(sandbox.programs()).toEqual([]);
  await time.pass(200);
  expect(sandbox.programs()).toMatchObject([
    { source: "whole", quiet: false, engine: "pyodide", author: "student" },
  ]);
  expect(sandbox.programs()[0]?.cases).toHaveLength(exercise.visible.length);
});

it("judges nothing by itself where it was told not to", async () => {
  const { session, sandbox, time } = open({ live: false });
  session.edit("program");
  await time.pass(10_000);
  expect(sandbox.programs()).toEqual([]);
});

it("never shows what an overtaken run still has to say", async () => {
  const { session, sandbox, caseOf, getState } = open();
  session.edit("old");
  session.run();
  session.edit("new");
  session.run();
  expect(sandbox.wasStopped("old")).toBe(true);
  sandbox.answer("new", 0, rightAnswer(0));
  sandbox.answer("old", 0, wrong);
  await sandbox.end("old");
  expect(caseOf(first?.id)).toMatchObject({ verdict: { kind: "passed" } });
  expect(getState().judged.student.result).toBe("");
});

it("shows verdicts case by case while the rest still runs", () => {
  const { session, sandbox, caseOf } = open();
  session.edit("program");
  session.run();
  expect(caseOf(first?.id)).toEqual({ kind: "running" });
  sandbox.answer("program", 0, rightAnswer(0));
  expect(caseOf(first?.id)).toMatchObject({ kind: "judged", verdict: { kind: "passed" }, stdout: "printed" });
  expect(caseOf(second?.id)).toEqual({ kind: "running" });
  expect(caseOf(third?.id)).toEqual({ kind: "waiting" });
});

it("runs the hidden cases after the visible ones, quietly, and keeps their output to itself", async () => {
  const { session, sandbox, caseOf, getState } = open();
  session.edit("program");
  session.submit();
  for (const at of exercise.visible.keys()) sandbox.answer("program", at, rightAnswer(at));
  await sandbox.end("program");
  expect(sandbox.programs()).toMatchObject([{ quiet: false }, { quiet: true }]);
  for (const at of exercise.hidden.keys()) sandbox.answer("program", at, wrong);
  await sandbox.end("program");
  expect(getState().judged.student.result).toBe(
    `Visible 3 of 3 passed, hidden 0 of ${exercise.hidden.length} passed`,
  );
  expect(caseOf("hidden-1")).toMatchObject({ verdict: { kind: "wrongAnswer" }, stdout: "" });
});

it("keeps hidden verdicts when the same text runs again, and drops them with a new one", async () => {
  const { session, sandbox, caseOf } = open();
  session.edit("program");
  session.submit();
  await sandbox.end("program");
  sandbox.answer("program", 0, wrong);
  await sandbox.end("program");
  session.run();
  expect(caseOf("hidden-1")).toMatchObject({ kind: "judged" });
  session.edit("other");
  session.run();
  expect(caseOf("hidden-1")).toBeUndefined();
});

it("marks verdicts as stale from the first edit on", () => {
  const { session, sandbox, getState } = open();
  session.edit("program");
  session.run();
  sandbox.answer("program", 0, wrong);
  session.edit("changed");
  expect(getState().judged.student.stale).toBe(true);
});

it("says what could not be run, and runs again", async () => {
  const { session, sandbox, getState } = open();
  session.edit("program");
  session.run();
  await sandbox.fail("program", new PlaygroundError("No sandbox", "Reload."));
  expect(getState().judged.student.broken).toEqual({ message: "No sandbox", advice: "Reload." });
  session.run();
  expect(getState().judged.student.broken).toBeUndefined();
});

it("stops: what has no verdict was not run", () => {
  const { session, sandbox, caseOf } = open();
  session.edit("program");
  session.run();
  sandbox.answer("program", 0, rightAnswer(0));
  session.stop();
  expect(sandbox.wasStopped("program")).toBe(true);
  expect(caseOf(first?.id)).toMatchObject({ verdict: { kind: "passed" } });
  expect(caseOf(second?.id)).toMatchObject({ verdict: { kind: "notRun" } });
});

it.each([
  ["stopped", ({ session }: Opened) => Promise.resolve(session.stop())],
  ["broken", ({ sandbox }: Opened) => sandbox.fail("wrong", new PlaygroundError("No sandbox", "Reload."))],
])("leaves no verdict of the text before where a live run is %s at once", async (_, cut) => {
  const opened = open();
  const { session, sandbox, time, caseOf } = opened;
  session.edit("right");
  session.run();
  for (const at of exercise.visible.keys()) sandbox.answer("right", at, rightAnswer(at));
  await sandbox.end("right");
  session.edit("wrong");
  await time.pass(500);
  expect(caseOf(first?.id)).toMatchObject({ verdict: { kind: "passed" } });
  await cut(opened);
  expect(caseOf(first?.id)).not.toMatchObject({ verdict: { kind: "passed" } });
});

it("saves each language's text, and says when the browser keeps nothing", async () => {
  const { session, time, saved, saveEndsWith, getState } = open();
  session.edit("python text");
  session.setLanguage("javascript");
  session.edit("javascript text");
  await time.pass(1000);
  expect(saved.at(-1)).toMatchObject({
    sources: { python: "python text", javascript: "javascript text" },
    language: "javascript",
  });
  saveEndsWith({ kind: "lost" });
  session.edit("more");
  await time.pass(1000);
  expect(getState().keepsDrafts).toBe(false);
  saveEndsWith({ kind: "kept" });
  session.edit("more and more");
  await time.pass(1000);
  expect(getState().keepsDrafts).toBe(true);
});

const theirs: Draft = {
  sources: { python: "theirs" },
  ownCases: [{ id: "own-7", inputs: ["[1]"], expected: "" }],
  language: "python",
  javascriptEngine: "browser",
  solved: ["javascript"],
};

it("shows that another tab has a version of its own, and keeps this one when told to", async () => {
  const { session, time, decided, saveEndsWith, getState } = open();
  saveEndsWith({ kind: "other", draft: theirs });
  session.edit("mine");
  await time.pass(1000);
  expect(getState()).toMatchObject({ otherDraft: theirs, drafts: { python: "mine" } });
  session.keepThis();
  await time.pass(0);
  expect(getState().otherDraft).toBeUndefined();
  expect(decided).toMatchObject([{ sources: { python: "mine" }, solved: ["javascript"] }]);
});

it("takes the other tab's version when told to, and brings this one back on Undo reset", async () => {
  const { session, decided, getState } = open({ otherDraft: theirs });
  session.edit("mine");
  session.takeOther();
  expect(getState()).toMatchObject({ drafts: { python: "theirs" }, ownCases: theirs.ownCases });
  expect(decided).toMatchObject([{ sources: { python: "theirs" }, ownCases: theirs.ownCases }]);
  session.undoReset();
  expect(getState().drafts.python).toBe("mine");
});

it("saves the first change at once, without a pause", () => {
  const { session, saved } = open();
  session.edit("first");
  expect(saved).toMatchObject([{ sources: { python: "first" } }]);
});

it("keeps every change before the next one, for the page may be gone", () => {
  const { session, saved, savedNow } = open();
  for (const text of ["first", "second", "third"]) session.edit(text);
  expect(saved).toMatchObject([{ sources: { python: "first" } }]);
  expect(savedNow).toMatchObject([{ sources: { python: "second" } }, { sources: { python: "third" } }]);
  session.keep();
  expect(savedNow.at(-1)).toMatchObject({ sources: { python: "third" } });
});

it("does not write again what is saved, lest an old tab overwrite a newer one", async () => {
  const { session, time, saved, savedNow } = open();
  session.edit("old");
  await time.pass(1000);
  const before = saved.length;
  session.keep();
  session.dispose();
  expect(savedNow).toEqual([]);
  expect(saved).toHaveLength(before);
});

it("searches the programs of both authors apart, and stops both", async () => {
  const { session, sandbox, getState } = open({ inputs });
  session.edit("student's");
  session.search();
  session.generate();
  await written(getState);
  session.search();
  expect(getState().searches.student.kind).toBe("searching");
  expect(getState().searches.model.kind).toBe("searching");
  session.stop();
  for (const { source } of sandbox.programs()) await sandbox.end(source);
  expect(getState().searches).toMatchObject({
    student: { kind: "none", stopped: true },
    model: { kind: "none", stopped: true },
  });
});

it("leaves no draft of an exercise that was only looked at", () => {
  const { session, saved, savedNow } = open();
  session.keep();
  session.dispose();
  expect([...saved, ...savedNow]).toEqual([]);
});

it("notes what came of a submission, but not of a run or of one that was stopped", async () => {
  const { session, sandbox, noted } = open();
  session.edit("program");
  session.run();
  for (const at of exercise.visible.keys()) sandbox.answer("program", at, rightAnswer(at));
  await sandbox.end("program");
  session.submit();
  session.stop();
  await sandbox.end("program");
  expect(noted).toEqual([]);
  session.submit();
  for (const at of exercise.visible.keys()) sandbox.answer("program", at, rightAnswer(at));
  await sandbox.end("program");
  for (const at of exercise.hidden.keys()) sandbox.answer("program", at, wrong);
  await sandbox.end("program");
  expect(noted).toMatchObject([
    {
      family: "second-largest",
      seed: 1,
      language: "python",
      atMillis: 1000,
      visible: { passed: 3, total: 3 },
      hidden: { empty: { passed: 0 }, duplicates: { passed: 0 } },
    },
  ]);
});

it("withdraws an exercise whose own reference fails, once nothing else runs", async () => {
  const { sandbox, time, getState } = open();
  expect(sandbox.programs()).toEqual([]);
  await time.pass(4000);
  const reference = exercise.reference.python;
  expect(sandbox.programs()).toMatchObject([{ source: reference, author: "gate" }]);
  sandbox.answer(reference, 1, wrong);
  await sandbox.end(reference);
  for (const flaw of exercise.flaws) await sandbox.end(flaw.source.python);
  expect(getState().withdrawn[0]).toContain("The Python reference: visible-2 (example), wrongAnswer.");
});

it("does not blame an exercise for trouble of the machine", async () => {
  const { sandbox, time, getState } = open();
  await time.pass(4000);
  const reference = exercise.reference.python;
  sandbox.answer(reference, 0, { kind: "timedOut", limitMillis: 2000, stdout: "", where: "case" });
  sandbox.answer(reference, 1, { kind: "engineFailed", reason: "no memory" });
  await sandbox.end(reference);
  for (const { source, caughtBy } of exercise.flaws) {
    const at = exercise.hidden.findIndex(({ category }) => caughtBy.includes(category));
    sandbox.answer(source.python, exercise.visible.length + at, wrong);
    await sandbox.end(source.python);
  }
  expect(getState().withdrawn).toEqual([]);
});

it("checks nothing by itself where it was told not to", async () => {
  const { sandbox, time } = open({ live: false });
  await time.pass(60_000);
  expect(sandbox.programs()).toEqual([]);
});

it("brings back what Reset code took away, until the next edit", () => {
  const { session, getState } = open();
  session.edit("mine");
  session.resetCode();
  expect(getState().drafts.python).toBe(exercise.starter.python);
  session.undoReset();
  expect(getState().drafts.python).toBe("mine");
  session.resetCode();
  session.edit("new start");
  session.undoReset();
  expect(getState().drafts.python).toBe("new start");
});

it("judges the model's program when it is written, and never touches the student's text", async () => {
  const { session, sandbox, getState } = open();
  session.edit("mine");
  session.generate();
  await written(getState);
  expect(getState().tab).toBe("model");
  expect(sandbox.programs()).toMatchObject([{ author: "model", source: modelSource(6) }]);
  expect(getState().drafts.python).toBe("mine");
  session.takeOver();
  expect(getState().drafts.python).toContain("return 6");
  session.undoReset();
  expect(getState().drafts.python).toBe("mine");
});

it("judges each of the model's samples in turn, the shown one first, and shows the chosen one's verdicts", async () => {
  const { session, sandbox, getState } = open({}, { answers: [6, 7, 8] });
  session.generate();
  await written(getState);
  expect(sandbox.programs().map(({ source }) => source)).toEqual([modelSource(6)]);
  session.chooseSample(1);
  expect(getState().judged.model.cases.size).toBe(0);
  for (const [answer, outcome] of [
    [6, wrong],
    [7, rightAnswer(0)],
    [8, wrong],
  ] as const) {
    for (const at of exercise.visible.keys()) sandbox.answer(modelSource(answer), at, outcome);
    await sandbox.end(modelSource(answer));
  }
  expect(sandbox.programs().map(({ source }) => source)).toEqual([6, 7, 8].map(modelSource));
  expect(getState().judged.model.cases.get(first?.id ?? "")).toMatchObject({ verdict: { kind: "passed" } });
  session.chooseSample(2);
  expect(getState().judged.model.cases.get(first?.id ?? "")).toMatchObject({
    verdict: { kind: "wrongAnswer" },
  });
  expect(getState().samplesJudged.size).toBe(3);
  session.takeOver();
  expect(getState().drafts.python).toBe(modelSource(8));
});

it("submits the chosen sample, and judges none of them a second time in the round that still runs", async () => {
  const { session, sandbox, getState } = open({}, { answers: [6, 7] });
  session.generate();
  await written(getState);
  session.chooseSample(1);
  session.submit();
  for (const at of exercise.visible.keys()) sandbox.answer(modelSource(7), at, wrong);
  await sandbox.end(modelSource(7));
  expect(sandbox.programs().at(-1)).toMatchObject({ source: modelSource(7), quiet: true });
  await sandbox.end(modelSource(6));
  expect(sandbox.programs()).toHaveLength(3);
  expect(getState().judged.model.submitted).toBe(true);
});

it("waits to be asked before it judges a sample that was stopped half-way", async () => {
  const { session, sandbox, getState } = open({}, { answers: [-1, 7] });
  session.generate();
  await written(getState);
  expect(sandbox.programs().map(({ source }) => source)).toEqual([modelSource(7)]);
  session.run();
  expect(sandbox.programs().at(-1)?.source).toBe(modelSource(-1));
});

it("forgets the verdicts of samples that the next request has not", async () => {
  const answers = [6, 7];
  const { session, sandbox, getState } = open({}, { answers });
  session.generate();
  await written(getState);
  await sandbox.end(modelSource(6));
  expect(getState().samplesJudged.size).toBe(2);
  answers.pop();
  session.generate();
  await vi.waitFor(() => expect(getState().samplesJudged.size).toBe(1), { timeout: 30_000 });
});

it("begins no further sample once everything is stopped", async () => {
  const { session, sandbox, getState } = open({}, { answers: [6, 7] });
  session.generate();
  await written(getState);
  session.stop();
  expect(sandbox.wasStopped(modelSource(6))).toBe(true);
  await sandbox.end(modelSource(6));
  expect(sandbox.programs()).toHaveLength(1);
});

it("asks a model that follows instructions with the statement, and the built-in one with its short prompt", async () => {
  const instruct = open({}, { promptStyle: "instruct", asking: { ...greedy, drafts: true } });
  instruct.session.generate();
  await written(instruct.getState);
  expect(instruct.requests[0]?.prompt).toContain(exercise.statement.python.trim());
  expect(instruct.requests[0]).not.toHaveProperty("system");

  const sampling = { temperature: 0.8, topP: 0.9, topK: 0, seed: 7 };
  const completion = open({}, { asking: { samples: 2, drafts: true, sampling } });
  completion.session.generate();
  await written(completion.getState);
  expect(completion.requests).toMatchObject([
    {
      system: "quality: draft",
      samples: 2,
      sampling,
      inspect: true,
      prefix: "```python\ndef second_largest",
    },
  ]);
});

it("writes nothing where what is chosen cannot be read, and leaves what is there", async () => {
  const { session, requests, getState } = open({}, { asking: undefined });
  session.generate();
  await vi.dynamicImportSettled();
  await Promise.resolve();
  expect(requests).toEqual([]);
  expect(getState()).toMatchObject({ tab: "model", generations: { python: { kind: "idle" } } });
});

it("says what to do where what asks the model cannot be had", async () => {
  const { session, getState } = open({}, { ask: () => Promise.reject(new Error("offline")) });
  session.generate();
  await vi.waitFor(() => expect(getState().generations.python.kind).toBe("failed"), { timeout: 30_000 });
  expect(getState().generations.python).toMatchObject({ advice: expect.stringContaining("connection") });
});

it("asks for nothing that was stopped before it could be asked", async () => {
  const { session, requests } = open();
  session.generate();
  session.stop();
  await vi.dynamicImportSettled();
  await Promise.resolve();
  expect(requests).toEqual([]);
});

it("runs own cases that can be read with the visible ones, and brings a removed one back", async () => {
  const { session, sandbox, getState } = open();
  session.addOwnCase();
  const [own] = getState().ownCases;
  if (own === undefined) throw new Error("The own case is missing");
  session.edit("program");
  session.run();
  expect(sandbox.programs().at(-1)?.cases).toHaveLength(3);
  session.changeOwnCase({ ...own, inputs: ["[1, 2]"] });
  session.run();
  expect(sandbox.programs().at(-1)?.cases).toHaveLength(4);
  session.removeOwnCase(own.id);
  expect(getState().ownCases).toEqual([]);
  session.undoRemoveOwnCase();
  expect(getState().ownCases).toMatchObject([{ inputs: ["[1, 2]"] }]);
});

it("notes an exercise as solved in the language whose submission passed every case", async () => {
  const { session, sandbox, saved, time } = open();
  session.edit("program");
  session.submit();
  for (const at of exercise.visible.keys()) sandbox.answer("program", at, rightAnswer(at));
  await sandbox.end("program");
  for (const [at, { expected }] of exercise.hidden.entries()) {
    const [expectation] = expected;
    sandbox.answer("program", at, expectation?.kind === "returns" ? returning(expectation.value) : wrong);
  }
  await sandbox.end("program");
  await time.pass(1000);
  expect(saved.at(-1)?.solved).toEqual(["python"]);
});

it("claims nothing of hidden tests that are sealed: it judges the visible ones, and says who judges the others", async () => {
  const sealed = { ...exercise, hidden: [], hiddenLevel: { kind: "sealed", count: 4 } } as const;
  const { session, sandbox, saved, time, noted, getState } = open({ exercise: sealed });
  session.edit("program");
  session.submit();
  for (const at of exercise.visible.keys()) sandbox.answer("program", at, rightAnswer(at));
  await sandbox.end("program");
  await time.pass(1000);
  expect(getState().judged.student.result).toBe(
    "Visible 3 of 3 passed, hidden tests are judged by whoever sealed them",
  );
  expect(noted).toMatchObject([
    { visible: { passed: 3, total: 3 }, hidden: { typical: { passed: 0, total: 0, ungraded: 4 } } },
  ]);
  expect(noted.map(isSolved)).toEqual([false]);
  expect(saved.at(-1)?.solved).toEqual([]);
});
