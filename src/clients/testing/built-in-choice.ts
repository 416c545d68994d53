import { modelRuntime } from "virtual:model-runtime";
import { builtInModel } from "../../domain/built-in-model.ts";
import type { GenerationRequest, ModelChoice } from "../../protocol/model.ts";

/** The page's own model, on WASM. Nothing that it writes is told here: the next one writes otherwise. */
export const builtInChoice: ModelChoice = {
  id: builtInModel.id,
  origin: { kind: "site", basePath: `${import.meta.env.BASE_URL}models/` },
  dtype: "q8",
  runtime: modelRuntime,
  withoutWebGpu: "these tests run on WASM",
};

/** Of 0.15 million parameters: quick, and all but speechless. */
export const nanoChoice: ModelChoice = {
  ...builtInChoice,
  id: "nano-model",
  origin: { kind: "site", basePath: `${import.meta.env.BASE_URL}e2e/fixtures/` },
};

export const countEven: GenerationRequest = {
  prompt: "Write a Python function `count_even` that counts how many numbers in a list are even.",
  prefix: "```python\ndef count_even",
  maxNewTokens: 256,
};

/**
 * Draws nearly at random: no fence opens, and only a special token ends a text. Of so many, some go on for hundreds of
 * tokens with any model, so that there is time to stop them.
 */
export const rambling: GenerationRequest = {
  prompt: "Write.",
  prefix: "",
  maxNewTokens: 600,
  samples: 16,
  sampling: { temperature: 1_000, topP: 1, topK: 0, seed: 1 },
};
