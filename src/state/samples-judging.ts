import { createStore } from "zustand/vanilla";
import { createJudging, type Judging, type JudgingOptions } from "./judging.ts";
import type { JudgeState } from "./judge-state.ts";
import type { JudgeRequest } from "./run-cases.ts";

/**
 * Judges the samples of one request, each with verdicts of its own. They share one author's interpreter, so they take
 * turns: two at once would only take it from each other.
 */
export function createSamplesJudging(options: JudgingOptions) {
  const judgings = new Map<number, Judging>();
  /** By sample; a missing one has not been judged. */
  const store = createStore<ReadonlyMap<number, JudgeState>>(() => new Map());
  /** Samples whose turn is still to come. */
  let waiting = new Map<number, JudgeRequest>();

  function judgingOf(sample: number): Judging {
    const known = judgings.get(sample);
    if (known !== undefined) return known;
    const judging = createJudging(options);
    judging.store.subscribe((state) => {
      if (judgings.has(sample)) store.setState(new Map(store.getState()).set(sample, state), true);
    });
    judgings.set(sample, judging);
    return judging;
  }

  return {
    store,
    start(sample: number, request: JudgeRequest): Promise<void> {
      waiting.delete(sample);
      return judgingOf(sample).start(request);
    },
    /** One after the other, in the map's order; a later round takes the place of this one. */
    async startAll(requests: ReadonlyMap<number, JudgeRequest>): Promise<void> {
      const mine = (waiting = new Map(requests));
      for (const [sample, request] of requests) {
        // oxlint-disable-next-line no-await-in-loop -- they take turns
        if (mine === waiting && mine.delete(sample)) await judgingOf(sample).start(request);
      }
    },
    /** Forgets the verdicts of samples that are no more. */
    limitTo(count: number): void {
      for (const [sample, judging] of judgings) {
        if (sample < count) continue;
        judgings.delete(sample);
        judging.clear();
      }
      store.setState(new Map([...store.getState()].filter(([sample]) => sample < count)), true);
    },
    /** Other texts take the place of what is judged: what of it still runs or waits would speak of them. */
    overtake(): void {
      waiting = new Map();
      judgings.forEach((judging) => {
        if (judging.store.getState().phase === "judging") judging.stop();
        judging.markStale();
      });
    },
    markStale: () => judgings.forEach((judging) => judging.markStale()),
    forget: (id: string) => judgings.forEach((judging) => judging.forget(id)),
    stop(): void {
      waiting = new Map();
      judgings.forEach((judging) => judging.stop());
    },
    clear(): void {
      waiting = new Map();
      judgings.forEach((judging) => judging.clear());
    },
  };
}
