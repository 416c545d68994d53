import type { Verdict } from "../../domain/verdict.ts";
import type { TestCase } from "../../domain/exercise.ts";
import { smallestFailing } from "../../domain/smallest-failing.ts";
import type { DemoSession, DemoState } from "../../state/demo-session.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { CaseState } from "../../state/judge-state.ts";
import type { JudgedCase } from "../../state/run-all-cases.ts";

/** What running the plausible program has shown. */
export type DemoFinding =
  | { readonly kind: "notRun" }
  | { readonly kind: "running" }
  | { readonly kind: "nothing" }
  | { readonly kind: "found"; readonly test: TestCase; readonly state: CaseState };

/**
 * The smallest input on which the plausible program fails, once its run has ended: one of the cases, or a smaller one
 * that a search has found.
 */
export function demoFinding(session: DemoSession, { judged, search }: DemoState): DemoFinding {
  const { demo, cases } = session;
  const { phase, cases: states, broken } = judged.plausible;
  if (phase === "judging") return { kind: "running" };
  if (phase === "idle" || broken !== undefined) return { kind: "notRun" };
  const searched = search.kind === "found" ? search.counterexample.judged : undefined;
  const known = new Map(states);
  if (searched) known.set(searched.testCase.id, asState(searched));
  const test = smallestFailing(
    [...cases.visible, ...cases.hidden, ...(searched ? [searched.testCase] : [])],
    new Map([...known].flatMap(([id, state]) => verdictOf(id, state))),
    demo.meta.language,
  );
  const state = test && known.get(test.id);
  return test && state ? { kind: "found", test, state } : { kind: "nothing" };
}

function verdictOf(id: string, state: CaseState): readonly (readonly [string, Verdict])[] {
  return state.kind === "judged" ? [[id, state.verdict]] : [];
}

function asState({ verdict, outcome }: JudgedCase): CaseState {
  const observations = outcome.kind === "finished" ? outcome.observations : [];
  return { kind: "judged", verdict, stdout: "", observations };
}

/** What the search for a smaller one has to say, in a sentence; empty before the first. */
export function searchText(search: DemoState["search"]): string {
  const count = "tried" in search ? search.tried : 0;
  const tried = count === 1 ? say`${count} input` : say`${count} inputs`;
  switch (search.kind) {
    case "idle":
      return "";
    case "searching":
      return say`Searching: ${tried} tried so far.`;
    case "found":
      return search.stopped
        ? say`Stopped after ${tried}: this is the smallest so far.`
        : say`Tried ${tried}, drawn and shrunk: no smaller one fails.`;
    case "none":
      return search.stopped ? say`Stopped after ${tried}.` : say`Tried ${tried}: none of these fails.`;
    case "broken":
      return `${search.message}. ${search.advice}`;
    default:
      return unreachable(search);
  }
}
