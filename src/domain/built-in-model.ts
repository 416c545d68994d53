import type { ModelEntry } from "./model-entry.ts";

/** The model that is part of the site, and needs neither network nor storage. */
export const builtInModel: ModelEntry = {
  id: "prototype-v1",
  name: "Built-in",
  kind: "builtIn",
  about:
    "A tiny prototype (3 million parameters) trained on 24 kinds of short exercises: it knows those, guesses at everything else, and is often plausible and wrong.",
  promptStyle: "completion",
  parameters: "3 million",
  contextTokens: 1024,
  licence: "MIT",
  weights: [{ dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 3_280_628 }],
  sources: [],
};
