import type { TestCase } from "../../domain/exercise.ts";
import { smallestFailing } from "../../domain/smallest-failing.ts";
import type { DemoSession, DemoState } from "../../state/demo-session.ts";
import type { CaseState } from "../../state/judge-state.ts";

/** What running the plausible program has shown. */
export type DemoFinding =
  | { readonly kind: "notRun" }
  | { readonly kind: "running" }
  | { readonly kind: "nothing" }
  | { readonly kind: "found"; readonly test: TestCase; readonly state: CaseState };

/** The smallest input on which the plausible program fails, once its run has ended. */
export function demoFinding({ demo, cases }: DemoSession, { judged }: DemoState): DemoFinding {
  const { phase, cases: states, broken } = judged.plausible;
  if (phase === "judging") return { kind: "running" };
  if (phase === "idle" || broken !== undefined) return { kind: "notRun" };
  const verdicts = [...states].flatMap(([id, state]) =>
    state.kind === "judged" ? [[id, state.verdict] as const] : [],
  );
  const test = smallestFailing([...cases.visible, ...cases.hidden], new Map(verdicts), demo.meta.language);
  const state = test && states.get(test.id);
  return test && state ? { kind: "found", test, state } : { kind: "nothing" };
}
