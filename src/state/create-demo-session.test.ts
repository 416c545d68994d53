import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Demo } from "../domain/demo.ts";
import { demo as secondLargest } from "../domain/demos/second-largest.ts";
import { formatStep } from "../domain/format-step.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { createDemoSession } from "./create-demo-session.ts";
import { heldSandbox, heldTime, returning } from "./testing/held-sandbox.ts";

function open() {
  const sandbox = heldSandbox();
  const { signature, comparison, examples, edges } = secondLargest.body;
  const body = { signature, comparison, examples, edges, inputs: {}, oracle: () => 6 };
  const demo: Demo<unknown> = { ...secondLargest, body };
  const session = createDemoSession({ run: sandbox.run, later: heldTime().later }, demo);
  const six = returning({ kind: "int", value: 6n });
  async function answerAll(source: string) {
    for (const batch of [session.cases.visible, session.cases.hidden]) {
      for (const at of batch.keys()) sandbox.answer(source, at, six);
      await sandbox.end(source);
    }
  }
  return { session, sandbox, answerAll, state: session.store.getState };
}

it("runs a program on the visible cases, then quietly on the hidden ones", async () => {
  const { session, sandbox, answerAll, state } = open();
  session.run("plausible");
  await answerAll(secondLargest.program);
  expect(sandbox.programs()).toMatchObject([
    { engine: "pyodide", entryPoint: "second_largest", quiet: false },
    { engine: "pyodide", entryPoint: "second_largest", quiet: true },
  ]);
  const { visible, hidden } = session.cases;
  expect(state().judged.plausible.result).toBe(
    `Visible ${visible.length} of ${visible.length} passed, hidden ${hidden.length} of ${hidden.length} passed`,
  );
});

it("keeps what came of one program while the other runs, and shows the newer", async () => {
  const { session, sandbox, answerAll, state } = open();
  session.run("plausible");
  await answerAll(secondLargest.program);
  session.run("mended");
  expect(state().shown).toBe("mended");
  expect(state().judged.plausible.phase).toBe("judged");
  const [author, other] = [sandbox.programs().at(0)?.author, sandbox.programs().at(-1)?.author];
  expect(author).not.toBe(other);
  session.show("plausible");
  expect(state().shown).toBe("plausible");
});

it("stops the program that runs when the other is started", () => {
  const { session, sandbox } = open();
  session.run("plausible");
  session.run("mended");
  expect(sandbox.wasStopped(secondLargest.program)).toBe(true);
  expect(sandbox.wasStopped(secondLargest.mended)).toBe(false);
});

it("says what could not be run, and runs again", async () => {
  const { session, sandbox, state } = open();
  session.run("plausible");
  await sandbox.fail(secondLargest.program, new PlaygroundError("No sandbox", "Reload."));
  expect(state().judged.plausible.broken).toEqual({ message: "No sandbox", advice: "Reload." });
  session.run("plausible");
  expect(state().judged.plausible.broken).toBeUndefined();
});

it("searches for a smaller input than the cases have, with the demo's own arbitraries", async () => {
  const { session, state } = searchable(7n);
  session.search();
  expect(state().search).toMatchObject({ kind: "searching" });
  await vi.waitFor(() => expect(state().search.kind).toBe("found"));
  const { search } = state();
  const found = search.kind === "found" ? search.counterexample.judged.testCase.steps.python : [];
  expect(found.map((step) => formatStep(step, "python"))).toEqual(["second_largest([])"]);
});

it("says how many inputs it has tried where no other fails", async () => {
  const { session, state } = searchable(6n);
  session.search();
  await vi.waitFor(() => expect(state().search.kind).toBe("none"));
  expect(state().search).toMatchObject({ stopped: false });
});

/** A sandbox in which every program answers every case with this number at once, where 6 is right. */
function searchable(answer: bigint) {
  const { signature, comparison, examples, edges } = secondLargest.body;
  const inputs = { typical: fc.tuple(fc.array(fc.integer(), { maxLength: 4 })) };
  const body = { signature, comparison, examples, edges, inputs, oracle: () => 6 };
  const run: RunProgram = ({ cases }, { onOutcome }) => {
    for (const at of cases.keys()) onOutcome(at, returning({ kind: "int", value: answer }));
    return Promise.resolve();
  };
  const session = createDemoSession({ run, later: heldTime().later }, { ...secondLargest, body });
  return { session, state: session.store.getState };
}
