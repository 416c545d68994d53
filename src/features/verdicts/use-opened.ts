import { useEffect, useRef, useState } from "react";
import type { JudgeState } from "../../state/judge-state.ts";
import { type Opened, openedAfterRun } from "./opened-case.ts";

/** After each run the first failing case opens by itself, unless the student looks at another. Never moves the focus. */
export function useOpened(judge: JudgeState, ids: readonly string[]) {
  const [opened, setOpened] = useState<Opened>({ id: undefined, byHand: false });
  const phaseBefore = useRef(judge.phase);
  useEffect(() => {
    const hasEnded = judge.phase === "judged" && phaseBefore.current === "judging";
    phaseBefore.current = judge.phase;
    if (hasEnded) setOpened((before) => openedAfterRun(before, ids, judge.cases));
  }, [judge, ids]);
  return [opened, setOpened] as const;
}
