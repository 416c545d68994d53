import type { ModelEntry } from "./model-entry.ts";

/** The model that is part of the site, and needs neither network nor storage. */
export const builtInModel: ModelEntry = {
  id: "edgecase-v1",
  name: "Built-in",
  kind: "builtIn",
  about:
    "A small model (8 million parameters) trained from nothing on this page's own kinds of exercises: it solves most of them, guesses at everything else, and is often plausible and wrong.",
  promptStyle: "completion",
  parameters: "8 million",
  contextTokens: 1024,
  licence: "MIT",
  weights: [{ dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 8_451_843 }],
  sources: [],
};
