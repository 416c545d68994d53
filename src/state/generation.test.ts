import { describe, expect, it } from "vitest";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { LoadProgress, ModelReady, TokenProgress } from "../protocol/model.ts";
import { createGenerationSession, type GenerationWorld } from "./generation.ts";

const ready: ModelReady = {
  kind: "ready",
  device: "wasm",
  dtype: "q8",
  because: "no adapter",
  millis: 5,
  contextTokens: 1024,
  hasChatTemplate: true,
  fillsInTheMiddle: true,
};
type Written = Awaited<ReturnType<GenerationWorld["generate"]>>;

/** A model that loads and writes when the test says so; one call of `generate` for each prompt. */
function heldModel() {
  const loads: {
    progress: LoadProgress;
    settle: (load: Awaited<ReturnType<GenerationWorld["load"]>>) => void;
  }[] = [];
  const writings = new Map<
    string,
    { onTokens: TokenProgress; signal: AbortSignal; settle: (written: Written) => void }
  >();
  const world: GenerationWorld = {
    load: (progress) => new Promise((settle) => loads.push({ progress, settle })),
    generate: ({ prompt }, { onTokens, signal }) =>
      new Promise((settle) => writings.set(prompt, { onTokens, signal, settle })),
    extractProgram: (answer) => answer.replace(/^```\w*\n/, ""),
  };
  return {
    world,
    progress: (loadedBytes: number, totalBytes: number) =>
      loads.at(-1)?.progress({ loadedBytes, totalBytes }),
    async load(load: Awaited<ReturnType<GenerationWorld["load"]>> = ready) {
      for (const { settle } of loads.splice(0)) settle(load);
      await settled();
    },
    tokens: (prompt: string, text: string, tokens: number) =>
      writings.get(prompt)?.onTokens({ texts: [text], tokens, tokensPerSecond: 10 }),
    texts: (prompt: string, ...texts: string[]) =>
      writings.get(prompt)?.onTokens({ texts, tokens: 4, tokensPerSecond: 10 }),
    async finish(prompt: string, written: Written) {
      writings.get(prompt)?.settle(written);
      await settled();
    },
    aborted: (prompt: string) => writings.get(prompt)?.signal.aborted,
    started: () => [...writings.keys()],
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const task = (prompt: string) => ({ prompt, prefix: "```python\ndef f", maxNewTokens: 64 });
const finished = (text: string, stopped: "end" | "byUser" | "length" = "end") => ({
  kind: "finished" as const,
  samples: [{ text, tokens: text.length, stopped }],
  tokens: text.length,
  tokensPerSecond: 20,
});

describe("a generated program", () => {
  it("is loaded for, written and kept, with the device and why", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    expect(store.getState()).toEqual({ kind: "idle" });

    const done = start(task("one"));
    model.progress(3, 10);
    expect(store.getState()).toEqual({ kind: "loadingModel", loadedBytes: 3, totalBytes: 10 });
    await model.load();
    expect(store.getState()).toMatchObject({ kind: "writing", texts: ["def f"], tokens: 0 });
    model.tokens("one", "(x", 2);
    expect(store.getState()).toEqual({
      kind: "writing",
      texts: ["def f(x"],
      chosen: 0,
      tokens: 2,
      tokensPerSecond: 10,
      device: "wasm",
      dtype: "q8",
    });
    await model.finish("one", finished("(x): 1"));
    await done;

    expect(store.getState()).toEqual({
      kind: "written",
      samples: [{ source: "def f(x): 1", tokens: 6, stopped: "end", trace: [] }],
      chosen: 0,
      tokens: 6,
      tokensPerSecond: 20,
      device: "wasm",
      dtype: "q8",
      because: "no adapter",
      prefix: "```python\ndef f",
    });
  });

  it("tells the device that wrote in the end, where the first one was lost", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load({ ...ready, device: "webgpu" });
    await model.finish("one", { ...finished("(x)"), ready: { ...ready, because: "WebGPU failed" } });

    expect(store.getState()).toMatchObject({ device: "wasm", because: "WebGPU failed" });
  });

  it("keeps what was written when it is stopped", async () => {
    const model = heldModel();
    const { store, start, stop } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load();
    model.tokens("one", "(x", 2);
    stop();
    expect(model.aborted("one")).toBe(true);
    await model.finish("one", finished("(x)", "byUser"));

    expect(store.getState()).toMatchObject({
      kind: "written",
      samples: [{ source: "def f(x)", stopped: "byUser" }],
    });
  });

  it("goes back to the program before when it is stopped while the model loads", async () => {
    const model = heldModel();
    const { store, start, stop } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load();
    await model.finish("one", finished("(1)"));
    void start(task("two"));
    stop();
    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(1)" }] });
    model.progress(1, 2);
    await model.load();

    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(1)" }] });
    expect(model.started()).toEqual(["one"]);
  });

  it("goes back to the program before when it is stopped ahead of its first token", async () => {
    const model = heldModel();
    const { store, start, stop } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load();
    stop();
    await model.finish("one", finished("", "byUser"));

    expect(store.getState()).toEqual({ kind: "idle" });
  });

  it("never shows what an overtaken start still has to say", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(task("old"));
    await model.load();
    void start(task("new"));
    expect(model.aborted("old")).toBe(true);
    await model.load();
    model.tokens("new", "(new", 2);
    model.tokens("old", "(old", 9);
    expect(store.getState()).toMatchObject({ kind: "writing", texts: ["def f(new"] });
    await model.finish("new", finished("(new)"));
    await model.finish("old", finished("(old)", "byUser"));

    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(new)" }] });
  });

  it("asks the model once where two starts come while it loads", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(task("one"));
    void start(task("two"));
    await model.load();
    await model.finish("two", finished("(2)"));

    expect(model.started()).toEqual(["two"]);
    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(2)" }] });
  });

  it("says what failed and what to do, and can be started again", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load({ kind: "failed", error: new PlaygroundError("The files are gone.", "Look for them.") });
    expect(store.getState()).toEqual({
      kind: "failed",
      message: "The files are gone.",
      advice: "Look for them.",
    });
    void start(task("two"));
    await model.load();
    await model.finish("two", { kind: "failed", error: new PlaygroundError("It stopped.", "Again.") });
    expect(store.getState()).toEqual({ kind: "failed", message: "It stopped.", advice: "Again." });
  });

  it("leaves the programs of an earlier request in place, and says beside them what failed", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(task("one"));
    await model.load();
    await model.finish("one", finished("(1)"));
    const failure = { message: "It stopped.", advice: "Again." };
    void start(task("two"));
    await model.load();
    model.tokens("two", "(half", 2);
    await model.finish("two", { kind: "failed", error: new PlaygroundError("It stopped.", "Again.") });
    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(1)" }], failure });
    void start(task("three"));
    await model.load();
    await model.finish("three", finished("(3)"));
    expect(store.getState()).toMatchObject({ kind: "written", samples: [{ source: "def f(3)" }] });
    expect(store.getState()).not.toHaveProperty("failure");
  });

  it("shows a bug of ours as a failure, and never stays loading", async () => {
    const { store, start } = createGenerationSession({
      ...heldModel().world,
      load: () => Promise.reject(new TypeError("x is undefined")),
    });
    await start(task("one"));
    expect(store.getState()).toMatchObject({ kind: "failed", message: "x is undefined" });
  });
});

describe("several samples", () => {
  const two = { ...task("two"), samples: 2, sampling: { temperature: 1, topP: 1, topK: 0, seed: 7 } };
  const bothFinished: Written = {
    kind: "finished",
    samples: [
      { text: "(a)", tokens: 2, stopped: "end" },
      { text: "(b)", tokens: 3, stopped: "length" },
    ],
    tokens: 5,
    tokensPerSecond: 20,
  };

  it("are written side by side, and say what they were drawn with", async () => {
    const model = heldModel();
    const { store, start } = createGenerationSession(model.world);
    void start(two);
    await model.load();
    expect(store.getState()).toMatchObject({ kind: "writing", texts: ["def f", "def f"] });
    model.texts("two", "(a", "(");
    expect(store.getState()).toMatchObject({ texts: ["def f(a", "def f("], chosen: 0 });
    await model.finish("two", bothFinished);

    expect(store.getState()).toMatchObject({
      kind: "written",
      samples: [
        { source: "def f(a)", stopped: "end" },
        { source: "def f(b)", stopped: "length" },
      ],
      chosen: 0,
      tokens: 5,
      sampling: { seed: 7 },
    });
  });

  it("stay chosen from the first token to the last, and the next request starts at the first", async () => {
    const model = heldModel();
    const { store, start, choose } = createGenerationSession(model.world);
    choose(1);
    expect(store.getState()).toEqual({ kind: "idle" });
    void start(two);
    await model.load();
    choose(1);
    model.texts("two", "(a", "(b");
    expect(store.getState()).toMatchObject({ kind: "writing", chosen: 1 });
    await model.finish("two", bothFinished);
    expect(store.getState()).toMatchObject({ kind: "written", chosen: 1 });
    choose(2);
    expect(store.getState()).toMatchObject({ chosen: 1 });

    void start(two);
    await model.load();
    expect(store.getState()).toMatchObject({ kind: "writing", chosen: 0 });
  });

  it("are kept where some had ended before they were stopped", async () => {
    const model = heldModel();
    const { store, start, stop } = createGenerationSession(model.world);
    void start(two);
    await model.load();
    stop();
    const [first] = bothFinished.kind === "finished" ? bothFinished.samples : [];
    await model.finish("two", {
      ...bothFinished,
      samples: [first ?? { text: "", tokens: 0, stopped: "end" }, { text: "", tokens: 0, stopped: "byUser" }],
    });
    expect(store.getState()).toMatchObject({
      kind: "written",
      samples: [{ source: "def f(a)", stopped: "end" }, { stopped: "byUser" }],
    });
  });
});
