import { expect, it } from "vitest";
import { announceGeneration, describeDevice, describePace } from "./describe-generation.ts";

const common = { chosen: 0, tokens: 1, tokensPerSecond: 1, device: "wasm", dtype: "q8" } as const;

it("says one thing while tokens come, so that it is spoken once", () => {
  const writing = { kind: "writing", texts: [""], ...common } as const;
  expect(announceGeneration(writing)).toBe(announceGeneration({ ...writing, texts: ["a"], tokens: 2 }));
  expect(announceGeneration({ ...writing, texts: ["", ""] })).toContain("2 programs");
});

function announceEnds(...ends: readonly ("end" | "byUser" | "length")[]): string {
  const samples = ends.map((stopped) => ({ source: "", tokens: 1, stopped, trace: [] }));
  return announceGeneration({ kind: "written", samples, prefix: "", ...common });
}

it("tells the three endings apart", () => {
  expect(new Set([announceEnds("end"), announceEnds("byUser"), announceEnds("length")]).size).toBe(3);
});

it("counts what was finished of several programs", () => {
  expect(announceEnds("end", "end")).toBe("The model has finished its 2 programs");
  expect(announceEnds("end", "length")).toContain("1 of 2 programs; the others reached the length limit");
  expect(announceEnds("byUser", "byUser")).toContain("0 of 2 programs; the others were stopped");
});

it("counts tokens, and names a pace once there is one", () => {
  expect(describePace({ tokens: 1, tokensPerSecond: 0 })).toBe("1 token");
  expect(describePace({ tokens: 41, tokensPerSecond: 18.24 })).toBe("41 tokens, 18.2 per second");
  expect(describePace({ tokens: 410, tokensPerSecond: 182.4 })).toBe("410 tokens, 182 per second");
});

it("says where the model runs, with which weights and why", () => {
  expect(describeDevice({ device: "webgpu", dtype: "q4f16" })).toContain("WebGPU, q4f16");
  expect(describeDevice({ device: "wasm", dtype: "q8", because: "no graphics adapter answered" })).toContain(
    "WASM, q8): no graphics adapter answered",
  );
});
