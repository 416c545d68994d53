import { modelRuntime } from "virtual:model-runtime";
import { createModelClient, type ModelClient } from "../../src/clients/model.ts";
import { spawnModelWorker } from "../../src/clients/model-worker.ts";
import { builtInModel } from "../../src/domain/built-in-model.ts";
import type { GenerationRequest } from "../../src/protocol/model.ts";
import type { BareAnswer, BareRequest } from "./bare-model.ts";
import { type Row, millis } from "./row.ts";

const folder = "/models/";
const tasks = [
  ["count_even", "counts how many numbers in a list are even"],
  ["sum_positive", "sums the positive numbers of a list"],
  ["keep_long", "keeps the words of a list that are longer than 5 letters"],
].map(([name, task]): GenerationRequest => ({
  prompt: `Write a Python function \`${name}\` that ${task}.`,
  prefix: `\`\`\`python\ndef ${name}`,
  maxNewTokens: 64,
}));
const programBefore = `def total_even(numbers):
    """The sum of the even numbers."""
    result = 0
    for number in numbers:
        if number % 2 == 0:
`;

/** The page's worker on WASM: against a bare loop, a batch against one by one, and completions. */
export async function modelWorker({ quick }: { readonly quick: boolean }): Promise<readonly Row[]> {
  const client = createModelClient({
    spawn: spawnModelWorker,
    choice: {
      id: builtInModel.id,
      origin: { kind: "site", basePath: folder },
      dtype: "q8",
      runtime: modelRuntime,
      withoutWebGpu: "the benchmark compares on WASM",
    },
  });
  const rounds = quick ? 6 : 30;
  try {
    return [
      await againstBareLoop(client, rounds),
      await batchAgainstOneByOne(client, Math.ceil(rounds / 3)),
      await completions(client, rounds),
      await stops(client, rounds),
    ];
  } finally {
    client.dispose();
  }
}

interface Pace {
  tokens: number;
  millis: number;
}

const perSecond = ({ tokens, millis: spent }: Pace): number => (tokens / spent) * 1000;

/** Prompt and answer, from the question to the last token; both sides write the same texts in turn. */
async function againstBareLoop(client: ModelClient, rounds: number): Promise<Row> {
  const bare = startBare();
  const ours: Pace = { tokens: 0, millis: 0 };
  const theirs: Pace = { tokens: 0, millis: 0 };
  for (let round = -2; round < rounds; round += 1) {
    for (const task of tasks) {
      const began = performance.now();
      const tokens = await write(client, task);
      const spent = performance.now() - began;
      const answer = await bare.write(task);
      // The first rounds warm both up.
      if (round < 0) continue;
      ours.tokens += tokens;
      ours.millis += spent;
      theirs.tokens += answer.tokens;
      theirs.millis += answer.millis;
    }
  }
  bare.end();
  const ratio = perSecond(ours) / perSecond(theirs);
  return {
    what: "the model's worker / a bare loop of transformers.js, same model, on WASM",
    measured: `${perSecond(ours).toFixed(0)} / ${perSecond(theirs).toFixed(0)} tokens/s = ${ratio.toFixed(2)}`,
    target: "at least 0.9",
    met: ratio >= 0.9,
  };
}

async function write(client: ModelClient, request: GenerationRequest): Promise<number> {
  const written = await client.generate(request);
  if (written.kind === "failed") throw written.error;
  // The bare loop counts the end token, too.
  return written.tokens + written.samples.filter(({ stopped }) => stopped === "end").length;
}

function startBare() {
  const worker = new Worker(new URL("./bare-model.ts", import.meta.url), { type: "module" });
  return {
    async write({ prompt, prefix, maxNewTokens }: GenerationRequest): Promise<BareAnswer> {
      const answered = new Promise<BareAnswer | string>((resolve) => {
        const once = { once: true };
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<BareAnswer | string>) => resolve(data),
          once,
        );
        worker.addEventListener("error", ({ message }) => resolve(message), once);
      });
      const request: BareRequest = {
        prompt,
        prefix,
        maxNewTokens,
        folder,
        id: builtInModel.id,
        runtime: modelRuntime,
      };
      worker.postMessage(request);
      const answer = await answered;
      if (typeof answer === "string") throw new Error(answer);
      return answer;
    },
    end: () => worker.terminate(),
  };
}

/** Eight samples as they are drawn on the page: of different lengths. */
async function batchAgainstOneByOne(client: ModelClient, rounds: number): Promise<Row> {
  const batched: Pace = { tokens: 0, millis: 0 };
  const single: Pace = { tokens: 0, millis: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const task of tasks) {
      const sampling = { temperature: 0.8, topP: 0.95, topK: 0, seed: round };
      await timed(batched, () => write(client, { ...task, sampling, samples: 8 }));
      for (let sample = 0; sample < 8; sample += 1) {
        const seed = round * 8 + sample;
        await timed(single, () => write(client, { ...task, sampling: { ...sampling, seed } }));
      }
    }
  }
  const ratio = perSecond(batched) / perSecond(single);
  return {
    what: "eight samples in a batch / one after the other, on WASM",
    measured: `${perSecond(batched).toFixed(0)} / ${perSecond(single).toFixed(0)} tokens/s = ${ratio.toFixed(2)}`,
    target: "at least 2.5",
    met: ratio >= 2.5,
  };
}

async function timed(pace: Pace, work: () => Promise<number>): Promise<void> {
  const began = performance.now();
  pace.tokens += await work();
  pace.millis += performance.now() - began;
}

/** Each of a program that has grown by a letter, as somebody types. */
async function completions(client: ModelClient, rounds: number): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = `${programBefore}            ${"result += number".slice(0, round % 12)}`;
    const began = performance.now();
    const completed = await client.complete({ before, after: "\n    return result\n", maxNewTokens: 24 });
    if (completed.kind === "failed") throw completed.error;
    times.push(performance.now() - began);
  }
  return {
    what: "a completion of up to 24 tokens by the worker, warm, on WASM",
    measured: `p50 ${millis(quantile(times, 0.5))}, p95 ${millis(quantile(times, 0.95))}`,
    target: "p50 under 200 ms",
    met: quantile(times, 0.5) < 200,
  };
}

/** From the click to the text of all samples: a batch in which nearly any token may come, so that it goes on for long. */
async function stops(client: ModelClient, rounds: number): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const abort = new AbortController();
    let askedAt = 0;
    await client.generate(
      {
        prompt: "Write.",
        prefix: "",
        maxNewTokens: 600,
        samples: 16,
        sampling: { temperature: 1_000, topP: 1, topK: 0, seed: round },
      },
      {
        signal: abort.signal,
        onTokens({ tokens }) {
          if (tokens < 16 * (round % 10) || abort.signal.aborted) return;
          askedAt = performance.now();
          abort.abort();
        },
      },
    );
    if (askedAt > 0) times.push(performance.now() - askedAt);
  }
  return {
    what: "Stop in a batch of sixteen samples, on WASM",
    measured: `p50 ${millis(quantile(times, 0.5))}, longest ${millis(quantile(times, 1))}`,
    target: "all under 100 ms",
    met: quantile(times, 1) < 100,
  };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
