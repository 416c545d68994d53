import { readSampling, type SamplingSettings, type SamplingText } from "../../domain/sampling-settings.ts";
import { say } from "../../messages/say.ts";

/** What the next program will be drawn with, in one line. */
export function describeChoice(typed: SamplingText): string {
  const read = readSampling(typed);
  if (read.kind === "bad") return say`has a number that cannot be used`;
  const { samples } = read.settings;
  const sampling = describeSampling(read.settings.temperature === 0 ? undefined : read.settings);
  return samples === 1 ? sampling : say`${samples} samples, ${sampling}`;
}

/** @example describeSampling({ temperature: 0.8, topP: 0.9, topK: 0, seed: 7 }) // "temperature 0.8, top-p 0.9, seed 7" */
export function describeSampling(sampling: Omit<SamplingSettings, "samples"> | undefined): string {
  if (sampling === undefined) return say`greedy, always the likeliest token`;
  const { temperature, topP, topK, seed } = sampling;
  return [
    say`temperature ${temperature}`,
    ...(topP < 1 ? [say`top-p ${topP}`] : []),
    ...(topK > 0 ? [say`top-k ${topK}`] : []),
    say`seed ${seed}`,
  ].join(", ");
}
