import { expect, it } from "vitest";
import { family } from "../domain/families/remove-duplicates.ts";
import { makeExercise } from "../domain/generate.ts";
import { valueOf } from "../domain/testing/values.ts";
import { runAllCases } from "./run-all-cases.ts";
import { heldSandbox, returning } from "./testing/held-sandbox.ts";

const exercise = makeExercise(family, { seed: 10, difficulty: "easy" });
const answer = { salt: "", place: 0, rounds: 1, digests: { python: "[i1]" } };

it("gives what was judged where it is stopped while hashes are worked out", async () => {
  const sandbox = heldSandbox();
  const stop = new AbortController();
  const [first, second] = exercise.visible;
  if (first === undefined || second === undefined) throw new Error("The exercise shows too few tests");
  const judged = runAllCases({
    run: sandbox.run,
    exercise,
    cases: [first, { ...second, expected: [{ kind: "hashed", answer }] }],
    source: "program",
    language: "python",
    author: "somebody",
    signal: stop.signal,
    matchesHash: async (_, signal) => {
      await new Promise<void>((go) => signal.addEventListener("abort", () => go()));
      throw new DOMException("Stopped", "AbortError");
    },
  });
  sandbox.answer("program", 0, returning(valueOf([1])));
  sandbox.answer("program", 1, returning(valueOf([1])));
  await sandbox.end("program");
  stop.abort();
  expect((await judged).map(({ testCase }) => testCase)).toEqual([first]);
});
