import { createStore, type StoreApi } from "zustand/vanilla";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import type { Found, GradingTrouble } from "../../domain/teach/grading/found.ts";
import { type ExchangedGrade, sameVerdicts } from "../../domain/teach/grading/grade-file.ts";
import type { GradedItem } from "../../domain/teach/grading/grade-row.ts";
import type { GradedWork, GradedWorks } from "../../domain/teach/grading/graded-work.ts";
import { type PointsScheme, usualScheme } from "../../domain/teach/grading/points.ts";
import {
  placeSubmissions,
  type PlacedSubmission,
  type ReceivedHandIn,
} from "../../domain/teach/grading/submissions.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import type { MatchesHash } from "../judge-asking.ts";
import { type OpenWork, rerun } from "./rerun.ts";

/** What is graded: an assignment, or one exercise. */
export interface GradingPlan {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly due?: string | undefined;
  readonly items: readonly GradedItem[];
  readonly open: OpenWork;
  /** How many exercises have hidden tests that nobody has opened yet; only their visible ones can be run. */
  readonly sealed: number;
}

type Running =
  | { readonly kind: "idle" }
  /** `done` and `total` count submissions. */
  | {
      readonly kind: "running";
      readonly done: number;
      readonly total: number;
      readonly startedMillis: number;
    }
  | { readonly kind: "paused"; readonly done: number; readonly total: number }
  | { readonly kind: "finished"; readonly done: number; readonly millis: number }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

export interface GradingState {
  readonly plan: GradingPlan;
  /** By receipt. */
  readonly received: ReadonlyMap<string, ReceivedHandIn>;
  /** By receipt: what a re-run made of it. */
  readonly results: ReadonlyMap<string, GradedWorks>;
  /** Receipts of edited ones that are graded all the same. */
  readonly accepted: ReadonlySet<string>;
  readonly scheme: PointsScheme;
  readonly troubles: readonly GradingTrouble[];
  /** Files that are being read: how many things were found in them so far. */
  readonly reading: number | undefined;
  /** How many came a second time. */
  readonly repeated: number;
  readonly running: Running;
  /** False where the browser has refused to keep what is here. */
  readonly kept: boolean;
}

/** What this browser keeps of one grading. */
interface GradingKeep {
  readonly received: (received: readonly ReceivedHandIn[]) => Promise<boolean>;
  readonly results: (results: ReadonlyMap<string, GradedWorks>) => Promise<boolean>;
  readonly choices: (choices: {
    readonly scheme: PointsScheme;
    readonly accepted: readonly string[];
  }) => Promise<boolean>;
}

interface GradingWorld {
  readonly run: RunProgram;
  readonly nowMillis: () => number;
  /** How many submissions are run side by side. */
  readonly workers: number;
  readonly keep: GradingKeep;
  readonly matchesHash?: MatchesHash | undefined;
}

export interface GradingSession {
  readonly store: StoreApi<GradingState>;
  /** Takes in whatever comes; the page shows it a few at a time. */
  readonly add: (found: AsyncIterable<Found>) => Promise<void>;
  /** Re-runs what counts and has no result yet; goes on where it was paused. */
  readonly start: () => Promise<void>;
  readonly pause: () => void;
  /** Forgets the results, so that all is run again. */
  readonly startAnew: () => Promise<void>;
  /** Grades an edited one all the same, or no longer. */
  readonly accept: (receipt: string, accepted: boolean) => void;
  readonly choose: (scheme: PointsScheme) => void;
  /** The same with hidden tests that were sealed: what was run without them is to be run again. */
  readonly unseal: (plan: GradingPlan) => void;
}

/** The more there is, the longer it takes to show, and the less often it is: a tenth of the time at most goes there. */
const showAfterMillis = (submissions: number) => Math.max(150, submissions / 5);
const mostTroubles = 10_000;

export function createGradingSession(
  { run, nowMillis, workers, keep, matchesHash }: GradingWorld,
  before: Pick<GradingState, "plan"> & Partial<GradingState>,
): GradingSession {
  const store = createStore<GradingState>(() => ({
    received: new Map(),
    results: new Map(),
    accepted: new Set(),
    scheme: usualScheme,
    troubles: [],
    reading: undefined,
    repeated: 0,
    running: { kind: "idle" },
    kept: true,
    ...before,
  }));
  let stop: AbortController | undefined;

  async function note(isKept: Promise<boolean>): Promise<void> {
    if (!(await isKept)) store.setState({ kept: false });
  }

  async function add(found: AsyncIterable<Found>): Promise<void> {
    let count = 0;
    let shownMillis = nowMillis();
    let fresh: Found[] = [];
    const show = () => {
      shownMillis = nowMillis();
      const given = fresh;
      fresh = [];
      takeIn(given, count);
    };
    store.setState({ reading: 0 });
    for await (const each of found) {
      count += 1;
      fresh.push(each);
      if (nowMillis() - shownMillis >= showAfterMillis(store.getState().received.size)) show();
    }
    show();
    store.setState({ reading: undefined });
  }

  function takeIn(found: readonly Found[], reading: number): void {
    const { received, results, troubles, repeated } = store.getState();
    const next = { received: new Map(received), results: new Map(results) };
    const fresh: ReceivedHandIn[] = [];
    const freshResults = new Map<string, GradedWorks>();
    const trouble: GradingTrouble[] = [];
    let again = 0;
    for (const each of found) {
      if (each.kind === "trouble") {
        trouble.push({ source: each.source, problem: each.problem });
        continue;
      }
      const { receipt } = each.received;
      if (next.received.has(receipt)) again += 1;
      else {
        next.received.set(receipt, each.received);
        fresh.push(each.received);
      }
      if (each.works === undefined) continue;
      const own = next.results.get(receipt);
      if (own === undefined) {
        next.results.set(receipt, each.works);
        freshResults.set(receipt, each.works);
      } else if (!sameVerdicts(own, each.works)) trouble.push(conflict(each.received, own, each.works));
    }
    store.setState({
      ...next,
      reading,
      repeated: repeated + again,
      troubles: [...troubles, ...trouble].slice(0, mostTroubles),
    });
    if (fresh.length > 0) void note(keep.received(fresh));
    if (freshResults.size > 0) void note(keep.results(freshResults));
  }

  async function start(): Promise<void> {
    if (stop !== undefined) return;
    const stopping = new AbortController();
    stop = stopping;
    const { plan } = store.getState();
    const queue = openSubmissions(store.getState());
    const startedMillis = nowMillis();
    const total = queue.length;
    let fresh = new Map<string, GradedWorks>();
    let done = 0;
    let shownMillis = startedMillis;
    const show = (running: Running) => {
      shownMillis = nowMillis();
      const judged = fresh;
      fresh = new Map();
      store.setState(({ results }) => ({ results: new Map([...results, ...judged]), running }));
      if (judged.size > 0) void note(keep.results(judged));
    };
    const places = queue.values();
    const work = async (): Promise<void> => {
      for (const { received } of places) {
        if (stopping.signal.aborted) return;
        // One at a time by each of these.
        // oxlint-disable-next-line no-await-in-loop
        const works = await gradeOne(received, plan, stopping.signal);
        if (works === undefined) return;
        done += 1;
        fresh.set(received.receipt, works);
        if (nowMillis() - shownMillis >= showAfterMillis(store.getState().received.size))
          show({ kind: "running", done, total, startedMillis });
      }
    };
    show({ kind: "running", done, total, startedMillis });
    try {
      await Promise.all(Array.from({ length: workers }, work));
      show(
        stopping.signal.aborted
          ? { kind: "paused", done, total }
          : { kind: "finished", done, millis: nowMillis() - startedMillis },
      );
    } catch (error) {
      stopping.abort();
      const { message, advice } = asPlaygroundError(
        error,
        say`Press Re-run once more: what was graded stays.`,
      );
      show({ kind: "failed", message, advice });
    } finally {
      stop = undefined;
    }
  }

  function gradeOne(
    { handIn, receipt }: ReceivedHandIn,
    { open }: GradingPlan,
    signal: AbortSignal,
  ): Promise<GradedWorks | undefined> {
    // Not said: it tells interpreters apart.
    return rerun(handIn, { run, open, author: `grade ${receipt}`, signal, matchesHash });
  }

  function keepChoices(): void {
    const { scheme, accepted } = store.getState();
    void note(keep.choices({ scheme, accepted: [...accepted] }));
  }

  return {
    store,
    add,
    start,
    pause: () => stop?.abort(),
    async startAnew() {
      store.setState({ results: new Map() });
      await start();
    },
    accept(receipt, accepted) {
      const next = new Set(store.getState().accepted);
      if (accepted) next.add(receipt);
      else next.delete(receipt);
      store.setState({ accepted: next });
      keepChoices();
    },
    unseal: (plan) => {
      stop?.abort();
      store.setState({ plan, results: new Map(), running: { kind: "idle" } });
    },
    choose(scheme) {
      store.setState({ scheme });
      keepChoices();
    },
  };
}

function conflict(
  { source, handIn, receipt }: ReceivedHandIn,
  own: GradedWorks,
  theirs: GradedWorks,
): GradingTrouble {
  return {
    source,
    problem: say`The other grader's run of ${handIn.student}'s submission ${receipt} came to other verdicts (${sumOf(theirs)} there, ${sumOf(own)} here). Those here stay; re-run it if in doubt.`,
  };
}

function sumOf(works: GradedWorks): string {
  const cases = Object.values(works).flatMap((work) => (work.kind === "graded" ? work.cases : []));
  return say`${cases.filter(({ verdict }) => verdict === "passed").length} of ${cases.length} passed`;
}

type ToPlace = Pick<GradingState, "plan" | "received" | "accepted">;

/** By what was received: several parts of the page ask for the same. */
const placedBefore = new WeakMap<
  GradingState["received"],
  Omit<ToPlace, "received"> & { readonly placed: readonly PlacedSubmission[] }
>();

export function placedOf({ plan, received, accepted }: ToPlace): readonly PlacedSubmission[] {
  const before = placedBefore.get(received);
  if (before?.plan === plan && before.accepted === accepted) return before.placed;
  const placed = placeSubmissions(received.values(), { assignment: plan.id, due: plan.due, accepted });
  placedBefore.set(received, { plan, accepted, placed });
  return placed;
}

/** Those that count and have no result, or one with a hole that was trouble of our own. */
export function openSubmissions(state: GradingState): readonly PlacedSubmission[] {
  return placedOf(state).filter(
    ({ leftOut, received: { receipt } }) => leftOut === undefined && isOpen(state.results.get(receipt)),
  );
}

function isOpen(works: GradedWorks | undefined): boolean {
  return works === undefined || Object.values(works).some(hasHole);
}

function hasHole(work: GradedWork): boolean {
  return work.kind === "graded" && work.cases.some(({ verdict }) => verdict === "notGraded");
}

export function exchangedGrades({ received, results }: GradingState): readonly ExchangedGrade[] {
  return Array.from(received.values(), ({ receipt, source, handIn }) => ({
    source,
    handIn,
    works: results.get(receipt),
  }));
}
