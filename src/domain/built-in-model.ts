import { say } from "../messages/say.ts";
import type { ModelEntry } from "./model-entry.ts";

/** The model that is part of the site, and needs neither network nor storage. */
export const builtInModel: ModelEntry = {
  id: "edgecase-v1",
  get name() {
    return say`Built-in`;
  },
  kind: "builtIn",
  get about() {
    return say`A small model (8 million parameters) trained from nothing on this page's own kinds of exercises: it solves most of them, guesses at everything else, and is often plausible and wrong.`;
  },
  promptStyle: "completion",
  get parameters() {
    return say`${8} million`;
  },
  contextTokens: 1024,
  licence: "MIT",
  weights: [{ dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 8_451_843 }],
  sources: [],
};
