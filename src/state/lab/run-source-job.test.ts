import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../domain/limits.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { runSourceJob } from "./run-source-job.ts";

const job = {
  engine: "pyodide",
  source: "",
  entryPoint: "check",
  cases: 1,
  limits: defaultLimits,
} as const;

function resultOf(outcome: Outcome) {
  const run: RunProgram = async (_, { onOutcome }) => {
    await Promise.resolve();
    onOutcome(0, outcome);
  };
  return runSourceJob(job, { run, author: "lab", signal: new AbortController().signal });
}

describe("what the runner in the sandbox lets through", () => {
  const interrupt = { typeName: "KeyboardInterrupt", message: "mine", frames: [] };
  const fault = { typeName: "NameError", message: "json", frames: [] };

  it.each([
    [
      "a case",
      (thrown: typeof fault): Outcome => ({
        kind: "finished",
        observations: [{ kind: "threw", thrown }],
        stdout: "",
        millis: 1,
      }),
    ],
    ["the top level", (thrown: typeof fault): Outcome => ({ kind: "crashed", thrown, stdout: "" })],
  ])(
    "fails the program in %s where it is an interrupt, which no clock has sent, and else grades nothing",
    async (_, thrownIn) => {
      expect(await resultOf(thrownIn(interrupt))).toEqual({
        kind: "failed",
        because: "KeyboardInterrupt: mine",
        firstFailing: 0,
      });
      expect(await resultOf(thrownIn(fault))).toEqual({ kind: "notGraded", because: "NameError: json" });
    },
  );
});
