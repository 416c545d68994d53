import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dtype, dtypes, type ModelWeights, weightsFile } from "./model-entry.ts";
import { chooseWeights, type DeviceReport, whyNotWebGpu } from "./model-weights.ts";

const gibibyte = 2 ** 30;
const graphics = (changes: Partial<Extract<DeviceReport, { webGpu: true }>> = {}): DeviceReport => ({
  webGpu: true,
  adapter: "a card",
  shaderF16: true,
  maxBufferBytes: 2 * gibibyte,
  ...changes,
});
const processor: DeviceReport = { webGpu: false, because: "no adapter" };
const sized = (dtype: Dtype, bytes?: number): ModelWeights => ({
  dtype,
  file: weightsFile(dtype),
  ...(bytes === undefined ? {} : { bytes }),
});
const all = dtypes.map((dtype) => sized(dtype, gibibyte));

const report = fc.oneof(
  fc.constant(processor),
  fc
    .record({ shaderF16: fc.boolean(), maxBufferBytes: fc.nat({ max: 4 * gibibyte }) })
    .map((changes) => graphics(changes)),
);
const weights = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...dtypes), fc.option(fc.nat({ max: 4 * gibibyte }), { nil: undefined })),
  { selector: ([dtype]) => dtype },
);

describe("chooseWeights", () => {
  it("chooses one of the files, and a 16-bit one only where shaders compute with 16 bits", () => {
    fc.assert(
      fc.property(report, weights, (device, pairs) => {
        const files = pairs.map(([dtype, bytes]) => sized(dtype, bytes));
        const chosen = chooseWeights(device, files);
        if (chosen === undefined) return;
        expect(files).toContain(chosen);
        if (chosen.dtype.endsWith("16")) expect(device).toMatchObject({ shaderF16: true });
      }),
    );
  });

  it("takes the only file there is, on any device, where it is small", () => {
    for (const device of [processor, graphics(), graphics({ shaderF16: false })])
      expect(chooseWeights(device, [sized("q8", 3_280_628)])?.dtype).toBe("q8");
  });

  it("takes four bits on a graphics card, and eight on a processor", () => {
    expect(chooseWeights(graphics(), all)?.dtype).toBe("q4f16");
    expect(chooseWeights(graphics({ shaderF16: false }), all)?.dtype).toBe("q4");
    expect(chooseWeights(processor, all)?.dtype).toBe("q8");
  });

  it("passes over a file that is larger than a buffer may be", () => {
    const files = [sized("q4f16", 3 * gibibyte), sized("q8", gibibyte)];
    expect(chooseWeights(graphics(), files)?.dtype).toBe("q8");
  });

  it("takes what the processor can run where nothing fits the graphics card", () => {
    expect(chooseWeights(graphics({ maxBufferBytes: 1_000 }), all)?.dtype).toBe("q8");
  });

  it("finds nothing where the files are too large, or of 16 bits for a processor", () => {
    expect(chooseWeights(processor, [sized("q8", 3 * gibibyte)])).toBeUndefined();
    expect(chooseWeights(processor, [sized("q4f16"), sized("fp16")])).toBeUndefined();
  });
});

describe("whyNotWebGpu", () => {
  it("says nothing of weights that were chosen for the graphics card, and why of those for the processor", () => {
    fc.assert(
      fc.property(report, weights, (device, pairs) => {
        const files = pairs.map(([dtype, bytes]) => sized(dtype, bytes));
        const chosen = chooseWeights(device, files);
        if (chosen === undefined || !device.webGpu) return;
        const onlyForProcessor = files.every((file) => whyNotWebGpu(device, file) !== undefined);
        expect(whyNotWebGpu(device, chosen) !== undefined).toBe(onlyForProcessor);
      }),
    );
  });

  it("names what the adapter lacks", () => {
    expect(whyNotWebGpu(processor, sized("q8"))).toBe("no adapter");
    expect(whyNotWebGpu(graphics({ shaderF16: false }), sized("fp16"))).toMatch(/fp16/);
    expect(whyNotWebGpu(graphics({ maxBufferBytes: 10 }), sized("q8", 11))).toMatch(/buffer/);
    expect(whyNotWebGpu(graphics(), sized("q8", 11))).toBeUndefined();
  });
});
