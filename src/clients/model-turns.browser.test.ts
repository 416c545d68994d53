import { expose } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { thrift } from "../domain/small-memory.ts";
import type {
  Completion,
  Generation,
  GenerationRequest,
  ModelChoice,
  ModelFailure,
  ModelLoad,
  ModelWorker,
  TokenProgress,
} from "../protocol/model.ts";
import { createModelClient } from "./model.ts";

const choice: ModelChoice = {
  id: "any",
  origin: { kind: "site", basePath: "/models/" },
  dtype: "q8",
  runtime: { mjs: "", wasm: "" },
};
const task: GenerationRequest = { prompt: "write", prefix: "", maxNewTokens: 9 };
const middle = { before: "a", after: "b", maxNewTokens: 9 };
const failure = (device: "webgpu" | "wasm", passing: boolean): ModelFailure => ({
  kind: "failed",
  reason: "the device was lost",
  device,
  passing,
});
const text = (written: string): Generation => ({
  kind: "finished",
  samples: [{ text: written, tokens: 1, stopped: "end" }],
  tokens: 1,
  tokensPerSecond: 1,
});
const completed = (written: string): Completion => ({
  kind: "finished",
  text: written,
  tokens: 1,
  millis: 1,
});

/** What each worker answers in turn; the last answer stays. A pending one is a promise that the test settles. */
interface Script {
  readonly loads?: readonly (ModelFailure | undefined | Promise<ModelLoad>)[];
  readonly generations?: readonly (Generation | Promise<Generation>)[];
  readonly completions?: readonly (Completion | Promise<Completion>)[];
  /** With small memory. */
  readonly sparing?: boolean;
}

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

/** A client whose workers live in this thread, and do what the script says, over all workers together. */
function scripted({ loads = [], generations = [], completions = [], sparing = false }: Script) {
  const seen: { load: ModelChoice[]; prompts: string[]; completions: string[]; stops: number } = {
    load: [],
    prompts: [],
    completions: [],
    stops: 0,
  };
  const progress: TokenProgress[] = [];
  const model: ModelWorker = {
    probe: () =>
      Promise.resolve({ webGpu: true, adapter: "a card", shaderF16: false, maxBufferBytes: 2 ** 30 }),
    load(asked) {
      const answer = loads[Math.min(seen.load.length, loads.length - 1)];
      seen.load.push(asked);
      return Promise.resolve(answer ?? ready(asked));
    },
    generate(request, onTokens) {
      const answer = generations[Math.min(seen.prompts.length, generations.length - 1)];
      seen.prompts.push(request.prompt);
      progress.push(onTokens);
      return Promise.resolve(answer ?? text("done"));
    },
    complete(request) {
      const answer = completions[Math.min(seen.completions.length, completions.length - 1)];
      seen.completions.push(request.before);
      return Promise.resolve(answer ?? completed("done"));
    },
    stop() {
      seen.stops += 1;
      return Promise.resolve();
    },
  };
  const waiting = new Set<{ millis: number; run: () => void }>();
  const client = createModelClient({
    spawn: () => inThisThread(model),
    choice,
    isSparing: () => sparing,
    after(millis, run) {
      const entry = { millis, run };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
  });
  return {
    ...client,
    seen,
    progress,
    ring(millis: number) {
      for (const { run } of [...waiting].filter((each) => each.millis === millis)) run();
    },
  };
}

function ready({ withoutWebGpu }: ModelChoice): ModelLoad {
  const device =
    withoutWebGpu === undefined
      ? { device: "webgpu" as const }
      : { device: "wasm" as const, because: withoutWebGpu };
  return {
    kind: "ready",
    ...device,
    dtype: "q8",
    millis: 1,
    contextTokens: 9,
    hasChatTemplate: true,
    fillsInTheMiddle: true,
  };
}

function inThisThread(model: ModelWorker): Worker {
  const { port1, port2 } = new MessageChannel();
  expose(model, port2);
  const close = (): void => {
    port1.close();
    port2.close();
  };
  opened.push({ close });
  return Object.assign(port1, { terminate: close, onerror: null, onmessage: null, onmessageerror: null });
}

describe("a model whose device fails", () => {
  it("is loaded once more on the same device, and writes there from the start", async () => {
    const model = scripted({ generations: [failure("webgpu", true), text("whole")] });
    const written = await model.generate(task);
    expect(written).toMatchObject({ samples: [{ text: "whole" }], ready: { device: "webgpu" } });
    expect(model.seen.load.map(({ withoutWebGpu }) => withoutWebGpu)).toEqual([undefined, undefined]);
    expect(model.seen.prompts).toEqual(["write", "write"]);
  });

  it("goes to WASM where that fails again, and says why", async () => {
    const model = scripted({
      generations: [failure("webgpu", true), failure("webgpu", true), text("whole")],
    });
    const because = "WebGPU failed: the device was lost";
    expect(await model.generate(task)).toMatchObject({ ready: { device: "wasm", because } });
    expect(model.seen.load.map(({ withoutWebGpu }) => withoutWebGpu)).toEqual([
      undefined,
      undefined,
      because,
    ]);
  });

  it("goes to WASM at once where the device computes wrongly", async () => {
    const model = scripted({ loads: [failure("webgpu", false), undefined] });
    expect(await model.load()).toMatchObject({ device: "wasm" });
    expect(model.seen.load).toHaveLength(2);
  });

  it("is told to the reader where WASM fails, too", async () => {
    const model = scripted({
      loads: [failure("webgpu", true), failure("webgpu", true), failure("wasm", true), failure("wasm", true)],
    });
    const [first, second] = await Promise.all([model.load(), model.load()]);
    expect(first).toMatchObject({
      kind: "failed",
      error: {
        message: expect.stringContaining("the device was lost"),
        advice: expect.stringContaining("smaller model"),
      },
    });
    expect(second).toMatchObject({ kind: "failed" });
    expect(model.seen.load).toHaveLength(4);
  });

  it("is told to the reader where WASM fails in the middle of a text", async () => {
    const model = scripted({
      loads: [failure("webgpu", false), undefined],
      generations: [failure("wasm", false)],
    });
    expect(await model.generate(task)).toMatchObject({
      kind: "failed",
      error: { message: "The model stopped writing: the device was lost." },
    });
  });
});

it("is stopped while a device that failed is tried again, and writes there when asked the next time", async () => {
  const retry = Promise.withResolvers<ModelLoad>();
  const model = scripted({
    loads: [undefined, retry.promise],
    generations: [failure("webgpu", true), text("next")],
  });
  const abort = new AbortController();
  const first = model.generate(task, { signal: abort.signal });
  await expect.poll(() => model.seen.load).toHaveLength(2);
  abort.abort();
  expect(await first).toMatchObject({ kind: "finished", samples: [] });
  expect(model.seen.prompts).toHaveLength(1);
  retry.resolve(ready(choice));
  expect(await model.generate(task)).toMatchObject({ samples: [{ text: "next" }] });
});

it("holds no text that it has handed out but the last", async () => {
  const model = scripted({});
  const handedOut: WeakRef<object>[] = [];
  for (let count = 0; count < 4; count += 1) {
    const written = await model.generate(task);
    if (written.kind === "finished") handedOut.push(new WeakRef(written.samples));
  }
  expect(handedOut).toHaveLength(4);
  const held = async () => {
    await cdp().send("HeapProfiler.collectGarbage");
    return handedOut.filter((each) => each.deref() !== undefined).length;
  };
  await expect.poll(held).toBeLessThanOrEqual(1);
});

describe("with small memory", () => {
  it("the model goes when nobody has asked it for a while, and is loaded again for the next who does", async () => {
    const model = scripted({ sparing: true });
    await model.generate(task);
    expect(await model.loaded()).toBeDefined();
    model.ring(thrift.idleMillis);
    expect(await model.loaded()).toBeUndefined();

    expect(await model.generate(task)).toMatchObject({ samples: [{ text: "done" }] });
    expect(model.seen.load).toHaveLength(2);
  });

  it("the model stays while it writes", async () => {
    const held = Promise.withResolvers<Generation>();
    const model = scripted({ sparing: true, generations: [text("first"), held.promise] });
    await model.generate(task);
    const writing = model.generate(task);
    await expect.poll(() => model.seen.prompts.length).toBe(2);
    model.ring(thrift.idleMillis);
    held.resolve(text("second"));
    expect(await writing).toMatchObject({ samples: [{ text: "second" }] });
    expect(model.seen.load).toHaveLength(1);
  });

  it("the model is told to read less at once, and without it nothing", async () => {
    const [sparing, usual] = [scripted({ sparing: true }), scripted({})];
    await Promise.all([sparing.load(), usual.load()]);
    expect(sparing.seen.load[0]?.mostContextTokens).toBe(thrift.contextTokens);
    expect(usual.seen.load[0]).not.toHaveProperty("mostContextTokens");
  });
});

describe("completions", () => {
  it("are written one after the other, and the newest overtakes one that waits", async () => {
    const { promise, resolve } = Promise.withResolvers<Completion>();
    const model = scripted({ completions: [promise, completed("third")] });
    const first = model.complete({ ...middle, before: "1" });
    await expect.poll(() => model.seen.completions).toEqual(["1"]);
    const second = model.complete({ ...middle, before: "2" });
    const third = model.complete({ ...middle, before: "3" });
    expect(await second).toMatchObject({ kind: "finished", text: "" });
    resolve(completed("first"));
    expect(await first).toMatchObject({ text: "first" });
    expect(await third).toMatchObject({ text: "third" });
    expect(model.seen.completions).toEqual(["1", "3"]);
  });

  it("end at once when aborted, and keep the worker busy no longer than it needs", async () => {
    const { promise, resolve } = Promise.withResolvers<Completion>();
    const model = scripted({ completions: [promise, completed("next")] });
    const abort = new AbortController();
    const first = model.complete(middle, { signal: abort.signal });
    await expect.poll(() => model.seen.completions).toHaveLength(1);
    abort.abort();
    model.ring(0);
    expect(await first).toMatchObject({ kind: "finished", text: "" });
    await expect.poll(() => model.seen.stops).toBe(1);
    const next = model.complete(middle);
    // A whole round trip: long enough for a turn that came too early.
    await model.probe();
    expect(model.seen.completions).toHaveLength(1);
    resolve(completed("late"));
    expect(await next).toMatchObject({ text: "next" });
    expect(model.seen.load).toHaveLength(1);
  });
});

it("gives up on a worker that does not stop when asked, and starts another for the next", async () => {
  const model = scripted({ generations: [new Promise<never>(() => undefined), text("next")] });
  const abort = new AbortController();
  const first = model.generate(task, {
    signal: abort.signal,
    onTokens() {
      abort.abort();
      model.ring(2_000);
    },
  });
  await expect.poll(() => model.progress.length).toBe(1);
  model.progress[0]?.({ texts: ["so far"], tokens: 2, tokensPerSecond: 1 });
  expect(await first).toMatchObject({ samples: [{ text: "so far", stopped: "byUser" }] });
  const next = model.generate(task);
  await model.probe();
  expect(model.seen.prompts).toHaveLength(1);
  model.ring(20_000);
  expect(await next).toMatchObject({ samples: [{ text: "next" }] });
  expect(model.seen.load).toHaveLength(2);
});

it("asks a worker of its own what the graphics adapter offers, and loads nothing", async () => {
  const model = scripted({});
  expect(await model.probe()).toMatchObject({ webGpu: true, adapter: "a card" });
  expect(model.seen.load).toEqual([]);
});
