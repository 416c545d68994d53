import { say } from "../messages/say.ts";
import type { ModelEntry } from "./model-entry.ts";

/** The day on which stored copies of pages were read that tell no date of their own. */
const read = "2026-11-26";

/**
 * Models that can be fetched from the hub, by their repository. Sizes are as its pages round them; the hub itself
 * could not be reached where this list was made (docs/models.md).
 */
export const hubModels: readonly ModelEntry[] = [
  {
    id: "onnx-community/Qwen2.5-Coder-0.5B-Instruct",
    name: "Qwen2.5-Coder 0.5B Instruct",
    kind: "hub",
    get about() {
      return say`The smallest one here that was trained on real code. It follows instructions.`;
    },
    promptStyle: "instruct",
    get parameters() {
      return say`${0.49} billion`;
    },
    contextTokens: 32_768,
    licence: "Apache 2.0",
    weights: [
      { dtype: "q4f16", file: "onnx/model_q4f16.onnx", bytes: 555_000_000 },
      { dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 639_000_000 },
      { dtype: "q4", file: "onnx/model_q4.onnx", bytes: 862_000_000 },
    ],
    sources: [
      {
        of: ["weights"],
        address: "https://huggingface.co/onnx-community/Qwen2.5-Coder-0.5B-Instruct/tree/main/onnx",
        date: "2024-11-12",
      },
      {
        of: ["parameters", "contextTokens", "licence"],
        address: "https://featherless.ai/models/unsloth/Qwen2.5-Coder-0.5B-Instruct/readme",
        date: "2024-11-12",
      },
    ],
  },
  {
    id: "onnx-community/Qwen2.5-Coder-1.5B-Instruct",
    name: "Qwen2.5-Coder 1.5B Instruct",
    kind: "hub",
    get about() {
      return say`Three times as large as the one above. It follows instructions, and wants a graphics card.`;
    },
    promptStyle: "instruct",
    get parameters() {
      return say`${1.54} billion`;
    },
    contextTokens: 32_768,
    licence: "Apache 2.0",
    weights: [
      { dtype: "q4f16", file: "onnx/model_q4f16.onnx", bytes: 1_340_000_000 },
      { dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 1_800_000_000 },
      { dtype: "q4", file: "onnx/model_q4.onnx", bytes: 1_920_000_000 },
    ],
    sources: [
      {
        of: ["weights"],
        address: "https://huggingface.co/onnx-community/Qwen2.5-Coder-1.5B-Instruct/tree/main/onnx",
        date: "2024-11-12",
      },
      {
        of: ["parameters"],
        address:
          "https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B/raw/73e6f30187fb35f474cad1dd82ca6c420683bc62/README.md",
        date: read,
      },
      {
        of: ["contextTokens", "licence"],
        address:
          "https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct/commit/83c0546c452cd88e9908dcfa0968418d5e3da467",
        date: read,
      },
    ],
  },
  {
    id: "onnx-community/deepseek-coder-1.3b-instruct-ONNX",
    // Not said: a name.
    name: "DeepSeek Coder 1.3B Instruct",
    kind: "hub",
    get about() {
      return say`From 2023; 87 % of what it read was code. It follows instructions, and wants a graphics card.`;
    },
    promptStyle: "instruct",
    get parameters() {
      return say`${1.3} billion`;
    },
    contextTokens: 16_384,
    get licence() {
      return say`DeepSeek licence, with limits on use`;
    },
    weights: [
      { dtype: "q4f16", file: "onnx/model_q4f16.onnx", bytes: 853_000_000 },
      { dtype: "q4", file: "onnx/model_q4.onnx", bytes: 1_070_000_000 },
      { dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 1_350_000_000 },
    ],
    sources: [
      {
        of: ["weights"],
        address: "https://huggingface.co/onnx-community/deepseek-coder-1.3b-instruct-ONNX/tree/main/onnx",
        date: read,
      },
      {
        of: ["parameters", "licence"],
        address:
          "https://huggingface.co/deepseek-ai/deepseek-coder-1.3b-instruct/blob/6eec09cc3b42dcaeeaade4df8f68418f0604cd37/README.md",
        date: "2023-11-04",
      },
      {
        of: ["contextTokens"],
        address: "https://huggingface.co/unrahul/deepseek-coder-1.3b-instruct-nf4/blame/main/config.json",
        date: read,
      },
    ],
  },
  {
    id: "onnx-community/Qwen2.5-Coder-1.5B",
    name: "Qwen2.5-Coder 1.5B (base)",
    kind: "hub",
    get about() {
      return say`Continues code and fills gaps, which helps while typing. It was not taught to follow instructions, and wants a graphics card.`;
    },
    promptStyle: "instruct",
    get parameters() {
      return say`${1.54} billion`;
    },
    contextTokens: 32_768,
    licence: "Apache 2.0",
    weights: [
      { dtype: "q4f16", file: "onnx/model_q4f16.onnx", bytes: 1_220_000_000 },
      { dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 1_580_000_000 },
      { dtype: "q4", file: "onnx/model_q4.onnx", bytes: 1_790_000_000 },
    ],
    sources: [
      {
        of: ["weights"],
        address:
          "https://huggingface.co/onnx-community/Qwen2.5-Coder-1.5B/tree/3fbe71c1c9eae153ace80edc90f92ac5b5069457/onnx",
        date: "2024-09-23",
      },
      {
        of: ["parameters", "licence"],
        address:
          "https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B/raw/73e6f30187fb35f474cad1dd82ca6c420683bc62/README.md",
        date: read,
      },
      {
        of: ["contextTokens"],
        address: "https://featherless.ai/models/unsloth/Qwen2.5-Coder-1.5B",
        date: read,
      },
    ],
  },
];
