import { expect, it } from "vitest";
import { family } from "../domain/families/remove-duplicates.ts";
import { makeExercise } from "../domain/generate.ts";
import type { JudgeRequest } from "./run-cases.ts";
import { createSamplesJudging } from "./samples-judging.ts";
import { heldSandbox, returning } from "./testing/held-sandbox.ts";

const { visible, comparison, limits } = makeExercise(family, { seed: 10, difficulty: "easy" });

const judging = (source: string): JudgeRequest => ({
  author: "model",
  language: "python",
  engine: "pyodide",
  entryPoint: undefined,
  source,
  comparison,
  limits,
  visible,
  own: [],
  live: false,
});

it("ends the round that judges old samples when new ones take their place", async () => {
  const sandbox = heldSandbox();
  const samples = createSamplesJudging({ run: sandbox.run, later: () => () => {} });
  void samples.startAll(new Map([0, 1].map((sample) => [sample, judging(`old ${sample}`)])));
  sandbox.answer("old 0", 0, returning({ kind: "null" }));

  samples.overtake();

  expect(sandbox.wasStopped("old 0")).toBe(true);
  await sandbox.end("old 0");
  expect(sandbox.programs().map(({ source }) => source)).toEqual(["old 0"]);
  expect(samples.store.getState().get(0)).toMatchObject({ phase: "judged", stale: true });
});
