import type { StoreApi } from "zustand/vanilla";
import type { SourceVerdict } from "./judge-source.ts";
import type { LabState } from "./lab-session.ts";

/** The page shows progress that often at most. */
const showEveryMillis = 100;

interface ProgressOptions {
  /** Which of the two modes' verdicts. */
  readonly of: "verdicts" | "fairVerdicts";
  readonly total: number;
  readonly startedMillis: number;
  readonly nowMillis: () => number;
}

/** Puts verdicts into the store as they come, several at a time. */
export function createJudgingProgress(
  store: StoreApi<LabState>,
  { of, total, startedMillis, nowMillis }: ProgressOptions,
) {
  let fresh = new Map<string, SourceVerdict>();
  let done = 0;
  let shownMillis = startedMillis;

  function show(): void {
    shownMillis = nowMillis();
    const judged = fresh;
    fresh = new Map();
    store.setState((state) => {
      const verdicts = new Map(state[of]);
      for (const [key, verdict] of judged) verdicts.set(key, verdict);
      return { [of]: verdicts, judging: { kind: "running", done, total, startedMillis } };
    });
  }

  return {
    /** Shows at once what there is. */
    show,
    add(key: string, verdict: SourceVerdict): void {
      done += 1;
      fresh.set(key, verdict);
      if (nowMillis() - shownMillis >= showEveryMillis) show();
    },
  };
}
