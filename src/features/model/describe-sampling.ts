import { readSampling, type SamplingSettings, type SamplingText } from "../../domain/sampling-settings.ts";

/** What the next program will be drawn with, in one line. */
export function describeChoice(typed: SamplingText): string {
  const read = readSampling(typed);
  if (read.kind === "bad") return "has a number that cannot be used";
  const { samples } = read.settings;
  const count = samples === 1 ? "" : `${samples} samples, `;
  return `${count}${describeSampling(read.settings.temperature === 0 ? undefined : read.settings)}`;
}

/** @example describeSampling({ temperature: 0.8, topP: 0.9, topK: 0, seed: 7 }) // "temperature 0.8, top-p 0.9, seed 7" */
export function describeSampling(sampling: Omit<SamplingSettings, "samples"> | undefined): string {
  if (sampling === undefined) return "greedy, always the likeliest token";
  const { temperature, topP, topK, seed } = sampling;
  return [
    `temperature ${temperature}`,
    ...(topP < 1 ? [`top-p ${topP}`] : []),
    ...(topK > 0 ? [`top-k ${topK}`] : []),
    `seed ${seed}`,
  ].join(", ");
}
