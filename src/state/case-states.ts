import type { TestCase } from "../domain/exercise.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { CaseState } from "./judge-state.ts";

type Cases = ReadonlyMap<string, CaseState>;

/** Cases without a verdict of this run: the first is running, the others wait. */
export function withProgress(
  before: Cases,
  all: readonly TestCase[],
  verdicts: ReadonlyMap<string, Verdict>,
): Cases {
  const cases = new Map(before);
  const open = all.filter(({ id }) => !verdicts.has(id));
  for (const [at, { id }] of open.entries()) {
    cases.set(id, at === 0 ? { kind: "running" } : { kind: "waiting" });
  }
  return cases;
}

/** One case is judged, and where none runs now the next one that waits does. */
export function withVerdict(before: Cases, all: readonly TestCase[], id: string, state: CaseState): Cases {
  const cases = new Map(before).set(id, state);
  if ([...cases.values()].some(({ kind }) => kind === "running")) return cases;
  const next = all.find((each) => cases.get(each.id)?.kind === "waiting");
  return next ? cases.set(next.id, { kind: "running" }) : cases;
}

/** What a stopped run leaves: cases without a verdict were not run. */
export function stopped(cases: Cases): Cases {
  return new Map(
    [...cases].map(([id, state]) => [
      id,
      state.kind === "judged"
        ? state
        : { kind: "judged", verdict: { kind: "notRun", reason: "stopped" }, stdout: "", observations: [] },
    ]),
  );
}

/** Where nothing could be run: no case is running or about to. */
export function onlyJudged(cases: Cases): Cases {
  return new Map([...cases].filter(([, { kind }]) => kind === "judged"));
}
