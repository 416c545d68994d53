import { proxy, type Remote, wrap } from "comlink";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modelRuntime } from "../../src/clients/model-runtime.ts";
import type { GenerationRequest, ModelChoice, ModelWorker, TokenProgress } from "../../src/protocol/model.ts";

const choice: ModelChoice = {
  id: "prototype-v1",
  origin: { kind: "site", basePath: `${import.meta.env.BASE_URL}models/` },
  dtype: "q8",
  runtime: modelRuntime(),
  withoutWebGpu: "these tests compare with WASM",
};
const countEven: GenerationRequest = {
  prompt: "Write a Python function `count_even` that counts how many numbers in a list are even.",
  prefix: "```python\ndef count_even",
  maxNewTokens: 256,
};
/** Draws nearly at random, and with this seed long: there is time to stop it. */
const rambling: Partial<GenerationRequest> = {
  prompt: "Write.",
  prefix: "",
  maxNewTokens: 600,
  sampling: { temperature: 1_000, topP: 1, topK: 0, seed: 135 },
};
const countEvenText = "(nums):\n    return sum(1 for x in nums if x % 2 == 0)\n```";

const workers: Worker[] = [];
afterAll(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function spawn(): Remote<ModelWorker> {
  const worker = new Worker(new URL("./entry.ts", import.meta.url), { type: "module" });
  workers.push(worker);
  return wrap<ModelWorker>(worker);
}

const ignored = proxy(() => undefined);

async function loaded() {
  const worker = spawn();
  const load = await worker.load(choice, ignored);
  expect(load).toMatchObject({ kind: "ready", device: "wasm" });
  return {
    stop: () => worker.stop(),
    async write(changed: Partial<GenerationRequest> = {}, onTokens: TokenProgress = ignored) {
      const generation = await worker.generate({ ...countEven, ...changed }, proxy(onTokens));
      if (generation.kind === "failed") throw new Error(generation.reason);
      const { samples, tokensPerSecond } = generation;
      expect(samples).toHaveLength(1);
      return { ...(samples[0] ?? { text: "", tokens: 0, stopped: "byUser" as const }), tokensPerSecond };
    },
  };
}

describe("loading", () => {
  it("tells how much of how much has come, up to all of it", async () => {
    const seen: { loadedBytes: number; totalBytes: number }[] = [];
    const load = await spawn().load(
      choice,
      proxy((progress) => void seen.push(progress)),
    );

    expect(load).toMatchObject({ kind: "ready", device: "wasm", because: "these tests compare with WASM" });
    expect(seen.length).toBeGreaterThan(5);
    const last = seen.at(-1);
    expect(last?.loadedBytes).toBe(last?.totalBytes);
    expect(new Set(seen.map(({ totalBytes }) => totalBytes)).size).toBe(1);
    // The runtime and the weights.
    expect(last?.totalBytes).toBeGreaterThan((choice.runtime.wasmBytes ?? 0) + 3_280_000);
  });

  it("says which adapter is missing where WebGPU gives none", async () => {
    const { withoutWebGpu: _, ...open } = choice;
    const load = await spawn().load(open, ignored);
    const adapter = "gpu" in navigator ? await navigator.gpu.requestAdapter() : null;
    if (adapter === null)
      expect(load).toMatchObject({ device: "wasm", because: expect.stringMatching(/WebGPU/) });
    else expect(load).toMatchObject({ device: "webgpu" });
  });

  it("fails clearly where the model's folder is not there", async () => {
    const load = await spawn().load({ ...choice, id: "no-such-model" }, ignored);
    expect(load).toMatchObject({
      kind: "failed",
      reason: expect.stringMatching(/no-such-model\/.* (is not there|web page)/),
    });
    expect(load).not.toHaveProperty("device");
  });

  it("takes no web page for a model", async () => {
    const page = URL.createObjectURL(new Blob(["<!doctype html><title>Home</title>"], { type: "text/html" }));
    const load = await spawn().load({ ...choice, runtime: { ...choice.runtime, wasm: page } }, ignored);
    expect(load).toMatchObject({
      kind: "failed",
      reason: `${page} should be WebAssembly, but the server sent a web page`,
    });
  });

  it("takes no other text for a binary, whatever type the server claims", async () => {
    const text = URL.createObjectURL(new Blob(["Not here"], { type: "application/wasm" }));
    const load = await spawn().load({ ...choice, runtime: { ...choice.runtime, wasm: text } }, ignored);
    expect(load).toMatchObject({ kind: "failed", reason: expect.stringContaining('starts with "Not "') });
  });
});

describe("writing", () => {
  let model: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    model = await loaded();
  });

  const draw = async (seed: number) =>
    (await model.write({ maxNewTokens: 40, sampling: { temperature: 3, topP: 1, topK: 0, seed } })).text;

  it("continues the prefix greedily with the program that the model has learnt", async () => {
    const generation = await model.write();
    expect(generation).toMatchObject({ text: countEvenText, tokens: 21, stopped: "end" });
    expect(generation.tokensPerSecond).toBeGreaterThan(0);
  });

  it("streams a text that only grows, in several steps", async () => {
    const texts: string[] = [];
    const { text } = await model.write({}, (progress) => void texts.push(progress.texts[0] ?? ""));
    expect(new Set(texts).size).toBeGreaterThan(2);
    for (const part of texts) expect(text.startsWith(part)).toBe(true);
  });

  it("stops between two tokens and keeps what was written", async () => {
    let seen = "";
    const part = await model.write(rambling, ({ texts: [text = ""] }) => {
      if (seen === "") void model.stop();
      seen ||= text;
    });
    expect(part.stopped).toBe("byUser");
    expect(part.tokens).toBeLessThan(600);
    expect(seen.length).toBeGreaterThan(0);
    expect(part.text.startsWith(seen)).toBe(true);
    expect(await model.write()).toMatchObject({ text: countEvenText, stopped: "end" });
  });

  it("writes no more tokens than it may, and says that it ended there", async () => {
    expect(await model.write({ maxNewTokens: 5 })).toMatchObject({ tokens: 5, stopped: "length" });
  });

  it("repeats itself with the same seed, and differs with another", async () => {
    const first = await draw(1);
    expect(await draw(1)).toBe(first);
    expect(await draw(2)).not.toBe(first);
  });

  it("writes the greedy program where top-p leaves one token", async () => {
    expect(
      await model.write({ sampling: { temperature: 3, topP: 0.000_001, topK: 0, seed: 7 } }),
    ).toMatchObject({
      text: countEvenText,
    });
  });

  it("refuses a task that does not fit, and goes on with the next", async () => {
    await expect(model.write({ prompt: "word ".repeat(2_000) })).rejects.toThrow(
      "longer than the 1024 tokens",
    );
    expect(await model.write()).toMatchObject({ text: countEvenText });
  });
});
