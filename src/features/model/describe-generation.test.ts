import { expect, it } from "vitest";
import { announceGeneration, describeDevice, describePace } from "./describe-generation.ts";

it("says one thing while tokens come, so that it is spoken once", () => {
  const writing = { kind: "writing", text: "", tokens: 1, tokensPerSecond: 1, device: "wasm" } as const;
  expect(announceGeneration(writing)).toBe(announceGeneration({ ...writing, text: "a", tokens: 2 }));
});

it("tells the three endings apart", () => {
  const written = { kind: "written", source: "", tokens: 1, tokensPerSecond: 1, device: "wasm" } as const;
  const endings = (["end", "byUser", "length"] as const).map((stopped) =>
    announceGeneration({ ...written, stopped }),
  );
  expect(new Set(endings).size).toBe(3);
});

it("counts tokens, and names a pace once there is one", () => {
  expect(describePace({ tokens: 1, tokensPerSecond: 0 })).toBe("1 token");
  expect(describePace({ tokens: 41, tokensPerSecond: 18.24 })).toBe("41 tokens, 18.2 per second");
  expect(describePace({ tokens: 410, tokensPerSecond: 182.4 })).toBe("410 tokens, 182 per second");
});

it("says where the model runs and why", () => {
  expect(describeDevice("webgpu", undefined)).toContain("WebGPU");
  expect(describeDevice("wasm", "no graphics adapter answered")).toContain(
    "WASM): no graphics adapter answered",
  );
});
