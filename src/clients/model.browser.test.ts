import { afterEach, describe, expect, it } from "vitest";
import type { ModelChoice } from "../protocol/model.ts";
import { createModelClient, type ModelClient } from "./model.ts";
import { spawnModelWorker } from "./model-worker.ts";
import { builtInChoice, countEven, nanoChoice, rambling } from "./testing/built-in-choice.ts";

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
    choice: { ...builtInChoice, ...changes },
    after: time.after,
  });
  clients.push(made);
  return { ...made, workers, time };
}

const silence = 120_000;
const grace = 2_000;
const patience = 20_000;

/** What the model writes when nothing is in its way. */
async function written(model: ModelClient) {
  const result = await model.generate(countEven);
  if (result.kind === "failed") throw result.error;
  expect(result.tokens).toBeGreaterThan(0);
  return result.samples;
}

describe("the model's client", () => {
  it("has the worker read no more at once than it may with small memory", async () => {
    const limited = open({ ...nanoChoice, mostContextTokens: 64 });
    expect(await limited.load()).toMatchObject({ kind: "ready", contextTokens: 64 });
  });

  it("loads once for all who ask, and writes programs in turn", async () => {
    const model = open();
    const loads = await Promise.all([model.load(), model.load()]);
    expect(loads[0]).toEqual(loads[1]);
    const order: string[] = [];
    const two = [
      model.generate(countEven, { onTokens: () => void order.push("first") }),
      model.generate(countEven, { onTokens: () => void order.push("second") }),
    ];
    const [first, second] = await Promise.all(two);
    expect(first).toMatchObject({ kind: "finished", ready: { device: "wasm" } });
    expect(second).toMatchObject({ samples: await written(model) });
    expect(order.lastIndexOf("first")).toBeLessThan(order.indexOf("second"));
    expect(model.workers).toHaveLength(1);
  });

  it("stops the writing on abort, keeps the text, and keeps the worker", async () => {
    const model = open();
    const abort = new AbortController();
    const part = await model.generate(rambling, { signal: abort.signal, onTokens: () => abort.abort() });
    if (part.kind === "failed") throw part.error;
    expect(part.samples.some(({ stopped }) => stopped === "byUser")).toBe(true);
    expect(part.tokens).toBeGreaterThan(0);
    expect(part.tokens).toBeLessThan(16 * rambling.maxNewTokens);
    await written(model);
    expect(model.workers).toHaveLength(1);
  });

  it("keeps the text of a worker that does not stop when asked, and starts another for the next", async () => {
    const model = open();
    const abort = new AbortController();
    let soFar: readonly string[] = [];
    const part = await model.generate(rambling, {
      signal: abort.signal,
      onTokens({ texts }) {
        soFar = texts;
        // Dead, without a word: it cannot hear the stop.
        model.workers[0]?.terminate();
        abort.abort();
        queueMicrotask(() => model.time.ring(grace));
      },
    });
    expect(part).toMatchObject({
      kind: "finished",
      samples: soFar.map((text) => ({ text, stopped: "byUser" })),
    });
    model.time.ring(patience);
    await written(model);
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
    await written(model);
    expect(model.workers).toHaveLength(2);
  });

  it("notices the death of a worker at once, though it comes without a word", async () => {
    const model = open();
    const failure = await model.generate(rambling, { onTokens: () => model.workers[0]?.terminate() });
    expect(failure).toMatchObject({
      kind: "failed",
      error: { message: expect.stringContaining("ended without a word") },
    });
    await written(model);
    expect(model.workers).toHaveLength(2);
  });

  it("starts another worker where the one that waits has died", async () => {
    const model = open();
    await model.load();
    model.workers[0]?.terminate();
    await expect.poll(() => model.loaded()).toBeUndefined();
    await written(model);
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
    expect(await first).toMatchObject({ kind: "finished", samples: [{ stopped: "end" }] });
  });
});
