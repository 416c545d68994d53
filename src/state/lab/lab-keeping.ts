import { createStore, type StoreApi } from "zustand/vanilla";
import { experimentHead, type ExperimentRecord, readExperimentRecords } from "../../domain/lab/experiment.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import { changesTo, type Kept, type RecordKind, recordKinds } from "./experiment-changes.ts";
import { experimentOf, isEmpty, stateOf } from "./experiment-state.ts";
import type { LabSession } from "./lab-session.ts";

export interface KeptExperiment {
  readonly id: string;
  readonly atMillis: number;
  readonly head: unknown;
}

/** Where experiments are kept; every question throws where that is not possible. */
export interface ExperimentStorage {
  /** The latest first. */
  readonly list: () => Promise<readonly KeptExperiment[]>;
  /** Records of the kinds in their order, and by kind the number of its next chunk. */
  readonly load: (
    id: string,
    kinds: readonly RecordKind[],
  ) => Promise<{
    readonly head: unknown;
    readonly records: readonly unknown[];
    readonly nextChunks: ReadonlyMap<string, number>;
  }>;
  readonly save: (change: {
    readonly kept: KeptExperiment;
    readonly clear: readonly RecordKind[];
    readonly append: readonly {
      readonly kind: RecordKind;
      readonly number: number;
      readonly records: readonly ExperimentRecord[];
    }[];
  }) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** @returns what gives it back, or `undefined` where another tab works on it */
  readonly claim: (id: string) => Promise<(() => void) | undefined>;
}

export interface KeepingState {
  readonly kind: "opening" | "kept" | "notKept";
  /** Kept, and open in no tab; the latest first. */
  readonly others: readonly KeptExperiment[];
  /** Experiments that are there and cannot be read. */
  readonly unreadable: number;
}

interface Parts {
  readonly storage: ExperimentStorage;
  readonly newId: () => string;
  readonly nowMillis: () => number;
  readonly later: (millis: number, work: () => void) => () => void;
}

/** Keeps what the lab holds as it goes, each tab its own experiment, and opens the latest again. */
export interface LabKeeping {
  readonly store: StoreApi<KeepingState>;
  /** Opens the latest experiment that no other tab works on, and keeps whatever changes from then on. */
  readonly open: () => Promise<void>;
  /** Another one that is kept takes the place of this one, which stays kept. */
  readonly change: (id: string) => Promise<void>;
  /** What is kept stays as it is: whatever the lab holds from then on is another experiment. */
  readonly detach: () => Promise<void>;
  /** Writes what has changed; resolves when that is done, or has failed. */
  readonly flush: () => Promise<void>;
}

/** That much of a run is done again at most after a tab was closed. */
const keepAfterMillis = 500;
/** A browser that has failed is asked again after so long. */
const retryMillis = 5000;

export function createLabKeeping(lab: LabSession, { storage, newId, nowMillis, later }: Parts): LabKeeping {
  const store = createStore<KeepingState>(() => ({ kind: "opening", others: [], unreadable: 0 }));
  let current: { readonly id: string; readonly release: () => void } | undefined;
  let kept: Kept | undefined;
  let waiting: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();

  function plan(millis: number): void {
    waiting ??= later(millis, () => {
      waiting = undefined;
      void flush();
    });
  }

  /** One write at a time, each with all that has changed until it begins. */
  function flush(): Promise<void> {
    writing = writing.then(write).then(
      () => store.setState({ kind: "kept" }),
      () => {
        store.setState({ kind: "notKept" });
        plan(retryMillis);
      },
    );
    return writing;
  }

  async function write(): Promise<void> {
    const state = lab.store.getState();
    if (isEmpty(state)) return forget();
    const next = experimentOf(state);
    const { clear, append, kept: after } = changesTo(next, kept);
    if (kept !== undefined && clear.length === 0 && append.length === 0 && hasSameHead(kept, after)) return;
    current ??= await own(newId());
    const head = { id: current.id, atMillis: nowMillis(), head: experimentHead(next) };
    await storage.save({ kept: head, clear: kept === undefined ? recordKinds : clear, append });
    kept = after;
  }

  async function own(id: string) {
    return { id, release: (await storage.claim(id)) ?? (() => {}) };
  }

  async function forget(): Promise<void> {
    if (current === undefined) return;
    await storage.remove(current.id);
    leave();
  }

  function leave(): void {
    current?.release();
    current = undefined;
    kept = undefined;
  }

  /** @returns whether it is open now */
  async function take({ id }: KeptExperiment): Promise<boolean> {
    const release = await storage.claim(id);
    if (release === undefined) return false;
    try {
      const { head, records, nextChunks } = await storage.load(id, recordKinds);
      const experiment = readExperimentRecords(head, records);
      leave();
      current = { id, release };
      lab.replace(stateOf(experiment));
      const next = (kind: RecordKind) => nextChunks.get(kind) ?? 0;
      const chunks = {
        problem: next("problem"),
        sample: next("sample"),
        source: next("source"),
        fair: next("fair"),
        converted: next("converted"),
      };
      kept = { experiment: experimentOf(lab.store.getState()), chunks };
      return true;
    } catch (error) {
      release();
      if (!(error instanceof PlaygroundError)) throw error;
      // It stays where it is: another version of the page may read it.
      store.setState(({ unreadable }) => ({ unreadable: unreadable + 1 }));
      return false;
    }
  }

  /** What no tab works on. */
  async function freeOf(all: readonly KeptExperiment[]): Promise<readonly KeptExperiment[]> {
    const free = await Promise.all(
      all.map(async (each) => {
        if (each.id === current?.id) return [];
        const release = await storage.claim(each.id);
        release?.();
        return release === undefined ? [] : [each];
      }),
    );
    return free.flat();
  }

  async function listOthers(): Promise<void> {
    store.setState({ others: await storage.list().then(freeOf, () => []) });
  }

  async function openLatest(): Promise<void> {
    const all = await storage.list();
    for (const each of isEmpty(lab.store.getState()) ? all : []) {
      // oxlint-disable-next-line no-await-in-loop -- the first that is free is enough
      if (await take(each)) break;
    }
    store.setState({ kind: "kept", others: await freeOf(all) });
  }

  return {
    store,
    flush,
    async open() {
      await openLatest().catch(() => store.setState({ kind: "notKept" }));
      lab.store.subscribe(() => plan(keepAfterMillis));
    },
    async detach() {
      await flush();
      leave();
      await listOthers();
    },
    async change(id) {
      await flush();
      const chosen = store.getState().others.find((each) => each.id === id);
      if (chosen !== undefined) await take(chosen);
      await listOthers();
    },
  };
}

function hasSameHead(a: Kept, b: Kept): boolean {
  return JSON.stringify(experimentHead(a.experiment)) === JSON.stringify(experimentHead(b.experiment));
}
