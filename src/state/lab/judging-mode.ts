import type { StoreApi } from "zustand/vanilla";
import { judgeFairSamples } from "./judge-fair-samples.ts";
import { judgeSamples } from "./judge-samples.ts";
import type { LabState, LabWorld } from "./lab-session.ts";

/** Who judges: the source's own rules, Edgecase's judge, or one after the other, to compare them. */
export const judgingModes = ["source", "fair", "both"] as const;
export type JudgingMode = (typeof judgingModes)[number];

/** Judges every sample that has no verdict yet in the chosen mode. */
export async function judgeInMode(
  store: StoreApi<LabState>,
  world: LabWorld,
  signal: AbortSignal,
): Promise<void> {
  const { mode } = store.getState();
  if (mode !== "fair") await judgeSamples(store, world, signal);
  if (mode === "fair" || (mode === "both" && store.getState().judging.kind === "finished"))
    await judgeFairSamples(store, world, signal);
}

/** The state with the verdicts that are shown, exported and scored: the source's, but in fair mode. */
export function withShownVerdicts(state: LabState): LabState {
  return state.mode === "fair" ? { ...state, verdicts: state.fairVerdicts } : state;
}
