import { afterEach, describe, expect, it } from "vitest";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import type { Found } from "../../domain/teach/grading/found.ts";
import type { GradedWorks } from "../../domain/teach/grading/graded-work.ts";
import { unsealed } from "../../domain/teach/hand-in.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { valueOf } from "../../domain/testing/values.ts";
import { speak } from "../../messages/say.ts";
import { spanish } from "../../messages/spanish.ts";
import type { ProgramRun, RunProgram } from "../../protocol/run-program.ts";
import { settled } from "../testing/held-store.ts";
import { returning } from "../testing/held-sandbox.ts";
import { createGradingSession, type GradingPlan, openSubmissions } from "./grading-session.ts";

const sums = compileAuthored(authoredSums, "sums").exercise;
if (sums === undefined) throw new Error("The fixture has changed");

const plan: GradingPlan = {
  id: "set",
  title: "Week 3",
  due: "2026-03-10T12:00:00Z",
  items: [{ title: "Sums", points: 3 }],
  sealed: 0,
  open: async (index) =>
    index === 0
      ? { kind: "open", exercise: sums, fingerprint: "sums-1" }
      : { kind: "impossible", problem: `The assignment has no exercise ${index + 1}.` },
};

interface Given {
  readonly receipt: string;
  readonly student?: string;
  /** What the stand-in for a sandbox answers is in it. */
  readonly program?: string;
  readonly exercise?: string;
  readonly index?: number;
  readonly seal?: "whole" | "broken";
  readonly works?: GradedWorks;
}

function found({
  receipt,
  student = receipt,
  program = "right",
  seal = "whole",
  works,
  ...place
}: Given): Found {
  const { exercise = "sums-1", index = 0 } = place;
  const work = { index, exercise, language: "python" as const, program };
  const handIn = unsealed({ assignment: "set", student, at: "2026-03-01T12:00:00Z", work: [work] });
  return { kind: "handIn", received: { receipt, source: `${receipt}.json`, handIn, seal }, works };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void> {
  yield* items;
}

/** A sandbox in which “right” gives the right answers and anything else gives 0; `hold` makes it wait. */
function scriptedSandbox() {
  const runs: ProgramRun[] = [];
  let held: Promise<void> = Promise.resolve();
  let release = () => {};
  const run: RunProgram = async (program, { signal, onOutcome }) => {
    runs.push(program);
    await held;
    if (signal.aborted || program.source === "gone") {
      if (program.source === "gone") throw new Error("There is no sandbox");
      return;
    }
    for (const [index, text] of program.cases.entries())
      onOutcome(index, returning(valueOf(program.source === "right" ? sumIn(text) : 0)));
  };
  return {
    run,
    runs,
    hold: () => {
      held = new Promise((resolve) => (release = resolve));
    },
    release: () => release(),
  };
}

/** Of the even numbers in a case's wire text. */
function sumIn(text: string): number {
  const numbers = Array.from(text.matchAll(/-?\d+/g), ([digits]) => Number(digits));
  return numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0);
}

function open(before: { readonly results?: ReadonlyMap<string, GradedWorks> } = {}) {
  const sandbox = scriptedSandbox();
  const kept = { received: 0, results: new Map<string, GradedWorks>() };
  const session = createGradingSession(
    {
      run: sandbox.run,
      nowMillis: () => 0,
      workers: 2,
      keep: {
        received: async (received) => {
          kept.received += received.length;
          return true;
        },
        results: async (results) => {
          for (const [receipt, works] of results) kept.results.set(receipt, works);
          return true;
        },
        choices: async () => true,
      },
    },
    { plan, ...before },
  );
  const passedOf = (receipt: string) => {
    const work = Object.values(session.store.getState().results.get(receipt) ?? {})[0];
    return work?.kind === "graded" ? work.cases.map(({ verdict }) => verdict).join(" ") : work?.because;
  };
  return { ...session, sandbox, kept, passedOf, state: () => session.store.getState() };
}

afterEach(() => speak(undefined));

describe("grading", () => {
  it("keeps what came of it in English, whatever the page speaks: other graders read it, too", async () => {
    const given = () =>
      each([found({ receipt: "A", program: "zero" }), found({ receipt: "B", exercise: "x" })]);
    const inEnglish = open();
    await inEnglish.add(given());
    await inEnglish.start();
    speak(spanish);
    const { add, start, kept } = open();
    await add(given());
    await start();
    expect(kept.results).toEqual(inEnglish.kept.results);
  });

  it("runs every program anew, each student's by an author of its own, and keeps what came of it", async () => {
    const { add, start, sandbox, kept, passedOf, state } = open();
    await add(each([found({ receipt: "A" }), found({ receipt: "B", program: "zero" })]));
    await start();
    expect(passedOf("A")).toBe("passed passed passed");
    expect(passedOf("B")).toContain("wrongAnswer");
    expect(new Set(sandbox.runs.map(({ author }) => author))).toEqual(new Set(["grade A", "grade B"]));
    // Visible and hidden tests are two batches, and nothing that is expected goes along.
    expect(sandbox.runs.map(({ cases }) => cases.length).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
    expect(JSON.stringify(sandbox.runs)).not.toContain("expected");
    expect(state().running).toMatchObject({ kind: "finished", done: 2 });
    expect([kept.received, kept.results.size]).toEqual([2, 2]);
  });

  it("refuses what was written for another exercise or version, and grades the rest", async () => {
    const { add, start, passedOf } = open();
    await add(
      each([
        found({ receipt: "A", exercise: "sums-2" }),
        found({ receipt: "B", index: 7 }),
        found({ receipt: "C" }),
      ]),
    );
    await start();
    expect(passedOf("A")).toContain("for another version of it");
    expect(passedOf("B")).toBe("The assignment has no exercise 8.");
    expect(passedOf("C")).toBe("passed passed passed");
  });

  it("leaves edited ones out until somebody wants them graded all the same", async () => {
    const { add, start, accept, passedOf, sandbox } = open();
    await add(each([found({ receipt: "A", seal: "broken" })]));
    await start();
    expect(sandbox.runs).toEqual([]);
    accept("A", true);
    await start();
    expect(passedOf("A")).toBe("passed passed passed");
  });

  it("pauses, keeps what was graded, and goes on with the rest", async () => {
    const { add, start, pause, sandbox, state, passedOf } = open();
    await add(each(["A", "B", "C", "D"].map((receipt) => found({ receipt }))));
    sandbox.hold();
    const running = start();
    await settled();
    pause();
    sandbox.release();
    await running;
    expect(state().running).toMatchObject({ kind: "paused", total: 4 });
    expect(openSubmissions(state())).toHaveLength(4);
    await start();
    expect(["A", "B", "C", "D"].map(passedOf)).toEqual(Array(4).fill("passed passed passed"));
  });

  it("goes on after a closed tab with what has no result, or one that was not whole", async () => {
    const { add, start, sandbox } = open({
      results: new Map([
        ["A", { 0: { kind: "graded", cases: [] } }],
        [
          "B",
          {
            0: {
              kind: "graded",
              cases: [{ id: "1", category: "example", isVisible: true, verdict: "notGraded", detail: "" }],
            },
          },
        ],
      ]),
    });
    await add(each(["A", "B", "C"].map((receipt) => found({ receipt }))));
    await start();
    expect(new Set(sandbox.runs.map(({ author }) => author))).toEqual(new Set(["grade B", "grade C"]));
  });

  it("says where nothing can be run, and loses nothing of what was graded", async () => {
    const { add, start, state, passedOf } = open();
    await add(each([found({ receipt: "A" }), found({ receipt: "B", program: "gone" })]));
    await start();
    expect(state().running).toMatchObject({ kind: "failed", message: "There is no sandbox" });
    expect(passedOf("B")).toBeUndefined();
  });

  it("counts what came twice once, and lists what is no submission", async () => {
    const { add, state } = open();
    const trouble: Found = { kind: "trouble", source: "x.txt", problem: "It is none." };
    await add(each([found({ receipt: "A" }), found({ receipt: "A" }), trouble]));
    expect(state()).toMatchObject({ repeated: 1, troubles: [{ source: "x.txt" }], reading: undefined });
    expect(state().received.size).toBe(1);
  });

  it("merges another grader's file: what is new is taken, and what differs is listed and stays", async () => {
    const { add, start, state, passedOf } = open();
    await add(each([found({ receipt: "A" })]));
    await start();
    const theirs: GradedWorks = { 0: { kind: "refused", because: "Theirs." } };
    await add(each([found({ receipt: "A", works: theirs }), found({ receipt: "B", works: theirs })]));
    expect(passedOf("A")).toBe("passed passed passed");
    expect(passedOf("B")).toBe("Theirs.");
    expect(state().troubles).toMatchObject([
      { source: "A.json", problem: expect.stringContaining("0 of 0 passed there, 3 of 3 passed here") },
    ]);
  });

  it("runs all again once sealed tests were opened", async () => {
    const { add, start, unseal, state } = open();
    await add(each([found({ receipt: "A" })]));
    await start();
    unseal({ ...plan });
    expect(openSubmissions(state())).toHaveLength(1);
  });
});
