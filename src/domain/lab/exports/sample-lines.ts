import type { LabSample } from "../sample.ts";

/** The samples as their benchmarks' runners take them, one JSON line each; `readSamples` reads them back without loss. */
export function* sampleLines(samples: readonly LabSample[]): Generator<string, void> {
  for (const { taskId, text, kind, temperature, settings } of samples) {
    const field = kind === "completion" ? "completion" : "solution";
    const line = { task_id: taskId, [field]: text, temperature, settings };
    yield `${JSON.stringify(line)}\n`;
  }
}
