import { describeTimeLeft } from "../../domain/download-pace.ts";
import type { ModelEntry, ModelFigure, ModelWeights } from "../../domain/model-entry.ts";
import type { DeviceReport } from "../../domain/model-weights.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { retell } from "../../messages/retell.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { ModelRow, ModelStand } from "../../state/model-rows.ts";
import { formatBytes } from "../../ui/format-bytes.ts";
import type { Tone } from "../../ui/StatusBadge.tsx";

/** How a model stands, in one word. */
export function standWord({ stand }: ModelRow): { readonly tone: Tone; readonly word: string } {
  switch (stand.kind) {
    case "builtIn":
      return { tone: "quiet", word: say`always here` };
    case "absent":
      return { tone: "quiet", word: say`not here` };
    case "part":
      return { tone: "warn", word: say`paused` };
    case "coming":
      return { tone: "busy", word: say`coming` };
    case "stored":
      return { tone: "quiet", word: say`stored` };
    default:
      return unreachable(stand);
  }
}

/** The weights that are here, or would come. */
export function weightsOf({ entry, stand, offer }: ModelRow): ModelWeights | undefined {
  if (stand.kind === "builtIn") return entry.weights[0];
  if (stand.kind === "absent") return offer;
  return entry.weights.find(({ dtype }) => dtype === stand.dtype);
}

export interface ModelFact {
  readonly name: string;
  readonly value: string;
}

/** What is known of a model; what nobody states is left out. */
export function modelFacts(row: ModelRow): readonly ModelFact[] {
  const { entry, stand } = row;
  const weights = weightsOf(row);
  const bytes = stand.kind === "stored" ? stand.bytes : weights?.bytes;
  return [
    fact(say`Size`, bytes && `${formatBytes(bytes)}${weights ? ` (${weights.dtype})` : ""}`),
    // The session holds the weights once; while it is made, the file is there as well.
    fact(say`Memory`, bytes && say`at least ${formatBytes(bytes)}, twice that while it loads`),
    fact(say`Context`, entry.contextTokens && say`${formatNumber(entry.contextTokens)} tokens`),
    fact(say`Parameters`, entry.parameters),
    fact(say`Licence`, entry.licence),
  ].filter((each) => each !== undefined);
}

function fact(name: string, value: string | number | undefined): ModelFact | undefined {
  return typeof value === "string" ? { name, value } : undefined;
}

/** @example describeComing(stand) // "onnx/model_q4f16.onnx · 12.0 MB per second · about 3 minutes left" */
export function describeComing({
  file,
  loadedBytes,
  totalBytes,
  bytesPerSecond,
}: Extract<ModelStand, { kind: "coming" }>): string {
  if (bytesPerSecond === undefined) return file;
  const rate = say`${formatBytes(bytesPerSecond)} per second`;
  if (totalBytes === 0) return `${file} · ${rate}`;
  return `${file} · ${rate} · ${describeTimeLeft((totalBytes - loadedBytes) / bytesPerSecond)}`;
}

/** What this device can do for a model. */
export function describeDevice(device: DeviceReport | undefined): string {
  if (device === undefined) return say`Asking this device what it can do…`;
  if (!device.webGpu) {
    return say`Models run on the processor here, because ${retell(device.because)}. Weights of 8 bits are offered; a model of more than a gigabyte will be slow, and may not fit.`;
  }
  return device.shaderF16
    ? say`Models run on the graphics card here (${device.adapter}), with half precision: weights of 4 bits with 16-bit arithmetic (q4f16) are offered.`
    : say`Models run on the graphics card here (${device.adapter}), which offers no half precision: weights of 4 bits with 32-bit arithmetic (q4) are offered.`;
}

function figureName(figure: ModelFigure): string {
  return {
    weights: say`size`,
    contextTokens: say`context`,
    parameters: say`parameters`,
    licence: say`licence`,
  }[figure];
}

/** @example describeFigures(["weights", "licence"]) // "size, licence" */
export function describeFigures(figures: ModelEntry["sources"][number]["of"]): string {
  return figures.map(figureName).join(", ");
}
