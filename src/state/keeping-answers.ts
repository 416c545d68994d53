import { nodeCount } from "../domain/node-count.ts";
import type { Observation, Outcome } from "../domain/outcome.ts";
import type { Verdict } from "../domain/verdict.ts";

/** What is remembered of one judged case. */
export interface KeptAnswer {
  readonly verdict: Verdict;
  readonly observations: readonly Observation[];
}

/** Twice the largest value of one case: some tens of megabytes. */
const mostNodes = 400_000;

/**
 * Remembers what cases answered, for the page to show, until that is `mostNodes` in all. Of later cases the verdict
 * stays and the values go: dozens of the largest answers would fill the memory, and the page would stand still
 * whenever it is tidied.
 */
export function createAnswerKeeper(most = mostNodes) {
  let left = most;
  return {
    keep(outcome: Outcome, verdict: Verdict): KeptAnswer {
      const observations = outcome.kind === "finished" ? outcome.observations : [];
      left -= observations.reduce((sum, observation) => sum + nodesOf(observation), 0);
      return left >= 0 ? { verdict, observations } : { verdict: withoutValues(verdict), observations: [] };
    },
  };
}

function nodesOf(observation: Observation): number {
  switch (observation.kind) {
    case "returned":
      return nodeCount(observation.value);
    case "arguments":
      return observation.values.reduce((sum, value) => sum + nodeCount(value), 0);
    case "printed":
      return nodeCount({ kind: "string", value: observation.text });
    default:
      return 1;
  }
}

/** What the verdict says of an answer refers to it, and would hold it. */
function withoutValues(verdict: Verdict): Verdict {
  return verdict.kind === "wrongAnswer" ? { ...verdict, mismatch: { kind: "notKept" } } : verdict;
}
