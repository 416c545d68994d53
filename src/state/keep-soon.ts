import type { Draft, SaveEnd } from "../domain/draft.ts";

export interface KeepingWorld {
  readonly save: (draft: Draft) => Promise<SaveEnd>;
  /** The same, over the version that a save told of. */
  readonly decide: (draft: Draft) => Promise<SaveEnd>;
  /** Keeps it before it returns. */
  readonly saveNow: (draft: Draft) => void;
  readonly later: (millis: number, work: () => void) => () => void;
}

interface Options extends KeepingWorld {
  /** What is to be kept now. */
  readonly draft: () => Draft;
  readonly onEnd: (keepsDrafts: boolean) => void;
  readonly onOther: (draft: Draft) => void;
}

const savePauseMillis = 200;

/** Keeps whatever `draft` gives: every change before the next, and in the database after a moment. */
export function createKeeping({ draft, save, decide, saveNow, later, onEnd, onOther }: Options) {
  let resting = false;
  let changed = false;
  /** What no save has answered for yet: whoever only looks leaves no draft, and an old tab overwrites no newer one. */
  let unsaved: object | undefined;
  /** What a save says that began before the last choice between versions is out of date. */
  let choices = 0;

  /** Every change is kept before the next, for the page may be gone a moment later; the database may wait a little. */
  function keepSoon(): void {
    changed = true;
    unsaved = {};
    if (resting) saveNow(draft());
    else keep();
  }

  function keep(): void {
    if (!resting) later(savePauseMillis, rested);
    resting = true;
    changed = false;
    void hear(save(draft()), unsaved);
  }

  async function hear(saving: Promise<SaveEnd>, what: object | undefined): Promise<void> {
    const choice = choices;
    const end = await saving;
    if (end.kind === "kept" && unsaved === what) unsaved = undefined;
    onEnd(end.kind !== "lost");
    if (end.kind === "other" && choice === choices) onOther(end.draft);
  }

  /** What is shown now takes the place of both versions. */
  function settle(): void {
    choices += 1;
    unsaved = {};
    void hear(decide(draft()), unsaved);
  }

  /** The page is going away: a write that takes its time may not end. */
  function keepNow(): void {
    if (unsaved === undefined) return;
    saveNow(draft());
    keep();
  }

  function rested(): void {
    resting = false;
    if (changed) keep();
  }

  return { keepNow, keepSoon, settle };
}
