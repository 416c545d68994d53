import { describe, expect, it } from "vitest";
import { type AuthoredExercise, withAnswer } from "../../domain/teach/authored-exercise.ts";
import { addCase } from "../../domain/teach/edit-authored.ts";
import { authoredErrors } from "../../domain/teach/testing/authored-errors.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { valueOf } from "../../domain/testing/values.ts";
import { heldSandbox, heldTime, raising, returning } from "../testing/held-sandbox.ts";
import { createTeachSession } from "./teach-session.ts";

const source = authoredSums.reference.python;

function open(change: Partial<AuthoredExercise> = {}, live = true) {
  const sandbox = heldSandbox();
  const time = heldTime();
  const kept: AuthoredExercise[] = [];
  const session = createTeachSession(
    {
      run: sandbox.run,
      keep: async (authored) => {
        kept.push(authored);
        return true;
      },
      later: time.later,
      live,
    },
    { ...authoredSums, ...change },
  );
  const { store } = session;
  return {
    ...session,
    sandbox,
    time,
    kept,
    state: () => store.getState(),
    authored: () => store.getState().authored,
  };
}

describe("writing an exercise", () => {
  it("keeps every change, and undoes what was typed into one field as one", () => {
    const { edit, undo, authored, kept, state } = open();
    edit({ ...authored(), title: "A" }, "title");
    edit({ ...authored(), title: "AB" }, "title");
    edit(addCase(authored()), "add case");
    expect(kept.map(({ title, cases }) => [title, cases.length])).toEqual([
      ["A", 3],
      ["AB", 3],
      ["AB", 4],
    ]);
    undo();
    expect(authored()).toMatchObject({ title: "AB", cases: { length: 3 } });
    undo();
    expect(authored()).toEqual(authoredSums);
    expect(state().canUndo).toBe(false);
    undo();
    expect(authored()).toEqual(authoredSums);
  });

  it("brings back what another exercise has replaced", () => {
    const { replace, undo, authored } = open();
    replace({ ...authoredSums, title: "Another" });
    undo();
    expect(authored()).toEqual(authoredSums);
  });

  it("says where the browser did not keep a change", async () => {
    const session = createTeachSession(
      { run: heldSandbox().run, keep: async () => false, later: heldTime().later, live: false },
      authoredSums,
    );
    session.edit({ ...authoredSums, title: "A" }, "title");
    await Promise.resolve();
    expect(session.store.getState().kept).toBe(false);
  });
});

describe("the reference", () => {
  it("runs after a pause on what was changed, and is judged by the cases", async () => {
    const { edit, authored, sandbox, time, state } = open();
    edit({ ...authored(), cases: authored().cases.toReversed() }, "order");
    await time.pass(1200);
    expect(state().references.python.kind).toBe("running");
    sandbox.answer(source, 0, returning(valueOf(-2)));
    sandbox.answer(source, 2, returning(valueOf(7)));
    sandbox.answer(source, 1, returning(valueOf(0)));
    await sandbox.end(source);
    expect(state().references.python).toMatchObject({
      kind: "ran",
      answers: [
        { index: 0, verdict: { kind: "passed" }, given: "-2" },
        { index: 1, verdict: { kind: "passed" } },
        { index: 2, verdict: { kind: "wrongAnswer" }, given: "7" },
      ],
    });
  });

  it.each([
    ["it was not touched", () => {}, true],
    [
      "it came from somebody else",
      (s: ReturnType<typeof open>) => s.replace({ ...authoredSums, title: "B" }),
      true,
    ],
    [
      "running by itself is off",
      (s: ReturnType<typeof open>) => s.edit({ ...authoredSums, title: "B" }, "title"),
      false,
    ],
  ])("never runs by itself where %s", async (_, change, live) => {
    const session = open({}, live);
    change(session);
    await session.time.pass(60_000);
    expect(session.sandbox.programs()).toEqual([]);
  });

  it("is not run again for a word of the statement, and is for a new case", async () => {
    const { edit, authored, sandbox, time, checkReferences, state } = open();
    void checkReferences();
    await sandbox.end(source);
    edit({ ...authored(), statement: "Other words" }, "statement");
    await time.pass(1200);
    expect(sandbox.programs().length).toBe(1);
    expect(state().references.python.kind).toBe("ran");
    edit(addCase(authored()), "add");
    expect(state().references.python.kind).toBe("unknown");
    await time.pass(1200);
    expect(sandbox.programs().length).toBe(2);
  });

  it("is stopped by a change, and what it still has to say is not heard", async () => {
    const { edit, authored, sandbox, checkReferences, state } = open();
    void checkReferences();
    edit(addCase(authored()), "add");
    expect(sandbox.wasStopped(source)).toBe(true);
    sandbox.answer(source, 0, returning(valueOf(6)));
    await sandbox.end(source);
    expect(state().references.python.kind).toBe("unknown");
  });

  it("says why it could not be run", async () => {
    const { sandbox, checkReferences, state } = open();
    void checkReferences();
    await sandbox.fail(source, new Error("No sandbox here"));
    expect(state().references.python).toEqual({ kind: "failed", message: "No sandbox here" });
  });
});

describe("filling in from the reference", () => {
  const blank = authoredSums.cases.map((each) => ({ ...each, expected: "" }));

  it("writes what it gives where nothing is expected yet, and leaves the rest", async () => {
    const { fillIn, sandbox, authored, state, undo } = open({
      cases: blank.map((each, at) => (at === 0 ? { ...each, expected: "5" } : each)),
    });
    void fillIn();
    sandbox.answer(source, 0, returning(valueOf(6)));
    sandbox.answer(source, 1, returning(valueOf(0)));
    sandbox.answer(source, 2, returning({ kind: "opaque", typeName: "generator" }));
    await sandbox.end(source);
    expect(authored().cases.map(({ expected }) => expected)).toEqual(["5", "0", ""]);
    expect(state().said).toBe(
      "1 expected value filled in from the Python reference; 1 is still empty: the reference gave no answer that could stand there.",
    );
    undo();
    expect(authored().cases.map(({ expected }) => expected)).toEqual(["5", "", ""]);
  });

  it("takes JavaScript's number for an int where an int is declared", async () => {
    const program = "const sumEven = () => 3;";
    const { fillIn, sandbox, authored } = open({
      cases: blank.slice(0, 1),
      languages: ["javascript"],
      reference: { python: "", javascript: program },
    });
    void fillIn();
    sandbox.answer(program, 0, returning({ kind: "float", value: 3 }));
    await sandbox.end(program);
    expect(authored().cases[0]?.expected).toBe("3");
  });

  it("writes what the error is called in each language, where the reference raises one", async () => {
    const { python, javascript } = authoredErrors.reference;
    const { fillIn, sandbox, authored, state } = open({
      ...authoredErrors,
      cases: authoredErrors.cases.map((each) => withAnswer(each, { expected: "" })),
    });
    void fillIn();
    sandbox.answer(python, 0, returning(valueOf(3)));
    sandbox.answer(python, 1, raising("ValueError"));
    sandbox.answer(python, 2, raising("ValueError"));
    await sandbox.end(python);
    sandbox.answer(javascript, 0, returning({ kind: "float", value: 3 }));
    sandbox.answer(javascript, 1, raising("RangeError"));
    await sandbox.end(javascript);
    expect(authored().cases.map(({ expected, raises }) => ({ expected, raises }))).toEqual([
      { expected: "3", raises: undefined },
      { expected: "", raises: { python: "ValueError", javascript: "RangeError" } },
      { expected: "", raises: { python: "ValueError", javascript: "" } },
    ]);
    expect(state().said).toBe(
      "1 expected value filled in from the Python reference. 2 tests expect the errors that the reference raises: see that they are meant.",
    );
  });

  it("leaves an error that is expected as it is", async () => {
    const { python } = authoredErrors.reference;
    const { fillIn, sandbox, authored, state } = open(authoredErrors);
    void fillIn();
    sandbox.answer(python, 0, returning(valueOf(3)));
    sandbox.answer(python, 1, raising("KeyError"));
    await sandbox.end(python);
    expect(authored()).toEqual(authoredErrors);
    expect(state().said).toBe("Every test has its expected value.");
  });

  it("says that there is no reference", async () => {
    const { fillIn, state } = open({ reference: { python: "", javascript: "" } });
    await fillIn();
    expect(state().said).toBe("There is no reference to run yet.");
  });
});
