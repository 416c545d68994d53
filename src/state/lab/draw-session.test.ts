import { describe, expect, it } from "vitest";
import { family as greatestCommonDivisor } from "../../domain/families/greatest-common-divisor.ts";
import { family as sumIf } from "../../domain/families/sum-if.ts";
import { makeExercise } from "../../domain/generate.ts";
import { experimentLines, readExperimentRecords } from "../../domain/lab/experiment.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import type { GenerationRequest } from "../../protocol/model.ts";
import { createDrawSession, type DrawWorld, type OwnDrawing } from "./draw-session.ts";
import { experimentOf } from "./experiment-state.ts";
import { createLabSession, type LabSession } from "./lab-session.ts";

const families = [greatestCommonDivisor, sumIf] as const;
const plan = { samples: 10, temperatures: [0.8], topPs: [1], seed: 7 };
const own: OwnDrawing = { kind: "own", exercises: 2, seed: 1, language: "python" };

function emptyLab(): LabSession {
  return createLabSession({
    run: () => Promise.reject(new Error("nothing is judged here")),
    readBytes: () => {
      throw new Error("no file is read here");
    },
    readSpans: () => {
      throw new Error("no file is read here");
    },
    textOf: () => undefined,
    readPickledText: () => Promise.reject(new Error("not asked for")),
    nowMillis: () => 0,
    workers: 2,
    loadExercise: () => Promise.reject(new Error("nothing is judged here")),
  });
}

/** A model whose samples say what they were asked with; `hold(n)` keeps its n-th answer, and those after it, until they are stopped. */
function drawing(lab = emptyLab(), change: { name?: string; failing?: boolean } = {}) {
  const asked: GenerationRequest[] = [];
  let heldFrom = Infinity;
  const world: DrawWorld = {
    families: families.map(({ meta }) => meta),
    loadExercise: ({ family, seed, difficulty }) =>
      Promise.resolve(
        family === sumIf.meta.id
          ? makeExercise(sumIf, { seed, difficulty })
          : makeExercise(greatestCommonDivisor, { seed, difficulty }),
      ),
    nowMillis: () => 0,
    model: {
      name: () => Promise.resolve(change.name ?? "small q8"),
      promptStyle: () => Promise.resolve("completion"),
      load: () =>
        Promise.resolve({
          kind: "ready",
          device: "wasm",
          dtype: "q8",
          millis: 1,
          contextTokens: 1024,
          hasChatTemplate: true,
          fillsInTheMiddle: false,
        }),
      async generate(request, { signal, onTokens }) {
        if (change.failing === true)
          return { kind: "failed", error: new PlaygroundError("The model broke", "Load it again.") };
        asked.push(request);
        onTokens({ texts: [], tokens: 1, tokensPerSecond: 30 });
        if (asked.length >= heldFrom)
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
        const samples = Array.from({ length: request.samples ?? 1 }, (_, i) => ({
          text: `(a, b):\n    return ${request.sampling?.seed ?? 0}, ${i}\n\`\`\``,
          tokens: 9,
          stopped: "end" as const,
        }));
        return { kind: "finished", samples, tokens: 9, tokensPerSecond: 30 };
      },
    },
  };
  const session = createDrawSession(lab, world);
  return {
    ...session,
    lab,
    asked,
    hold: (from: number) => (heldFrom = from),
    letGo: () => (heldFrom = Infinity),
    samples: () => lab.store.getState().samples?.items ?? [],
  };
}

const bySample = (a: { taskId: string; index: number }, b: { taskId: string; index: number }) =>
  a.taskId < b.taskId ? -1 : a.taskId > b.taskId ? 1 : a.index - b.index;

describe("drawing samples", () => {
  it("makes problems of Edgecase's exercises, and programs of what the model writes for them", async () => {
    const given = drawing();
    await given.start(plan, own);
    expect(
      given.lab.store
        .getState()
        .problems?.items.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["greatest-common-divisor/easy/1/python", "sum-if/easy/1/python"]);
    expect(given.samples()).toHaveLength(20);
    expect(given.samples().find(({ taskId }) => taskId.startsWith("greatest"))).toMatchObject({
      index: 0,
      kind: "program",
      text: expect.stringMatching(/^def gcd\(a, b\):\n {4}return \d+, 0\n$/),
      settings: { model: "small q8", temperature: 0.8, topP: 1 },
    });
    expect(given.asked.map(({ samples }) => samples)).toEqual([8, 8, 2, 2]);
    expect(given.store.getState()).toMatchObject({ kind: "finished", samples: 20 });
  });

  it("can be kept and opened again, whatever else was typed with the plan", async () => {
    const given = drawing();
    const withMore = { ...plan, exercises: 2 };
    await given.start(withMore, own);
    const experiment = experimentOf(given.lab.store.getState());
    const [head = "", ...records] = [...experimentLines(experiment)];
    const opened = readExperimentRecords(
      JSON.parse(head),
      records.map((line): unknown => JSON.parse(line)),
    );
    expect(opened).toEqual(experiment);
  });

  it("draws the same for the same seed, and other samples for another", async () => {
    const [first, second, other] = [drawing(), drawing(), drawing()];
    await first.start(plan, own);
    await second.start(plan, own);
    await other.start({ ...plan, seed: 8 }, own);
    expect(second.samples()).toEqual(first.samples());
    expect(other.samples()).not.toEqual(first.samples());
  });

  it("keeps whole batches when it is paused, and ends with the same as if it never had been", async () => {
    const whole = drawing();
    await whole.start(plan, own);
    const given = drawing();
    given.hold(3);
    const started = given.start(plan, own);
    await expect.poll(() => given.asked.length).toBe(3);
    expect(given.store.getState()).toMatchObject({
      kind: "drawing",
      done: 16,
      total: 20,
      tokensPerSecond: 30,
    });
    given.pause();
    await started;
    expect(given.store.getState()).toEqual({ kind: "idle" });
    expect(given.samples()).toHaveLength(16);
    given.letGo();
    await given.resume();
    expect(given.samples().toSorted(bySample)).toEqual(whole.samples().toSorted(bySample));
  });

  it("goes on in another page with what was kept, by the same model only", async () => {
    const lab = emptyLab();
    const first = drawing(lab);
    first.hold(1);
    const started = first.start(plan, own);
    await expect.poll(() => first.asked.length).toBe(1);
    first.pause();
    await started;
    const other = drawing(lab, { name: "large q4" });
    await other.resume();
    expect(other.store.getState()).toMatchObject({
      kind: "failed",
      message: "These samples are drawn by small q8, and now large q4 is in use",
    });
    const same = drawing(lab);
    await same.resume();
    expect(same.samples()).toHaveLength(20);
  });

  it("ends when other problems take the place of those that are drawn for", async () => {
    const given = drawing();
    given.hold(1);
    const started = given.start(plan, own);
    await expect.poll(() => given.asked.length).toBe(1);
    given.lab.replace({});
    await started;
    expect(given.store.getState()).toEqual({ kind: "idle" });
  });

  it("begins anew over what was drawn before", async () => {
    const given = drawing();
    await given.start(plan, own);
    await given.start({ ...plan, samples: 1 }, { ...own, exercises: 1 });
    expect(given.samples()).toHaveLength(1);
    expect(given.store.getState()).toMatchObject({ kind: "finished", samples: 1 });
  });

  it("says why a model did not write, and keeps what there is", async () => {
    const given = drawing(emptyLab(), { failing: true });
    await given.start(plan, own);
    expect(given.store.getState()).toEqual({
      kind: "failed",
      message: "The model broke",
      advice: "Load it again.",
    });
  });

  it("says so where no exercise is of that topic and difficulty", async () => {
    const given = drawing();
    await given.start(plan, { ...own, topic: "graphs" });
    expect(given.store.getState()).toMatchObject({
      message: "There is no exercise of that topic and difficulty",
    });
  });
});
