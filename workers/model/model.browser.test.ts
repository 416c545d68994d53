import { proxy, type Remote, wrap } from "comlink";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weightsFile } from "../../src/domain/model-entry.ts";
import {
  manifestFile,
  type StoredManifest,
  storedModelsFolder,
  storedName,
} from "../../src/domain/stored-model.ts";
import { ideaPrompt } from "../../src/domain/invention-prompts.ts";
import { ideaShape, inputsShape } from "../../src/domain/invention-shapes.ts";
import { fitsShape } from "../../src/domain/json-shape/testing/shapes.ts";
import { int, list, optional, string } from "../../src/domain/type.ts";
import { builtInChoice, countEven, nanoChoice, rambling } from "../../src/clients/testing/built-in-choice.ts";
import type {
  GenerationRequest,
  ModelChoice,
  ModelWorker,
  Sample,
  TokenProgress,
} from "../../src/protocol/model.ts";

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

async function loaded(choice: ModelChoice = builtInChoice) {
  const worker = spawn();
  const load = await worker.load(choice, ignored);
  if (load.kind === "failed") throw new Error(load.reason);
  async function writeAll(changed: Partial<GenerationRequest> = {}, onTokens: TokenProgress = ignored) {
    const generation = await worker.generate({ ...countEven, ...changed }, proxy(onTokens));
    if (generation.kind === "failed") throw new Error(generation.reason);
    return generation;
  }
  return {
    ready: load,
    stop: () => worker.stop(),
    complete: worker.complete,
    writeAll,
    async write(
      changed: Partial<GenerationRequest> = {},
      onTokens: TokenProgress = ignored,
    ): Promise<Sample> {
      const { samples } = await writeAll(changed, onTokens);
      const [sample, ...others] = samples;
      if (sample === undefined || others.length > 0) throw new Error(`${samples.length} samples came`);
      return sample;
    },
  };
}

describe("loading", () => {
  it("tells how much of how much has come, up to all of it", async () => {
    const seen: { loadedBytes: number; totalBytes: number }[] = [];
    const load = await spawn().load(
      builtInChoice,
      proxy((progress) => void seen.push(progress)),
    );

    expect(load).toMatchObject({ kind: "ready", device: "wasm", because: "these tests run on WASM" });
    expect(seen.length).toBeGreaterThan(5);
    const last = seen.at(-1);
    expect(last?.loadedBytes).toBe(last?.totalBytes);
    expect(new Set(seen.map(({ totalBytes }) => totalBytes)).size).toBe(1);
    // The runtime, and something of a model.
    expect(last?.totalBytes).toBeGreaterThan((builtInChoice.runtime.wasmBytes ?? 0) + 100_000);
  });

  it("says which adapter is missing where WebGPU gives none", async () => {
    const { withoutWebGpu: _, ...open } = builtInChoice;
    const worker = spawn();
    const report = await worker.probe();
    const load = await worker.load(open, ignored);
    if (report.webGpu) expect(load).toMatchObject({ device: "webgpu" });
    else expect(load).toMatchObject({ device: "wasm", because: report.because });
  });

  const typed = (content: string, type: string) => URL.createObjectURL(new Blob([content], { type }));
  const { runtime } = builtInChoice;
  const page = typed("<!doctype html><title>Home</title>", "text/html");
  const text = typed("Not here", "application/wasm");
  it.each<[string, Partial<ModelChoice>, RegExp]>([
    ["the model's folder is not there", { id: "no-such-model" }, /no-such-model\/.* (is not there|web page)/],
    ["the weights are not there", { dtype: "fp16" }, /model_fp16\.onnx (is not there|.*web page)/],
    [
      "a page comes for a model",
      { runtime: { ...runtime, wasm: page } },
      /should be WebAssembly, .* a web page/,
    ],
    ["a text comes for a binary", { runtime: { ...runtime, wasm: text } }, /starts with "Not "/],
    ["the model is not stored", { origin: { kind: "stored" }, id: "a/b" }, /a\/b is not stored whole/],
  ])("fails clearly where %s", async (_, changes, reason) => {
    const load = await spawn().load({ ...builtInChoice, ...changes }, ignored);
    expect(load).toMatchObject({ kind: "failed", reason: expect.stringMatching(reason) });
    expect(load).not.toHaveProperty("device");
  });
});

describe("loading a stored model", () => {
  const id = "tests/stored-model";
  const site =
    builtInChoice.origin.kind === "site" ? `${builtInChoice.origin.basePath}${builtInChoice.id}/` : "";
  const paths = [
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    weightsFile("q8"),
  ];
  const whole = new Map<string, Blob>();
  let folder: FileSystemDirectoryHandle;
  beforeAll(async () => {
    for (const path of paths) whole.set(path, await (await fetch(`${site}${path}`)).blob());
    const root = await navigator.storage.getDirectory();
    const models = await root.getDirectoryHandle(storedModelsFolder, { create: true });
    folder = await models.getDirectoryHandle(storedName(id), { create: true });
  });
  afterAll(async () => {
    const root = await navigator.storage.getDirectory();
    const models = await root.getDirectoryHandle(storedModelsFolder);
    await models.removeEntry(storedName(id), { recursive: true });
  });

  async function put(path: string, content: Blob): Promise<void> {
    const file = await folder.getFileHandle(storedName(path), { create: true });
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
  }

  /** The built-in's files, some changed, under a manifest that is right about their lengths. */
  async function store(changes: Readonly<Record<string, Blob>> = {}): Promise<void> {
    const files = new Map([...whole, ...Object.entries(changes)]);
    for (const [path, content] of files) await put(path, content);
    const manifest: StoredManifest = {
      version: 1,
      id,
      dtype: "q8",
      files: [...files].map(([path, { size }]) => ({ path, bytes: size })),
      storedAtMillis: 0,
    };
    await put(manifestFile, new Blob([JSON.stringify(manifest)]));
  }

  const load = () => spawn().load({ ...builtInChoice, id, origin: { kind: "stored" } }, ignored);

  it("reads it from this browser's private file system", async () => {
    await store();
    expect(await load()).toMatchObject({ kind: "ready", device: "wasm" });
  });

  it("takes no file of another length than the manifest states", async () => {
    await store();
    await put("tokenizer.json", new Blob(["{}"]));
    expect(await load()).toMatchObject({
      reason: expect.stringMatching(/tokenizer\.json has 2 bytes .* instead of/),
    });
  });

  const weights = weightsFile("q8");
  it.each<[string, () => Readonly<Record<string, Blob>>, RegExp]>([
    [
      "weights that end early",
      () => ({ [weights]: whole.get(weights)?.slice(0, 100_000) ?? new Blob() }),
      /model_quantized\.onnx is damaged, or not whole/,
    ],
    [
      "a tokenizer of another kind",
      () => ({ "tokenizer.json": new Blob(['{"model":{}}']) }),
      /tokenizer\.json .* of no use/,
    ],
    [
      "a model that writes no text",
      () => ({ "config.json": new Blob(['{"model_type":"vit"}']) }),
      /config\.json says "vit"/,
    ],
    [
      "a config of something else",
      () => ({ "config.json": new Blob(["[]"]) }),
      /config\.json names no model_type/,
    ],
  ])("names the file that is at fault: %s", async (_, changes, reason) => {
    await store(changes());
    const failure = await load();
    expect(failure).toMatchObject({ kind: "failed", reason: expect.stringMatching(reason) });
    expect(failure).not.toHaveProperty("device");
  });
});

describe("writing", () => {
  let model: Awaited<ReturnType<typeof loaded>>;
  let usual: Sample;
  beforeAll(async () => {
    model = await loaded();
    usual = await model.write();
  });
  const sampling = { temperature: 3, topP: 1, topK: 0, seed: 1 };

  it("writes the same greedy text each time, and counts it", async () => {
    expect(usual.text.length).toBeGreaterThan(0);
    const { samples, tokens, tokensPerSecond } = await model.writeAll();
    expect(samples).toEqual([usual]);
    expect(tokens).toBe(usual.tokens);
    expect(tokensPerSecond).toBeGreaterThan(0);
  });

  it("streams a text that only grows, in several steps", async () => {
    const texts: string[] = [];
    const { text } = await model.write({}, (progress) => void texts.push(progress.texts[0] ?? ""));
    expect(new Set(texts).size).toBeGreaterThan(2);
    for (const part of texts) expect(text.startsWith(part)).toBe(true);
  });

  it("stops a whole batch between two tokens, and keeps what was written", async () => {
    let seen: readonly string[] = [];
    const { samples, tokens } = await model.writeAll(rambling, ({ texts }) => {
      if (seen.length === 0) void model.stop();
      seen = texts;
    });
    expect(samples.some(({ stopped }) => stopped === "byUser")).toBe(true);
    expect(tokens).toBeLessThan(16 * 600);
    expect(seen.join("").length).toBeGreaterThan(0);
    for (const [at, { text }] of samples.entries()) expect(text.startsWith(seen[at] ?? "?")).toBe(true);
    expect(await model.write()).toEqual(usual);
  });

  it("writes no more tokens than it may, and says that it ended there", async () => {
    expect(await model.write({ maxNewTokens: 3 })).toMatchObject({ tokens: 3, stopped: "length" });
  });

  it("repeats itself with the same seed, and differs with another", async () => {
    const draw = (seed: number) => model.write({ maxNewTokens: 40, sampling: { ...sampling, seed } });
    const first = await draw(1);
    expect(await draw(1)).toEqual(first);
    expect((await draw(2)).text).not.toBe(first.text);
  });

  it("draws a sample as it would alone, whatever is drawn beside it", async () => {
    const drawn = { maxNewTokens: 30, sampling };
    const { samples } = await model.writeAll({ ...drawn, samples: 5 });
    expect(new Set(samples.map(({ text }) => text)).size).toBe(5);
    expect(samples[0]).toEqual(await model.write(drawn));
    expect((await model.writeAll({ ...drawn, samples: 3 })).samples).toEqual(samples.slice(0, 3));
  });

  it("writes the greedy text where top-p or top-k leave one token", async () => {
    expect(await model.write({ sampling: { ...sampling, topP: 0.000_001 } })).toEqual(usual);
    expect(await model.write({ sampling: { ...sampling, topK: 1 } })).toEqual(usual);
  });

  it("tells what it thought of each token", async () => {
    const { text, tokens, trace = [] } = await model.write({ inspect: true });
    expect(text).toBe(usual.text);
    expect(trace).toHaveLength(tokens);
    expect(trace.map((odds) => odds.text).join("")).toBe(text);
    for (const odds of trace) expect(odds.chosen).toBe(0);
  });

  it("heeds the system message", async () => {
    const plain = await model.write({ maxNewTokens: 1, inspect: true });
    const told = await model.write({ maxNewTokens: 1, inspect: true, system: "quality: draft" });
    expect(told.trace?.[0]?.logit).not.toBe(plain.trace?.[0]?.logit);
  });

  it("fills in the middle, the same each time", async () => {
    const request = {
      before: "def total(nums):\n    result = 0\n",
      after: "\n    return result\n",
      maxNewTokens: 40,
    };
    if (!model.ready.fillsInTheMiddle) return;
    const completed = await model.complete(request);
    expect(completed).toMatchObject({ kind: "finished", text: expect.stringMatching(/\S/) });
    expect(await model.complete(request)).toMatchObject({
      text: "text" in completed ? completed.text : undefined,
    });
  });

  it("refuses a task that does not fit, with both numbers, and goes on with the next", async () => {
    const words = "word ".repeat(3 * model.ready.contextTokens);
    await expect(model.write({ prompt: words })).rejects.toThrow(
      new RegExp(`is \\d{4,} tokens long, and the model reads at most ${model.ready.contextTokens},`),
    );
    expect(await model.write()).toEqual(usual);
  });
});

describe.each([
  ["the built-in model", builtInChoice],
  ["the nano model", nanoChoice],
])("%s, held to a shape", (_, choice) => {
  let model: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    model = await loaded(choice);
  });
  const inputs = inputsShape({
    kind: "function",
    name: "f",
    parameters: [
      { name: "words", type: list(optional(string)) },
      { name: "count", type: int },
    ],
    returns: int,
  });
  const few = { kind: "list", of: inputs.fields.cases.of.fields.input, min: 2, max: 3 } as const;
  const asked = { prompt: ideaPrompt({ topic: "lists", difficulty: "easy" }), prefix: "", maxNewTokens: 300 };
  const ways = [undefined, { temperature: 0.7, topP: 0.95, topK: 0 }, { temperature: 5, topP: 1, topK: 0 }];

  it.each(ways)("writes nonsense that is JSON of the shape: drawn by %j", async (way) => {
    for (const shape of [ideaShape, few]) {
      const { text } = await model.write({ ...asked, shape, ...(way && { sampling: { ...way, seed: 3 } }) });
      expect(fitsShape(JSON.parse(text), shape), text).toBe(true);
    }
  });

  it("brings it to its end where the room runs out, and says so", async () => {
    const { text, stopped } = await model.write({ ...asked, shape: ideaShape, maxNewTokens: 160 });
    expect(fitsShape(JSON.parse(text), ideaShape), text).toBe(true);
    expect(stopped).toBe("length");
  });

  it("refuses a shape that there is no room for, with both numbers, and writes freely again", async () => {
    const before = await model.write();
    await expect(model.write({ ...asked, shape: inputs, maxNewTokens: 20 })).rejects.toThrow(
      /the shortest answer takes \d{3} tokens, and there is room for 20/,
    );
    expect(await model.write()).toEqual(before);
  });
});
