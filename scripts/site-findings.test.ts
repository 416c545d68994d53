import { expect, it } from "vitest";
import { siteFindings } from "./site-findings.mjs";

const file = (path: string, { bytes = 1_000, sha256 = path, start = [0, 0x61] } = {}) => ({
  path,
  bytes,
  sha256,
  start,
});
const site = [
  file("index.html"),
  file("ort/1.31.0/ort-wasm-simd-threaded.asyncify.wasm", { bytes: 27_000_000 }),
  file("assets/pyodide-DoBEEsqh.wasm", { bytes: 9_600_000 }),
  file("assets/python-snapshot-ByEPzR5J.bin", { start: [0x1f, 0x8b] }),
];

it("finds nothing in a site as it should be", () => {
  expect(siteFindings(site)).toEqual([]);
});

it("takes a site of 80 MB, and names the largest files of one that is a byte larger", () => {
  const rest = 80_000_000 - site.reduce((sum, { bytes }) => sum + bytes, 0);

  expect(siteFindings([...site, file("models/huge.onnx", { bytes: rest })])).toEqual([]);
  expect(siteFindings([...site, file("models/huge.onnx", { bytes: rest + 1 })])).toEqual([
    expect.stringMatching(
      /^dist is 80\.0 MB, more than 80\.0 MB\. The largest: models\/huge\.onnx \(43\.4 MB\), ort/,
    ),
  ]);
});

it("finds a WebAssembly that is there twice under two names", () => {
  const copies = [file("assets/a.wasm", { sha256: "same" }), file("assets/b.wasm", { sha256: "same" })];

  expect(siteFindings([...site, ...copies])).toEqual([
    "The same WebAssembly is there 2 times: assets/a.wasm, assets/b.wasm.",
  ]);
});

it("finds a second build of onnxruntime, and that there is none", () => {
  const second = "ort/1.31.0/ort-wasm-simd-threaded.jspi.wasm";

  expect(siteFindings([...site, file(second)])).toEqual([expect.stringContaining(second)]);
  expect(siteFindings(site.filter(({ path }) => !path.startsWith("ort/")))).toEqual([
    expect.stringContaining("but there is: none"),
  ]);
});

it("finds a snapshot of Python that is not compressed, or missing", () => {
  const others = site.filter(({ path }) => !path.includes("snapshot"));

  expect(siteFindings([...others, file("assets/python-snapshot-x.bin")])).toEqual([
    "assets/python-snapshot-x.bin is not compressed: it must be gzip.",
  ]);
  expect(siteFindings(others)).toEqual(["There is no snapshot of Python."]);
});
