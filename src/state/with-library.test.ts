import { expect, it } from "vitest";
import type { Outcome } from "../domain/outcome.ts";
import { defaultLimits } from "../domain/limits.ts";
import type { ProgramRun } from "../protocol/run-program.ts";
import { withLibrary } from "./with-library.ts";

const program: ProgramRun = {
  engine: "browser",
  author: "tester",
  source: "the program",
  cases: ["[]"],
  limits: defaultLimits,
  quiet: false,
};

async function runWith(outcome: Outcome, loadLibrary = () => Promise.resolve("the library;")) {
  const sources: string[] = [];
  const outcomes: Outcome[] = [];
  const run = withLibrary((given, { onOutcome }) => {
    sources.push(given.source);
    onOutcome(0, outcome);
    return Promise.resolve();
  }, loadLibrary);
  await run(program, {
    signal: new AbortController().signal,
    onOutcome: (_, heard) => outcomes.push(heard),
  });
  return { sources, outcomes };
}

const threw = (lines: readonly number[]): Outcome => ({
  kind: "finished",
  observations: [
    {
      kind: "threw",
      thrown: {
        typeName: "Error",
        message: "no",
        frames: lines.map((line) => ({ line, functionName: "f" })),
      },
    },
  ],
  stdout: "",
  millis: 1,
});

it("puts the library before the program, on its first line", async () => {
  expect((await runWith(threw([]))).sources).toEqual(["the library;the program"]);
});

it("shows the program's own lines of an error, and none of the library's", async () => {
  expect((await runWith(threw([3, 1, 1]))).outcomes).toEqual([threw([3])]);
});

it("fails as the library's loading fails", async () => {
  const failing = runWith(threw([]), () => Promise.reject(new Error("no library")));
  await expect(failing).rejects.toThrow("no library");
});
