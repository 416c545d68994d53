import { afterEach, describe, expect, it } from "vitest";
import type { GenerationRequest, ModelChoice } from "../protocol/model.ts";
import { createModelClient, type ModelClient } from "./model.ts";
import { modelRuntime } from "./model-runtime.ts";
import { spawnModelWorker } from "./model-worker.ts";

const choice: ModelChoice = {
  id: "prototype-v1",
  origin: { kind: "site", basePath: `${import.meta.env.BASE_URL}models/` },
  dtype: "q8",
  runtime: modelRuntime(),
  withoutWebGpu: "these tests run on WASM",
};
const countEven: GenerationRequest = {
  prompt: "Write a Python function `count_even` that counts how many numbers in a list are even.",
  prefix: "```python\ndef count_even",
  maxNewTokens: 256,
};
/** Draws nearly at random, and with this seed long: there is time to stop it. */
const rambling: GenerationRequest = {
  prompt: "Write.",
  prefix: "",
  maxNewTokens: 600,
  sampling: { temperature: 1_000, topP: 1, topK: 0, seed: 135 },
};
const written = {
  kind: "finished",
  samples: [
    { text: "(nums):\n    return sum(1 for x in nums if x % 2 == 0)\n```", stopped: "end", tokens: 21 },
  ],
};

/** A clock that the test moves: `ring(millis)` fires what waits that long. */
function heldTime() {
  const waiting = new Set<{ millis: number; run: () => void }>();
  return {
    after: (millis: number, run: () => void) => {
      const entry = { millis, run };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    ring(millis: number) {
      for (const entry of [...waiting].filter((each) => each.millis === millis)) {
        waiting.delete(entry);
        entry.run();
      }
    },
    waitsFor: (millis: number) => [...waiting].some((each) => each.millis === millis),
  };
}

const clients: ModelClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function open(changes: Partial<ModelChoice> = {}, spawn: () => Worker = spawnModelWorker) {
  const workers: Worker[] = [];
  const time = heldTime();
  const made = createModelClient({
    spawn() {
      const worker = spawn();
      workers.push(worker);
      return worker;
    },
    choice: { ...choice, ...changes },
    after: time.after,
  });
  clients.push(made);
  return { ...made, workers, time };
}

const silence = 120_000;
const grace = 2_000;

describe("the model's client", () => {
  it("loads once for all who ask, and writes programs in turn", async () => {
    const model = open();
    const loads = await Promise.all([model.load(), model.load()]);
    expect(loads[0]).toEqual(loads[1]);
    const order: string[] = [];
    const two = [
      model.generate(countEven, { onTokens: () => void order.push("first") }),
      model.generate(countEven, { onTokens: () => void order.push("second") }),
    ];
    expect(await Promise.all(two)).toEqual([
      expect.objectContaining(written),
      expect.objectContaining(written),
    ]);
    expect(order.lastIndexOf("first")).toBeLessThan(order.indexOf("second"));
    expect(model.workers).toHaveLength(1);
  });

  it("stops the writing on abort, keeps the text, and keeps the worker", async () => {
    const model = open();
    const abort = new AbortController();
    const part = await model.generate(rambling, { signal: abort.signal, onTokens: () => abort.abort() });
    if (part.kind === "failed") throw part.error;
    expect(part.samples).toMatchObject([{ stopped: "byUser", text: expect.stringMatching(/./) }]);
    expect(part.tokens).toBeLessThan(rambling.maxNewTokens);
    expect(await model.generate(countEven)).toMatchObject(written);
    expect(model.workers).toHaveLength(1);
  });

  it("keeps the text of a worker that does not stop when asked, and starts another for the next", async () => {
    const model = open();
    const abort = new AbortController();
    let soFar = "";
    const part = await model.generate(rambling, {
      signal: abort.signal,
      onTokens({ texts }) {
        soFar = texts[0] ?? "";
        // Dead, without a word: it cannot hear the stop.
        model.workers[0]?.terminate();
        abort.abort();
        queueMicrotask(() => model.time.ring(grace));
      },
    });
    expect(part).toMatchObject({ kind: "finished", samples: [{ text: soFar, stopped: "byUser" }] });
    expect(await model.generate(countEven)).toMatchObject(written);
    expect(model.workers).toHaveLength(2);
  });

  it("gives the death of a worker as a failure, and the next program by another worker", async () => {
    const model = open();
    const failure = await model.generate(rambling, {
      onTokens() {
        model.workers[0]?.terminate();
        queueMicrotask(() => model.time.ring(silence));
      },
    });
    expect(failure).toMatchObject({
      kind: "failed",
      error: {
        message: expect.stringContaining("said nothing for 120 seconds"),
        advice: expect.stringContaining("again"),
      },
    });
    expect(await model.generate(countEven)).toMatchObject(written);
    expect(model.workers).toHaveLength(2);
  });

  it("watches no silence while nothing is asked of the worker", async () => {
    const model = open();
    await model.load();
    expect(model.time.waitsFor(silence)).toBe(false);
  });

  it("fails clearly where the worker's script is not there", async () => {
    const model = open({}, () => new Worker("/no-such-worker.js", { type: "module" }));
    expect(await model.load()).toMatchObject({
      kind: "failed",
      error: { message: expect.stringContaining("The model could not be loaded") },
    });
  });

  it("fails clearly where the model's folder is not there, and tries anew when asked again", async () => {
    const model = open({ id: "no-such-model" });
    for (const attempt of [1, 2]) {
      expect(await model.load()).toMatchObject({
        kind: "failed",
        error: {
          message: expect.stringContaining("no-such-model"),
          advice: expect.stringContaining("connection"),
        },
      });
      expect(model.workers).toHaveLength(attempt);
    }
  });

  it("writes nothing for a request that was aborted before its turn", async () => {
    const model = open();
    const abort = new AbortController();
    const first = model.generate(countEven);
    const second = model.generate(countEven, { signal: abort.signal });
    abort.abort();
    expect(await second).toMatchObject({ kind: "finished", samples: [], tokens: 0 });
    expect(await first).toMatchObject(written);
  });
});
