import { afterAll, describe, expect, it } from "vitest";
import type { JsonShape } from "../domain/json-shape/shape.ts";
import { fitsShape } from "../domain/json-shape/testing/shapes.ts";
import { type InventionStep, inventExercise, type WriteJson } from "../state/invent-exercise.ts";
import {
  scriptedFlaws,
  scriptedIdea,
  scriptedInputs,
  scriptedModel,
  scriptedSolution,
} from "../state/testing/scripted-model.ts";
import { createModelClient } from "./model.ts";
import { spawnModelWorker } from "./model-worker.ts";
import { nanoChoice } from "./testing/built-in-choice.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
const nano = createModelClient({ spawn: spawnModelWorker, choice: nanoChoice });
afterAll(() => {
  sandbox.dispose();
  nano.dispose();
});

const wish = { topic: "lists", difficulty: "easy" } as const;

async function invent(writeJson: WriteJson) {
  const steps: InventionStep["kind"][] = [];
  const end = await inventExercise(wish, 7, {
    run: sandbox.run,
    writeJson,
    signal: new AbortController().signal,
    onStep: ({ kind }) => void steps.push(kind),
  });
  return { end, steps };
}

const reasonsOf = async (writeJson: WriteJson) => {
  const { end } = await invent(writeJson);
  return end.kind === "rejected" ? end.reasons.join(" ") : "it was made";
};

const upOnly = {
  python: scriptedSolution.python.replace("abs(b - a)", "b - a"),
  javascript: scriptedSolution.javascript.replace(
    "Math.abs(numbers[i] - numbers[i - 1])",
    "numbers[i] - numbers[i - 1]",
  ),
};

describe("an exercise by a scripted stand-in model, in the real sandbox", () => {
  it("is made of its statement and cases, with the answers that its solutions agree on", async () => {
    const { end, steps } = await invent(scriptedModel());
    expect(end).toMatchObject({ kind: "made", rejected: [] });
    if (end.kind !== "made") return;
    const { exercise } = end;
    expect(exercise.hidden).toHaveLength(scriptedInputs.cases.length);
    expect(exercise.visible[0]?.expected).toMatchObject([
      { kind: "returns", value: { kind: "int", value: 5n } },
    ]);
    expect(exercise.statement.python).toContain("largest_step([1, 4, 9])");
    expect(exercise.starter.javascript).toContain("function largestStep(numbers)");
    expect([...new Set(steps)]).toEqual(["writing", "solving", "voting", "checking"]);
  });

  it("lets the majority of solutions decide", async () => {
    const { end } = await invent(scriptedModel({ solutions: [upOnly, scriptedSolution, scriptedSolution] }));
    expect(end).toMatchObject({ kind: "made", exercise: { reference: scriptedSolution } });
  });

  it("is rejected where the solutions disagree on too much", async () => {
    expect(await reasonsOf(scriptedModel({ solutions: [upOnly, scriptedSolution] }))).not.toBe("it was made");
  });

  it("is rejected where a flaw is none", async () => {
    const flaws = scriptedFlaws.flaws.map((flaw) => ({ ...flaw, ...scriptedSolution }));
    expect(await reasonsOf(scriptedModel({ flaws: JSON.stringify({ flaws }) }))).toContain(
      "passes every case of reversed",
    );
  });

  it("is rejected where its cases see too little", async () => {
    const cases = Array.from({ length: 26 }, (_, at) => ({ category: "reversed", input: [[at + 90, at]] }));
    const flaws = scriptedFlaws.flaws.map((flaw) => ({ ...flaw, ...upOnly, caughtBy: ["reversed"] }));
    const texts = {
      inputs: JSON.stringify({ ...scriptedInputs, cases }),
      flaws: JSON.stringify({ flaws }),
    };
    expect(await reasonsOf(scriptedModel(texts))).toMatch(/notice \d+ of \d+ small mistakes/);
  });

  it.each([
    ["no JSON", { idea: "Sure! Here is an exercise:" }, "The answer is not JSON"],
    ["too few cases", { inputs: JSON.stringify({ ...scriptedInputs, cases: [] }) }, "cases"],
    [
      "a type that is none",
      { idea: JSON.stringify({ ...scriptedIdea, returns: "number" }) },
      "“number” is no type",
    ],
    [
      "an input that does not fit",
      { inputs: JSON.stringify({ ...scriptedInputs, examples: [[[1]], [["two"]], [[3]]] }) },
      "The input of visible-2 does not fit the signature",
    ],
    [
      "a text that was cut",
      { idea: JSON.stringify({ ...scriptedIdea, task: "returns a thing ".repeat(19).slice(0, 300) }) },
      "was cut in the middle",
    ],
  ])("is rejected with the reason: %s", async (_, texts, reason) => {
    expect(await reasonsOf(scriptedModel(texts))).toContain(reason);
  });
});

describe("an exercise whose inputs, flaws and solutions a real model writes, too small for sense", () => {
  it("has the right form, and is rejected by the gate", async () => {
    const written: { readonly shape: JsonShape; readonly text: string }[] = [];
    const scripted = scriptedModel();
    const { end, steps } = await invent(async (request) => {
      if (request.part === "idea") return scripted(request);
      const { prompt, shape, seed, signal } = request;
      const sampling = { temperature: 0.7, topP: 0.95, topK: 0, seed };
      const answer = await nano.generate(
        { prompt, prefix: "", shape, maxNewTokens: 1_000, sampling },
        { signal },
      );
      if (answer.kind === "failed") throw answer.error;
      const text = answer.samples[0]?.text ?? "";
      written.push({ shape, text });
      return text;
    });
    expect(steps).toContain("checking");
    expect(written).toHaveLength(5);
    for (const { shape, text } of written) expect(fitsShape(JSON.parse(text), shape), text).toBe(true);
    expect(end).toMatchObject({ kind: "rejected" });
    if (end.kind === "rejected") expect(end.reasons.join(" ")).toMatch(/\d+ (?:examples|hidden cases)/);
  });
});
