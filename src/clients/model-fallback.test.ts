import { expect, it } from "vitest";
import type { ModelFailure } from "../protocol/model.ts";
import { createFallback } from "./model-fallback.ts";

const lost: ModelFailure = { kind: "failed", reason: "the device was lost", device: "webgpu", passing: true };
const wrong: ModelFailure = { kind: "failed", reason: "it computes nonsense", device: "webgpu" };
const noMemory: ModelFailure = { kind: "failed", reason: "out of memory", device: "wasm", passing: true };

it("tries a lost device once more, then WASM, there once more, and then gives up", () => {
  const fallback = createFallback();
  expect(fallback.after(lost)).toBe(true);
  expect(fallback.withoutWebGpu()).toBeUndefined();
  expect(fallback.after(lost)).toBe(true);
  expect(fallback.withoutWebGpu()).toBe("WebGPU failed: the device was lost");
  expect(fallback.after(noMemory)).toBe(true);
  expect(fallback.after(noMemory)).toBe(false);
});

it("leaves a device that computes wrongly at once", () => {
  const fallback = createFallback();
  expect(fallback.after(wrong)).toBe(true);
  expect(fallback.withoutWebGpu()).toBe("WebGPU failed: it computes nonsense");
});

it("counts anew after something went well", () => {
  const fallback = createFallback();
  fallback.after(lost);
  fallback.recovered();
  expect(fallback.after(lost)).toBe(true);
  expect(fallback.withoutWebGpu()).toBeUndefined();
});

it("tries nothing again for files, requests and deaths", () => {
  const fallback = createFallback();
  expect(fallback.after({ kind: "failed", reason: "config.json is missing" })).toBe(false);
  expect(fallback.after({ kind: "died", reason: "silence" })).toBe(false);
});
