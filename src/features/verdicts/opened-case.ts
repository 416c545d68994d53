import type { JudgeState } from "../../state/judge-state.ts";
import { isFailing } from "./case-status.ts";

/** Which case's details are open, and whether the student opened them. */
export interface Opened {
  readonly id: string | undefined;
  readonly byHand: boolean;
}

/**
 * What is open after a run: the case that was, while it still fails or was opened by hand; else the first that fails.
 * @param ids of all cases, in the order shown
 */
export function openedAfterRun(opened: Opened, ids: readonly string[], cases: JudgeState["cases"]): Opened {
  const { id, byHand } = opened;
  if (id !== undefined && ids.includes(id) && (byHand || isFailing(cases.get(id)))) return opened;
  return { id: ids.find((each) => isFailing(cases.get(each))), byHand: false };
}
