import type { NodeEngineState } from "../../state/node/node-engine.ts";
import type { NodeState } from "../../state/node/node-session.ts";

/** Something goes on that *Stop* can stop. */
export function isNodeBusy({ judged }: NodeState, engine: NodeEngineState): boolean {
  return judged.phase === "judging" || engine.kind === "booting";
}
