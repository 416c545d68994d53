import { groupedBy } from "../grouped-by.ts";
import type { LabSample } from "../sample.ts";

/** The samples as their benchmarks' runners take them, one JSON line each; `readSamples` reads them back without loss. */
export function* sampleLines(samples: readonly LabSample[]): Generator<string, void> {
  for (const { taskId, text, kind, temperature, settings } of inIndexOrder(samples)) {
    const field = kind === "completion" ? "completion" : "solution";
    const line = { task_id: taskId, [field]: text, temperature, settings };
    yield `${JSON.stringify(line)}\n`;
  }
}

/**
 * Each task's samples by their index, at the places where samples of that task stand. A reader counts them so; those that
 * a model draws come by rounds, one temperature after the other.
 */
export function* inIndexOrder(samples: readonly LabSample[]): Generator<LabSample, void> {
  const queues = new Map(
    Array.from(
      groupedBy(samples, ({ taskId }) => taskId),
      ([taskId, own]) => [taskId, own.toSorted((a, b) => a.index - b.index).values()],
    ),
  );
  for (const { taskId } of samples) {
    const next = queues.get(taskId)?.next();
    if (next?.done === false) yield next.value;
  }
}
