import { describe, expect, it } from "vitest";
import { contextTokensOf, externalDataFiles, jsonFault, readFolder } from "./model-folder.ts";

const causal = JSON.stringify({ architectures: ["LlamaForCausalLM"], max_position_embeddings: 1024 });
const whole = new Map([
  ["config.json", 1],
  ["tokenizer.json", 2],
  ["tokenizer_config.json", 3],
  ["onnx/model_q4f16.onnx", 40],
  ["onnx/model_quantized.onnx", 80],
  ["README.md", 5],
]);

describe("a folder with a model", () => {
  it("offers the weights whose names are known", () => {
    expect(readFolder(whole)).toEqual({
      weights: [
        { dtype: "q4f16", file: "onnx/model_q4f16.onnx", bytes: 40 },
        { dtype: "q8", file: "onnx/model_quantized.onnx", bytes: 80 },
      ],
    });
  });

  it.each(["config.json", "tokenizer.json", "tokenizer_config.json"])(
    "names %s when it is missing",
    (file) => {
      const files = new Map(whole);
      files.delete(file);
      expect(readFolder(files).missing).toBe(file);
    },
  );

  it("says which weights it looked for when there are none", () => {
    const files = new Map([...whole].filter(([path]) => !path.endsWith(".onnx")));
    expect(readFolder(files).missing).toContain("onnx/model_quantized.onnx");
  });
});

describe("a JSON file of a model", () => {
  it("is no web page", () => {
    expect(jsonFault("tokenizer.json", "<!doctype html><p>Hello")).toBe(
      'tokenizer.json is no JSON: it starts with "<!doctype html>"',
    );
  });

  it("is refused with an architecture that cannot write", () => {
    expect(jsonFault("config.json", '{"architectures":["BertForMaskedLM"]}')).toContain(
      "describes a BertForMaskedLM",
    );
    expect(jsonFault("config.json", "{}")).toContain("names no architecture");
    expect(jsonFault("config.json", causal)).toBeUndefined();
    expect(jsonFault("tokenizer.json", "{}")).toBeUndefined();
  });

  it("states the context, or does not", () => {
    expect(contextTokensOf(causal)).toBe(1024);
    expect(contextTokensOf('{"max_position_embeddings":"many"}')).toBeUndefined();
  });
});

describe("external data", () => {
  const config = (format: unknown) =>
    JSON.stringify({ "transformers.js_config": { use_external_data_format: format } });

  it.each([
    [undefined, []],
    [false, []],
    [true, ["onnx/model_q4.onnx_data"]],
    [2, ["onnx/model_q4.onnx_data", "onnx/model_q4.onnx_data_1"]],
    [{ "model_q4.onnx": true }, ["onnx/model_q4.onnx_data"]],
    [{ "model.onnx": true, "model_fp16.onnx": true }, []],
    [{ model: 1 }, ["onnx/model_q4.onnx_data"]],
    ["nonsense", []],
  ])("of %j is %j", (format, files) => {
    expect(externalDataFiles(config(format), "onnx/model_q4.onnx")).toEqual(files);
  });

  it("is none where the configuration cannot be read", () => {
    expect(externalDataFiles("<html>", "onnx/model.onnx")).toEqual([]);
  });
});
