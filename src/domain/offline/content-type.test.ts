import { expect, it } from "vitest";
import { contentTypeOf } from "./content-type.ts";

it.each([
  ["index.html", "text/html;charset=utf-8"],
  ["assets/start-x.js", "text/javascript;charset=utf-8"],
  ["ort/1.31.0-dev.20260914-8d85527a0/ort-wasm-simd-threaded.jspi.mjs", "text/javascript;charset=utf-8"],
  ["assets/pyodide-x.wasm", "application/wasm"],
  ["models/edgecase-v1/onnx/model.onnx", "application/octet-stream"],
  ["LICENSE", "application/octet-stream"],
])("says of %s that it is %s, which browsers run", (path, type) => {
  expect(contentTypeOf(path)).toBe(type);
});
