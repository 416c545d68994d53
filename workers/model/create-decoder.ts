import { DynamicCache, type PreTrainedModel, Tensor } from "@huggingface/transformers";
import type { Decoder, Rows } from "./decoder.ts";
import { letMessagesIn } from "./let-messages-in.ts";

// Errors are retold: the page shows them.

type Cache = Record<string, Tensor>;

interface Pass {
  /** `[rows, positions or 1, vocabulary]` */
  readonly logits: Tensor;
  readonly cache: Cache;
}

/**
 * Drives a model of transformers.js without its `generate`, which obeys `generation_config.json` (repetition penalty,
 * the 50 likeliest), ignores top-p, computes rows to the end of the longest, and reads a prompt once for each row.
 * @param lost rejects when the device is lost: a pass that waits for it may never end
 */
export function createDecoder(model: PreTrainedModel, lost: Promise<never>): Decoder {
  const unlessLost = guardAgainst(lost);

  async function pass({ ids, rows, past, cache, positions }: PassInput): Promise<Pass> {
    // On WASM a pass awaits only microtasks, so a stop would be heard after the last one.
    await letMessagesIn();
    const outputs = await unlessLost(
      model.forward({
        input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), [rows, ids.length / rows]),
        attention_mask: ones(rows, past + ids.length / rows),
        num_logits_to_keep: new Tensor("int64", [positions === "all" ? 0n : 1n], []),
        ...(cache === undefined ? {} : { past_key_values: new DynamicCache(cache) }),
      }),
    );
    return parse(outputs);
  }

  const decoder: Decoder = {
    async start(prompt, rows) {
      const read = await pass({ ids: prompt, rows: 1, past: 0, positions: "last" });
      const shared = rows > 1 ? repeated(read, rows) : read;
      if (shared !== undefined) return createRows(pass, shared, { rows, past: prompt.length });
      free(read.cache);
      const ids = Array.from({ length: rows }, () => prompt).flat();
      const each = await pass({ ids, rows, past: 0, positions: "last" });
      return createRows(pass, each, { rows, past: prompt.length });
    },

    async score(tokens) {
      const { logits, cache } = await pass({ ids: tokens, rows: 1, past: 0, positions: "all" });
      free(cache);
      if (logits.dims[1] !== tokens.length) return await scoreByStep(decoder, tokens);
      return tokens.map((_, position) => lastScores(logits, 0, position));
    },
  };
  return decoder;
}

/** Not by Promise.race: what is raced against a promise that never settles is kept for as long as that one. */
function guardAgainst(lost: Promise<never>): (call: Promise<unknown>) => Promise<unknown> {
  let failure: unknown;
  let giveUp: ((error: unknown) => void) | undefined;
  lost.catch((error: unknown) => {
    failure = error;
    giveUp?.(error);
  });
  return (call) =>
    new Promise((resolve, reject) => {
      giveUp = reject;
      if (failure !== undefined) reject(failure);
      call.then(resolve, reject);
    });
}

/** Some models were exported to give the scores of the last token only. */
async function scoreByStep(decoder: Decoder, tokens: readonly number[]): Promise<Float32Array[]> {
  const rows = await decoder.start(tokens.slice(0, 1), 1);
  const scores = [rows.logits(0).slice()];
  for (const token of tokens.slice(1)) {
    await rows.advance(new Map([[0, token]]));
    scores.push(rows.logits(0).slice());
  }
  await rows.end();
  return scores;
}

interface PassInput {
  /** Row after row. */
  readonly ids: readonly number[];
  readonly rows: number;
  /** Tokens that the cache holds for each row. */
  readonly past: number;
  readonly cache?: Cache;
  /** Whose scores are wanted. */
  readonly positions: "last" | "all";
}

function createRows(
  pass: (input: PassInput) => Promise<Pass>,
  first: Pass,
  { rows, past }: { rows: number; past: number },
): Rows {
  let { logits, cache } = first;
  let length = past;
  /** Which row each slot of the batch computes. */
  let slots = Array.from({ length: rows }, (_, row) => row);

  return {
    logits: (row) => lastScores(logits, slots.indexOf(row)),

    async advance(tokens) {
      const kept = slots.filter((row) => tokens.has(row));
      const smaller =
        kept.length < slots.length
          ? picked(
              cache,
              kept.map((row) => slots.indexOf(row)),
            )
          : undefined;
      if (smaller !== undefined) {
        cache = smaller;
        slots = kept;
      }
      // Where rows cannot be taken out, one that is over goes on with any token.
      const ids = slots.map((row) => tokens.get(row) ?? 0);
      const before = cache;
      ({ logits, cache } = await pass({ ids, rows: slots.length, past: length, cache, positions: "last" }));
      free(before, cache);
      length += 1;
    },

    end() {
      free(cache);
      return Promise.resolve();
    },
  };
}

function ones(rows: number, length: number): Tensor {
  return new Tensor("int64", new BigInt64Array(rows * length).fill(1n), [rows, length]);
}

function parse(outputs: unknown): Pass {
  const cache: Cache = {};
  let logits: Tensor | undefined;
  for (const [name, tensor] of Object.entries(outputs ?? {})) {
    if (!(tensor instanceof Tensor)) continue;
    if (name === "logits") logits = tensor;
    else if (name.startsWith("present")) cache[pastName(name)] = tensor;
  }
  if (logits === undefined) throw new Error("The model gives no scores: it is no language model");
  return { logits, cache };
}

/** As transformers.js names them, also for models that keep more than keys and values. */
function pastName(name: string): string {
  return name.replace(/^present(?=_)/, "past").replace(/^present/, "past_key_values");
}

/** @param position from the start; absent: the last one */
function lastScores({ dims, data, type }: Tensor, row: number, position?: number): Float32Array {
  const [, positions = 1, vocabulary = 0] = dims;
  const start = (row * positions + (position ?? positions - 1)) * vocabulary;
  if (data instanceof Float32Array) return data.subarray(start, start + vocabulary);
  if (type !== "float16") throw new Error(`The model's scores are ${type}, not floating-point numbers`);
  // A typed array of 16-bit floats where the browser has one.
  return Float32Array.from(data.slice(start, start + vocabulary), Number);
}

/** The same text `rows` times; undefined where its cache cannot be copied here. */
function repeated({ logits, cache }: Pass, rows: number): Pass | undefined {
  const slots = Array.from({ length: rows }, () => 0);
  const copies = picked(cache, slots);
  if (copies === undefined) return undefined;
  // Only the last: of a long prompt and a large vocabulary, all scores are hundreds of megabytes.
  const last = lastScores(logits, 0);
  const scores = new Float32Array(last.length * rows);
  for (const slot of slots.keys()) scores.set(last, slot * last.length);
  return { logits: new Tensor("float32", scores, [rows, 1, last.length]), cache: copies };
}

/** The rows at `slots`, in that order; undefined where a tensor is on the graphics card or not made of rows of numbers. */
function picked(cache: Cache, slots: readonly number[]): Cache | undefined {
  const entries: [string, Tensor][] = [];
  for (const [name, tensor] of Object.entries(cache)) {
    if (tensor.location !== "cpu" || !(tensor.data instanceof Float32Array)) return undefined;
    const [rows = 1, ...shape] = tensor.dims;
    const size = tensor.data.length / rows;
    const data = new Float32Array(size * slots.length);
    for (const [at, slot] of slots.entries())
      data.set(tensor.data.subarray(slot * size, (slot + 1) * size), at * size);
    entries.push([name, new Tensor("float32", data, [slots.length, ...shape])]);
  }
  return Object.fromEntries(entries);
}

/** Tensors on the graphics card are not collected by themselves. */
function free(cache: Cache, except: Cache = {}): void {
  const kept = new Set(Object.values(except));
  for (const tensor of Object.values(cache)) {
    if (tensor.location === "gpu-buffer" && !kept.has(tensor)) tensor.dispose();
  }
}
