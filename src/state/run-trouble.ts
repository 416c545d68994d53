import type { Engine } from "../domain/language.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { JudgeState } from "./judge-state.ts";

/**
 * Why a program is not run by itself when its page opens again. `leftRunning`: the page went away in mid-run. `hung`:
 * no case ended in time. `crashed`: it took down what it ran in. `cutOff`: every case had to be ended, one way or another.
 */
export const runTroubles = ["leftRunning", "hung", "crashed", "cutOff"] as const;
export type RunTrouble = (typeof runTroubles)[number];

/** `unknown`: it was stopped or overtaken, or could not be run here; that says nothing about the program. */
export type RunEnd =
  | { readonly kind: "well" }
  | { readonly kind: "badly"; readonly trouble: RunTrouble }
  | { readonly kind: "unknown" };

/** How a run ended that has just been judged. A program that answers in one case or more, right or wrong, ran well. */
export function howItEnded({ phase, broken, cases }: JudgeState, engine: Engine): RunEnd {
  const verdicts = [...cases.values()].flatMap((state) => (state.kind === "judged" ? [state.verdict] : []));
  const isStopped = verdicts.some((each) => each.kind === "notRun" && each.reason === "stopped");
  if (phase !== "judged" || broken !== undefined || isStopped || verdicts.length === 0)
    return { kind: "unknown" };
  if (verdicts.some((each) => crashes(each, engine))) return { kind: "badly", trouble: "crashed" };
  if (!verdicts.every(isCutOff)) return { kind: "well" };
  const ranOutOfTime = verdicts.every(({ kind }) => kind === "timeLimit" || kind === "notRun");
  return { kind: "badly", trouble: ranOutOfTime ? "hung" : "cutOff" };
}

/** Only the browser's own engine has no cap on memory: what is called its limit is the death of its process. */
function crashes(verdict: Verdict, engine: Engine): boolean {
  if (verdict.kind === "memoryLimit") return engine === "browser";
  return verdict.kind === "notRun" && verdict.reason === "threeCrashes";
}

function isCutOff({ kind }: Verdict): boolean {
  return cutOff.has(kind);
}

const cutOff: ReadonlySet<Verdict["kind"]> = new Set([
  "timeLimit",
  "memoryLimit",
  "outputLimit",
  "notRun",
  "notGraded",
]);
