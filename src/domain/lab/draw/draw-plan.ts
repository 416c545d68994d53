import { mixSeed } from "../../draw-inputs.ts";
import type { Problem } from "../problem.ts";
import { type LabSample } from "../sample.ts";
import type { DrawSettings } from "../sample.ts";

/** What is to be drawn for each problem. */
export interface DrawPlan {
  /** The model in use, as the page names it. */
  readonly model: string;
  /** For each problem, temperature and top-p; at temperature 0 all would be the same, so one is drawn. */
  readonly samples: number;
  readonly temperatures: readonly number[];
  readonly topPs: readonly number[];
  /** 32-bit. */
  readonly seed: number;
}

/** Samples that the model writes side by side. */
export interface DrawBatch {
  readonly problem: Problem;
  readonly settings: DrawSettings;
  /** 1 to `batchSamples`. */
  readonly samples: number;
  /** Of the first, among the task's samples. */
  readonly firstIndex: number;
}

/** More side by side would make a slow device silent for long. */
const batchSamples = 8;

/**
 * All batches of a plan, each with a seed of its own: the same plan always gives the same, so that drawing can be ended
 * and gone on with anywhere. Every problem's first batches come before anybody's second.
 */
export function batchesOf(problems: readonly Problem[], plan: DrawPlan): readonly DrawBatch[] {
  const ways = waysOf(plan);
  const rounds = Math.ceil(plan.samples / batchSamples);
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    ways.flatMap(({ temperature, topP, samples, firstIndex }) => {
      const left = samples - round * batchSamples;
      if (left <= 0) return [];
      return problems.map((problem): DrawBatch => ({
        problem,
        settings: {
          model: plan.model,
          temperature,
          topP,
          seed: mixSeed(plan.seed, `${problem.id} ${temperature} ${topP} ${round}`) >>> 0,
        },
        samples: Math.min(left, batchSamples),
        firstIndex: firstIndex + round * batchSamples,
      }));
    }),
  );
}

/** How many samples a plan gives each problem. */
export function samplesEach(plan: Omit<DrawPlan, "model">): number {
  return waysOf(plan).reduce((sum, { samples }) => sum + samples, 0);
}

/** Those that have not been drawn. A batch is drawn as a whole or not at all. */
export function openBatches(
  batches: readonly DrawBatch[],
  drawn: readonly Pick<LabSample, "taskId" | "index">[],
): readonly DrawBatch[] {
  const known = new Set(drawn.map(({ taskId, index }) => `${index} ${taskId}`));
  return batches.filter(({ problem, firstIndex }) => !known.has(`${firstIndex} ${problem.id}`));
}

interface Way {
  readonly temperature: number;
  readonly topP: number;
  readonly samples: number;
  readonly firstIndex: number;
}

function waysOf({ temperatures, topPs, samples }: Omit<DrawPlan, "model">): readonly Way[] {
  let firstIndex = 0;
  return temperatures.flatMap((temperature) =>
    (temperature === 0 ? [1] : topPs).map((topP) => {
      const way = { temperature, topP, samples: temperature === 0 ? 1 : samples, firstIndex };
      firstIndex += way.samples;
      return way;
    }),
  );
}
