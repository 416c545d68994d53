import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { withAnswer } from "../../domain/teach/authored-exercise.ts";
import { heldTime } from "../testing/held-sandbox.ts";
import { createCaseTools } from "./case-tools.ts";
import { createTeachSession } from "./teach-session.ts";
import { nativeSandbox } from "./testing/native-sandbox.ts";
import { whatRuns } from "./what-runs.ts";

const reference =
  "function sumEven(numbers) {\n  return numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0);\n}\n";
const sums: AuthoredExercise = {
  ...authoredSums,
  languages: ["javascript"],
  reference: { python: "", javascript: reference },
};

/** A form with what runs in it; programs run at once unless they are held. */
function open({ live = true, start = sums } = {}) {
  const native = nativeSandbox();
  const time = heldTime();
  let opening = Promise.resolve();
  let letGo = () => {};
  const run: typeof native.run = async (program, options) => {
    await opening;
    await native.run(program, options);
  };
  const session = createTeachSession({ run, keep: async () => true, later: time.later, live }, start);
  const tools = createCaseTools({ run, session, later: time.later, live });
  const authored = () => session.store.getState().authored;
  return {
    session,
    tools,
    sources: native.sources,
    hold: () => {
      opening = new Promise((done) => (letGo = done));
    },
    release: () => letGo(),
    edit: (change: Partial<AuthoredExercise>) => session.edit({ ...authored(), ...change }, "any"),
    authored,
    strength: () => tools.strength.store.getState(),
    /** Until the references have run, and then `millis` more. */
    rest: async (millis: number) => {
      await time.pass(1200);
      await turns();
      await time.pass(millis);
      await turns();
    },
    pass: (millis: number) => time.pass(millis),
  };
}

const turns = () => new Promise((done) => setTimeout(done, 0));

describe("the strength of an exercise that is written", () => {
  it("is measured by itself some seconds after its references passed, and once", async () => {
    const { edit, rest, strength, sources, authored } = open();
    edit({ hints: [] });
    await rest(2999);
    expect(strength().kind).toBe("none");
    await rest(1);
    expect(strength()).toMatchObject({ kind: "found", of: whatRuns(authored()), stopped: false });
    const before = sources.length;
    edit({ title: "Another title" });
    await rest(60_000);
    expect(sources).toHaveLength(before);
  });

  it("waits as long as somebody types, whatever it is", async () => {
    const { edit, rest, pass, strength } = open();
    edit({ hints: [] });
    await rest(2000);
    edit({ title: "A" });
    await pass(2000);
    edit({ title: "AB" });
    await pass(2000);
    expect(strength().kind).toBe("none");
    await rest(3000);
    expect(strength().kind).toBe("found");
  });

  it("is measured only when it is asked for where nothing runs by itself", async () => {
    const { edit, rest, session, strength, tools } = open({ live: false });
    edit({ hints: [] });
    await session.checkReferences();
    await rest(60_000);
    expect(strength().kind).toBe("none");
    await tools.strength.measure(session.store.getState());
    expect(strength().kind).toBe("found");
  });

  it("is not measured by itself where something is missing, or a reference fails", async () => {
    const unfinished = open();
    unfinished.edit({ title: "" });
    await unfinished.rest(60_000);
    expect(unfinished.strength().kind).toBe("none");
    const failing = open();
    failing.edit({ cases: sums.cases.map((each) => withAnswer(each, { expected: "7" })) });
    await failing.rest(60_000);
    expect(failing.strength().kind).toBe("none");
  });

  it("gives way to the next change, and leaves what was known", async () => {
    const { edit, rest, hold, release, strength, authored } = open();
    edit({ hints: [] });
    await rest(3000);
    const known = strength();
    const first = authored().cases;
    edit({ cases: first.slice(0, 2) });
    await rest(0);
    hold();
    await rest(3000);
    expect(strength()).toMatchObject({ kind: "running", before: { of: whatRuns(sums) } });
    edit({ cases: first.slice(0, 1) });
    expect(strength()).toEqual(known);
    release();
    await rest(3000);
    expect(strength()).toMatchObject({ kind: "found", of: whatRuns(authored()), stopped: false });
  });

  it("gives way to tests that are generated, and is measured when they are there", async () => {
    const { edit, rest, hold, release, strength, session, tools } = open();
    edit({ hints: [] });
    await rest(0);
    hold();
    await rest(3000);
    expect(strength().kind).toBe("running");
    const generating = tools.generate(
      session.store.getState(),
      { kinds: ["negative"], perKind: 1, seed: 1, language: "javascript" },
      { signal: new AbortController().signal, onProgress: () => undefined },
    );
    await rest(60_000);
    expect(strength().kind).toBe("none");
    release();
    expect((await generating).cases).toHaveLength(1);
    await rest(3000);
    expect(strength().kind).toBe("found");
  });

  it("is not measured again after somebody has stopped it", async () => {
    const { edit, rest, hold, release, strength, tools } = open();
    edit({ hints: [] });
    await rest(0);
    hold();
    await rest(3000);
    tools.strength.stop();
    release();
    await rest(60_000);
    expect(strength()).toMatchObject({ kind: "found", stopped: true });
  });
});
