import { describe, expect, it } from "vitest";
import type { ModelFailure } from "../protocol/model.ts";
import { notLoaded } from "./model-failures.ts";

const stored = { kind: "stored" } as const;
const missing: ModelFailure = { kind: "failed", reason: "onnx/model.onnx is missing" };

describe("what to do about a model that does not load", () => {
  it("is to fetch a stored model again where its own files are at fault", () => {
    expect(notLoaded(missing, stored).error.advice).toMatch(/^Delete the model and get it again/);
  });

  it("is to look after the connection where the site's part did not come", () => {
    const { advice } = notLoaded({ ...missing, ofSite: true }, stored).error;
    expect(advice).toMatch(/^Check the connection/);
    expect(advice).not.toMatch(/Delete/);
  });

  it("is to choose another where the device fails", () => {
    expect(notLoaded({ ...missing, device: "wasm" }, stored).error.advice).toMatch(/^Choose another model/);
  });
});
