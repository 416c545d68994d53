import { expect, it } from "vitest";
import { family } from "../domain/families/second-largest.ts";
import { makeExercise } from "../domain/generate.ts";
import type { Outcome } from "../domain/outcome.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { createExerciseSession, type ExerciseStart } from "./create-exercise-session.ts";
import { heldSandbox, heldTime, returning } from "./testing/held-sandbox.ts";
import { watchRuns } from "./watch-runs.ts";

const exercise = makeExercise(family, { seed: 1, difficulty: "easy" });

const answered = returning({ kind: "string", value: "right or wrong" });
const late: Outcome = { kind: "timedOut", limitMillis: 2000, stdout: "", where: "case" };
const full: Outcome = { kind: "outOfMemory", limitBytes: 1 };
const flooding: Outcome = { kind: "outputTooLarge", what: "printed", limit: "64 KB" };
const gaveUp: Outcome = { kind: "notRun", reason: "threeTimeLimits" };
const gone: Outcome = { kind: "engineFailed", reason: "the interpreter has ended" };

/** A page that opens with a program; what it hears of runs is a list of words. */
function open(start: Partial<ExerciseStart> = {}) {
  const sandbox = heldSandbox();
  const time = heldTime();
  const heard: string[] = [];
  const session = createExerciseSession(
    {
      run(program, options) {
        heard.push("given to the sandbox");
        return sandbox.run(program, options);
      },
      later: time.later,
      save: () => Promise.resolve({ kind: "kept" }),
      decide: () => Promise.resolve({ kind: "kept" }),
      saveNow: () => {},
      note: () => {},
      nowMillis: () => 0,
      newId: () => "1",
      model: {
        load: () => Promise.reject(new Error("no model")),
        generate: () => Promise.reject(new Error("no model")),
        promptStyle: () => Promise.resolve("completion"),
        ask: () => Promise.resolve(undefined),
      },
    },
    {
      exercise,
      draft: {
        sources: { python: "theirs", javascript: "theirs in JavaScript" },
        ownCases: [],
        language: "python",
        javascriptEngine: "browser",
        solved: [],
      },
      language: "python",
      live: true,
      isolated: true,
      smallMemory: false,
      keepsDrafts: true,
      sandbox: { kind: "ready", loadedBytes: 0, totalBytes: 0 },
      ...start,
    },
  );
  const stopWatching = watchRuns(session.store, {
    onBegin: () => void heard.push("begins"),
    onEnd: (end) => void heard.push(end.kind === "badly" ? end.trouble : end.kind),
  });
  async function answer(source: string, ...outcomes: readonly Outcome[]) {
    for (const [at, outcome] of outcomes.entries()) sandbox.answer(source, at, outcome);
    await sandbox.end(source);
  }
  return { session, sandbox, time, heard, answer, stopWatching };
}

it("tells of a run before the program is given to the sandbox", () => {
  const { session, heard } = open();
  session.runByItself();
  expect(heard).toEqual(["begins", "given to the sandbox"]);
});

it.each<[how: string, outcomes: readonly Outcome[], end: string]>([
  ["answers, right or wrong", [answered, answered, answered], "well"],
  ["answers once", [late, answered, late], "well"],
  ["answers nothing in time", [late, late, late], "hung"],
  ["is given up after its loops", [late, late, gaveUp], "hung"],
  ["prints without end", [flooding, flooding, flooding], "cutOff"],
  ["takes Python's memory", [full, full, full], "cutOff"],
  ["ends its interpreter", [gone, gone, gone], "cutOff"],
  ["was too much for one case", [full, answered, answered], "well"],
])("tells how a Python program ended that %s", async (_, outcomes, end) => {
  const { session, heard, answer } = open();
  session.runByItself();
  await answer("theirs", ...outcomes);
  expect(heard.at(-1)).toBe(end);
});

it("calls it a crash where the browser's own engine died of one case", async () => {
  const { session, heard, answer } = open({ language: "javascript" });
  session.runByItself();
  await answer("theirs in JavaScript", full, answered, answered);
  expect(heard.at(-1)).toBe("crashed");
});

it("calls it a crash where the frame died again and again", async () => {
  const { session, heard, answer } = open();
  session.runByItself();
  await answer("theirs", gone, gone, { kind: "notRun", reason: "threeCrashes" });
  expect(heard.at(-1)).toBe("crashed");
});

it("takes a run that is overtaken, stopped or cannot be made for no word about the program", async () => {
  const stopped = open();
  stopped.session.runByItself();
  stopped.session.stop();
  expect(stopped.heard.at(-1)).toBe("unknown");

  const broken = open();
  broken.session.runByItself();
  await broken.sandbox.fail("theirs", new PlaygroundError("No sandbox", "Reload."));
  expect(broken.heard.at(-1)).toBe("unknown");

  const left = open();
  left.session.runByItself();
  left.session.dispose();
  expect(left.heard.at(-1)).toBe("unknown");

  const overtaken = open();
  overtaken.session.runByItself();
  overtaken.session.edit("mine");
  overtaken.session.run();
  await overtaken.answer("theirs", late, late, late);
  await overtaken.answer("mine", answered, answered, answered);
  expect(overtaken.heard.filter((word) => word !== "given to the sandbox")).toEqual(["begins", "well"]);
});

it("hears nothing more when it has stopped", () => {
  const { session, heard, stopWatching } = open();
  stopWatching();
  session.runByItself();
  expect(heard).toEqual(["given to the sandbox"]);
});

it("a kept draft is not run when its page opens, and a link's program is when it is asked to", async () => {
  const { session, sandbox, time } = open();
  await time.pass(60_000);
  // The page's own check of the exercise is not the student's program.
  expect(sandbox.programs().filter(({ author }) => author === "student")).toEqual([]);
  session.runByItself();
  expect(sandbox.programs().at(-1)).toMatchObject({ author: "student", source: "theirs" });
});

it.each<[why: string, start: Partial<ExerciseStart>]>([
  ["with ?run=off", { live: false }],
  ["held back", { heldBack: "hung" }],
])("does not run by itself %s", async (_, start) => {
  const { session, sandbox, time } = open(start);
  session.runByItself();
  session.edit("changed");
  await time.pass(1000);
  expect(sandbox.programs()).toEqual([]);
});

it("does not run the starter by itself", () => {
  const { session, sandbox } = open({ draft: undefined });
  session.runByItself();
  expect(sandbox.programs()).toEqual([]);
});

it("what was held back runs on a click, and by itself from then on when that is asked for", async () => {
  const { session, sandbox, time } = open({ heldBack: "crashed" });
  session.run();
  expect(sandbox.programs()).toHaveLength(1);
  expect(session.store.getState().heldBack).toBe("crashed");

  session.stopHoldingBack();
  expect(sandbox.programs()).toHaveLength(2);
  expect(session.store.getState()).toMatchObject({ heldBack: undefined, live: true });
  session.edit("mended");
  await time.pass(1000);
  expect(sandbox.programs().at(-1)?.source).toBe("mended");
});

it("holds nothing back where nothing would run by itself anyway", () => {
  expect(open({ live: false, heldBack: "hung" }).session.store.getState().heldBack).toBeUndefined();
});

it("puts a program in the place of the student's, which can be undone like a reset", () => {
  const { session } = open();
  session.edit("mine");
  session.replaceCode("theirs");
  expect(session.store.getState().drafts.python).toBe("theirs");
  session.undoReset();
  expect(session.store.getState().drafts.python).toBe("mine");
});
