import { env } from "@huggingface/transformers";
import type { ModelDevice } from "../../src/protocol/model.ts";

// Errors are retold: the page shows them.

/** Rejects when the graphics device that a session was opened on is lost; a pass that waits for it may never end. */
export function deviceLost(device: ModelDevice): Promise<never> {
  return device === "webgpu" ? loss() : forever();
}

async function loss(): Promise<never> {
  const { webgpu } = env.backends.onnx;
  if (webgpu === undefined) return forever();
  const device = await webgpu.device;
  const { reason, message } = await device.lost;
  throw new Error(`the graphics device was lost (${message || reason})`);
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
