import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { Comparison } from "../domain/comparison.ts";
import { encodeSteps } from "../domain/codec.ts";
import type { TestCase } from "../domain/exercise.ts";
import { judge } from "../domain/judge.ts";
import type { Engine, Language } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { describeScore, score } from "../domain/score.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { type CaseState, type JudgeState, untouched } from "./judge-state.ts";

export interface JudgingOptions {
  readonly run: RunProgram;
  /** Calls back once after so many milliseconds; returns how to cancel. */
  readonly later: (millis: number, work: () => void) => () => void;
}

export interface JudgeRequest {
  readonly author: string;
  readonly language: Language;
  readonly engine: Engine;
  readonly entryPoint: string | undefined;
  readonly source: string;
  readonly comparison: Comparison;
  readonly limits: Limits;
  readonly visible: readonly TestCase[];
  readonly own: readonly TestCase[];
  /** Absent: only the visible and own cases are judged. */
  readonly hidden?: readonly TestCase[];
  /** Not asked for by a click: what is shown stays until there is something newer. */
  readonly live: boolean;
}

/** A quick live run never shows its waiting cases; a slow one must. */
const patienceMillis = 250;
const brokenAdvice = "Run it again. If it happens again, reload the page: your text is kept.";

/** Judges one author's programs, the newest only: a run that was overtaken never shows its result. */
export function createJudging({ run, later }: JudgingOptions) {
  const store: StoreApi<JudgeState> = createStore(() => untouched);
  let current = new AbortController();
  let judgedSource: string | undefined;

  async function start(request: JudgeRequest): Promise<void> {
    current.abort();
    const { signal } = (current = new AbortController());
    const shown = [...request.visible, ...request.own];
    const all = [...shown, ...(request.hidden ?? [])];
    const verdicts = new Map<string, Verdict>();

    begin(request, all);
    const cancelPatience = request.live
      ? later(patienceMillis, () => !signal.aborted && showProgress(all, verdicts))
      : () => {};
    if (!request.live) showProgress(all, verdicts);
    const judgeBatch = (cases: readonly TestCase[], quiet: boolean) =>
      runCases({ request, cases, quiet, signal }, (testCase, outcome) => {
        if (signal.aborted) return;
        const { comparison, language } = request;
        const verdict = judge({ outcome, testCase, comparison, language });
        verdicts.set(testCase.id, verdict);
        showVerdict(all, testCase.id, { kind: "judged", verdict, ...seen(outcome, quiet) });
      });
    try {
      await judgeBatch(shown, false);
      if (request.hidden && !signal.aborted) await judgeBatch(request.hidden, true);
      if (!signal.aborted) finish(request, verdicts);
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, brokenAdvice);
      if (!signal.aborted) store.setState({ phase: "judged", broken: { message, advice } });
    } finally {
      cancelPatience();
    }
  }

  function begin({ source, hidden }: JudgeRequest, all: readonly TestCase[]): void {
    const { cases, submitted } = store.getState();
    const known = new Set(all.map(({ id }) => id));
    // Hidden verdicts of the same text still hold when only the visible cases run again.
    const keepsHidden = hidden === undefined && submitted && source === judgedSource;
    judgedSource = source;
    const kept = new Map(
      [...cases].filter(([id]) => known.has(id) || (keepsHidden && !id.startsWith("own-"))),
    );
    const { broken: _, ...rest } = store.getState();
    store.setState(
      {
        ...rest,
        phase: "judging",
        stale: false,
        cases: kept,
        submitted: keepsHidden || hidden !== undefined,
      },
      true,
    );
  }

  /** Cases without a verdict of this run: the first is running, the others wait. */
  function showProgress(all: readonly TestCase[], verdicts: ReadonlyMap<string, Verdict>): void {
    const cases = new Map(store.getState().cases);
    const open = all.filter(({ id }) => !verdicts.has(id));
    for (const [at, { id }] of open.entries())
      cases.set(id, at === 0 ? { kind: "running" } : { kind: "waiting" });
    store.setState({ cases });
  }

  function showVerdict(all: readonly TestCase[], id: string, state: CaseState): void {
    const cases = new Map(store.getState().cases).set(id, state);
    const next = all.find((each) => cases.get(each.id)?.kind === "waiting" && !isRunningAlready(cases));
    if (next) cases.set(next.id, { kind: "running" });
    store.setState({ cases });
  }

  function finish({ visible, hidden }: JudgeRequest, verdicts: ReadonlyMap<string, Verdict>): void {
    const { cases, submitted } = store.getState();
    const hiddenVerdicts =
      hidden?.flatMap(({ id }) => verdicts.get(id) ?? []) ??
      (submitted ? keptHidden(cases, verdicts) : undefined);
    const visibleScore = score(visible.flatMap(({ id }) => verdicts.get(id) ?? []));
    const result = describeScore({ visible: visibleScore, hidden: hiddenVerdicts && score(hiddenVerdicts) });
    store.setState({ phase: "judged", result });
  }

  function stop(): void {
    const running = store.getState().phase === "judging";
    current.abort();
    if (running)
      store.setState({ phase: "judged", cases: stopped(store.getState().cases), result: "Stopped" });
  }

  return {
    store,
    start,
    stop,
    /** The text has changed: what is shown speaks of an older one. */
    markStale: () => store.getState().cases.size > 0 && store.setState({ stale: true }),
    /** Forgets everything, as for another language. */
    clear() {
      current.abort();
      judgedSource = undefined;
      store.setState(untouched, true);
    },
    forget(id: string) {
      const cases = new Map(store.getState().cases);
      if (cases.delete(id)) store.setState({ cases });
    },
  };

  function runCases(
    {
      request,
      cases,
      quiet,
      signal,
    }: { request: JudgeRequest; cases: readonly TestCase[]; quiet: boolean; signal: AbortSignal },
    onOutcome: (testCase: TestCase, outcome: Outcome) => void,
  ): Promise<void> {
    const { engine, author, source, entryPoint, limits, language } = request;
    const program = {
      engine,
      author,
      source,
      limits,
      quiet,
      cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
      ...(entryPoint !== undefined && { entryPoint }),
    };
    return run(program, {
      signal,
      onOutcome(caseIndex, outcome) {
        const testCase = cases[caseIndex];
        if (testCase) onOutcome(testCase, outcome);
      },
    });
  }
}

export type Judging = ReturnType<typeof createJudging>;

const isRunningAlready = (cases: ReadonlyMap<string, CaseState>) =>
  [...cases.values()].some(({ kind }) => kind === "running");

const keptHidden = (cases: ReadonlyMap<string, CaseState>, verdicts: ReadonlyMap<string, Verdict>) =>
  [...cases].flatMap(([id, state]) =>
    id.startsWith("hidden-") && !verdicts.has(id) && state.kind === "judged" ? [state.verdict] : [],
  );

const stopped = (cases: ReadonlyMap<string, CaseState>): ReadonlyMap<string, CaseState> =>
  new Map(
    [...cases].map(([id, state]) => [
      id,
      state.kind === "judged"
        ? state
        : { kind: "judged", verdict: { kind: "notRun", reason: "stopped" }, ...unseen },
    ]),
  );

const unseen = { stdout: "", observations: [] } as const;

function seen(outcome: Outcome, quiet: boolean) {
  return {
    stdout: !quiet && "stdout" in outcome ? outcome.stdout : "",
    observations: outcome.kind === "finished" ? outcome.observations : [],
  };
}
