import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GenerationRequest } from "../../src/protocol/model.ts";
import { babble, reciting, type Scoring, toyModel } from "./testing/toy-model.ts";
import { write } from "./write.ts";

const task: GenerationRequest = { prompt: "write", prefix: "", maxNewTokens: 40 };
const sampling = { temperature: 1, topP: 0.95, topK: 0, seed: 7 };

function writing(scoring: Scoring, options: { contextTokens?: number } = {}) {
  const toy = toyModel(scoring, options);
  let stop = false;
  return {
    ...toy,
    stop() {
      stop = true;
    },
    async write(changes: Partial<GenerationRequest> = {}) {
      const written = await write({
        model: toy.model,
        request: { ...task, ...changes },
        onTokens: () => undefined,
        stopRequested: () => stop,
        nowMillis: () => 0,
      });
      if (written.kind === "failed") throw new Error(written.reason);
      return written;
    },
  };
}

function reciter(text: string, options: { contextTokens?: number } = {}) {
  const toy: ReturnType<typeof writing> = writing(
    reciting(text, () => toy.promptLength()),
    options,
  );
  return toy;
}

describe("a batch of samples", () => {
  it("draws each sample by its own chances: the same alone and among any others", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        async (seed, samples, temperature) => {
          const drawn = { sampling: { ...sampling, seed, temperature } };
          const all = await writing(babble).write({ ...drawn, samples: 8 });
          const some = await writing(babble).write({ ...drawn, samples });
          expect(some.samples).toEqual(all.samples.slice(0, samples));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("draws other samples with another seed, and samples that differ", async () => {
    const { samples } = await writing(babble).write({ sampling, samples: 8 });
    expect(new Set(samples.map(({ text }) => text)).size).toBe(8);
    const others = await writing(babble).write({ sampling: { ...sampling, seed: 8 }, samples: 8 });
    for (const [at, { text }] of others.samples.entries()) expect(text).not.toBe(samples[at]?.text);
  });

  it("ends each row at its own end, and computes it no further", async () => {
    const toy = writing(babble);
    const { samples, tokens } = await toy.write({ sampling, samples: 8, maxNewTokens: 200 });
    expect(new Set(samples.map((sample) => sample.tokens)).size).toBeGreaterThan(3);
    expect(tokens).toBe(samples.reduce((sum, sample) => sum + sample.tokens, 0));
    for (const { text, tokens: count } of samples) expect(text).toHaveLength(count);
    const steps = toy.rowsOfSteps;
    expect(steps).toEqual(steps.toSorted((one, other) => other - one));
    // Each token but a row's last is read again, and the end is none.
    expect(steps.reduce((sum, rows) => sum + rows, 0)).toBe(
      samples.reduce((sum, sample) => sum + sample.tokens - (sample.stopped === "length" ? 1 : 0), 0),
    );
  });

  it("keeps what every row has when it is stopped", async () => {
    const toy = writing(babble);
    toy.onStep(() => {
      if (toy.rowsOfSteps.length === 4) toy.stop();
    });
    const { samples } = await toy.write({ sampling, samples: 4, maxNewTokens: 200 });
    expect(samples.some(({ stopped, tokens }) => stopped === "byUser" && tokens === 6)).toBe(true);
    expect(samples.every(({ tokens }) => tokens <= 6)).toBe(true);
  });
});

describe("one sample", () => {
  it("says what ended it: its end, the closing fence, the length", async () => {
    const ended = await reciter("abc").write();
    expect(ended.samples).toEqual([{ text: "abc", tokens: 3, stopped: "end" }]);
    const fenced = await reciter("abc\n```\nand so on").write({ prefix: "```python\n" });
    expect(fenced.samples).toMatchObject([{ text: "abc\n```", stopped: "end" }]);
    const cut = await reciter("abcdef").write({ maxNewTokens: 4 });
    expect(cut.samples).toEqual([{ text: "abcd", tokens: 4, stopped: "length" }]);
  });

  it("ends where the context does", async () => {
    const { samples } = await reciter("abcdefghijkl", { contextTokens: 9 }).write();
    expect(samples).toEqual([{ text: "abcd", tokens: 4, stopped: "length" }]);
  });

  it("is refused where the prompt leaves no room, with both numbers", async () => {
    await expect(reciter("abc", { contextTokens: 5 }).write()).rejects.toThrow(
      "it is 5 tokens long, and the model reads at most 5",
    );
  });

  it("puts the control line before the prompt", async () => {
    const toy = reciter("abc");
    await toy.write({ system: "draft " });
    expect(toy.promptText()).toBe("draft write");
  });

  it("traces the odds of each token where they are asked for", async () => {
    const { samples } = await writing(babble).write({ sampling, inspect: true });
    const [sample] = samples;
    expect(sample?.trace).toHaveLength(sample?.tokens ?? -1);
    expect(sample?.trace?.map((odds) => odds.text).join("")).toBe(sample?.text);
    expect((await writing(babble).write({ sampling })).samples[0]).not.toHaveProperty("trace");
  });

  it("fails where the device gives no numbers, or always the same", async () => {
    for (const score of [Number.NaN, 3]) {
      const flat: Scoring = (tokens) => new Float32Array(babble(tokens).length).fill(score);
      await expect(writing(flat).write()).rejects.toThrow("computes nonsense");
    }
  });
});
