import { expect, it } from "vitest";
import { encodeValue } from "../../domain/codec.ts";
import type { Draft, SaveEnd } from "../../domain/draft.ts";
import type { TestCase } from "../../domain/exercise.ts";
import type { NodeExercise } from "../../domain/node/node-exercise.ts";
import { NodeLost } from "../../domain/node/node-lost.ts";
import { heldBoot, heldNode } from "../testing/held-node.ts";
import { settled } from "../testing/held-store.ts";
import { createNodeSession } from "./create-node-session.ts";
import { createNodeEngine } from "./node-engine.ts";

const modules = import.meta.glob<{ exercise: NodeExercise<unknown> }>(
  "../../domain/node/exercises/line-stream.ts",
  { eager: true },
);
const path = "line-stream.mjs";

function theExercise(): NodeExercise<unknown> {
  const [found] = Object.values(modules);
  if (found === undefined) throw new Error("The exercise is gone");
  return found.exercise;
}

interface Opening {
  readonly exercise?: NodeExercise<unknown>;
  readonly draft?: Draft;
}

function open({ exercise = theExercise(), draft }: Opening = {}) {
  const booting = heldBoot();
  const node = heldNode();
  const saved: Draft[] = [];
  let saveEnd: SaveEnd = { kind: "kept" };
  const engine = createNodeEngine({ boot: booting.boot });
  const save = (next: Draft) => {
    saved.push(next);
    return Promise.resolve(saveEnd);
  };
  let ids = 0;
  const session = createNodeSession(
    {
      engine,
      save,
      decide: save,
      saveNow: () => {},
      later: () => () => {},
      newId: () => `nonce${(ids += 1)}`,
    },
    { exercise, draft, otherDraft: undefined, keepsDrafts: true },
  );
  return {
    session,
    node,
    saved,
    engine,
    state: () => session.store.getState(),
    answerSavesBy: (end: SaveEnd) => {
      saveEnd = end;
    },
    start: async () => {
      void engine.start(undefined);
      await booting.end({ kind: "booted", machine: node.machine });
    },
    /** As harness/reporter.mjs prints it, in the run that goes on. */
    report: (id: string, report: object) => {
      const nonce = node.runs.at(-1)?.command.env["EDGECASE_NONCE"] ?? "";
      node.print(`${nonce} ${JSON.stringify({ id, report })}\n`);
    },
  };
}

const verdictOf = (state: ReturnType<ReturnType<typeof open>["state"]>, id: string) => {
  const found = state.judged.cases.get(id);
  return found?.kind === "judged" ? found.verdict.kind : found?.kind;
};

/** What a right program gives. */
function rightReport({ expected }: TestCase): object {
  const [answer] = expected;
  if (answer?.kind !== "returns") throw new Error("The case expects no value");
  const observations = JSON.stringify([{ returned: encodeValue(answer.value) }]);
  return { kind: "finished", observations, stdout: "", millis: 1 };
}

it("asks before it starts, and then does what was wanted", async () => {
  const { session, engine, node, start } = open();
  session.run();
  expect(engine.store.getState().kind).toBe("asking");
  expect(node.runs).toEqual([]);
  await start();
  await settled();
  expect(node.runs).toHaveLength(1);
});

it("forgets what was wanted where somebody would rather not", async () => {
  const { session, node, start } = open();
  session.run();
  session.stop();
  await start();
  await settled();
  expect(node.runs).toEqual([]);
});

it("judges each case as it is reported, the hidden ones in a batch of their own", async () => {
  const { session, node, start, state, report } = open();
  await start();
  session.submit();
  await settled();
  const { visible, hidden } = session.cases;
  const [first, second] = visible;
  if (first === undefined || second === undefined) throw new Error("Two visible cases are needed");
  report(first.id, rightReport(first));
  expect(verdictOf(state(), first.id)).toBe("passed");
  expect(verdictOf(state(), second.id)).toBe("running");
  report(second.id, { kind: "timedOut", stdout: "", where: "case" });
  expect(verdictOf(state(), second.id)).toBe("timeLimit");
  for (const each of visible.slice(2)) report(each.id, rightReport(each));
  await node.end({ kind: "exited", code: 0 });
  await settled();

  expect(node.runs).toHaveLength(2);
  for (const each of hidden) report(each.id, rightReport(each));
  await node.end({ kind: "exited", code: 0 });
  await settled();
  expect(state().judged.result).toBe(
    `Visible ${visible.length - 1} of ${visible.length} passed, hidden ${hidden.length} of ${hidden.length} passed`,
  );
});

it("puts no expected value into the container", async () => {
  const { session, node, start } = open();
  await start();
  session.run();
  await settled();
  const mounted = JSON.stringify(node.mounted);
  expect(mounted).toContain("one");
  expect(mounted).not.toContain("expected");
});

it("shows what programs print, without the report", async () => {
  const { session, node, start, state, report } = open();
  await start();
  session.run();
  await settled();
  const [first] = session.cases.visible;
  node.print("printed\n");
  report(first?.id ?? "", { kind: "timedOut", stdout: "", where: "case" });
  expect(state().terminal).toBe("printed\n");
});

it("says that a case was not graded where the runner ended without a word of it", async () => {
  const { session, node, start, state } = open();
  await start();
  session.run();
  await settled();
  await node.end({ kind: "exited", code: 1 });
  await settled();
  expect(verdictOf(state(), "visible-1")).toBe("notGraded");
  expect(state().judged.result).toContain("not graded");
});

it("ends what runs when it is stopped, and runs again", async () => {
  const { session, node, start, state } = open();
  await start();
  session.run();
  await settled();
  session.stop();
  await settled();
  expect(node.runs[0]?.options.signal.aborted).toBe(true);
  expect(verdictOf(state(), "visible-1")).toBe("notRun");
  expect(state().judged.result).toBe("Stopped");
  session.run();
  await settled();
  expect(node.runs).toHaveLength(2);
});

it("gives Node up where it no longer answers, and says so", async () => {
  const { session, node, start, state, engine } = open();
  await start();
  session.run();
  await settled();
  await node.fail(new NodeLost());
  await settled();
  expect(engine.store.getState()).toEqual({ kind: "lost" });
  expect(state().judged.broken?.message).toBe("Node was lost while it ran");
  expect(state().judged.cases.get("visible-1")).toBeUndefined();
});

it("hands the container's own trouble on in words", async () => {
  const { session, node, start, state } = open();
  await start();
  session.run();
  await settled();
  await node.fail(new Error("ENOSPC"));
  await settled();
  expect(state().judged.broken?.message).toBe("Node’s container failed: ENOSPC");
});

it("installs packages once for each machine, and says where that fails", async () => {
  const exercise = { ...theExercise(), packages: { "left-over": "1.0.0" } };
  const { session, node, start, state } = open({ exercise });
  await start();
  session.run();
  await settled();
  expect(node.runs[0]?.command.program).toBe("npm");
  expect(state().isInstalling).toBe(true);
  node.print("npm error network\n");
  await node.end({ kind: "exited", code: 1 });
  await settled();
  expect(state()).toMatchObject({ isInstalling: false, terminal: "npm error network\n" });
  expect(state().judged.broken?.message).toBe("npm could not install left-over: it ended with exit code 1");

  session.run();
  await settled();
  await node.end({ kind: "exited", code: 0 });
  await settled();
  expect(node.runs.at(-1)?.command.program).toBe("node");
  await node.end({ kind: "exited", code: 0 });
  await settled();
  session.run();
  await settled();
  expect(node.runs.filter(({ command }) => command.program === "npm")).toHaveLength(2);
});

it("keeps every file in one draft, and reads it back", async () => {
  const { session, saved, state } = open();
  session.edit(path, "mine");
  expect(state().files[path]).toBe("mine");
  const draft = saved.at(-1);
  expect(open({ ...(draft && { draft }) }).state().files[path]).toBe("mine");
});

it("reads a damaged draft as none", () => {
  const starting = open().state().files;
  for (const javascript of ["{", "[1]", '{"line-stream.mjs":1}', "null"]) {
    const draft: Draft = {
      sources: { javascript },
      ownCases: [],
      language: "javascript",
      javascriptEngine: "browser",
      solved: [],
    };
    expect(open({ draft }).state().files).toEqual(starting);
  }
});

it("resets all files, and takes that back", () => {
  const { session, state } = open();
  const starting = state().files;
  session.edit(path, "mine");
  session.resetCode();
  expect(state().files).toEqual(starting);
  session.undoReset();
  expect(state().files[path]).toBe("mine");
});

it("changes no file that is given", () => {
  const { session, state } = open();
  session.show("package.json");
  session.edit("package.json", "{}");
  expect(Object.keys(state().files)).toEqual([path]);
  expect(state().shown).toBe("package.json");
  session.closeTab("package.json");
  expect(state()).toMatchObject({ shown: path, tabs: [path] });
  session.closeTab(path);
  expect(state().tabs).toEqual([path]);
  session.show("nowhere.js");
  expect(state().shown).toBe(path);
});

it("lets somebody choose between two tabs' versions", async () => {
  const { session, state, answerSavesBy, saved } = open();
  const other = open();
  other.session.edit(path, "theirs");
  const [theirs] = other.saved;
  if (theirs === undefined) throw new Error("Nothing was saved");
  answerSavesBy({ kind: "other", draft: theirs });
  session.edit(path, "mine");
  await settled();
  expect(state().otherDraft).toEqual(theirs);
  answerSavesBy({ kind: "kept" });
  session.takeOther();
  expect(state()).toMatchObject({ otherDraft: undefined, files: { [path]: "theirs" } });
  session.undoReset();
  expect(state().files[path]).toBe("mine");
  expect(saved.length).toBeGreaterThan(1);
});

it("remembers that every case was passed", async () => {
  const { session, node, start, saved, report } = open();
  await start();
  session.submit();
  await settled();
  for (const batch of [session.cases.visible, session.cases.hidden]) {
    for (const each of batch) report(each.id, rightReport(each));
    await node.end({ kind: "exited", code: 0 });
    await settled();
  }
  expect(saved.at(-1)?.solved).toEqual(["javascript"]);
});
