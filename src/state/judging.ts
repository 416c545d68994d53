import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { TestCase } from "../domain/exercise.ts";
import type { Outcome } from "../domain/outcome.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { describeScore, type Score, score } from "../domain/score.ts";
import type { Verdict } from "../domain/verdict.ts";
import { say } from "../messages/say.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { onlyJudged, stopped, withProgress, withVerdict } from "./case-states.ts";
import { judgeAsking, type MatchesHash } from "./judge-asking.ts";
import { type CaseState, type JudgeState, untouched } from "./judge-state.ts";
import { createAnswerKeeper } from "./keeping-answers.ts";
import { type JudgeRequest, type RunBatch, runCases, type ToJudge } from "./run-cases.ts";

interface CommonOptions {
  /** Calls back once after so many milliseconds; returns how to cancel. */
  readonly later: (millis: number, work: () => void) => () => void;
  /** Absent where no case expects a hash. */
  readonly matchesHash?: MatchesHash | undefined;
}

export interface JudgingOptions extends CommonOptions {
  readonly run: RunProgram;
}

interface BatchJudgingOptions<Request extends ToJudge> extends CommonOptions {
  readonly runBatch: RunBatch<Request>;
}

/** A quick live run never shows its waiting cases; a slow one must. */
const patienceMillis = 250;
const brokenAdvice = () => say`Run it again. If it happens again, reload the page: your text is kept.`;

/** Judges one author's programs in the sandbox, the newest only: a run that was overtaken never shows its result. */
export function createJudging({ run, ...options }: JudgingOptions) {
  return createBatchJudging<JudgeRequest>({
    ...options,
    runBatch: (batch, onOutcome) => runCases(run, batch, onOutcome),
  });
}

/** The same, wherever programs run. */
export function createBatchJudging<Request extends ToJudge>({
  runBatch,
  later,
  matchesHash,
}: BatchJudgingOptions<Request>) {
  const store: StoreApi<JudgeState> = createStore(() => untouched);
  let current = new AbortController();
  /** Marks the cases that the newest run has not judged yet; until then the verdicts of the one before may stand. */
  let showProgress = () => {};
  let judgedSource: string | undefined;

  async function start(request: Request): Promise<void> {
    current.abort();
    const { signal } = (current = new AbortController());
    const shown = [...request.visible, ...request.own];
    const all = [...shown, ...(request.hidden ?? [])];
    const verdicts = new Map<string, Verdict>();
    const answers = createAnswerKeeper();

    showProgress = () => store.setState(({ cases }) => ({ cases: withProgress(cases, all, verdicts) }));

    begin(request, all);
    const cancelPatience = request.live
      ? later(patienceMillis, () => !signal.aborted && showProgress())
      : () => {};
    if (!request.live) showProgress();
    const show = (testCase: TestCase, outcome: Outcome, { verdict, quiet }: Shown) => {
      if (signal.aborted) return;
      const kept = answers.keep(outcome, verdict);
      verdicts.set(testCase.id, kept.verdict);
      const state: CaseState = { kind: "judged", ...kept, stdout: printedBy(outcome, quiet) };
      store.setState(({ cases: before }) => ({ cases: withVerdict(before, all, testCase.id, state) }));
    };
    const judgeBatch = async (cases: readonly TestCase[], quiet: boolean) => {
      const awaited: Promise<void>[] = [];
      await runBatch({ request, cases, quiet, signal }, (testCase, outcome) => {
        if (signal.aborted) return;
        const { comparison, language } = request;
        const verdict = judgeAsking({ outcome, testCase, comparison, language }, matchesHash, signal);
        if (!(verdict instanceof Promise)) return show(testCase, outcome, { verdict, quiet });
        const judged = verdict.then((each) => show(testCase, outcome, { verdict: each, quiet }));
        // A failure is met below, when the batch has ended; until then it is nobody's.
        judged.catch(() => {});
        awaited.push(judged);
      });
      await Promise.all(awaited);
    };
    try {
      await judgeBatch(shown, false);
      if (request.hidden && !signal.aborted) await judgeBatch(request.hidden, true);
      if (!signal.aborted) finish(request, verdicts);
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, brokenAdvice());
      if (signal.aborted) return;
      showProgress();
      store.setState(({ cases }) => ({
        phase: "judged",
        cases: onlyJudged(cases),
        broken: { message, advice },
      }));
    } finally {
      cancelPatience();
    }
  }

  function begin({ source, hidden }: ToJudge, all: readonly TestCase[]): void {
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

  /** Speaks of what this run judged: after *Run* of the visible cases only, whatever stands from an earlier *Submit*. */
  function finish({ visible, hidden, afterResult }: ToJudge, verdicts: ReadonlyMap<string, Verdict>): void {
    const scoreOf = (cases: readonly TestCase[]) => score(cases.flatMap(({ id }) => verdicts.get(id) ?? []));
    const scores = { visible: scoreOf(visible), hidden: hidden && scoreOf(hidden) };
    const passed = describeScore(scores);
    store.setState({
      phase: "judged",
      result: afterResult ? `${passed}, ${afterResult}` : passed,
      allPassed: isWhole(scores.visible) && (scores.hidden === undefined || isWhole(scores.hidden)),
    });
  }

  function stop(): void {
    const running = store.getState().phase === "judging";
    current.abort();
    // A submission that was cut short is none: its hidden verdicts do not outlast the next run.
    if (!running) return;
    showProgress();
    store.setState({
      phase: "judged",
      cases: stopped(store.getState().cases),
      submitted: false,
      result: say`Stopped`,
      allPassed: false,
    });
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
}

const isWhole = ({ passed, total, notGraded }: Score) => passed === total && notGraded === 0;

interface Shown {
  readonly verdict: Verdict;
  readonly quiet: boolean;
}

export type Judging = ReturnType<typeof createJudging>;

function printedBy(outcome: Outcome, quiet: boolean): string {
  return !quiet && "stdout" in outcome ? outcome.stdout : "";
}
