import { expect, it } from "vitest";
import { family } from "../domain/families/remove-duplicates.ts";
import { makeExercise } from "../domain/generate.ts";
import { createJudging } from "./judging.ts";
import { heldSandbox, returning } from "./testing/held-sandbox.ts";

const { visible, comparison, limits } = makeExercise(family, { seed: 10, difficulty: "easy" });

it("judges every answer, and keeps no more of them than there is room for", async () => {
  const sandbox = heldSandbox();
  const judging = createJudging({ run: sandbox.run, later: () => () => {} });
  void judging.start({
    author: "somebody",
    language: "python",
    engine: "pyodide",
    entryPoint: "unique",
    source: "large",
    comparison,
    limits,
    visible,
    own: [],
    live: false,
  });
  const item = { kind: "null" } as const;
  const large = returning({ kind: "list", items: Array.from({ length: 199_000 }, () => item) });
  for (const at of [0, 1, 2]) sandbox.answer("large", at, large);

  const states = visible.slice(0, 3).map(({ id }) => judging.store.getState().cases.get(id));
  expect(states.map((state) => state?.kind === "judged" && state.verdict.kind)).toEqual([
    "wrongAnswer",
    "wrongAnswer",
    "wrongAnswer",
  ]);
  expect(states.map((state) => state?.kind === "judged" && state.observations.length)).toEqual([1, 1, 0]);
});
