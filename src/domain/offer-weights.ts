import type { Dtype, ModelWeights } from "./model-entry.ts";
import type { DeviceReport } from "./model-weights.ts";

/** The weights that suit the device best, of those that there are; `undefined` where none do. */
export function offerWeights(
  report: DeviceReport,
  weights: readonly ModelWeights[],
): ModelWeights | undefined {
  const wanted = orderFor(report).map((dtype) => weights.find((each) => each.dtype === dtype));
  return wanted.find((each) => each !== undefined);
}

function orderFor(report: DeviceReport): readonly Dtype[] {
  // 4 bits have no fast kernel on the processor, and half precision has none at all there.
  if (!report.webGpu) return ["q8", "q4", "fp32"];
  return report.shaderF16 ? ["q4f16", "q4", "q8", "fp16", "fp32"] : ["q4", "q8", "fp32"];
}
