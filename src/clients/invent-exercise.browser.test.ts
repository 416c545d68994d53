import { afterAll, describe, expect, it } from "vitest";
import { type InventionStep, inventExercise, type WriteJson } from "../state/invent-exercise.ts";
import { scriptedInvention, scriptedModel, scriptedSolution } from "../state/testing/scripted-model.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

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
    expect(exercise.hidden).toHaveLength(scriptedInvention.cases.length);
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
    const flaws = scriptedInvention.flaws.map((flaw) => ({ ...flaw, ...scriptedSolution }));
    const invention = JSON.stringify({ ...scriptedInvention, flaws });
    expect(await reasonsOf(scriptedModel({ invention }))).toContain("passes every case of reversed");
  });

  it("is rejected where its cases see too little", async () => {
    const cases = Array.from({ length: 26 }, (_, at) => ({ category: "reversed", input: [[at + 90, at]] }));
    const flaws = scriptedInvention.flaws.map((flaw) => ({ ...flaw, ...upOnly, caughtBy: ["reversed"] }));
    const invention = JSON.stringify({ ...scriptedInvention, cases, flaws });
    expect(await reasonsOf(scriptedModel({ invention }))).toMatch(/notice \d+ of \d+ small mistakes/);
  });

  it.each([
    ["no JSON", "Sure! Here is an exercise:", "The answer is not JSON"],
    ["too few cases", JSON.stringify({ ...scriptedInvention, cases: [] }), "cases"],
    [
      "a type that is none",
      JSON.stringify({ ...scriptedInvention, returns: "number" }),
      "“number” is no type",
    ],
    [
      "an input that does not fit",
      JSON.stringify({ ...scriptedInvention, examples: [[[1]], [["two"]], [[3]]] }),
      "The input of visible-2 does not fit the signature",
    ],
  ])("is rejected with the reason: %s", async (_, invention, reason) => {
    expect(await reasonsOf(scriptedModel({ invention }))).toContain(reason);
  });
});
