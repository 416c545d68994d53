import { describe, expect, it } from "vitest";
import { family } from "../domain/families/remove-duplicates.ts";
import { makeExercise } from "../domain/generate.ts";
import type { HashQuestion } from "../domain/hashed-answer.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { valueOf } from "../domain/testing/values.ts";
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

describe("whether all has passed", () => {
  const request = {
    author: "somebody",
    language: "python",
    engine: "pyodide",
    entryPoint: "unique",
    source: "program",
    comparison,
    limits,
    visible: visible.slice(0, 1).map((each) => ({
      ...each,
      expected: [{ kind: "returns", value: valueOf([1]) }] as const,
    })),
    own: [],
    live: false,
  } as const;

  it.each([
    ["it has", returning(valueOf([1])), true],
    ["an answer is wrong", returning(valueOf([2])), false],
    ["a test could not be graded", { kind: "engineFailed", reason: "our trouble" }, false],
  ] as const)("is told where %s", async (_, outcome, allPassed) => {
    const sandbox = heldSandbox();
    const judging = createJudging({ run: sandbox.run, later: () => () => {} });
    const done = judging.start(request);
    sandbox.answer("program", 0, outcome);
    await sandbox.end("program");
    await done;
    expect(judging.store.getState()).toMatchObject({ phase: "judged", allPassed });
  });

  it("is not claimed of a run that was stopped", async () => {
    const sandbox = heldSandbox();
    const judging = createJudging({ run: sandbox.run, later: () => () => {} });
    const first = judging.start(request);
    sandbox.answer("program", 0, returning(valueOf([1])));
    await sandbox.end("program");
    await first;
    void judging.start(request);
    judging.stop();
    expect(judging.store.getState()).toMatchObject({ result: "Stopped", allPassed: false });
  });
});

describe("a case that expects a hash", () => {
  const answer = { salt: "", place: 0, rounds: 1, digests: { python: "[i1]" } };
  const expected = [{ kind: "hashed", answer }] as const;
  const hidden = visible.slice(0, 2).map((each, at) => ({ ...each, id: `hidden-${at + 1}`, expected }));
  const request = {
    author: "somebody",
    language: "python",
    engine: "pyodide",
    entryPoint: "unique",
    source: "program",
    comparison,
    limits,
    visible: [],
    own: [],
    hidden,
    live: false,
  } as const;

  it("is judged when its hash has been worked out, and the run ends only then", async () => {
    const sandbox = heldSandbox();
    let say: ((isRight: boolean) => void) | undefined;
    const matchesHash = (question: HashQuestion) =>
      question.text === "[i1]"
        ? new Promise<boolean>((settle) => {
            say = settle;
          })
        : Promise.resolve(false);
    const judging = createJudging({ run: sandbox.run, later: () => () => {}, matchesHash });
    const kinds = () =>
      hidden.map(({ id }) => {
        const state = judging.store.getState().cases.get(id);
        return state?.kind === "judged" ? state.verdict.kind : state?.kind;
      });
    const done = judging.start(request);
    await sandbox.end("program");
    sandbox.answer("program", 0, returning(valueOf([1])));
    sandbox.answer("program", 1, returning(valueOf([2])));
    await sandbox.end("program");
    expect(kinds()).toEqual(["running", "wrongAnswer"]);
    expect(judging.store.getState().phase).toBe("judging");
    say?.(true);
    await done;
    expect(kinds()).toEqual(["passed", "wrongAnswer"]);
    expect(judging.store.getState().result).toBe("Visible 0 of 0 passed, hidden 1 of 2 passed");
  });

  it("says what is missing where the page has no cryptography", async () => {
    const sandbox = heldSandbox();
    const error = new PlaygroundError("No cryptography here", "Open it over https.");
    const matchesHash = () => Promise.reject(error);
    const judging = createJudging({ run: sandbox.run, later: () => () => {}, matchesHash });
    const done = judging.start(request);
    await sandbox.end("program");
    sandbox.answer("program", 0, returning(valueOf([1])));
    await sandbox.end("program");
    await done;
    expect(judging.store.getState().broken).toEqual({
      message: "No cryptography here",
      advice: "Open it over https.",
    });
  });
});
