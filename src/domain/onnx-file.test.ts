import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { assert, asyncProperty, integer } from "fast-check";
import { describe, expect, it } from "vitest";
import { onnxFault } from "./onnx-file.ts";

const version = [0x08, 8];
const producer = [0x12, 3, 0x61, 0x62, 0x63];
const graph = [0x3a, 5, 1, 2, 3, 4, 5];
const operatorSets = [0x42, 2, 0x10, 14];
const whole = [...version, ...producer, ...graph, ...operatorSets];
const faultOf = (bytes: readonly number[]) =>
  onnxFault({
    path: "model.onnx",
    bytes: bytes.length,
    readAt: (from, length) => Uint8Array.from(bytes.slice(from, from + length)),
  });
const faultOfText = (text: string) => faultOf([...new TextEncoder().encode(text)]);

describe("an ONNX file", () => {
  it("has no fault when its fields end where it does", async () => {
    expect(await faultOf(whole)).toBeUndefined();
  });

  it("is found out wherever it is cut", async () => {
    await assert(
      asyncProperty(integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await faultOf(whole.slice(0, length))).toMatch(/cut off|no ONNX model/);
      }),
    );
  });

  it("says how long a cut one should be", async () => {
    expect(await faultOf(whole.slice(0, 12))).toBe(
      "model.onnx is cut off: it has 12 bytes and says that it goes on to 14",
    );
  });

  it.each([
    "<!doctype html>",
    '{"error":"not found"}',
    "version https://git-lfs.github.com/spec/v1",
    "PK\u0003\u0004",
  ])("is none when it starts with %j", async (text) =>
    expect(await faultOfText(text)).toContain("is no ONNX model: it starts with"),
  );

  it("may be one that a real exporter wrote", async () => {
    const folder = resolve(import.meta.dirname, "../../public/models/edgecase-v1/onnx");
    const bytes = readFileSync(resolve(folder, "model_quantized.onnx"));
    const readAt = (from: number, length: number) => bytes.subarray(from, from + length);
    const path = "model.onnx";
    expect(await onnxFault({ path, bytes: bytes.length, readAt })).toBeUndefined();
    expect(await onnxFault({ path, bytes: bytes.length - 1, readAt })).toContain("cut off");
  });
});
